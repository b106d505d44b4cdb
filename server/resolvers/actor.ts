/** What departments, governments and parties have in common. */
import { asked } from '../asked.ts';
import type { Context } from '../context.ts';
import type { BearingFact } from '../facts/shapes.ts';
import type { ObligationFilter, ParticipantRole } from '../generated/resolvers.ts';
import { type ActorRef, globalId, type NodeRef } from '../nodes.ts';
import { type PageArguments, pageOf } from '../paging.ts';
import { groupsOf } from '../questions/groups.ts';
import { type CountedNode, rankingOf } from '../questions/ranking.ts';
import { tallyOf } from '../questions/tally.ts';
import { bearingEdge, participationEdge, placeInText } from './edges.ts';
import { rankedPage } from './pages.ts';
import { id, name, scope } from './properties.ts';

interface Filtered {
  readonly filter?: ObligationFilter | null;
}
type FilteredPage = Filtered & PageArguments;

/** What a body bears of what a filter asks; what the filter asks of a bearing is asked of the body's own. */
async function bearingsOf(actor: NodeRef, { filter }: Filtered, context: Context): Promise<readonly BearingFact[]> {
  const { facts, conditions } = await asked(filter, context);
  const own = facts.flatMap((each) => each.bearingsOf.get(globalId(actor)) ?? []);
  return own.filter((bearing) => conditions.ofBearing(bearing) && conditions.ofObligation(bearing.obligation));
}

async function obligations(actor: ActorRef, args: FilteredPage, context: Context) {
  const bearings = await bearingsOf(actor, args, context);
  const page = pageOf(bearings, args, placeInText, (fact) => ({ ...bearingEdge(fact), node: fact.obligation }));
  return { ...page, tally: tallyOf(bearings) };
}

async function participations(
  actor: ActorRef,
  args: FilteredPage & { readonly roles?: readonly ParticipantRole[] | null },
  context: Context,
) {
  const { facts, conditions } = await asked(args.filter, context);
  const own = facts
    .flatMap((each) => each.participationsOf.get(globalId(actor)) ?? [])
    .filter(({ role, obligation }) => (!args.roles || args.roles.includes(role)) && conditions.whole(obligation));
  return pageOf(own, args, placeInText, (fact) => ({ ...participationEdge(fact), node: fact.obligation }));
}

async function coBearers(actor: ActorRef, args: FilteredPage, context: Context) {
  const bearings = await bearingsOf(actor, args, context);
  const others = bearings.flatMap(({ obligation }) =>
    obligation.bearings
      .filter((other) => globalId(other.actor) !== globalId(actor))
      .map((other): CountedNode<ActorRef> => ({ node: other.actor, obligation, carried: other.carried })),
  );
  return rankedPage(rankingOf(others), args);
}

async function industries(actor: ActorRef, args: FilteredPage, context: Context) {
  const bearings = await bearingsOf(actor, args, context);
  const counted = bearings.flatMap(({ obligation, carried }) =>
    obligation.concerns.map(({ industry }) => ({ node: industry, obligation, carried })),
  );
  return rankedPage(rankingOf(counted), args);
}

async function topics(actor: ActorRef, args: FilteredPage, context: Context) {
  const bearings = await bearingsOf(actor, args, context);
  const counted = bearings.flatMap(({ obligation, carried }) =>
    obligation.topics.map(({ topic }) => ({ node: topic, obligation, carried })),
  );
  return rankedPage(rankingOf(counted), args);
}

export const actorResolvers = {
  id,
  name,
  scope,
  obligations,
  participations,
  coBearers,
  industries,
  topics,
  tally: async (actor: ActorRef, args: Filtered, context: Context) => tallyOf(await bearingsOf(actor, args, context)),
  groups: async (actor: ActorRef, args: Filtered, context: Context) => groupsOf(await bearingsOf(actor, args, context)),
};
