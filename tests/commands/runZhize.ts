import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { onTestFinished } from 'vitest';

export const ROOT = join(import.meta.dirname, '../..');
export const ZHIZE = join(ROOT, 'dist/zhize.js');
export const SHIPPED = join(ROOT, 'import/texts/shijiazhuang-digital-economy.txt');
export const SHIPPED_ID = 'shijiazhuang-digital-economy-2023';

export interface Outcome {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

type Environment = Readonly<Record<string, string>>;

/** Runs the built program to its end, with none of the settings of whoever runs the tests. */
export function runZhize(words: readonly string[], environment: Environment = {}): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [ZHIZE, ...words], {
    env: cleanEnvironment(environment),
    encoding: 'utf8',
  });
  return { exitCode: status, stdout, stderr };
}

export interface RunningZhize {
  readonly url: string;
  /** What it printed until it listened. */
  readonly printed: string;
  /** Sends the signal and waits for the end. */
  end(signal: 'SIGINT' | 'SIGTERM'): Promise<number | null>;
}

/** Starts the built program on a free port and waits until it says where it listens; it is ended with the test. */
export async function startZhize(words: readonly string[], environment: Environment = {}): Promise<RunningZhize> {
  const child = spawn(process.execPath, [ZHIZE, ...words], {
    env: cleanEnvironment({ PORT: '0', ...environment }),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const printed = await printedUntilListening(child);
  const url = /GraphQL +(\S+)\/graphql/.exec(printed)?.[1] ?? '';
  const end = async (signal: 'SIGINT' | 'SIGTERM'): Promise<number | null> => {
    const ended = once(child, 'exit');
    child.kill(signal);
    const [exitCode] = (await ended) as [number | null];
    return exitCode;
  };
  return { url, printed, end };
}

function printedUntilListening(child: ChildProcessByStdio<null, Readable, null>): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    child.stdout.on('data', (data: Buffer) => {
      printed += data.toString();
      if (printed.includes('Ctrl-C stops it.')) resolve(printed);
    });
    child.once('exit', (exitCode) => reject(new Error(`It ended with ${exitCode} before it listened:\n${printed}`)));
  });
}

/** Asks a running Zhize by GraphQL, on a connection of its own: a kept one may be closed while we wait for another program. Throws when it answers with errors. */
export async function ask<Data>({ url }: RunningZhize, query: string): Promise<Data> {
  const body = JSON.stringify({ query });
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', connection: 'close' },
    body,
  });
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}

export function cleanEnvironment(environment: Environment): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^(ZHIZE_|NEO4J_|PORT$)/.test(name));
  return { ...Object.fromEntries(own), ...environment };
}

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'zhize-commands-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
