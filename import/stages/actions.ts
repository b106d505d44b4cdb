import type { Stage } from '../draft.ts';
import type { Action, Obligation } from '../model.ts';
import { PURPOSE_TAIL } from '../rules/actions.ts';
import { findFirst } from '../rules/patternRule.ts';
import { OPENING_VERBS } from '../rules/verbs/verbs.ts';
import { readLead } from './actions/adverbials.ts';
import { type Predicate, predicatesOf } from './actions/predicates.ts';
import { readVerbGroup } from './actions/verbGroup.ts';
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
  for (const predicate of predicatesOf(text, obligation, boundaries)) {
    const purpose = found.length > 0 && findFirst(PURPOSE_TAIL, text.slice(predicate.start, predicate.end)) !== null;
    const action = purpose ? null : readAction(text, predicate);
    if (action) found.push(action);
  }
  return withoutAnnouncements(found);
}

function readAction(text: string, predicate: Predicate): Action | null {
  const clause = text.slice(predicate.start, predicate.end);
  const lead = readLead(clause, 0);
  if (lead.hollow) return null;
  const certain = predicate.certain || lead.prepositional;
  const group = readVerbGroup(clause, lead.verb, certain);
  if (!group || !(certain || predicate.opensClause)) return null;
  const behind = clause.slice(group.end).replace(/[。；，,;\s]+$/, '');
  const theme = lead.theme;
  if (/^的/.test(behind) || (!certain && isNoun(group.first, behind))) return null;
  const object = theme && (theme.fronted || behind === '') ? clause.slice(theme.phrase, theme.end) : behind;
  const start = predicate.start + (lead.frame ?? group.start);
  return {
    verb: group.written,
    object,
    start,
    end: predicate.start + group.end + behind.length,
  };
}

/** The verb is the first half of a noun: 「生产经营场所」, 「考核结果作为依据」. */
function isNoun(verb: string, behind: string): boolean {
  if (/^(?:场所|单位|企业|机构|人员|人|者|部门|活动|行为|过程|设施|情况|方式|费用)/.test(behind)) return !OPENING_VERBS.has(verb);
  return !OPENING_VERBS.has(verb) && /^(?:结果|报告|标准|办法|经费|资金|方案|计划|意见|制度|机制|工作)/.test(behind);
}

/** 「履行下列职责：…」 only announces the actions of its items. */
function withoutAnnouncements(found: readonly Action[]): Action[] {
  const real = found.filter(({ object }) => !/(?:下列|以下|如下)[^，。；]{0,16}[:：]?$/.test(object));
  return real.length > 0 ? real : [...found];
}
