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
  if (!group || (!certain && !opens(group.first, predicate))) return null;
  const behind = clause.slice(group.end).replace(/[。；，,;\s]+$/, '');
  const theme = lead.theme;
  const object = theme && (theme.fronted || behind === '') ? clause.slice(theme.phrase, theme.end) : behind;
  return {
    verb: group.written,
    object,
    start: predicate.start + (theme?.start ?? group.start),
    end: predicate.start + group.end + behind.length,
  };
}

/** Where no cue says that a predicate begins, only a clause that opens with its verb has one. */
function opens(verb: string, predicate: Predicate): boolean {
  return predicate.opensClause && (OPENING_VERBS.has(verb.slice(0, 2)) || verb.length >= 2);
}

/** 「履行下列职责：…」 only announces the actions of its items. */
function withoutAnnouncements(found: readonly Action[]): Action[] {
  const real = found.filter(({ object }) => !/(?:下列|以下|如下)[^，。；]{0,16}[:：]?$/.test(object));
  return real.length > 0 ? real : [...found];
}
