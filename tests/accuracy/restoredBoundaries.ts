import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { clauseBoundaries } from '../../import/stages/boundaries.ts';
import { isHeldOut, type PunctuatedSentence, readSentences, stripPunctuation } from '../../import/training/boundarySentences.ts';
import type { Counts } from './score.ts';
import { readArticles } from './scoredArticle.ts';

const GOLD = join(import.meta.dirname, '../gold');

/** Sentences that the model has not learnt from, with their commas, and how many regulations they come from. */
export interface BoundarySet {
  readonly name: string;
  readonly sentences: () => PunctuatedSentence[];
}

export const BOUNDARY_SETS: readonly BoundarySet[] = [
  { name: 'shijiazhuang', sentences: tenArticles },
  { name: 'zhejiang', sentences: () => sentencesOf(readArticles(join(GOLD, 'zhejiang.jsonl'))) },
  { name: 'annotated', sentences: () => ['sample', 'more'].flatMap(heldOutArticles) },
];

/** All sentences of the held-out regulations of a corpus folder. */
export function corpusSet(folder: string): BoundarySet {
  return { name: 'corpus', sentences: () => readSentences(folder, 'held-out') };
}

/** Ten articles of the shipped text whose commas were restored by hand: a number, a tab, a sentence. */
function tenArticles(): PunctuatedSentence[] {
  return globSync('boundaries/*.txt', { cwd: GOLD, absolute: true }).flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => stripPunctuation(line.slice(line.indexOf('\t') + 1))),
  );
}

function heldOutArticles(set: string): PunctuatedSentence[] {
  const articles = readArticles(join(GOLD, `${set}.jsonl`)).filter(({ source }) =>
    isHeldOut(titleOf(join(GOLD, 'input', set, `${source}.md`))),
  );
  return sentencesOf(articles);
}

function titleOf(file: string): string {
  return readFileSync(file, 'utf8').split('\n')[0]?.replace(/^#\s*/, '').trim() ?? '';
}

/** Sentences without items or line ends: where a mark stands there, a clause ends. */
function sentencesOf(articles: readonly { readonly text: string }[]): PunctuatedSentence[] {
  return articles
    .flatMap(({ text }) => text.split('\n'))
    .filter((line) => !/^[（(]/.test(line))
    .flatMap((line) => line.match(/[^。！？]+[。！？]/g) ?? [])
    .map(stripPunctuation);
}

export function scoreBoundaries({ sentences }: BoundarySet): Counts {
  const counts = { right: 0, missed: 0, spurious: 0 };
  for (const { text, boundaries } of sentences()) {
    const restored = new Set(clauseBoundaries(text, 0, text.length, false));
    for (const boundary of restored) counts[boundaries.has(boundary) ? 'right' : 'spurious'] += 1;
    for (const boundary of boundaries) if (!restored.has(boundary)) counts.missed += 1;
  }
  return counts;
}
