import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** Starts the built program; it is ended with the test. */
export function startZhize(words: readonly string[], environment: Environment = {}): ReturnType<typeof spawn> {
  const child = spawn(process.execPath, [ZHIZE, ...words], { env: cleanEnvironment(environment) });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
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
