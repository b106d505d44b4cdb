import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article, StructuredRegulation } from '../../import/model.ts';
import { readText, SHIPPED_TEXT } from './readText.ts';

const LINES = readFileSync(SHIPPED_TEXT, 'utf8').split('\n');
const ODDITIES = [
  '',
  '第三条',
  '第三条规定的，',
  '第零条 甲。',
  '## 第九章 附 则',
  '法律责任',
  '（一）甲；',
  '1. 乙',
  '附件：丙',
  '“第五条 丁',
  '---',
  '\u200b',
  '目录',
  '一、戊',
  '第十节',
  '<!--',
  '𠮷',
];

interface Mutation {
  readonly line: number;
  readonly change: 'DROP' | 'REPEAT' | 'CUT' | 'INSERT' | 'BREAK';
  readonly oddity: string;
}

const mutations = fc.array(
  fc.record({
    line: fc.nat(LINES.length - 1),
    change: fc.constantFrom('DROP', 'REPEAT', 'CUT', 'INSERT', 'BREAK' as const),
    oddity: fc.constantFrom(...ODDITIES),
  }) as fc.Arbitrary<Mutation>,
  { maxLength: 12 },
);

function mutate(changes: readonly Mutation[]): string {
  const lines = [...LINES];
  for (const { line, change, oddity } of changes) {
    const text = lines[line] ?? '';
    const characters = Array.from(text);
    const front = characters.slice(0, characters.length / 2).join('');
    if (change === 'DROP') lines.splice(line, 1);
    if (change === 'REPEAT') lines.splice(line, 0, text);
    if (change === 'CUT') lines[line] = front;
    if (change === 'INSERT') lines.splice(line, 0, oddity);
    if (change === 'BREAK') lines.splice(line, 1, front, oddity, text.slice(front.length));
  }
  return lines.join('\n');
}

function withoutBlanks(text: string): string {
  return text.replace(/[\s\u200b]/g, '');
}

function expectBlocksToCover({ text, blocks }: Article): void {
  let last = 0;
  for (const { start, end } of blocks) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    last = start;
  }
  const paragraphs = blocks.filter((block) => block.kind === 'PARAGRAPH');
  expect(withoutBlanks(paragraphs.map((block) => text.slice(block.start, block.end)).join(''))).toBe(withoutBlanks(text));
}

/** Every article's label and text stand in the source, one after the other. */
function expectOrder(source: string, { articles }: StructuredRegulation): void {
  const characters = withoutBlanks(source);
  let place = 0;
  for (const { number, label, text } of articles) {
    const whole = withoutBlanks(number === '0' && label === '序言' ? text : label + text);
    const found = characters.indexOf(whole, place);
    expect(found).toBeGreaterThanOrEqual(place);
    place = found + whole.length;
  }
}

test('a mangled text is read without an exception, its articles reconstruct it and its blocks cover them', () => {
  fc.assert(
    fc.property(mutations, (changes) => {
      const source = mutate(changes);
      const regulation = readText(source, 'mangled.txt');
      for (const article of regulation.articles) expectBlocksToCover(article);
      if (!changes.some((change) => change.oddity === '<!--')) expectOrder(source, regulation);
      expect(new Set(regulation.articles.map((article) => article.number)).size).toBe(regulation.articles.length);
      expect(new Set(regulation.chapters.map((chapter) => chapter.id)).size).toBe(regulation.chapters.length);
      expect(readText(source, 'mangled.txt')).toEqual(regulation);
    }),
    { seed: 20231231, numRuns: 200 },
  );
});

test('any characters at all are read without an exception', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...ODDITIES, '\n', '第', '条', '章', '（'), fc.string({ unit: 'grapheme' })), { maxLength: 30 }),
      (parts) => {
        const { articles } = readText(parts.join('').replace(/\p{Cc}/gu, '\n'));
        expect(articles.length).toBeLessThanOrEqual(parts.length);
        for (const article of articles) expectBlocksToCover(article);
      },
    ),
    { seed: 61, numRuns: 500 },
  );
});
