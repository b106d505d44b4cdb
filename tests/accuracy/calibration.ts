import type { Obligation } from '../../import/model.ts';
import { type GoldSet, goldOf, predictionsOf } from './goldSets.ts';
import { matchInOrder, matchObligations, sameBody } from './matching.ts';
import { comparableBearers } from './normalForms.ts';
import { byKey, keyOf, type ScoredArticle, type ScoredBearer, type ScoredObligation } from './scoredArticle.ts';

/** An obligation as extracted, and whether the gold has it with the same bearers, roles and levels. */
export interface Judged {
  readonly obligation: Obligation;
  readonly right: boolean;
}

/** The obligations of one band of confidence, from `least` up to the band above. */
export interface Band {
  readonly least: number;
  readonly right: number;
  readonly of: number;
}

/** Where the bands begin, the surest first. */
const BANDS = [0.95, 0.9, 0.85, 0.8, 0];

export async function judgeSet(set: GoldSet): Promise<Judged[]> {
  const golds = byKey(goldOf(set));
  return (await predictionsOf(set)).flatMap((predicted) => {
    const gold = golds.get(keyOf(predicted));
    return gold ? judge(gold, predicted) : [];
  });
}

export function bandsOf(judged: readonly Judged[]): Band[] {
  return BANDS.map((least, index) => {
    const below = BANDS[index - 1] ?? Infinity;
    const inBand = judged.filter(({ obligation: { confidence } }) => confidence >= least && confidence < below);
    return { least, right: inBand.filter(({ right }) => right).length, of: inBand.length };
  });
}

function judge(gold: ScoredArticle, predicted: ScoredArticle): Judged[] {
  const { pairs } = matchObligations(gold.text, gold.obligations, predicted.obligations);
  const partners = new Map(pairs.map(([known, found]) => [found, known]));
  return predicted.obligations.map((found) => {
    const known = partners.get(found);
    return { obligation: found as Obligation, right: known !== undefined && sameBearers(known, found) };
  });
}

function sameBearers(gold: ScoredObligation, predicted: ScoredObligation): boolean {
  const { missed, spurious } = matchInOrder(comparableBearers(gold), comparableBearers(predicted), sameBearer);
  return missed.length === 0 && spurious.length === 0;
}

function sameBearer(gold: ScoredBearer, predicted: ScoredBearer): boolean {
  return sameBody(gold, predicted) && gold.levels.toSorted().join() === predicted.levels.toSorted().join();
}
