import { asked } from '../asked.ts';
import type { PrincipleResolvers } from '../generated/resolvers.ts';
import { globalId } from '../nodes.ts';
import { pageOf } from '../paging.ts';
import { evidence, placeInArticles } from './edges.ts';
import { obligationPage } from './pages.ts';
import { id, name } from './properties.ts';

export const Principle: PrincipleResolvers = {
  id,
  name,
  articles: async (principle, args, context) => {
    const declarations = (await context.facts(args)).flatMap(({ declarationsOf }) => declarationsOf.get(globalId(principle)) ?? []);
    return pageOf(declarations, args, placeInArticles, (fact) => ({ evidence: evidence(fact.article, fact), node: fact.article }));
  },
  obligations: async (principle, args, context) => {
    const { facts, conditions } = await asked(args.filter, context);
    const guided = facts.flatMap(({ guidancesOf }) => guidancesOf.get(globalId(principle)) ?? []).map(({ obligation }) => obligation);
    return obligationPage([...new Set(guided)].filter(conditions.whole), args);
  },
};
