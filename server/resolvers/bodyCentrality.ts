import type { BodyCentralityResolvers } from '../generated/resolvers.ts';

export const BodyCentrality: BodyCentralityResolvers = {
  department: ({ node }) => node,
};
