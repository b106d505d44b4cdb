import { writeChineseNumber } from './chineseNumbers.ts';
import { trimBlank } from './lines.ts';
import type { ArticleMark, Mark } from './marks.ts';

/**
 * Opens an article whose label lost its line feed: where the numbers jump from 17 to 19 and 「。 第十八条」 stands after the end of a
 * sentence in between. Without a jump such words are a reference.
 */
export function openInlineArticles(marks: readonly Mark[]): Mark[] {
  const next = nextNumbers(marks);
  const opened: Mark[] = [];
  let number = 0;
  for (const [index, mark] of marks.entries()) {
    let rest: Mark = mark;
    if (mark.kind === 'ARTICLE') number = Number.parseInt(mark.number, 10);
    while (number + 1 < (next[index] ?? 0)) {
      const split = splitBefore(rest, number + 1);
      if (split === null) break;
      opened.push(split.front);
      rest = split.article;
      number += 1;
    }
    opened.push(rest);
  }
  return opened;
}

/** For each mark the number of the first article after it; 0 at the end. */
function nextNumbers(marks: readonly Mark[]): number[] {
  const numbers: number[] = [];
  let next = 0;
  for (let index = marks.length - 1; index >= 0; index -= 1) {
    numbers[index] = next;
    const mark = marks[index];
    if (mark?.kind === 'ARTICLE') next = Number.parseInt(mark.number, 10);
  }
  return numbers;
}

function splitBefore(mark: Mark, number: number): { front: Mark; article: ArticleMark } | null {
  if (mark.kind !== 'TEXT' && mark.kind !== 'ARTICLE') return null;
  const text = mark.kind === 'TEXT' ? mark.text : mark.rest;
  const found = new RegExp(`(?<=。\\s*)第${writeChineseNumber(number)}[条條](?![第规規、和至的或及])`).exec(text);
  if (found === null) return null;
  const { index: place, 0: label } = found;
  const front = trimBlank(text.slice(0, place));
  const rest = trimBlank(text.slice(place + label.length));
  return {
    front: mark.kind === 'TEXT' ? { ...mark, text: front } : { ...mark, rest: front },
    article: { kind: 'ARTICLE', number: String(number), label, rest, line: mark.line },
  };
}
