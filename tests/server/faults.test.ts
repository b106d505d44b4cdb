/** A store that is lost, changes, or fails while the server answers. */
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { GraphReader } from '../../cypher/store.ts';
import { StoreError } from '../../cypher/store.ts';
import { cityGraph, CITY, lawGraph } from '../cypher/fixture.ts';
import { emptyFolder, serve, writeGraphs } from './serving.ts';

const SECRET = 'neo4j://reader:secret@store.internal:7687';

/** The real reader, until it is told to fail. */
function breakable(state: { failure: Error | null }): (reader: GraphReader) => GraphReader {
  return (reader) => ({
    description: reader.description,
    read: (name, parameters) => (state.failure ? Promise.reject(state.failure) : reader.read(name, parameters)),
    version: () => reader.version(),
    ready: () => (state.failure ? Promise.reject(state.failure) : reader.ready()),
    onVersionChange: (listener) => reader.onVersionChange(listener),
    close: () => reader.close(),
  });
}

test.each([
  [new StoreError('STORE_UNAVAILABLE', `cannot reach ${SECRET}`), 'STORE_UNAVAILABLE'],
  [new StoreError('STORE_TIMEOUT', `slow: ${SECRET}`), 'STORE_TIMEOUT'],
  [new Error(`unexpected: ${SECRET}`), 'INTERNAL_SERVER_ERROR'],
])('a failing store is a coded error that keeps its secrets, and the next try works', async (failure, code) => {
  const folder = emptyFolder();
  await writeGraphs(folder, [cityGraph()]);
  const state: { failure: Error | null } = { failure };
  const server = await serve(folder, {}, breakable(state));
  const broken = await server.post('{ obligations { totalCount } }');
  expect(broken.errors?.[0]?.extensions.code).toBe(code);
  expect(JSON.stringify(broken)).not.toMatch(/secret|internal:|at .*\.ts/);
  expect(server.failures.length).toBeGreaterThan(0);
  expect((await fetch(`${server.url}/readyz`)).status).toBe(503);
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  state.failure = null;
  expect(await server.ask('{ obligations { totalCount } }')).toEqual({ obligations: { totalCount: 2 } });
  expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  await server.stop();
});

test('an import while it runs: no request fails, and the new graph is shown', async () => {
  const folder = emptyFolder();
  await writeGraphs(folder, [cityGraph()]);
  const server = await serve(folder);
  const query =
    '{ meta { graphVersion regulations } obligations(filter: {}) { nodes { text article { text } bearers { nodes { name } } } } }';
  const first = await server.ask<{ meta: { graphVersion: string } }>(query);
  const changed = new Promise<void>((resolve) => void server.reader.onVersionChange(() => resolve()));
  const change = { isDone: false };
  const asking = (async () => {
    while (!change.isDone) expect((await server.post(query)).errors).toBeUndefined();
  })();
  await writeGraphs(folder, [lawGraph()]);
  await changed;
  change.isDone = true;
  await asking;
  const last = await server.ask<{ meta: { graphVersion: string; regulations: number } }>(query);
  expect(last.meta.regulations).toBe(2);
  expect(last.meta.graphVersion).not.toBe(first.meta.graphVersion);
  expect(await server.ask(`{ node(id: "Regulation:${CITY}") { id } }`)).toEqual({ node: { id: `Regulation:${CITY}` } });
  await server.stop();
});

test('a request under which the graph changes is answered anew, from the new one', async () => {
  const folder = emptyFolder();
  await writeGraphs(folder, [cityGraph()]);
  const read: string[] = [];
  const server = await serve(folder, {}, (reader) => ({
    ...breakable({ failure: null })(reader),
    read: async (name, parameters) => {
      const rows = await reader.read(name, parameters);
      read.push(name);
      if (read.filter((each) => each === 'facts-bears').length === 1 && name === 'facts-bears') {
        const moved = new Promise<void>((resolve) => void reader.onVersionChange(() => resolve()));
        await writeGraphs(folder, [lawGraph()]);
        await moved;
      }
      return rows;
    },
  }));
  const answer = await server.ask<{ meta: { regulations: number }; obligations: { nodes: { regulation: { title: string } }[] } }>(
    '{ obligations(first: 100) { nodes { summary regulation { title } } } meta { regulations } }',
  );
  expect(read.filter((name) => name === 'facts-bears').length).toBe(2);
  expect(answer.meta.regulations).toBe(2);
  expect(new Set(answer.obligations.nodes.map(({ regulation }) => regulation.title)).size).toBe(2);
  await server.stop();
});

test('it stops after its last answer', async () => {
  const folder = emptyFolder();
  await writeGraphs(folder, [cityGraph()]);
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let arrived = (): void => {};
  const arrival = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  const server = await serve(folder, {}, (reader) => ({
    ...breakable({ failure: null })(reader),
    read: async (name, parameters) => {
      arrived();
      await held;
      return reader.read(name, parameters);
    },
  }));
  const answer = server.ask('{ obligations { totalCount } }');
  await arrival;
  const stopped = server.stop();
  release();
  expect(await answer).toEqual({ obligations: { totalCount: 2 } });
  await stopped;
  await expect(fetch(`${server.url}/healthz`)).rejects.toThrow('fetch failed');
});

test('for a client that hung up nothing further is read', async () => {
  const folder = emptyFolder();
  await writeGraphs(folder, [cityGraph()]);
  const read: string[] = [];
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const impatient = new AbortController();
  const server = await serve(folder, {}, (reader) => ({
    ...breakable({ failure: null })(reader),
    read: async (name, parameters) => {
      read.push(name);
      impatient.abort();
      await held;
      return reader.read(name, parameters);
    },
  }));
  const body = JSON.stringify({ query: '{ obligations { nodes { summary } } }' });
  const asked = fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    signal: impatient.signal,
  });
  await expect(asked).rejects.toThrow('aborted');
  await setTimeout(100);
  release();
  await setTimeout(200);
  await server.stop();
  expect(read).not.toContain('obligation-nodes');
  expect(server.failures).toEqual([]);
});
