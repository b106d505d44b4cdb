import { existsSync } from 'node:fs';
import { catalogue } from '../catalogue.ts';
import type { RegulationGraph } from '../graph.ts';
import { checkGraph } from '../graphCheck.ts';
import { EMPTY_GRAPH_VERSION, graphVersionOf } from '../graphVersion.ts';
import { ONTOLOGY_VERSION } from '../ontology.ts';
import { isMadeFrom, NOTHING_WRITTEN, type RegulationState, regulationState, Replacement } from '../replacement.ts';
import { schemaStatements } from '../schema.ts';
import { SharedNodes } from '../sharedNodes.ts';
import { type GraphWriter, type ImportedRegulation, type QueryParameters, type ReplaceResult, type Row, StoreError } from '../store.ts';
import { Engine } from './engine.ts';
import {
  copyGeneration,
  currentGeneration,
  deleteGeneration,
  deleteOtherGenerations,
  generationFile,
  prepareFolder,
  publishGeneration,
} from './folder.ts';
import { type FolderLock, takeLock } from './lock.ts';
import { inRowLists } from './rowLists.ts';
import { onFiles } from './systemErrors.ts';
import { requireOntology } from '../ontologyVersion.ts';

/**
 * Writes the next generation of an embedded store while readers stay on the current one. Nothing is copied before
 * something differs. Its calls block the thread for up to a second (copying, checkpoints, closing): a server writes in a
 * worker.
 */
export class EmbeddedWriter implements GraphWriter {
  readonly #folder: string;
  readonly #lock: FolderLock;
  readonly #current: number;
  readonly #inputs: string | null;
  readonly #shared = new SharedNodes();
  #base: Engine | null = null;
  #next: Engine | null = null;
  #resumed = false;
  #ended = false;

  private constructor(folder: string, lock: FolderLock, inputs: string | null) {
    this.#folder = folder;
    this.#lock = lock;
    this.#current = currentGeneration(folder) ?? 0;
    this.#inputs = inputs;
  }

  /** `inputs` is a hash of all that is to be imported: an import that was interrupted goes on when it is the same. */
  static async open(folder: string, inputs: string | null): Promise<EmbeddedWriter> {
    prepareFolder(folder);
    const lock = await onFiles(() => takeLock(folder));
    try {
      const writer = new EmbeddedWriter(folder, lock, inputs);
      await onFiles(() => writer.#openGenerations());
      return writer;
    } catch (error) {
      lock.release();
      throw error;
    }
  }

  get resumed(): boolean {
    return this.#resumed;
  }

  async imported(): Promise<readonly ImportedRegulation[]> {
    this.#requireOpen();
    return (await this.#read('imported-regulations')) as unknown as readonly ImportedRegulation[];
  }

  async replace(graph: RegulationGraph): Promise<ReplaceResult> {
    this.#requireOpen();
    checkGraph(graph);
    if (!this.#next && isMadeFrom(await this.#stateOf(graph.regulation), graph)) return NOTHING_WRITTEN;
    return this.#inTransaction((replacement) => replacement.replace(graph));
  }

  async remove(regulation: string): Promise<boolean> {
    this.#requireOpen();
    if (!(await this.#stateOf(regulation)).made) return false;
    return this.#inTransaction((replacement) => replacement.remove(regulation));
  }

  async commit(): Promise<{ readonly graphVersion: string }> {
    this.#requireOpen();
    const graphVersion = await this.#version();
    try {
      const engine = this.#next;
      if (engine) await onFiles(() => this.#publish(engine, graphVersion));
    } finally {
      this.#end();
    }
    return { graphVersion };
  }

  async suspend(): Promise<void> {
    if (!this.#ended) this.#end();
  }

  async discard(): Promise<void> {
    if (this.#ended) return;
    const begun = this.#next !== null;
    try {
      this.#closeEngines();
    } finally {
      // On a full disk closing fails, and what was begun is what fills it.
      if (begun) deleteGeneration(this.#folder, this.#current + 1);
      this.#end();
    }
  }

  async #openGenerations(): Promise<void> {
    if (this.#current > 0) {
      this.#base = Engine.openToRead(generationFile(this.#folder, this.#current));
      requireOntology(await versionRow(this.#base), this.#folder);
    }
    await this.#resume();
    deleteOtherGenerations(this.#folder, this.#next ? [this.#current, this.#current + 1] : [this.#current]);
  }

  /** Goes on with a generation that an interrupted import left, if it was on the way to the same graph. */
  async #resume(): Promise<void> {
    const next = this.#current + 1;
    if (this.#inputs !== null && existsSync(generationFile(this.#folder, next))) {
      const found = openIfWhole(generationFile(this.#folder, next));
      const note = found && (await versionRow(found));
      if (found && note?.['base'] === (await this.#version()) && note['inputs'] === this.#inputs) {
        this.#next = found;
        this.#resumed = true;
        return;
      }
      found?.close();
    }
  }

  /** Starts the next generation as a copy of the current one. */
  async #begin(): Promise<Engine> {
    const next = this.#current + 1;
    const base = await this.#version();
    if (this.#current > 0) await onFiles(() => copyGeneration(this.#folder, this.#current, next));
    const engine = Engine.openToWrite(generationFile(this.#folder, next));
    this.#next = engine;
    if (this.#current === 0) await createSchema(engine);
    await engine.transaction(async (run) => {
      if (this.#current === 0) {
        await run(catalogue().write('set-version').text, { graphVersion: EMPTY_GRAPH_VERSION, ontologyVersion: ONTOLOGY_VERSION });
      }
      await run(catalogue().write('note-work').text, { base, inputs: this.#inputs });
    });
    return engine;
  }

  async #inTransaction<Result>(work: (replacement: Replacement) => Promise<Result>): Promise<Result> {
    const engine = this.#next ?? (await this.#begin());
    const { result, replacement } = await engine.transaction(async (run) => {
      const opened = new Replacement(inRowLists(run), this.#shared);
      return { result: await work(opened), replacement: opened };
    });
    replacement.settle();
    return result;
  }

  async #publish(engine: Engine, graphVersion: string): Promise<void> {
    if (graphVersionOf(await this.imported()) !== graphVersion) {
      throw new StoreError('STORE_FAILED', 'The new graph is not what its version says; it was not published.');
    }
    engine.close();
    this.#next = null;
    await publishGeneration(this.#folder, this.#current + 1);
    this.#base?.close();
    this.#base = null;
    deleteOtherGenerations(this.#folder, [this.#current + 1]);
  }

  async #stateOf(regulation: string): Promise<RegulationState> {
    const engine = this.#next ?? this.#base;
    if (!engine) return { graphVersion: EMPTY_GRAPH_VERSION, made: null };
    return regulationState(await engine.read(catalogue().write('regulation-state').text, { regulation }));
  }

  async #version(): Promise<string> {
    const engine = this.#next ?? this.#base;
    return engine ? ((await versionRow(engine))?.['graphVersion'] as string) : EMPTY_GRAPH_VERSION;
  }

  async #read(name: 'imported-regulations', parameters: QueryParameters = {}): Promise<readonly Row[]> {
    return (await (this.#next ?? this.#base)?.read(catalogue().read(name).text, parameters)) ?? [];
  }

  #requireOpen(): void {
    if (this.#ended) throw new StoreError('STORE_FAILED', 'The writer has ended: it was committed or discarded.');
  }

  #closeEngines(): void {
    const [next, base] = [this.#next, this.#base];
    this.#next = null;
    this.#base = null;
    try {
      next?.close();
    } finally {
      base?.close();
    }
  }

  #end(): void {
    this.#ended = true;
    try {
      this.#closeEngines();
    } finally {
      this.#lock.release();
    }
  }
}

async function versionRow(engine: Engine): Promise<Row | undefined> {
  return (await engine.read(catalogue().read('store-version').text, {}))[0];
}

async function createSchema(engine: Engine): Promise<void> {
  for (const statement of schemaStatements('EMBEDDED')) await engine.write(statement);
}

/** A copy that was cut short cannot be opened; it is worth nothing. */
function openIfWhole(file: string): Engine | null {
  try {
    return Engine.openToWrite(file);
  } catch (error) {
    if ((error as StoreError).code === 'STORE_LOCKED') throw error;
    return null;
  }
}
