/**
 * `tsx tests/accuracy/calibrate.ts`: how often what a rule makes is wholly right on the annotated articles that may be looked at,
 * beside the confidence it is given.
 */
import { CONFIDENCE_BY_RULE } from '../../import/rules/confidence.ts';
import { type Judged, judgeSet } from './calibration.ts';
import { GOLD_SETS } from './goldSets.ts';

const judged = (await Promise.all(GOLD_SETS.filter(({ showsErrors }) => showsErrors).map(judgeSet))).flat();
const byRule = new Map<string, Judged[]>();
for (const one of judged) for (const rule of one.obligation.rules) byRule.set(rule, [...(byRule.get(rule) ?? []), one]);
for (const [rule, made] of [...byRule].toSorted((a, b) => b[1].length - a[1].length)) {
  const right = made.filter((one) => one.right).length;
  const share = (right / made.length).toFixed(2);
  process.stdout.write(
    `${rule.padEnd(22)} confidence ${CONFIDENCE_BY_RULE[rule]?.toFixed(2) ?? 'none'}  ${right} of ${made.length} right (${share})\n`,
  );
}
