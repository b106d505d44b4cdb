import type { PdfLine, PdfPage } from './pdfLines.ts';

/** 「- 3 -」, 「— 3 —」, 「3」, 「第 3 页 共 9 页」, 「3 / 9」. */
const PAGE_NUMBER = /^(?:[-—–－·•～~\s]*\d{1,4}[-—–－·•～~\s]*|第\s*\d{1,4}\s*页.{0,12}|\d{1,4}\s*\/\s*\d{1,4}|Page\s*\d+.{0,10})$/i;
/** What a browser prints around a page: 「2023/12/1 10:00」 with the title, the address with the page. */
const BROWSER_LINE = /^(?:\d{1,4}[/-]\d{1,2}[/-]\d{1,4},? .{0,100}|(?:https?|file):\/\/\S+(?: ?\d+\/\d+)?)$/;
/** Header and footer are the first and last two lines of a page. */
const EDGE_LINES = 2;
/** A line that stands at the edge of so many pages, but for its digits, belongs to none of them. */
const REPEATED_SHARE = 0.5;
const ENOUGH_PAGES = 3;

/** Takes page numbers and running headers off the edges of the pages. */
export function withoutFurniture(pages: readonly PdfPage[]): PdfPage[] {
  const running = runningLines(pages);
  const isFurniture = ({ text }: PdfLine): boolean => PAGE_NUMBER.test(text) || BROWSER_LINE.test(text) || running.has(shapeOf(text));
  return pages.map(({ lines }) => {
    const first = edgeCount(lines, isFurniture);
    const last = edgeCount(lines.slice(first).toReversed(), isFurniture);
    return { lines: lines.slice(first, lines.length - last) };
  });
}

function runningLines(pages: readonly PdfPage[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { lines } of pages) {
    const edges = new Set([...lines.slice(0, EDGE_LINES), ...lines.slice(-EDGE_LINES)].map(({ text }) => shapeOf(text)));
    for (const shape of edges) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  const least = Math.max(ENOUGH_PAGES, REPEATED_SHARE * pages.length);
  return new Set([...counts].filter(([, count]) => count >= least).map(([shape]) => shape));
}

function shapeOf(text: string): string {
  return text.replace(/\d+/g, '0').replace(/\s/g, '');
}

function edgeCount(lines: readonly PdfLine[], isFurniture: (line: PdfLine) => boolean): number {
  let count = 0;
  while (count < Math.min(EDGE_LINES, lines.length) && isFurniture(lines[count] as PdfLine)) count += 1;
  return count;
}
