import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const FOLDER = import.meta.dirname;

/** Holds the server's jars once they were fetched; git ignores it. */
export const LIBRARY = join(FOLDER, 'lib');

const GET_JAVA = 'install Java 17 or newer, for example "apt-get install openjdk-17-jre-headless"';
const GET_MAVEN = 'install Maven, for example "apt-get install maven"';

let prepared: Promise<string | null> | undefined;

/** Fetches the server's jars if they are not there yet. Gives null when Neo4j can be started, else why not and what to do. */
export function whyNoNeo4j(): Promise<string | null> {
  prepared ??= prepare();
  return prepared;
}

async function prepare(): Promise<string | null> {
  if (!(await runs('java', '-version'))) return `a real Neo4j needs Java: ${GET_JAVA}`;
  if (hasJars()) return null;
  if (!(await runs('mvn', '-v'))) return `the jars of Neo4j are fetched by Maven: ${GET_MAVEN}`;
  return fetchJars();
}

/** Into a folder of its own first, so that a second test run never sees half of them. */
async function fetchJars(): Promise<string | null> {
  const unfinished = mkdtempSync(join(FOLDER, 'lib-'));
  try {
    await run('mvn', ['-q', '-B', '-f', join(FOLDER, 'pom.xml'), 'dependency:copy-dependencies', `-DoutputDirectory=${unfinished}`]);
    if (!hasJars()) renameSync(unfinished, LIBRARY);
    return null;
  } catch (error) {
    return `Maven could not fetch the jars of Neo4j (${firstLine(error)}): try again with a network`;
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

function hasJars(): boolean {
  return existsSync(LIBRARY) && readdirSync(LIBRARY).some((name) => name.startsWith('neo4j-kernel'));
}

function firstLine(error: unknown): string {
  const { stdout = '', message } = error as { stdout?: string; message: string };
  return (stdout || message).split('\n')[0] ?? '';
}

async function runs(command: string, ...options: readonly string[]): Promise<boolean> {
  return run(command, options).then(
    () => true,
    () => false,
  );
}
