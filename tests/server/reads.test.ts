/** However long a list is, the store is asked the same number of times. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { counting, emptyFolder, importShipped, serve, type ServerUnderTest } from './serving.ts';

const NESTED = `
  query ($first: Int!) {
    obligations(first: $first) {
      nodes {
        id text summary cite
        article { label text chapter { title } }
        evidence { quote }
        bearers { edges { role evidence { quote } node { id name kind scope { title } } } }
        participants { edges { role node { name } } }
        industries { edges { as evidence { quote } node { name tally { obligations } } } }
        topics { nodes { name bearers(first: 3) { nodes { name } } } }
        platforms { nodes { name } }
        principles { nodes { name } }
        sanctions { edges { penalties node { ... on Article { label } ... on Regulation { title } } } }
      }
    }
  }`;

const DEPARTMENTS = `
  query ($first: Int!) {
    departments(first: $first) {
      nodes {
        name aliases successors { name } partOf { name }
        groups { role modality tally { obligations } }
        obligations(first: 3) { edges { evidence { quote } node { summary } } }
        coBearers(first: 3) { nodes { name } }
        industries(first: 3) { nodes { name } }
      }
    }
  }`;

let folder: string;
const servers: ServerUnderTest[] = [];

beforeAll(async () => {
  folder = emptyFolder();
  await importShipped(folder);
});
afterAll(async () => {
  for (const server of servers) await server.stop();
});

/** What a server that knows nothing yet asks the store to answer one query. */
async function readsFor(query: string, first: number): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  const server = await serve(folder, {}, counting(counts));
  servers.push(server);
  await server.ask(query, { first });
  return counts;
}

test.each([
  ['obligations', NESTED],
  ['departments', DEPARTMENTS],
])('a nested page of 100 %s asks no query twice', async (_, query) => {
  const [few, many] = [await readsFor(query, 2), await readsFor(query, 100)];
  expect(Math.max(...many.values())).toBe(1);
  expect([...many.keys()].length).toBeGreaterThan(20);
  expect([...many.values()].length).toBeLessThanOrEqual([...few.values()].length + 6);
});

test('what was read is read no more while the graph stays as it is', async () => {
  const counts = new Map<string, number>();
  const server = await serve(folder, {}, counting(counts));
  servers.push(server);
  await server.ask(NESTED, { first: 100 });
  const before = new Map(counts);
  await server.ask(NESTED, { first: 100 });
  expect(counts).toEqual(before);
});
