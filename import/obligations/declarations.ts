import type { AgentPhrase } from '../language/agents.ts';
import { opensWithVerb } from '../language/verbs.ts';
import {
  ACTS,
  ASSIGNS,
  GIVES,
  GIVES_BEHIND_ADVERBIAL,
  HAS_DUTY,
  MODIFIES_NOUN,
  NEEDS,
  NO_POLICY,
  POLICY_OPENING,
} from '../rules/obligations/declarations.ts';
import { findFirst } from '../rules/patternRule.ts';
import { holds } from '../rules/wordRule.ts';
import { TIMES } from './candidates.ts';
import { asSubject, carriedBearers } from './norm.ts';
import { isAdverbial, isNoPredicate } from './predicates.ts';
import { open, type PlainClause, type Reading, writtenIn } from './reading.ts';
import { isPublic, leadingAgents } from './subjects.ts';

/** 「均有劝阻、举报的权利」: a duty or a right that is told and not imposed. */
export function readHeldDuty({ from, end }: PlainClause, reading: Reading): boolean {
  const declared = leadingAgents(from, end, reading);
  const held = declared && findFirst(HAS_DUTY, reading.text.slice(declared.end, end));
  if (!declared || !held || reading.current) return false;
  declare(declared, end, /权利$/.test(held[0]) ? 'PERMISSION' : 'DUTY', 'declarative', reading);
  return true;
}

/** A state body and its verb; anybody with a task; or a subject whose predicate comes in the next clause. */
export function readDeclaration(clause: PlainClause, reading: Reading): boolean {
  const { from, end, mark, bare, following } = clause;
  const declared = leadingAgents(from, end, reading);
  const rest = declared ? reading.text.slice(declared.end, end) : '';
  if (declared && isAdverbial(rest) && mark === '，' && following[0] && holds(NEEDS, writtenIn(reading, following[0]))) {
    reading.candidate = { phrase: declared, condition: false };
    return true;
  }
  if (declared && opensCondition(clause, rest, reading)) {
    reading.candidate = { phrase: declared, condition: true };
    return true;
  }
  if (declared && declares(declared, rest) && !(reading.sanction && isAdverbial(rest))) {
    declare(declared, end, 'DUTY', 'declarative', reading);
    return true;
  }
  if (reading.current?.modality === 'PERMISSION' && reading.current !== reading.unit.inherited && /^对.+负责$/.test(bare)) {
    open(reading, { modality: 'DUTY', start: from, end, bearers: reading.current.bearers, rule: 'answers-for' });
    return true;
  }
  if (!declared || reading.current || reading.candidate || mark !== '，' || !announcesPredicate(rest)) return false;
  reading.candidate = { phrase: declared, condition: false };
  return true;
}

/** 「主管部门未按规定履行职责，或者未及时报告的，」: what is left undone, in a condition that the next clause closes. */
function opensCondition({ mark, following }: PlainClause, rest: string, reading: Reading): boolean {
  const [next] = following;
  if (mark !== '，' || !next || next.cue || next.mark !== '，' || !/^(?:未|不(?!定期|断)|拒不|逾期|违反|擅自)/.test(rest)) return false;
  return /的$/.test(writtenIn(reading, next));
}

function declare(phrase: AgentPhrase, end: number, modality: 'DUTY' | 'PERMISSION', rule: string, reading: Reading): void {
  open(reading, { modality, start: phrase.start, end, bearers: asSubject(phrase.agents, 'declarative'), rule });
  reading.subject = { kind: 'AGENT', phrase, rule: 'declarative' };
}

/** A state body followed by a verb, or anybody followed by 负责: a duty without a modal. */
function declares(phrase: AgentPhrase, written: string): boolean {
  const rest = written
    .replace(/^（[^（）]*）/, '')
    .replace(TIMES, '')
    .replace(/^(?:依法|具体|主要|全面|统一|按规定|应)(?!任)/, '');
  if (rest === '' || isNoPredicate(rest) || holds(MODIFIES_NOUN, rest)) return false;
  if (holds(ASSIGNS, rest)) return true;
  return isPublic(phrase) && (opensWithVerb(rest) || isAdverbial(rest) || holds(ACTS, rest));
}

function announcesPredicate(rest: string): boolean {
  if (!isAdverbial(rest) && !opensWithVerb(rest)) return false;
  return !/的[^的，]{1,8}$/.test(rest.replace(/的(?:领导|指导|监督|规定|要求|情况|原则)下?$/, ''));
}

/** 「市人民政府，负责…」: the predicate of a subject that stood in the clause before. */
export function readTask({ bare, end, mark }: PlainClause, reading: Reading): boolean {
  if (isAdverbial(bare) && !holds(GIVES_BEHIND_ADVERBIAL, bare) && mark !== '' && mark !== '。') return true;
  const { candidate } = reading;
  if (candidate && mark === '，' && holds(NEEDS, bare)) return true;
  if (candidate && isPublic(candidate.phrase) && !reading.conditionSeen && /^履行(?:下列|以下)[^，]{0,10}(?:职责|义务|责任)$/.test(bare)) {
    declare(candidate.phrase, end, 'DUTY', 'declarative/apposed', reading);
    return true;
  }
  if (!candidate || (candidate.condition && !/^(?:负有|承担)/.test(bare))) return false;
  const acts =
    isPublic(candidate.phrase) &&
    !/^(?:不是|未|其|发现|认为|需要)/.test(bare) &&
    (opensWithVerb(bare) || isAdverbial(bare) || /^(?:具体|主要|全面)负责/.test(bare));
  if (!acts && !/^(?:(?:按照|根据|依照)[^，]{2,30})?(?:负责|负有|承担)(?!人|制|的)|^对.+负(?:总|全)?责$/.test(bare)) return false;
  declare(candidate.phrase, end, 'DUTY', 'declarative/apposed', reading);
  return true;
}

/** A sentence that begins with its verb goes on with the bearers of the sentence before, or with nobody. */
export function readBareVerb(clause: PlainClause, reading: Reading): boolean {
  const { bare, end, from } = clause;
  const { candidate, subject } = reading;
  const gives = holds(GIVES, bare);
  if (!tellsPolicy(clause, reading) || (subject && subject.kind !== 'JURISDICTION')) return false;
  if ((candidate && !(candidate.condition && gives)) || (reading.conditionSeen && !gives)) return false;
  const bearers = subject ? [] : carriedBearers(reading.previous);
  const start = /^对/.test(bare) ? clause.start + verbOfGiving(writtenIn(reading, clause)) : from;
  open(reading, { modality: 'DUTY', start, end, bearers, rule: bearers.length > 0 ? 'bare-verb/carried' : 'bare-verb' });
  return true;
}

function verbOfGiving(written: string): number {
  return Math.max(0, written.search(/(?:给予|予以|进行|实行|实施)(?!.*(?:给予|予以|进行|实行|实施))/));
}

/** A clause that opens a sentence with its verb and is no topic, no heading and no definition. */
function tellsPolicy({ bare, mark, start, end, following }: PlainClause, reading: Reading): boolean {
  if (!opensWithVerb(bare) || !holds(POLICY_OPENING, bare) || mark === '：' || reading.unit.inItems) return false;
  if (/^（/.test(reading.text.slice(start, end))) return false;
  if ((/^(?:对|按照|根据)/.test(bare) && !holds(GIVES, bare)) || holds(NO_POLICY, bare)) return false;
  if (/包括|是指|^[^，]{2,10}(?:是|(?<!见义勇|行)为)/.test(bare) || /(?:规定|标准|办法)(?:执行|办理)$/.test(bare)) return false;
  if (bare.length <= 14 && !/[。；]/.test(reading.text.slice(end, reading.unit.end + 1))) return false;
  const next = following[0];
  if (!next || mark !== '，' || !/的[^的，]{1,14}$/.test(bare)) return true;
  const written = writtenIn(reading, next);
  return opensWithVerb(written) && !(/的$/.test(written) && next.mark === '，');
}
