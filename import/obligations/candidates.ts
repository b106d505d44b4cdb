import type { AgentPhrase } from '../language/agents.ts';
import { readSubject, withoutTrailingAdverbs } from '../language/phrases.ts';
import { opensWithVerb } from '../language/verbs.ts';
import { OF_MANNER, THING_DONE_TO, WHEN_OR_WHEREBY } from '../rules/obligations/declarations.ts';
import { CLEARED_THING } from '../rules/obligations/subjects.ts';
import { holds } from '../rules/wordRule.ts';
import { isAdverbial, isCondition } from './predicates.ts';
import { awaitsModal, type PlainClause, type Reading, writtenIn } from './reading.ts';
import { agentInCondition, isAdverbialAgent, isPublic, leadingAgents } from './subjects.ts';

/** 「第二次审议」: how often stands in front of the verb. */
export const TIMES = /^第[一二三四五]次/;

/** A condition may name whoever must act; 「经…的N」 is the thing that is spoken of. */
export function readCondition(clause: PlainClause, reading: Reading): boolean {
  const written = writtenIn(reading, clause);
  if (holds(CLEARED_THING, written) && !readSubject(reading.text, clause.start, clause.end, reading.jurisdiction)) {
    reading.subject = { kind: 'THING' };
    return true;
  }
  if (!isCondition(written, clause.mark)) return false;
  const agent = agentInCondition(clause.from, clause.end, reading);
  const closed = /的$/.test(written);
  if (agent && (!reading.current || reading.current === reading.unit.inherited || closed || isPublic(agent)))
    reading.candidate = { phrase: agent, condition: closed || !isAssembly(agent) };
  if (closed) reading.conditionSeen = true;
  return true;
}

/** 「主席团在召集会议时，行使下列职权」: what an assembly does at a time needs no modal. */
function isAssembly({ agents }: AgentPhrase): boolean {
  return agents.every(({ kind }) => kind === 'LEGISLATURE');
}

/** A name that is a clause of its own waits for its modal. */
export function readCandidate(clause: PlainClause, reading: Reading): boolean {
  const { bare, mark, following } = clause;
  if (isComposedBody(clause, reading)) return true;
  if (following.length === 0 || mark === '。' || mark === '；' || tellsWhatItIs(bare) || isAdverbialAgent(bare)) return false;
  const phrase = readSubject(reading.text, clause.start, clause.end, reading.jurisdiction);
  if (!phrase || phrase.end < withoutTrailingAdverbs(reading.text, clause.start, clause.end) - 1) return false;
  reading.candidate = { phrase: joined(phrase, bare, reading), condition: false };
  return true;
}

function tellsWhatItIs(bare: string): boolean {
  return /是|(?<!行)为(?![^，]*的[^的]*$)/.test(bare);
}

/** 「村民委员会由主任、委员组成，…」 goes on with what the body does. */
function isComposedBody({ from, end, mark }: PlainClause, reading: Reading): boolean {
  if (mark !== '，' || reading.current) return false;
  const named = leadingAgents(from, end, reading);
  if (!named || !/^由.*组成$/.test(reading.text.slice(named.end, end))) return false;
  reading.candidate = { phrase: named, condition: false };
  return true;
}

/** A list of subjects may be parted by commas. */
function joined(phrase: AgentPhrase, bare: string, { candidate }: Reading): AgentPhrase {
  if (!candidate || candidate.condition || !/^(?:以及|和|及)/.test(bare)) return phrase;
  return { ...phrase, start: candidate.phrase.start, agents: [...candidate.phrase.agents, ...phrase.agents] };
}

/** What stands in front of a modal clause: whoever acts with what happens, or the thing that is spoken of. */
export function readTopic(clause: PlainClause, reading: Reading): boolean {
  const { from, end, mark, bare } = clause;
  if (mark !== '，' || !awaitsModal(clause, reading)) return false;
  const declared = leadingAgents(from, end, reading);
  if (reading.current && !(declared && isPublic(declared))) return false;
  if (declared && !reading.sanction && isPublic(declared) && actsBeforeOthers(clause, declared, reading)) return false;
  if (declared && opensPredicate(reading.text.slice(declared.end, end).replace(/^之间/, '')))
    reading.candidate = { phrase: declared, condition: false };
  else if (!isAdverbial(bare)) reading.subject = { kind: 'THING' };
  return true;
}

/** 「常务委员会会议第二次审议，听取报告，由分组会议审议」: what the body does, and then what another does. */
function actsBeforeOthers({ end, following }: PlainClause, { end: named }: AgentPhrase, { text }: Reading): boolean {
  const others = following.find((part) => part.cue !== null || /^由/.test(text.slice(part.start, part.end)));
  const rest = text.slice(named, end);
  return others?.cue === null && opensPredicate(rest) && !holds(THING_DONE_TO, rest);
}

/** Behind a name a verb or an adverbial follows, and no noun that 的 hangs on it. */
function opensPredicate(predicate: string): boolean {
  const rest = predicate.replace(TIMES, '');
  if (rest === '' || /^(?:以及|和|及)|^(?:重点|依法|统一)?[一-鿿]{2}(?:、[一-鿿]{2})*的|所[一-鿿]{1,3}的[^的，]+$/.test(rest)) return false;
  const verb = opensWithVerb(rest);
  if (!verb && !isAdverbial(rest)) return false;
  if ((verb && !/^(?:依法|按照|根据|在)/.test(rest)) || /^对/.test(rest)) return true;
  return actsMeanwhile(rest) || holds(WHEN_OR_WHEREBY, rest) || !endsInNoun(rest, 20);
}

/** 「在执法过程中发现…的行为」: a time and a verb. */
function actsMeanwhile(rest: string): boolean {
  const time = /^在[^，]{1,20}?(?:过程中|期间|时|后|中)/.exec(rest);
  return time !== null && opensWithVerb(rest.slice(time[0].length));
}

/** 「…的N」, where N is no noun that ends an adverbial. */
export function endsInNoun(rest: string, length: number): boolean {
  return new RegExp(`的[^的，]{1,${length}}$`).test(rest) && !holds(OF_MANNER, rest);
}
