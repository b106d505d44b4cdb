/** The lists of nodes at the root. */
import { articlesAsked } from '../articlesAsked.ts';
import { asked, obligationsAsked } from '../asked.ts';
import type { Context } from '../context.ts';
import { flag, text } from '../facts/rows.ts';
import type { ActorFact, ObligationFact } from '../facts/shapes.ts';
import type { ObligationFilter, QueryResolvers, RankOrder } from '../generated/resolvers.ts';
import { idSet, type NodeRef, nodeRef } from '../nodes.ts';
import { byName, type CountedNode, type Ranked, rankingOf } from '../questions/ranking.ts';
import { chosenVersions } from '../questions/versions.ts';
import { articlePage, meetingOrderPage, obligationPage, rankedPage } from './pages.ts';
import { pageOf } from '../paging.ts';

/** Ranks what obligations are counted for; names are read only to sort by them. */
async function ranked<Node extends NodeRef>(
  counted: readonly CountedNode<Node>[],
  order: RankOrder,
  context: Context,
): Promise<readonly Ranked<Node>[]> {
  if (order !== 'NAME') return rankingOf(counted, order);
  const ranking = rankingOf(counted);
  const names = await Promise.all(ranking.map(async ({ node }) => [node.id, text(await context.node(node), 'name')] as const));
  const nameOf = new Map(names);
  return byName(ranking, ({ id }) => nameOf.get(id) ?? '');
}

/** Who bears what a filter asks: every bearing that meets what it asks of one. */
async function bearers(filter: ObligationFilter | null | undefined, context: Context): Promise<readonly CountedNode<ActorFact>[]> {
  const { facts, conditions } = await asked(filter, context);
  const obligations = facts.flatMap((each) => each.obligations.filter(conditions.whole));
  return obligations.flatMap((obligation) =>
    obligation.bearings.filter(conditions.ofBearing).map(({ actor, carried }) => ({ node: actor, obligation, carried })),
  );
}

function isResolved({ scope }: ActorFact, wanted: boolean | null | undefined): boolean {
  return wanted === null || wanted === undefined || (scope === null) === wanted;
}

const isDepartment = (counted: CountedNode<ActorFact>): counted is CountedNode<ActorFact & { __typename: 'Department' }> =>
  counted.node.__typename === 'Department';

async function mattersAsked<Node extends NodeRef>(
  filter: ObligationFilter | null | undefined,
  nodesOf: (obligation: ObligationFact) => readonly Node[],
  context: Context,
): Promise<CountedNode<Node>[]> {
  const obligations = await obligationsAsked(filter, context);
  return obligations.flatMap((obligation) => {
    const carried = obligation.bearings.some((bearing) => bearing.carried);
    return nodesOf(obligation).map((node) => ({ node, obligation, carried }));
  });
}

/** Keeps the counted nodes of which a property that is not among the facts says yes. */
async function whose<Node extends NodeRef>(
  counted: readonly CountedNode<Node>[],
  test: (row: Awaited<ReturnType<Context['node']>>) => boolean,
  context: Context,
): Promise<readonly CountedNode<Node>[]> {
  const rows = await Promise.all(counted.map(({ node }) => context.node(node)));
  return counted.filter((_, index) => test(rows[index] ?? {}));
}

export const lists: Pick<
  QueryResolvers,
  'regulations' | 'articles' | 'obligations' | 'departments' | 'actors' | 'industries' | 'topics' | 'principles' | 'platforms'
> = {
  regulations: async (_, args, context) => {
    const { ids, jurisdiction, jurisdictionLevels, title, asOf, allVersions } = args.filter ?? {};
    const snapshot = await context.snapshot();
    const given = ids ? idSet(ids) : null;
    const known = await snapshot.regulations();
    const versions = allVersions || given ? known : chosenVersions(known, asOf, context.today);
    const levels: readonly (string | null)[] | null = jurisdictionLevels ?? null;
    const wanted = versions
      .filter(({ id }) => !given || given.has(nodeRef('Regulation', id)))
      .filter((each) => !jurisdiction || each.jurisdiction === jurisdiction)
      .filter((each) => !levels || levels.includes(each.jurisdictionLevel))
      .filter((each) => !title || each.title.includes(title));
    const keyed = wanted.map(({ id, title: own }) => ({ node: nodeRef('Regulation', id), key: `${own}/${id}` }));
    const sorted = keyed.toSorted((left, right) => (left.key < right.key ? -1 : 1));
    return pageOf(
      sorted,
      args,
      ({ key }) => key,
      ({ node }) => ({ node }),
    );
  },
  articles: async (_, args, context) => articlePage(await articlesAsked(args.filter, context), args),
  obligations: async (_, args, context) => obligationPage(await obligationsAsked(args.filter, context), args),
  departments: async (_, args, context) => {
    const { kinds, resolved, historic, obligations } = args.filter ?? {};
    const counted = (await bearers(obligations, context))
      .filter(isDepartment)
      .filter(({ node }) => (!kinds || (kinds as readonly string[]).includes(node.kind)) && isResolved(node, resolved));
    const wanted =
      historic === null || historic === undefined ? counted : await whose(counted, (row) => flag(row, 'historic') === historic, context);
    return rankedPage(await ranked(wanted, args.orderBy, context), args);
  },
  actors: async (_, args, context) => {
    const { kinds, resolved, obligations } = args.filter ?? {};
    const counted = (await bearers(obligations, context)).filter(
      ({ node }) => (!kinds || kinds.includes(node.kind)) && isResolved(node, resolved),
    );
    return rankedPage(await ranked(counted, args.orderBy, context), args);
  },
  industries: async (_, args, context) => {
    const { kinds, obligations } = args.filter ?? {};
    const counted = await mattersAsked(obligations, ({ concerns }) => concerns.map(({ industry }) => industry), context);
    const wanted = kinds ? await whose(counted, (row) => (kinds as readonly string[]).includes(text(row, 'kind')), context) : counted;
    return rankedPage(await ranked(wanted, args.orderBy, context), args);
  },
  topics: async (_, args, context) => {
    const counted = await mattersAsked(args.obligations, (obligation) => obligation.topics.map(({ topic }) => topic), context);
    return rankedPage(await ranked(counted, args.orderBy, context), args);
  },
  principles: async (_, args, context) => {
    const articles = (await context.facts(args)).flatMap((each) => each.articles);
    return meetingOrderPage(
      articles.flatMap(({ declarations }) => declarations.map(({ principle }) => principle)),
      args,
    );
  },
  platforms: async (_, args, context) => {
    const { statuses, builtByParties } = args.filter ?? {};
    const builds = (await context.facts(args.filter)).flatMap(({ obligations }) => obligations.flatMap((obligation) => obligation.builds));
    const wanted = builds
      .filter(({ status }) => !statuses || statuses.includes(status))
      .filter(({ builders }) => builtByParties === null || builtByParties === undefined || builders.length > 0 === builtByParties);
    return meetingOrderPage(
      wanted.map(({ platform }) => platform),
      args,
    );
  },
};
