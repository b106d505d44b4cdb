/** Small parts that answers are made of. */
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { StoreError } from '../../cypher/store.ts';
import { openReader } from '../../cypher/open.ts';
import { chineseNumber, citationOf } from '../../server/citing.ts';
import { BoundedCache } from '../../server/facts/boundedCache.ts';
import { nodeOfGlobalId } from '../../server/nodes.ts';
import { pageOf } from '../../server/paging.ts';
import { patientReader } from '../../server/patientReader.ts';
import { type RegulationVersion, versionsInForce } from '../../server/questions/versions.ts';
import { cityGraph } from '../cypher/fixture.ts';
import { emptyFolder, writeGraphs } from './serving.ts';

test.each([
  [1, '一'],
  [10, '十'],
  [16, '十六'],
  [20, '二十'],
  [61, '六十一'],
  [100, '一百'],
  [105, '一百零五'],
  [110, '一百一十'],
  [1260, '一千二百六十'],
  [1007, '一千零七'],
])('%d is %s', (value, written) => {
  expect(chineseNumber(value)).toBe(written);
});

test('a citation has 款 and 项 only where they are', () => {
  expect(citationOf({ title: '某条例', label: '第十三条' })).toBe('《某条例》第十三条');
  expect(citationOf({ title: '某条例', label: '第十六条之一', paragraph: '2', item: '1' })).toBe('《某条例》第十六条之一第二款第（一）项');
});

test('ids name a kind of node, or nothing', () => {
  expect(nodeOfGlobalId('Department:a:b')).toEqual({ __typename: 'Department', id: 'a:b' });
  for (const id of ['', 'Department', 'Department:', ':x', 'Nothing:x', '__proto__:x']) expect(nodeOfGlobalId(id)).toBeNull();
});

test('a cache forgets what was not used for longest, by weight', () => {
  const cache = new BoundedCache<string, number>(3);
  cache.set('a', 1, 1);
  cache.set('b', 2, 1);
  cache.set('c', 3, 1);
  cache.get('a');
  cache.set('d', 4, 2);
  expect(['a', 'b', 'c', 'd'].filter((key) => cache.get(key) !== undefined)).toEqual(['a', 'd']);
  cache.set('heavy', 5, 9);
  expect([cache.get('heavy'), cache.get('d')]).toEqual([5, undefined]);
  cache.set('light', 6, 1);
  expect([cache.weight, cache.get('heavy')]).toEqual([1, undefined]);
});

test('a cursor keeps its place when the list changes', () => {
  const edge = (node: string) => ({ node });
  const key = (item: string): string => item;
  const { pageInfo } = pageOf(['a', 'c', 'e'], { first: 2 }, key, edge);
  expect(pageOf(['b', 'd', 'f'], { after: pageInfo.endCursor }, key, edge).nodes).toEqual(['d', 'f']);
});

const version = (id: string, work: string, effectiveOn: string | null, repealedOn: string | null = null): RegulationVersion => ({
  id,
  title: id,
  work,
  jurisdiction: null,
  jurisdictionLevel: null,
  effectiveOn,
  repealedOn,
  rulesVersion: null,
});

test.each([
  ['the last one in force', ['old', 'new', 'next'], '2024-01-01', ['new']],
  ['the first one that will be, when none is', ['new', 'next'], '2019-01-01', ['new']],
  ['one without a date, until another holds', ['undated', 'new'], '2019-01-01', ['undated']],
  ['none that is repealed', ['repealed'], '2024-01-01', []],
  ['one before its repeal', ['repealed'], '2015-01-01', ['repealed']],
  ['one of each work', ['old', 'new', 'other'], '2024-01-01', ['new', 'other']],
])('of a work is chosen %s', (_, ids, day, expected) => {
  const all = [
    version('old', 'work', '2010-01-01'),
    version('new', 'work', '2020-01-01'),
    version('next', 'work', '2030-01-01'),
    version('undated', 'work', null),
    version('repealed', 'work', '2010-01-01', '2018-01-01'),
    version('other', 'another', '2020-01-01'),
  ];
  const chosen = versionsInForce(
    all.filter(({ id }) => ids.includes(id)),
    day,
  );
  expect(chosen.map(({ id }) => id).toSorted()).toEqual(expected.toSorted());
});

test('a store that comes late is opened when it comes', async () => {
  const folder = emptyFolder();
  const warnings: string[] = [];
  const log = { info: () => {}, warn: (_: object, message: string) => void warnings.push(message), error: () => {} };
  const target = { engine: 'EMBEDDED', folder } as const;
  const reader = patientReader({
    description: { engine: 'EMBEDDED', location: folder },
    open: () => openReader(target),
    log,
    retryAfter: 20,
  });
  await setTimeout(60);
  expect(await reader.ready()).toBe(false);
  await expect(reader.read('regulations')).rejects.toBeInstanceOf(StoreError);
  expect(warnings.length).toBe(1);
  await writeGraphs(folder, [cityGraph()]);
  while (!(await reader.ready())) await setTimeout(20);
  expect((await reader.read('regulations')).length).toBe(1);
  await reader.close();
});
