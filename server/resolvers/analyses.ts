/** The questions at the root that count and connect: matrices, sets, gaps, paths, comparisons, networks. */
import { asked } from '../asked.ts';
import type { Context } from '../context.ts';
import { InputError } from '../errors.ts';
import { existingNode } from '../existingNode.ts';
import type { ObligationFilter, QueryPathArgs, QueryResolvers, RequireFields } from '../generated/resolvers.ts';
import { globalId, type NodeRef } from '../nodes.ts';
import { onceOver } from '../once.ts';
import { pageOf } from '../paging.ts';
import { centralityOf, clustersOf, networkOf } from '../questions/bodyNetwork.ts';
import { comparisonOf } from '../questions/comparison.ts';
import { departmentSetsOf } from '../questions/departmentSets.ts';
import { GAP_REASONS, gapsOf } from '../questions/gaps.ts';
import { kindOf } from '../questions/kinds.ts';
import { matrixOf } from '../questions/matrix.ts';
import { pathOf } from '../questions/path.ts';
import { residualClauses } from '../residualClauses.ts';
import { rankOf } from './edges.ts';

/** Throws InputError unless `value` lies between two bounds. */
function checkBounds(name: string, value: number, least: number, most: number): void {
  if (value < least || value > most) throw new InputError(`"${name}" must be from ${least} to ${most}.`);
}

const GENERIC = 'GENERIC';

async function path(args: RequireFields<QueryPathArgs, 'governments' | 'genericBodies' | 'longest'>, context: Context) {
  checkBounds('longest', args.longest, 1, 8);
  const [from, to] = [globalId(await existingNode(args.from, context)), globalId(await existingNode(args.to, context))];
  if (from === to) throw new InputError('"from" and "to" must be two nodes.');
  const { filter, through, governments, genericBodies, longest } = args;
  const mayPass = (node: NodeRef): boolean =>
    (!through || through.includes(kindOf(node))) &&
    (governments || node.__typename !== 'Government') &&
    (genericBodies || !('kind' in node) || node.kind !== GENERIC);
  const steps = await onceOver(['path', { ...args, filter: null }], filter, context, (obligations) =>
    pathOf(obligations, { from, to, mayPass, longest }),
  );
  return steps && { length: steps.length, steps };
}

/** The network that clusters and every measure are taken of. */
function network(filter: ObligationFilter | null | undefined, context: Context) {
  return onceOver(['body-network'], filter, context, networkOf);
}

const MOST_COMPARED = 10;
const LARGEST_SET = 6;

export const analyses: Pick<QueryResolvers, 'matrix' | 'departmentSets' | 'gaps' | 'path' | 'compare' | 'clusters' | 'centrality'> = {
  matrix: (_, { rows, columns, filter }, context) =>
    onceOver(['matrix', rows, columns], filter, context, (obligations) => matrixOf(obligations, rows, columns)),
  departmentSets: async (_, args, context) => {
    const { smallest, largest, holding, orderBy: order } = args;
    checkBounds('largest', largest, 2, LARGEST_SET);
    checkBounds('smallest', smallest, 2, largest);
    const sets = await onceOver(['department-sets', smallest, largest, holding, order], args.filter, context, (obligations) =>
      departmentSetsOf(obligations, { smallest, largest, holding: holding ?? null, order }),
    );
    return pageOf(sets, args, rankOf, (node) => ({ node }));
  },
  gaps: async (_, args, context) => {
    const { facts, conditions } = await asked(args.filter, context);
    const all = await onceOver(['gaps'], args.filter, context, async (obligations) =>
      gapsOf(facts, conditions.whole, await residualClauses(obligations, context)),
    );
    const wanted = all.filter(({ reason }) => !args.reasons || args.reasons.includes(reason));
    const counts = GAP_REASONS.map((reason) => ({ reason, count: all.filter((gap) => gap.reason === reason).length }));
    return { ...pageOf(wanted, args, rankOf, (node) => ({ node })), counts: counts.filter(({ count }) => count > 0) };
  },
  path: (_, args, context) => path(args, context),
  compare: async (_, args, context) => {
    checkBounds('regulations', new Set(args.regulations).size, 2, MOST_COMPARED);
    const rows = await regulationsInOrder(args.regulations, context).then((regulations) => comparisonOf(regulations, args.by));
    const wanted = args.onlyDifferences ? rows.filter(({ tallies }) => tallies.some(({ obligations }) => obligations === 0)) : rows;
    return pageOf(wanted, args, rankOf, (node) => ({ node }));
  },
  clusters: (_, { filter }, context) => onceOver(['clusters'], filter, context, async () => clustersOf(await network(filter, context))),
  centrality: async (_, args, context) => {
    const bodies = await onceOver(['centrality', args.orderBy], args.filter, context, async () =>
      centralityOf(await network(args.filter, context), args.orderBy),
    );
    return pageOf(bodies, args, rankOf, (node) => ({ node }));
  },
};

/** The facts of each regulation, in the order in which they were named. */
async function regulationsInOrder(ids: readonly string[], context: Context) {
  const facts = await Promise.all(ids.map((id) => context.facts({ regulations: [id] })));
  return facts.flat();
}
