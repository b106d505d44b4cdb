/** The lines at one node, read off the facts of one regulation. */
import type { ArticleFact, BearingFact, ObligationFact, ParticipationFact, RegulationFacts } from '../facts/shapes.ts';
import type { EvidenceRef, NodeRef } from '../nodes.ts';
import { globalId, nodeRef } from '../nodes.ts';
import { type Line, lineOf } from './graphShapes.ts';
import { tallyOf, tallyOfObligations } from './tally.ts';

/** A line, and the node at its other end. */
export interface Step {
  readonly line: Line;
  readonly to: NodeRef;
}

const NOTHING = { obligations: 0, articles: 0, carried: 0 } as const;

/** Every line at a node, in the order of the text. */
export function stepsFrom(node: NodeRef, facts: RegulationFacts): readonly Step[] {
  const obligation = node.__typename === 'Obligation' ? facts.obligationOf.get(node.id) : undefined;
  if (obligation) return stepsFromObligation(obligation);
  const article = node.__typename === 'Article' ? facts.articleOf.get(node.id) : undefined;
  if (article) return [...stepsFromArticle(article), ...stepsBackFrom(node, facts)];
  if (node.__typename === 'Chapter')
    return (facts.articlesOf.get(node.id) ?? []).map((each) => ({ line: containing(node, each), to: each }));
  return stepsBackFrom(node, facts);
}

function containing(chapter: NodeRef, article: ArticleFact): Line {
  return lineOf('CONTAINS', chapter, article, tallyOfObligations(article.obligations));
}

function stepsFromObligation(obligation: ObligationFact): readonly Step[] {
  const { bearings, participations, concerns, topics, addresses, builds, guidances, sanctions, article } = obligation;
  const forth = { of: obligation, tally: tallyOfObligations([obligation]) };
  return [
    { line: lineOf('STATES', article, obligation, forth.tally), to: article },
    ...bearings.map((fact) => ({ line: bearingLine(fact), to: fact.actor })),
    ...participations.map((fact) => ({ line: participationLine(fact), to: fact.actor })),
    ...concerns.map((fact) => ({
      line: lineOf('CONCERNS', obligation, fact.industry, forth.tally, { ...placed(fact, article), as: fact.as }),
      to: fact.industry,
    })),
    ...topics.map((fact) => ({ line: lineOf('ABOUT', obligation, fact.topic, forth.tally, placed(fact, article)), to: fact.topic })),
    ...addresses.map((fact) => ({ line: lineOf('ADDRESSES', obligation, fact.party, forth.tally, placed(fact, article)), to: fact.party })),
    ...builds.map((fact) => ({ line: lineOf('BUILDS', obligation, fact.platform, forth.tally, placed(fact, article)), to: fact.platform })),
    ...guidances.map((fact) => ({
      line: lineOf('GUIDED_BY', obligation, fact.principle, forth.tally, placed(fact, article)),
      to: fact.principle,
    })),
    ...sanctions.map((fact) => ({
      line: lineOf('SANCTIONS', obligation, fact.target, forth.tally, placed(fact, article)),
      to: fact.target,
    })),
  ];
}

function stepsFromArticle(article: ArticleFact): readonly Step[] {
  const [chapter] = article.chapters;
  return [
    ...(chapter ? [{ line: containing(chapter, article), to: chapter }] : []),
    ...article.obligations.map((obligation) => ({
      line: lineOf('STATES', article, obligation, tallyOfObligations([obligation])),
      to: obligation,
    })),
    ...article.declarations.map((fact) => ({
      line: lineOf('DECLARES', article, fact.principle, NOTHING, placed(fact, article)),
      to: fact.principle,
    })),
    ...article.mentions.map((fact) => ({
      line: lineOf('MENTIONS', article, fact.industry, NOTHING, placed(fact, article)),
      to: fact.industry,
    })),
    ...article.citations.map((fact) => ({ line: lineOf('CITES', article, fact.target, NOTHING, placed(fact, article)), to: fact.target })),
  ];
}

/** From a node that obligations and articles point at, back to these. */
function stepsBackFrom(node: NodeRef, facts: RegulationFacts): readonly Step[] {
  const id = globalId(node);
  const obligations = [
    ...(facts.bearingsOf.get(id) ?? []),
    ...(facts.participationsOf.get(id) ?? []),
    ...(facts.concernsOf.get(id) ?? []),
    ...(facts.topicsOf.get(id) ?? []),
    ...(facts.addressesOf.get(id) ?? []),
    ...(facts.buildsOf.get(id) ?? []),
    ...(facts.guidancesOf.get(id) ?? []),
    ...(facts.sanctionsOf.get(id) ?? []),
  ].map(({ obligation }) => obligation);
  const articles = [...(facts.declarationsOf.get(id) ?? []), ...(facts.mentionsOf.get(id) ?? []), ...(facts.citationsOf.get(id) ?? [])].map(
    ({ article }) => article,
  );
  return [
    ...[...new Set(obligations)].flatMap((each) => turned(stepsFromObligation(each), id, each)),
    ...[...new Set(articles)].flatMap((each) => turned(stepsFromArticle(each), id, each)),
    ...facts.terms
      .filter(({ denotes }) => denotes.some((body) => globalId(body) === id))
      .map((term) => ({ line: lineOf('DENOTES', term, node, NOTHING), to: term })),
  ];
}

/** Those of an owner's steps that lead to a node, walked the other way. */
function turned(steps: readonly Step[], id: string, owner: NodeRef): readonly Step[] {
  return steps.filter(({ to }) => globalId(to) === id).map(({ line }) => ({ line, to: nodeRef(owner.__typename, owner.id) }));
}

function placed(
  { start, end, index }: { start: number; end: number; index: number },
  article: ArticleFact,
): { evidence: EvidenceRef; index: number } {
  return { evidence: { article, start, end }, index };
}

function bearingLine(fact: BearingFact): Line {
  const { actor, obligation, role, lead, carried } = fact;
  return lineOf('BEARS', actor, obligation, tallyOf([fact]), { ...placed(fact, obligation.article), role, lead, carried });
}

function participationLine(fact: ParticipationFact): Line {
  const { actor, obligation, role } = fact;
  return lineOf('TAKES_PART', actor, obligation, tallyOfObligations([obligation]), {
    ...placed(fact, obligation.article),
    participantRole: role,
  });
}
