import type { PlatformResolvers } from '../generated/resolvers.ts';
import { globalId } from '../nodes.ts';
import { pageOf } from '../paging.ts';
import { buildEdge, placeInText } from './edges.ts';
import { id, name, regulation } from './properties.ts';

export const Platform: PlatformResolvers = {
  id,
  name,
  regulation,
  obligations: async (platform, args, context) => {
    const builds = (await context.factsAround(platform)).buildsOf.get(globalId(platform)) ?? [];
    return pageOf(builds, args, placeInText, (fact) => ({ ...buildEdge(fact), node: fact.obligation }));
  },
};
