/**
 * Starts and stops a real Neo4j Community server on loopback: `startNeo4j()` for tests, `npm run neo4j` for a person.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { LIBRARY, whyNoNeo4j } from './jars.ts';

export { whyNoNeo4j } from './jars.ts';

export interface RunningNeo4j {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  readonly pid: number;
  /** Ends the server and deletes its data, unless a home was given. */
  stop(): Promise<void>;
}

export interface Neo4jOptions {
  /** Keeps the data there; without it they live in a temporary folder. */
  readonly home?: string;
  /** A free one when absent. */
  readonly port?: number;
}

/** For a server that only this machine can reach, gone when the tests are. */
const PASSWORD = 'zhize-on-loopback';

/** Most of a short run is warming up: the quick compiler alone is faster than both. */
const JAVA_OPTIONS = ['-Xmx512m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];

/** Resolves when Bolt answers, after some seconds. Throws when Java or the jars are missing: ask `whyNoNeo4j` first. */
export async function startNeo4j(options: Neo4jOptions = {}): Promise<RunningNeo4j> {
  const missing = await whyNoNeo4j();
  if (missing) throw new Error(missing);
  const home = options.home ?? mkdtempSync(join(tmpdir(), 'zhize-neo4j-'));
  const port = options.port ?? (await freePort());
  mkdirSync(home, { recursive: true });
  const launcher = join(import.meta.dirname, 'Launcher.java');
  const server = spawn('java', [...JAVA_OPTIONS, '-cp', join(LIBRARY, '*'), launcher, home, String(port)], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  server.stdin.write(`${PASSWORD}\n`);
  await ready(server);
  const stop = async (): Promise<void> => {
    if (server.exitCode === null && server.signalCode === null) {
      server.kill('SIGTERM');
      await once(server, 'exit');
    }
    if (options.home === undefined) rmSync(home, { recursive: true, force: true });
  };
  return { uri: `neo4j://127.0.0.1:${port}`, username: 'neo4j', password: PASSWORD, database: 'neo4j', pid: server.pid ?? 0, stop };
}

async function ready(server: ChildProcess): Promise<void> {
  const complaints: string[] = [];
  server.stderr?.on('data', (data: Buffer) => complaints.push(data.toString()));
  await new Promise<void>((resolve, reject) => {
    if (server.stdout) createInterface(server.stdout).on('line', (line) => line === 'READY' && resolve());
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Neo4j ended with ${code} before it was ready:\n${complaints.join('')}`)));
  });
}

/** A port nobody uses at this moment. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.');
  return address.port;
}

async function runByHand(): Promise<void> {
  process.stderr.write('Starting Neo4j (the first time its jars are fetched, 123 MB) …\n');
  const neo4j = await startNeo4j({ home: join(import.meta.dirname, 'home'), port: 7687 });
  const { uri, username, password, database } = neo4j;
  process.stdout.write(`NEO4J_URI=${uri}\nNEO4J_USERNAME=${username}\nNEO4J_PASSWORD=${password}\nNEO4J_DATABASE=${database}\n`);
  process.stderr.write('Running; stop it with Ctrl-C. Its data stay in tests/neo4j/home.\n');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void neo4j.stop().then(() => process.exit(0)));
}

if (process.argv[1] === import.meta.filename) await runByHand();
