import { createHash } from 'node:crypto';
import type { GraphReader, Row } from '../../cypher/store.ts';

/** What a store holds, as sorted lines: equal for equal graphs, whatever the engine and the order of writing. Without Meta. */
export async function linesOf(reader: GraphReader): Promise<readonly string[]> {
  const nodes = (await reader.read('every-node')).filter((row) => !(row['labels'] as string[]).includes('Meta'));
  const relations = await reader.read('every-relation');
  return [...nodes, ...relations].map(lineOf).toSorted();
}

export async function digestOf(reader: GraphReader): Promise<string> {
  return createHash('sha256')
    .update((await linesOf(reader)).join('\n'))
    .digest('hex');
}

/** One line for a node or relation, whatever the order of its labels and properties. */
export function lineOf(row: Row): string {
  const labelsSorted = Object.entries(row).map(([key, value]) => [key, /labels/i.test(key) ? (value as string[]).toSorted() : value]);
  return JSON.stringify(Object.fromEntries(labelsSorted), (_, value: unknown) => (isMap(value) ? sortedByKey(value) : value));
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sortedByKey(map: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(map).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
