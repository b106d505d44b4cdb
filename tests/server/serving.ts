/** Starts the real server over real embedded stores, each in a folder of its own that goes with it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RegulationGraph } from '../../cypher/graph.ts';
import { openReader, openWriter } from '../../cypher/open.ts';
import type { GraphReader } from '../../cypher/store.ts';
import { importRegulations } from '../../import/importer.ts';
import { type ServerOptions, startServer } from '../../server/app.ts';

export const SHIPPED_TEXTS = join(import.meta.dirname, '../../import/texts');
export const REGULATION = 'shijiazhuang-digital-economy-2023';

export interface Answer {
  readonly data: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

export interface ServerUnderTest {
  readonly url: string;
  readonly folder: string;
  readonly reader: GraphReader;
  /** What the server wrote to its log as an error. */
  readonly failures: readonly { readonly err?: unknown }[];
  /** Posts a query; the answer's data, after checking that there are no errors. */
  ask<Data>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Data>;
  /** Posts a query; the whole answer. */
  post(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer & { readonly status: number }>;
  stop(): Promise<void>;
}

export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'zhize-server-'));
}

/** Writes the shipped regulation the way the program does. */
export async function importShipped(folder: string): Promise<void> {
  await importRegulations({ inputs: [SHIPPED_TEXTS], openStore: (hash) => openWriter({ engine: 'EMBEDDED', folder }, { inputs: hash }) });
}

export async function writeGraphs(folder: string, graphs: readonly RegulationGraph[]): Promise<void> {
  const writer = await openWriter({ engine: 'EMBEDDED', folder });
  for (const graph of graphs) await writer.replace(graph);
  await writer.commit();
}

/** Serves a store that was written; `watch` stands between the server and the reader. */
export async function serve(
  folder: string,
  options: Partial<ServerOptions> = {},
  watch: (reader: GraphReader) => GraphReader = (reader) => reader,
): Promise<ServerUnderTest> {
  const reader = watch(await openReader({ engine: 'EMBEDDED', folder }));
  const failures: { readonly err?: unknown }[] = [];
  const log = { info: () => {}, warn: () => {}, error: (fields: { readonly err?: unknown }) => void failures.push(fields) };
  const server = await startServer({ reader, host: '127.0.0.1', port: 0, log, apiPage: true, viewerFolder: null, ...options });
  const post = async (query: string, variables: Readonly<Record<string, unknown>> = {}) => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
    return { ...((await response.json()) as Answer), status: response.status };
  };
  return {
    url: server.url,
    folder,
    reader,
    failures,
    post,
    ask: async <Data>(query: string, variables?: Readonly<Record<string, unknown>>) => {
      const { data, errors } = await post(query, variables);
      if (errors) throw new Error(`The server answered: ${JSON.stringify(errors)}`, { cause: failures.at(-1)?.err });
      return data as Data;
    },
    stop: async () => {
      await server.close();
      await reader.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A reader that counts what it is asked, by the name of the query; everything is answered by the real one. */
export function counting(counts: Map<string, number>): (reader: GraphReader) => GraphReader {
  return (reader) => ({
    description: reader.description,
    read: (name, parameters) => {
      counts.set(name, (counts.get(name) ?? 0) + 1);
      return reader.read(name, parameters);
    },
    version: () => reader.version(),
    ready: () => reader.ready(),
    onVersionChange: (listener) => reader.onVersionChange(listener),
    close: () => reader.close(),
  });
}
