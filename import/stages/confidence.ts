import type { Stage } from '../draft.ts';
import type { Obligation } from '../model.ts';
import { CONFIDENCE_BY_RULE, CONFIDENCE_OTHERWISE } from '../rules/confidence.ts';

/** What a name that ends in none of the known ways takes off. */
const LONG_NAME = 16;

export const confidence: Stage = {
  name: 'confidence',
  guarantees: 'Every obligation says, from 0 to 1, how often what its rule makes is wholly right.',
  run: (draft) => ({
    ...draft,
    obligations: draft.obligations.map((obligation) => ({ ...obligation, confidence: confidenceOf(obligation) })),
  }),
};

function confidenceOf(obligation: Obligation): number {
  const byRule = Math.min(...obligation.rules.map((rule) => CONFIDENCE_BY_RULE[rule] ?? CONFIDENCE_OTHERWISE));
  const doubtful = obligation.bearers.some((bearer) => bearer.mention.length > LONG_NAME) || obligation.unborne === 'UNKNOWN';
  return Math.round((doubtful ? byRule - 0.2 : byRule) * 100) / 100;
}
