import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placesAround } from '../../client/canvas/around.ts';
import { placesOutside } from '../../client/canvas/growth.ts';
import { type Box, separate } from '../../client/canvas/separation.ts';
import { linesOf } from '../../client/canvas/sizes.ts';
import { byCluster } from '../../client/facts/clusters.ts';
import { segmentsOf } from '../../client/facts/segments.ts';
import type { Picture, PictureEdge, PictureNode } from '../../client/pictures/picture.ts';
import { articleNumber, chapterTitle } from '../../client/words/numerals.ts';
import { wordsIn } from '../../client/words/words.ts';

describe('segments of a text', () => {
  const spans = fc.array(
    fc.tuple(fc.nat(40), fc.nat(12)).map(([start, length]) => ({ start, end: start + length, mark: start })),
    { maxLength: 8 },
  );

  test('hold every character once, and exactly the marks that are on it', () => {
    fc.assert(
      fc.property(fc.nat(50), spans, (length, marked) => {
        const segments = segmentsOf(length, marked);
        expect(segments.map(({ start, end }) => end - start).reduce((sum, size) => sum + size, 0)).toBe(length);
        for (const { start, end, marks } of segments) {
          for (let place = start; place < end; place += 1) {
            expect(marks).toEqual(marked.filter((one) => one.start <= place && place < one.end).map(({ mark }) => mark));
          }
        }
      }),
    );
  });
});

describe('separation', () => {
  const box = fc.record({
    x: fc.integer({ min: -60, max: 60 }),
    y: fc.integer({ min: -60, max: 60 }),
    width: fc.integer({ min: 10, max: 60 }),
    height: fc.integer({ min: 10, max: 30 }),
  });

  test('leaves no box on another, and what stays where it was', () => {
    fc.assert(
      fc.property(fc.array(box, { minLength: 1, maxLength: 12 }), (found) => {
        const boxes: Box[] = found.map((one, index) => ({ ...one, id: String(index), stays: index === 0 }));
        separate(boxes);
        expect({ x: boxes[0]!.x, y: boxes[0]!.y }).toEqual({ x: found[0]!.x, y: found[0]!.y });
        expect(overlapping(boxes)).toEqual([]);
      }),
    );
  });
});

describe('places', () => {
  const picture = ring(14, 22);

  test('put the middle in the middle, obligations around it by chapter, and everything else outside', () => {
    const places = placesAround(picture, 'Department:x');
    expect(places['Department:x']).toEqual({ x: 0, y: 0 });
    const distance = (id: string): number => Math.hypot(places[id]!.x / 1.25, places[id]!.y);
    const bars = picture.nodes.filter(({ kind }) => kind === 'Obligation').map(({ id }) => distance(id));
    const others = picture.nodes.filter(({ kind }) => kind === 'Industry').map(({ id }) => distance(id));
    expect(Math.min(...others)).toBeGreaterThan(Math.max(...bars));
    expect(placesAround(picture, 'Department:x')).toEqual(places);
  });

  test('of an expansion are new ones only, and none on another', () => {
    const known = placesAround(picture, 'Department:x');
    const grown = {
      ...picture,
      nodes: [...picture.nodes, ...['a', 'b', 'c', 'd'].map((name) => node(`Industry:new-${name}`, 'Industry', null))],
    };
    const places = placesOutside(grown, known, 'Industry:3');
    expect(Object.keys(places).toSorted()).toEqual(['a', 'b', 'c', 'd'].map((name) => `Industry:new-${name}`));
    const all = Object.values({ ...known, ...places }).map(({ x, y }) => `${x} ${y}`);
    expect(new Set(all).size).toBe(all.length);
  });
});

test('a name is broken into lines of about one length, between words where there are any', () => {
  expect(linesOf('网信')).toEqual(['网信']);
  expect(linesOf('保障安全与发展数字经济并重')).toEqual(['保障安全与发展', '数字经济并重']);
  expect(linesOf('Industry and Information Technology')).toEqual(['Industry and', 'Information', 'Technology']);
  expect(linesOf('从事'.repeat(30)).at(-1)).toMatch(/…$/);
});

test('bodies that meet alike stand together', () => {
  const together = new Set(['a b', 'b a', 'c d', 'd c']);
  expect(byCluster(['a', 'c', 'b', 'd'], (one, other) => (together.has(`${one} ${other}`) ? 9 : 1))).toEqual(['a', 'b', 'c', 'd']);
  expect(byCluster([], () => 0)).toEqual([]);
});

test('chapters and articles are numbered as they are written', () => {
  const titles = ['1', '10', '23'].map((number) => chapterTitle({ kind: 'CHAPTER', number, title: '总则' }));
  expect(titles).toEqual(['第一章\u3000总则', '第十章\u3000总则', '第二十三章\u3000总则']);
  expect(['第十三条', '第一百零二条', '第十六条之一', '附则'].map(articleNumber)).toEqual(['13', '102', '16-1', '附则']);
});

test('both languages have the same words, and none is empty', () => {
  expect(keysOf(wordsIn('en'))).toEqual(keysOf(wordsIn('zh')));
  for (const words of [wordsIn('zh'), wordsIn('en')]) expect(textsOf(words).filter((text) => text === '')).toEqual([]);
});

function overlapping(boxes: readonly Box[]): readonly string[] {
  return boxes.flatMap((one, index) =>
    boxes.slice(index + 1).flatMap((other) => {
      const x = (one.width + other.width) / 2 - Math.abs(one.x - other.x);
      const y = (one.height + other.height) / 2 - Math.abs(one.y - other.y);
      return x > 0.01 && y > 0.01 ? [`${one.id} ${other.id}`] : [];
    }),
  );
}

/** A body, its obligations in two chapters, and an industry for each of some of them. */
function ring(obligations: number, industries: number): Picture {
  const bars = Array.from({ length: obligations }, (_, index) =>
    node(`Obligation:${index}`, 'Obligation', index < obligations / 2 ? 'one' : 'two'),
  );
  const others = Array.from({ length: industries }, (_, index) => node(`Industry:${index}`, 'Industry', null));
  const edges = [
    ...bars.map(({ id }) => edge('Department:x', id)),
    ...others.map(({ id }, index) => edge(`Obligation:${index % obligations}`, id)),
  ];
  return { nodes: [node('Department:x', 'Department', null), ...bars, ...others], edges, total: 1 + obligations + industries };
}

function node(id: string, kind: PictureNode['kind'], group: string | null): PictureNode {
  return { id, kind, entity: null, label: '人工智能', modality: kind === 'Obligation' ? 'DUTY' : null, weight: 3, group };
}

function edge(source: string, target: string): PictureEdge {
  return { id: `${source};${target}`, source, target, line: 'CONCERNS', carried: false, weight: 1 };
}

function keysOf(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [`${path}: ${typeof value}`];
  return Object.entries(value)
    .flatMap(([key, below]) => keysOf(below, `${path}.${key}`))
    .toSorted();
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
