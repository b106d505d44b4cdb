import { asked } from '../asked.ts';
import type { PartyResolvers } from '../generated/resolvers.ts';
import { globalId } from '../nodes.ts';
import { actorResolvers } from './actor.ts';
import { obligationPage } from './pages.ts';

export const Party: PartyResolvers = {
  ...actorResolvers,
  kind: () => 'PARTY',
  addressedBy: async (party, args, context) => {
    const { facts, conditions } = await asked(args.filter, context);
    const addressed = facts.flatMap(({ addressesOf }) => addressesOf.get(globalId(party)) ?? []).map(({ obligation }) => obligation);
    return obligationPage([...new Set(addressed)].filter(conditions.whole), args);
  },
};
