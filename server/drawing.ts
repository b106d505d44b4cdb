import type { Context } from './context.ts';
import { InputError } from './errors.ts';
import { existingNode } from './existingNode.ts';
import type { ObligationFact, RegulationFacts } from './facts/shapes.ts';
import type { QueryGraphArgs, RequireFields } from './generated/resolvers.ts';
import { globalId, type NodeRef } from './nodes.ts';
import type { Drawing } from './questions/graphShapes.ts';
import { kindOf } from './questions/kinds.ts';
import { KINDS_AROUND, NEIGHBOUR_KINDS, neighbourhoodOf } from './questions/neighbourhood.ts';
import { OVERVIEW_KINDS, overviewOf } from './questions/overview.ts';

type GraphArguments = RequireFields<QueryGraphArgs, 'depth' | 'limit'>;

const DEEPEST = 3;
const MOST_NODES = 500;

/** An overview, or what lies around a node; computed once a version. Throws InputError for bounds that are none, or a node that is not there. */
export async function drawing(args: GraphArguments, context: Context): Promise<Drawing> {
  if (args.limit < 1 || args.limit > MOST_NODES) throw new InputError(`"limit" must be from 1 to ${MOST_NODES}.`);
  if (args.depth < 1 || args.depth > DEEPEST) throw new InputError(`"depth" must be from 1 to ${DEEPEST}.`);
  const centre = args.around === null || args.around === undefined ? null : await existingNode(args.around, context);
  const regulations = args.regulations ?? (await regulationOf(centre, context));
  const facts = await context.facts({ regulations, asOf: args.asOf });
  const snapshot = await context.snapshot();
  const key = JSON.stringify(['graph', facts.map(({ id }) => id), args]);
  return snapshot.once(key, () => Promise.resolve(drawn(centre, facts, args)));
}

function drawn(centre: NodeRef | null, facts: readonly RegulationFacts[], { kinds, modalities, depth, limit }: GraphArguments): Drawing {
  const passes = ({ modality }: ObligationFact): boolean => !modalities || modalities.includes(modality);
  if (centre === null || centre.__typename === 'Regulation') return overviewOf(facts, passes, new Set(kinds ?? OVERVIEW_KINDS), limit);
  const around = kinds ?? [...NEIGHBOUR_KINDS, ...(KINDS_AROUND[kindOf(centre)] ?? [])];
  return neighbourhoodOf(facts, { centre, depth, kinds: new Set(around), passes, limit });
}

/** What belongs to one regulation is drawn inside it; a regulation is drawn as its own overview. */
async function regulationOf(centre: NodeRef | null, context: Context): Promise<readonly string[] | null> {
  if (centre === null) return null;
  if (centre.__typename === 'Regulation') return [globalId(centre)];
  const { regulation } = await context.node(centre);
  return typeof regulation === 'string' ? [regulation] : null;
}
