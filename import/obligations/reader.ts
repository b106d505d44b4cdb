import type { Modality } from '../../cypher/ontology.ts';
import type { AgentPhrase } from '../language/agents.ts';
import { maskEnclosed } from '../language/masks.ts';
import { opensWithVerb } from '../language/verbs.ts';
import { readAgentsFrom, readSubject, skipOpening, withoutTrailingAdverbs } from '../language/phrases.ts';
import type { Span } from '../model.ts';
import { type Clause, splitClauses } from './clauses.ts';
import { BY, ENCOURAGEMENT, findModals, JURISDICTION, type ModalCue } from './cues.ts';
import { asSubject, type Norm, type RoleBearer } from './norm.ts';
import { hasSanctionPredicate, isAdverbial, isCondition, isNoPredicate, isSanction } from './predicates.ts';

/** A sentence with the items it introduces: what one reading covers. */
export interface Unit extends Span {
  readonly paragraph: number;
  readonly item: string | null;
  /** Where the lead-in ends when items follow. */
  readonly leadEnd: number;
  /** Nothing but the reading of items of a lead-in: its bearers and modality hold until an item says otherwise. */
  readonly inherited: Norm | null;
  readonly inItems: boolean;
}

export interface ReadingContext {
  readonly text: string;
  readonly jurisdiction: string | null;
  readonly boundaries: readonly number[];
  /** The last norm of the sentence before in the same 款. */
  readonly previous: Norm | null;
  /** Where the sentence begins. */
  readonly unitStart: number;
}

type Subject =
  | { kind: 'AGENT'; phrase: AgentPhrase; rule: string }
  | { kind: 'THING' }
  | { kind: 'JURISDICTION' }
  | { kind: 'NONE' };

interface State {
  norms: Norm[];
  current: Norm | null;
  /** Whoever the sentence has named so far as its subject. */
  subject: Subject | null;
  /** A noun phrase or a condition that named an agent and waits for its modal. */
  candidate: { phrase: AgentPhrase; condition: boolean } | null;
  conditionSeen: boolean;
  /** A condition has come since the current norm's last clause: a consequence that follows may be somebody else's. */
  newBreach: boolean;
  sanction: boolean;
}

/** Reads the norms of one sentence, clause by clause. */
export function readUnit(unit: Unit, context: ReadingContext): Norm[] {
  const stretch = maskEnclosed(context.text.slice(unit.start, unit.end));
  const state: State = {
    norms: [], current: unit.inherited, subject: null, candidate: null, conditionSeen: false, newBreach: false, sanction: isSanction(stretch),
  };
  const parts = splitClauses(context.text, unit.start, unit.leadEnd, context.boundaries).flatMap((clause) => splitAtCues(clause, context));
  parts.forEach((part, index) => readClause(part, unit, state, { ...context, next: parts[index + 1] ?? null, following: parts.slice(index + 1) }));
  return state.norms;
}

interface Part extends Clause {
  readonly cue: ModalCue | null;
}

/** A clause with several governing modals is read as several, cut in front of each later one's subject or modal. */
function splitAtCues(clause: Clause, context: ReadingContext): Part[] {
  const cues = governingModals(clause, context);
  if (cues.length <= 1) return [{ ...clause, cue: cues[0] ?? null }];
  const parts: Part[] = [];
  let from = clause.start;
  cues.forEach((cue, index) => {
    const next = cues[index + 1];
    const to = next ? laterSubjectStart(context.text, cue.end, next.start) : clause.end;
    parts.push({ start: from, end: to, mark: next ? '' : clause.mark, cue });
    from = to;
  });
  return parts;
}

/** Where a text without commas lets the subject of the later of two modals begin: at a word that opens such a subject, else at the modal. */
function laterSubjectStart(text: string, from: number, modal: number): number {
  const opening = /(?:符合|具有|从事|取得|任何|依法设立|[省市]人民政府|市、县|县级以上)[^，。；]*$/.exec(text.slice(from, modal));
  return opening && readSubject(text, from + opening.index, modal, null) ? from + opening.index : modal;
}

/** The modals of a clause that govern it: not those inside a condition, a relative clause or a noun. */
function governingModals(clause: Clause, context: ReadingContext): ModalCue[] {
  const { text } = context;
  const written = text.slice(clause.start, clause.end);
  if ((isCondition(written, clause.mark) && /(?:的|时)$/.test(written)) || /^除.*外$/.test(written)) return [];
  if (/^(?:法律|法规|国家|但)[^，]*除外$/.test(written)) return [];
  if (/^在/.test(written) && /(?:内|中|期间|时|上|下)$/.test(written)) return [];
  const modals = findModals(text, clause.start, clause.end);
  return modals.filter((modal, index) => {
    const next = modals[index + 1];
    if (next && opensModifier(text, clause.start, modal.start) && /的[^的]{1,40}$/.test(text.slice(modal.end, next.start)) && readSubject(text, lastOf(text, modal.end, next.start), next.start, context.jurisdiction)) return false;
    const before = text.slice(clause.start, modal.start);
    const after = text.slice(modal.end, clause.end);
    if (modal.word === '禁止' && /的[^，]{2,12}由/.test(after)) return false;
    if (index > 0 && modals[0]?.word === '禁止' && opensModifier(text, clause.start, modals[0].start) && /^[^，]{1,40}的[^，的]{1,14}$/.test(text.slice(modal.end, clause.end))) return false;
    if (modal.word === '禁止' && ((next && !(index === 0 && opensModifier(text, clause.start, modal.start) && /^[^，]{1,40}的[^，的]{1,14}$/.test(text.slice(next.end, clause.end)))) || index > 0 || !forbids(before, text, clause, modal, context))) return false;
    if (isRelative(before, after, text, clause, modal, context)) return false;
    return true;
  });
}

/** 禁止 forbids where nothing, a place or an agent stands in front of it; elsewhere it is part of a noun (禁止吸烟场所). */
function forbids(before: string, text: string, clause: Clause, modal: ModalCue, context: ReadingContext): boolean {
  if (withoutTrailingAdverbs(text, skipOpening(text, clause.start, modal.start), modal.start) <= skipOpening(text, clause.start, modal.start)) return true;
  if (opensWithVerb(before)) return false;
  return /^在/.test(before) || /(?:内|上|中|区域|时|期间|处|场所|地段|河道|水域|范围|地区|区|的|年|月|日|起)$/.test(before) || readSubject(text, clause.start, modal.start, context.jurisdiction) !== null;
}

/** Nothing but an adverbial stands in front of a modal that opens a relative clause (「依法应当V的N应当」). */
function opensModifier(text: string, start: number, modal: number): boolean {
  const from = skipOpening(text, start, modal);
  const to = withoutTrailingAdverbs(text, from, modal);
  return to <= from || isAdverbial(text.slice(from, to));
}

function lastOf(text: string, start: number, end: number): number {
  return start + text.slice(start, end).lastIndexOf('的') + 1;
}

/** 「提出…应当执行的指标」: the clause opens with a verb and the modal stands in a modifier of its object. */
function isRelative(before: string, after: string, text: string, clause: Clause, modal: ModalCue, context: ReadingContext): boolean {
  const bare = before.replace(/^(?:并|但是?|同时|或者)/, '');
  if (bare === '') return false;
  if (readSubject(text, clause.start, modal.start, context.jurisdiction)) return false;
  if (!/^[^，。；]{1,30}的[^，。；的]{1,16}$/.test(after)) return false;
  return (clause.start > context.unitStart && opensWithVerb(bare) && !isAdverbial(bare)) || /(?:的|依法|需要|认为|以及|和|、|下列|对|经|属于|是)$/.test(bare);
}

/** With the clause that follows, which may hold the modal that a noun phrase waits for. */
interface ClauseContext extends ReadingContext {
  readonly next: Part | null;
  readonly following: readonly Part[];
}

function readClause(part: Part, unit: Unit, state: State, context: ClauseContext): void {
  const by = readBy(part, state, context);
  if (part.cue) {
    const direct = by && (by.at === part.cue.end || isAdverbialOnly(context.text.slice(part.cue.end, by.at)));
    readModal(part, part.cue, direct ? by : null, unit, state, context);
    if (by && !direct && by.at > part.cue.start) startBy(by, part, unit, state);
    return;
  }
  if (by) {
    startBy(by, part, unit, state);
    return;
  }
  readPlain(part, unit, state, context);
}

/** 「可以按照作价出资方式由X取得」: only manner stands between the modal and 由. */
function isAdverbialOnly(between: string): boolean {
  return /^(?:依法)?(?:按照|根据|依照|通过|采取)[^，。；]{1,20}$/.test(between) && !/[的者]$/.test(between);
}

interface ByPhrase {
  readonly at: number;
  readonly phrase: AgentPhrase;
}

function readBy(part: Part, state: State, context: ReadingContext): ByPhrase | null {
  const written = maskEnclosed(context.text.slice(part.start, part.end));
  if (/(?:的|时)$/.test(written) && part.mark !== '' && part.mark !== '：' && part.mark !== '；') return null;
  for (const match of written.matchAll(BY)) {
    const at = part.start + match.index;
    const phrase = readAgentsFrom(context.text, at + 1, part.end, context.jurisdiction);
    if (!phrase) continue;
    const rest = context.text.slice(phrase.end, part.end);
    if (rest === '' && part.mark === '') continue;
    if (state.sanction && /费用|费$/.test(context.text.slice(part.start, at)) && state.current) continue;
    if (/的[^的]{1,16}$/.test(rest) && opensWithVerb(context.text.slice(part.start, at))) continue;
    if (/^(?:的|等?组成|构成|产生|引起|造成|及其|所)/.test(rest)) continue;
    return { at, phrase };
  }
  return null;
}

function startBy(by: ByPhrase, part: Part, unit: Unit, state: State): void {
  const modality: Modality = isLiability(state, part) ? 'LIABILITY' : 'DUTY';
  const bearers = asSubject(by.phrase.agents, 'by');
  open(state, unit, { modality, start: by.at, end: part.end, bearers, cues: [{ start: by.at, end: by.at + 1 }], rules: ['by'], subject: 'AGENT' });
}

function isLiability(state: State, _part: Part): boolean {
  return state.sanction;
}

function readModal(part: Part, cue: ModalCue, direct: ByPhrase | null, unit: Unit, state: State, context: ClauseContext): void {
  const { text } = context;
  const subject: Subject = direct ? { kind: 'AGENT', phrase: direct.phrase, rule: 'modal-by' } : subjectOf(part.start, cue.start, context);
  const modality = modalityOf(cue, part, state, text);
  const span = { start: cue.start, end: cue.end };
  const everybody = /^(?:禁止|严禁)$/.test(cue.word) && /^任何/.test(text.slice(cue.end)) ? readAgentsFrom(text, cue.end, part.end, context.jurisdiction) : null;
  if (/享受$/.test(cue.word) && subject.kind !== 'AGENT' && !state.candidate && !unit.inherited) {
    readPlain({ ...part, cue: null }, unit, state, context);
    return;
  }
  if (state.sanction && state.current?.modality === 'LIABILITY' && subject.kind === 'THING' && /^超过|^少于|^低于/.test(text.slice(cue.end, part.end))) {
    extend(state, part.end, span);
    return;
  }
  if (/方可|始得/.test(cue.word) && state.current && subject.kind !== 'AGENT') {
    extend(state, part.end, span);
    return;
  }
  if (everybody) {
    open(state, unit, { modality, start: cue.start, end: part.end, bearers: asSubject(everybody.agents, 'forbidden'), cues: [span], rules: ['modal/agent'], subject: 'AGENT' });
    return;
  }
  if (subject.kind === 'NONE' || (subject.kind === 'THING' && unit.inherited)) {
    continueWithout(subject, modality, part, span, unit, state, context);
    return;
  }
  state.subject = subject;
  const bearers = subject.kind === 'AGENT' ? asSubject(subject.phrase.agents, subject.rule) : [];
  const start = subject.kind === 'AGENT' && !direct ? subject.phrase.start : cue.start;
  const nobodyAgain = subject.kind === 'THING' && state.current !== null && state.current !== unit.inherited && state.current.bearers.length === 0 && state.current.modality === modality;
  if (nobodyAgain || (subject.kind === 'AGENT' && sameNorm(state.current, modality, bearers) && sameSubjectText(state.current, subject.phrase, text))) {
    extend(state, part.end, span);
    return;
  }
  open(state, unit, { modality, start, end: part.end, bearers, cues: [span], rules: [`modal/${subject.kind.toLowerCase()}`], subject: subject.kind });
}

function modalityOf(cue: ModalCue, part: Part, state: State, text: string): Modality {
  const after = text.slice(cue.end, part.end);
  if (state.sanction && (hasSanctionPredicate(after) || state.current?.modality === 'LIABILITY')) return 'LIABILITY';
  if (/^(?:依法)?责令/.test(after)) return 'LIABILITY';
  return cue.modality;
}

/** A modal without a subject of its own: the agent waiting in front, the sentence's subject, the sentence before, or nobody. */
function continueWithout(_: Subject, modality: Modality, part: Part, span: Span, unit: Unit, state: State, context: ReadingContext): void {
  const found = droppedSubject(state, context, modality, /^(?:禁止|严禁)/.test(context.text.slice(span.start, span.end)), context.text.slice(span.end, part.end));
  const same = state.current && state.current.modality === modality && sameBearers(state.current.bearers, found.bearers) && !found.candidate && !(found.rule === 'sanction/tail' && state.current.bearers.length > 0);
  if (same) {
    extend(state, part.end, span);
    return;
  }
  if (found.candidate) state.subject = { kind: 'AGENT', phrase: found.candidate, rule: 'candidate' };
  open(state, unit, {
    modality, start: found.candidate?.start ?? span.start, end: part.end, bearers: found.bearers, cues: [span], rules: [found.rule],
    subject: found.bearers.length > 0 ? 'AGENT' : 'NONE',
  });
}

interface Dropped {
  readonly bearers: readonly RoleBearer[];
  readonly candidate: AgentPhrase | null;
  readonly rule: string;
}

function droppedSubject(state: State, context: ReadingContext, modality: Modality, anonymous: boolean, after: string): Dropped {
  if (anonymous && (!state.candidate || state.candidate.condition)) return { bearers: [], candidate: null, rule: 'modal/everyone' };
  if (modality === 'LIABILITY' && state.newBreach && /赔偿|承担|处分|追究/.test(after)) return { bearers: [], candidate: null, rule: 'sanction/tail' };
  if (state.candidate) return { bearers: asSubject(state.candidate.phrase.agents, 'candidate'), candidate: state.candidate.phrase, rule: 'modal/candidate' };
  if (state.current) return { bearers: modality === 'LIABILITY' || state.current.modality !== 'LIABILITY' ? state.current.bearers.filter((bearer) => bearer.role === 'RESPONSIBLE') : [], candidate: null, rule: 'modal/continued' };
  if (state.subject?.kind === 'AGENT') return { bearers: asSubject(state.subject.phrase.agents, 'sentence'), candidate: null, rule: 'modal/sentence' };
  if (state.subject) return { bearers: [], candidate: null, rule: 'modal/thing' };
  const carried = modality === 'LIABILITY' ? [] : carriedBearers(context.previous, state.conditionSeen);
  return { bearers: carried, candidate: null, rule: carried.length > 0 ? 'modal/carried' : 'modal/nobody' };
}

function carriedBearers(previous: Norm | null, conditioned = false): RoleBearer[] {
  if (!previous || !previous.carries || (conditioned && previous.modality === 'PERMISSION')) return [];
  return previous.bearers.filter((bearer) => bearer.role === 'RESPONSIBLE').map((bearer) => ({ ...bearer, carried: true, rules: ['carried'] }));
}

/** Reads what stands between the beginning of a clause and its modal. */
function subjectOf(start: number, end: number, context: ReadingContext): Subject {
  const { text, jurisdiction } = context;
  const from = skipOpening(text, start, end);
  const to = withoutTrailingAdverbs(text, from, end);
  if (to <= from) return { kind: 'NONE' };
  const written = text.slice(from, to);
  if (JURISDICTION.test(written) && written.length <= 4) return { kind: 'JURISDICTION' };
  const phrase = readSubject(text, start, end, jurisdiction);
  if (phrase && !isAdverbialAgent(written)) return { kind: 'AGENT', phrase, rule: 'subject' };
  if (/^(?:发现|接到|收到|遇有?|确需|如需|需要)/.test(written)) return { kind: 'NONE' };
  const late = lateSubject(text, from, to, jurisdiction);
  if (late) return { kind: 'AGENT', phrase: late, rule: 'late-subject' };
  return isAdverbial(written) || /(?:时|后|前|内|中|期间|的)$/.test(written) ? { kind: 'NONE' } : { kind: 'THING' };
}

/** 「为旅游者提供服务的经营者」, 「对未成年人负有监护责任的单位」: the preposition stands in a relative clause, whose head is the subject. */
const RELATIVE_WITH_PREPOSITION =
  /^(?:对.+(?:负有|承担|具有|享有)|(?:为|向|与|从|利用|使用|依照|依法|按照|根据|通过|因|自|凭)[^，]*(?:提供|排放|享受|取得|从事|开展|进行|销售|签订|订立|设立|经营|生产|需要|承担|实施|投放|申请|购买|出租|开办|参加|办理|供应|发放|收集))[^，]*的[^的，]{1,20}$/;

function isAdverbialAgent(written: string): boolean {
  if (RELATIVE_WITH_PREPOSITION.test(written)) return false;
  return /^(?:对(?!外)|向|将|把|按照|根据|依照|给(?!水|排)|因|由于|除|自(?!然|治|来|愿|贸|行|主)|凭|未经)/.test(written) || /^(?:经(?!纪|济|营|办|销)|为|与|在|从事)(?!.*的[^的]*$)/.test(written);
}

/** A subject behind an adverbial without a comma: 「必要时市人民政府应当」. */
function lateSubject(text: string, from: number, to: number, jurisdiction: string | null): AgentPhrase | null {
  const written = maskEnclosed(text.slice(from, to));
  const starts = [...written.matchAll(/(?<=[^的])(?:时|后|前|内|外|需要|情况下|过程中|期间|的)(?=[一-鿿])/g)].map((match) => from + match.index + match[0].length);
  for (const start of starts) {
    if (/^(?:对|向|给|将|把)/.test(written) && text[start - 1] === '的') continue;
    const phrase = readSubject(text, start, to, jurisdiction);
    if (phrase && phrase.start === start) return phrase;
  }
  return null;
}

/** True when the next clause begins with a modal or 由, perhaps behind adverbs: what stands here is its subject or its topic. */
function awaitsModal(context: ClauseContext): boolean {
  const { text } = context;
  const next = context.following.find((part) => part.cue || !(isCondition(text.slice(part.start, part.end), part.mark) || (isAdverbial(text.slice(part.start, part.end)) && part.mark === '，')));
  if (!next) return false;
  const written = text.slice(next.start, next.end);
  if (/^由/.test(written)) return true;
  if (!next.cue) return false;
  const from = skipOpening(text, next.start, next.cue.start);
  return withoutTrailingAdverbs(text, from, next.cue.start) <= from && !/^(?:但|并且?)/.test(written);
}

function readPlain(part: Part, unit: Unit, state: State, context: ClauseContext): void {
  const { text, jurisdiction } = context;
  const written = text.slice(part.start, part.end);
  const from = skipOpening(text, part.start, part.end);
  const bare = text.slice(from, part.end);

  const place = /^在[^，。；]{2,30}(?:内|中|上)(?=鼓励|支持|引导)/.exec(bare)?.[0].length ?? 0;
  if (ENCOURAGEMENT.test(bare.slice(place)) && !continuesUnder(state, unit)) {
    if (!state.candidate || state.candidate.condition) {
      open(state, unit, { modality: 'ENCOURAGEMENT', start: from + place, end: part.end, bearers: [], cues: [{ start: from + place, end: from + place + 2 }], rules: ['encouragement'], subject: 'NONE' });
      state.subject = { kind: 'THING' };
      return;
    }
  }
  const jurisdictionWord = awaitsModal(context) || /^本[市省](?:设立|确定)的/.test(bare) ? null : JURISDICTION.exec(bare);
  if (jurisdictionWord && !state.sanction) {
    const after = from + jurisdictionWord[0].length;
    const rest = text.slice(after, part.end);
    if (rest === '' || (isAdverbial(rest) && part.mark === '，')) {
      state.subject = { kind: 'JURISDICTION' };
      return;
    }
    if (opensWithVerb(rest) || ENCOURAGEMENT.test(rest)) {
      const modality: Modality = ENCOURAGEMENT.test(rest.replace(/^采取[^，。；]{0,8}措施，?/, '')) ? 'ENCOURAGEMENT' : 'DUTY';
      open(state, unit, { modality, start: after, end: part.end, bearers: [], cues: [], rules: ['jurisdiction'], subject: 'JURISDICTION' });
      state.subject = { kind: 'JURISDICTION' };
      return;
    }
  }
  if (state.sanction && readSanctionClause(part, written, unit, state, context)) return;
  if (/^未经[^，]*的[^的，时后前]{2,}$/.test(written)) {
    state.subject = { kind: 'THING' };
    return;
  }
  if (isCondition(written, part.mark)) {
    const agent = agentInCondition(text, from, part.end, jurisdiction);
    if (agent && (!state.current || /的$/.test(written) || isPublic(agent))) state.candidate = { phrase: agent, condition: true };
    if (/的$/.test(written)) state.conditionSeen = true;
    return;
  }
  const named = leadingAgents(text, from, part.end, jurisdiction);
  if (named && /^(?:是|为|由.*组成$)/.test(text.slice(named.end, part.end)) && part.mark === '，' && !state.current) {
    if (/^由/.test(text.slice(named.end, part.end))) {
      state.candidate = { phrase: named, condition: false };
      return;
    }
  }
  const whole = /是|(?<!行)为(?![^，]*的[^的]*$)/.test(bare) || isAdverbialAgent(bare) ? null : readSubject(text, part.start, part.end, jurisdiction);
  if (whole && isWholeClause(whole, text, part) && context.next !== null && part.mark !== '。' && part.mark !== '；') {
    const joined = state.candidate && !state.candidate.condition && /^(?:以及|和|及)/.test(bare) ? { ...whole, start: state.candidate.phrase.start, agents: [...state.candidate.phrase.agents, ...whole.agents] } : whole;
    state.candidate = { phrase: joined, condition: false };
    return;
  }
  const declared = leadingAgents(text, from, part.end, jurisdiction);
  const has = declared && HAS_DUTY.exec(text.slice(declared.end, part.end));
  if (declared && has && !state.current) {
    const modality: Modality = /权利$/.test(has[0]) ? 'PERMISSION' : 'DUTY';
    open(state, unit, { modality, start: declared.start, end: part.end, bearers: asSubject(declared.agents, 'declarative'), cues: [], rules: ['declarative'], subject: 'AGENT' });
    state.subject = { kind: 'AGENT', phrase: declared, rule: 'declarative' };
    return;
  }
  if (awaitsModal(context) && part.mark === '，' && (!state.current || (declared && isPublic(declared)))) {
    const rest = declared ? text.slice(declared.end, part.end).replace(/^之间/, '') : '';
    const agent = declared && rest !== '' && !/^(?:重点|依法|统一)?[一-鿿]{2}的/.test(rest) && (opensWithVerb(rest) || isAdverbial(rest)) && ((opensWithVerb(rest) && !/^(?:依法|按照|根据|在)/.test(rest)) || /^对/.test(rest) || !/的[^的，]{1,20}$/.test(rest.replace(/的(?:规定|要求|情况|需要|原则|程序|同意|批准|报告|申请|意见|通知|证据|理由|事实|文件|标准|办法|协议|合同|方案|约定|期限)$/, ''))) ? declared : null;
    if (agent) state.candidate = { phrase: agent, condition: false };
    else if (!isAdverbial(bare) || state.subject === null) state.subject = { kind: 'THING' };
    return;
  }
  if (declared && declares(declared, text, part) && !(state.sanction && isAdverbial(text.slice(declared.end, part.end)))) {
    open(state, unit, { modality: 'DUTY', start: declared.start, end: part.end, bearers: asSubject(declared.agents, 'declarative'), cues: [], rules: ['declarative'], subject: 'AGENT' });
    state.subject = { kind: 'AGENT', phrase: declared, rule: 'declarative' };
    return;
  }
  if (state.current?.modality === 'PERMISSION' && state.current !== unit.inherited && /^对.+负责$/.test(bare)) {
    open(state, unit, { modality: 'DUTY', start: from, end: part.end, bearers: state.current.bearers, cues: [], rules: ['answers-for'], subject: 'AGENT' });
    return;
  }
  if (declared && !state.current && !state.candidate && part.mark === '，' && (isAdverbial(text.slice(declared.end, part.end)) || opensWithVerb(text.slice(declared.end, part.end))) && !/的[^的，]{1,8}$/.test(text.slice(declared.end, part.end).replace(/的(?:领导|指导|监督|规定|要求|情况|原则)下?$/, ''))) {
    state.candidate = { phrase: declared, condition: false };
    return;
  }
  if (state.current && state.current !== unit.inherited) {
    extend(state, part.end, null);
    return;
  }
  if (unit.inherited) {
    return;
  }
  if (isAdverbial(bare) && !opensWithVerbAfterAdverbial(bare) && part.mark !== '' && part.mark !== '。') return;
  if (state.candidate && (!state.candidate.condition || /^(?:负有|承担)/.test(bare)) && ((isPublic(state.candidate.phrase) && (opensWithVerb(bare) || isAdverbial(bare))) || /^(?:负责|负有|承担)|^对.+负(?:总|全)?责$/.test(bare))) {
    const { phrase } = state.candidate;
    open(state, unit, { modality: 'DUTY', start: phrase.start, end: part.end, bearers: asSubject(phrase.agents, 'declarative'), cues: [], rules: ['declarative/apposed'], subject: 'AGENT' });
    state.subject = { kind: 'AGENT', phrase, rule: 'declarative' };
    return;
  }
  if (bareVerbHolds(bare, part, unit, context) && (!state.subject || state.subject.kind === 'JURISDICTION') && (!state.candidate || (state.candidate.condition && GIVES.test(bare)))) {
    const carried = state.subject ? [] : carriedBearers(context.previous);
    if (state.conditionSeen && !GIVES.test(bare)) return;
    const start = /^对/.test(bare) ? part.start + Math.max(0, written.search(/(?:给予|予以|进行|实行|实施)(?!.*(?:给予|予以|进行|实行|实施))/)) : from;
    open(state, unit, { modality: 'DUTY', start, end: part.end, bearers: carried, cues: [], rules: [carried.length > 0 ? 'bare-verb/carried' : 'bare-verb'], subject: carried.length > 0 ? 'AGENT' : 'NONE' });
  }
}

/** 「均有劝阻、举报的权利」, 「对其安全承担主体责任」. */
const HAS_DUTY = /^(?:对[^，]+?)?(?:都|均|也)?(?:依法)?(?:享?有|负有|承担)[^，]{0,60}(?:义务|责任|职责|权利)$/;

/** Names of bodies and persons that begin with what could be a verb. */
const BODY_OPENING = /^(?:教育|建设|规划|管理|审计|统计|宣传|检察|登记|审批|发展改革|发展和改革|交通|公安|组织部|消防|征兵|保密|应急|执法|监督|投资|招商|检验|维护|经营|使用|生产|施工|监理|养犬|驾驶|运营|承包|供|参加|参与|申请|保护区|主管|培训|保险|物业|从业|收养|饲养|出租|承租|发包|用人|用户|销售|仲裁|调解|鉴定|评估|代理|服务|设置|产权|所有|保障)/;

/** The agents a clause begins with, as its subject: not the object of a verb or of a preposition that opens it. */
function leadingAgents(text: string, start: number, end: number, jurisdiction: string | null): AgentPhrase | null {
  const phrase = readAgentsFrom(text, start, end, jurisdiction);
  const first = phrase?.agents[0];
  if (!phrase || !first) return null;
  const modified = first.start > start;
  const written = text.slice(start, end);
  if (modified && headsClause(text, phrase, end, written)) return phrase;
  return isAdverbial(written) || (opensWithVerb(written) && (modified || (first.kind === 'PARTY' && !BODY_OPENING.test(written)))) ? null : phrase;
}

/** 「主持选举的机构发现…」: a relative clause, its head and a verb are a subject and its predicate; behind a verb of policy they are its object. */
function headsClause(text: string, phrase: AgentPhrase, end: number, written: string): boolean {
  const first = phrase.agents[0];
  if (!first || isAdverbial(written) || /^(?:将|把|报|送|向|重点|并|再|交|由|到)/.test(written) || POLICY_OPENING.test(written) || ENCOURAGEMENT.test(written) || !opensWithVerb(written)) return false;
  return text[first.start - 1] === '的' && end - phrase.end > 3 && opensWithVerb(text.slice(phrase.end, end));
}

/** A clause of encouragement under a modal, or under a named bearer, goes on with that norm. */
function continuesUnder(state: State, unit: Unit): boolean {
  const { current } = state;
  if (!current || current.modality === 'LIABILITY') return false;
  if (current === unit.inherited) return current.modality !== 'PROHIBITION';
  if (current.modality === 'ENCOURAGEMENT') return true;
  return current.modality !== 'PROHIBITION' ? current.cues.length > 0 || current.bearers.length > 0 : current.bearers.length > 0;
}

function opensWithVerbAfterAdverbial(bare: string): boolean {
  return /^(?:对|按照|根据|依照|在)[^，]{2,60}(?:给予|予以|进行|实行|实施|开展)/.test(bare);
}

function isWholeClause(phrase: AgentPhrase, text: string, part: Part): boolean {
  return phrase.end >= withoutTrailingAdverbs(text, part.start, part.end) - 1;
}

function isPublic(phrase: AgentPhrase): boolean {
  return phrase.agents.some((agent) => agent.kind !== 'PARTY' || /(?:村民|居民|村（居）民)委员会|工会|联合会|共青团|河长|路长|林长/.test(agent.mention));
}

const GIVES = /(?:给予|予以)[^，。；]{0,12}(?:表彰|奖励|补贴|补助|补偿|支持|扶持|资助|优惠|减免)/;
const POLICY_OPENING =
  /^(?:建立|健全|完善|推动|推进|加强|加快|加大|促进|组织|探索|实行|实施|开展|培育|发展|发挥|发布|支持|优化|提升|提高|强化|深化|拓展|推广|落实|构建|打造|建设(?!工程|项目|用地|单位|资金)|制定|编制|设立|统筹|协调|营造|规范|保障|保护(?!区|范围)|改善|给予|予以|严格|积极|依法|定期|充分|全面|合理|坚持|弘扬|创新|举办|搭建|整合|按照|对|逐步|大力|科学|引进|引导|扶持|扩大|培养|丰富|繁荣|推行|采取|确保|增强|增加|做好|维护|鼓励|不断|适时|加以|优先|完成|深入|明确|建成|纳入|列入|设定|配备|支付|根据)/;

/** A clause that opens a sentence with its verb and is no topic, no heading and no definition. */
function bareVerbHolds(bare: string, part: Part, unit: Unit, context: ClauseContext): boolean {
  if (!opensWithVerb(bare) || !POLICY_OPENING.test(bare) || part.mark === '：' || unit.inItems) return false;
  if (/^(?:对|按照|根据)/.test(bare) && !GIVES.test(bare)) return false;
  if (/^(?:未|不|已|有(?!计划|组织)|违反|需要|认为|造成|发生|出现|存在|拟|擅自)/.test(bare)) return false;
  if (/包括|是指|^[^，]{2,10}(?:是|为)/.test(bare) || /(?:规定|标准|办法)(?:执行|办理)$/.test(bare)) return false;
  if (!/[。；]/.test(context.text.slice(part.end, unit.end + 1)) && bare.length <= 14) return false;
  return !(part.mark === '，' && /的[^的，]{1,14}$/.test(bare) && context.next !== null && !opensWithVerb(context.text.slice(context.next.start, context.next.end)));
}

/** A state body followed by a verb, or anybody followed by 负责: a duty without a modal. */
function declares(phrase: AgentPhrase, text: string, part: Part): boolean {
  const rest = text.slice(phrase.end, part.end).replace(/^（[^（）]*）/, '').replace(/^(?:依法|具体|统一|按规定|应)/, '');
  if (rest === '' || isNoPredicate(rest) || /^(?:依法|统一|重点)?[一-鿿]{2}的[^，]{2,}$/.test(rest)) return false;
  if (/^(?:都|均|也)?(?:有|负有)[^，]{0,60}(?:义务|责任|职责)$/.test(rest)) return true;
  if (/^(?:负责(?!人|的|制)|承担|负有|是.{0,20}责任人|为.{0,20}责任人|是.{0,40}(?:主管|牵头|责任|监督管理|执法|管理)(?:部门|机关|单位|主体|机构)|主管)/.test(rest)) return true;
  if (/^对.*负责$|履行(?:下列|以下)[^，]{0,10}(?:职责|义务|责任)$/.test(rest)) return true;
  return isPublic(phrase) && (opensWithVerb(rest) || isAdverbial(rest) || /^(?:每|可|应|于|自|接到|收到|受|聚焦|认为|统|设|确)/.test(rest));
}

function agentInCondition(text: string, start: number, end: number, jurisdiction: string | null): AgentPhrase | null {
  if (/^(?:未经|违反|对|因|按照|根据|除)/.test(text.slice(start, end))) return null;
  const subject = readSubject(text, start, end, jurisdiction);
  if (subject && subject.start === start && subject.end < end) return subject;
  const written = text.slice(start, end);
  if (/^(?:因|除|如|若|对|对于|为|经|自|未经|凡|属于|非因|违反|在|按照|根据)/.test(written)) return null;
  const from = leadingAgents(text, start, end, jurisdiction);
  return from && from.end < end && !/^(?:的$|之间)/.test(text.slice(from.end, end)) ? from : null;
}

/** Consequences of a breach: one LIABILITY a body that acts; a tail that nobody named answers for is one of its own. */
function readSanctionClause(part: Part, written: string, unit: Unit, state: State, context: ClauseContext): boolean {
  const { text, jurisdiction } = context;
  if (!state.current && /违反/.test(written) && !hasSanctionPredicate(written)) {
    state.newBreach = true;
    return true;
  }
  if (/(?:的|时|后)$/.test(written) && (part.mark === '，' || part.mark === ',')) {
    const agent = agentInCondition(text, part.start, part.end, jurisdiction);
    if (agent && !state.candidate) state.candidate = { phrase: agent, condition: true };
    state.conditionSeen = true;
    state.newBreach = true;
    return true;
  }
  if (/^除.*外$/.test(written)) return true;
  if (!hasSanctionPredicate(written)) {
    if (/^对[^，]{2,30}(?:人员|人|者|单位)$/.test(written) && state.current) return true;
    if (state.current?.modality !== 'LIABILITY' || awaitsModal(context)) return false;
    extend(state, part.end, null);
    return true;
  }
  const actor = leadingAgents(text, part.start, part.end, jurisdiction);
  const acts = actor && isPublic(actor) && hasSanctionPredicate(text.slice(actor.end, part.end)) && !/^的/.test(text.slice(actor.end, part.end));
  if (acts) {
    open(state, unit, { modality: 'LIABILITY', start: actor.start, end: part.end, bearers: asSubject(actor.agents, 'sanction/actor'), cues: [], rules: ['sanction/actor'], subject: 'AGENT' });
    return true;
  }
  const tail = isTail(written);
  if (state.current && state.current.modality !== 'LIABILITY' && (!tail || !state.newBreach)) {
    extend(state, part.end, null);
    return true;
  }
  if (state.current?.modality === 'LIABILITY' && !startsTail(state, tail)) {
    extend(state, part.end, null);
    return true;
  }
  const start = part.start;
  open(state, unit, { modality: 'LIABILITY', start, end: part.end, bearers: [], cues: [], rules: ['sanction/tail'], subject: 'NONE' });
  return true;
}

type Tail = 'OTHERS' | 'CRIMINAL' | null;

function isTail(written: string): Tail {
  if (/追究[^，。；]{0,6}刑事责任/.test(written)) return 'CRIMINAL';
  if (/追究其?(?:相应的?|相关)?法律责任/.test(written)) return 'OTHERS';
  if (/追究[^，。；]{0,10}(?:人员|人)[^，。；]{0,4}责任/.test(written)) return 'OTHERS';
  if (/承担[^，。；]{0,8}(?:赔偿|民事)[^，。；]{0,3}责任|赔偿损失|依法赔偿|(?:主管人员|责任人员|工作人员|负责人|责任人)[^，。；]{0,12}(?:给予|予以|处分)|依法给予(?:行政|政务)?处分/.test(written)) return 'OTHERS';
  return null;
}

/** A tail parts from what a named body does when somebody else answers for it, or when several bodies act. */
function startsTail(state: State, tail: Tail): boolean {
  if (!tail || !state.current || state.current.bearers.length === 0) return false;
  if (tail === 'OTHERS') return state.newBreach;
  return state.norms.filter((norm) => norm.modality === 'LIABILITY' && norm.bearers.length > 0).length > 1;
}

/** The same subject written out again goes on with its norm; other modifiers (「高风险项目的经营者」) make it another. */
function sameSubjectText(norm: Norm | null, phrase: AgentPhrase, text: string): boolean {
  const first = norm?.bearers[0];
  return first !== undefined && text.slice(phrase.start, phrase.end).length <= text.slice(norm?.start ?? 0, first.end).length + 40 && phrase.agents[0]?.start === phrase.start;
}

function sameNorm(norm: Norm | null, modality: Modality, bearers: readonly RoleBearer[]): boolean {
  return norm !== null && norm.modality === modality && sameBearers(norm.bearers.filter((bearer) => bearer.role === 'RESPONSIBLE'), bearers);
}

function sameBearers(a: readonly RoleBearer[], b: readonly RoleBearer[]): boolean {
  const key = (bearers: readonly RoleBearer[]): string => bearers.filter((bearer) => bearer.role === 'RESPONSIBLE').map((bearer) => `${bearer.mention}|${bearer.levels.join()}`).join('、');
  return key(a) === key(b);
}

function open(state: State, unit: Unit, norm: Omit<Norm, 'paragraph' | 'item' | 'carries'>): void {
  const opened: Norm = { ...norm, paragraph: unit.paragraph, item: unit.item, carries: norm.modality !== 'LIABILITY' && norm.bearers.length > 0 };
  state.norms.push(opened);
  state.current = opened;
  state.newBreach = false;
  state.candidate = null;
}

function extend(state: State, end: number, cue: Span | null): void {
  if (!state.current) return;
  state.current.end = end;
  state.newBreach = false;
  if (cue) state.current.cues.push(cue);
  state.candidate = null;
}
