import type { CitationResolvers } from '../generated/resolvers.ts';
import type { ArticleRef, RegulationRef } from '../nodes.ts';
import { id, optional, required } from './properties.ts';

export const Citation: CitationResolvers = {
  id,
  title: required('title'),
  article: optional('article'),
  resolvesTo: async ({ id: own }, _, context) =>
    (await context.related('citation-targets', own)) as readonly (ArticleRef | RegulationRef)[],
};
