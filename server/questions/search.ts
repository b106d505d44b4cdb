import { compareText } from '../facts/grouping.ts';
import type { ArticleFact } from '../facts/shapes.ts';
import type { MatchField } from '../generated/resolvers.ts';
import { globalId, type NodeRef } from '../nodes.ts';
import { comparable, type Names } from './names.ts';

/** Where what was typed stands in one of the texts of a node. */
export interface FoundIn {
  readonly field: MatchField;
  /** The text; null for that of an article, which is not read before it is shown. */
  readonly text: string | null;
  readonly start: number;
  readonly end: number;
}

export interface Hit {
  readonly node: NodeRef;
  /** From 0 to 1. */
  readonly score: number;
  readonly match: FoundIn;
  /** Sorting by it puts the best first. */
  readonly key: string;
}

/** How much it says that what was typed is this text, begins it, stands in it, or abbreviates it. */
const SCORES = {
  NAME: { whole: 1, begin: 0.85, part: 0.7, abbreviation: 0.5 },
  ALIAS: { whole: 0.95, begin: 0.8, part: 0.65, abbreviation: 0.45 },
  ENGLISH_NAME: { whole: 0.95, begin: 0.75, part: 0.6, abbreviation: 0 },
} as const;
const TEXT_SCORE = 0.2;
/** A shorter name is a better answer among equals. */
const LENGTH_BONUS = 0.04;

/** Searches names, and adds the articles in whose text the words stand. Best first; equal ones by name, then by id. */
export function hitsOf(words: string, names: readonly Names[], articlesContaining: readonly ArticleFact[]): readonly Hit[] {
  const asked = comparable(words);
  if (asked === '') return [];
  const byName = names.flatMap((each) => hitOf(each, asked));
  const found = new Set(byName.map(({ node }) => globalId(node)));
  const byText = articlesContaining
    .filter((article) => !found.has(globalId(article)))
    .map(
      (article): Hit => ({
        node: article,
        score: TEXT_SCORE,
        match: { field: 'TEXT', text: null, start: 0, end: 0 },
        key: keyOf(TEXT_SCORE, article.order),
      }),
    );
  return [...byName, ...byText].toSorted((left, right) => compareText(left.key, right.key));
}

function hitOf({ node, name, nameEn, aliases }: Names, asked: string): Hit[] {
  const candidates = [
    ...matchIn('NAME', name, asked),
    ...aliases.flatMap((alias) => matchIn('ALIAS', alias, asked)),
    ...(nameEn === null ? [] : matchIn('ENGLISH_NAME', nameEn, asked)),
  ];
  const best = candidates.toSorted((left, right) => right.score - left.score)[0];
  return best ? [{ ...best, node, key: keyOf(best.score, `${name}/${globalId(node)}`) }] : [];
}

function keyOf(score: number, rest: string): string {
  return `${(1 - score).toFixed(4)}/${rest}`;
}

interface Candidate {
  readonly score: number;
  readonly match: FoundIn;
}

function matchIn(field: Exclude<MatchField, 'TEXT'>, text: string, asked: string): Candidate[] {
  const known = text.toLowerCase();
  const at = known.indexOf(asked);
  const bonus = (LENGTH_BONUS * asked.length) / Math.max(asked.length, known.length);
  const found = (base: number, start: number, end: number): Candidate[] => [
    { score: Math.min(1, base - LENGTH_BONUS + bonus), match: { field, text, start, end } },
  ];
  if (at >= 0) return found(baseScore(field, known, asked, at), at, at + asked.length);
  const abbreviated = SCORES[field].abbreviation > 0 ? abbreviationIn(known, asked) : null;
  return abbreviated ? found(SCORES[field].abbreviation, abbreviated.start, abbreviated.end) : [];
}

function baseScore(field: keyof typeof SCORES, known: string, asked: string, at: number): number {
  if (known === asked) return SCORES[field].whole + LENGTH_BONUS;
  return at === 0 ? SCORES[field].begin : SCORES[field].part;
}

/** 发改 in 发展改革: all its characters, in their order, the first one first. Blanks between words do not count. */
function abbreviationIn(known: string, asked: string): { start: number; end: number } | null {
  const characters = Array.from(asked.replaceAll(/\s+/g, ''));
  const [first] = characters;
  if (characters.length < 2 || first === undefined || !/\p{Script=Han}/u.test(first)) return null;
  const start = known.indexOf(first);
  let end = start < 0 ? -1 : start;
  for (const character of characters) {
    const at = end < 0 ? -1 : known.indexOf(character, end);
    end = at < 0 ? -1 : at + character.length;
  }
  return end < 0 ? null : { start, end };
}
