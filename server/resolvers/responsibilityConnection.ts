import type { ResponsibilityConnectionResolvers } from '../generated/resolvers.ts';
import { rankingOf } from '../questions/ranking.ts';
import { rankedPage } from './pages.ts';

export const ResponsibilityConnection: ResponsibilityConnectionResolvers = {
  bearers: ({ found }, args) => {
    const counted = found.flatMap(({ obligation }) =>
      obligation.bearings.map(({ actor, carried }) => ({ node: actor, obligation, carried })),
    );
    return rankedPage(rankingOf(counted), args);
  },
};
