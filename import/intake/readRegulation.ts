import { basename, extname } from 'node:path';
import type { Metadata, StructuredRegulation } from '../model.ts';
import { decodeText } from './decodeText.ts';
import { readStructure } from './readStructure.ts';

export interface RegulationInput {
  readonly bytes: Uint8Array;
  /** The file's name, with or without its folder. */
  readonly name: string;
}

/** Reads one regulation. Throws InputError when the bytes are no text; whatever the text is like, it is read, with findings. */
export function readRegulation(input: RegulationInput): StructuredRegulation {
  const source = basename(input.name, extname(input.name));
  const { text } = decodeText(input.bytes, input.name);
  const { chapters, articles, findings } = readStructure(text);
  return { source, metadata: namedAfter(source), chapters, articles, findings };
}

function namedAfter(source: string): Metadata {
  return {
    id: source, title: source, work: source, jurisdiction: null, jurisdictionLevel: null, issuer: null, adoptedOn: null,
    approvedBy: null, approvedOn: null, promulgatedOn: null, effectiveOn: null, repealedOn: null, defects: [],
  };
}
