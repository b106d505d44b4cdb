import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DepartmentKind } from '../../cypher/ontology.ts';

export type ActorLabel = 'Department' | 'Government' | 'Party';

/** One sentence of a regulation in which the name stands. */
export interface LexiconExample {
  readonly source: string;
  readonly text: string;
}

/** A curated body or party: the same node in every regulation that names it. */
export interface CuratedBody {
  readonly id: string;
  readonly label: ActorLabel;
  readonly name: string;
  readonly nameEn: string;
  /** Null for governments and parties. */
  readonly kind: DepartmentKind | null;
  /** Other names of the same body, to how often they were met. */
  readonly aliases: Readonly<Record<string, number>>;
  /** A body that a reform dissolved: what followed it. */
  readonly historic: boolean;
  readonly succeededBy: readonly string[];
  readonly partOf: readonly string[];
  /** Names that look alike and mean another body. */
  readonly not: readonly string[];
  readonly example: LexiconExample;
}

/** A name that means different bodies in different places: it stays as the text has it. */
export interface AmbiguousName {
  readonly name: string;
  readonly candidates: readonly string[];
  readonly reason: string;
  readonly example: LexiconExample;
}

interface LexiconFile {
  readonly entries: readonly Partial<CuratedBody>[];
  readonly ambiguous?: readonly AmbiguousName[];
}

const functions = readLexicon('departments.json');
const organs = readLexicon('departments-organs.json');
const parties = readLexicon('parties.json');

export const CURATED_BODIES: readonly CuratedBody[] = [...functions.entries, ...organs.entries].map((entry) =>
  complete(entry, 'Department'),
);
export const CURATED_PARTIES: readonly CuratedBody[] = parties.entries.map((entry) => complete(entry, 'Party'));
export const AMBIGUOUS_NAMES: readonly AmbiguousName[] = functions.ambiguous ?? [];

function readLexicon(file: string): LexiconFile {
  return JSON.parse(readFileSync(join(import.meta.dirname, '../rules', file), 'utf8')) as LexiconFile;
}

function complete(entry: Partial<CuratedBody>, label: ActorLabel): CuratedBody {
  return { label, kind: null, aliases: {}, historic: false, succeededBy: [], partOf: [], not: [], ...entry } as CuratedBody;
}

/** All names of an entry, the canonical one first. */
export function namesOf(entry: CuratedBody): readonly string[] {
  return [entry.name, ...Object.keys(entry.aliases)];
}
