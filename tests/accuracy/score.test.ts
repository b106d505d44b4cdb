import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changes } from './figures.ts';
import { functionOf } from './normalForms.ts';
import { perturbed } from './perturbed.ts';
import { ATTRIBUTES, MEASURES, type Score, score } from './score.ts';
import { byKey, readArticles, type ScoredArticle, type ScoredBearer } from './scoredArticle.ts';

const gold = (set: string): ScoredArticle[] => readArticles(join(import.meta.dirname, `../gold/${set}.jsonl`));
const scoreOf = (golds: ScoredArticle[], predictions: ScoredArticle[]): Score => score(byKey(golds), byKey(predictions));

/** [right, in the gold, predicted] a measure and [right, of] an attribute, on the regularly damaged gold: computed apart, by another scorer. */
const KNOWN = {
  shijiazhuang: {
    measures: [
      [140, 214, 193],
      [123, 174, 155],
      [75, 104, 97],
      [9, 13, 21],
      [8, 10, 8],
      [116, 125, 125],
      [0, 0, 0],
    ],
    attributes: [
      [136, 142],
      [123, 142],
      [137, 142],
      [5, 6],
    ],
  },
  zhejiang: {
    measures: [
      [134, 217, 203],
      [117, 167, 153],
      [102, 139, 130],
      [1, 1, 12],
      [24, 29, 24],
      [116, 126, 126],
      [2, 2, 2],
    ],
    attributes: [
      [113, 122],
      [109, 122],
      [119, 122],
      [10, 14],
    ],
  },
  sample: {
    measures: [
      [191, 291, 281],
      [137, 206, 180],
      [162, 223, 208],
      [1, 1, 17],
      [6, 7, 6],
      [14, 15, 15],
      [11, 11, 11],
    ],
    attributes: [
      [138, 147],
      [136, 147],
      [142, 147],
      [18, 18],
    ],
  },
  more: {
    measures: [
      [1510, 2363, 2135],
      [1147, 1685, 1452],
      [1310, 1790, 1663],
      [15, 23, 161],
      [55, 61, 55],
      [79, 81, 81],
      [64, 64, 64],
    ],
    attributes: [
      [1153, 1233],
      [1154, 1233],
      [1205, 1233],
      [28, 31],
    ],
  },
};

describe.each(Object.keys(KNOWN) as (keyof typeof KNOWN)[])('the gold of %s', (set) => {
  const golds = gold(set);

  test('agrees with itself wholly', () => {
    const { measures, articles, errors } = scoreOf(golds, golds);
    expect(Object.values(measures).every(({ missed, spurious }) => missed + spurious === 0)).toBe(true);
    expect(articles.missing).toBe(0);
    expect(errors).toEqual([]);
  });

  test('with regular damage has the counts of another scorer', () => {
    const { measures, attributes } = scoreOf(golds, perturbed(golds));
    const counts = MEASURES.map((measure) => measures[measure]);
    expect(counts.map(({ right, missed, spurious }) => [right, right + missed, right + spurious])).toEqual(KNOWN[set].measures);
    expect(ATTRIBUTES.map((attribute) => [attributes[attribute].right, attributes[attribute].of])).toEqual(KNOWN[set].attributes);
  });
});

test('nothing predicted is everything missed', () => {
  const golds = gold('sample');
  const { measures, articles } = scoreOf(golds, []);
  expect(measures.obligations).toEqual({ right: 0, missed: 223, spurious: 0 });
  expect(articles).toEqual({ gold: 120, missing: 120 });
});

test.each([
  ['发展改革主管部门', '发展改革'],
  ['水行政主管部门', '水行政'],
  ['城市管理', '城市'],
  ['相关行政主管部门', '有关部门'],
  ['主管部门', '主管部门'],
  ['公安机关', '公安'],
  ['任何单位和个人', '单位和个人'],
])('%s is compared as %s', (mention, expected) => {
  expect(functionOf(mention)).toBe(expected);
});

const bearer = (mention: string, more: Partial<ScoredBearer> = {}): ScoredBearer => ({
  mention,
  kind: 'DEPARTMENT',
  levels: [],
  role: 'RESPONSIBLE',
  open: false,
  carried: false,
  ...more,
});

/** One article, one duty over its whole text. */
function duty(bearers: readonly ScoredBearer[]): ScoredArticle {
  const text = '网信部门应当会同公安机关做好工作';
  const obligations = [{ modality: 'DUTY', text, bearers }];
  return { source: 'a', article: 1, text, statement: null, obligations, principles: [], industries: [], references: [] };
}

describe('who does what', () => {
  const right = (golds: ScoredBearer[], predictions: ScoredBearer[]): number =>
    scoreOf([duty(golds)], [duty(predictions)]).measures.whoDoesWhat.right;

  test('reads the finer roles as the two of the gold', () => {
    expect(right([bearer('公安', { role: 'PARTNER' })], [bearer('公安', { role: 'JOINT' })])).toBe(1);
    expect(right([bearer('公安', { role: 'PARTNER' })], [bearer('公安', { role: 'ASSISTING' })])).toBe(0);
  });
  test('wants the levels as written', () => {
    expect(right([bearer('网信', { levels: ['CITY'] })], [bearer('网信')])).toBe(0);
  });
  test('takes the tail of a party, never of a department', () => {
    expect(right([bearer('经营者', { kind: 'PARTY' })], [bearer('餐饮服务经营者')])).toBe(1);
    expect(right([bearer('金融')], [bearer('地方金融')])).toBe(0);
  });
  test('counts an obligation that nobody bears', () => {
    expect(right([], [])).toBe(1);
    expect(right([], [bearer('网信')])).toBe(0);
  });
});

test('gains and losses are found by measure and set, and only where both sides have a figure', () => {
  const before = { sample: { bearers: { f1: 0.5 }, carried: { f1: 0.4 }, open: { f1: 1 } } };
  const after = { sample: { bearers: { f1: 0.6 }, carried: { f1: 0.3 }, open: { f1: 1 } }, zhejiang: { bearers: { f1: 0.1 } } };
  expect(changes(before, after)).toEqual([
    { set: 'sample', measure: 'bearers', before: 0.5, after: 0.6 },
    { set: 'sample', measure: 'carried', before: 0.4, after: 0.3 },
  ]);
});
