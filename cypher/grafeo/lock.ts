import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { StoreError } from '../store.ts';
import { Engine } from './engine.ts';

/** The right to write to a store folder. The operating system drops it with its process, so it is never stale. */
export interface FolderLock {
  release(): void;
}

/** Throws STORE_LOCKED, naming the holder, when somebody else is writing. */
export function takeLock(folder: string): FolderLock {
  const engine = openLockFile(folder);
  const note = join(folder, 'lock.json');
  writeFileSync(note, `${JSON.stringify({ pid: process.pid, host: hostname(), startedAt: new Date().toISOString() })}\n`);
  return {
    release: () => {
      rmSync(note, { force: true });
      engine.close();
    },
  };
}

function openLockFile(folder: string): Engine {
  const file = join(folder, 'lock');
  try {
    return Engine.openToWrite(file);
  } catch (error) {
    if ((error as StoreError).code === 'STORE_LOCKED') throw lockedBy(folder, error);
  }
  // A process killed while it made the file leaves one that cannot be opened. It holds nothing.
  for (const suffix of ['', '.wal']) rmSync(file + suffix, { recursive: true, force: true });
  return Engine.openToWrite(file);
}

function lockedBy(folder: string, cause: unknown): StoreError {
  return new StoreError('STORE_LOCKED', `The store ${folder} is being written by ${holderIn(folder)}. Wait for it, or end it.`, { cause });
}

function holderIn(folder: string): string {
  try {
    const { pid, host, startedAt } = JSON.parse(readFileSync(join(folder, 'lock.json'), 'utf8')) as Record<string, unknown>;
    return `process ${String(pid)} on ${String(host)}, since ${String(startedAt)}`;
  } catch {
    return 'another process, which has not said yet who it is';
  }
}
