import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import type { StoreTarget } from '../../cypher/open.ts';

const SCRIPT = join(import.meta.dirname, 'importChild.mjs');

/** When a process is killed: after it said that so many files are done, and so many milliseconds more. */
export interface Moment {
  readonly files: number;
  readonly milliseconds: number;
}

/** Imports files in a process of its own, to the end or until it is killed. True when it came to its end. */
export async function importInProcess(target: StoreTarget, files: readonly string[], kill: Moment | null = null): Promise<boolean> {
  const child = spawn(process.execPath, [SCRIPT], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(child, 'exit') as Promise<[number | null]>;
  try {
    child.stdin.end(JSON.stringify({ target, files }));
    if (kill !== null) await killAt(child, kill);
    const [exitCode] = await ended;
    if (kill === null && exitCode !== 0) throw new Error(`An import that nobody killed ended with ${exitCode}.`);
    return exitCode === 0;
  } finally {
    child.kill('SIGKILL');
  }
}

/** Does nothing more when it ends before. */
async function killAt(child: ChildProcess, { files, milliseconds }: Moment): Promise<void> {
  let done = 0;
  for await (const line of linesOf(child)) {
    if (line.startsWith('file ')) done = Number(line.slice('file '.length));
    if (done >= files) break;
  }
  await pause(milliseconds);
  child.kill('SIGKILL');
}

/** The first line stands for its start: whoever waits for no file waits for none. */
async function* linesOf(child: ChildProcess): AsyncGenerator<string> {
  yield 'started';
  if (child.stdout) yield* createInterface(child.stdout);
}
