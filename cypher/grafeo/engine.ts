import grafeo from '@grafeo-db/js';
import type { QueryParameters, Row } from '../store.ts';
import { StoreError } from '../store.ts';
import { asSystemError } from './systemErrors.ts';
import type { WriteResult } from '../replacement.ts';

type Database = InstanceType<typeof grafeo.GrafeoDB>;
type Runner = Pick<Database, 'executeCypher'>;

/** Once the log holds so much it is folded into the file: else it would grow as long as an import lasts. */
const CHECKPOINT_BYTES = 64 * 1024 * 1024;

/**
 * One open file of the embedded engine. Opening, checkpoints and closing block the calling thread for up to a second.
 * Every failure is a StoreError.
 */
export class Engine {
  readonly #database: Database;

  private constructor(database: Database) {
    this.#database = database;
  }

  /** Opens a file for reading; any number may. It must exist. */
  static openToRead(file: string): Engine {
    return new Engine(guarded(file, () => grafeo.GrafeoDB.openReadOnly(file)));
  }

  /** Opens a file for writing, making it if need be; nobody else may have it open. */
  static openToWrite(file: string): Engine {
    const database = guarded(file, () => grafeo.GrafeoDB.create(file));
    database.setCheckpointTriggers({ walBytes: CHECKPOINT_BYTES });
    return new Engine(database);
  }

  async read(text: string, parameters: QueryParameters): Promise<readonly Row[]> {
    return (await run(this.#database, text, parameters)).rows;
  }

  /** Runs one statement by itself. */
  async write(text: string, parameters: QueryParameters = {}): Promise<void> {
    await run(this.#database, text, parameters);
  }

  /** All that `work` runs becomes visible together, or nothing of it when it throws. */
  async transaction<Result>(
    work: (run: (text: string, parameters: QueryParameters) => Promise<WriteResult>) => Promise<Result>,
  ): Promise<Result> {
    const transaction = this.#database.beginTransaction();
    let last: Promise<unknown> = Promise.resolve();
    let hasFailed = false;
    /** The engine takes one statement of a transaction at a time. */
    const inTurn = (text: string, parameters: QueryParameters): Promise<WriteResult> => {
      const turn = last.then(() => (hasFailed ? Promise.reject(overtaken()) : run(transaction, text, parameters)));
      last = turn.catch(() => {});
      return turn;
    };
    try {
      const result = await work(inTurn);
      transaction.commit();
      return result;
    } catch (error) {
      hasFailed = true;
      await last;
      rollBack(transaction);
      throw asStoreError(error);
    }
  }

  close(): void {
    try {
      this.#database.close();
    } catch (error) {
      throw asStoreError(error);
    }
  }
}

/** A transaction that the engine itself gave up, as on a full disk, cannot be rolled back; why it did is the error to tell. */
function rollBack(transaction: ReturnType<Database['beginTransaction']>): void {
  try {
    if (transaction.isActive) transaction.rollback();
  } catch {
    // Nothing of it was committed.
  }
}

function overtaken(): StoreError {
  return new StoreError('STORE_FAILED', 'Another statement of the transaction failed.');
}

async function run(runner: Runner, text: string, parameters: QueryParameters): Promise<WriteResult> {
  try {
    const result = await runner.executeCypher(text, parameters);
    const { nodesCreated, nodesDeleted, edgesCreated } = result.counters;
    return { rows: result.toArray().map(plain) as Row[], nodesCreated, nodesDeleted, relationsCreated: edgesCreated };
  } catch (error) {
    throw asStoreError(error);
  }
}

/** Whole numbers above 2^53 come as bigint and times as Date; readers are promised numbers and ISO strings. */
function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
  return value;
}

function guarded<Result>(file: string, open: () => Result): Result {
  try {
    return open();
  } catch (error) {
    const message = (error as Error).message;
    if (/cannot be locked|is locked by/.test(message))
      throw new StoreError('STORE_LOCKED', `Another process has ${file} open.`, { cause: error });
    throw asStoreError(error);
  }
}

function asStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const message = error instanceof Error ? error.message : String(error);
  if ((error as { gqlStatus?: string }).gqlStatus === '25G03')
    return new StoreError('QUERY_REFUSED', 'The store is open for reading only; this query writes.', { cause: error });
  return asSystemError(error) ?? new StoreError('STORE_FAILED', `The embedded store failed: ${message}`, { cause: error });
}
