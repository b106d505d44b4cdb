/**
 * `tsx tests/accuracy/calibration.ts`: how often what a rule makes is wholly right on the annotated articles that may be looked at,
 * beside the confidence it is given, and how many of the obligations that are sure of themselves are right.
 */
import type { Obligation } from '../../import/model.ts';
import { CONFIDENCE_BY_RULE } from '../../import/rules/confidence.ts';
import { GOLD_SETS, goldOf, predictionsOf } from './goldSets.ts';
import { matchInOrder, matchObligations, sameBody } from './matching.ts';
import { comparableBearers } from './normalForms.ts';
import { byKey, keyOf, type ScoredArticle, type ScoredBearer, type ScoredObligation } from './scoredArticle.ts';

/** An obligation as extracted, and whether the gold has it with the same bearers, roles and levels. */
interface Judged {
  readonly obligation: Obligation;
  readonly right: boolean;
}

/** Sure of itself. */
const SURE = 0.9;

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

async function judgeAll(): Promise<Judged[]> {
  const sets = GOLD_SETS.filter(({ showsErrors }) => showsErrors);
  const judged = await Promise.all(
    sets.map(async (set) => {
      const golds = byKey(goldOf(set));
      return (await predictionsOf(set)).flatMap((predicted) => {
        const gold = golds.get(keyOf(predicted));
        return gold ? judge(gold, predicted) : [];
      });
    }),
  );
  return judged.flat();
}

function rate(judged: readonly Judged[]): string {
  const right = judged.filter((one) => one.right).length;
  return `${right} of ${judged.length} right (${(right / Math.max(1, judged.length)).toFixed(2)})`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

const judged = await judgeAll();
const byRule = new Map<string, Judged[]>();
for (const one of judged) for (const rule of one.obligation.rules) byRule.set(rule, [...(byRule.get(rule) ?? []), one]);
for (const [rule, made] of [...byRule].toSorted((a, b) => b[1].length - a[1].length))
  print(`${rule.padEnd(22)} confidence ${CONFIDENCE_BY_RULE[rule]?.toFixed(2) ?? 'none'}  ${rate(made)}`);
print(`confidence ≥ ${SURE}: ${rate(judged.filter(({ obligation }) => obligation.confidence >= SURE))}`);
print(`confidence < ${SURE}: ${rate(judged.filter(({ obligation }) => obligation.confidence < SURE))}`);
