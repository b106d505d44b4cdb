import neo4j, { type Driver, type ManagedTransaction, type SessionMode } from 'neo4j-driver';
import type { Query } from '../catalogue.ts';
import type { WriteResult } from '../replacement.ts';
import type { QueryParameters, Row } from '../store.ts';
import { locationOf, type StoreTarget } from '../target.ts';
import { asStoreError } from './errors.ts';
import { driverParameters } from './values.ts';

export type Neo4jTarget = Extract<StoreTarget, { engine: 'NEO4J' }>;

const CONNECT_MS = 5_000;
const RETRY_MS = 5_000;

/** One driver on one database. Every failure is a StoreError, and none shows the password. */
export class Connection {
  readonly location: string;
  readonly #driver: Driver;
  readonly #database: string;
  /** Reads that follow one another never go back in time, even when different members of a cluster answer them. */
  readonly #bookmarks = neo4j.bookmarkManager();

  private constructor(driver: Driver, target: Neo4jTarget) {
    this.location = locationOf(target);
    this.#driver = driver;
    this.#database = target.database;
  }

  /** Throws StoreError: unreachable, wrong password, no such database. */
  static async open(target: Neo4jTarget): Promise<Connection> {
    let driver: Driver | undefined;
    try {
      driver = neo4j.driver(target.uri, neo4j.auth.basic(target.username, target.password), {
        disableLosslessIntegers: true,
        connectionTimeout: CONNECT_MS,
        connectionAcquisitionTimeout: CONNECT_MS + 1_000,
        maxTransactionRetryTime: RETRY_MS,
      });
      await driver.verifyConnectivity({ database: target.database });
      return new Connection(driver, target);
    } catch (error) {
      await driver?.close();
      throw asStoreError(error, locationOf(target));
    }
  }

  /** One query in a transaction of its own that may go to any member of a cluster that reads. */
  read(query: Query, parameters: QueryParameters, timeoutMs: number): Promise<readonly Row[]> {
    return this.#inSession(neo4j.session.READ, async (session) => {
      const result = await session.executeRead((transaction) => run(transaction, query, parameters), { timeout: timeoutMs });
      return result.rows;
    });
  }

  /** Runs `work` in one transaction, again from its beginning when the server asks for that. */
  write<Result>(work: (transaction: ManagedTransaction) => Promise<Result>, timeoutMs: number): Promise<Result> {
    return this.#inSession(neo4j.session.WRITE, (session) => session.executeWrite(work, { timeout: timeoutMs }));
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  async #inSession<Result>(mode: SessionMode, work: (session: ReturnType<Driver['session']>) => Promise<Result>): Promise<Result> {
    const session = this.#driver.session({ database: this.#database, defaultAccessMode: mode, bookmarkManager: this.#bookmarks });
    try {
      return await work(session);
    } catch (error) {
      throw asStoreError(error, this.location);
    } finally {
      await session.close();
    }
  }
}

/** Runs a query of the catalogue; the server's own errors pass, so that the driver can see which to try again. */
export async function run(transaction: ManagedTransaction, query: Query, parameters: QueryParameters): Promise<WriteResult> {
  const result = await transaction.run(query.text, driverParameters(query, parameters));
  const { nodesCreated, nodesDeleted, relationshipsCreated } = result.summary.counters.updates();
  return {
    rows: result.records.map((record) => record.toObject() as Row),
    nodesCreated: nodesCreated ?? 0,
    nodesDeleted: nodesDeleted ?? 0,
    relationsCreated: relationshipsCreated ?? 0,
  };
}
