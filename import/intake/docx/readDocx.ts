import type { Finding } from '../../model.ts';
import type { SourceText } from '../formats.ts';
import { intakeFinding } from '../intakeFinding.ts';
import { childElements, type MarkupElement } from '../markupTree.ts';
import { type DocxParagraph, documentParagraphs } from './documentText.ts';
import { readDocxParts } from './docxParts.ts';

/**
 * The text of a Word document, a blank line between paragraphs: what a reader sees with all changes accepted, without headers, footers,
 * comments and footnotes. Throws InputError BAD_ARCHIVE or BAD_DOCUMENT.
 */
export async function readDocx(bytes: Uint8Array, name: string): Promise<SourceText> {
  const parts = await readDocxParts(bytes, name);
  const paragraphs = documentParagraphs(parts);
  const title = titleLength(paragraphs);
  const titleLine = paragraphs.slice(0, title).map(({ text }) => text.replaceAll('\n', ''));
  const lines = paragraphs.slice(title).map(({ text }) => text);
  return {
    text: [...(title > 0 ? [`# ${titleLine.join('')}`] : []), ...lines].join('\n\n'),
    fields: {},
    findings: [...footnoteFindings(parts.footnotes), ...changeFindings(parts.document)],
  };
}

/** A title broken over three lines is a long one. */
const MAX_TITLE_LINES = 3;

/** What may be centred above or below a title and is none: 「某市人民政府令」, 「第12号」, 「（2023年…通过）」, 「第一章 总则」. */
const NO_TITLE = /^[（(〔【]|^第.*[章节条编号]|[号令]$|文件$|公告$|\d{4}\s*年/;

/** How many of the first paragraphs are the title: those of that style, else those in the middle of the page. */
function titleLength(paragraphs: readonly DocxParagraph[]): number {
  const styled = lengthOfRun(paragraphs, ({ style }) => style === 'title');
  if (styled > 0) return Math.min(styled, MAX_TITLE_LINES);
  const centred = lengthOfRun(paragraphs, (paragraph) => paragraph.centred && !NO_TITLE.test(paragraph.text.trim()));
  return centred <= MAX_TITLE_LINES ? centred : 0;
}

function lengthOfRun<Value>(values: readonly Value[], accepts: (value: Value) => boolean): number {
  const other = values.findIndex((value) => !accepts(value));
  return other < 0 ? values.length : other;
}

function footnoteFindings(footnotes: MarkupElement | undefined): Finding[] {
  const notes = childElements(footnotes)
    .filter(({ attributes }) => attributes['w:type'] === undefined)
    .map((note) => textIn(note).trim())
    .filter((note) => note !== '');
  if (notes.length === 0) return [];
  const message = `${notes.length} footnotes of the document were left out: 「${notes.join('」「').slice(0, 200)}」`;
  return [intakeFinding('footnotes-left-out', 'INFO', message)];
}

function changeFindings(document: MarkupElement): Finding[] {
  const count = countElements(document, (name) => name === 'w:ins' || name === 'w:del' || name === 'w:moveFrom');
  if (count === 0) return [];
  const message = `the document holds ${count} tracked changes: what is inserted was read, what is deleted was not`;
  return [intakeFinding('tracked-changes', 'WARNING', message)];
}

function countElements(element: MarkupElement, accepts: (name: string) => boolean): number {
  return childElements(element).reduce((sum, child) => sum + countElements(child, accepts), accepts(element.name) ? 1 : 0);
}

function textIn(element: MarkupElement): string {
  return element.children.map((child) => (typeof child === 'string' ? (element.name === 'w:t' ? child : '') : textIn(child))).join('');
}
