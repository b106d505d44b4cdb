import { catalogue } from '../catalogue.ts';
import type { RegulationGraph } from '../graph.ts';
import { checkGraph } from '../graphCheck.ts';
import { requireOntology } from '../ontologyVersion.ts';
import { Replacement } from '../replacement.ts';
import { schemaStatements } from '../schema.ts';
import { SharedNodes } from '../sharedNodes.ts';
import { type GraphWriter, type ImportedRegulation, type ReplaceResult, type Row, StoreError } from '../store.ts';
import { Connection, type Neo4jTarget, run } from './connection.ts';
import { ImporterLock } from './importerLock.ts';

/** For one regulation, however large. */
const WRITE_TIMEOUT_MS = 300_000;

/** Writes to a Neo4j database, each regulation in a transaction of its own that readers see when it is done. */
export class Neo4jWriter implements GraphWriter {
  /** Each regulation is published by itself, so nothing unpublished is ever left. */
  readonly resumed = false;
  readonly #connection: Connection;
  readonly #lock: ImporterLock;
  readonly #shared = new SharedNodes();
  #ended = false;

  private constructor(connection: Connection, lock: ImporterLock) {
    this.#connection = connection;
    this.#lock = lock;
  }

  static async open(target: Neo4jTarget): Promise<Neo4jWriter> {
    const connection = await Connection.open(target);
    try {
      await requireOursOrEmpty(connection);
      await createSchema(connection);
      return new Neo4jWriter(connection, await ImporterLock.take(connection));
    } catch (error) {
      await connection.close();
      throw error;
    }
  }

  async imported(): Promise<readonly ImportedRegulation[]> {
    this.#requireOpen();
    return (await this.#read('imported-regulations')) as unknown as readonly ImportedRegulation[];
  }

  async replace(graph: RegulationGraph): Promise<ReplaceResult> {
    this.#requireOpen();
    checkGraph(graph);
    return this.#inTransaction((replacement) => replacement.replace(graph));
  }

  async remove(regulation: string): Promise<boolean> {
    this.#requireOpen();
    return this.#inTransaction((replacement) => replacement.remove(regulation));
  }

  async commit(): Promise<{ readonly graphVersion: string }> {
    this.#requireOpen();
    try {
      const [version] = await this.#read('store-version');
      return { graphVersion: version?.['graphVersion'] as string };
    } finally {
      await this.#end();
    }
  }

  suspend(): Promise<void> {
    return this.discard();
  }

  /** What was replaced stays: each regulation was whole when it was written. */
  async discard(): Promise<void> {
    if (!this.#ended) await this.#end();
  }

  async #inTransaction<Result>(work: (replacement: Replacement) => Promise<Result>): Promise<Result> {
    const { result, replacement } = await this.#connection.write(async (transaction) => {
      await this.#lock.renewIn(transaction);
      const opened = new Replacement({ run: (query, parameters) => run(transaction, query, parameters) }, this.#shared);
      return { result: await work(opened), replacement: opened };
    }, WRITE_TIMEOUT_MS);
    replacement.settle();
    return result;
  }

  #read(name: 'imported-regulations' | 'store-version'): Promise<readonly Row[]> {
    return this.#connection.read(catalogue().read(name), {}, WRITE_TIMEOUT_MS);
  }

  #requireOpen(): void {
    if (this.#ended) throw new StoreError('STORE_FAILED', 'The writer has ended: it was committed or discarded.');
  }

  async #end(): Promise<void> {
    this.#ended = true;
    try {
      await this.#lock.free();
    } finally {
      await this.#connection.close();
    }
  }
}

/** A database with other people's nodes is left alone. */
async function requireOursOrEmpty(connection: Connection): Promise<void> {
  const [version] = await connection.read(catalogue().read('store-version'), {}, WRITE_TIMEOUT_MS);
  if (version) return requireOntology(version, connection.location);
  const [count] = await connection.read(catalogue().write('count-nodes'), {}, WRITE_TIMEOUT_MS);
  if (count?.['nodes'] !== 0) {
    throw new StoreError(
      'STORE_INCOMPATIBLE',
      `Neo4j at ${connection.location} holds other data. Name an empty database with NEO4J_DATABASE.`,
    );
  }
}

/** Constraints and indexes first, all of them ready before anything is written. */
async function createSchema(connection: Connection): Promise<void> {
  await connection.write(async (transaction) => {
    for (const statement of schemaStatements('NEO4J')) await transaction.run(statement);
  }, WRITE_TIMEOUT_MS);
  await connection.write((transaction) => transaction.run('CALL db.awaitIndexes(300)'), WRITE_TIMEOUT_MS);
}
