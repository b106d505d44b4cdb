import { asked } from '../asked.ts';
import type { Context } from '../context.ts';
import type { TopicFact } from '../facts/shapes.ts';
import type { ObligationFilter, TopicResolvers } from '../generated/resolvers.ts';
import { globalId, type TopicRef } from '../nodes.ts';
import { pageOf } from '../paging.ts';
import { rankingOf } from '../questions/ranking.ts';
import { tallyOfObligations } from '../questions/tally.ts';
import { mentionEdge, placeInText } from './edges.ts';
import { rankedPage } from './pages.ts';
import { id, list, name } from './properties.ts';

async function mentionsOf(topic: TopicRef, filter: ObligationFilter | null | undefined, context: Context): Promise<readonly TopicFact[]> {
  const { facts, conditions } = await asked(filter, context);
  const mentions = facts.flatMap(({ topicsOf }) => topicsOf.get(globalId(topic)) ?? []);
  return mentions.filter(({ obligation }) => conditions.whole(obligation));
}

export const Topic: TopicResolvers = {
  id,
  name,
  aliases: list('aliases'),
  tally: async (topic, { filter }, context) =>
    tallyOfObligations((await mentionsOf(topic, filter, context)).map(({ obligation }) => obligation)),
  obligations: async (topic, args, context) => {
    const mentions = await mentionsOf(topic, args.filter, context);
    return pageOf(mentions, args, placeInText, (fact) => ({ ...mentionEdge(fact), node: fact.obligation }));
  },
  bearers: async (topic, args, context) => {
    const mentions = await mentionsOf(topic, args.filter, context);
    const counted = mentions.flatMap(({ obligation }) =>
      obligation.bearings.map(({ actor, carried }) => ({ node: actor, obligation, carried })),
    );
    return rankedPage(rankingOf(counted), args);
  },
};
