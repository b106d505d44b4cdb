import type { Stage } from '../draft.ts';
import type { Obligation } from '../model.ts';
import { DEADLINE_RULES } from '../rules/deadlines.ts';
import { findFirst } from '../rules/patternRule.ts';

/** By when, or how often, each obligation is to be met. */
export const deadlines: Stage = {
  name: 'deadlines',
  guarantees: 'An obligation with a time limit has it in `deadline` as written: a counted period before a recurring one before mere haste.',
  run: (draft) => ({
    ...draft,
    obligations: draft.obligations.map((obligation) => ({ ...obligation, deadline: readDeadline(obligation) })),
  }),
};

/** Penalties run for terms, not by deadlines: a liability has one only where it is counted from an event. */
function readDeadline({ modality, text }: Obligation): string | null {
  const rules = modality === 'LIABILITY' ? DEADLINE_RULES.slice(0, 1) : DEADLINE_RULES;
  for (const rule of rules) {
    const found = findFirst(rule, text);
    if (found) return found[0];
  }
  return null;
}
