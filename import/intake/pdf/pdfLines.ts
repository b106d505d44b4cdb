import type { WrappedPdfiumModule } from '@embedpdf/pdfium';
import { InputError } from '../inputError.ts';
import { pdfEngine } from './pdfEngine.ts';

/** One printed line; lengths in points from the lower left corner of its page. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PdfPage {
  readonly lines: readonly PdfLine[];
}

export interface Pdf {
  readonly pages: readonly PdfPage[];
  /** As the file says beside its pages; empty where it does not. */
  readonly title: string;
}

/** Ten times the longest code. */
const MAX_PAGES = 5000;
const MAX_CHARACTERS = 16 * 1024 * 1024;

/** The lines of every page in the order they were set. Throws InputError BAD_DOCUMENT or TOO_LARGE. */
export async function readPdfLines(bytes: Uint8Array, name: string): Promise<Pdf> {
  const engine = await pdfEngine();
  const memory = engine.pdfium.wasmExports.malloc(bytes.length);
  if (memory === 0) throw badPdf(name, 'it does not fit into memory', 'divide it');
  engine.pdfium.HEAPU8.set(bytes, memory);
  const document = engine.FPDF_LoadMemDocument(memory, bytes.length, '');
  try {
    if (document === 0) throw loadError(engine.FPDF_GetLastError(), name);
    return { pages: readPages(engine, document, name), title: readTitle(engine, document) };
  } finally {
    if (document !== 0) engine.FPDF_CloseDocument(document);
    engine.pdfium.wasmExports.free(memory);
  }
}

function readPages(engine: WrappedPdfiumModule, document: number, name: string): PdfPage[] {
  const count = engine.FPDF_GetPageCount(document);
  if (count > MAX_PAGES) throw new InputError('TOO_LARGE', name, `${count} pages are more than the limit of ${MAX_PAGES}; divide it`);
  const pages: PdfPage[] = [];
  let characters = 0;
  for (let index = 0; index < count; index += 1) {
    const glyphs = readGlyphs(engine, document, index);
    characters += glyphs.length;
    if (characters > MAX_CHARACTERS) throw new InputError('TOO_LARGE', name, `it has more than ${MAX_CHARACTERS} characters; divide it`);
    pages.push({ lines: gatherLines(glyphs) });
  }
  return pages;
}

/** UTF-16 units; longer ones are cut. */
const MAX_TITLE = 200;

function readTitle(engine: WrappedPdfiumModule, document: number): string {
  const memory = engine.pdfium.wasmExports.malloc(2 * MAX_TITLE);
  const bytes = Math.min(engine.FPDF_GetMetaText(document, 'Title', memory, 2 * MAX_TITLE), 2 * MAX_TITLE);
  const title = new TextDecoder('utf-16le').decode(engine.pdfium.HEAPU8.slice(memory, memory + Math.max(0, bytes - 2)));
  engine.pdfium.wasmExports.free(memory);
  return title;
}

interface Glyph {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function readGlyphs(engine: WrappedPdfiumModule, document: number, index: number): Glyph[] {
  const page = engine.FPDF_LoadPage(document, index);
  const text = page === 0 ? 0 : engine.FPDFText_LoadPage(page);
  const box = engine.pdfium.wasmExports.malloc(16);
  const glyphs: Glyph[] = [];
  const count = text === 0 ? 0 : engine.FPDFText_CountChars(text);
  for (let place = 0; place < count; place += 1) {
    const glyph = readGlyph(engine, text, place, box);
    if (glyph !== null) glyphs.push(glyph);
  }
  engine.pdfium.wasmExports.free(box);
  if (text !== 0) engine.FPDFText_ClosePage(text);
  if (page !== 0) engine.FPDF_ClosePage(page);
  return glyphs;
}

/** Null for what has no place on the page, such as the line feeds the engine adds. */
function readGlyph(engine: WrappedPdfiumModule, text: number, place: number, box: number): Glyph | null {
  const code = engine.FPDFText_GetUnicode(text, place);
  if (code < 0x20 || code === 0xfffe || code > 0x10ffff) return null;
  if (!engine.FPDFText_GetLooseCharBox(text, place, box)) return null;
  const [left = 0, top = 0, right = 0, bottom = 0] = [0, 4, 8, 12].map((offset) => engine.pdfium.getValue(box + offset, 'float'));
  return { text: String.fromCodePoint(code), left, right, top: Math.max(top, bottom), bottom: Math.min(top, bottom) };
}

/** Glyphs whose middles lie on one level, in the order they were set. */
function gatherLines(glyphs: readonly Glyph[]): PdfLine[] {
  const lines: PdfLine[] = [];
  let open: Glyph[] = [];
  for (const glyph of glyphs) {
    if (open.length > 0 && !isLevel(open, glyph)) {
      lines.push(...lineOf(open));
      open = [];
    }
    open.push(glyph);
  }
  return [...lines, ...lineOf(open)];
}

function isLevel(open: readonly Glyph[], glyph: Glyph): boolean {
  const last = open.findLast(isInked);
  if (last === undefined || !isInked(glyph)) return true;
  const middle = (glyph.top + glyph.bottom) / 2;
  const height = Math.max(last.top - last.bottom, 1);
  return Math.abs(middle - (last.top + last.bottom) / 2) < height / 2;
}

function lineOf(glyphs: readonly Glyph[]): PdfLine[] {
  const inked = glyphs.filter(isInked);
  if (inked.length === 0) return [];
  const text = glyphs.map((glyph) => glyph.text).join('');
  return [
    {
      text: text.replace(/\s+/g, ' ').trim(),
      left: least(inked, ({ left }) => left),
      right: -least(inked, ({ right }) => -right),
      top: -least(inked, ({ top }) => -top),
      bottom: least(inked, ({ bottom }) => bottom),
    },
  ];
}

function isInked({ text }: Glyph): boolean {
  return text.trim() !== '';
}

function least(glyphs: readonly Glyph[], lengthOf: (glyph: Glyph) => number): number {
  return glyphs.reduce((value, glyph) => Math.min(value, lengthOf(glyph)), Number.POSITIVE_INFINITY);
}

const PASSWORD_ERROR = 4;

function loadError(code: number, name: string): InputError {
  if (code === PASSWORD_ERROR) return badPdf(name, 'it is locked with a password', 'save it again without one');
  return badPdf(name, 'it is damaged or no PDF', 'open it in a viewer and print it into a new PDF');
}

export function badPdf(name: string, reason: string, remedy: string): InputError {
  return new InputError('BAD_DOCUMENT', name, `no usable PDF: ${reason}; ${remedy}`);
}
