import type { RegulationGraph } from './graph.ts';

export type QueryParameters = Readonly<Record<string, unknown>>;
/** Aliased scalars, lists and maps only; integers are JS numbers, dates ISO strings. */
export type Row = Readonly<Record<string, unknown>>;

/** What a store knows of one imported regulation: enough to skip it when nothing differs. */
export interface ImportedRegulation {
  readonly id: string;
  readonly title: string;
  readonly inputHash: string;
  readonly rulesVersion: string;
}

export interface StoreDescription {
  readonly engine: 'EMBEDDED' | 'NEO4J';
  /** The folder, or the URI without credentials. */
  readonly location: string;
}

/** What a reader may do: run named read queries of the catalogue. Never Cypher text from outside. */
export interface GraphReader {
  readonly description: StoreDescription;
  /** Runs `cypher/read/<name>.cypher`. Throws StoreError. Rows come with the graph version they were read at by `version`. */
  read(name: string, parameters?: QueryParameters): Promise<readonly Row[]>;
  /** The version of the graph that reads answer from at this moment. */
  version(): Promise<string>;
  /** True when reads can be answered now. */
  ready(): Promise<boolean>;
  /** Calls back after the reader moved to another graph version; returns the way to stop. */
  onVersionChange(listener: (version: string) => void): () => void;
  close(): Promise<void>;
}

export interface ReplaceResult {
  readonly nodesCreated: number;
  readonly nodesDeleted: number;
  readonly relationsCreated: number;
}

/** A writer holds the store's only lock until `commit` or `discard`. */
export interface GraphWriter {
  /** True when it goes on with the unpublished work that an import of the same inputs left when it was stopped. */
  readonly resumed: boolean;
  imported(): Promise<readonly ImportedRegulation[]>;
  /** Replaces all that the regulation owned, atomically. Idempotent. */
  replace(graph: RegulationGraph): Promise<ReplaceResult>;
  /** True when it was there. */
  remove(regulation: string): Promise<boolean>;
  /** Makes the work visible to readers and frees the lock; nothing written leaves the graph as it was. */
  commit(): Promise<{ readonly graphVersion: string }>;
  /** Frees the lock and leaves the work where only a writer with the same inputs finds it; readers see nothing of it. */
  suspend(): Promise<void>;
  /** Frees the lock; on the embedded store the work since the last commit is dropped. */
  discard(): Promise<void>;
}

export const STORE_ERROR_CODES = [
  'STORE_UNAVAILABLE',
  'STORE_LOCKED',
  'STORE_TIMEOUT',
  'STORE_INCOMPATIBLE',
  'STORE_FULL',
  'QUERY_REFUSED',
  'STORE_FAILED',
] as const;
export type StoreErrorCode = (typeof STORE_ERROR_CODES)[number];

/** A failure of the store, with what to do about it. Its message never holds a password. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;
  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
