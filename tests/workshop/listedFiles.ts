import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

export interface SourceFile {
  /** Relative to the project's root, with forward slashes. */
  readonly path: string;
  readonly source: string;
}

/** Every file that git lists or would list, with its text: a gate over fewer files than these proves nothing. */
export function listedFiles(...patterns: readonly string[]): SourceFile[] {
  return listedPaths(...patterns).map((path) => ({ path, source: readFileSync(join(ROOT, path), 'utf8') }));
}

export function listedPaths(...patterns: readonly string[]): string[] {
  const options = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate', '--', ...patterns];
  return execFileSync('git', options, { cwd: ROOT, encoding: 'utf8' })
    .split('\0')
    .filter((path) => path !== '');
}
