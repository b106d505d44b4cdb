import type { Block } from '../model.ts';
import { NUMBER_CHARACTERS, parseChineseNumber } from './chineseNumbers.ts';

/**
 * 款, 项 and 目 of an article's text, in the order of their starts, outer ones first. A 款 runs from its first character to the end
 * of the last 项 it introduces, a 项 to the end of its last 目; 「第二款第一项」 is the block `1` inside the block `2`.
 * A line broken in mid-sentence continues its block, so a block may hold a line feed.
 */
export function readBlocks(text: string): Block[] {
  const blocks: Draft[] = [];
  let paragraphs = 0;
  let paragraph: Draft | null = null;
  let item: Draft | null = null;
  for (const piece of splitPieces(text)) {
    if (piece.kind === 'PARAGRAPH' || paragraph === null) {
      paragraphs += 1;
      paragraph = { kind: 'PARAGRAPH', number: String(paragraphs), start: piece.start, end: piece.end };
      item = null;
      blocks.push(paragraph);
    }
    paragraph.end = piece.end;
    if (piece.kind === 'PARAGRAPH') continue;
    if (piece.kind === 'SUBITEM' && item !== null) item.end = piece.end;
    const block: Draft = { kind: piece.kind, number: piece.number, start: piece.start, end: piece.end };
    if (piece.kind === 'ITEM') item = block;
    blocks.push(block);
  }
  return blocks;
}

type Draft = { -readonly [Key in keyof Block]: Block[Key] };

const ITEM = new RegExp(`^[（(]\\s*([${NUMBER_CHARACTERS}]+)\\s*[）)]`);
/** 「（一）至（三）项」 and 「（一）、（二）项」 at the start of a line refer to items; 「（一）项目单位，是指…」 is one. */
const CHINESE_ITEM = /^[（(]\s*[一二三四五六七八九十百]+\s*[）)](?!\s*(?:[至、和或及]\s*[（(]|[项項](?!目)))/;
const SUBITEM = /^(?:(\d{1,2})\s*(?:[.．](?!\d)|、)|[（(]\s*(\d{1,2})\s*[）)]|([①-⑳]))/;

/** One line, or one 项 inside a line, before the blocks are nested. */
function splitPieces(text: string): Block[] {
  const pieces: Block[] = [];
  for (const line of linesOf(text)) {
    if (pieces.length > 0 && continuesLine(text, pieces[pieces.length - 1], line)) extendLast(pieces, line.end);
    else pieces.push(...splitInlineItems(text, line));
  }
  return settleUnmarked(text, pieces);
}

/**
 * Settles the unmarked lines in front of an item that is not the next one. As many as numbers are missing after a 「：」 are items whose
 * marks are lost (four lines, then 「（五）」); between 「（二）」 and 「（三）」 they go on with the second item.
 */
function settleUnmarked(text: string, pieces: readonly Block[]): Block[] {
  const settled: Block[] = [];
  let expected = 1;
  for (const piece of pieces) {
    if (piece.kind === 'ITEM') {
      const unmarked = settled.slice(settled.findLastIndex((earlier) => earlier.kind !== 'PARAGRAPH' || introduces(text, earlier)) + 1);
      const introduced = settled[settled.length - unmarked.length - 1];
      const missing = Number(piece.number) - (introduced?.kind === 'ITEM' ? expected : 1);
      if (introduced !== undefined && missing === unmarked.length) numberItems(settled, unmarked.length, Number(piece.number));
      else if (introduced?.kind === 'ITEM' && missing === 0) mergeInto(settled, unmarked.length);
      expected = Number(piece.number) + 1;
    }
    settled.push(piece);
  }
  return settled;
}

function introduces(text: string, piece: Block): boolean {
  return piece.kind === 'PARAGRAPH' && /[：:]/.test(text.charAt(piece.end - 1));
}

/** The last `count` pieces become the items in front of item `next`. */
function numberItems(pieces: Block[], count: number, next: number): void {
  const unmarked = pieces.splice(pieces.length - count, count);
  pieces.push(...unmarked.map((piece, index): Block => ({ ...piece, kind: 'ITEM', number: String(next - count + index) })));
}

/** The last `count` pieces become the end of the one in front of them. */
function mergeInto(pieces: Block[], count: number): void {
  const end = pieces.at(-1)?.end ?? 0;
  pieces.splice(pieces.length - count, count);
  extendLast(pieces, end);
}

function extendLast(pieces: Block[], end: number): void {
  const last = pieces.pop();
  if (last !== undefined) pieces.push({ ...last, end });
}

function linesOf(text: string): { start: number; end: number }[] {
  const lines = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return lines.filter((line) => line.end > line.start);
}

/** Lines shorter than this do not come from wrapping: they are lists of names or headings. */
const WRAPPED_LENGTH = 18;

/** A full line that stops without any punctuation that can end a paragraph, and goes on in the next line. */
function continuesLine(text: string, previous: Block | undefined, line: { start: number; end: number }): boolean {
  if (previous === undefined) return false;
  const lastLine = text.slice(text.lastIndexOf('\n', previous.end - 1) + 1, previous.end);
  return isBrokenOff(lastLine) && itemMark(text.slice(line.start, line.end)) === null;
}

export function isBrokenOff(line: string): boolean {
  return line.length >= WRAPPED_LENGTH && /[\p{Script=Han}，、,\d]$/u.test(line);
}

/** False for an item whose mark is lost too. */
export function startsItem(line: string): boolean {
  return itemMark(line) !== null;
}

interface ItemMark {
  readonly kind: 'ITEM' | 'SUBITEM';
  readonly number: string;
}

function itemMark(line: string): ItemMark | null {
  const item = ITEM.exec(line);
  if (item !== null && CHINESE_ITEM.test(line)) {
    const number = parseChineseNumber(item[1] ?? '');
    return number === null ? null : { kind: 'ITEM', number: String(number) };
  }
  const subitem = SUBITEM.exec(line);
  if (subitem === null) return null;
  return { kind: 'SUBITEM', number: subitem[1] ?? subitem[2] ?? String((subitem[3]?.charCodeAt(0) ?? 0) - 0x2460 + 1) };
}

/** 「…下列行为：（一）…；（二）…。」 on one line: items where they count up from 1 and each follows the end of a clause. */
function splitInlineItems(text: string, line: { start: number; end: number }): Block[] {
  const written = text.slice(line.start, line.end);
  const starts = [0, ...inlineItemStarts(written)];
  return starts.map((start, index) => {
    const mark = itemMark(written.slice(start));
    return {
      kind: mark?.kind ?? 'PARAGRAPH',
      number: mark?.number ?? '',
      start: line.start + start,
      end: line.start + written.slice(0, starts[index + 1]).trimEnd().length,
    };
  });
}

/** Counting on from the mark the line begins with, else from 1; after a blank, 「…的；  （三）」, with any number. */
function inlineItemStarts(written: string): number[] {
  const starts: number[] = [];
  let expected = Number(itemMark(written)?.number ?? 0) + 1;
  for (const match of written.matchAll(/(?<=[：:；;。])(\s*)[（(]([一二三四五六七八九十]{1,3})[）)]/g)) {
    const [, blank = '', numeral = ''] = match;
    const number = parseChineseNumber(numeral);
    if (number === null || (number !== expected && (blank === '' || starts.length > 0))) continue;
    starts.push(match.index + blank.length);
    expected = number + 1;
  }
  return starts;
}
