/**
 * `tsx tests/accuracy/boundaries.ts [CORPUS_FOLDER]`: how well the clause boundaries of a text without commas are restored, held against
 * the same text with its commas; of a corpus, only of the regulations that the model has not learnt from.
 */
import { BOUNDARY_SETS, corpusSet, scoreBoundaries } from './restoredBoundaries.ts';

const folder = process.argv[2];
for (const set of folder === undefined ? BOUNDARY_SETS : [...BOUNDARY_SETS, corpusSet(folder)]) {
  const { right, missed, spurious } = scoreBoundaries(set);
  const f1 = (2 * right) / (2 * right + missed + spurious);
  process.stdout.write(`${set.name.padEnd(14)} F1 ${f1.toFixed(3)}  (right ${right}, missed ${missed}, spurious ${spurious})\n`);
}
