import { isScalar, isSeq, LineCounter, type Document, parseDocument } from 'yaml';
import { InputError } from '../intake/inputError.ts';
import { type Correction, CORRECTION_SCHEMA } from './correction.ts';

/** Stands beside the texts that it corrects, and holds for all of them. */
export const CORRECTIONS_FILE = 'corrections.yaml';

/**
 * Reads a corrections file: a map with one key, `corrections`, that holds a list. Throws InputError BAD_CORRECTIONS with the line:
 * a person decided what stands in it, so nothing is passed over.
 */
export function parseCorrections(text: string, name: string): readonly Correction[] {
  if (latest.text !== text || latest.name !== name) latest = { text, name, corrections: parse(text, name) };
  return latest.corrections;
}

/** The texts of a folder come one after another and share their file: it is parsed once for them all. */
let latest: { readonly text: string; readonly name: string; readonly corrections: readonly Correction[] } = {
  text: '',
  name: '',
  corrections: [],
};

function parse(text: string, name: string): readonly Correction[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const fail = (offset: number, message: string): never => {
    throw new InputError('BAD_CORRECTIONS', name, `line ${lines.linePos(offset).line}: ${message}`);
  };
  const [error] = document.errors;
  if (error !== undefined) fail(error.pos[0], error.message);
  const list = document.get('corrections', true);
  if (list === undefined || (isScalar(list) && list.value === null)) return [];
  if (!isSeq(list)) return fail(0, 'corrections must be a list');
  return list.items.map((item, index) => correctionAt(document, index, (message) => fail(offsetOf(item), message)));
}

function correctionAt(document: Document, index: number, fail: (message: string) => never): Correction {
  const entry: unknown = (document.toJS() as { corrections: unknown[] }).corrections[index];
  const parsed = CORRECTION_SCHEMA.safeParse(entry);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  return fail(`${issue?.path.join('.') || 'the correction'}: ${issue?.message ?? 'is wrong'}`);
}

function offsetOf(item: unknown): number {
  const range = (item as { readonly range?: readonly number[] } | null)?.range;
  return range?.[0] ?? 0;
}
