import { bare, comparableBearers } from './normalForms.ts';
import type { ScoredBearer, ScoredObligation } from './scoredArticle.ts';

export interface Matching<T> {
  readonly pairs: readonly (readonly [gold: T, predicted: T])[];
  readonly missed: readonly T[];
  readonly spurious: readonly T[];
}

/** Pairs two lists one to one, each gold entry with the first predicted one left that is the same. */
export function matchInOrder<T>(golds: readonly T[], predictions: readonly T[], same: (gold: T, predicted: T) => boolean): Matching<T> {
  const left = [...predictions];
  const pairs: [T, T][] = [];
  const missed: T[] = [];
  for (const gold of golds) {
    const place = left.findIndex((predicted) => same(gold, predicted));
    const [partner] = place < 0 ? [] : left.splice(place, 1);
    if (partner === undefined) missed.push(gold);
    else pairs.push([gold, partner]);
  }
  return { pairs, missed, spurious: left };
}

export function sameBody(gold: ScoredBearer, predicted: ScoredBearer): boolean {
  return gold.role === predicted.role && sameMention(gold, predicted);
}

/** A party's head noun may be longer on one side: 餐饮服务经营者 and 经营者. */
function sameMention(gold: ScoredBearer, predicted: ScoredBearer): boolean {
  if (gold.mention === predicted.mention) return true;
  if (gold.kind !== 'PARTY' || gold.mention === '' || predicted.mention === '') return false;
  return predicted.mention.endsWith(gold.mention) || gold.mention.endsWith(predicted.mention);
}

interface Candidate {
  readonly gold: ScoredObligation;
  readonly predicted: ScoredObligation;
  readonly overlap: number;
  readonly agreeing: number;
}

/** Two obligations of one modality can be the same when they share at least this much of their text. */
const LEAST_OVERLAP = 0.5;

/** Pairs obligations one to one: the best overlap first, among equals the pair whose bearers agree more. */
export function matchObligations(
  text: string,
  golds: readonly ScoredObligation[],
  predictions: readonly ScoredObligation[],
): Matching<ScoredObligation> {
  const candidates = candidatePairs(text, golds, predictions).toSorted((a, b) => b.overlap - a.overlap || b.agreeing - a.agreeing);
  const taken = new Set<ScoredObligation>();
  const pairs: [ScoredObligation, ScoredObligation][] = [];
  for (const { gold, predicted } of candidates) {
    if (taken.has(gold) || taken.has(predicted)) continue;
    taken.add(gold).add(predicted);
    pairs.push([gold, predicted]);
  }
  const isLeft = (obligation: ScoredObligation): boolean => !taken.has(obligation);
  return { pairs, missed: golds.filter(isLeft), spurious: predictions.filter(isLeft) };
}

function candidatePairs(text: string, golds: readonly ScoredObligation[], predictions: readonly ScoredObligation[]): Candidate[] {
  const all = golds.flatMap((gold) =>
    predictions
      .filter((predicted) => predicted.modality === gold.modality)
      .map((predicted) => ({ gold, predicted, overlap: shareOfText(text, gold, predicted), agreeing: agreeingBearers(gold, predicted) })),
  );
  return all.filter(({ overlap }) => overlap >= LEAST_OVERLAP);
}

function agreeingBearers(gold: ScoredObligation, predicted: ScoredObligation): number {
  return matchInOrder(comparableBearers(gold), comparableBearers(predicted), sameBody).pairs.length;
}

type Place = readonly [start: number, end: number];

/** Intersection over union of the two spans, the best over all places where their texts stand; by their words where one stands nowhere. */
function shareOfText(text: string, gold: ScoredObligation, predicted: ScoredObligation): number {
  const goldPlaces = placesOf(text, gold.text);
  const predictedPlaces = knownPlace(predicted) ?? placesOf(text, predicted.text);
  if (goldPlaces.length === 0 || predictedPlaces.length === 0) return shareOfWords(bare(gold.text), bare(predicted.text));
  return Math.max(...goldPlaces.flatMap((a) => predictedPlaces.map((b) => intersectionOverUnion(a, b))));
}

function knownPlace({ start, end }: ScoredObligation): Place[] | undefined {
  return start === undefined || end === undefined ? undefined : [[start, end]];
}

function placesOf(text: string, part: string): Place[] {
  const places: Place[] = [];
  if (part === '') return places;
  for (let start = text.indexOf(part); start >= 0; start = text.indexOf(part, start + 1)) places.push([start, start + part.length]);
  return places;
}

function intersectionOverUnion(a: Place, b: Place): number {
  const shared = Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
  const union = a[1] - a[0] + (b[1] - b[0]) - shared;
  return union === 0 ? 0 : shared / union;
}

function shareOfWords(a: string, b: string): number {
  if (!a.includes(b) && !b.includes(a)) return 0;
  return Math.min(a.length, b.length) / Math.max(a.length, b.length, 1);
}
