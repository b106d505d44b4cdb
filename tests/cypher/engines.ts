import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { openWriter, type StoreTarget } from '../../cypher/open.ts';
import type { RegulationGraph } from '../../cypher/graph.ts';
import { type RunningNeo4j, startNeo4j, whyNoNeo4j } from '../neo4j/start.ts';

/** A real engine that tests run against. */
export interface EngineUnderTest {
  /** Why its tests cannot run on this machine, and what to do about it; null when they can. */
  start(): Promise<string | null>;
  /** A store nobody has written to yet; what an earlier call gave is void. */
  empty(): Promise<StoreTarget>;
  stop(): Promise<void>;
}

export function embeddedEngine(): EngineUnderTest {
  const folders: string[] = [];
  return {
    start: async () => null,
    empty: async () => {
      const folder = mkdtempSync(join(tmpdir(), 'zhize-store-'));
      folders.push(folder);
      return { engine: 'EMBEDDED', folder };
    },
    stop: async () => {
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    },
  };
}

export function neo4jEngine(): EngineUnderTest {
  let server: RunningNeo4j | undefined;
  return {
    start: async () => {
      const missing = await whyNoNeo4j();
      if (missing === null) server = await startNeo4j();
      return missing;
    },
    empty: async () => {
      if (!server) throw new Error('Neo4j was not started.');
      const { uri, username, password, database } = server;
      await runOnNeo4j(server, 'MATCH (node) DETACH DELETE node');
      return { engine: 'NEO4J', uri, username, password, database };
    },
    stop: async () => server?.stop(),
  };
}

/** Past the store port, to bring a database into a state the port would not. */
export async function runOnNeo4j(
  server: Pick<RunningNeo4j, 'uri' | 'username' | 'password' | 'database'>,
  statement: string,
): Promise<void> {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password));
  try {
    await driver.executeQuery(statement, {}, { database: server.database });
  } finally {
    await driver.close();
  }
}

/** Writes regulations in this order and makes them visible; gives the version of the graph. */
export async function importInto(target: StoreTarget, ...graphs: readonly RegulationGraph[]): Promise<string> {
  const writer = await openWriter(target);
  for (const graph of graphs) await writer.replace(graph);
  return (await writer.commit()).graphVersion;
}
