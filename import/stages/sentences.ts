import type { ArticleDraft, Sentence, Stage } from '../draft.ts';
import { maskEnclosed } from '../language/masks.ts';
import { allMatches } from '../rules/patternRule.ts';

const ITEM_MARK = /^\s*[（(]([一二三四五六七八九十百]+)[）)]\s*/;
const SUBITEM_MARK = /^\s*(?:\d{1,2}[.．、]|[（(]\d{1,2}[）)]|[①-⑳])\s*/;

/** Splits an article at 。！？ and at line ends; an item of a list is a sentence of its own that knows its lead-in. */
export const sentences: Stage = {
  name: 'sentences',
  guarantees: 'Every character but blank space stands in exactly one sentence; items point at the sentence that introduces them.',
  run: (draft) => ({ ...draft, sentences: splitSentences(draft) }),
};

function splitSentences({ text }: ArticleDraft): Sentence[] {
  const found: Sentence[] = [];
  let paragraph = 0;
  let leadIn: number | null = null;
  let position = 0;
  for (const line of text.split('\n')) {
    const mark = ITEM_MARK.exec(line) ?? (leadIn !== null ? SUBITEM_MARK.exec(line) : null);
    if (mark && leadIn !== null) {
      const { start, end } = trimmed(text, position + mark[0].length, position + line.length);
      found.push({ start, end, paragraph, item: itemNumber(mark[1] ?? ''), leadIn });
    } else if (line.trim() !== '') {
      paragraph += 1;
      for (const { start, end } of sentenceSpans(text, position, position + line.length))
        found.push({ start, end, paragraph, item: null, leadIn: null });
      const last = found.at(-1);
      leadIn = last && /[：:]\s*$/.test(text.slice(last.start, last.end)) ? found.length - 1 : null;
    }
    position += line.length + 1;
  }
  return found.filter((sentence) => sentence.end > sentence.start);
}

const STOP = /[。！？!?]+[”’）]?/g;

function sentenceSpans(text: string, start: number, end: number): { start: number; end: number }[] {
  const masked = maskEnclosed(text.slice(start, end));
  const spans: { start: number; end: number }[] = [];
  let from = 0;
  for (const stop of allMatches(STOP, masked)) {
    spans.push(trimmed(text, start + from, start + stop.index + stop[0].length));
    from = stop.index + stop[0].length;
  }
  spans.push(trimmed(text, start + from, end));
  return spans.filter((span) => span.end > span.start);
}

function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  const stretch = text.slice(start, end);
  const lead = stretch.length - stretch.trimStart().length;
  return { start: start + lead, end: Math.max(start + lead, end - (stretch.length - stretch.trimEnd().length)) };
}

const DIGITS = '零一二三四五六七八九';

function itemNumber(mark: string): string {
  if (mark === '') return '0';
  const [tens, ones] = mark.includes('十') ? mark.split('十') : ['', mark];
  const value = (mark.includes('十') ? (tens ? DIGITS.indexOf(tens) : 1) * 10 : 0) + (ones ? DIGITS.indexOf(ones) : 0);
  return String(value);
}
