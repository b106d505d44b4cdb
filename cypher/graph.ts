import type { NodeLabel, RelationType } from './ontology.ts';

export type PropertyValue = string | number | boolean | null | readonly string[] | readonly number[];

/** A node as it is written: its id and the properties that `NODES[label]` lists (absent = null). */
export interface NodeRow {
  readonly id: string;
  readonly [property: string]: PropertyValue | undefined;
}

/** A relation as it is written; `fromLabel` and `toLabel` say which of the ontology's ends are meant. */
export interface RelationRow {
  readonly from: string;
  readonly to: string;
  readonly fromLabel: NodeLabel;
  readonly toLabel: NodeLabel;
  readonly [property: string]: PropertyValue | undefined;
}

/**
 * Everything one regulation puts into the graph: the unit of an atomic replacement.
 * `nodes` holds the regulation's own nodes (their `regulation`, or `scope`, is its id) and the shared nodes it uses
 * (no `scope`), each id once a label. `RESOLVES_TO` is not among the relations: the store makes it, since its
 * other end may be imported before or after.
 */
export interface RegulationGraph {
  readonly regulation: string;
  /** sha-256 of text, metadata and corrections: equal input changes nothing. */
  readonly inputHash: string;
  readonly rulesVersion: string;
  readonly nodes: Readonly<Partial<Record<NodeLabel, readonly NodeRow[]>>>;
  readonly relations: Readonly<Partial<Record<RelationType, readonly RelationRow[]>>>;
}
