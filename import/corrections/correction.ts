import { z } from 'zod';
import { ACTOR_KINDS, BEARER_ROLES } from '../../cypher/ontology.ts';

const words = z.string().trim().min(1, 'must not be empty');
const LEVELS = ['NATION', 'PROVINCE', 'CITY', 'COUNTY', 'TOWN', 'COUNTY+', 'ALL'] as const;

const REVIEW = {
  /** Who decided it. */
  by: words,
  on: z.iso.date('must be a date such as 2026-11-20').optional(),
  note: words.optional(),
};

/** Words that name an obligation so that it is found again after a change of rules: its article, and what stands in it. */
const PLACE = {
  /** Id or title of the regulation; without it every text beside the file is meant. */
  regulation: words.optional(),
  /** Number (`13`, `16.1`) or label (`第十三条`). */
  article: z.union([words, z.number().int().positive().transform(String)]),
  /** Words of the obligation as they stand in the article. */
  quote: words,
};

const BEARER = z.strictObject({
  /** The body's name in its normal form, as the graph shows it. */
  mention: words,
  kind: z.enum(ACTOR_KINDS),
  role: z.enum(BEARER_ROLES).optional(),
  levels: z.array(z.enum(LEVELS)).optional(),
  /** The words of the article that name it, where they are not those of the bearer it replaces. */
  quote: words.optional(),
});

export const CORRECTION_SCHEMA = z.discriminatedUnion('action', [
  /** The obligation, or one bearer of it, is right. */
  z.strictObject({ action: z.literal('accept'), ...PLACE, bearer: words.optional(), ...REVIEW }),
  /** The obligation, or one bearer of it, is wrong and is left out. */
  z.strictObject({ action: z.literal('reject'), ...PLACE, bearer: words.optional(), ...REVIEW }),
  /** Another body bears it. */
  z.strictObject({ action: z.literal('replace'), ...PLACE, bearer: words, with: BEARER, ...REVIEW }),
  /** A name stands for a curated body, given by its id or name. */
  z.strictObject({ action: z.literal('alias'), regulation: words.optional(), name: words, body: words, ...REVIEW }),
  /** Names of one regulation that mean the same body. */
  z.strictObject({ action: z.literal('merge'), regulation: words.optional(), names: z.array(words).min(1), into: words, ...REVIEW }),
]);

/** One decision of a reader, as it stands in a corrections file. */
export type Correction = z.infer<typeof CORRECTION_SCHEMA>;
export type PlacedCorrection = Extract<Correction, { readonly quote: string }>;
export type NamingCorrection = Exclude<Correction, PlacedCorrection>;

/** What is written on the edge or node a correction touched. */
export function reviewOf({ action, by, on, note }: Correction): string {
  const deed = action === 'accept' ? 'accepted' : 'corrected';
  return [`${deed} by ${by}`, on === undefined ? '' : ` on ${on}`, note === undefined ? '' : `: ${note}`].join('');
}

/** Those that concern a regulation: all that name it by id or title, or none in particular. */
export function correctionsFor(
  corrections: readonly Correction[],
  { id, title }: { readonly id: string; readonly title: string },
): readonly Correction[] {
  return corrections.filter(({ regulation }) => regulation === undefined || regulation === id || regulation === title);
}
