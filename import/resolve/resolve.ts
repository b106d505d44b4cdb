import type { ActorKind, DepartmentKind } from '../../cypher/ontology.ts';
import { type ActorLabel, AMBIGUOUS_NAMES, CURATED_BODIES, CURATED_PARTIES, type CuratedBody, namesOf } from './lexicon.ts';
import { comparisonKey, normalForms } from './normalForms.ts';

/** The node a mention stands for. `scope` is the regulation's id where the name is not curated, else null. */
export interface ResolvedActor {
  readonly label: ActorLabel;
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
  /** Null for governments and parties. */
  readonly kind: DepartmentKind | null;
  readonly scope: string | null;
  readonly aliases: readonly string[];
  readonly historic: boolean;
}

/** A body as a text itself defines it: its normal form and kind. */
export interface DenotedBody {
  readonly mention: string;
  readonly kind: ActorKind;
}

const AMBIGUOUS = new Set(AMBIGUOUS_NAMES.map(({ name }) => comparisonKey(name)));
const BODIES = indexByName(CURATED_BODIES);
const PARTIES = indexByName(CURATED_PARTIES);
const BY_ID = new Map(CURATED_BODIES.map((entry) => [entry.id, entry]));

function indexByName(entries: readonly CuratedBody[]): ReadonlyMap<string, CuratedBody> {
  const index = new Map<string, CuratedBody>();
  for (const entry of entries) for (const name of namesOf(entry)) index.set(comparisonKey(name), entry);
  return index;
}

/**
 * Resolves a mention to its node. What the text defines itself comes first (`denotations`: term → body), then the curated
 * names, else a node scoped to the regulation under the name as written.
 */
export function resolve(
  mention: string,
  kind: ActorKind,
  regulation: string,
  denotations: ReadonlyMap<string, DenotedBody> = new Map(),
): ResolvedActor {
  const denoted = denotations.get(mention) ?? denotations.get(mention.replace(/主管$/, ''));
  const entry = denoted ? curated(denoted.mention, denoted.kind) : curated(mention, kind);
  return entry ? shared(entry) : scoped(denoted?.mention ?? mention, denoted?.kind ?? kind, regulation);
}

/** The curated entry of a name, or undefined when it is unknown or ambiguous. */
export function curated(mention: string, kind: ActorKind): CuratedBody | undefined {
  const index = kind === 'PARTY' ? PARTIES : BODIES;
  for (const form of normalForms(mention)) {
    const key = comparisonKey(form);
    if (kind !== 'PARTY' && AMBIGUOUS.has(key)) return undefined;
    const entry = index.get(key);
    if (entry && kindsAgree(entry, kind)) return entry;
  }
  return undefined;
}

/** A government is never a department of the same words, nor a generic body a named one. */
function kindsAgree(entry: CuratedBody, kind: ActorKind): boolean {
  if (kind === 'GOVERNMENT') return entry.label === 'Government';
  if (kind === 'GENERIC') return entry.kind === 'GENERIC';
  return entry.label !== 'Government';
}

export function curatedById(id: string): CuratedBody {
  const entry = BY_ID.get(id);
  if (!entry) throw new Error(`No curated body has the id ${id}: correct the reference in import/rules/departments.json.`);
  return entry;
}

/** The body that a curated id or name stands for, in the words that `resolve` finds it by. */
export function curatedByName(idOrName: string): DenotedBody | undefined {
  const key = comparisonKey(idOrName);
  const entry = [...CURATED_BODIES, ...CURATED_PARTIES].find(({ id }) => id === idOrName) ?? BODIES.get(key) ?? PARTIES.get(key);
  return entry && { mention: entry.name, kind: kindOf(entry) };
}

function kindOf({ label, kind }: CuratedBody): ActorKind {
  if (label === 'Government') return 'GOVERNMENT';
  if (label === 'Party') return 'PARTY';
  return kind ?? 'DEPARTMENT';
}

export function shared(entry: CuratedBody): ResolvedActor {
  const { label, id, name, nameEn, kind, historic } = entry;
  return { label, id, name, nameEn, kind, scope: null, aliases: Object.keys(entry.aliases), historic };
}

function scoped(name: string, kind: ActorKind, regulation: string): ResolvedActor {
  const label = kind === 'GOVERNMENT' ? 'Government' : kind === 'PARTY' ? 'Party' : 'Department';
  return {
    label,
    id: `${regulation}/body/${name}`,
    name,
    nameEn: null,
    kind: kind === 'GOVERNMENT' || kind === 'PARTY' ? null : kind,
    scope: regulation,
    aliases: [],
    historic: false,
  };
}
