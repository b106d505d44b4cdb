import type { NodeRow, PropertyValue, RegulationGraph, RelationRow } from '../../cypher/graph.ts';
import type { NodeLabel, RelationType } from '../../cypher/ontology.ts';

type Properties = Readonly<Record<string, PropertyValue | undefined>>;

/** One end of a relation. */
export interface End {
  readonly label: NodeLabel;
  readonly id: string;
}

/** Collects nodes and relations in the order they are added; a node that is added twice is kept once, as first given. */
export class GraphBuilder {
  readonly #nodes = new Map<NodeLabel, Map<string, NodeRow>>();
  readonly #relations = new Map<RelationType, RelationRow[]>();

  node(label: NodeLabel, id: string, properties: Properties): End {
    const rows = this.#nodes.get(label) ?? new Map<string, NodeRow>();
    if (!rows.has(id)) rows.set(id, { ...properties, id });
    this.#nodes.set(label, rows);
    return { label, id };
  }

  has(label: NodeLabel, id: string): boolean {
    return this.#nodes.get(label)?.has(id) ?? false;
  }

  relation(type: RelationType, from: End, to: End, properties: Properties = {}): void {
    const rows = this.#relations.get(type) ?? [];
    rows.push({ ...properties, from: from.id, to: to.id, fromLabel: from.label, toLabel: to.label });
    this.#relations.set(type, rows);
  }

  build(): Pick<RegulationGraph, 'nodes' | 'relations'> {
    return {
      nodes: Object.fromEntries([...this.#nodes].map(([label, rows]) => [label, [...rows.values()]])),
      relations: Object.fromEntries(this.#relations),
    };
  }
}
