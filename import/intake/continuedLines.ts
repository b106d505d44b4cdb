import type { Finding } from '../model.ts';
import { isBrokenOff, startsItem } from './blocks.ts';
import { intakeFinding } from './intakeFinding.ts';
import { BARE_LINE } from './bareLines.ts';
import type { ArticleMark, Mark, TextMark } from './marks.ts';

export interface ContinuedLines {
  readonly marks: readonly Mark[];
  readonly findings: readonly Finding[];
}

/**
 * Joins a line that was broken by its width with the next, where that is certain: the two follow each other without a blank line,
 * the first is long and stops without punctuation, the second opens nothing. Lines divided by a blank one stay lines of the text.
 */
export function joinContinuedLines(marks: readonly Mark[]): ContinuedLines {
  const joined: Mark[] = [];
  let last: Mark | null = null;
  let count = 0;
  for (const [index, mark] of marks.entries()) {
    const previous = joined.at(-1);
    if (last !== null && isText(previous) && mark.kind === 'TEXT' && continues(last, mark, marks[index + 1])) {
      joined[joined.length - 1] = append(previous, mark.text);
      count += 1;
    } else joined.push(mark);
    last = mark;
  }
  return { marks: joined, findings: count === 0 ? [] : [joinedFinding(count)] };
}

function isText(mark: Mark | undefined): mark is TextMark | ArticleMark {
  return mark?.kind === 'TEXT' || (mark?.kind === 'ARTICLE' && mark.rest !== '');
}

function continues(previous: Mark, mark: TextMark, next: Mark | undefined): boolean {
  const mayBeHeading = BARE_LINE.test(mark.text) && (next?.kind === 'ARTICLE' || next?.kind === 'HEADING');
  return !mark.line.afterBlank && isBrokenOff(previous.line.text) && !startsItem(mark.text) && !mayBeHeading;
}

function append(mark: TextMark | ArticleMark, text: string): Mark {
  return mark.kind === 'TEXT' ? { ...mark, text: mark.text + text } : { ...mark, rest: mark.rest + text };
}

function joinedFinding(count: number): Finding {
  return intakeFinding('lines-joined', 'INFO', `${count} lines broken in mid-sentence were joined with the line in front of them`);
}
