import { readSubject, skipOpening, withoutTrailingAdverbs } from '../language/phrases.ts';
import { opensWithVerb } from '../language/verbs.ts';
import {
  CLOSES_IN_NOUN,
  HANDLED_OBJECT,
  LATER_SUBJECT,
  OPENS_MODIFIED_NOUN,
  PLACE_BEFORE_BAN,
  PLACE_OF_BAN,
  SETS_THE_TIME,
  TELLS,
} from '../rules/obligations/governing.ts';
import { findFirst } from '../rules/patternRule.ts';
import { holds } from '../rules/wordRule.ts';
import type { Clause } from './clauses.ts';
import { findModals, type ModalCue } from './cues.ts';
import { isAdverbial, isCondition } from './predicates.ts';
import type { Part, ReadingContext } from './reading.ts';

/** A clause with several governing modals is read as several, cut in front of each later one's subject or modal. */
export function splitAtCues(clause: Clause, unitStart: number, context: ReadingContext): Omit<Part, 'following'>[] {
  const cues = governingModals(clause, unitStart, context);
  if (cues.length <= 1) return [{ start: clause.start, end: clause.end, mark: clause.mark, cue: cues[0] ?? null }];
  const parts: Omit<Part, 'following'>[] = [];
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
  const opening = findFirst(LATER_SUBJECT, text.slice(from, modal));
  return opening && readSubject(text, from + opening.index, modal, null) ? from + opening.index : modal;
}

interface ModalPlace extends Pick<ReadingContext, 'text' | 'jurisdiction'> {
  readonly clause: Clause;
  readonly unitStart: number;
  readonly modals: readonly ModalCue[];
}

/** The modals of a clause that govern it: not those inside a condition, a relative clause or a noun. */
function governingModals(clause: Clause, unitStart: number, context: ReadingContext): ModalCue[] {
  const written = context.text.slice(clause.start, clause.end);
  if (
    (isCondition(written, clause.mark) && /(?:的|(?<!同)时|时候)$/.test(written) && !/(?:应当|必须|可以)在[^的]*时$/.test(written)) ||
    holds(SETS_THE_TIME, written)
  )
    return [];
  const modals = findModals(context.text, clause.start, clause.end);
  const { text, jurisdiction } = context;
  const place = { text, jurisdiction, clause, unitStart, modals };
  return modals.filter((modal, index) => governs(modal, index, place));
}

function governs(modal: ModalCue, index: number, place: ModalPlace): boolean {
  if (opensRelativeClause(modal, place.modals[index + 1], place) || standsUnderBan(modal, index, place)) return false;
  if (isTold(modal, place)) return false;
  if (modal.word === '禁止' && !bans(modal, index, place)) return false;
  return !isRelative(modal, place) && !modifiesObject(modal, place.modals[index - 1], place);
}

/** 「依法应当V的N应当」: the first modal opens a relative clause whose head is the subject of the second. */
function opensRelativeClause(modal: ModalCue, next: ModalCue | undefined, { text, clause, jurisdiction }: ModalPlace): boolean {
  if (!next || !opensModifier(text, clause.start, modal.start)) return false;
  const between = text.slice(modal.end, next.start);
  return /的[^的]{1,40}$/.test(between) && readSubject(text, modal.end + between.lastIndexOf('的') + 1, next.start, jurisdiction) !== null;
}

/** 「主动提示消费者可以索要发票」: what somebody is told that he may or must do. */
function isTold(modal: ModalCue, { text, clause, jurisdiction }: ModalPlace): boolean {
  const telling = findFirst(TELLS, text.slice(clause.start, modal.start));
  return telling !== null && readSubject(text, clause.start + telling[0].length, modal.start, jurisdiction) !== null;
}

/** 「禁止种植可以用于提炼毒品的植物」: a modal in the object of 禁止. */
function standsUnderBan(modal: ModalCue, index: number, { text, clause, modals }: ModalPlace): boolean {
  const first = modals[0];
  if (index === 0 || first?.word !== '禁止' || !opensModifier(text, clause.start, first.start)) return false;
  return holds(CLOSES_IN_NOUN, text.slice(modal.end, clause.end));
}

/** 禁止 bans where nothing, a place or an agent stands in front of it; elsewhere it is part of a noun (禁止吸烟场所). */
function bans(modal: ModalCue, index: number, { text, clause, modals, jurisdiction }: ModalPlace): boolean {
  const next = modals[index + 1];
  if (index > 0 || /的[^，]{2,12}由/.test(text.slice(modal.end, clause.end))) return false;
  if (next && !(opensModifier(text, clause.start, modal.start) && holds(CLOSES_IN_NOUN, text.slice(next.end, clause.end)))) return false;
  const from = skipOpening(text, clause.start, modal.start);
  if (withoutTrailingAdverbs(text, from, modal.start) <= from) return true;
  const before = text.slice(clause.start, modal.start);
  if (opensWithVerb(before) && !holds(PLACE_OF_BAN, before)) return false;
  return (
    holds(PLACE_OF_BAN, before) || holds(PLACE_BEFORE_BAN, before) || readSubject(text, clause.start, modal.start, jurisdiction) !== null
  );
}

/** Nothing but an adverbial stands in front of the modal. */
function opensModifier(text: string, start: number, modal: number): boolean {
  const from = skipOpening(text, start, modal);
  const to = withoutTrailingAdverbs(text, from, modal);
  return to <= from || isAdverbial(text.slice(from, to));
}

/** 「应当公布不得披露的事项」: the modal stands in a modifier of what the verb of the modal before it takes. */
function modifiesObject(modal: ModalCue, before: ModalCue | undefined, { text, clause }: ModalPlace): boolean {
  if (!before || !opensWithVerb(text.slice(before.end, modal.start))) return false;
  return /^[^，。；]{1,30}的[^，。；的]{1,16}$/.test(text.slice(modal.end, clause.end));
}

/** 「提出…应当执行的指标」: the clause opens with a verb and the modal stands in a modifier of its object. */
function isRelative(modal: ModalCue, { text, clause, unitStart, jurisdiction }: ModalPlace): boolean {
  const before = text.slice(clause.start, modal.start).replace(/^(?:并|但是?|同时|或者)/, '');
  if (holds(HANDLED_OBJECT, `${before}|${text.slice(modal.end, clause.end)}`)) return true;
  if (before === '' || /的[^的，]{1,12}$/.test(before) || readSubject(text, clause.start, modal.start, jurisdiction)) return false;
  if (!/^[^，。；]{1,30}的[^，。；的]{1,16}$/.test(text.slice(modal.end, clause.end))) return false;
  return (clause.start > unitStart && opensWithVerb(before) && !isAdverbial(before)) || holds(OPENS_MODIFIED_NOUN, before);
}
