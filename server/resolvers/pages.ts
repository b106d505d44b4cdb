/** Pages of the lists that occur in several places. */
import type { ArticleFact, ObligationFact } from '../facts/shapes.ts';
import { type PageArguments, pageOf, placeKey } from '../paging.ts';
import type { NodeRef } from '../nodes.ts';
import type { Ranked } from '../questions/ranking.ts';
import { tallyOfObligations } from '../questions/tally.ts';
import { orderKey, rankOf } from './edges.ts';

/** Obligations in the order of the text, with their tally. */
export function obligationPage(obligations: readonly ObligationFact[], args: PageArguments) {
  return { ...pageOf(obligations, args, orderKey, (node) => ({ node })), tally: tallyOfObligations(obligations) };
}

export function articlePage(articles: readonly ArticleFact[], args: PageArguments) {
  return pageOf(articles, args, orderKey, (node) => ({ node }));
}

export function rankedPage<Node extends NodeRef>(ranked: readonly Ranked<Node>[], args: PageArguments) {
  return pageOf(ranked, args, rankOf, ({ node, tally }) => ({ node, tally }));
}

/** Nodes in the order in which they are first met. */
export function meetingOrderPage<Node extends NodeRef>(nodes: readonly Node[], args: PageArguments) {
  const distinct = [...new Map(nodes.map((node) => [node.id, node])).values()].map((node, index) => ({
    node,
    key: placeKey(index),
  }));
  return pageOf(distinct, args, rankOf, ({ node }) => ({ node }));
}
