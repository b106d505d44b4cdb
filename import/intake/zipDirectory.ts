import { type Entry, fromBufferPromise, getFileNameLowLevel, openPromise, type ZipFile } from 'yauzl';
import { InputError } from './inputError.ts';

/** What is allowed of an archive by its headers, before anything is inflated. */
export interface ZipLimits {
  readonly members: number;
  /** Bytes of one member when inflated. */
  readonly memberBytes: number;
}

export interface ZipMember {
  /** With `/` between folders, as it was written: `浙江/条例.docx`. */
  readonly name: string;
  /** Bytes when inflated, as the header says; reading stops with an error where that is not true. */
  readonly bytes: number;
  readonly entry: Entry;
}

export interface ZipDirectory {
  /** By name, in the order of the archive. */
  readonly members: ReadonlyMap<string, ZipMember>;
  /** What may not be read, with the reason. */
  readonly refused: readonly { readonly name: string; readonly reason: string }[];
}

/** A path, or the bytes of the archive. */
export type ZipSource = string | Uint8Array;

/** Deflate reaches 1,000 : 1 on a bomb, on the XML of a document about 30 : 1. Small members may be as even as they like. */
const MAX_RATIO = 200;
const EVEN_BYTES = 1024 * 1024;

/** Reads the central directory; folders are left out. Throws InputError BAD_ARCHIVE or TOO_LARGE. */
export async function readZipDirectory(source: ZipSource, name: string, limits: ZipLimits): Promise<ZipDirectory> {
  const zip = await openZip(source, name);
  const members = new Map<string, ZipMember>();
  const refused: { name: string; reason: string }[] = [];
  try {
    if (zip.entryCount > limits.members) throw tooMany(name, zip.entryCount, limits.members);
    for await (const entry of zip.eachEntry()) {
      const member = { name: nameOf(entry), bytes: entry.uncompressedSize, entry };
      if (member.name.endsWith('/')) continue;
      const reason = members.has(member.name) ? 'the archive holds two files of this name' : refusal(member, limits);
      if (reason === null) members.set(member.name, member);
      else refused.push({ name: member.name, reason });
    }
  } catch (error) {
    throw badArchive(name, error);
  } finally {
    zip.close();
  }
  return { members, refused };
}

/** Inflates one member, never more than its header announced. Throws InputError BAD_ARCHIVE. */
export async function readZipMember(source: ZipSource, name: string, { entry }: ZipMember): Promise<Uint8Array> {
  const zip = await openZip(source, name);
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  } catch (error) {
    throw badArchive(name, error);
  } finally {
    zip.close();
  }
}

async function openZip(source: ZipSource, name: string): Promise<ZipFile> {
  const options = { lazyEntries: true, decodeStrings: false, autoClose: false };
  try {
    if (typeof source === 'string') return await openPromise(source, options);
    return await fromBufferPromise(Buffer.from(source.buffer, source.byteOffset, source.byteLength), options);
  } catch (error) {
    throw badArchive(name, error);
  }
}

const UTF8_FLAG = 0x800;
const UNICODE_PATH = 0x7075;

/** Archives made by Chinese Windows write names in GBK and do not say so. */
function nameOf({ fileNameRaw, generalPurposeBitFlag, extraFields }: Entry): string {
  const unicode = extraFields.some(({ id }) => id === UNICODE_PATH) || (generalPurposeBitFlag & UTF8_FLAG) !== 0;
  const name = unicode ? getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false) : decodeName(fileNameRaw);
  return name.replaceAll('\\', '/');
}

function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

function refusal({ name, bytes, entry }: ZipMember, { memberBytes }: ZipLimits): string | null {
  if (/^(?:\/|[a-z]:)|(?:^|\/)\.\.(?:\/|$)/i.test(name)) return 'its path leads out of the archive';
  if (isLink(entry)) return 'it is a link';
  if (entry.isEncrypted()) return 'it is encrypted';
  if (!entry.canDecodeFileData()) return 'it is compressed in an unknown way';
  if (bytes > memberBytes) return `${bytes} bytes are more than the limit of ${memberBytes / EVEN_BYTES} MiB`;
  if (bytes > EVEN_BYTES && bytes > MAX_RATIO * entry.compressedSize) return 'it grows more than any text does when it is inflated';
  return null;
}

const UNIX = 3;
const FILE_TYPE = 0o170000;
const SYMBOLIC_LINK = 0o120000;

function isLink({ versionMadeBy, externalFileAttributes }: Entry): boolean {
  return versionMadeBy >> 8 === UNIX && ((externalFileAttributes >>> 16) & FILE_TYPE) === SYMBOLIC_LINK;
}

function tooMany(name: string, count: number, limit: number): InputError {
  return new InputError('TOO_LARGE', name, `it holds ${count} files, more than the limit of ${limit}; divide it`);
}

function badArchive(name: string, error: unknown): InputError {
  if (error instanceof InputError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new InputError('BAD_ARCHIVE', name, `the archive is damaged or no zip (${reason}); make it again`, { cause: error });
}
