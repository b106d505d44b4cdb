import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readRegulation } from '../../import/intake/readRegulation.ts';
import { SHIPPED_TEXT } from './readText.ts';

const GOLD = join(import.meta.dirname, '../gold');

interface GoldLine {
  readonly source: string;
  readonly article: number | string;
  readonly text: string;
}

function inputOf(source: string): string {
  const places = ['input', 'input/sample', 'input/more'].map((folder) => join(GOLD, folder, `${source}.md`));
  return places.find((place) => existsSync(place)) ?? SHIPPED_TEXT;
}

test.each([
  ['shijiazhuang', 61],
  ['zhejiang', 62],
  ['sample', 120],
  ['more', 780],
])('the text of every article of %s is the annotated one', (set, count) => {
  const lines = readFileSync(join(GOLD, `${set}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GoldLine);
  expect(lines).toHaveLength(count);
  for (const { source, article, text } of lines) {
    const name = inputOf(source);
    const regulation = readRegulation({ bytes: readFileSync(name), name });
    expect(regulation.source).toBe(source);
    expect({ source, text: regulation.articles.find((one) => one.number === String(article))?.text }).toEqual({ source, text });
  }
});
