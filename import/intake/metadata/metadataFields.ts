import { z } from 'zod';
import { JURISDICTION_LEVELS } from '../../../cypher/ontology.ts';
import type { Metadata } from '../../model.ts';

const words = z.string().trim().min(1, 'must not be empty');
const date = z.iso.date('must be a date such as 2023-12-31');

/** What a flag, a sidecar or front matter may say; every field is optional, no other is allowed. */
export const METADATA_SCHEMA = z.strictObject({
  id: words.regex(/^[^\s/\\]+$/, 'must hold neither blanks nor slashes').optional(),
  title: words.optional(),
  work: words.optional(),
  jurisdiction: words.optional(),
  jurisdictionLevel: z.enum(JURISDICTION_LEVELS).optional(),
  issuer: words.optional(),
  adoptedOn: date.optional(),
  approvedBy: words.optional(),
  approvedOn: date.optional(),
  promulgatedOn: date.optional(),
  effectiveOn: date.optional(),
  repealedOn: date.optional(),
  defects: z.array(words).optional(),
});

/** Metadata as far as one source knows them. */
export type MetadataFields = { readonly [Key in keyof Metadata]?: NonNullable<Metadata[Key]> | undefined };

export const METADATA_KEYS = Object.keys(METADATA_SCHEMA.shape) as (keyof Metadata)[];
