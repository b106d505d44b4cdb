import { openReader, type StoreTarget } from '../../cypher/open.ts';
import type { GraphReader } from '../../cypher/store.ts';
import { linesOf } from '../cypher/digest.ts';

/** A store as it was read: what it holds, one line a node or relation, and which regulations. */
export interface Content {
  readonly lines: readonly string[];
  readonly regulations: readonly string[];
}

/** Null when there is no store yet. */
export async function contentOf(target: StoreTarget): Promise<Content | null> {
  let reader: GraphReader;
  try {
    reader = await openReader(target, { timeoutMs: 120_000 });
  } catch (error) {
    if ((error as { code?: string }).code === 'STORE_UNAVAILABLE') return null;
    throw error;
  }
  try {
    const regulations = (await reader.read('imported-regulations')).map(({ id }) => String(id));
    return { lines: await linesOf(reader), regulations };
  } finally {
    await reader.close();
  }
}

export function isSame(one: Content, other: Content): boolean {
  return one.lines.length === other.lines.length && one.lines.every((line, index) => line === other.lines[index]);
}

/** The regulations of which more or less is there than an undisturbed import makes of them. */
export function brokenIn(found: Content, undisturbed: Content): readonly string[] {
  const all = new Map([...byRegulation(undisturbed.lines)].map(([id, lines]) => [id, lines.join('\n')]));
  const there = byRegulation(found.lines);
  const unlisted = [...there.keys()].filter((id) => !found.regulations.includes(id));
  return [...unlisted, ...found.regulations.filter((id) => there.get(id)?.join('\n') !== all.get(id))];
}

interface NodeLine {
  readonly labels: readonly string[];
  readonly properties: { readonly id: string; readonly regulation?: string; readonly scope?: string };
}

interface RelationLine {
  readonly type: string;
  readonly from: string;
  readonly fromLabels: readonly string[];
  readonly to: string;
  readonly toLabels: readonly string[];
}

/** What belongs to a regulation: its own nodes and all relations it brought. Citations of others are resolved as those come. */
function byRegulation(lines: readonly string[]): Map<string, string[]> {
  const rows = lines.map((line) => ({ line, row: JSON.parse(line) as NodeLine | RelationLine }));
  const owners = new Map<string, string>();
  for (const { row } of rows) if ('labels' in row) noteOwner(owners, row);
  const groups = new Map<string, string[]>();
  for (const { line, row } of rows) {
    const owner = ownerOf(owners, row);
    if (owner === undefined) continue;
    const group = groups.get(owner) ?? [];
    group.push(line);
    groups.set(owner, group);
  }
  return groups;
}

function noteOwner(owners: Map<string, string>, { labels, properties }: NodeLine): void {
  const owner = labels.includes('Regulation') ? properties.id : (properties.regulation ?? properties.scope);
  if (owner !== undefined && owner !== null) owners.set(keyOf(labels, properties.id), owner);
}

function ownerOf(owners: ReadonlyMap<string, string>, row: NodeLine | RelationLine): string | undefined {
  if ('labels' in row) return owners.get(keyOf(row.labels, row.properties.id));
  if (row.type === 'RESOLVES_TO') return undefined;
  return owners.get(keyOf(row.fromLabels, row.from)) ?? owners.get(keyOf(row.toLabels, row.to));
}

/** An id is unique in its label; `Actor` is a second one. */
function keyOf(labels: readonly string[], id: string): string {
  return `${labels.find((label) => label !== 'Actor')} ${id}`;
}
