/** Named bodies as a network: who bears obligations with whom, how they cluster, and who stands in the middle. */
import graphology from 'graphology';
import { compareText } from '../facts/grouping.ts';
import type { ObligationFact } from '../facts/shapes.ts';
import { type DepartmentRef, globalId, nodeRef } from '../nodes.ts';
import { isNamedBody } from './meetings.ts';
import { betweennessCentrality, louvain, pageRank } from './networkMeasures.ts';
import { rankKey } from './ranking.ts';

type Network = graphology.UndirectedGraph<{ readonly id: string }, { weight: number }>;

export interface BodyCentrality {
  readonly node: DepartmentRef;
  /** With how many bodies it bears something. */
  readonly degree: number;
  /** In how many obligations, counted for each of those bodies. */
  readonly weight: number;
  /** Share of the shortest ways between two other bodies that lead over it, 0 to 1. */
  readonly betweenness: number;
  /** 0 to 1; all together 1. */
  readonly pageRank: number;
  readonly key: string;
}

export interface BodyCluster {
  /** The best connected inside it first. */
  readonly departments: readonly DepartmentRef[];
  /** Obligations that two of it bear together, counted for each pair. */
  readonly weightInside: number;
  /** Obligations that one of it bears with somebody outside, counted for each pair. */
  readonly weightOutside: number;
}

export interface BodyClusters {
  /** How much denser clusters are inside than chance would have it; null when nobody bears anything together. */
  readonly modularity: number | null;
  /** The largest first. Bodies that bear nothing with another are in none. */
  readonly clusters: readonly BodyCluster[];
}

/** Two bodies are joined by as many obligations as they bear together, in whatever roles. */
export function networkOf(obligations: readonly ObligationFact[]): Network {
  const network: Network = new graphology.UndirectedGraph();
  const pairs = obligations.flatMap(pairsIn);
  const ids = [...new Set(pairs.flat())].toSorted(compareText);
  for (const id of ids) network.addNode(id, { id });
  for (const [left, right] of pairs) network.updateEdge(left, right, ({ weight }) => ({ weight: (weight ?? 0) + 1 }));
  return network;
}

function pairsIn({ bearings }: ObligationFact): (readonly [string, string])[] {
  const ids = [...new Set(bearings.flatMap(({ actor }) => (isNamedBody(actor) ? [actor.id] : [])))].toSorted(compareText);
  return ids.flatMap((left, index) => ids.slice(index + 1).map((right) => [left, right] as const));
}

export type CentralityOrder = 'DEGREE' | 'WEIGHT' | 'BETWEENNESS' | 'PAGE_RANK';

/** Every body that bears something with another, by one measure. */
export function centralityOf(network: Network, order: CentralityOrder): readonly BodyCentrality[] {
  const between = betweennessCentrality(network, { normalized: true, getEdgeWeight: null });
  const ranks = network.size === 0 ? {} : pageRank(network, { getEdgeWeight: 'weight' });
  const bodies = network.mapNodes((id) => {
    const weight = network.reduceEdges(id, (sum, _, attributes) => sum + attributes.weight, 0);
    const measures = { degree: network.degree(id), weight, betweenness: between[id] ?? 0, pageRank: ranks[id] ?? 0 };
    return { node: nodeRef('Department', id), ...measures, key: rankKey(measured(measures, order), id) };
  });
  return bodies.toSorted((left, right) => compareText(left.key, right.key));
}

/** Shares are made whole numbers, so that they sort as text. */
const PARTS = 1e8;

function measured(
  { degree, weight, betweenness: between, pageRank: rank }: Omit<BodyCentrality, 'node' | 'key'>,
  order: CentralityOrder,
): number {
  const measures: Readonly<Record<CentralityOrder, number>> = {
    DEGREE: degree,
    WEIGHT: weight,
    BETWEENNESS: Math.round(between * PARTS),
    PAGE_RANK: Math.round(rank * PARTS),
  };
  return measures[order];
}

/** Clusters by Louvain's method, always the same for the same network. */
export function clustersOf(network: Network): BodyClusters {
  if (network.size === 0) return { modularity: null, clusters: [] };
  const { communities, modularity } = louvain.detailed(network, { getEdgeWeight: 'weight', rng: evenly() });
  const members = new Map<number, string[]>();
  for (const [id, community] of Object.entries(communities)) members.set(community, [...(members.get(community) ?? []), id]);
  const clusters = [...members.values()].map((ids) => clusterOf(network, ids));
  return {
    modularity,
    clusters: clusters.toSorted(
      (left, right) => right.departments.length - left.departments.length || compareText(firstId(left), firstId(right)),
    ),
  };
}

function firstId({ departments }: BodyCluster): string {
  return departments[0] === undefined ? '' : globalId(departments[0]);
}

function clusterOf(network: Network, ids: readonly string[]): BodyCluster {
  const own = new Set(ids);
  const inside = new Map(ids.map((id) => [id, 0]));
  let [weightInside, weightOutside] = [0, 0];
  network.forEachEdge((_, { weight }, left, right) => {
    if (!own.has(left) && !own.has(right)) return;
    if (!own.has(left) || !own.has(right)) weightOutside += weight;
    else {
      weightInside += weight;
      for (const id of [left, right]) inside.set(id, (inside.get(id) ?? 0) + weight);
    }
  });
  const sorted = ids.toSorted((left, right) => (inside.get(right) ?? 0) - (inside.get(left) ?? 0) || compareText(left, right));
  return { departments: sorted.map((id) => nodeRef('Department', id)), weightInside, weightOutside };
}

/** The method visits nodes in an order that it asks a source of chance for: a fixed one, so that nothing is left to chance. */
function evenly(): () => number {
  let state = 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
