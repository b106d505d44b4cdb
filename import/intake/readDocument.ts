import type { StructuredRegulation } from '../model.ts';
import { formatOf, MAX_DOCUMENT_BYTES, tooLarge, type SourceText } from './formats.ts';
import { type RegulationInput, readRegulation, readSourceText } from './readRegulation.ts';

/**
 * Reads one regulation from a document of any format: its text is drawn first, and its structure is read from that text as from a plain one.
 * What reads a format is loaded when the first such document comes. Throws InputError: as `readRegulation` does, BAD_ARCHIVE or BAD_DOCUMENT.
 */
export async function readDocument(input: RegulationInput): Promise<StructuredRegulation> {
  const { bytes, name } = input;
  if (bytes.length > MAX_DOCUMENT_BYTES) throw tooLarge(name, bytes.length, MAX_DOCUMENT_BYTES);
  const format = formatOf(bytes, name);
  return format === 'TEXT' ? readRegulation(input) : readSourceText(await drawText(format, input), input);
}

async function drawText(format: 'HTML' | 'DOCX' | 'PDF', { bytes, name, encoding }: RegulationInput): Promise<SourceText> {
  if (format === 'HTML') return (await import('./html/readHtml.ts')).readHtml(bytes, name, encoding);
  if (format === 'DOCX') return (await import('./docx/readDocx.ts')).readDocx(bytes, name);
  return (await import('./pdf/readPdf.ts')).readPdf(bytes, name);
}
