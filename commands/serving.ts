import { join } from 'node:path';
import { type Logger, pino } from 'pino';
import { checkoutFolder, type Config } from '../config.ts';
import { openReader } from '../cypher/open.ts';
import { type GraphReader, StoreError } from '../cypher/store.ts';
import { locationOf } from '../cypher/target.ts';
import { type RunningServer, startServer } from '../server/app.ts';
import { patientReader } from '../server/patientReader.ts';
import { ExitCode, UsageError } from './exitCodes.ts';
import { say, writeOut } from './output.ts';

/**
 * Starts the server, says where it is, and ends in order on Ctrl-C or SIGTERM. A store that is not there yet is said so and
 * waited for. Throws UsageError when the address cannot be used.
 */
export async function serveUntilStopped(config: Config): Promise<void> {
  const stopped = stopSignal();
  const log = pino({ level: config.logLevel }, pino.destination(2));
  const reader = await readerOf(config, log);
  try {
    const server = await startOn(config, reader, log);
    await writeOut(`${addressLines(reader, server.url, config.apiPage).join('\n')}\n`);
    await stopped;
    await server.close();
  } finally {
    await reader.close();
  }
}

async function readerOf({ store }: Config, log: Logger): Promise<GraphReader> {
  try {
    return await openReader(store);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    say(`${error.message}\nThe server starts without it, and waits for it.`);
    const description = { engine: store.engine, location: locationOf(store) };
    return patientReader({ description, open: () => openReader(store), log: log.child({}, { level: 'error' }) });
  }
}

async function startOn({ host, port, apiPage }: Config, reader: GraphReader, log: Logger): Promise<RunningServer> {
  try {
    return await startServer({ reader, host, port, log, apiPage, viewerFolder: join(checkoutFolder(), 'dist/client') });
  } catch (error) {
    throw listenFault(error, host, port) ?? error;
  }
}

/** What is wrong with the address, in words; null when the fault is another. */
function listenFault(error: unknown, host: string, port: number): UsageError | null {
  const reasons: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${port} of ${host} is in use. End what uses it, or choose another: PORT=${port + 1} npm start`,
    EACCES: `Port ${port} may not be used by this user. Choose one above 1023: PORT=4000 npm start`,
    EADDRNOTAVAIL: `This machine has no address ${host}: see ZHIZE_HOST.`,
    ENOTFOUND: `No machine is called ${host}: see ZHIZE_HOST.`,
  };
  const reason = reasons[(error as NodeJS.ErrnoException).code ?? ''];
  return reason === undefined ? null : new UsageError(reason, { cause: error });
}

/** Resolves at the first Ctrl-C or SIGTERM; another Ctrl-C ends the program at once. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    process.removeAllListeners('SIGINT').once('SIGINT', () => {
      process.once('SIGINT', () => process.exit(ExitCode.INTERRUPTED));
      resolve();
    });
    process.once('SIGTERM', () => resolve());
  });
}

function addressLines({ description }: GraphReader, url: string, apiPage: boolean): string[] {
  const store = description.engine === 'EMBEDDED' ? 'embedded, in' : 'Neo4j at';
  return [
    `Store     ${store} ${description.location}`,
    `Viewer    ${url}/`,
    `GraphQL   ${url}/graphql`,
    ...(apiPage ? [`API page  ${url}/api`] : []),
    'Ctrl-C stops it.',
  ];
}
