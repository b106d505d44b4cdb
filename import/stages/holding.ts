import type { Holding } from '../../cypher/ontology.ts';
import type { Stage } from '../draft.ts';
import type { Bearer, Obligation } from '../model.ts';

const REMIT =
  /(?:按照|依照|依据|根据|在)(?:法定|规定|有关规定)?(?:的)?(?:各自)?(?:的)?(?:职责|职权|权限)|职责分工|各自(?:的)?(?:职责|职权|权限)|各司其职|(?<![区])分别(?!为|是)/;
const TOGETHER = /^[^，。；]{0,14}?(?:共同|协同|协力)(?!体|富裕|配送|利益)/;

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
  if (TOGETHER.test(predicate)) return 'TOGETHER';
  if (REMIT.test(predicate.slice(0, 40))) return 'BY_REMIT';
  if (subjects.length < 2) return null;
  return joinedByOr(text, subjects) ? 'ALTERNATIVE' : 'LISTED';
}

/** What stands behind the last subject and its modal. */
function predicateText(text: string, obligation: Obligation, subjects: readonly Bearer[]): string {
  const last = subjects.filter((bearer) => !bearer.carried).at(-1);
  const from = last && last.end > obligation.start && last.end < obligation.end ? last.end : obligation.start;
  return text
    .slice(from, obligation.end)
    .replace(
      /^(?:等)?(?:有关|相关)?(?:行政)?(?:主管|管理)?(?:部门|机关|单位|机构)?，?(?:应当|必须|可以|不得|应|须)?(?:依法|积极|加强)?/,
      '',
    );
}

function joinedByOr(text: string, subjects: readonly Bearer[]): boolean {
  return subjects.some((bearer, index) => {
    const next = subjects[index + 1];
    return next !== undefined && next.start > bearer.end && /^[^，。；]{0,12}或者?/.test(text.slice(bearer.end, next.start));
  });
}
