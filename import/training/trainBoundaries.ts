/**
 * Learns where commas stand from regulations that have them, and writes the weights that `stages/boundaries` reads.
 * usage: tsx import/training/trainBoundaries.ts CORPUS_FOLDER
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { boundaryFeatures } from '../stages/boundaries/features.ts';
import { type Example, trainPerceptron } from './averagedPerceptron.ts';
import { type PunctuatedSentence, readTrainingSentences } from './boundarySentences.ts';

const WEIGHTS = join(import.meta.dirname, '..', 'rules', 'boundaries', 'weights.tsv');
/** A feature seen less often says more about one regulation than about the language. */
const LEAST_COUNT = 10;
const EPOCHS = 4;
/** Weights are written as whole numbers from −99 to 99. */
const LARGEST = 99;
/** Lighter ones are left out: a third of the features decide, and the file stays below a megabyte. */
const LEAST_WEIGHT = 5;

const folder = process.argv[2];
if (!folder) {
  process.stderr.write('usage: trainBoundaries CORPUS_FOLDER\n');
  process.exit(2);
}
train(folder);

function train(corpus: string): void {
  const sentences = readTrainingSentences(corpus);
  const numbers = numberFeatures(sentences);
  const examples = sentences.flatMap((sentence) => examplesOf(sentence, numbers));
  const weights = trainPerceptron(examples, numbers.size, EPOCHS);
  const lines = writeWeights(numbers, weights);
  writeFileSync(WEIGHTS, `${lines.join('\n')}\n`);
  process.stderr.write(`${sentences.length} sentences, ${examples.length} places, ${numbers.size} features\n`);
}

/** Numbers the features that are seen often enough. */
function numberFeatures(sentences: readonly PunctuatedSentence[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const sentence of sentences)
    for (const { features } of placesOf(sentence)) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const frequent = [...counts].filter(([, count]) => count >= LEAST_COUNT).map(([feature]) => feature);
  return new Map(frequent.sort().map((feature, number) => [feature, number]));
}

function* placesOf({ text, boundaries }: PunctuatedSentence): Generator<{ features: string[]; boundary: boolean }> {
  let clauseStart = 0;
  for (let position = 1; position < text.length; position++) {
    const boundary = boundaries.has(position);
    yield { features: boundaryFeatures(text, position, clauseStart), boundary };
    if (boundary) clauseStart = position;
  }
}

function examplesOf(sentence: PunctuatedSentence, numbers: ReadonlyMap<string, number>): Example[] {
  return [...placesOf(sentence)].map(({ features, boundary }) => ({
    features: Int32Array.from(features.flatMap((feature) => numbers.get(feature) ?? [])),
    boundary,
  }));
}

/** One line for all features of one template that weigh the same: `L2<TAB>41<TAB>机制<TAB>体系…`. */
function writeWeights(numbers: ReadonlyMap<string, number>, weights: Float64Array): string[] {
  const scale = LARGEST / weights.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 0);
  const groups = new Map<string, string[]>();
  for (const [feature, number] of numbers) {
    const weight = Math.round((weights[number] ?? 0) * scale);
    if (Math.abs(weight) < LEAST_WEIGHT) continue;
    const [template = '', characters = ''] = feature.split(' ');
    const key = `${template}\t${weight}`;
    groups.set(key, [...(groups.get(key) ?? []), characters]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, characters]) => `${key}\t${characters.join('\t')}`);
}
