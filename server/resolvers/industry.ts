import type { IndustryKind } from '../../cypher/ontology.ts';
import { asked } from '../asked.ts';
import type { Context } from '../context.ts';
import type { ConcernFact } from '../facts/shapes.ts';
import type { IndustryResolvers, ObligationFilter } from '../generated/resolvers.ts';
import { globalId, type IndustryRef } from '../nodes.ts';
import { pageOf } from '../paging.ts';
import { rankingOf } from '../questions/ranking.ts';
import { tallyOfObligations } from '../questions/tally.ts';
import { articleMentionEdge, concernEdge, placeInArticles, placeInText } from './edges.ts';
import { rankedPage } from './pages.ts';
import { id, list, name, optional, required, scope } from './properties.ts';

async function concernsOf(
  industry: IndustryRef,
  filter: ObligationFilter | null | undefined,
  context: Context,
): Promise<readonly ConcernFact[]> {
  const { facts, conditions } = await asked(filter, context);
  const concerns = facts.flatMap((each) => each.concernsOf.get(globalId(industry)) ?? []);
  return concerns.filter(({ obligation }) => conditions.whole(obligation));
}

export const Industry: IndustryResolvers = {
  id,
  name,
  scope,
  kind: required<IndustryKind>('kind'),
  statisticalClass: optional('statisticalClass'),
  aliases: list('aliases'),
  tally: async (industry, { filter }, context) =>
    tallyOfObligations((await concernsOf(industry, filter, context)).map(({ obligation }) => obligation)),
  obligations: async (industry, args, context) => {
    const concerns = await concernsOf(industry, args.filter, context);
    const wanted = concerns.filter((fact) => !args.as || args.as.includes(fact.as));
    return pageOf(wanted, args, placeInText, (fact) => ({ ...concernEdge(fact), node: fact.obligation }));
  },
  mentions: async (industry, args, context) => {
    const mentions = (await context.facts(null)).flatMap(({ mentionsOf }) => mentionsOf.get(globalId(industry)) ?? []);
    return pageOf(mentions, args, placeInArticles, (fact) => ({ ...articleMentionEdge(fact), node: fact.article }));
  },
  bearers: async (industry, args, context) => {
    const concerns = await concernsOf(industry, args.filter, context);
    const counted = concerns.flatMap(({ obligation }) =>
      obligation.bearings.map(({ actor, carried }) => ({ node: actor, obligation, carried })),
    );
    return rankedPage(rankingOf(counted), args);
  },
};
