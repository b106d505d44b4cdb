import type { SourceText } from '../formats.ts';
import { isMetadataLine } from '../html/pageMetadata.ts';
import { isSameTitle, withoutSite } from '../html/pageTitles.ts';
import { isFurniture } from '../websiteFurniture.ts';
import { withoutFurniture } from './pageFurniture.ts';
import { badPdf, readPdfLines } from './pdfLines.ts';
import { joinPdfLines } from './pdfParagraphs.ts';

/** The title stands among so many first paragraphs. */
const HEAD_REACH = 40;
/** A page of text has some hundred; scans carry a few by chance. */
const LEAST_CHARACTERS_A_PAGE = 10;

/**
 * The text of a PDF, a blank line between paragraphs, without page numbers and running headers. Throws InputError BAD_DOCUMENT or TOO_LARGE;
 * pictures of pages are no text.
 */
export async function readPdf(bytes: Uint8Array, name: string): Promise<SourceText> {
  const { pages, title } = await readPdfLines(bytes, name);
  const characters = pages.reduce((sum, { lines }) => sum + lines.reduce((length, { text }) => length + text.length, 0), 0);
  if (characters < LEAST_CHARACTERS_A_PAGE * Math.max(pages.length, 1)) {
    throw badPdf(name, 'it holds pictures of pages and no text', 'run text recognition (OCR) over it, or give the text another way');
  }
  const paragraphs = joinPdfLines(withoutFurniture(pages)).filter((line) => !isFurniture(line) && !isMetadataLine(line));
  return { text: fromTitle(paragraphs, withoutSite(title)).join('\n\n'), fields: {}, findings: [] };
}

/** A page printed from a browser begins with its navigation; its text begins where the name of the file's content stands. */
function fromTitle(paragraphs: readonly string[], title: string): readonly string[] {
  const start = paragraphs.slice(0, HEAD_REACH).findLastIndex((paragraph) => isSameTitle(paragraph, title));
  return paragraphs.slice(Math.max(0, start));
}
