/** The long runs in small: what they find must hold here too. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { whyNoNeo4j } from '../neo4j/start.ts';
import { documentOf } from './document.ts';
import { type KillableStore, killableFolder, killableNeo4j, killImports } from './kills.ts';
import { spread } from './part.ts';
import { seeded } from './seeded.ts';
import { serveDuringImport } from './servedImport.ts';
import { listInputs } from '../../import/importer/listInputs.ts';

const SMALL = join(import.meta.dirname, '../gold/input');
const KILLS = { count: 5, seed: 7 };
const FILES = 16;

const { files } = await listInputs([SMALL]);
const few = spread(files, FILES);

describe('an import that is killed at random moments', { timeout: 300_000 }, () => {
  async function expectUnharmed(store: KillableStore): Promise<void> {
    const damages = await killImports(store, few, KILLS);
    expect(damages.map(({ broken, differs }) => ({ broken, differs }))).toEqual(damages.map(() => ({ broken: [], differs: null })));
    expect(damages).toHaveLength(KILLS.count);
  }

  test('leaves the embedded store whole, and goes on to the same graph', async () => {
    const store = killableFolder();
    try {
      await expectUnharmed(store);
    } finally {
      await store.stop();
    }
  });

  describe('on Neo4j', () => {
    let store: KillableStore | undefined;
    beforeAll(async () => {
      if ((await whyNoNeo4j()) === null) store = await killableNeo4j();
    });
    afterAll(() => store?.stop());

    test('leaves every regulation whole, and goes on to the same graph', async ({ skip }) => {
      if (store === undefined) return skip((await whyNoNeo4j()) ?? 'Neo4j did not start');
      await expectUnharmed(store);
    });
  });
});

test('a server goes on answering while an import runs, and moves to the new graph', { timeout: 300_000 }, async () => {
  const { failures, answered, regulations } = await serveDuringImport(few, 2);
  expect(failures).toEqual([]);
  expect(answered).toBeGreaterThan(2);
  expect(regulations).toEqual([FILES / 2, FILES]);
});

test('the same seed gives the same numbers, another others', () => {
  const numbers = (seed: number): number[] => Array.from({ length: 5 }, seeded(seed));
  expect(numbers(1)).toEqual(numbers(1));
  expect(numbers(1)).not.toEqual(numbers(2));
  expect(numbers(1).every((number) => number >= 0 && number < 1)).toBe(true);
});

test('the document tells what holds and what does not', () => {
  const findings = [
    { what: 'a', measured: '1 | 2', wanted: '1', holds: true },
    { what: 'b', measured: '2', wanted: '1', holds: false },
    { what: 'c', measured: '3', wanted: null, holds: null },
  ];
  const circumstances = { commit: 'abc', date: '2026-01-01', texts: '3 texts', machine: '2 cores' };
  expect(documentOf([{ part: { title: 'Part' }, findings }], circumstances)).toContain(
    '| a | 1 \\| 2 | 1 | holds |\n| b | 2 | 1 | **fails** |\n| c | 3 |  |  |\n',
  );
});
