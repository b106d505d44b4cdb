/**
 * The folder of an embedded store:
 *
 *     current              one line: the number of the generation that readers open
 *     generations/N        a whole graph in one file
 *     generations/N.wal/   its log, while it is written and after a crash
 *     lock                 an engine file; whoever has it open may write
 *     lock.json            who that is
 */
import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { StoreError } from '../store.ts';

const OURS: readonly string[] = ['current', 'current.new', 'generations', 'lock', 'lock.wal', 'lock.json'];

export function generationFile(folder: string, generation: number): string {
  return join(folder, 'generations', String(generation));
}

/** Makes the folder if need be. Throws STORE_INCOMPATIBLE when it holds other things, STORE_UNAVAILABLE when it cannot be made. */
export function prepareFolder(folder: string): void {
  try {
    mkdirSync(join(folder), { recursive: true });
    const foreign = readdirSync(folder).filter((name) => !OURS.includes(name));
    if (foreign.length > 0) throw foreignFolder(folder, foreign);
    mkdirSync(join(folder, 'generations'), { recursive: true });
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw new StoreError('STORE_UNAVAILABLE', `The store folder ${folder} cannot be used: ${(error as Error).message}`, { cause: error });
  }
}

function foreignFolder(folder: string, foreign: readonly string[]): StoreError {
  const shown = foreign.slice(0, 3).join(', ');
  return new StoreError('STORE_INCOMPATIBLE', `The folder ${folder} is not a store: it holds ${shown}. Name a new or empty folder.`);
}

/** The number in `current`, or null when nothing was ever published. Throws STORE_INCOMPATIBLE when it is no number. */
export function currentGeneration(folder: string): number | null {
  let line: string;
  try {
    line = readFileSync(join(folder, 'current'), 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new StoreError('STORE_UNAVAILABLE', `The store ${folder} cannot be read: ${(error as Error).message}`, { cause: error });
  }
  if (!/^[1-9]\d*$/.test(line)) {
    throw new StoreError('STORE_INCOMPATIBLE', `The file "current" in ${folder} is damaged. Delete the folder and import again.`);
  }
  return Number(line);
}

/** The same, for readers: a store must be there. */
export function publishedGeneration(folder: string): number {
  const generation = currentGeneration(folder);
  if (generation !== null) return generation;
  const foreign = existsSync(folder) ? readdirSync(folder).filter((name) => !OURS.includes(name)) : [];
  if (foreign.length > 0) throw foreignFolder(folder, foreign);
  throw new StoreError('STORE_UNAVAILABLE', `There is no store in ${folder} yet. Make one with: zhize import PATH --store ${folder}`);
}

/** Copies a closed generation to the next number; readers may have it open meanwhile. */
export function copyGeneration(folder: string, from: number, to: number): void {
  const unfinished = `${generationFile(folder, to)}.copying`;
  try {
    copyFileSync(generationFile(folder, from), unfinished);
    renameSync(unfinished, generationFile(folder, to));
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/** Deletes a generation and its log. */
export function deleteGeneration(folder: string, generation: number): void {
  for (const suffix of ['', '.wal']) rmSync(generationFile(folder, generation) + suffix, { recursive: true, force: true });
}

/** Deletes all other generations and their logs; what the system refuses, because it is still open, is left to the next writer. */
export function deleteOtherGenerations(folder: string, kept: readonly number[]): void {
  const names = kept.flatMap((generation) => [String(generation), `${generation}.wal`]);
  for (const name of readdirSync(join(folder, 'generations')).filter((each) => !names.includes(each))) {
    try {
      rmSync(join(folder, 'generations', name), { recursive: true, force: true });
    } catch (error) {
      if (!isBusy(error)) throw error;
    }
  }
}

/** Makes a closed generation the one that readers open. After a crash at any moment `current` names a whole generation. */
export async function publishGeneration(folder: string, generation: number): Promise<void> {
  const file = generationFile(folder, generation);
  if (existsSync(`${file}.wal`)) throw new StoreError('STORE_FAILED', `The generation ${generation} was not closed cleanly.`);
  sync(file, 'r+');
  syncFolder(join(folder, 'generations'));
  const next = join(folder, 'current.new');
  writeFileSync(next, `${generation}\n`);
  sync(next, 'r+');
  await renamePatiently(next, join(folder, 'current'));
  syncFolder(folder);
}

/** Windows refuses to rename over a file that somebody reads at that moment. */
async function renamePatiently(from: string, to: string, tries = 20): Promise<void> {
  try {
    renameSync(from, to);
  } catch (error) {
    if (tries === 0 || !isBusy(error)) throw error;
    await pause(50);
    await renamePatiently(from, to, tries - 1);
  }
}

function isBusy(error: unknown): boolean {
  return ['EPERM', 'EBUSY', 'EACCES', 'ENOTEMPTY'].includes((error as NodeJS.ErrnoException).code ?? '');
}

function sync(path: string, flags: string): void {
  const descriptor = openSync(path, flags);
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Windows cannot sync a folder, and needs not. */
function syncFolder(path: string): void {
  if (process.platform !== 'win32') sync(path, 'r');
}
