import { maskEnclosed } from '../language/masks.ts';
import type { Span } from '../model.ts';

/** A stretch between two marks of a sentence; `mark` is the one that closes it (`，`, `；`, `：`, or empty at the end or at a restored boundary). */
export interface Clause extends Span {
  readonly mark: string;
}

const MARKS: ReadonlySet<number> = new Set(Array.from('，,；;：:\n。！？', (mark) => mark.charCodeAt(0)));

/** Splits `text[start, end)` at its marks outside brackets and quotes, and at `boundaries` where a comma-less text needs them. */
export function splitClauses(text: string, start: number, end: number, boundaries: readonly number[] = []): Clause[] {
  const masked = maskEnclosed(text.slice(start, end));
  const cuts: { at: number; mark: string }[] = [];
  for (let at = 0; at < masked.length; at += 1)
    if (MARKS.has(masked.charCodeAt(at))) cuts.push({ at: start + at, mark: masked.charAt(at) });
  for (const boundary of boundaries) if (boundary > start && boundary < end) cuts.push({ at: boundary, mark: '' });
  if (boundaries.length > 0) cuts.sort((a, b) => a.at - b.at);
  const clauses: Clause[] = [];
  let from = start;
  for (const { at, mark } of cuts) {
    if (at > from) clauses.push(trimmed(text, from, at, mark));
    from = at + mark.length;
  }
  if (from < end) clauses.push(trimmed(text, from, end, ''));
  return clauses.filter((clause) => clause.end > clause.start);
}

function trimmed(text: string, start: number, end: number, mark: string): Clause {
  const stretch = text.slice(start, end);
  return { start: start + (stretch.length - stretch.trimStart().length), end: end - (stretch.length - stretch.trimEnd().length), mark };
}
