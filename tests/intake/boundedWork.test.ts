import { expect, test } from 'vitest';
import { readText } from './readText.ts';

const CHARACTERS = 400_000;

/** Texts made to send a careless pattern or a nested loop into quadratic time: at this size each would run for hours. */
test.each([
  ['blanks inside a line', () => `第一条 甲${' '.repeat(CHARACTERS)}乙。`],
  ['comments nobody closes', () => '<!--'.repeat(CHARACTERS / 4)],
  ['bare lines between articles', () => '第一条 甲。\n总则\n'.repeat(CHARACTERS / 10)],
  ['chapters without articles', () => '第一章 总则\n'.repeat(CHARACTERS / 7)],
  ['paragraphs of one article', () => `第一条 甲。${'\n乙。'.repeat(CHARACTERS / 3)}`],
  ['lines broken by their width', () => `第一条 ${`${'甲'.repeat(40)}\n`.repeat(CHARACTERS / 41)}`],
  ['paragraphs that are broken off', () => `第一条 ${`${'甲'.repeat(40)}\n\n`.repeat(CHARACTERS / 42)}`],
  ['dates without an act', () => `2020年`.repeat(CHARACTERS / 5)],
  ['lines like a history', () => '2020年1月1日通过\n'.repeat(CHARACTERS / 12)],
  ['a title of changes', () => `# ${'修改'.repeat(CHARACTERS / 2)}`],
  ['a title of brackets', () => `# ${'（ '.repeat(CHARACTERS / 2)}`],
  ['a number without end', () => `第${'一'.repeat(CHARACTERS)}条 甲。`],
  ['items on one line', () => `第一条 甲：${'（一）乙；'.repeat(CHARACTERS / 5)}`],
  ['front matter without end', () => `---\n${'a: &a [*a]\n'.repeat(CHARACTERS / 11)}---\n`],
])('%s are read in time that grows with their length', (_, text) => {
  const { articles, findings } = readText(text());
  expect(articles.length + findings.length).toBeGreaterThan(0);
});
