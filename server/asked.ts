import type { Context } from './context.ts';
import { text } from './facts/rows.ts';
import type { ObligationFact, RegulationFacts } from './facts/shapes.ts';
import type { ObligationFilter } from './generated/resolvers.ts';
import { type Conditions, conditionsOf } from './questions/conditions.ts';
import { InputError } from './errors.ts';

/** A filter made ready: the facts it looks at, and what it asks of them. */
export interface Asked {
  readonly facts: readonly RegulationFacts[];
  readonly conditions: Conditions;
}

type GivenFilter = ObligationFilter | null | undefined;

export async function asked(filter: GivenFilter, context: Context): Promise<Asked> {
  const scope = await context.scope(filter);
  const facts = await context.facts(filter);
  const containing = filter?.containing ? await idsContaining('obligations-containing', filter.containing, scope, context) : null;
  return { facts, conditions: conditionsOf(filter, containing) };
}

/** The obligations a filter lets through, in the order of the text. */
export async function obligationsAsked(filter: GivenFilter, context: Context): Promise<readonly ObligationFact[]> {
  const { facts, conditions } = await asked(filter, context);
  return facts.flatMap(({ obligations }) => obligations.filter(conditions.whole));
}

/** The same filter, inside one regulation. */
export function within(regulation: string, filter: GivenFilter): ObligationFilter {
  return { ...filter, regulations: [regulation] };
}

const LONGEST_TEXT = 100;

/** Ids of articles or obligations in whose text some characters stand; one call a version and text. */
export async function idsContaining(
  query: 'articles-containing' | 'obligations-containing',
  characters: string,
  regulations: readonly string[],
  context: Context,
): Promise<ReadonlySet<string>> {
  if (characters.length > LONGEST_TEXT) throw new InputError(`At most ${LONGEST_TEXT} characters can be looked for.`);
  const snapshot = await context.snapshot();
  const key = JSON.stringify([query, characters, regulations]);
  return snapshot.once(key, async () => {
    const rows = await snapshot.read(query, { regulations, text: characters });
    return new Set(rows.map((row) => text(row, 'id')));
  });
}
