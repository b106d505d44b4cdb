import { EmbeddedReader } from './grafeo/reader.ts';
import { EmbeddedWriter } from './grafeo/writer.ts';
import { Neo4jReader } from './neo4j/reader.ts';
import { Neo4jWriter } from './neo4j/writer.ts';
import type { GraphReader, GraphWriter } from './store.ts';
import type { StoreTarget } from './target.ts';
import { DEFAULT_LIMITS, type Limits } from './turnstile.ts';

export type { StoreTarget } from './target.ts';

/** Opens a store for reading. Throws StoreError: nothing there yet, unreachable, wrong password, another vocabulary. */
export function openReader(target: StoreTarget, limits: Partial<Limits> = {}): Promise<GraphReader> {
  const all = { ...DEFAULT_LIMITS, ...limits };
  return target.engine === 'EMBEDDED' ? EmbeddedReader.open(target.folder, all) : Neo4jReader.open(target, all);
}

export interface WriterOptions {
  /**
   * A hash over everything that is about to be imported (inputs and rules version). With it, an import into the embedded
   * store that was stopped or killed goes on where it was when the same one is started again; without it, it starts over.
   */
  readonly inputs?: string | null;
}

/** Opens a store for writing, making it if need be, and takes its only lock. Throws StoreError, STORE_LOCKED when somebody has it. */
export function openWriter(target: StoreTarget, options: WriterOptions = {}): Promise<GraphWriter> {
  return target.engine === 'EMBEDDED' ? EmbeddedWriter.open(target.folder, options.inputs ?? null) : Neo4jWriter.open(target);
}
