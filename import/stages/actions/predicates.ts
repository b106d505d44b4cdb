import { splitClauses } from '../../obligations/clauses.ts';
import { maskEnclosed } from '../../language/masks.ts';
import type { Bearer, Obligation, Span } from '../../model.ts';
import { findAll, findFirst } from '../../rules/patternRule.ts';
import { JOINED_BY_AND, JOINED_BY_LIST_MARK, UNFINISHED_PIVOT } from '../../rules/actions.ts';
import { PIVOT_VERBS } from '../../rules/verbs/verbs.ts';
import { isConditionClause } from '../conditions.ts';
import { readLead } from './adverbials.ts';
import { withoutItemMark } from './itemMarks.ts';
import { readVerbGroup } from './verbGroup.ts';

/** A stretch of one clause in which one predicate is looked for. */
export interface Predicate extends Span {
  /** A modal or its bearer stands right in front of it, so that a verb must follow. */
  readonly certain: boolean;
  /** It stands alone in its clause: nothing but the subject is in front of it. */
  readonly opensClause: boolean;
}

/** What may stand between the function phrase of a bearer and its verb. */
const SUFFIX =
  /^(?:等[^，。；、]{0,6}?(?:部门|机关|机构|单位|团体|企业)|等[^，。；、]{2,4}组织|等?(?:(?:其他|其它)?(?:有关|相关|各)?(?:行政)?(?:主管|管理|监督管理|执法)?(?:部门|机关|机构))?)/;

/** Every stretch of an obligation that may hold an action, in the order of the text; conditions are left out. */
export function predicatesOf(text: string, obligation: Obligation, boundaries: readonly number[]): Predicate[] {
  const clauses = splitClauses(text, obligation.start, endOfActs(text, obligation), boundaries)
    .map((clause) => withoutItemMark(text, clause))
    .filter((clause) => !precedesModal(text, clause, obligation))
    .filter((clause) => clause.end > clause.start && !isConditionClause(text.slice(clause.start, clause.end), clause.mark))
    .map((clause) => afterSubject(text, clause, obligation));
  return joinUnfinished(text, clauses).flatMap((predicate) => splitJoined(text, predicate));
}

/** The items behind a liability, or behind 「有下列情形之一的，应当…」, say when it holds and not what is done. */
function endOfActs(article: string, { modality, text, start, end }: Obligation): number {
  const items = text.search(/[：:]\s*\n/);
  const announced = /下列[^。；\n]*$/.test(article.slice(0, start)) && !text.slice(0, items).includes('下列');
  return items >= 0 && (modality === 'LIABILITY' || announced) ? start + items : end;
}

/** What a subject does in front of its modal (「企业申请优惠，应当…」) is the occasion and not what it must do. */
function precedesModal(text: string, clause: Span, { cues, modality }: Obligation): boolean {
  const [first] = cues;
  return modality !== 'LIABILITY' && first !== undefined && isModal(text, first) && clause.end <= first.start;
}

/** 「支持企业 | 建设平台」: a pivot verb that has got no more than a body takes the next clause into its object. */
function joinUnfinished(text: string, predicates: readonly Predicate[]): Predicate[] {
  return predicates.reduce<Predicate[]>((joined, predicate) => {
    const last = joined.at(-1);
    return last && predicate.opensClause && isUnfinished(text, last)
      ? [...joined.slice(0, -1), { ...last, end: predicate.end }]
      : [...joined, predicate];
  }, []);
}

function isUnfinished(text: string, { start, end, certain }: Predicate): boolean {
  const stretch = text.slice(start, end);
  const verb = readVerbGroup(stretch, readLead(stretch, 0).verb, certain);
  return (
    verb !== null &&
    PIVOT_VERBS.has(verb.first) &&
    findFirst(UNFINISHED_PIVOT, stretch.slice(verb.end)) !== null &&
    /^(?:支持|鼓励|引导|推动|倡导|提倡)/.test(verb.first)
  );
}

/** The clause behind its bearers and its modal, whichever stands later. */
function afterSubject(text: string, clause: Span, { bearers, cues }: Obligation): Predicate {
  const inside = ({ start, end }: Span) => clause.start <= start && end <= clause.end;
  const bearer = Math.max(-1, ...bearers.filter((one) => inside(one) && standsInFront(text, one)).map(({ end }) => end));
  const modal = Math.max(
    -1,
    ...cues.filter((cue) => inside(cue) && isModal(text, cue) && !isRelative(text, cue, clause)).map(({ end }) => end),
  );
  const behindBearer = bearer < 0 ? -1 : bearer + (SUFFIX.exec(text.slice(bearer, clause.end))?.[0].length ?? 0);
  const start = Math.max(clause.start, behindBearer, modal);
  return { start, end: clause.end, certain: start > clause.start, opensClause: start === clause.start };
}

/** 「应采取的措施」: a modal inside a modifier. */
function isRelative(text: string, cue: Span, clause: Span): boolean {
  return text.charAt(cue.start) === '应' && /^[^，。；]{2}的/.test(text.slice(cue.end, clause.end));
}

function isModal(text: string, cue: Span): boolean {
  return /^(?:应当|必须|应|须|不得|禁止|严禁|不准|不许|可以|[均也还并亦都仍则]?可|有权)$/.test(text.slice(cue.start, cue.end));
}

/** Subjects, and partners behind 会同 or 在X指导下; who is coordinated, helped or worked with is part of the action. */
function standsInFront(text: string, { role, carried, start }: Bearer): boolean {
  if (carried) return false;
  if (role === 'JOINT') return /(?:会同|联合|协同)[^，。；与]*$/.test(text.slice(0, start));
  return role === 'RESPONSIBLE' || role === 'ASSISTING' || role === 'GUIDING';
}

/** 「V+O 并V+O」 and 「V+O、V+O」 are two predicates; the object of a pivot verb is never divided. */
function splitJoined(text: string, predicate: Predicate): Predicate[] {
  const stretch = maskEnclosed(text.slice(predicate.start, predicate.end));
  const verb = readVerbGroup(stretch, readLead(stretch, 0).verb, predicate.certain);
  if (verb && PIVOT_VERBS.has(verb.first) && verb.first !== '组织') return [predicate];
  const cuts = [...findAll(JOINED_BY_AND, stretch), ...findAll(JOINED_BY_LIST_MARK, stretch)].filter(
    (cut) => !verb || cut.index > verb.end,
  );
  return cuts
    .sort((a, b) => a.index - b.index)
    .reduce<Predicate[]>(
      (parts, cut) => {
        const last = parts.at(-1) ?? predicate;
        const at = predicate.start + cut.index;
        return [
          ...parts.slice(0, -1),
          { ...last, end: at },
          { start: at + cut[0].length, end: predicate.end, certain: false, opensClause: true },
        ];
      },
      [predicate],
    );
}
