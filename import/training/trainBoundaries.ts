/**
 * Learns where commas stand from nine tenths of the regulations that have them, and writes the weights that `stages/boundaries` reads.
 * How well the others are restored, `tests/accuracy/boundaries.ts` tells. About six minutes and four gigabytes for 1,600 regulations.
 *
 * usage: tsx import/training/trainBoundaries.ts CORPUS_FOLDER [FILE]
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { trainPerceptron } from './averagedPerceptron.ts';
import { type FeatureNumbers, readExamples } from './boundaryExamples.ts';
import { readSentences } from './boundarySentences.ts';

const WEIGHTS = join(import.meta.dirname, '..', 'rules', 'boundaries', 'weights.tsv');
const EPOCHS = 4;
/** Weights are written as whole numbers from −199 to 199. */
const LARGEST = 199;
/** A weight that is lighter for each character it is written with is left out: what is left decides, and the file stays below two megabytes. */
const LEAST_WEIGHT = 1.6;

const [folder, file = WEIGHTS] = process.argv.slice(2);
if (!folder) {
  process.stderr.write('usage: trainBoundaries CORPUS_FOLDER [FILE]\n');
  process.exit(2);
}
train(folder, file);

/** Every other sentence: twice as many take twice the time. */
function train(corpus: string, path: string): void {
  const sentences = readSentences(corpus, 'training').filter((_, index) => index % 2 === 0);
  const examples = readExamples(sentences);
  process.stderr.write(`${sentences.length} sentences, ${examples.boundaries.length} places, ${examples.featureCount} features\n`);
  const weights = trainPerceptron(examples, examples.featureCount, EPOCHS);
  writeFileSync(path, `${writeWeights(examples.numbers, weights).join('\n')}\n`);
}

/** One line for all features of one template that weigh the same: `L2<TAB>41<TAB>机制<TAB>体系…`. */
function writeWeights(numbers: FeatureNumbers, weights: Float64Array): string[] {
  const scale = LARGEST / weights.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 0);
  const groups = new Map<string, string[]>();
  for (const [template, known] of numbers)
    for (const [characters, number] of known) {
      const weight = Math.round((weights[number] ?? 0) * scale);
      if (weight === 0 || Math.abs(weight) < LEAST_WEIGHT * characters.length) continue;
      const key = `${template}\t${weight}`;
      const group = groups.get(key);
      if (group) group.push(characters);
      else groups.set(key, [characters]);
    }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, characters]) => `${key}\t${characters.sort().join('\t')}`);
}
