import type { BearingFact, ObligationFact } from '../facts/shapes.ts';

/** A count by obligation and by article, side by side; `carried`: obligations with a carried subject among those counted. */
export interface TallyCount {
  readonly obligations: number;
  readonly articles: number;
  readonly carried: number;
}

export interface Counted {
  readonly obligation: ObligationFact;
  readonly carried: boolean;
}

/** Counts each obligation and each article once, however often it is given. */
export function tallyOf(counted: Iterable<Counted>): TallyCount {
  const obligations = new Set<string>();
  const articles = new Set<string>();
  const carried = new Set<string>();
  for (const each of counted) {
    obligations.add(each.obligation.id);
    articles.add(each.obligation.article.id);
    if (each.carried) carried.add(each.obligation.id);
  }
  return { obligations: obligations.size, articles: articles.size, carried: carried.size };
}

/** Counts obligations as they are: carried when any bearer of one is. */
export function tallyOfObligations(obligations: readonly ObligationFact[]): TallyCount {
  return tallyOf(obligations.map((obligation) => ({ obligation, carried: isCarried(obligation.bearings) })));
}

export function isCarried(bearings: readonly BearingFact[]): boolean {
  return bearings.some(({ carried }) => carried);
}
