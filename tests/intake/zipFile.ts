import { crc32, deflateRawSync } from 'node:zlib';

export interface ZippedFile {
  /** Bytes for a name that is no UTF-8. */
  readonly name: string | Uint8Array;
  readonly content: string | Uint8Array;
  /** Mode bits of Unix, for a link. */
  readonly mode?: number;
  /** What the headers claim instead of the true length. */
  readonly claimedBytes?: number;
}

/** A zip archive of these files, deflated: as any program makes it, with whatever names and claims a test wants. */
export function zipFile(files: readonly ZippedFile[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const name = Buffer.from(file.name);
    const content = Buffer.from(file.content);
    const deflated = deflateRawSync(content);
    const sizes = [crc32(content), deflated.length, file.claimedBytes ?? content.length];
    const local = Buffer.concat([header(0x04034b50, [20, flagOf(file), 8, 0, 0], sizes, [name.length, 0]), name, deflated]);
    const central = [name.length, 0, 0, 0, 0];
    const place = Buffer.alloc(8);
    place.writeUInt32LE(((file.mode ?? 0o100644) << 16) >>> 0, 0);
    place.writeUInt32LE(offset, 4);
    directory.push(Buffer.concat([header(0x02014b50, [(3 << 8) | 20, 20, flagOf(file), 8, 0, 0], sizes, central), place, name]));
    parts.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  return Buffer.concat([...parts, listed, header(0x06054b50, [0, 0, files.length, files.length], [listed.length, offset], [0])]);
}

function header(signature: number, shorts: readonly number[], longs: readonly number[], last: readonly number[]): Buffer {
  const buffer = Buffer.alloc(4 + 2 * shorts.length + 4 * longs.length + 2 * last.length);
  let place = buffer.writeUInt32LE(signature, 0);
  for (const value of shorts) place = buffer.writeUInt16LE(value, place);
  for (const value of longs) place = buffer.writeUInt32LE(value >>> 0, place);
  for (const value of last) place = buffer.writeUInt16LE(value, place);
  return buffer;
}

/** Names given as text are UTF-8 and say so. */
function flagOf({ name }: ZippedFile): number {
  return typeof name === 'string' ? 0x800 : 0;
}
