import { visitFeatures } from '../stages/boundaries/features.ts';
import type { Examples } from './averagedPerceptron.ts';
import type { PunctuatedSentence } from './boundarySentences.ts';

/** A feature seen less often says more about one regulation than about the language. */
const LEAST_COUNT = 10;
/** Counts of features are kept by the last bits of their digest: a rare one that shares them with others is kept, and does no harm. */
const COUNTERS = 1 << 28;

/** Features by template, then by the characters they look at, numbered from 0. */
export type FeatureNumbers = ReadonlyMap<string, ReadonlyMap<string, number>>;

export interface NumberedExamples extends Examples {
  readonly numbers: FeatureNumbers;
  readonly featureCount: number;
}

/** Every place of the sentences with its frequent features. */
export function readExamples(sentences: readonly PunctuatedSentence[]): NumberedExamples {
  const counts = countFeatures(sentences);
  const numbers = new Map<string, Map<string, number>>();
  const features = new GrowingNumbers();
  const ends: number[] = [];
  const boundaries: number[] = [];
  let featureCount = 0;
  for (const sentence of sentences)
    for (const { position, clauseStart } of placesOf(sentence)) {
      visitFeatures(sentence.text, position, clauseStart, (template, characters) => {
        if ((counts[digestOf(template, characters)] ?? 0) < LEAST_COUNT) return;
        const known = numbers.get(template) ?? new Map<string, number>();
        numbers.set(template, known);
        const number = known.get(characters) ?? featureCount++;
        known.set(characters, number);
        features.add(number);
      });
      ends.push(features.length);
      boundaries.push(sentence.boundaries.has(position) ? 1 : 0);
    }
  return { features: features.values(), ends: Uint32Array.from(ends), boundaries: Uint8Array.from(boundaries), numbers, featureCount };
}

function countFeatures(sentences: readonly PunctuatedSentence[]): Uint8Array {
  const counts = new Uint8Array(COUNTERS);
  for (const { text, boundaries } of sentences)
    for (const { position, clauseStart } of placesOf({ text, boundaries }))
      visitFeatures(text, position, clauseStart, (template, characters) => {
        const digest = digestOf(template, characters);
        counts[digest] = Math.min(LEAST_COUNT, (counts[digest] ?? 0) + 1);
      });
  return counts;
}

/** Where a clause could begin: anywhere but beside a 、. */
function* placesOf({ text, boundaries }: PunctuatedSentence): Generator<{ position: number; clauseStart: number }> {
  let clauseStart = 0;
  for (let position = 1; position < text.length; position++) {
    if (text.charAt(position) !== '、' && text.charAt(position - 1) !== '、') yield { position, clauseStart };
    if (boundaries.has(position)) clauseStart = position;
  }
}

/** FNV-1a over both parts. */
function digestOf(template: string, characters: string): number {
  let digest = 0x811c9dc5;
  for (let index = 0; index < template.length; index++) digest = Math.imul(digest ^ template.charCodeAt(index), 0x01000193);
  for (let index = 0; index < characters.length; index++) digest = Math.imul(digest ^ characters.charCodeAt(index), 0x01000193);
  return (digest ^ (digest >>> 15)) & (COUNTERS - 1);
}

/** More whole numbers than an array of JavaScript should hold. */
class GrowingNumbers {
  #values = new Int32Array(1 << 20);
  length = 0;

  add(value: number): void {
    if (this.length === this.#values.length) {
      const grown = new Int32Array(this.#values.length * 2);
      grown.set(this.#values);
      this.#values = grown;
    }
    this.#values[this.length++] = value;
  }

  values(): Int32Array {
    return this.#values.subarray(0, this.length);
  }
}
