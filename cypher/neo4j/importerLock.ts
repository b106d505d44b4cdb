import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { ManagedTransaction } from 'neo4j-driver';
import { catalogue } from '../catalogue.ts';
import { EMPTY_GRAPH_VERSION } from '../graphVersion.ts';
import { ONTOLOGY_VERSION } from '../ontology.ts';
import { checkParameters } from '../parameters.ts';
import { type QueryParameters, type Row, StoreError } from '../store.ts';
import { type Connection, run } from './connection.ts';

/** Well below the minute after which a lock counts as left behind. */
const RENEW_MS = 15_000;
const TIMEOUT_MS = 60_000;

/** The one importer's lock on a database, kept in its Meta node and renewed while it is held. */
export class ImporterLock {
  readonly #connection: Connection;
  readonly #importer: string;
  readonly #timer: NodeJS.Timeout;
  #renewing: Promise<unknown> | null = null;

  private constructor(connection: Connection, importer: string) {
    this.#connection = connection;
    this.#importer = importer;
    this.#timer = setInterval(() => this.#renew(), RENEW_MS).unref();
  }

  /** Throws STORE_LOCKED, naming the holder, when another importer renewed the lock in the last minute. */
  static async take(connection: Connection): Promise<ImporterLock> {
    const importer = randomUUID();
    const asked = { importer, pid: process.pid, host: hostname(), graphVersion: EMPTY_GRAPH_VERSION, ontologyVersion: ONTOLOGY_VERSION };
    const taken = await connection.write((transaction) => runWrite(transaction, 'take-importer', asked), TIMEOUT_MS);
    if (taken.length === 0) throw await heldBy(connection);
    return new ImporterLock(connection, importer);
  }

  /** Renews the lock as part of a transaction, which fails with STORE_LOCKED when the lock was lost. */
  async renewIn(transaction: ManagedTransaction): Promise<void> {
    const renewed = await runWrite(transaction, 'renew-importer', { importer: this.#importer });
    if (renewed.length === 0) throw await heldBy(this.#connection);
  }

  async free(): Promise<void> {
    clearInterval(this.#timer);
    await this.#renewing;
    await this.#connection.write((transaction) => runWrite(transaction, 'free-importer', { importer: this.#importer }), TIMEOUT_MS);
  }

  /** Between two regulations; a failure shows at the next transaction. */
  #renew(): void {
    this.#renewing ??= this.#connection
      .write((transaction) => runWrite(transaction, 'renew-importer', { importer: this.#importer }), TIMEOUT_MS)
      .catch(() => {})
      .finally(() => {
        this.#renewing = null;
      });
  }
}

async function runWrite(transaction: ManagedTransaction, name: string, parameters: QueryParameters): Promise<readonly Row[]> {
  const query = catalogue().write(name);
  checkParameters(query, parameters);
  return (await run(transaction, query, parameters)).rows;
}

async function heldBy(connection: Connection): Promise<StoreError> {
  const [meta] = await connection.read(catalogue().read('store-version'), {}, TIMEOUT_MS);
  const startedAt = meta?.['importerStartedAt'];
  const since = typeof startedAt === 'number' ? new Date(startedAt).toISOString() : 'a moment ago';
  const holder = `process ${String(meta?.['importerPid'])} on ${String(meta?.['importerHost'])}, since ${since}`;
  return new StoreError(
    'STORE_LOCKED',
    `Neo4j at ${connection.location} is being written by ${holder}. Wait for it, or end it; a minute after its end the lock is free.`,
  );
}
