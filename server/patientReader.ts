import { type GraphReader, type Row, type StoreDescription, StoreError } from '../cypher/store.ts';
import type { Log } from './log.ts';

export interface PatientReaderOptions {
  /** What is to be opened: known before it is. */
  readonly description: StoreDescription;
  open(): Promise<GraphReader>;
  readonly log: Log;
  /** Milliseconds between two attempts. */
  readonly retryAfter?: number;
}

const RETRY_AFTER = 1_000;

/**
 * A reader of a store that may not be there yet: it goes on trying to open it, and until then answers every read with the
 * StoreError of the last attempt. So the server is up before its store, and is ready when the store is.
 */
export function patientReader(options: PatientReaderOptions): GraphReader {
  return new PatientReader(options);
}

class PatientReader implements GraphReader {
  readonly description: StoreDescription;
  readonly #options: PatientReaderOptions;
  readonly #listeners = new Set<(version: string) => void>();
  readonly #opening: Promise<void>;
  #reader: GraphReader | undefined;
  #failure = new StoreError('STORE_UNAVAILABLE', 'The store is being opened.');
  #closed = false;
  #wake: () => void = () => {};

  constructor(options: PatientReaderOptions) {
    this.description = options.description;
    this.#options = options;
    this.#opening = this.#keepOpening();
  }

  async read(name: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<readonly Row[]> {
    return this.#opened().read(name, parameters);
  }

  async version(): Promise<string> {
    return this.#opened().version();
  }

  async ready(): Promise<boolean> {
    return (await this.#reader?.ready()) ?? false;
  }

  onVersionChange(listener: (version: string) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#wake();
    await this.#opening;
    await this.#reader?.close();
  }

  #opened(): GraphReader {
    if (!this.#reader) throw this.#failure;
    return this.#reader;
  }

  async #keepOpening(): Promise<void> {
    while (!this.#reader && !this.#closed) {
      try {
        this.#reader = await this.#options.open();
        this.#reader.onVersionChange((version) => this.#listeners.forEach((listener) => listener(version)));
      } catch (error) {
        this.#note(error);
        await this.#pause();
      }
    }
  }

  #note(error: unknown): void {
    const failure =
      error instanceof StoreError ? error : new StoreError('STORE_FAILED', 'The store could not be opened.', { cause: error });
    if (failure.message !== this.#failure.message) this.#options.log.warn({ err: failure }, 'The store is not there yet');
    this.#failure = failure;
  }

  #pause(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, this.#options.retryAfter ?? RETRY_AFTER);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
