import { basename, extname } from 'node:path';
import type { StructuredRegulation } from '../model.ts';
import { checkCharacters } from './characters.ts';
import { decodeText, type Encoding } from './decodeText.ts';
import type { SourceText } from './formats.ts';
import { readTextMetadata } from './metadata/metadataFromText.ts';
import { METADATA_SCHEMA, type MetadataFields } from './metadata/metadataFields.ts';
import { definedOnly, resolveMetadata } from './metadata/resolveMetadata.ts';
import { readFrontMatter, readSidecar } from './metadata/sidecar.ts';
import { InputError } from './inputError.ts';
import { checkPunctuation } from './punctuation.ts';
import { readStructure } from './readStructure.ts';

export interface RegulationInput {
  readonly bytes: Uint8Array;
  /** The file's name, with or without its folder. */
  readonly name: string;
  /** The file `NAME.meta.yaml` beside it, if there is one. */
  readonly sidecar?: { readonly name: string; readonly text: string } | undefined;
  /** Metadata given for this one text by hand: they win over all other sources. */
  readonly flags?: MetadataFields | undefined;
  /** Forces an encoding instead of detecting it. */
  readonly encoding?: Encoding | undefined;
}

/**
 * Reads one regulation of plain text: its metadata, chapters, articles and blocks. Pure; whatever the text is like, it is read, with
 * findings. Throws InputError when the bytes are no text, or when the sidecar or the flags are wrong.
 */
export function readRegulation(input: RegulationInput): StructuredRegulation {
  const { text } = decodeText(input.bytes, input.name, input.encoding);
  return readSourceText({ text, fields: {}, findings: [] }, input);
}

/** The same for a text that was drawn from a document. */
export function readSourceText({ text, fields, findings }: SourceText, input: RegulationInput): StructuredRegulation {
  const source = sourceName(input.name);
  const frontMatter = readFrontMatter(text);
  const structure = readStructure(frontMatter.rest);
  const written = readTextMetadata(structure.title, structure.history, structure.articles);
  const resolved = resolveMetadata(
    [
      { name: 'flags', fields: checkFlags(input) },
      { name: 'sidecar', fields: input.sidecar === undefined ? {} : readSidecar(input.sidecar.text, input.sidecar.name) },
      { name: 'front matter', fields: frontMatter.fields },
      { name: 'text', fields: { ...fields, ...definedOnly(written.fields) } },
    ],
    source,
  );
  return {
    source,
    metadata: resolved.metadata,
    chapters: structure.chapters,
    articles: structure.articles,
    findings: [
      ...resolved.findings,
      ...findings,
      ...frontMatter.findings,
      ...written.findings,
      ...structure.findings,
      ...checkPunctuation(structure.articles),
      ...checkCharacters(structure.articles.map((article) => article.text)),
    ],
  };
}

/** `folder/name.md` → `name`. */
export function sourceName(name: string): string {
  return basename(name, extname(name));
}

function checkFlags({ flags, name }: RegulationInput): MetadataFields {
  const parsed = METADATA_SCHEMA.safeParse(flags ?? {});
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new InputError('BAD_METADATA', name, `${issue?.path.join('.') ?? 'metadata'}: ${issue?.message ?? 'wrong'}`);
}
