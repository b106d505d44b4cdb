/** What obligations can be counted by. */
import { LEVELS, MODALITIES, BEARER_ROLES } from '../../cypher/ontology.ts';
import type { BearingFact, ObligationFact } from '../facts/shapes.ts';
import type { Dimension } from '../generated/resolvers.ts';
import { globalId, type NodeRef } from '../nodes.ts';
import { isNamedBody } from './meetings.ts';

/** One value of a dimension: a node, or a word of an enumeration. */
export interface DimensionValue {
  /** Global id of the node, or the word. */
  readonly key: string;
  readonly node: NodeRef | null;
}

/** Where an obligation stands in a dimension. What is said of a bearer is tied to the bearing that says it. */
export interface Placement extends DimensionValue {
  readonly bearing: BearingFact | null;
}

/** Where an obligation stands; in no place, in one, or in several. */
export const PLACEMENTS: Readonly<Record<Dimension, (obligation: ObligationFact) => readonly Placement[]>> = {
  DEPARTMENT: ({ bearings }) =>
    bearings.filter(({ actor }) => isNamedBody(actor)).map((bearing) => ({ ...valueOfNode(bearing.actor), bearing })),
  INDUSTRY: ({ concerns }) => once(concerns.filter((concern) => concern.as === 'OBJECT').map(({ industry }) => industry)),
  TOPIC: ({ topics }) => once(topics.map(({ topic }) => topic)),
  CHAPTER: ({ article }) => once(article.chapters.slice(-1)),
  LEVEL: ({ bearings }) => bearings.flatMap((bearing) => bearing.levels.map((level) => ({ ...valueOfWord(level), bearing }))),
  MODALITY: ({ modality }) => [{ ...valueOfWord(modality), bearing: null }],
  ROLE: ({ bearings }) => bearings.map((bearing) => ({ ...valueOfWord(bearing.role), bearing })),
};

function once(nodes: readonly NodeRef[]): readonly Placement[] {
  const distinct = new Map(nodes.map((node) => [globalId(node), node]));
  return [...distinct.values()].map((node) => ({ ...valueOfNode(node), bearing: null }));
}

function valueOfNode(node: NodeRef): DimensionValue {
  return { key: globalId(node), node };
}

function valueOfWord(word: string): DimensionValue {
  return { key: word, node: null };
}

/** Words in their own order; nodes have none but how often they are met. */
export const WORDS_IN_ORDER: Readonly<Partial<Record<Dimension, readonly string[]>>> = {
  LEVEL: LEVELS,
  MODALITY: MODALITIES,
  ROLE: BEARER_ROLES,
};

/** Two places go together when nothing in them is said of two different bearers. */
export function goTogether(row: Placement, column: Placement, ofOneDimension: boolean): boolean {
  if (ofOneDimension) return row.key !== column.key;
  return row.bearing === null || column.bearing === null || row.bearing === column.bearing;
}
