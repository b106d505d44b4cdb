import { type Clause, splitClauses } from '../../obligations/clauses.ts';
import { maskEnclosed } from '../../language/masks.ts';
import type { Modality } from '../../../cypher/ontology.ts';
import { readAgentsFrom } from '../../language/phrases.ts';
import type { Bearer, Obligation, Span } from '../../model.ts';
import { allMatches, findAll, findFirst } from '../../rules/patternRule.ts';
import {
  ACT,
  DONE_THEN,
  FORBIDDEN_ACTS,
  JOINED_BY_AND,
  JOINED_BY_LIST_MARK,
  JOINED_BY_OR,
  SANCTION_OPENS,
  UNFINISHED_PIVOT,
} from '../../rules/actions.ts';
import { PIVOT_VERBS, VERBS } from '../../rules/verbs/verbs.ts';
import { isConditionClause } from '../conditions.ts';
import { readLead } from './lead.ts';
import { withoutItemMark } from './itemMarks.ts';
import { readVerbGroup, verbAt } from './verbGroup.ts';

/** A stretch of one clause in which one predicate is looked for. */
export interface Predicate extends Span {
  /** A modal or its bearer stands right in front of it, so that a verb must follow. */
  readonly certain: boolean;
  /** It stands alone in its clause: nothing but the subject is in front of it. */
  readonly opensClause: boolean;
}

/** What may stand between the function phrase of a bearer and its verb. */
const SUFFIX =
  /^(?:（[^（）]*）)?(?:等[^，。；、]{0,6}?(?:部门|机关|机构|单位|团体|企业)|等[^，。；、]{2,4}组织|等?(?:(?:其他|其它)?(?:有关|相关|各)?(?:行政)?(?:主管|管理|监督管理|执法)?(?:部门|机关|机构))?)(?:(?:和|以及|及|、)其他(?:有关|相关)?(?:行政|主管)*(?:部门|单位|机构|机关))?/;

/** Every stretch of an obligation that may hold an action, in the order of the text; conditions are left out. */
export function predicatesOf(text: string, obligation: Obligation, boundaries: readonly number[]): Predicate[] {
  const acts = endOfActs(text, obligation);
  const end = obligation.modality === 'LIABILITY' ? obligation.end : acts;
  const clauses = splitClauses(text, obligation.start, end, boundaries)
    .map((clause) => withoutItemMark(text, clause))
    .filter((clause) => !precedesModal(text, clause, obligation))
    .filter(
      (clause, index, all) =>
        clause.end > clause.start &&
        !isConditionClause(text.slice(clause.start, clause.end), clause.mark) &&
        !isOccasion(text, all, index, obligation),
    )
    .filter((clause) => clause.start < acts || findFirst(SANCTION_OPENS, text.slice(clause.start, clause.end)) !== null)
    .map((clause) => afterSubject(text, clause, obligation))
    .filter((predicate) => !isTheme(text, predicate))
    .map((predicate) => ofForbiddenActs(text, predicate, obligation));
  return joinUnfinished(text, clauses, obligation.modality).flatMap((predicate) => splitJoined(text, predicate));
}

/** The items behind a liability, or behind 「有下列情形之一的，应当…」, say when it holds and not what is done. */
function endOfActs(article: string, { modality, text, start, end }: Obligation): number {
  const items = text.search(/[：:]\s*\n/);
  const occasions = /下列(?:情形|情况|行为)之一[^。；\n：]*，/.test(text.slice(0, Math.max(0, items)));
  const announced = occasions || (/下列[^。；\n]*$/.test(article.slice(0, start)) && !text.slice(0, items).includes('下列'));
  return items >= 0 && (modality === 'LIABILITY' || announced) ? start + items : end;
}

/** 「对危害安全行为的举报，应当及时受理」: the object of the verb in the next clause. */
function isTheme(text: string, { start, end }: Span): boolean {
  return (
    /^对(?!.*(?:进行|予以|加以|实施|开展|作出|给予|提出|负责|加强|编制|严格|定期|建立|设置|实行|提供|采取|制定|落实|报告))/.test(
      text.slice(start, end),
    ) && /^，(?:[^，。；]{0,16}(?:应当|可以|必须|不得)|由|依法|及时)/.test(text.slice(end))
  );
}

/** 「执法机关查处违法建设，符合…的，依照…执行」: what a condition follows at once, without a modal, is the occasion. */
function isOccasion(text: string, clauses: readonly Clause[], index: number, { start, modality, cues }: Obligation): boolean {
  const [clause, next] = [clauses[index], clauses[index + 1]];
  if (index > 0 || !clause || !next || clauses.length < 3 || modality === 'LIABILITY' || clause.start > start) return false;
  const modal = cues.some((cue) => isModal(text, cue) && cue.end <= clause.end);
  return !modal && clause.mark === '，' && next.mark === '，' && /[^目]的$/.test(text.slice(next.start, next.end));
}

/** 「禁止下列行为：（一）攀折…的」: an item begins with its verb, whichever that is. */
function ofForbiddenActs(text: string, predicate: Predicate, { start, modality }: Obligation): Predicate {
  if (modality !== 'PROHIBITION' || predicate.certain) return predicate;
  const announced = findFirst(FORBIDDEN_ACTS, text.slice(Math.max(0, start - 60), predicate.start)) !== null;
  const opens = ITEM_OPENS.test(text.slice(Math.max(0, predicate.start - 8), predicate.start));
  if (!announced || !opens || NOUN_ITEM.test(text.slice(predicate.start, predicate.end))) return predicate;
  return { ...predicate, certain: true };
}

const ITEM_OPENS = /\n\s*(?:[（(][一二三四五六七八九十]+[）)]|\d{1,2}[.．、])\s*$/;
/** 「其他破坏资源的行为」, 「国家禁止的…」: an item that names acts. */
const NOUN_ITEM = /^(?:其他|其它|法律|法规|国家|国务院|省|市|本|有关|任何|未)/;

/** What a subject does in front of its modal (「企业申请优惠，应当…」) is the occasion and not what it must do. */
function precedesModal(text: string, clause: Span, { cues, modality }: Obligation): boolean {
  const [first] = cues;
  return (
    modality !== 'LIABILITY' &&
    first !== undefined &&
    isModal(text, first) &&
    clause.end <= first.start &&
    !/[；;]/.test(text.slice(clause.end, first.start))
  );
}

/** 「支持企业 | 建设平台」: a pivot verb that has got no more than a body takes the next clause into its object. */
function joinUnfinished(text: string, predicates: readonly Predicate[], modality: Modality): Predicate[] {
  return predicates.reduce<Predicate[]>((joined, predicate) => {
    const last = joined.at(-1);
    return last && predicate.opensClause && (isUnfinished(text, last) || runsOn(text, last, predicate, modality))
      ? [...joined.slice(0, -1), { ...last, end: predicate.end }]
      : [...joined, predicate];
  }, []);
}

/** 「鼓励企业在开发区内投资，举办企业」: what is encouraged somebody to do goes on until another measure begins. */
function runsOn(text: string, last: Predicate, next: Predicate, modality: Modality): boolean {
  if (modality !== 'ENCOURAGEMENT' || text.charAt(next.start - 1) !== '，') return false;
  const encouraged = /^(?:鼓励|支持|倡导|提倡)(?:(?:和|、|并)(?:鼓励|支持|引导|倡导))?([^，。；]*)/.exec(text.slice(last.start, last.end));
  const bodies = encouraged?.[1] ? readAgentsFrom(encouraged[1], 0, encouraged[1].length, null) : null;
  return (
    bodies !== null &&
    bodies.agents.length > 0 &&
    !/^(?:并|鼓励|支持|引导|倡导|提倡|推动|推进|促进|加强|加大|完善|培育|给予|对|依法|实现|提高|提升|增强|形成|降低|减少)/.test(
      text.slice(next.start),
    )
  );
}

function isUnfinished(text: string, { start, end, certain }: Predicate): boolean {
  const stretch = text.slice(start, end);
  const verb = readVerbGroup(stretch, readLead(stretch, 0).verb, certain);
  return (
    verb !== null &&
    PIVOT_VERBS.has(verb.first) &&
    findFirst(UNFINISHED_PIVOT, stretch.slice(verb.end)) !== null &&
    /^(?:支持|鼓励|引导|推动|倡导|提倡|指导|督促|要求)/.test(verb.first)
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
  if (
    /(?:其他|所有|对|将)(?:依法|按照?规定)?$/.test(text.slice(clause.start, cue.start)) &&
    /^[^，。；]{2,20}的/.test(text.slice(cue.end, clause.end))
  )
    return true;
  return text.charAt(cue.start) === '应' && /^[^，。；]{2}的/.test(text.slice(cue.end, clause.end));
}

function isModal(text: string, cue: Span): boolean {
  return /^(?:应当|必须|应|须|不得|禁止|严禁|不准|不许|可以|[均也还并亦都仍则]?可|有权|方可|始得|才能|方能)$/.test(
    text.slice(cue.start, cue.end),
  );
}

/** Subjects, and partners behind 会同 or 在X指导下; who is coordinated, helped or worked with is part of the action. */
function standsInFront(text: string, { role, carried, start }: Bearer): boolean {
  if (carried || /[^公预汇上]报[^，。；应当由]{0,12}$/.test(text.slice(Math.max(0, start - 16), start))) return false;
  if (role === 'JOINT') return /(?:会同|联合|协同)[^，。；与]*$/.test(text.slice(0, start));
  return role === 'RESPONSIBLE' || role === 'ASSISTING' || role === 'GUIDING';
}

/** 「维护社会治安、保卫重要目标、监督灯火管制」: every member has a verb and an object of its own. */
function marksOfActs(stretch: string, start: number): { readonly index: number; readonly 0: string }[] {
  const members = stretch
    .slice(start)
    .replace(/[。；]$/, '')
    .split('、');
  const acts = members.every(
    (member) =>
      member.length >= 4 &&
      member.length <= 16 &&
      verbAt(member, 0)?.length === 2 &&
      verbAt(member, 2) === null &&
      findFirst(ACT, member) !== null,
  );
  const nominal = members.length === 2 && VERBS.has((members[0] ?? '').slice(-2));
  if (members.length < 2 || !acts || nominal) return [];
  return allMatches(LIST_MARK, stretch.slice(start)).map(({ index }) => ({ index: start + index, 0: '、' }));
}

const LIST_MARK = /、/g;

/** 「V+O 并V+O」 and 「V+O、V+O」 are two predicates; the object of a pivot verb is never divided. */
function splitJoined(text: string, predicate: Predicate): Predicate[] {
  const stretch = maskEnclosed(text.slice(predicate.start, predicate.end));
  const verb = readVerbGroup(stretch, readLead(stretch, 0).verb, predicate.certain);
  if (verb && PIVOT_VERBS.has(verb.first) && verb.first !== '组织') return [predicate];
  const cuts = [
    ...findAll(JOINED_BY_AND, stretch),
    ...findAll(JOINED_BY_OR, stretch),
    ...findAll(DONE_THEN, stretch),
    ...findAll(JOINED_BY_LIST_MARK, stretch),
    ...marksOfActs(stretch, verb?.start ?? 0),
  ].filter((cut) => !verb || cut.index >= verb.end);
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
