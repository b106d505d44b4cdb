import type { MatrixCellResolvers, MatrixHeadResolvers } from '../generated/resolvers.ts';
import { labelOf } from './labels.ts';
import { obligationPage } from './pages.ts';

/** A word is its own label: whoever shows it has its translations. */
export const MatrixHead: MatrixHeadResolvers = {
  label: ({ node, key }, { lang }, context) => (node ? labelOf(node, lang, context) : key),
};

export const MatrixCell: MatrixCellResolvers = {
  obligations: ({ obligations }, args) => obligationPage(obligations, args),
};
