import { readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { ARCHIVE_ENDING, DOCUMENT_ENDINGS, foreignReason, isArchive, isDocument } from '../intake/formats.ts';
import { InputError } from '../intake/inputError.ts';
import { SIDECAR_ENDING } from '../intake/metadata/sidecar.ts';
import { isHidden, memberPath, openArchive } from './archiveInputs.ts';

/** The input that stands for what is piped into the program. */
export const STANDARD_INPUT = '-';

export interface ListedInputs {
  /**
   * Sorted, each file once however many paths lead to it. `readInput` reads each: a path, a path through an archive
   * (`laws.zip/浙江/条例.docx`), or `-`.
   */
  readonly files: readonly string[];
  /** Paths that name nothing usable. */
  readonly failures: readonly InputError[];
  /** What was passed over on the way and may hold a regulation, or could not be looked into. */
  readonly skipped: readonly SkippedPath[];
}

export interface SkippedPath {
  readonly path: string;
  readonly reason: string;
}

/** Resolves files, folders, archives and globs to files. Nothing throws: what cannot be used is in the result. */
export async function listInputs(paths: readonly string[]): Promise<ListedInputs> {
  const listing: Listing = { files: [], failures: [], skipped: [] };
  for (const path of paths) {
    try {
      await listPath(path, listing);
    } catch (error) {
      listing.failures.push(failureOf(path, error));
    }
  }
  return { ...listing, files: withoutRepeats(listing.files.toSorted(byCodePoint)) };
}

/** What was found so far. */
interface Listing {
  readonly files: string[];
  readonly failures: InputError[];
  readonly skipped: SkippedPath[];
}

const SEARCHED = [...DOCUMENT_ENDINGS, ARCHIVE_ENDING].join(', ');

async function listPath(path: string, listing: Listing): Promise<void> {
  const status = path === STANDARD_INPUT ? undefined : statSync(path, { throwIfNoEntry: false });
  const before = listing.files.length + listing.failures.length;
  if (status?.isDirectory()) await walk(path, [realpathSync(path)], listing);
  else if (status !== undefined && isArchive(path)) await listMembers(path, listing);
  else if (status !== undefined || path === STANDARD_INPUT || memberPath(path) !== null) listing.files.push(checkedFile(path));
  else if (isDynamicPattern(path)) await listMatches(path, listing);
  else throw new InputError('UNREADABLE', path, 'there is no such file or folder');
  if (listing.files.length + listing.failures.length > before) return;
  throw new InputError('UNREADABLE', path, `there is no ${SEARCHED} file in it`);
}

async function listMatches(pattern: string, listing: Listing): Promise<void> {
  const options = { absolute: pattern.startsWith('/'), followSymbolicLinks: false, expandDirectories: false };
  for (const path of globSync(pattern, options)) await listFile(path, listing);
}

function checkedFile(path: string): string {
  if (!path.endsWith(SIDECAR_ENDING)) return path;
  throw new InputError('WRONG_USE', path, 'a sidecar is no input: name the text beside it');
}

/** Follows links, but never into a folder it stands in. What cannot be opened on the way is passed over and told. */
async function walk(folder: string, above: readonly string[], listing: Listing): Promise<void> {
  for (const path of entriesOf(folder, listing.skipped)) {
    const status = statusOf(path, listing.skipped);
    if (status?.isFile()) await listFile(path, listing);
    if (!status?.isDirectory()) continue;
    const real = realpathSync(path);
    if (above.includes(real)) listing.skipped.push({ path, reason: 'the link leads back to a folder it stands in' });
    else await walk(path, [...above, real], listing);
  }
}

/** The texts a file stands for: itself, or those of an archive; none where its ending is of no text. */
async function listFile(path: string, listing: Listing): Promise<void> {
  if (isDocument(path)) listing.files.push(path);
  else if (!isArchive(path)) tellForeign(path, listing);
  else await listMembers(path, listing).catch((error: unknown) => listing.failures.push(failureOf(path, error)));
}

async function listMembers(archive: string, listing: Listing): Promise<void> {
  const { members, refused } = await openArchive(archive);
  for (const { name, reason } of refused) if (!isHidden(name)) listing.skipped.push({ path: `${archive}/${name}`, reason });
  for (const name of members.keys()) {
    const path = `${archive}/${name}`;
    if (isHidden(name)) continue;
    if (isDocument(name)) listing.files.push(path);
    else if (!isArchive(name)) tellForeign(path, listing);
    else listing.skipped.push({ path, reason: 'an archive inside an archive is not opened; unpack the outer one' });
  }
}

function tellForeign(path: string, { skipped }: Listing): void {
  const reason = foreignReason(path);
  if (reason !== null) skipped.push({ path, reason });
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

function withoutRepeats(files: readonly string[]): string[] {
  const seen = new Set<string>();
  return files.filter((file) => {
    const real = realPathOf(file);
    return seen.has(real) ? false : seen.add(real);
  });
}

function realPathOf(file: string): string {
  if (file === STANDARD_INPUT) return file;
  const inside = memberPath(file);
  return inside === null ? realpathSync(file) : join(realpathSync(inside.archive), inside.member);
}

/** The same order on every machine, whatever its language. */
function byCodePoint(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function failureOf(path: string, error: unknown): InputError {
  return error instanceof InputError ? error : new InputError('UNREADABLE', path, reasonOf(error), { cause: error });
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
