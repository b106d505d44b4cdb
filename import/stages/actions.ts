import type { Stage } from '../draft.ts';
import type { Action, Obligation } from '../model.ts';
import { ANNOUNCED_THINGS, ANNOUNCEMENT, PURPOSE_TAIL, QUALITIES, RELATING, SPOKEN } from '../rules/actions.ts';
import { maskEnclosed } from '../language/masks.ts';
import { findFirst } from '../rules/patternRule.ts';
import { OPENING_VERBS, PIVOT_VERBS } from '../rules/verbs/verbs.ts';
import { readLead } from './actions/lead.ts';
import { type Predicate, predicatesOf } from './actions/predicates.ts';
import { themeBefore, topicOf } from './actions/topics.ts';
import { readVerbGroup, type VerbGroup } from './actions/verbGroup.ts';
import { clauseBoundaries, isPunctuated } from './boundaries.ts';

/** What is to be done: the verbs and objects of each obligation. */
export const actions: Stage = {
  name: 'actions',
  guarantees: 'Each action is one verb group with its object, and its span holds both; purposes, conditions and manner are none.',
  run: (draft, context) => {
    const punctuated = isPunctuated(context.regulation);
    return {
      ...draft,
      obligations: draft.obligations.map((obligation) => ({ ...obligation, actions: readActions(draft.text, obligation, punctuated) })),
    };
  },
};

function readActions(text: string, obligation: Obligation, punctuated: boolean): Action[] {
  const boundaries = punctuated ? [] : clauseBoundaries(text, obligation.start, obligation.end, false);
  const found: Action[] = [];
  let owed = false;
  for (const read of predicatesOf(text, obligation, boundaries)) {
    const predicate: Predicate = { ...read, certain: read.certain || (owed && read.opensClause) };
    const purpose = found.length > 0 && findFirst(PURPOSE_TAIL, text.slice(predicate.start, predicate.end)) !== null;
    const action = purpose ? null : readAction(text, predicate);
    owed = predicate.certain && action === null && isHollow(text, predicate);
    if (action && !isBreach(action, obligation))
      found.push(found.length === 0 ? withTopic(text, obligation, action) : withTheme(text, action));
  }
  return found.length === 0 ? composition(obligation) : withoutAnnouncements(text, withSharedObject(text, found));
}

/** 「由主任一人，委员若干人组成」: of whom a body is made up, whatever commas stand between. */
function composition({ text, start }: Obligation): Action[] {
  const found = /^由[^。；：]*组成/.exec(text)?.[0];
  return found ? [{ verb: '组成', object: '', start, end: start + found.length }] : [];
}

/** Behind a modal nothing but manner, a place or a time: its verb opens the next clause. */
function isHollow(text: string, { start, end }: Predicate): boolean {
  return readLead(maskEnclosed(text.slice(start, end)), 0).hollow;
}

function readAction(text: string, predicate: Predicate): Action | null {
  const clause = maskEnclosed(text.slice(predicate.start, predicate.end));
  const lead = readLead(clause, 0);
  if (lead.hollow || UNDER_GUIDANCE.test(clause)) return null;
  const certain = predicate.certain || lead.prepositional;
  const group = behindDone(clause, readVerbGroup(clause, lead.verb, certain));
  const spoken = predicate.certain || (group && !SPOKEN_NOUN.test(clause)) ? null : readSpoken(text, predicate, clause);
  if (spoken) return spoken;
  if (!group || !(certain || predicate.opensClause)) return null;
  const written = (start: number, end?: number) => text.slice(predicate.start, predicate.end).slice(start, end);
  const behind = written(group.end)
    .replace(/[。；，,;\s]+$/, '')
    .replace(predicate.certain ? /的$/ : /$^/, '');
  const theme = lead.theme;
  if (/^的|的$/.test(behind) || isNoun(group.first, behind, certain)) return null;
  const object = theme && lead.negation === null && (theme.fronted || behind === '') ? written(theme.phrase, theme.end) : behind;
  const start = predicate.start + (lead.negation ?? lead.frame ?? group.start);
  return {
    verb: written(lead.negation ?? group.start, group.end),
    object,
    start,
    end: predicate.start + group.end + behind.length,
  };
}

/** 「调查结果」: a noun that begins like a verb. */
const SPOKEN_NOUN = /^[一-鿿]{2,6}(?:结果|情况|信息|名单|意见|报告|标准|费用|经费|数据|资料|目录|方案)(?:向|纳入|列入|予以|实行)/;

/** 「调查结果向社会公布」, 「工作实行责任制」: a clause that begins with what is spoken of. */
function readSpoken(text: string, predicate: Predicate, clause: string): Action | null {
  const found = findFirst(SPOKEN, clause);
  if (!found || !predicate.opensClause) return null;
  const lead = readLead(clause, found[0].length);
  const group = readVerbGroup(clause, lead.verb, true);
  if (!group || lead.hollow) return null;
  const behind = text.slice(predicate.start + group.end, predicate.end).replace(/[。；，]$/, '');
  const start = behind === '' ? predicate.start : predicate.start + group.start;
  const object = behind === '' ? found[0] : behind;
  return /^的|的$/.test(behind) ? null : { verb: group.written, object, start, end: predicate.start + group.end + behind.length };
}

/** 「编制并公布标准」: the first verb has its object behind the second. */
function withSharedObject(text: string, found: readonly Action[]): Action[] {
  return found.map((action, index) => {
    const next = found[index + 1];
    const shared =
      next && action.object === '' && next.object !== '' && SHARING.test(next.verb) && /^并且?/.test(text.slice(action.end, next.start));
    return shared ? { ...action, object: next.object, end: next.end } : action;
  });
}

const SHARING = /^(?:公布|公开|公示|发布|更新|实施|管理|完善|落实|执行|维护|保存|调整)/;

/** What is left of 「在X指导下」 behind X. */
const UNDER_GUIDANCE = /^的?(?:统一)?(?:领导|指导|监督|组织|协调)(?:[和、](?:领导|指导|监督|组织|协调))?下$/;

/** 「核实后予以登记」: what is done first is the occasion of the verb behind 后. */
function behindDone(clause: string, group: VerbGroup | null): VerbGroup | null {
  if (!group || !/^后[^，。；续果勤备]{2}/.test(clause.slice(group.end))) return group;
  return readVerbGroup(clause, readLead(clause, group.end + 1).verb, true);
}

/** 「具体办法由X制定」, 「名单应当公布」: what stands in front is the object of a verb that has none behind it. */
function withTopic(text: string, obligation: Obligation, action: Action): Action {
  if (findFirst(QUALITIES, action.verb)) return action;
  const topic = action.object === '' && !findFirst(RELATING, action.verb) ? topicOf(text, obligation) : null;
  return topic ? { ...action, object: topic.name, start: topic.start } : withTheme(text, action);
}

/** 「对留存的物品，应当妥善保管」: what 对 puts into a clause of its own. */
function withTheme(text: string, action: Action): Action {
  const theme =
    action.object === '' && action.start > 0 && !findFirst(RELATING, action.verb) ? themeBefore(text, action.start, action.verb) : null;
  return theme ? { ...action, object: theme.name, start: theme.start } : action;
}

/** 「违反本条例规定受到处罚」 is what a liability answers. */
function isBreach({ verb }: Action, { modality }: Obligation): boolean {
  return modality !== 'PROHIBITION' && /^违[反背]/.test(verb);
}

/** The verb is the first half of a noun: 「生产经营场所」, 「考核结果作为依据」. */
function isNoun(verb: string, behind: string, certain: boolean): boolean {
  if (PIVOT_VERBS.has(verb)) return false;
  if (/^单位(?!和|、|或|的)/.test(behind)) return true;
  if (certain) return false;
  if (/^(?:场所|单位|企业|机构|人员|人|者|部门|活动|行为|过程|设施|情况|方式|费用)/.test(behind)) return !OPENING_VERBS.has(verb);
  return !OPENING_VERBS.has(verb) && /^(?:结果|成果|情况)/.test(behind);
}

/** 「履行下列职责：…」 only announces the actions of its items. */
function withoutAnnouncements(text: string, found: readonly Action[]): Action[] {
  const announced = found.find(({ verb, object }) => !ACTING.test(verb) && findFirst(ANNOUNCED_THINGS, object) !== null);
  if (announced) return found.filter(({ start }) => start <= announced.start || !LISTED_THING.test(text.slice(announced.end - 1, start)));
  const real = found.filter(({ object }) => findFirst(ANNOUNCEMENT, object) === null);
  const things = real.find(({ object }) => /^(?:下列|以下)/.test(object));
  const own = things ? real.filter(({ start }) => start <= things.start || !LISTED_THING.test(text.slice(things.end, start))) : real;
  return own.length > 0 ? own : [...found];
}

/** 「遵守下列要求」: what such a verb announces is acts, whatever the list is called. */
const ACTING = /^(?:遵守|履行|采取|做好|实施|从事|承担|行使|做到|落实|执行|遵循|负责|开展|办理|禁止)/;

/** Between 「生产、销售下列产品：」 and what stands in its items, which name things. */
const LISTED_THING = /^[^。]*[：:]\s*\n/;
