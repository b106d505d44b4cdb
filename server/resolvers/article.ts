import type { Block, ArticleResolvers } from '../generated/resolvers.ts';
import { asked, within } from '../asked.ts';
import { citationOf } from '../citing.ts';
import { optionalText, text } from '../facts/rows.ts';
import { globalId, nodeRef } from '../nodes.ts';
import { pageOf } from '../paging.ts';
import { cuesOf } from '../questions/cues.ts';
import type { Statement } from '../../cypher/ontology.ts';
import { articleMentionEdge, evidence, placeInList } from './edges.ts';
import { meetingOrderPage, obligationPage } from './pages.ts';
import { id, optional, property, regulation, required } from './properties.ts';

export const Article: ArticleResolvers = {
  id,
  regulation,
  number: required('number'),
  label: required('label'),
  text: required('text'),
  order: required('order'),
  statement: optional<Statement>('statement'),
  blocks: property((row) => JSON.parse(optionalText(row, 'blocks') ?? '[]') as readonly Block[]),
  cite: async (article, _, context) => {
    const row = await context.node(article);
    const owner = await context.node(nodeRef('Regulation', text(row, 'regulation')));
    return citationOf({ title: text(owner, 'title'), label: text(row, 'label') });
  },
  chapter: async (article, _, context) => (await context.article(article)).chapters[0] ?? null,
  obligations: async (article, args, context) => {
    const fact = await context.article(article);
    const { conditions } = await asked(within(fact.regulation, args.filter), context);
    return obligationPage(fact.obligations.filter(conditions.whole), args);
  },
  principles: async (article, args, context) =>
    pageOf((await context.article(article)).declarations, args, placeInList, (fact) => ({
      evidence: evidence(fact.article, fact),
      node: fact.principle,
    })),
  mentions: async (article, args, context) =>
    pageOf((await context.article(article)).mentions, args, placeInList, (fact) => ({ ...articleMentionEdge(fact), node: fact.industry })),
  citations: async (article, args, context) =>
    pageOf((await context.article(article)).citations, args, placeInList, (fact) => ({
      paragraph: fact.paragraph,
      item: fact.item,
      evidence: evidence(fact.article, fact),
      node: fact.target,
    })),
  sanctionedBy: async (article, args, context) => {
    const sanctions = (await context.factsAround(article)).sanctionsOf.get(globalId(article)) ?? [];
    return obligationPage([...new Set(sanctions.map(({ obligation }) => obligation))], args);
  },
  cues: async (article, _, context) => {
    const [row, fact] = await Promise.all([context.node(article), context.article(article)]);
    return cuesOf(optionalText(row, 'cues')).map((cue) => ({ ...cue, article: fact }));
  },
  findings: async (article, args, context) => meetingOrderPage((await context.article(article)).findings, args),
};
