/**
 * Lists what stands where a verb must stand in punctuated regulations and is in no list yet, most frequent first: the candidates
 * that `rules/verbs/verbs.ts` was chosen from by hand.
 * usage: tsx import/training/mineVerbs.ts CORPUS_FOLDER [LEAST_COUNT]
 */
import { readFileSync } from 'node:fs';
import { ADVERBS, COMPOUND_VERBS, VERBS } from '../rules/verbs/verbs.ts';
import { markdownFiles } from './boundarySentences.ts';

const adverbs = `(?:${ADVERBS.filter((adverb) => adverb.length > 1).join('|')})*`;
const BEHIND_MODAL = new RegExp(`(?:应当|必须|可以|不得|负责)${adverbs}([一-鿿]{2})([一-鿿]{2})?`, 'g');

const [folder, least = '12'] = process.argv.slice(2);
if (!folder) {
  process.stderr.write('usage: mineVerbs CORPUS_FOLDER [LEAST_COUNT]\n');
  process.exit(2);
}
for (const [word, count] of mine(folder)) if (count >= Number(least)) process.stdout.write(`${count}\t${word}\n`);

/** Pairs that no list holds, and two listed verbs in a row that no compound joins. */
function mine(corpus: string): [string, number][] {
  const counts = new Map<string, number>();
  for (const path of markdownFiles(corpus))
    for (const [, first = '', second = ''] of readFileSync(path, 'utf8').matchAll(BEHIND_MODAL)) {
      const candidate = VERBS.has(first) && VERBS.has(second) ? first + second : first;
      if (!VERBS.has(candidate) && !COMPOUND_VERBS.has(candidate)) counts.set(candidate, (counts.get(candidate) ?? 0) + 1);
    }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
