import type { StructuredRegulation } from '../model.ts';
import { DEMANDED_BOUNDARIES, FORBIDDEN_BOUNDARIES } from '../rules/boundaries/boundaryRules.ts';
import { allMatches, findAll, type PatternRule } from '../rules/patternRule.ts';
import { visitFeatures } from './boundaries/features.ts';
import { boundaryWeights } from './boundaries/weights.ts';

/** Below this many commas in a thousand characters a text has lost them: regulations have 28 on average, the thinnest whole one 10. */
const LEAST_COMMAS_PER_THOUSAND = 5;
/** A text shorter than this says nothing about its commas. */
const LEAST_CHARACTERS = 200;

const judged = new WeakMap<StructuredRegulation, boolean>();

/** True when the text has its commas, or is too short to tell. Asked for every article, judged once. */
export function isPunctuated(regulation: StructuredRegulation): boolean {
  const known = judged.get(regulation) ?? hasCommas(regulation);
  judged.set(regulation, known);
  return known;
}

function hasCommas({ articles }: StructuredRegulation): boolean {
  const text = articles.map((article) => article.text).join('');
  const commas = text.match(/[，；,;]/g)?.length ?? 0;
  return text.length < LEAST_CHARACTERS || (commas / text.length) * 1000 >= LEAST_COMMAS_PER_THOUSAND;
}

/**
 * Offsets in `text` at which a new clause begins inside `[start, end)`, ascending, `start` itself left out. Where the text has
 * its punctuation they stand right after ，；：; where it has lost it they are restored by the trained model, sentence by sentence.
 */
export function clauseBoundaries(text: string, start: number, end: number, punctuated = true): number[] {
  if (punctuated) return writtenBoundaries(text, start, end);
  const restored = sentencesWithin(text, start, end).flatMap(([from, to]) => restoredBoundaries(text, from, to));
  return restored.filter((boundary) => boundary > start && boundary < end);
}

const WRITTEN_MARK = /[，,；;：:]/g;
const SENTENCE = /[^。！？\n]+/g;

function writtenBoundaries(text: string, start: number, end: number): number[] {
  const marks = allMatches(WRITTEN_MARK, text.slice(start, end)).map((mark) => start + mark.index + 1);
  return marks.filter((boundary) => boundary < end);
}

/** The whole sentences that `[start, end)` touches: the model reads each from its beginning, so that the same place is judged alike always. */
function sentencesWithin(text: string, start: number, end: number): [number, number][] {
  const from = Math.max(-1, ...['。', '！', '？', '\n'].map((stop) => (start > 0 ? text.lastIndexOf(stop, start - 1) : -1))) + 1;
  const to = end + text.slice(end).search(/[。！？\n]|$/);
  return allMatches(SENTENCE, text.slice(from, to)).map((found) => [from + found.index, from + found.index + found[0].length]);
}

/** Several stages ask for the boundaries of the same sentence; a few hundred sentences cover an article and its neighbours. */
const REMEMBERED_SENTENCES = 512;
const remembered = new Map<string, readonly number[]>();

function restoredBoundaries(text: string, start: number, end: number): number[] {
  const sentence = text.slice(start, end);
  let boundaries = remembered.get(sentence);
  if (boundaries === undefined) {
    boundaries = boundariesOf(sentence);
    if (remembered.size >= REMEMBERED_SENTENCES) remembered.clear();
    remembered.set(sentence, boundaries);
  }
  return boundaries.map((boundary) => start + boundary);
}

/** Left to right: whether a clause begins at a place depends on where the one before began. Rules overrule the model. */
function boundariesOf(sentence: string): number[] {
  const demanded = foundBy(DEMANDED_BOUNDARIES, sentence);
  const forbidden = foundBy(FORBIDDEN_BOUNDARIES, sentence);
  const boundaries: number[] = [];
  for (let position = 1; position < sentence.length; position++) {
    const clauseStart = boundaries.at(-1) ?? 0;
    if (demanded.has(position) || (!forbidden.has(position) && !isInList(sentence, position) && score(sentence, position, clauseStart) > 0))
      boundaries.push(position);
  }
  return boundaries;
}

/** No clause begins beside a 、. */
function isInList(sentence: string, position: number): boolean {
  return sentence.charAt(position) === '、' || sentence.charAt(position - 1) === '、';
}

function foundBy(rules: readonly PatternRule[], sentence: string): ReadonlySet<number> {
  return new Set(rules.flatMap((rule) => findAll(rule, sentence).map((found) => found.index)));
}

function score(sentence: string, position: number, clauseStart: number): number {
  const weights = boundaryWeights();
  let sum = 0;
  visitFeatures(sentence, position, clauseStart, (template, characters) => {
    sum += weights.get(template)?.get(characters) ?? 0;
  });
  return sum;
}
