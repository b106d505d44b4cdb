import { statSync } from 'node:fs';
import { InputError } from '../intake/inputError.ts';
import { isArchive } from '../intake/formats.ts';
import { readZipDirectory, readZipMember, type ZipDirectory } from '../intake/zipDirectory.ts';

/** As many regulations as a nation has, with room; and nothing larger than one text may be. */
const LIMITS = { members: 100_000, memberBytes: 64 * 1024 * 1024 };

/** A file in an archive is named by the path through it: `laws.zip/浙江/条例.docx`. */
export interface MemberPath {
  readonly archive: string;
  readonly member: string;
}

/** Null where the path does not lead through an archive. */
export function memberPath(path: string): MemberPath | null {
  for (let end = path.indexOf('/', 1); end > 0; end = path.indexOf('/', end + 1)) {
    const archive = path.slice(0, end);
    if (isArchive(archive) && statSync(archive, { throwIfNoEntry: false })?.isFile() === true) {
      return { archive, member: path.slice(end + 1) };
    }
  }
  return null;
}

/** Throws InputError BAD_ARCHIVE or TOO_LARGE. */
export async function openArchive(archive: string): Promise<ZipDirectory> {
  const { mtimeMs, size } = statSync(archive);
  const key = `${archive}\0${mtimeMs}\0${size}`;
  if (last?.key !== key) last = { key, directory: await readZipDirectory(archive, archive, LIMITS) };
  return last.directory;
}

/** Files of one archive are read one after the other: its directory is read once. */
let last: { readonly key: string; readonly directory: ZipDirectory } | null = null;

/** Null where the archive holds no such file. Throws InputError UNREADABLE, BAD_ARCHIVE or TOO_LARGE. */
export async function readMember({ archive, member }: MemberPath): Promise<Uint8Array | null> {
  const directory = await openArchive(archive);
  const found = directory.members.get(member);
  if (found !== undefined) return readZipMember(archive, `${archive}/${member}`, found);
  const refused = directory.refused.find(({ name }) => name === member);
  if (refused !== undefined) throw new InputError('UNREADABLE', `${archive}/${member}`, refused.reason);
  return null;
}

/** True for what no folder shows: dot files, and the forks that macOS adds. */
export function isHidden(name: string): boolean {
  return /(?:^|\/)(?:\.(?![./])|__MACOSX\/)/.test(name);
}
