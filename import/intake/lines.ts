import { matchable } from '../language/matchable.ts';

/** One line of the source that is not blank, without the blank around it. */
export interface Line {
  readonly text: string;
  /** The same in the usual characters, place for place: what patterns are matched against. */
  readonly plain: string;
  /** From 1, in the source. */
  readonly number: number;
  /** True when a blank line (or the start) stands in front of it: only then is a line surely a paragraph of its own. */
  readonly afterBlank: boolean;
}

/** What counts as blank at the edge of a paragraph: spaces of every width, zero-width and private-use characters. */
const BLANK = /[\s\u200b-\u200f\u2060\ufeff\ue000-\uf8ff]/u;
/** Characters that show nothing and stand in the middle of words: they come from web pages, and are no part of any text. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
const LINE_END = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/;

/** Character by character: a pattern for blanks at the end takes quadratic time on long runs of them. */
export function trimBlank(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && BLANK.test(text.charAt(start))) start += 1;
  while (end > start && BLANK.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** The line on which `<!-- INFO END -->` closes the head of title and history; null where the source does not say. */
export function headEnd(source: string): number | null {
  const place = source.search(/<!--\s*INFO END\s*-->/);
  return place < 0 ? null : source.slice(0, place).split(LINE_END).length;
}

/** Splits at line ends of every kind; comments in `<!-- -->` and invisible characters are left out. */
export function splitLines(source: string): Line[] {
  const lines: Line[] = [];
  let afterBlank = true;
  const written = blankOutComments(source).replace(INVISIBLE, '');
  const plain = matchable(written).split(LINE_END);
  for (const [index, raw] of written.split(LINE_END).entries()) {
    const text = trimBlank(raw);
    if (text !== '') lines.push({ text, plain: trimBlank(plain[index] ?? ''), number: index + 1, afterBlank });
    afterBlank = text === '';
  }
  return lines;
}

/** Keeps the line feeds inside a comment, so that line numbers hold. A comment nobody closes is text. */
function blankOutComments(source: string): string {
  const pieces: string[] = [];
  let place = 0;
  for (;;) {
    const start = source.indexOf('<!--', place);
    const end = start < 0 ? -1 : source.indexOf('-->', start);
    if (end < 0) break;
    pieces.push(source.slice(place, start), source.slice(start, end).replace(/[^\n]/g, ''));
    place = end + 3;
  }
  return pieces.join('') + source.slice(place);
}
