import type { Holding } from '../../cypher/ontology.ts';
import type { Stage } from '../draft.ts';
import type { Bearer, Obligation } from '../model.ts';
import { BY_REMIT, TOGETHER } from '../rules/holding.ts';
import { holds } from '../rules/wordRule.ts';

/** How far behind the subjects their remit may stand, in characters. */
const REACH = 40;
/** What stands between the last subject and its predicate. */
const BEFORE_PREDICATE =
  /^(?:等)?(?:有关|相关)?(?:行政)?(?:主管|管理)?(?:部门|机关|单位|机构)?，?(?:应当|必须|可以|不得|应|须)?(?:依法|积极|加强)?/;

/** Says how several subjects hold one obligation. */
export const holding: Stage = {
  name: 'holding',
  guarantees:
    'An obligation with several subjects, or with bodies left unnamed, says whether they hold it together, by remit, one or the other, or just listed.',
  run: (draft) => ({
    ...draft,
    obligations: draft.obligations.map((obligation) => ({ ...obligation, holding: holdingOf(draft.text, obligation) })),
  }),
};

function holdingOf(text: string, obligation: Obligation): Holding | null {
  const subjects = obligation.bearers.filter((bearer) => bearer.role === 'RESPONSIBLE' || bearer.role === 'ASSISTING');
  const generic = subjects.some((bearer) => bearer.kind === 'GENERIC');
  if (subjects.length < 2 && !generic) return null;
  const predicate = predicateText(text, obligation, subjects);
  if (holds(BY_REMIT, predicate.slice(0, REACH))) return 'BY_REMIT';
  if (holds(TOGETHER, predicate)) return 'TOGETHER';
  if (subjects.length < 2) return null;
  return joinedByOr(text, subjects) ? 'ALTERNATIVE' : 'LISTED';
}

/** What stands behind the last subject and its modal. */
function predicateText(text: string, obligation: Obligation, subjects: readonly Bearer[]): string {
  const last = subjects.filter((bearer) => !bearer.carried).at(-1);
  const from = last && last.end > obligation.start && last.end < obligation.end ? last.end : obligation.start;
  return text.slice(from, obligation.end).replace(BEFORE_PREDICATE, '');
}

/** One or the other: 或者 joins the first or the last member to a list that no 和 or 以及 parts. */
function joinedByOr(text: string, subjects: readonly Bearer[]): boolean {
  const joints = subjects.flatMap((bearer, index) => {
    const next = subjects[index + 1];
    return next !== undefined && next.start > bearer.end ? [text.slice(bearer.end, next.start)] : [];
  });
  return (
    [joints[0], joints.at(-1)].some((joint) => /^[^，。；的]{0,12}或者?/.test(joint ?? '')) &&
    !joints.some((joint) => /以及|及其|和|与/.test(joint))
  );
}
