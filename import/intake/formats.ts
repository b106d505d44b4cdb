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
export type Format = 'TEXT';

const ENDINGS: Readonly<Record<string, Format>> = { '.txt': 'TEXT', '.md': 'TEXT', '.markdown': 'TEXT' };

/** What a folder, an archive or a pattern is searched for. A file named by itself may be called anything. */
export const DOCUMENT_ENDINGS = Object.keys(ENDINGS);
export const ARCHIVE_ENDING = '.zip';

/** Documents that would be lost without a word if a folder were searched for the known endings alone. */
const FOREIGN: readonly (readonly [endings: readonly string[], reason: string])[] = [
  [['.doc', '.wps', '.rtf', '.odt'], 'it is in an old or foreign office format; save it as .docx'],
  [['.ofd', '.caj', '.epub', '.mht', '.mhtml'], 'its format is not read; save it as .pdf with text, or as .docx'],
  [['.xls', '.xlsx', '.csv', '.ppt', '.pptx'], 'tables and slides are not read; give the regulation as a text'],
  [['.rar', '.7z', '.tar', '.gz', '.tgz'], 'archives of this kind are not opened; unpack it, or make it a .zip'],
];

export function isDocument(name: string): boolean {
  return extname(name).toLowerCase() in ENDINGS;
}

export function isArchive(name: string): boolean {
  return extname(name).toLowerCase() === ARCHIVE_ENDING;
}

/** Why a file of a folder is not read although it may hold a regulation, and what to do; null for any other file. */
export function foreignReason(name: string): string | null {
  const ending = extname(name).toLowerCase();
  return FOREIGN.find(([endings]) => endings.includes(ending))?.[1] ?? null;
}
