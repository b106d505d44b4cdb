import { existsSync } from 'node:fs';
import { catalogue } from '../catalogue.ts';
import { checkParameters } from '../parameters.ts';
import type { GraphReader, QueryParameters, Row, StoreDescription } from '../store.ts';
import { type Limits, Turnstile } from '../turnstile.ts';
import { generationFile, publishedGeneration } from './folder.ts';
import { OpenGeneration } from './openGeneration.ts';

/** How soon a reader sees that another generation was published. */
const POLL_MS = 500;

/** Reads the current generation of an embedded store, and moves on by itself when another is published. */
export class EmbeddedReader implements GraphReader {
  readonly description: StoreDescription;
  readonly #folder: string;
  readonly #turnstile: Turnstile;
  readonly #listeners = new Set<(version: string) => void>();
  readonly #timer: NodeJS.Timeout;
  #generation: OpenGeneration;
  #moving: Promise<void> | null = null;
  #closed = false;

  private constructor(folder: string, limits: Limits, generation: OpenGeneration) {
    this.description = { engine: 'EMBEDDED', location: folder };
    this.#folder = folder;
    this.#turnstile = new Turnstile(limits);
    this.#generation = generation;
    this.#timer = setInterval(() => this.#poll(), POLL_MS).unref();
  }

  static async open(folder: string, limits: Limits): Promise<EmbeddedReader> {
    return new EmbeddedReader(folder, limits, await openCurrent(folder));
  }

  async read(name: string, parameters: QueryParameters = {}): Promise<readonly Row[]> {
    const query = catalogue().read(name);
    checkParameters(query, parameters);
    return this.#turnstile.pass(() => this.#generation.ask(query.text, parameters));
  }

  async version(): Promise<string> {
    return this.#generation.graphVersion;
  }

  async ready(): Promise<boolean> {
    return !this.#closed && this.#generation.alive;
  }

  onVersionChange(listener: (version: string) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#timer);
    await this.#moving;
    await this.#generation.close();
  }

  /** A generation that cannot be opened, or a folder that is away for a moment, changes nothing: the next poll tries again. */
  #poll(): void {
    this.#moving ??= this.#move()
      .catch(() => {})
      .finally(() => {
        this.#moving = null;
      });
  }

  async #move(): Promise<void> {
    const old = this.#generation;
    if (old.alive && publishedGeneration(this.#folder) === old.number) return;
    this.#generation = await openCurrent(this.#folder);
    old.retire();
    if (this.#generation.graphVersion === old.graphVersion) return;
    for (const listener of this.#listeners) listener(this.#generation.graphVersion);
  }
}

/** A writer may delete the generation between the reading of its number and its opening: then there is a newer one. */
async function openCurrent(folder: string): Promise<OpenGeneration> {
  const generation = publishedGeneration(folder);
  try {
    return await OpenGeneration.open(folder, generation);
  } catch (error) {
    if (existsSync(generationFile(folder, generation)) || publishedGeneration(folder) === generation) throw error;
    return openCurrent(folder);
  }
}
