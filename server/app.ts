import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { GraphReader } from '../cypher/store.ts';
import { buildSchema } from 'graphql';
import { createApollo } from './apollo.ts';
import { readExamples } from './examples.ts';
import { ExportSlots } from './http/exportRoute.ts';
import { answer, type Routes } from './http/routes.ts';
import { readStaticFiles } from './http/staticFiles.ts';
import type { Log } from './log.ts';
import { snapshotsOf } from './snapshot.ts';

export interface ServerOptions {
  /** Stays the caller's: the server never closes it. */
  readonly reader: GraphReader;
  readonly host: string;
  /** 0 lets the system choose a free one. */
  readonly port: number;
  readonly log: Log;
  /** Whether the API page, the schema and introspection are served. */
  readonly apiPage: boolean;
  /** The built viewer; null, or a folder that is not there: the API alone. */
  readonly viewerFolder: string | null;
  /** The current day, ISO: which versions are in force. */
  readonly today?: () => string;
}

export interface RunningServer {
  readonly url: string;
  /** Answers what was asked, for ten seconds at most, and stops. */
  close(): Promise<void>;
}

/** How long a request may take to arrive, and how long one that is being answered holds the server up when it stops. */
const REQUEST_TIMEOUT = 30_000;
const GRACE = 10_000;

/** Starts the API and the viewer on one port. Throws the system's error when the port is taken. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { reader, host, port, log, apiPage, viewerFolder, today = currentDay } = options;
  const schema = await readFile(join(import.meta.dirname, 'schema.graphql'), 'utf8');
  const [viewer, examples] = await Promise.all([readStaticFiles(viewerFolder), readExamples()]);
  const snapshots = snapshotsOf(reader);
  const apollo = createApollo({ schema, introspection: apiPage, log });
  apollo.startInBackgroundHandlingStartupErrorsByLoggingAndFailingAllRequests();
  const executableSchema = buildSchema(schema);
  const exports = new ExportSlots();
  const routes: Routes = { reader, log, apiPage, schema, executableSchema, exports, examples, viewer, apollo, snapshots, today };
  const server = createServer((request, response) => void answer(routes, request, response));
  server.requestTimeout = REQUEST_TIMEOUT;
  await listening(server, host, port);
  const close = async (): Promise<void> => {
    await closed(server);
    await apollo.stop();
    snapshots.close();
  };
  return { url: urlOf(server, host), close };
}

function currentDay(): string {
  return new Date().toISOString().slice(0, 10);
}

function listening(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function urlOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

async function closed(server: Server): Promise<void> {
  const done = new Promise<void>((resolve) => void server.close(() => resolve()));
  server.closeIdleConnections();
  const impatience = setTimeout(() => server.closeAllConnections(), GRACE);
  await done;
  clearTimeout(impatience);
}
