import { isBrokenOff } from './blocks.ts';
import { type Mark, textOf } from './marks.ts';

/** A short line of Chinese without punctuation that could end a sentence: what a heading looks like when its 「第X章」 is lost. */
export const BARE_LINE = /^(?!第.*条)[\p{Script=Han}、（）《》\s]{1,24}$/u;
/** A heading that goes on in the next line ends so, or fills the line. */
const UNFINISHED_HEADING = /[、和与及]$|^.{14,}$/u;

export interface BareHeading {
  /** The lines it stands on: more than one where it was broken. */
  readonly lines: readonly Mark[];
  /** Without blanks. */
  readonly title: string;
  /** True when another bare line stands between it and the article: it is then the chapter of that section. */
  readonly outer: boolean;
}

/** The bare lines right in front of an article or a heading, in the order of the text. */
export function findBareHeadings(marks: readonly Mark[]): BareHeading[] {
  return marks.flatMap((mark, index) => {
    if (mark.kind !== 'ARTICLE' && mark.kind !== 'HEADING') return [];
    const lines = bareLinesBefore(marks, index);
    return mayBeHeadings(marks[index - lines.length - 1], lines) ? joinBroken(lines) : [];
  });
}

function bareLinesBefore(marks: readonly Mark[], end: number): Mark[] {
  let start = end;
  while (isBare(marks[start - 1])) start -= 1;
  return marks.slice(start, end);
}

function isBare(mark: Mark | undefined): boolean {
  return (mark?.kind === 'TEXT' || mark?.kind === 'TITLE') && BARE_LINE.test(textOf(mark));
}

/** Not so where they are the whole text of an article, a list it announces, or the end of a broken sentence. */
function mayBeHeadings(previous: Mark | undefined, lines: readonly Mark[]): boolean {
  if (lines.length === 0) return false;
  if (previous === undefined || previous.kind === 'HEADING') return true;
  if (previous.kind === 'ARTICLE' && previous.rest === '') return false;
  return !/[：:]$/.test(previous.line.text) && !isBrokenOff(previous.line.text);
}

function joinBroken(lines: readonly Mark[]): BareHeading[] {
  const headings: BareHeading[] = [];
  let open: Mark[] = [];
  for (const [index, line] of lines.entries()) {
    open.push(line);
    const title = open.map(textOf).join('').replace(/\s/g, '');
    const last = index === lines.length - 1;
    if (!last && UNFINISHED_HEADING.test(textOf(line))) continue;
    headings.push({ lines: open, title, outer: !last });
    open = [];
  }
  return headings;
}
