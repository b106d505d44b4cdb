import { expect, test } from 'vitest';
import type { Row } from '../../cypher/store.ts';
import { factsOfRegulation } from '../../server/facts/factsOfRegulation.ts';
import type { FactRows } from '../../server/facts/rowsOfRegulations.ts';
import type { RegulationFacts } from '../../server/facts/shapes.ts';
import { overlapsOf } from '../../server/questions/overlaps.ts';

const NONE: FactRows = {
  chapters: [],
  articles: [],
  obligations: [],
  bears: [],
  takesPart: [],
  concerns: [],
  mentions: [],
  about: [],
  addresses: [],
  builds: [],
  declares: [],
  guidedBy: [],
  sanctionsArticle: [],
  sanctionsRegulation: [],
  citesArticle: [],
  citesCitation: [],
  terms: [],
  findings: [],
};

/**
 * Reads obligations, one a line: `article modality holding: bearers | fields`. A bearer is `name/ROLE`, with `*` when carried;
 * names in capitals are generic, in brackets known to one regulation only, `人民政府` is the government. Fields are `#industry`
 * as object, `~industry` as tool, `@topic`.
 */
function regulation(id: string, ...lines: readonly string[]): RegulationFacts {
  const rows = lines.map((line, index) => obligationRows(id, line, index));
  const articles = new Map(rows.map(({ article }) => [article['id'], article]));
  return factsOfRegulation(id, {
    ...NONE,
    articles: [...articles.values()],
    obligations: rows.map(({ obligation }) => obligation),
    bears: rows.flatMap(({ bears }) => bears),
    concerns: rows.flatMap(({ concerns }) => concerns),
    about: rows.flatMap(({ about }) => about),
  });
}

function obligationRows(id: string, line: string, index: number) {
  const [head = '', tail = ''] = line.split(':');
  const [number = '', modality = '', holding = 'LISTED'] = head.split(' ');
  const [bearers = '', fields = ''] = tail.split('|');
  const words = (list: string): string[] => list.trim().split(/\s+/).filter(Boolean);
  const article = `${id}/art-${number}`;
  const obligation = `${article}/obl-${index}`;
  const place = { regulation: id, obligation, start: 0, end: 1 };
  return {
    article: { id: article, regulation: id, number, label: `第${number}条`, order: `${id}/${number.padStart(4, '0')}` } as Row,
    obligation: { ...place, id: obligation, article, modality, holding, order: `${id}/${number.padStart(4, '0')}/${index}` } as Row,
    bears: words(bearers).map((word, ordinal) => bearingRow(place, word, ordinal)),
    concerns: words(fields)
      .filter((word) => !word.startsWith('@'))
      .map((word): Row => ({ ...place, industry: word.slice(1), as: word.startsWith('#') ? 'OBJECT' : 'TOOL', mention: word.slice(1) })),
    about: words(fields)
      .filter((word) => word.startsWith('@'))
      .map((word): Row => ({ ...place, topic: word.slice(1), mention: word.slice(1) })),
  };
}

function bearingRow(place: Row, word: string, ordinal: number): Row {
  const [name = '', role = 'RESPONSIBLE'] = word.replace('*', '').split('/');
  const isGovernment = name === '人民政府';
  return {
    ...place,
    ordinal,
    actor: name,
    label: isGovernment ? 'Government' : 'Department',
    kind: isGovernment ? null : name === name.toLowerCase() ? 'DEPARTMENT' : 'GENERIC',
    scope: name.startsWith('(') ? place['regulation'] : null,
    role,
    carried: word.endsWith('*'),
    mention: name,
  };
}

/** Every pair and meeting as one line: `a×b TYPE obligations/articles/carried`. */
function meetings(facts: readonly RegulationFacts[], filter: Parameters<typeof overlapsOf>[1] = {}): string[] {
  const overlaps = overlapsOf(facts, filter, { type: 'SHARED_DUTY', unit: 'OBLIGATIONS' });
  return overlaps.flatMap(({ left, right, meetings: found }) =>
    found.map(({ type, tally }) => `${left.id}×${right.id} ${type} ${tally.obligations}/${tally.articles}/${tally.carried}`),
  );
}

test.each([
  ['both responsible', '1 DUTY: a b', ['a×b SHARED_DUTY 1/1/0']],
  ['both assisting', '1 DUTY: a/ASSISTING b/ASSISTING', ['a×b SHARED_DUTY 1/1/0']],
  ['each within its remit', '1 DUTY BY_REMIT: a b', ['a×b DIVIDED_DUTY 1/1/0']],
  ['one or the other', '1 DUTY ALTERNATIVE: a b', ['a×b DIVIDED_DUTY 1/1/0']],
  ['together', '1 DUTY TOGETHER: a b', ['a×b SHARED_DUTY 1/1/0']],
  ['different roles', '1 DUTY: a b/JOINT', ['a×b COOPERATION 1/1/0']],
  ['different roles, by remit', '1 DUTY BY_REMIT: a b/JOINT', ['a×b COOPERATION 1/1/0']],
  ['both brought in', '1 DUTY: a/JOINT b/JOINT', ['a×b COOPERATION 1/1/0']],
  ['two coordinated bodies do not meet', '1 DUTY: a b/COORDINATED c/COORDINATED', ['a×b COOPERATION 1/1/0', 'a×c COOPERATION 1/1/0']],
  ['a carried subject is counted, and said', '1 DUTY: a* b', ['a×b SHARED_DUTY 1/1/1']],
  ['one body twice does not meet itself', '1 DUTY: a a', []],
  ['no government', '1 DUTY: a 人民政府', []],
  ['no generic body', '1 DUTY: a GENERIC', []],
  ['no body known to one regulation only', '1 DUTY: a (登记机关)', []],
  ['no liability', '1 LIABILITY: a b', []],
])('%s', (_, line, expected) => {
  expect(meetings([regulation('r', line)])).toEqual(expected);
});

test('a liability when it is asked for', () => {
  expect(meetings([regulation('r', '1 LIABILITY: a b')], { modalities: ['LIABILITY'] })).toEqual(['a×b SHARED_DUTY 1/1/0']);
});

test('by obligation and by article', () => {
  expect(meetings([regulation('r', '1 DUTY: a b', '1 PROHIBITION: a b', '2 DUTY: a b')])).toEqual(['a×b SHARED_DUTY 3/2/0']);
});

test('a common field: different obligations about one industry as object, or one topic', () => {
  expect(meetings([regulation('r', '1 DUTY: a | #ai', '2 DUTY: b | #ai')])).toEqual(['a×b COMMON_FIELD 2/2/0']);
  expect(meetings([regulation('r', '1 DUTY: a | @safety', '2 DUTY: b | @safety')])).toEqual(['a×b COMMON_FIELD 2/2/0']);
});

test('no common field through a tool, nor through a field of its own', () => {
  expect(meetings([regulation('r', '1 DUTY: a | ~ai', '2 DUTY: b | #ai')])).toEqual([]);
  expect(meetings([regulation('r', '1 DUTY: a | #ai', '2 DUTY: b | #steel')])).toEqual([]);
});

test('what two bodies share is not counted again as a common field', () => {
  expect(meetings([regulation('r', '1 DUTY: a b | #ai')])).toEqual(['a×b SHARED_DUTY 1/1/0']);
  expect(meetings([regulation('r', '1 DUTY: a b | #ai', '2 DUTY: b | #ai')])).toEqual(['a×b SHARED_DUTY 1/1/0']);
  expect(meetings([regulation('r', '1 DUTY: a b | #ai', '2 DUTY: b | #ai', '3 DUTY: a | #ai')])).toEqual([
    'a×b SHARED_DUTY 1/1/0',
    'a×b COMMON_FIELD 2/2/0',
  ]);
});

test('several fields of one pair count an obligation once', () => {
  expect(meetings([regulation('r', '1 DUTY: a | #ai @safety', '2 DUTY: b | #ai @safety')])).toEqual(['a×b COMMON_FIELD 2/2/0']);
});

test('over several regulations: computed in each, then summed', () => {
  const first = regulation('r', '1 DUTY: a b', '2 DUTY: a | #ai');
  const second = regulation('s', '1 DUTY: a b*', '2 DUTY: b | #ai');
  expect(meetings([first, second])).toEqual(['a×b SHARED_DUTY 2/2/1']);
});

test('pairs are ordered by what is asked, then by id; filters keep the pairs they name', () => {
  const facts = [regulation('r', '1 DUTY: a b c', '2 DUTY: b c')];
  expect(meetings(facts)).toEqual(['b×c SHARED_DUTY 2/2/0', 'a×b SHARED_DUTY 1/1/0', 'a×c SHARED_DUTY 1/1/0']);
  expect(meetings(facts, { of: ['Department:a'] })).toEqual(['a×b SHARED_DUTY 1/1/0', 'a×c SHARED_DUTY 1/1/0']);
  expect(meetings(facts, { between: ['b', 'c'] })).toEqual(['b×c SHARED_DUTY 2/2/0']);
  expect(meetings(facts, { types: ['COOPERATION'] })).toEqual([]);
});
