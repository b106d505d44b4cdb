import { expect, test } from 'vitest';
import { fuzzDocuments, fuzzSeeds } from './fuzzedDocuments.ts';

test('500 mutated documents of every format are read or refused, never worse, and the same again', async () => {
  const outcome = await fuzzDocuments(fuzzSeeds(), 500, 20231231);
  expect(outcome.faults).toEqual([]);
  expect(outcome.read + Object.values(outcome.refused).reduce((sum, count) => sum + count, 0)).toBe(500);
  expect(outcome.read).toBeGreaterThan(300);
  expect(await fuzzDocuments(fuzzSeeds(), 40, 7)).toEqual(await fuzzDocuments(fuzzSeeds(), 40, 7));
}, 120_000);
