import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Encoding, MAX_INPUT_BYTES, tooLarge } from '../intake/decodeText.ts';
import { InputError } from '../intake/inputError.ts';
import type { MetadataFields } from '../intake/metadata/metadataFields.ts';
import { SIDECAR_ENDING } from '../intake/metadata/sidecar.ts';
import { readRegulation, sourceName } from '../intake/readRegulation.ts';
import type { StructuredRegulation } from '../model.ts';
import { reasonOf } from './listInputs.ts';

export interface ReadOptions {
  /** Metadata given by hand: for a single text only. */
  readonly flags?: MetadataFields | undefined;
  readonly encoding?: Encoding | undefined;
}

export interface ReadInput {
  readonly regulation: StructuredRegulation;
  readonly bytes: number;
  /** sha-256 of the bytes of the text. */
  readonly contentHash: string;
  /** sha-256 of the bytes, the name and the metadata used: what must not differ for an import to be skipped. */
  readonly inputHash: string;
}

/** Reads a text file and the sidecar beside it. Throws InputError; never reads more than the size limit. */
export async function readInput(path: string, options: ReadOptions = {}): Promise<ReadInput> {
  const bytes = await readBounded(path);
  const regulation = readRegulation({
    bytes,
    name: path,
    sidecar: await readSidecarFile(path),
    flags: options.flags,
    encoding: options.encoding,
  });
  return { regulation, bytes: bytes.length, contentHash: sha256(bytes), inputHash: hashInput(bytes, regulation) };
}

/** Throws InputError UNREADABLE or TOO_LARGE. */
async function readBounded(path: string): Promise<Uint8Array> {
  try {
    const status = await stat(path);
    if (!status.isFile()) throw new InputError('UNREADABLE', path, 'it is no regular file');
    if (status.size > MAX_INPUT_BYTES) throw tooLarge(path, status.size);
    return await readFile(path);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError('UNREADABLE', path, reasonOf(error), { cause: error });
  }
}

async function readSidecarFile(path: string): Promise<{ name: string; text: string } | undefined> {
  const name = join(dirname(path), `${sourceName(path)}${SIDECAR_ENDING}`);
  const exists = await stat(name).then(
    (status) => status.isFile(),
    () => false,
  );
  return exists ? { name, text: new TextDecoder().decode(await readBounded(name)) } : undefined;
}

function hashInput(bytes: Uint8Array, { source, metadata }: StructuredRegulation): string {
  return createHash('sha256')
    .update(bytes)
    .update('\0')
    .update(JSON.stringify([source, metadata]))
    .digest('hex');
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
