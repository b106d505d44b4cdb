import type { NodeRow, RegulationGraph } from './graph.ts';
import type { NodeLabel } from './ontology.ts';
import { SHARED_LABELS } from './queries.ts';

/**
 * The shared nodes a writer knows to stand in the store just as it wrote them: a thousand regulations name the same
 * departments, and each would write them again. Only committed rows may be kept, and none once nodes were deleted.
 */
export class SharedNodes {
  readonly #rows = new Map<string, string>();

  /** The rows of a label that are not there yet in this form. */
  unknown(label: NodeLabel, rows: readonly NodeRow[]): readonly NodeRow[] {
    if (!SHARED_LABELS.includes(label)) return rows;
    return rows.filter((row) => this.#rows.get(keyOf(label, row)) !== JSON.stringify(row));
  }

  /** A node that is scoped to a regulation goes with it, and is not kept. */
  keep(graph: RegulationGraph): void {
    for (const label of SHARED_LABELS) {
      for (const row of graph.nodes[label] ?? []) if (!row['scope']) this.#rows.set(keyOf(label, row), JSON.stringify(row));
    }
  }

  forget(): void {
    this.#rows.clear();
  }
}

function keyOf(label: NodeLabel, { id }: NodeRow): string {
  return `${label} ${id}`;
}
