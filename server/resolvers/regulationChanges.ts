/** What became of a regulation's articles and obligations from one version to another. */
import type { ArticleChangeResolvers, ObligationChangeResolvers, RegulationChangesResolvers } from '../generated/resolvers.ts';
import { pageOf, placeKey } from '../paging.ts';
import { CHANGE_KINDS, type ChangeKind, textParts } from '../questions/changes.ts';
import { rankOf } from './edges.ts';

const TOLD_UNASKED: readonly ChangeKind[] = CHANGE_KINDS.filter((kind) => kind !== 'UNCHANGED');

function counted(changes: readonly { readonly kind: ChangeKind }[]) {
  return CHANGE_KINDS.map((kind) => ({ kind, count: changes.filter((change) => change.kind === kind).length })).filter(
    ({ count }) => count > 0,
  );
}

export const RegulationChanges: RegulationChangesResolvers = {
  articleCounts: ({ articles }) => counted(articles),
  obligationCounts: ({ articles }) => counted(articles.flatMap(({ obligations }) => obligations)),
  articles: ({ articles }, args) => {
    const kinds = args.kinds ?? TOLD_UNASKED;
    const wanted = articles.map((node, index) => ({ node, key: placeKey(index) })).filter(({ node }) => kinds.includes(node.kind));
    return pageOf(wanted, args, rankOf, ({ node }) => ({ node }));
  },
};

export const ArticleChange: ArticleChangeResolvers = {
  before: ({ before }) => before?.fact ?? null,
  after: ({ after }) => after?.fact ?? null,
  text: ({ before, after }) => textParts(before?.text ?? '', after?.text ?? ''),
  obligations: ({ obligations }, { kinds }) => obligations.filter(({ kind }) => !kinds || kinds.includes(kind)),
};

export const ObligationChange: ObligationChangeResolvers = {
  before: ({ before }) => before?.fact ?? null,
  after: ({ after }) => after?.fact ?? null,
};
