import { BREACH_OF_ITS_OWN, CRIMINAL_TAIL, DISCIPLINE, OTHERS_TAIL } from '../rules/obligations/sanctions.ts';
import { holds } from '../rules/wordRule.ts';
import { asSubject } from './norm.ts';
import { hasSanctionPredicate } from './predicates.ts';
import { awaitsModal, extend, open, type PlainClause, type Reading, writtenIn } from './reading.ts';
import { agentInCondition, isPublic, leadingAgents } from './subjects.ts';

/** Consequences of a breach: one LIABILITY a body that acts; a tail that nobody named answers for is one of its own. */
export function readSanctionClause(clause: PlainClause, reading: Reading): boolean {
  if (!reading.sanction) return false;
  const written = writtenIn(reading, clause);
  const punishes = hasSanctionPredicate(written);
  if (!reading.current && !punishes && (/违反/.test(written) || opensBreach(clause, reading))) {
    reading.newBreach = true;
    return true;
  }
  if (readBreach(clause, written, reading) || /^除.*外$/.test(written)) return true;
  if (!punishes) return continueSanction(clause, written, reading);
  if (readActor(clause, reading)) return true;
  const aboutOthers = isAboutOthers(clause, written, reading);
  const tail = tailOf(written) ?? (aboutOthers && holds(DISCIPLINE, written) ? 'OTHERS' : null);
  const goesOn =
    reading.current && (reading.current.modality === 'LIABILITY' ? !startsTail(reading, tail, aboutOthers) : !tail || !reading.newBreach);
  if (goesOn) extend(reading, clause.end);
  else open(reading, { modality: 'LIABILITY', start: clause.start, end: clause.end, bearers: [], rule: 'sanction/tail' });
  return true;
}

/** 「工作人员滥用职权，致使…的，」: the first clauses of a condition that only its last one closes. */
function opensBreach({ mark, following }: PlainClause, reading: Reading): boolean {
  if (mark !== '，') return false;
  const closing = following.findIndex((part) => part.mark !== '，' || /的$/.test(writtenIn(reading, part)));
  const last = following[closing];
  if (!last || last.mark !== '，' || holds(BREACH_OF_ITS_OWN, writtenIn(reading, last))) return false;
  return following.slice(0, closing + 1).every((part) => !part.cue && !hasSanctionPredicate(writtenIn(reading, part)));
}

/** A condition tells the breach, and perhaps whoever commits it. */
function readBreach(clause: PlainClause, written: string, reading: Reading): boolean {
  if (!/(?:的|时|后)$/.test(written) || (clause.mark !== '，' && clause.mark !== ',')) return false;
  const agent = agentInCondition(clause.start, clause.end, reading);
  if (agent && !reading.candidate) reading.candidate = { phrase: agent, condition: true };
  reading.conditionSeen = true;
  reading.newBreach = true;
  return true;
}

/** A clause without a penalty, under a sanction that has begun. */
function continueSanction(clause: PlainClause, written: string, reading: Reading): boolean {
  if (reading.current && /^对[^，]{2,30}(?:人员|人|者|单位)$/.test(written)) return true;
  if (reading.current?.modality !== 'LIABILITY' || awaitsModal(clause, reading)) return false;
  extend(reading, clause.end);
  return true;
}

/** A state body that acts without 由. */
function readActor({ start, end }: PlainClause, reading: Reading): boolean {
  const actor = leadingAgents(start, end, reading);
  if (!actor || !isPublic(actor)) return false;
  const rest = reading.text.slice(actor.end, end);
  if (/^的/.test(rest) || !hasSanctionPredicate(rest)) return false;
  open(reading, {
    modality: 'LIABILITY',
    start: actor.start,
    end,
    bearers: asSubject(actor.agents, 'sanction/actor'),
    rule: 'sanction/actor',
  });
  return true;
}

type Tail = 'OTHERS' | 'CRIMINAL' | null;

function tailOf(written: string): Tail {
  if (holds(CRIMINAL_TAIL, written)) return 'CRIMINAL';
  return holds(OTHERS_TAIL, written) ? 'OTHERS' : null;
}

/** 「对直接责任人员，依法给予处分」: the tail says against whom it goes, in its own clause or in the one before. */
function isAboutOthers({ start }: PlainClause, written: string, { text, unit }: Reading): boolean {
  return /^对[^，]{4,}/.test(written) || /对[^，。；]{4,40}(?:人员|人|者)，?$/.test(text.slice(unit.start, start));
}

/** A tail parts from what a named body does when somebody else answers for it, or when several bodies act. */
function startsTail({ current, norms, newBreach }: Reading, tail: Tail, aboutOthers: boolean): boolean {
  if (!tail || !current || current.bearers.length === 0) return false;
  if (tail === 'OTHERS') return newBreach || aboutOthers;
  return norms.filter((norm) => norm.modality === 'LIABILITY' && norm.bearers.length > 0).length > 1;
}
