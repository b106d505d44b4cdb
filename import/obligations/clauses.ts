import { maskEnclosed } from '../language/masks.ts';
import type { Span } from '../model.ts';
import { allMatches } from '../rules/patternRule.ts';

/** A stretch between two marks of a sentence; `mark` is the one that closes it (`，`, `；`, `：`, or empty at the end or at a restored boundary). */
export interface Clause extends Span {
  readonly mark: string;
}

const MARK = /[，,；;：:\n。！？]/g;

/** Splits `text[start, end)` at its marks outside brackets and quotes, and at `boundaries` where a comma-less text needs them. */
export function splitClauses(text: string, start: number, end: number, boundaries: readonly number[] = []): Clause[] {
  const masked = maskEnclosed(text.slice(start, end));
  const cuts: { at: number; mark: string }[] = allMatches(MARK, masked).map((mark) => ({ at: start + mark.index, mark: mark[0] }));
  for (const boundary of boundaries) if (boundary > start && boundary < end) cuts.push({ at: boundary, mark: '' });
  cuts.sort((a, b) => a.at - b.at);
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
