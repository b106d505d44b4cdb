import type { CueResolvers } from '../generated/resolvers.ts';

export const Cue: CueResolvers = {
  obligation: ({ obligation, article }) => (obligation === null ? null : (article.obligations[obligation - 1] ?? null)),
};
