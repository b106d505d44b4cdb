import type { ChapterKind } from '../../cypher/ontology.ts';
import { asked, within } from '../asked.ts';
import { number } from '../facts/rows.ts';
import type { ChapterResolvers } from '../generated/resolvers.ts';
import { tallyOfObligations } from '../questions/tally.ts';
import { articlePage } from './pages.ts';
import { id, property, regulation, required } from './properties.ts';

export const Chapter: ChapterResolvers = {
  id,
  regulation,
  kind: required<ChapterKind>('kind'),
  number: required('number'),
  title: required('title'),
  ordinal: property((row) => number(row, 'ordinal')),
  parent: async (chapter, _, context) =>
    (await context.factsAround(chapter)).chapters.find((each) => each.id === chapter.id)?.parent ?? null,
  articles: async (chapter, args, context) => articlePage((await context.factsAround(chapter)).articlesOf.get(chapter.id) ?? [], args),
  tally: async (chapter, { filter }, context) => {
    const facts = await context.factsAround(chapter);
    const { conditions } = await asked(within(facts.id, filter), context);
    const obligations = (facts.articlesOf.get(chapter.id) ?? []).flatMap((article) => article.obligations);
    return tallyOfObligations(obligations.filter(conditions.whole));
  },
};
