import type { NodeLabel } from '../cypher/ontology.ts';
import type { GraphReader, QueryParameters, Row, StoreDescription } from '../cypher/store.ts';
import { GraphChangedError } from './errors.ts';
import { BoundedCache } from './facts/boundedCache.ts';
import { factsOfRegulation } from './facts/factsOfRegulation.ts';
import { optionalText, text } from './facts/rows.ts';
import { readFactRows } from './facts/rowsOfRegulations.ts';
import type { RegulationFacts } from './facts/shapes.ts';
import type { RegulationVersion } from './questions/versions.ts';

/** Rows of facts kept in memory, over all regulations. */
const MAXIMUM_FACT_ROWS = 1_000_000;
/** Nodes kept in memory. */
const MAXIMUM_NODES = 50_000;
/** Whole answers kept in memory. */
const MAXIMUM_ANSWERS = 500;
/** Regulations whose facts are read with one call. */
const REGULATIONS_AT_ONCE = 100;

/**
 * One version of the graph, and what was read of it so far. Every read throws StoreError, or GraphChangedError once the
 * store answers from another version.
 */
export class Snapshot {
  readonly version: string;
  readonly #reader: GraphReader;
  readonly #facts = new BoundedCache<string, Promise<RegulationFacts>>(MAXIMUM_FACT_ROWS);
  readonly #nodes = new BoundedCache<string, Row>(MAXIMUM_NODES);
  readonly #answers = new BoundedCache<string, Promise<unknown>>(MAXIMUM_ANSWERS);
  #retired = false;

  constructor(version: string, reader: GraphReader) {
    this.version = version;
    this.#reader = reader;
  }

  get engine(): StoreDescription['engine'] {
    return this.#reader.description.engine;
  }

  /** From now on the store answers from another version. */
  retire(): void {
    this.#retired = true;
  }

  async read(name: string, parameters: QueryParameters = {}): Promise<readonly Row[]> {
    if (this.#retired) throw new GraphChangedError();
    return this.#reader.read(name, parameters);
  }

  /** Computes an answer once a version. `key` names the question with all its arguments. */
  once<Answer>(key: string, compute: () => Promise<Answer>): Promise<Answer> {
    const known = this.#answers.get(key);
    if (known) return known as Promise<Answer>;
    const answer = compute();
    this.#answers.set(key, answer);
    answer.catch(() => this.#answers.delete(key));
    return answer;
  }

  regulations(): Promise<readonly RegulationVersion[]> {
    return this.once('regulations', async () => (await this.read('regulations')).map(regulationVersion));
  }

  /** The facts of regulations, in the order asked. */
  facts(regulations: readonly string[]): Promise<readonly RegulationFacts[]> {
    const missing = regulations.filter((id) => this.#facts.get(id) === undefined);
    for (let at = 0; at < missing.length; at += REGULATIONS_AT_ONCE) void this.#readFacts(missing.slice(at, at + REGULATIONS_AT_ONCE));
    return Promise.all(regulations.map((id) => this.#facts.get(id) ?? this.#readFacts([id]).then(([facts]) => required(facts))));
  }

  #readFacts(ids: readonly string[]): Promise<readonly RegulationFacts[]> {
    const rows = readFactRows(this, ids);
    const facts = ids.map(async (id) => factsOfRegulation(id, required((await rows).get(id))));
    for (const [index, id] of ids.entries()) {
      const promise = required(facts[index]);
      this.#facts.set(id, promise);
      promise.then(
        ({ weight }) => this.#facts.set(id, promise, weight),
        () => this.#facts.delete(id),
      );
    }
    return Promise.all(facts);
  }

  /** Nodes by id, in the order asked; undefined where there is none. One call for all that are not known yet. */
  async nodes(label: NodeLabel, ids: readonly string[]): Promise<readonly (Row | undefined)[]> {
    const keyOf = (id: string): string => `${label}:${id}`;
    const found = new Map(ids.map((id) => [id, this.#nodes.get(keyOf(id))]));
    const missing = ids.filter((id) => found.get(id) === undefined);
    const rows = missing.length > 0 ? await this.read(`${label.toLowerCase()}-nodes`, { ids: missing }) : [];
    for (const row of rows) {
      found.set(text(row, 'id'), row);
      this.#nodes.set(keyOf(text(row, 'id')), row);
    }
    return ids.map((id) => found.get(id));
  }
}

function regulationVersion(row: Row): RegulationVersion {
  return {
    id: text(row, 'id'),
    title: text(row, 'title'),
    work: optionalText(row, 'work') ?? text(row, 'id'),
    jurisdiction: optionalText(row, 'jurisdiction'),
    jurisdictionLevel: optionalText(row, 'jurisdictionLevel'),
    effectiveOn: optionalText(row, 'effectiveOn'),
    repealedOn: optionalText(row, 'repealedOn'),
    rulesVersion: optionalText(row, 'rulesVersion'),
  };
}

function required<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new GraphChangedError();
  return value;
}

export interface Snapshots {
  /** The snapshot of the version the store answers from now. Throws StoreError. */
  current(): Promise<Snapshot>;
  close(): void;
}

/** Keeps one snapshot, of the newest version. */
export function snapshotsOf(reader: GraphReader): Snapshots {
  let newest: Snapshot | undefined;
  const close = reader.onVersionChange(() => {
    newest?.retire();
    newest = undefined;
  });
  return {
    close,
    current: async () => {
      const version = await reader.version();
      if (newest?.version !== version) {
        newest?.retire();
        newest = new Snapshot(version, reader);
      }
      return newest;
    },
  };
}
