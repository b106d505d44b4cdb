import { readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { InputError } from '../intake/inputError.ts';
import { SIDECAR_ENDING } from '../intake/metadata/sidecar.ts';

/** What a folder or a pattern is searched for. A file named by itself may be called anything. */
export const TEXT_ENDINGS = ['.txt', '.md', '.markdown'] as const;

export interface ListedInputs {
  /** Sorted, each file once however many paths lead to it. */
  readonly files: readonly string[];
  /** Paths that name nothing usable. */
  readonly failures: readonly InputError[];
  /** What was passed over on the way: a link back to a folder that is being read. */
  readonly skipped: readonly SkippedPath[];
}

export interface SkippedPath {
  readonly path: string;
  readonly reason: string;
}

/** Resolves files, folders and globs to files. Nothing throws: what cannot be used is in the result. */
export function listInputs(paths: readonly string[]): ListedInputs {
  const found: string[] = [];
  const failures: InputError[] = [];
  const skipped: SkippedPath[] = [];
  for (const path of paths) {
    try {
      found.push(...resolvePath(path, skipped));
    } catch (error) {
      failures.push(error instanceof InputError ? error : new InputError('UNREADABLE', path, reasonOf(error), { cause: error }));
    }
  }
  return { files: withoutRepeats(found.toSorted(byCodePoint)), failures, skipped };
}

function resolvePath(path: string, skipped: SkippedPath[]): string[] {
  const status = statSync(path, { throwIfNoEntry: false });
  if (status?.isDirectory()) return filesIn(path, skipped);
  if (status !== undefined) return [checkedFile(path)];
  if (!isDynamicPattern(path)) throw new InputError('UNREADABLE', path, 'there is no such file or folder');
  const matches = globSync(path, { absolute: path.startsWith('/'), followSymbolicLinks: false, expandDirectories: false });
  const texts = matches.filter((match) => isText(match));
  if (texts.length === 0) throw new InputError('UNREADABLE', path, `the pattern matches no ${TEXT_ENDINGS.join(', ')} file`);
  return texts;
}

function checkedFile(path: string): string {
  if (!path.endsWith(SIDECAR_ENDING)) return path;
  throw new InputError('WRONG_USE', path, 'a sidecar is no input: name the text beside it');
}

function filesIn(folder: string, skipped: SkippedPath[]): string[] {
  const files = walk(folder, [realpathSync(folder)], skipped);
  if (files.length === 0) throw new InputError('UNREADABLE', folder, `the folder holds no ${TEXT_ENDINGS.join(', ')} file`);
  return files;
}

/** Follows links, but never into a folder it stands in. What cannot be opened on the way is passed over and told. */
function walk(folder: string, above: readonly string[], skipped: SkippedPath[]): string[] {
  return entriesOf(folder, skipped).flatMap((path) => {
    const status = statusOf(path, skipped);
    if (status === null) return [];
    if (!status.isDirectory()) return status.isFile() && isText(path) ? [path] : [];
    const real = realpathSync(path);
    if (!above.includes(real)) return walk(path, [...above, real], skipped);
    skipped.push({ path, reason: 'the link leads back to a folder it stands in' });
    return [];
  });
}

function entriesOf(folder: string, skipped: SkippedPath[]): string[] {
  try {
    const names = readdirSync(folder).filter((name) => !name.startsWith('.'));
    return names.toSorted(byCodePoint).map((name) => join(folder, name));
  } catch (error) {
    skipped.push({ path: folder, reason: reasonOf(error) });
    return [];
  }
}

function statusOf(path: string, skipped: SkippedPath[]): Stats | null {
  try {
    return statSync(path);
  } catch (error) {
    skipped.push({ path, reason: reasonOf(error) });
    return null;
  }
}

function isText(name: string): boolean {
  return TEXT_ENDINGS.some((ending) => extname(name).toLowerCase() === ending);
}

function withoutRepeats(files: readonly string[]): string[] {
  const seen = new Set<string>();
  return files.filter((file) => {
    const real = realpathSync(file);
    return seen.has(real) ? false : seen.add(real);
  });
}

/** The same order on every machine, whatever its language. */
function byCodePoint(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'it leads nowhere: there is no such file',
    EACCES: 'it may not be read',
    EISDIR: 'it is a folder',
    ELOOP: 'its links lead in a circle',
    EMFILE: 'too many files are open',
    ENAMETOOLONG: 'its name is too long',
  };
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}
