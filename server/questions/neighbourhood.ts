import { compareText } from '../facts/grouping.ts';
import type { ObligationFact, RegulationFacts } from '../facts/shapes.ts';
import type { NodeKind } from '../generated/resolvers.ts';
import { globalId, type NodeRef } from '../nodes.ts';
import { type Drawing, drawingOf, type Kinds, type Line, type Mark } from './graphShapes.ts';
import { kindOf } from './kinds.ts';
import { type Step, stepsFrom } from './linesAround.ts';
import { type TallyCount, tallyOf, tallyOfObligations } from './tally.ts';

/** Without articles and chapters, which would join everything that merely stands close together. */
export const NEIGHBOUR_KINDS: readonly NodeKind[] = [
  'OBLIGATION',
  'DEPARTMENT',
  'GOVERNMENT',
  'PARTY',
  'INDUSTRY',
  'TOPIC',
  'PRINCIPLE',
  'PLATFORM',
];

/** Kinds that belong to the neighbourhood of a node of one kind although they are not drawn elsewhere. */
export const KINDS_AROUND: Partial<Record<NodeKind, readonly NodeKind[]>> = {
  ARTICLE: ['ARTICLE', 'CITATION'],
  CHAPTER: ['ARTICLE'],
  CITATION: ['ARTICLE'],
};

export interface NeighbourhoodOptions {
  readonly centre: NodeRef;
  /** Steps from the centre. */
  readonly depth: number;
  readonly kinds: Kinds;
  readonly passes: (obligation: ObligationFact) => boolean;
  readonly limit: number;
}

/** What can be reached from a node, nearest first; of equally near ones obligations in the order of the text, then the most joined. */
export function neighbourhoodOf(facts: readonly RegulationFacts[], options: NeighbourhoodOptions): Drawing {
  const walk = walkFrom(facts, options);
  const marks = [...walk.distances].map(([id, { node, distance }]) => ({
    node,
    distance,
    tally: tallyAround(node, facts),
    joined: walk.joins.get(id) ?? 0,
  }));
  const sorted = marks.toSorted(
    (left, right) => left.distance - right.distance || right.joined - left.joined || compareText(orderOf(left.node), orderOf(right.node)),
  );
  return drawingOf(
    sorted.map(({ node, distance, tally }): Mark => ({ node, distance, tally })),
    linesBetween(walk),
    options.limit,
  );
}

interface Walk {
  readonly distances: Map<string, { readonly node: NodeRef; readonly distance: number }>;
  readonly lines: Map<string, Line>;
  /** How many lines were met at each node. */
  readonly joins: Map<string, number>;
}

function walkFrom(facts: readonly RegulationFacts[], { centre, depth, kinds, passes }: NeighbourhoodOptions): Walk {
  const walk: Walk = { distances: new Map([[globalId(centre), { node: centre, distance: 0 }]]), lines: new Map(), joins: new Map() };
  const isDrawn = (node: NodeRef): boolean => kinds.has(kindOf(node)) && obligationPasses(node, facts, passes);
  let ring: readonly NodeRef[] = [centre];
  for (let distance = 1; distance <= depth; distance += 1) {
    ring = ring.flatMap((node) => facts.flatMap((each) => stepsFrom(node, each)).flatMap((step) => visit(walk, step, distance, isDrawn)));
  }
  for (const node of ring)
    for (const each of facts) for (const { line, to } of stepsFrom(node, each)) if (walk.distances.has(globalId(to))) noteLine(walk, line);
  return walk;
}

/** Notes a line whose other end is drawn; returns that end when it is new. */
function visit(walk: Walk, { line, to }: Step, distance: number, isDrawn: (node: NodeRef) => boolean): NodeRef[] {
  const id = globalId(to);
  const isKnown = walk.distances.has(id);
  if (!isKnown && !isDrawn(to)) return [];
  noteLine(walk, line);
  if (isKnown) return [];
  walk.distances.set(id, { node: to, distance });
  return [to];
}

function noteLine({ lines, joins }: Walk, line: Line): void {
  if (lines.has(line.id)) return;
  lines.set(line.id, line);
  for (const end of [line.source, line.target]) joins.set(end, (joins.get(end) ?? 0) + 1);
}

function linesBetween({ lines, distances }: Walk): readonly Line[] {
  return [...lines.values()].filter(({ source, target }) => distances.has(source) && distances.has(target));
}

function obligationPasses(node: NodeRef, facts: readonly RegulationFacts[], passes: (obligation: ObligationFact) => boolean): boolean {
  if (node.__typename !== 'Obligation') return true;
  const obligation = facts.map(({ obligationOf }) => obligationOf.get(node.id)).find((each) => each !== undefined);
  return obligation !== undefined && passes(obligation);
}

/** Obligations and articles sort by the text; everything else by its id. */
function orderOf(node: NodeRef): string {
  return 'order' in node && typeof node.order === 'string' ? node.order : globalId(node);
}

/** The obligations a node is in, over the regulations looked at. */
export function tallyAround(node: NodeRef, facts: readonly RegulationFacts[]): TallyCount {
  const id = globalId(node);
  const borne = facts.flatMap(({ bearingsOf }) => bearingsOf.get(id) ?? []);
  if (borne.length > 0) return tallyOf(borne);
  const obligations = facts.flatMap((each) => obligationsOf(node, each));
  return tallyOfObligations(obligations);
}

function obligationsOf(node: NodeRef, facts: RegulationFacts): readonly ObligationFact[] {
  const id = globalId(node);
  if (node.__typename === 'Obligation') return [facts.obligationOf.get(node.id)].filter((each) => each !== undefined);
  if (node.__typename === 'Article') return facts.articleOf.get(node.id)?.obligations ?? [];
  if (node.__typename === 'Chapter') return (facts.articlesOf.get(node.id) ?? []).flatMap(({ obligations }) => obligations);
  const lists: readonly ReadonlyMap<string, readonly { readonly obligation: ObligationFact }[]>[] = [
    facts.participationsOf,
    facts.concernsOf,
    facts.topicsOf,
    facts.addressesOf,
    facts.buildsOf,
    facts.guidancesOf,
  ];
  return lists.flatMap((list) => list.get(id) ?? []).map(({ obligation }) => obligation);
}
