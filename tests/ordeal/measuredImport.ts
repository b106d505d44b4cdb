import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

const ROOT = join(import.meta.dirname, '../..');

export interface Used {
  readonly milliseconds: number;
  /** Of all its threads. */
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

interface Target {
  readonly store: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs `zhize import` as a person would and tells what it used. Throws when it does not import them all. */
export async function measureImport(files: readonly string[], { store, environment = {} }: Target): Promise<Used> {
  const words = ['--import', join(import.meta.dirname, 'measuring.mjs'), join(ROOT, 'dist/zhize.js'), 'import', ...files, '--store', store];
  const start = performance.now();
  const child = spawn(process.execPath, [...words, '--quiet'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...environment },
  });
  const [said, [exitCode]] = await Promise.all([text(child.stderr), once(child, 'exit') as Promise<[number | null]>]);
  const milliseconds = performance.now() - start;
  const [, used] = /^USED (.*)$/m.exec(said) ?? [];
  if (exitCode !== 0 || used === undefined) throw new Error(`zhize import ended with ${exitCode}: ${said}`);
  return { milliseconds, ...(JSON.parse(used) as Omit<Used, 'milliseconds'>) };
}
