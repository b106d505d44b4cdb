import type { Modality } from '../../cypher/ontology.ts';
import type { AgentPhrase } from '../language/agents.ts';
import { readAgentsFrom } from '../language/phrases.ts';
import type { Span } from '../model.ts';
import type { ByPhrase } from './byPhrases.ts';
import type { ModalCue } from './cues.ts';
import { ASKS_OR_SUFFERS, GRANTS, HONOURS, MERIT } from '../rules/obligations/declarations.ts';
import { SEES_TO_IT } from '../rules/obligations/sanctions.ts';
import { holds } from '../rules/wordRule.ts';
import { asSubject, carriedBearers, type Norm, type RoleBearer, responsibleOf, sameBearers } from './norm.ts';
import { readPlain } from './plainClauses.ts';
import { hasSanctionPredicate } from './predicates.ts';
import { extend, open, type Part, type Reading, type Subject } from './reading.ts';
import { isPublic, subjectOf } from './subjects.ts';

/** Reads a part that a modal governs; `direct` is a 由-phrase right behind the modal. */
export function readModal(part: Part, cue: ModalCue, direct: ByPhrase | null, reading: Reading): void {
  const subject: Subject = direct ? { kind: 'AGENT', phrase: direct.phrase, rule: 'modal-by' } : subjectOf(part.start, cue.start, reading);
  const modality = modalityOf(cue, part, reading);
  if (isNoModal(cue, subject, reading)) readPlain({ ...part, cue: null }, reading);
  else if (goesOn(cue, subject, part, reading)) extend(reading, part.end, cue);
  else if (!forbidsEverybody(part, cue, modality, reading)) {
    if (subject.kind === 'NONE' || (subject.kind === 'THING' && reading.unit.inherited)) readDropped(part, cue, modality, reading);
    else readNamed(part, cue, modality, subject, direct, reading);
  }
}

/** Where nobody is named or waits, 享受 tells of a benefit and not of a right. */
function isNoModal(cue: ModalCue, subject: Subject, reading: Reading): boolean {
  return /享受$/.test(cue.word) && subject.kind !== 'AGENT' && !reading.candidate && !reading.unit.inherited;
}

/** The bounds of a fine belong to the sanction; 方可 belongs to what must come first. */
function goesOn(cue: ModalCue, subject: Subject, part: Part, { text, sanction, current }: Reading): boolean {
  if (!current || subject.kind === 'AGENT') return false;
  if (/方可|始得/.test(cue.word)) return true;
  const bounds = /^(?:超过|少于|低于)/.test(text.slice(cue.end, part.end));
  return bounds && sanction && subject.kind === 'THING' && current.modality === 'LIABILITY';
}

/** 「禁止任何单位和个人…」 names whom it binds behind the modal. */
function forbidsEverybody(part: Part, cue: ModalCue, modality: Modality, reading: Reading): boolean {
  if (!isBan(cue.word) || !/^任何/.test(reading.text.slice(cue.end))) return false;
  const everybody = readAgentsFrom(reading.text, cue.end, part.end, reading.jurisdiction);
  if (!everybody) return false;
  open(reading, {
    modality,
    start: cue.start,
    end: part.end,
    bearers: asSubject(everybody.agents, 'forbidden'),
    rule: 'modal/agent',
    cue: spanOf(cue),
  });
  return true;
}

function readNamed(part: Part, cue: ModalCue, modality: Modality, subject: Subject, direct: ByPhrase | null, reading: Reading): void {
  reading.subject = subject;
  const bearers = subject.kind === 'AGENT' ? asSubject(subject.phrase.agents, subject.rule) : [];
  if (subject.kind === 'AGENT' ? namesAgain(subject.phrase, modality, bearers, reading) : nobodyAgain(subject, modality, reading)) {
    extend(reading, part.end, spanOf(cue));
    return;
  }
  const start = subject.kind === 'AGENT' && !direct ? subject.phrase.start : cue.start;
  open(reading, { modality, start, end: part.end, bearers, rule: `modal/${subject.kind.toLowerCase()}`, cue: spanOf(cue) });
}

/** The same subject written out again goes on with its norm; other modifiers (「高风险项目的经营者」) make it another. */
function namesAgain(phrase: AgentPhrase, modality: Modality, bearers: readonly RoleBearer[], { current, text }: Reading): boolean {
  const first = current?.bearers[0];
  if (!current || !first || current.modality !== modality || !sameBearers(current.bearers, bearers)) return false;
  const written = text.slice(phrase.start, phrase.end).length;
  return phrase.agents[0]?.start === phrase.start && written <= text.slice(current.start, first.end).length + 40;
}

/** Things one after the other whose modality is the same are one norm that nobody bears. */
function nobodyAgain(subject: Subject, modality: Modality, { current, unit }: Reading): boolean {
  return (
    subject.kind === 'THING' &&
    current !== null &&
    current !== unit.inherited &&
    current.bearers.length === 0 &&
    current.modality === modality
  );
}

function modalityOf(cue: ModalCue, part: Part, { text, sanction, current }: Reading): Modality {
  const after = text.slice(cue.end, part.end);
  if (current?.modality !== 'LIABILITY' && holds(SEES_TO_IT, after)) return cue.modality;
  if (sanction && (hasSanctionPredicate(after) || current?.modality === 'LIABILITY')) return 'LIABILITY';
  return /^(?:依法)?责令/.test(after) ? 'LIABILITY' : cue.modality;
}

/** A modal without a subject of its own: the agent waiting in front, the sentence's subject, the sentence before, or nobody. */
function readDropped(part: Part, cue: ModalCue, modality: Modality, reading: Reading): void {
  const found = droppedSubject(modality, isBan(cue.word), reading.text.slice(cue.end, part.end), reading);
  if (isSameNorm(found, modality, reading)) {
    extend(reading, part.end, spanOf(cue));
    return;
  }
  if (found.candidate) reading.subject = { kind: 'AGENT', phrase: found.candidate, rule: 'candidate' };
  const start = found.candidate?.start ?? cue.start;
  open(reading, { modality, start, end: part.end, bearers: found.bearers, rule: found.rule, cue: spanOf(cue) });
}

function isSameNorm(found: Dropped, modality: Modality, { current }: Reading): boolean {
  if (!current || current.modality !== modality || found.candidate || !sameBearers(current.bearers, found.bearers)) return false;
  return found.rule !== 'sanction/tail' || current.bearers.length === 0;
}

/** Who bears a norm whose subject is dropped, and where it was found. */
interface Dropped {
  readonly bearers: readonly RoleBearer[];
  readonly candidate: AgentPhrase | null;
  readonly rule: string;
}

function droppedSubject(modality: Modality, ban: boolean, after: string, reading: Reading): Dropped {
  const { candidate, current, subject } = reading;
  if (ban && reading.unit.inherited === null && (!candidate || candidate.condition)) return nobody('modal/everyone');
  if (modality === 'LIABILITY' && reading.newBreach && /赔偿|承担|处分|追究/.test(after)) return nobody('sanction/tail');
  if (candidate && holds(MERIT, reading.text.slice(candidate.phrase.end, reading.unit.end)) && holds(HONOURS, after))
    return nobody('modal/honoured');
  if (candidate?.condition && holds(GRANTS, after) && asksOrSuffers(candidate.phrase, reading)) return nobody('modal/granted');
  if (candidate) return { bearers: asSubject(candidate.phrase.agents, 'candidate'), candidate: candidate.phrase, rule: 'modal/candidate' };
  if (current) return { bearers: continuedBearers(modality, current), candidate: null, rule: 'modal/continued' };
  if (subject?.kind === 'AGENT') return { bearers: asSubject(subject.phrase.agents, 'sentence'), candidate: null, rule: 'modal/sentence' };
  if (subject) return nobody('modal/thing');
  const carried = modality === 'LIABILITY' ? [] : carriedBearers(reading.previous, reading.conditionSeen);
  return carried.length > 0 ? { bearers: carried, candidate: null, rule: 'modal/carried' } : nobody('modal/nobody');
}

/** 「当事人请求…的，应当允许」: whoever asks for something or has lost something grants it to nobody. */
function asksOrSuffers(phrase: AgentPhrase, { text, unit }: Reading): boolean {
  return !isPublic(phrase) && holds(ASKS_OR_SUFFERS, text.slice(phrase.end, unit.end));
}

function nobody(rule: string): Dropped {
  return { bearers: [], candidate: null, rule };
}

/** The body that punishes does not bear what others must do afterwards. */
function continuedBearers(modality: Modality, current: Norm): RoleBearer[] {
  return modality === 'LIABILITY' || current.modality !== 'LIABILITY' ? responsibleOf(current.bearers) : [];
}

function isBan(word: string): boolean {
  return word === '禁止' || word === '严禁';
}

function spanOf({ start, end }: ModalCue): Span {
  return { start, end };
}
