import { text } from '../facts/rows.ts';
import type { EvidenceResolvers } from '../generated/resolvers.ts';

/** The quote is cut from the article, so that it cannot be anything else. */
export const Evidence: EvidenceResolvers = {
  quote: async ({ article, start, end }, _, context) => text(await context.node(article), 'text').slice(start, end),
};
