import type { UnborneReason } from '../../cypher/ontology.ts';
import type { Stage } from '../draft.ts';
import type { Obligation } from '../model.ts';

const FORBIDDEN_TO_ALL = /^(?:禁止|严禁|不准|不许)/;
/** A condition or a place in front of the modal: whoever is in it is bound. */
const WHOEVER = /(?:的|内|上|中|处|区域|范围|期间|时|前|后|外|场所|地段)，?$/;
/** Acts of the state told without their actor. */
const PASSIVE =
  /^(?:应当|可以|必须)?(?:依法|及时|按照[^，。；]{1,20}|按规定)?(?:给予|予以|公布|公示|公开|纳入|列入|加以|办理|核发|发给|实行|采取)/;

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
  if (FORBIDDEN_TO_ALL.test(obligation.text)) return 'EVERYONE';
  const before = text.slice(0, obligation.start);
  if (/(?:^|[。；：\n，])对[^，。；]*，?$/.test(before) || (obligation.rules.includes('bare-verb') && PASSIVE.test(obligation.text)))
    return 'PASSIVE';
  if (obligation.rules.includes('modal/thing')) return 'THING';
  if (obligation.rules.includes('modal/nobody') && WHOEVER.test(before)) return 'EVERYONE';
  return PASSIVE.test(obligation.text) ? 'PASSIVE' : 'UNKNOWN';
}
