/** What stands on the edges, read off facts; each function is used from both ends of its relation. */
import type {
  AddressFact,
  ArticleFact,
  BearingFact,
  BuildFact,
  ConcernFact,
  MentionFact,
  ObligationFact,
  ParticipationFact,
  Place,
  TopicFact,
} from '../facts/shapes.ts';
import type { EvidenceRef } from '../nodes.ts';
import { placeKey } from '../paging.ts';

export function evidence(article: ArticleFact, { start, end }: Place): EvidenceRef {
  return { article, start, end };
}

export function bearingEdge(fact: BearingFact) {
  const { role, lead, levels, openList, carried, ofGovernment, mention, rules, review } = fact;
  return { role, lead, levels, openList, carried, ofGovernment, mention, rules, review, evidence: evidence(fact.obligation.article, fact) };
}

export function participationEdge(fact: ParticipationFact) {
  const { role, mention, rules } = fact;
  return { role, mention, rules, evidence: evidence(fact.obligation.article, fact) };
}

export function concernEdge(fact: ConcernFact) {
  return { as: fact.as, mention: fact.mention, evidence: evidence(fact.obligation.article, fact) };
}

export function mentionEdge(fact: TopicFact | AddressFact) {
  return { mention: fact.mention, evidence: evidence(fact.obligation.article, fact) };
}

export function articleMentionEdge(fact: MentionFact) {
  return { mention: fact.mention, evidence: evidence(fact.article, fact) };
}

export function buildEdge(fact: BuildFact) {
  return { status: fact.status, builders: fact.builders, evidence: evidence(fact.obligation.article, fact) };
}

/** Keys for cursors: the place in the list of one obligation or article. */
export const placeInList = ({ index }: { readonly index: number }): string => placeKey(index);

/** Keys for cursors over many obligations: the order of the text, then the place in each. */
export const placeInText = ({ obligation, index }: { readonly obligation: ObligationFact; readonly index: number }): string =>
  `${obligation.order}/${placeKey(index)}`;

export const placeInArticles = ({ article, index }: { readonly article: ArticleFact; readonly index: number }): string =>
  `${article.order}/${placeKey(index)}`;

export const orderKey = ({ order }: { readonly order: string }): string => order;
export const rankOf = ({ key }: { readonly key: string }): string => key;
