import { catalogue } from '../catalogue.ts';
import { requireOntology } from '../ontologyVersion.ts';
import { checkParameters } from '../parameters.ts';
import { type GraphReader, type QueryParameters, type Row, type StoreDescription, StoreError } from '../store.ts';
import { type Limits, Turnstile } from '../turnstile.ts';
import { Connection, type Neo4jTarget } from './connection.ts';

/** How soon a reader sees that the graph was changed. */
const POLL_MS = 500;

/** Reads a Neo4j database; every query sees what was committed when it began. */
export class Neo4jReader implements GraphReader {
  readonly description: StoreDescription;
  readonly #connection: Connection;
  readonly #limits: Limits;
  readonly #turnstile: Turnstile;
  readonly #listeners = new Set<(version: string) => void>();
  readonly #timer: NodeJS.Timeout;
  #seen: string;
  #polling: Promise<void> | null = null;

  private constructor(connection: Connection, limits: Limits, version: string) {
    this.description = { engine: 'NEO4J', location: connection.location };
    this.#connection = connection;
    this.#limits = limits;
    this.#turnstile = new Turnstile(limits);
    this.#seen = version;
    this.#timer = setInterval(() => this.#poll(), POLL_MS).unref();
  }

  static async open(target: Neo4jTarget, limits: Limits): Promise<Neo4jReader> {
    const connection = await Connection.open(target);
    try {
      const [version] = await connection.read(catalogue().read('store-version'), {}, limits.timeoutMs);
      if (!version) throw nothingThere(connection.location);
      requireOntology(version, connection.location);
      return new Neo4jReader(connection, limits, version['graphVersion'] as string);
    } catch (error) {
      await connection.close();
      throw error;
    }
  }

  async read(name: string, parameters: QueryParameters = {}): Promise<readonly Row[]> {
    const query = catalogue().read(name);
    checkParameters(query, parameters);
    return this.#turnstile.pass(() => this.#connection.read(query, parameters, this.#limits.timeoutMs));
  }

  async version(): Promise<string> {
    const [version] = await this.read('store-version');
    if (!version) throw nothingThere(this.#connection.location);
    return version['graphVersion'] as string;
  }

  async ready(): Promise<boolean> {
    return this.version().then(
      () => true,
      () => false,
    );
  }

  onVersionChange(listener: (version: string) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#connection.close();
    await this.#polling;
  }

  /** A server that is away for a moment changes nothing: the next poll asks again. */
  #poll(): void {
    this.#polling ??= this.#look()
      .catch(() => {})
      .finally(() => {
        this.#polling = null;
      });
  }

  async #look(): Promise<void> {
    const version = await this.version();
    if (version === this.#seen) return;
    this.#seen = version;
    for (const listener of this.#listeners) listener(version);
  }
}

function nothingThere(location: string): StoreError {
  return new StoreError('STORE_UNAVAILABLE', `Neo4j at ${location} holds no graph yet. Make one with: zhize import PATH`);
}
