import type { ComparisonRowResolvers } from '../generated/resolvers.ts';
import { labelOf } from './labels.ts';

/** A word is its own label: whoever shows it has its translations. */
export const ComparisonRow: ComparisonRowResolvers = {
  label: ({ node, value }, { lang }, context) => (node ? labelOf(node, lang, context) : value),
};
