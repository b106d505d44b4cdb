/** Several regulations side by side. */
import { MODALITIES } from '../../cypher/ontology.ts';
import { compareText } from '../facts/grouping.ts';
import type { ObligationFact, RegulationFacts } from '../facts/shapes.ts';
import type { ComparedBy } from '../generated/resolvers.ts';
import { globalId, type NodeRef } from '../nodes.ts';
import { placeKey } from '../paging.ts';
import { isNamedBody } from './meetings.ts';
import { rankKey } from './ranking.ts';
import { type TallyCount, tallyOfObligations } from './tally.ts';

/** How far a duty names who bears it: the first that fits. */
export const NAMINGS = ['DEPARTMENT', 'GOVERNMENT', 'PARTY', 'GENERIC', 'NOBODY'] as const;

export interface ComparisonRow {
  /** Global id of a node, or a word: a modality, or how far a duty names its bearer. */
  readonly value: string;
  readonly node: NodeRef | null;
  /** One a regulation, in their order. */
  readonly tallies: readonly TallyCount[];
  /** Sorting by it is the order: words in their own, nodes with the most obligations first. */
  readonly key: string;
}

interface Value {
  readonly value: string;
  readonly node: NodeRef | null;
}

/** Counts each regulation by one thing; rows that a regulation lacks count zero there. */
export function comparisonOf(regulations: readonly RegulationFacts[], by: ComparedBy): readonly ComparisonRow[] {
  const counted = regulations.map((regulation) => countedBy(regulation, by));
  const values = new Map(counted.flatMap((own) => [...own].map(([key, { value }]) => [key, value] as const)));
  const rows = [...values.values()].map((value) =>
    rowOf(
      value,
      counted.map((own) => tallyOfObligations(own.get(value.value)?.obligations ?? [])),
      by,
    ),
  );
  return rows.toSorted((left, right) => compareText(left.key, right.key));
}

function rowOf(value: Value, tallies: readonly TallyCount[], by: ComparedBy): ComparisonRow {
  const words: readonly string[] | undefined = by === 'MODALITY' ? MODALITIES : by === 'NAMING' ? NAMINGS : undefined;
  const total = tallies.reduce((sum, { obligations }) => sum + obligations, 0);
  return { ...value, tallies, key: words ? placeKey(words.indexOf(value.value)) : rankKey(total, value.value) };
}

interface CountedValue {
  readonly value: Value;
  readonly obligations: ObligationFact[];
}

function countedBy(regulation: RegulationFacts, by: ComparedBy): ReadonlyMap<string, CountedValue> {
  const counted = new Map<string, CountedValue>();
  for (const obligation of regulation.obligations) {
    for (const value of VALUES[by](obligation)) {
      const known = counted.get(value.value) ?? { value, obligations: [] };
      counted.set(value.value, known);
      if (known.obligations.at(-1) !== obligation) known.obligations.push(obligation);
    }
  }
  if (by === 'PRINCIPLE')
    for (const [, declarations] of regulation.declarationsOf) for (const { principle } of declarations) declared(counted, principle);
  return counted;
}

/** A principle that no obligation is guided by is declared all the same. */
function declared(counted: Map<string, CountedValue>, principle: NodeRef): void {
  const value = ofNode(principle);
  if (!counted.has(value.value)) counted.set(value.value, { value, obligations: [] });
}

const VALUES: Readonly<Record<ComparedBy, (obligation: ObligationFact) => readonly Value[]>> = {
  DEPARTMENT: ({ bearings }) =>
    bearings
      .map(({ actor }) => actor)
      .filter(isNamedBody)
      .map(ofNode),
  INDUSTRY: ({ concerns }) => concerns.map(({ industry }) => ofNode(industry)),
  TOPIC: ({ topics }) => topics.map(({ topic }) => ofNode(topic)),
  PRINCIPLE: ({ guidances }) => guidances.map(({ principle }) => ofNode(principle)),
  MODALITY: ({ modality }) => [ofWord(modality)],
  NAMING: (obligation) => (obligation.modality === 'DUTY' ? [ofWord(namingOf(obligation))] : []),
};

function namingOf({ bearings }: ObligationFact): (typeof NAMINGS)[number] {
  const kinds = new Set(bearings.map(({ actor }) => actor.kind));
  if (kinds.size === 0) return 'NOBODY';
  if (['DEPARTMENT', 'JUDICIAL', 'LEGISLATURE'].some((kind) => kinds.has(kind as 'DEPARTMENT'))) return 'DEPARTMENT';
  return (['GOVERNMENT', 'PARTY'] as const).find((kind) => kinds.has(kind)) ?? 'GENERIC';
}

function ofNode(node: NodeRef): Value {
  return { value: globalId(node), node };
}

function ofWord(word: string): Value {
  return { value: word, node: null };
}
