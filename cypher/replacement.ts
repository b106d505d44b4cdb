import type { Catalogue, Query } from './catalogue.ts';
import { catalogue } from './catalogue.ts';
import { resolveCitations } from './citations.ts';
import type { RegulationGraph, RelationRow } from './graph.ts';
import { toggled } from './graphVersion.ts';
import { type NodeLabel, ONTOLOGY_VERSION, type RelationType } from './ontology.ts';
import { checkParameters } from './parameters.ts';
import { deleteOwnedQuery, deleteUnusedQuery, LABELS, nodeQuery, OWNED_LABELS, relationQuery, SHARED_LABELS } from './queries.ts';
import type { SharedNodes } from './sharedNodes.ts';
import type { QueryParameters, ReplaceResult, Row } from './store.ts';
import { StoreError } from './store.ts';

export interface WriteResult extends ReplaceResult {
  readonly rows: readonly Row[];
}

/** One transaction of an engine: what is done through it becomes visible as a whole or not at all. */
export interface WriteTransaction {
  /** May be called before earlier calls have ended: they run in the order of the calls. */
  run(query: Query, parameters: QueryParameters): Promise<WriteResult>;
}

/** What a regulation in the store was made from, and the version of the graph it is part of. */
export interface RegulationState {
  readonly graphVersion: string;
  readonly made: { readonly inputHash: string; readonly rulesVersion: string } | null;
}

export const NOTHING_WRITTEN: ReplaceResult = { nodesCreated: 0, nodesDeleted: 0, relationsCreated: 0 };

/** Larger ones are no faster on either engine and cost memory on both. */
const BATCH_ROWS = 5_000;

/** Writing within one transaction, counting what it changes. */
export class Replacement {
  readonly #transaction: WriteTransaction;
  readonly #shared: SharedNodes;
  readonly #queries: Catalogue = catalogue();
  #counted: ReplaceResult = NOTHING_WRITTEN;
  #written: RegulationGraph | null = null;
  #hasDeletedShared = false;

  constructor(transaction: WriteTransaction, shared: SharedNodes) {
    this.#transaction = transaction;
    this.#shared = shared;
  }

  /** Replaces all the regulation owned, unless it was made from the same input by the same rules. */
  async replace(graph: RegulationGraph): Promise<ReplaceResult> {
    const state = await this.state(graph.regulation);
    if (isMadeFrom(state, graph)) return NOTHING_WRITTEN;
    if (state.made) await this.#deleteOwned(graph.regulation);
    this.#written = graph;
    await this.#createNodes(graph);
    await this.#createRelations(graph);
    await resolveCitations(this, graph);
    if (state.made || bringsUnused(graph)) await this.#deleteUnused();
    await this.#setVersion(toggled(withoutRegulation(state, graph.regulation), { id: graph.regulation, ...hashesOf(graph) }));
    return this.#counted;
  }

  /** Deletes all the regulation owned and what nobody else uses. True when it was there. */
  async remove(regulation: string): Promise<boolean> {
    const state = await this.state(regulation);
    if (!state.made) return false;
    await this.#deleteOwned(regulation);
    await this.#deleteUnused();
    await this.#setVersion(withoutRegulation(state, regulation));
    return true;
  }

  /** To be called when the transaction is committed: what it wrote is then known to be there. */
  settle(): void {
    if (this.#hasDeletedShared) this.#shared.forget();
    else if (this.#written) this.#shared.keep(this.#written);
  }

  async state(regulation: string): Promise<RegulationState> {
    return regulationState(await this.run('regulation-state', { regulation }));
  }

  /** Runs a write query of the catalogue and counts what it changed. */
  run(name: string, parameters: QueryParameters): Promise<readonly Row[]> {
    return this.#rows(this.#queries.write(name), parameters);
  }

  /** Runs a query that takes `rows`, some thousands at a time. Fails when a row was not written because an end of it is missing. */
  async runBatches(name: string, rows: readonly object[]): Promise<void> {
    for (let start = 0; start < rows.length; start += BATCH_ROWS) {
      const batch = rows.slice(start, start + BATCH_ROWS);
      const [answer] = await this.run(name, { rows: batch });
      if (answer && answer['written'] !== batch.length) {
        throw new StoreError(
          'QUERY_REFUSED',
          `"${name}" wrote ${String(answer['written'])} of ${batch.length} rows: a relation has an end that is not in the graph.`,
        );
      }
    }
  }

  async #rows(query: Query, parameters: QueryParameters): Promise<readonly Row[]> {
    checkParameters(query, parameters);
    const result = await this.#transaction.run(query, parameters);
    this.#counted = sumOf(this.#counted, result);
    return result.rows;
  }

  async #createNodes(graph: RegulationGraph): Promise<void> {
    await Promise.all(LABELS.map((label) => this.runBatches(nodeQuery(label), this.#shared.unknown(label, graph.nodes[label] ?? []))));
  }

  async #createRelations(graph: RegulationGraph): Promise<void> {
    const types = Object.entries(graph.relations) as [RelationType, readonly RelationRow[]][];
    const groups = types.flatMap(([type, rows]) => [...byEnds(type, rows)]);
    await Promise.all(groups.map(([query, group]) => this.runBatches(query, group)));
  }

  async #deleteOwned(regulation: string): Promise<void> {
    await Promise.all(OWNED_LABELS.map((label) => this.run(deleteOwnedQuery(label), { regulation })));
  }

  async #deleteUnused(): Promise<void> {
    const before = this.#counted.nodesDeleted;
    for (const label of SHARED_LABELS) await this.#deleteUnusedOf(label);
    this.#hasDeletedShared = this.#counted.nodesDeleted > before;
  }

  /** A department keeps alive what it is a part of, so deleting one may free the next. */
  async #deleteUnusedOf(label: NodeLabel): Promise<void> {
    const before = this.#counted.nodesDeleted;
    await this.run(deleteUnusedQuery(label), {});
    if (label === 'Department' && this.#counted.nodesDeleted > before) await this.#deleteUnusedOf(label);
  }

  async #setVersion(graphVersion: string): Promise<void> {
    await this.run('set-version', { graphVersion, ontologyVersion: ONTOLOGY_VERSION });
  }
}

/** True when the graph brings a shared node that no relation of it touches. */
function bringsUnused(graph: RegulationGraph): boolean {
  const touched = new Set<string>();
  for (const [type, rows] of Object.entries(graph.relations)) {
    for (const { from, to, fromLabel, toLabel } of rows) {
      // To be a part of another, or to have a successor, is no use.
      if (type !== 'PART_OF' && type !== 'SUCCEEDED_BY') touched.add(`${fromLabel} ${from}`);
      touched.add(`${toLabel} ${to}`);
    }
  }
  return SHARED_LABELS.some((label) => graph.nodes[label]?.some(({ id }) => !touched.has(`${label} ${id}`)));
}

/** From the answer to `regulation-state`. */
export function regulationState([row]: readonly Row[]): RegulationState {
  const { graphVersion, inputHash, rulesVersion } = row as { graphVersion: string; inputHash: string | null; rulesVersion: string };
  return { graphVersion, made: inputHash === null ? null : { inputHash, rulesVersion } };
}

export function isMadeFrom(state: RegulationState, graph: RegulationGraph): boolean {
  return state.made?.inputHash === graph.inputHash && state.made.rulesVersion === graph.rulesVersion;
}

function withoutRegulation(state: RegulationState, id: string): string {
  return state.made ? toggled(state.graphVersion, { id, ...state.made }) : state.graphVersion;
}

function hashesOf({ inputHash, rulesVersion }: RegulationGraph): { inputHash: string; rulesVersion: string } {
  return { inputHash, rulesVersion };
}

/** The rows by the query that writes them; the labels of the ends are in its name, not in the rows. */
function byEnds(type: RelationType, rows: readonly RelationRow[]): ReadonlyMap<string, readonly object[]> {
  const groups = new Map<string, object[]>();
  for (const { fromLabel, toLabel, ...row } of rows) {
    const query = relationQuery(type, fromLabel, toLabel);
    const group = groups.get(query) ?? [];
    group.push(row);
    groups.set(query, group);
  }
  return groups;
}

function sumOf(counted: ReplaceResult, more: ReplaceResult): ReplaceResult {
  return {
    nodesCreated: counted.nodesCreated + more.nodesCreated,
    nodesDeleted: counted.nodesDeleted + more.nodesDeleted,
    relationsCreated: counted.relationsCreated + more.relationsCreated,
  };
}
