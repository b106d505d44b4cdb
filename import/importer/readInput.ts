import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Correction, correctionsFor } from '../corrections/correction.ts';
import { CORRECTIONS_FILE, parseCorrections } from '../corrections/correctionsFile.ts';
import type { Encoding } from '../intake/decodeText.ts';
import { MAX_DOCUMENT_BYTES, tooLarge } from '../intake/formats.ts';
import { InputError } from '../intake/inputError.ts';
import type { MetadataFields } from '../intake/metadata/metadataFields.ts';
import { SIDECAR_ENDING } from '../intake/metadata/sidecar.ts';
import { readDocument } from '../intake/readDocument.ts';
import { sourceName } from '../intake/readRegulation.ts';
import type { StructuredRegulation } from '../model.ts';
import { memberPath, readMember } from './archiveInputs.ts';
import { reasonOf, STANDARD_INPUT } from './listInputs.ts';

export interface ReadOptions {
  /** Metadata given by hand: for a single text only. */
  readonly flags?: MetadataFields | undefined;
  readonly encoding?: Encoding | undefined;
}

export interface ReadInput {
  readonly regulation: StructuredRegulation;
  /** What readers decided about it: those of the corrections file beside it that concern it. */
  readonly corrections: readonly Correction[];
  readonly bytes: number;
  /** sha-256 of the bytes of the text. */
  readonly contentHash: string;
  /** sha-256 of the bytes, the name, the metadata used and the corrections: what must not differ for an import to be skipped. */
  readonly inputHash: string;
}

/**
 * Reads one of the files `listInputs` gave, and the sidecar and the corrections beside it. Throws InputError; never reads more than the size limit.
 * Standard input can be read once.
 */
export async function readInput(path: string, options: ReadOptions = {}): Promise<ReadInput> {
  const bytes = await readBytes(path);
  if (bytes === null) throw new InputError('UNREADABLE', path, 'there is no such file');
  const regulation = await readDocument({
    bytes,
    name: path === STANDARD_INPUT ? 'standard-input' : path,
    sidecar: await readSidecarFile(path),
    flags: options.flags,
    encoding: options.encoding,
  });
  const corrections = correctionsFor(await readCorrections(path), regulation.metadata);
  const hashes = { contentHash: sha256(bytes), inputHash: hashInput(bytes, regulation, corrections) };
  return { regulation, corrections, bytes: bytes.length, ...hashes };
}

/** Null where nothing stands under the path. Throws InputError UNREADABLE or TOO_LARGE, and those of an archive. */
async function readBytes(path: string): Promise<Uint8Array | null> {
  const inside = memberPath(path);
  if (inside !== null) return readMember(inside);
  try {
    const status = path === STANDARD_INPUT ? null : await stat(path);
    if (status?.isFile() === false) throw new InputError('UNREADABLE', path, 'it is no regular file');
    if (status !== null && status.size > MAX_DOCUMENT_BYTES) throw tooLarge(path, status.size, MAX_DOCUMENT_BYTES);
    return await readBounded(path);
  } catch (error) {
    if (error instanceof InputError) throw error;
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw new InputError('UNREADABLE', path, reasonOf(error), { cause: error });
  }
}

/** Stops where a file grows beyond the limit while it is read, or a pipe never ends. */
async function readBounded(path: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  const source = path === STANDARD_INPUT ? { fd: 0, autoClose: false } : {};
  for await (const chunk of createReadStream(path, { ...source, highWaterMark: 256 * 1024 })) {
    chunks.push(chunk as Buffer);
    bytes += (chunk as Buffer).length;
    if (bytes > MAX_DOCUMENT_BYTES) throw tooLarge(path, bytes, MAX_DOCUMENT_BYTES);
  }
  return Buffer.concat(chunks);
}

async function readSidecarFile(path: string): Promise<{ name: string; text: string } | undefined> {
  if (path === STANDARD_INPUT) return undefined;
  const name = join(dirname(path), `${sourceName(path)}${SIDECAR_ENDING}`);
  const bytes = await readBytes(name);
  return bytes === null ? undefined : { name, text: new TextDecoder().decode(bytes) };
}

async function readCorrections(path: string): Promise<readonly Correction[]> {
  if (path === STANDARD_INPUT) return [];
  const name = join(dirname(path), CORRECTIONS_FILE);
  const bytes = await readBytes(name);
  return bytes === null ? [] : parseCorrections(new TextDecoder().decode(bytes), name);
}

function hashInput(bytes: Uint8Array, { source, metadata }: StructuredRegulation, corrections: readonly Correction[]): string {
  return createHash('sha256')
    .update(bytes)
    .update('\0')
    .update(JSON.stringify([source, metadata, corrections]))
    .digest('hex');
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
