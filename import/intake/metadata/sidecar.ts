import { isMap, isScalar, LineCounter, type Document, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Finding } from '../../model.ts';
import { InputError } from '../inputError.ts';
import { intakeFinding } from '../intakeFinding.ts';
import { METADATA_SCHEMA, type MetadataFields } from './metadataFields.ts';

/** A sidecar stands beside `NAME.md` or `NAME.txt` as `NAME.meta.yaml`. */
export const SIDECAR_ENDING = '.meta.yaml';

interface Problem {
  readonly line: number;
  readonly message: string;
}

/** Reads a sidecar. Throws InputError BAD_METADATA with the line of what is wrong: it was written for us, so nothing in it is passed over. */
export function readSidecar(text: string, name: string): MetadataFields {
  const { fields, problems } = readFields(text);
  const [first] = problems;
  if (first !== undefined) throw new InputError('BAD_METADATA', name, `line ${first.line}: ${first.message}`);
  return fields;
}

export interface FrontMatter {
  readonly fields: MetadataFields;
  /** The source with the lines of the front matter emptied, so that line numbers hold. */
  readonly rest: string;
  readonly findings: readonly Finding[];
}

/** Characters; what is longer is no front matter. */
const MAX_FRONT_MATTER = 64 * 1024;
const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** Reads YAML front matter. It may be meant for other programs too: what is unknown or wrong in it is a finding. */
export function readFrontMatter(source: string): FrontMatter {
  const [whole, yaml = ''] = FRONT_MATTER.exec(source.slice(0, MAX_FRONT_MATTER)) ?? [];
  if (whole === undefined || !isMap(parseDocument(yaml).contents)) return { fields: {}, rest: source, findings: [] };
  const { fields, problems } = readFields(yaml);
  return {
    fields,
    rest: whole.replace(/[^\n]/g, '') + source.slice(whole.length),
    findings: problems.map(({ line, message }) => intakeFinding('front-matter', 'WARNING', `line ${line + 1}: ${message}; left out`)),
  };
}

function readFields(yaml: string): { fields: MetadataFields; problems: readonly Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) return { fields: {}, problems: [{ line: lines.linePos(error.pos[0]).line, message: error.message }] };
  const value: unknown = document.toJS() ?? {};
  const parsed = METADATA_SCHEMA.safeParse(value);
  if (parsed.success) return { fields: parsed.data, problems: [] };
  return { fields: validPart(value), problems: parsed.error.issues.flatMap((issue) => describe(issue, document, lines)) };
}

/** The fields that are right, each by itself. */
function validPart(value: unknown): MetadataFields {
  const entries = Object.entries(value !== null && typeof value === 'object' ? value : {});
  return Object.assign({}, ...entries.map(([key, entry]) => METADATA_SCHEMA.safeParse({ [key]: entry }).data ?? {}));
}

function describe(issue: z.core.$ZodIssue, document: Document, lines: LineCounter): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(METADATA_SCHEMA.shape).join(', ');
    return issue.keys.map((key) => ({ line: lineOf(key, document, lines), message: `unknown key ${key}; known are ${known}` }));
  }
  const [key] = issue.path;
  return [{ line: lineOf(String(key), document, lines), message: key === undefined ? issue.message : `${String(key)}: ${issue.message}` }];
}

function lineOf(key: string, document: Document, lines: LineCounter): number {
  if (!isMap(document.contents)) return 1;
  const pair = document.contents.items.find((item) => isScalar(item.key) && item.key.value === key);
  const offset = isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
  return offset === undefined ? 1 : lines.linePos(offset).line;
}
