import type { Modality } from '../../cypher/ontology.ts';
import type { AgentPhrase } from '../language/agents.ts';
import { skipOpening, withoutTrailingAdverbs } from '../language/phrases.ts';
import type { Span } from '../model.ts';
import type { Clause } from './clauses.ts';
import type { ModalCue } from './cues.ts';
import type { Norm, RoleBearer } from './norm.ts';
import { isAdverbial, isCondition } from './predicates.ts';

/** A sentence with the items it introduces: what one reading covers. */
export interface Unit extends Span {
  readonly paragraph: number;
  readonly item: string | null;
  /** Where the lead-in ends when items follow. */
  readonly leadEnd: number;
  /** For the reading of an item: the lead-in's norm, whose bearers and modality hold until the item says otherwise. */
  readonly inherited: Norm | null;
  readonly inItems: boolean;
  /** The lead-in announces penalties. */
  readonly punishes: boolean;
}

export interface ReadingContext {
  readonly text: string;
  readonly jurisdiction: string | null;
  /** Where clauses begin in a text without commas. */
  readonly boundaries: readonly number[];
  /** The last norm of the sentence before in the same 款. */
  readonly previous: Norm | null;
}

/** A stretch of a clause with at most one governing modal. */
export interface Part extends Clause {
  readonly cue: ModalCue | null;
  /** The parts behind it, which may hold the modal that a noun phrase waits for. */
  readonly following: readonly Part[];
}

/** A part with the text behind its opening words. */
export interface PlainClause extends Part {
  /** Where the text behind 但是, 同时, 并 … begins. */
  readonly from: number;
  readonly bare: string;
}

/** Who or what a sentence has for its subject. */
export type Subject =
  | { readonly kind: 'AGENT'; readonly phrase: AgentPhrase; readonly rule: string }
  | { readonly kind: 'THING' | 'JURISDICTION' | 'NONE' };

/** What has been read of a sentence so far. */
export interface Reading extends ReadingContext {
  readonly unit: Unit;
  readonly norms: Norm[];
  current: Norm | null;
  /** Whoever the sentence has named so far as its subject. */
  subject: Subject | null;
  /** A noun phrase or a condition that named an agent and waits for its modal. */
  candidate: { readonly phrase: AgentPhrase; readonly condition: boolean } | null;
  conditionSeen: boolean;
  /** A condition has come since the current norm's last clause: a consequence that follows may be somebody else's. */
  newBreach: boolean;
  /** The sentence states what follows from a breach. */
  readonly sanction: boolean;
}

interface OpenedNorm {
  readonly modality: Modality;
  readonly start: number;
  readonly end: number;
  readonly bearers: readonly RoleBearer[];
  readonly rule: string;
  readonly cue?: Span;
}

/** Begins a norm. */
export function open(reading: Reading, { modality, start, end, bearers, rule, cue }: OpenedNorm): void {
  const { paragraph, item } = reading.unit;
  const carries = modality !== 'LIABILITY' && bearers.length > 0;
  const norm: Norm = { modality, start, end, bearers, cues: cue ? [cue] : [], rules: [rule], paragraph, item, carries };
  reading.norms.push(norm);
  reading.current = norm;
  reading.newBreach = false;
  reading.candidate = null;
}

/** Lengthens the current norm. */
export function extend(reading: Reading, end: number, cue: Span | null = null): void {
  if (!reading.current) return;
  reading.current.end = end;
  if (cue) reading.current.cues.push(cue);
  reading.newBreach = false;
  reading.candidate = null;
}

/** The text of a part. */
export function writtenIn(reading: ReadingContext, { start, end }: Span): string {
  return reading.text.slice(start, end);
}

/** True when the next clause that says more than when or how begins with a modal or 由: what stands here is its subject or its topic. */
export function awaitsModal({ following }: Part, reading: ReadingContext): boolean {
  const next = following.find((part) => part.cue || !saysWhenOrHow(part, writtenIn(reading, part)));
  if (!next) return false;
  const written = writtenIn(reading, next);
  if (/^由/.test(written)) return true;
  if (!next.cue || /^(?:但|并且?)/.test(written)) return false;
  const from = skipOpening(reading.text, next.start, next.cue.start);
  return withoutTrailingAdverbs(reading.text, from, next.cue.start) <= from;
}

function saysWhenOrHow({ mark }: Part, written: string): boolean {
  return isCondition(written, mark) || (isAdverbial(written) && mark === '，');
}
