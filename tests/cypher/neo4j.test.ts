/** What only Neo4j has: a server that may be away, passwords, a lock others can see, other people's data. */
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { catalogue } from '../../cypher/catalogue.ts';
import { Connection, type Neo4jTarget } from '../../cypher/neo4j/connection.ts';
import { openReader, openWriter } from '../../cypher/open.ts';
import { StoreError } from '../../cypher/store.ts';
import { type RunningNeo4j, startNeo4j, whyNoNeo4j } from '../neo4j/start.ts';
import { digestOf } from './digest.ts';
import { importInto, runOnNeo4j } from './engines.ts';
import { cityGraph, lawGraph, wideGraph } from './fixture.ts';

async function failureOf(opening: Promise<unknown>): Promise<StoreError> {
  const error = await opening.then(
    () => new Error('it did not fail'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof StoreError)) throw error;
  return error;
}

/** Everything an error could bring to a log. */
function allTextOf(error: unknown): string {
  return error instanceof Error ? `${error.message}\n${error.stack}\n${allTextOf(error.cause)}` : String(error);
}

describe('a Neo4j that is not there', () => {
  const target = { engine: 'NEO4J', username: 'neo4j', password: 'very-secret', database: 'neo4j' } as const;

  it('is said to be unreachable', async () => {
    const error = await failureOf(openReader({ ...target, uri: 'neo4j://127.0.0.1:1' }));
    expect(error).toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringContaining('check NEO4J_URI and that the server is running'),
    });
    expect(allTextOf(error)).not.toContain('very-secret');
  });

  it.each(['http://127.0.0.1:7474', 'nonsense', 'neo4j://user:very-secret@127.0.0.1:1', 'http://user:very-secret@127.0.0.1:7474'])(
    'is refused by an address that cannot be one, which shows no password: %s',
    async (uri) => {
      const error = await failureOf(openWriter({ ...target, uri }));
      expect(error.code).toBe('STORE_UNAVAILABLE');
      expect(allTextOf(error)).not.toContain('very-secret');
    },
  );

  it('is given up on when something else answers at its address', async () => {
    const sockets: Socket[] = [];
    const other = createServer((socket) => sockets.push(socket)).listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const error = await failureOf(openReader({ ...target, uri: `bolt://127.0.0.1:${port}` }));
    for (const socket of sockets) socket.destroy();
    other.close();
    expect(error.code).toBe('STORE_UNAVAILABLE');
  });
});

describe('a real Neo4j', { timeout: 240_000 }, () => {
  let home: string;
  let missing: string | null;
  let server: RunningNeo4j;
  let target: Neo4jTarget;

  beforeAll(async () => {
    missing = await whyNoNeo4j();
    if (missing !== null) return;
    home = mkdtempSync(join(tmpdir(), 'zhize-neo4j-home-'));
    server = await startNeo4j({ home });
  });
  afterAll(async () => {
    if (missing !== null) return;
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  });
  beforeEach(async ({ skip }) => {
    if (missing !== null) skip(missing);
    const { uri, username, password, database } = server;
    target = { engine: 'NEO4J', uri, username, password, database };
    await runOnNeo4j(server, 'MATCH (node) DETACH DELETE node');
  });

  it('names a wrong password and a missing database', async () => {
    const wrong = await failureOf(openReader({ ...target, password: 'not-the-password' }));
    expect(wrong).toMatchObject({ code: 'STORE_UNAVAILABLE', message: expect.stringContaining('check NEO4J_USERNAME and NEO4J_PASSWORD') });
    expect(allTextOf(wrong)).not.toContain('not-the-password');
    const nowhere = await failureOf(openWriter({ ...target, database: 'elsewhere' }));
    expect(nowhere).toMatchObject({ code: 'STORE_UNAVAILABLE', message: expect.stringContaining('check NEO4J_DATABASE') });
  });

  it('answers over both schemes', async () => {
    const version = await importInto({ ...target, uri: target.uri.replace('neo4j:', 'bolt:') }, cityGraph());
    const reader = await openReader(target);
    expect(await reader.version()).toBe(version);
    expect(reader.description).toEqual({ engine: 'NEO4J', location: `${target.uri} (database neo4j)` });
    await reader.close();
    expect(await reader.ready()).toBe(false);
  });

  it('is not written to when it holds other data', async () => {
    await runOnNeo4j(server, "CREATE (:Person {name: 'somebody else'})");
    expect(await failureOf(openWriter(target))).toMatchObject({
      code: 'STORE_INCOMPATIBLE',
      message: expect.stringContaining('holds other data'),
    });
  });

  it('is refused when another vocabulary made it', async () => {
    await importInto(target, cityGraph());
    await runOnNeo4j(server, 'MATCH (meta:Meta) SET meta.ontologyVersion = 0');
    for (const open of [openReader, openWriter]) {
      expect(await failureOf(open(target))).toMatchObject({
        code: 'STORE_INCOMPATIBLE',
        message: expect.stringContaining('version 0 of the vocabulary'),
      });
    }
  });

  it('has no use for a lock nobody renewed for a minute, and whoever lost it writes no more', async () => {
    const first = await openWriter(target);
    await first.replace(cityGraph());
    await runOnNeo4j(server, 'MATCH (meta:Meta) SET meta.importerRenewedAt = timestamp() - 59000');
    expect((await failureOf(openWriter(target))).code).toBe('STORE_LOCKED');
    await runOnNeo4j(server, 'MATCH (meta:Meta) SET meta.importerRenewedAt = timestamp() - 61000');
    const second = await openWriter(target);
    expect((await failureOf(first.replace(lawGraph()))).code).toBe('STORE_LOCKED');
    await first.discard();
    expect((await failureOf(openWriter(target))).code).toBe('STORE_LOCKED');
    expect(await second.replace(cityGraph())).toEqual({ nodesCreated: 0, nodesDeleted: 0, relationsCreated: 0 });
    await second.commit();
  });

  it('gives the lock to one of many who ask at the same time', async () => {
    await importInto(target, cityGraph());
    const asked = await Promise.allSettled(Array.from({ length: 5 }, () => openWriter(target)));
    const taken = asked.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    const codes = asked.flatMap((result) => (result.status === 'rejected' ? [(result.reason as StoreError).code] : []));
    for (const writer of taken) await writer.discard();
    expect([taken.length, codes]).toEqual([1, Array.from({ length: 4 }, () => 'STORE_LOCKED')]);
  });

  it('lets no reading transaction write', async () => {
    await importInto(target, cityGraph());
    const connection = await Connection.open(target);
    const error = await failureOf(connection.read(catalogue().write('delete-article'), { regulation: cityGraph().regulation }, 10_000));
    await connection.close();
    expect(error.code).toBe('QUERY_REFUSED');
  });

  it('has a whole graph again after it was killed in the middle of a regulation', async () => {
    await importInto(target, cityGraph(), lawGraph());
    const reader = await openReader(target);
    const before = await digestOf(reader);
    const writer = await openWriter(target);
    const writing = failureOf(writer.replace(wideGraph('wide', 20_000)));
    await new Promise((resolve) => setTimeout(resolve, 300));
    process.kill(server.pid, 'SIGKILL');
    expect((await writing).code).toBe('STORE_UNAVAILABLE');
    const [ready, dropping] = await Promise.all([reader.ready(), failureOf(writer.discard())]);
    expect([ready, dropping.code]).toEqual([false, 'STORE_UNAVAILABLE']);
    await reader.close();

    await server.stop();
    server = await startNeo4j({ home });
    const again = { ...target, uri: server.uri };
    await runOnNeo4j(server, 'MATCH (meta:Meta) SET meta.importerRenewedAt = timestamp() - 61000');
    await importInto(again, wideGraph('wide', 10));
    const last = await openWriter(again);
    await last.remove('wide');
    await last.commit();
    const after = await openReader(again);
    expect(await digestOf(after)).toBe(before);
    await after.close();
  });
});
