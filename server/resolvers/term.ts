import type { Context } from '../context.ts';
import type { TermFact } from '../facts/shapes.ts';
import type { TermResolvers } from '../generated/resolvers.ts';
import type { TermRef } from '../nodes.ts';
import { evidence } from './edges.ts';
import { id, name, optional, regulation } from './properties.ts';

async function factOf(term: TermRef, context: Context): Promise<TermFact | undefined> {
  return (await context.factsAround(term)).terms.find((each) => each.id === term.id);
}

export const Term: TermResolvers = {
  id,
  name,
  regulation,
  definition: optional('definition'),
  denotes: async (term, _, context) => (await factOf(term, context))?.denotes ?? [],
  evidence: async (term, _, context) => {
    const fact = await factOf(term, context);
    return fact?.article && fact.place ? evidence(fact.article, fact.place) : null;
  },
};
