import type { UnborneReason } from '../../cypher/ontology.ts';
import type { Stage } from '../draft.ts';
import type { Obligation } from '../model.ts';
import { FORBIDDEN_TO_ALL, PASSIVE, TOWARDS, WHOEVER } from '../rules/unborne.ts';
import { holds } from '../rules/wordRule.ts';

/** Says why nobody bears an obligation that has no bearer: the first reason that fits. */
export const unborne: Stage = {
  name: 'unborne',
  guarantees: 'An obligation without a bearer says why it has none; one with a bearer does not.',
  run: (draft) => ({
    ...draft,
    obligations: draft.obligations.map((obligation) => ({ ...obligation, unborne: reasonFor(draft.text, obligation) })),
  }),
};

function reasonFor(text: string, obligation: Obligation): UnborneReason | null {
  if (obligation.bearers.some((bearer) => bearer.role === 'RESPONSIBLE' || bearer.role === 'ASSISTING')) return null;
  if (obligation.modality === 'LIABILITY') return 'SANCTION_TAIL';
  if (obligation.modality === 'ENCOURAGEMENT') return 'ENCOURAGED';
  if (obligation.rules.some((rule) => /jurisdiction/.test(rule))) return 'JURISDICTION';
  if (holds(FORBIDDEN_TO_ALL, obligation.text)) return 'EVERYONE';
  const before = text.slice(0, obligation.start);
  if (holds(TOWARDS, before) || (obligation.rules.includes('bare-verb') && holds(PASSIVE, obligation.text))) return 'PASSIVE';
  if (obligation.rules.includes('modal/thing')) return 'THING';
  if (obligation.rules.includes('modal/nobody') && holds(WHOEVER, before)) return 'EVERYONE';
  return holds(PASSIVE, obligation.text) ? 'PASSIVE' : 'UNKNOWN';
}
