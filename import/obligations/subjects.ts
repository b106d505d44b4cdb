import type { AgentPhrase } from '../language/agents.ts';
import { maskEnclosed } from '../language/masks.ts';
import { readAgentsFrom, readSubject, skipOpening, withoutTrailingAdverbs } from '../language/phrases.ts';
import { opensWithVerb } from '../language/verbs.ts';
import { ENCOURAGEMENT, JURISDICTION } from '../rules/obligations/encouragement.ts';
import { POLICY_OPENING } from '../rules/obligations/declarations.ts';
import {
  ADVERBIAL_OPENING,
  BODY_OPENING,
  CLEARED_THING,
  COUNTS,
  EVENT_OPENING,
  NO_AGENT_IN_CONDITION,
  PREPOSITION,
  PUBLIC_PARTY,
  RELATIVE_WITH_PREPOSITION,
  TAKES_OBJECT,
  TIME_END,
} from '../rules/obligations/subjects.ts';
import { findFirst } from '../rules/patternRule.ts';
import { holds } from '../rules/wordRule.ts';
import { isAdverbial } from './predicates.ts';
import type { ReadingContext, Subject } from './reading.ts';
import { allMatches } from '../rules/patternRule.ts';

/** Reads what stands between the beginning of a clause and its modal. */
export function subjectOf(start: number, end: number, context: ReadingContext): Subject {
  const { text, jurisdiction } = context;
  const from = skipOpening(text, start, end);
  const to = withoutTrailingAdverbs(text, from, end);
  if (to <= from) return { kind: 'NONE' };
  const written = text.slice(from, to);
  if (findFirst(JURISDICTION, written)?.[0] === written) return { kind: 'JURISDICTION' };
  const phrase = readSubject(text, start, end, jurisdiction);
  if (phrase && !isAdverbialAgent(written)) return { kind: 'AGENT', phrase, rule: 'subject' };
  if (holds(EVENT_OPENING, written)) return { kind: 'NONE' };
  if (holds(CLEARED_THING, written)) return { kind: 'THING' };
  const late = lateSubject(text, from, to, jurisdiction);
  if (late) return { kind: 'AGENT', phrase: late, rule: 'late-subject' };
  return { kind: isAdverbial(written) || holds(TIME_END, written) ? 'NONE' : 'THING' };
}

/** An agent behind a preposition is no subject, unless the preposition stands in a relative clause in front of it. */
export function isAdverbialAgent(written: string): boolean {
  return !holds(RELATIVE_WITH_PREPOSITION, written) && holds(PREPOSITION, written);
}

const ADVERBIAL_END = /(?<=[^的])(?:时|后|前|内|外|需要|情况下|过程中|期间|的)(?=[一-鿿])/g;

/** A subject behind an adverbial without a comma: 「必要时市人民政府应当」. The object of a preposition is none. */
function lateSubject(text: string, from: number, to: number, jurisdiction: string | null): AgentPhrase | null {
  const written = maskEnclosed(text.slice(from, to));
  for (const match of allMatches(ADVERBIAL_END, written)) {
    if (match[0] === '的' && holds(TAKES_OBJECT, written)) continue;
    const start = from + match.index + match[0].length;
    const phrase = readSubject(text, start, to, jurisdiction);
    if (phrase?.start === start) return phrase;
  }
  return null;
}

/** The agents a clause begins with, as its subject: not the object of a verb or of a preposition that opens it. */
export function leadingAgents(start: number, end: number, { text, jurisdiction }: ReadingContext): AgentPhrase | null {
  const phrase = readAgentsFrom(text, start, end, jurisdiction);
  const first = phrase?.agents[0];
  if (!phrase || !first) return null;
  const written = text.slice(start, end);
  const modified = first.start > start;
  if (modified && headsClause(text, phrase, end, written)) return phrase;
  if (isAdverbial(written)) return null;
  if (modified && /^(?:或者|再|先)+[将把报送向交]/.test(written)) return null;
  const isObject = opensWithVerb(written) && (modified || (first.kind === 'PARTY' && !holds(BODY_OPENING, written)));
  return isObject ? null : phrase;
}

/** 「主持选举的机构发现…」: a relative clause, its head and a verb are a subject and its predicate; behind a verb of policy they are its object. */
function headsClause(text: string, phrase: AgentPhrase, end: number, written: string): boolean {
  const first = phrase.agents[0];
  if (!first || text[first.start - 1] !== '的' || end - phrase.end <= 3 || !opensWithVerb(text.slice(phrase.end, end))) return false;
  if (isAdverbial(written) || !opensWithVerb(written)) return false;
  return !holds(ADVERBIAL_OPENING, written) && !holds(POLICY_OPENING, written) && !holds(ENCOURAGEMENT, written);
}

/** The agent a condition speaks of. */
export function agentInCondition(start: number, end: number, context: ReadingContext): AgentPhrase | null {
  const { text, jurisdiction } = context;
  const written = text.slice(start, end);
  if (/^(?:未经|经(?![纪济营办销贸])|违反|对|与(?![^，]*的[^，]*的$)|因|按照|根据|除)/.test(written)) return null;
  const subject = readSubject(text, start, end, jurisdiction);
  if (subject && holds(COUNTS, text.slice(subject.end, end))) return null;
  if (subject && subject.start === start && subject.end < end) return subject;
  if (holds(NO_AGENT_IN_CONDITION, written)) return null;
  const leading = leadingAgents(start, end, context);
  return leading && leading.end < end && !/^(?:的$|之间)/.test(text.slice(leading.end, end)) ? leading : null;
}

/** True when one of the agents acts for the state or the community by the text, so that it needs no modal to have a duty. */
export function isPublic(phrase: AgentPhrase): boolean {
  return phrase.agents.some(({ kind, mention }) => kind !== 'PARTY' || holds(PUBLIC_PARTY, mention));
}
