import type { PdfLine, PdfPage } from './pdfLines.ts';

/** A line that begins so begins a paragraph, wherever it stands. */
const OPENS =
  /^(?:第[〇零一二三四五六七八九十百千\d ]{1,9}(?:条|條|章|节|節|编|編|分编)(?![第规規、，和至的或及])|[（(] ?[一二三四五六七八九十]{1,3} ?[）)](?![、至和或项項])|[一二三四五六七八九十]{1,3}、|附件)/;

/** Joins the printed lines of a text into its paragraphs, over the ends of pages. */
export function joinPdfLines(pages: readonly PdfPage[]): string[] {
  const lines = pages.flatMap((page) => page.lines);
  const page = measureColumn(lines);
  const paragraphs: string[] = [];
  let previous: PdfLine | null = null;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last === undefined || previous === null || opensParagraph(previous, line, page)) paragraphs.push(line.text);
    else paragraphs[paragraphs.length - 1] = joinTexts(last, line.text);
    previous = line;
  }
  return paragraphs;
}

interface Column {
  readonly left: number;
  readonly right: number;
  /** Height of a line of the text. */
  readonly size: number;
  /** From the top of a line to the top of the next. */
  readonly pitch: number;
}

/** Of ten lines one at least is full, and hardly any goes beyond. */
const FULL_LINES = 0.9;

/** The edges and the size that most lines have. */
function measureColumn(lines: readonly PdfLine[]): Column {
  const pitches = lines.map((line, index) => (lines[index - 1]?.top ?? line.top) - line.top).filter((pitch) => pitch > 0);
  return {
    left: commonest(lines.map(({ left }) => left)),
    right: lines.map(({ right }) => right).toSorted((one, other) => one - other)[Math.floor(FULL_LINES * lines.length)] ?? 0,
    size: commonest(lines.map(({ top, bottom }) => top - bottom)),
    pitch: commonest(pitches),
  };
}

/** To the point; of several, the first that was met. */
function commonest(lengths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const length of lengths) counts.set(Math.round(length), (counts.get(Math.round(length)) ?? 0) + 1);
  return [...counts].reduce<[number, number]>((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
}

function opensParagraph(previous: PdfLine, line: PdfLine, { left, right, size, pitch }: Column): boolean {
  if (OPENS.test(line.text)) return true;
  const isIndented = line.left > left + size;
  const endsShort = previous.right < right - 2 * size;
  const isOtherSize = Math.abs(line.top - line.bottom - (previous.top - previous.bottom)) > size / 4;
  const gap = previous.top - line.top;
  return isIndented || endsShort || isOtherSize || (gap > 0 && pitch > 0 && gap > 1.8 * pitch);
}

/** A blank only between words of Latin letters. */
function joinTexts(front: string, back: string): string {
  return /[\w,.]$/.test(front) && /^\w/.test(back) && !/\d$/.test(front) ? `${front} ${back}` : front + back;
}
