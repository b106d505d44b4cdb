import { extname } from 'node:path';
import type { Finding } from '../model.ts';
import { InputError } from './inputError.ts';
import type { MetadataFields } from './metadata/metadataFields.ts';

/** The text of a document, a line each paragraph, as its structure is then read. */
export interface SourceText {
  readonly text: string;
  /** What the document says of the regulation outside its text, such as a page's own table. The text goes before it. */
  readonly fields: MetadataFields;
  readonly findings: readonly Finding[];
}

/** The longest code, the Civil Code, has a third of a MiB. */
export const MAX_TEXT_BYTES = 16 * 1024 * 1024;
/** Word files and PDFs hold pictures beside their text. */
export const MAX_DOCUMENT_BYTES = 64 * 1024 * 1024;

export function tooLarge(name: string, size: number, limit: number): InputError {
  const written = `${limit / 1024 / 1024} MiB`;
  return new InputError(
    'TOO_LARGE',
    name,
    `${size} bytes are more than the limit of ${written} for one text; divide it or give the text alone`,
  );
}

/** What a text can come as. */
export type Format = 'TEXT' | 'HTML' | 'DOCX' | 'PDF';

const ENDINGS: ReadonlyMap<string, Format> = new Map(
  (
    [
      ['TEXT', ['.txt', '.md', '.markdown']],
      ['HTML', ['.html', '.htm', '.xhtml', '.shtml']],
      ['DOCX', ['.docx', '.docm']],
      ['PDF', ['.pdf']],
    ] as const
  ).flatMap(([format, endings]) => endings.map((ending): [string, Format] => [ending, format])),
);

/** What a folder, an archive or a pattern is searched for. A file named by itself may be called anything. */
export const DOCUMENT_ENDINGS = [...ENDINGS.keys()];
export const ARCHIVE_ENDING = '.zip';

/** Documents that would be lost without a word if a folder were searched for the known endings alone. */
const FOREIGN: readonly (readonly [endings: readonly string[], reason: string])[] = [
  [['.doc', '.wps', '.rtf', '.odt'], 'it is in an old or foreign office format; save it as .docx'],
  [['.ofd', '.caj', '.epub', '.mht', '.mhtml'], 'its format is not read; save it as .pdf with text, or as .docx'],
  [['.xls', '.xlsx', '.csv', '.ppt', '.pptx'], 'tables and slides are not read; give the regulation as a text'],
  [['.rar', '.7z', '.tar', '.gz', '.tgz'], 'archives of this kind are not opened; unpack it, or make it a .zip'],
];

export function isDocument(name: string): boolean {
  return ENDINGS.has(extname(name).toLowerCase());
}

export function isArchive(name: string): boolean {
  return extname(name).toLowerCase() === ARCHIVE_ENDING;
}

/** Why a file of a folder is not read although it may hold a regulation, and what to do; null for any other file. */
export function foreignReason(name: string): string | null {
  const ending = extname(name).toLowerCase();
  return FOREIGN.find(([endings]) => endings.includes(ending))?.[1] ?? null;
}

/** The format of a document by the ending of its name; where that says nothing (a pipe, 「条例.doc」 from a website), by its first bytes. */
export function formatOf(bytes: Uint8Array, name: string): Format {
  return ENDINGS.get(extname(name).toLowerCase()) ?? formatByContent(bytes);
}

/** Pages may begin with a byte order mark, blanks and comments. */
const SEARCHED_BYTES = 1024;

function formatByContent(bytes: Uint8Array): Format {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, SEARCHED_BYTES));
  if (start.startsWith('%PDF-')) return 'PDF';
  if (start.startsWith('PK\x03\x04')) return 'DOCX';
  return /<(?:!doctype\s+html|html|head|body|meta)\b/i.test(start) ? 'HTML' : 'TEXT';
}
