import { type Entity, entitiesOf, type Obligation, type Reading } from '../facts/reading.ts';
import { entityNode, type Picture, type PictureEdge, type PictureNode } from './picture.ts';

/** How many entities stand around the obligations at first, and how many each "show more" adds. */
const FIRST = 36;
const STEP = 36;

export interface Around {
  readonly centre: string;
  readonly expanded: readonly string[];
  readonly without: readonly string[];
  readonly more: number;
}

/** The chosen node, its obligations, and the entities of those, strongest first up to the cap; the same for each expanded node. */
export function neighbourhood(reading: Reading, obligations: readonly Obligation[], around: Around): Picture {
  const roots = [around.centre, ...around.expanded];
  const near = obligationsAround(reading, obligations, roots);
  const entities = entitiesAround(near, new Set(roots)).filter(([{ kind }]) => !around.without.includes(kind));
  const cap = FIRST + STEP * (around.more + around.expanded.length);
  const middle = roots.flatMap((id) => rootNode(reading, id));
  const nodes = [
    ...middle,
    ...near.filter(({ id }) => !roots.includes(id)).map(obligationNode),
    ...entities.slice(0, cap).map(([entity, weight]) => entityNode(entity, weight)),
  ];
  const ids = new Set(nodes.map(({ id }) => id));
  const edges = near.flatMap((obligation) => edgesOf(obligation)).filter(({ source, target }) => ids.has(source) && ids.has(target));
  const articleEdges = near.filter(({ article }) => ids.has(article.id)).map(stateEdge);
  return { nodes, edges: [...edges, ...articleEdges], total: nodes.length - Math.min(cap, entities.length) + entities.length };
}

/** Those a node is in; an obligation's own is itself, an article's are those it states. */
function obligationsAround(reading: Reading, obligations: readonly Obligation[], roots: readonly string[]): readonly Obligation[] {
  const near = new Set<Obligation>();
  for (const id of roots) {
    const own = reading.obligationById.get(id);
    if (own) near.add(own);
    for (const obligation of reading.involving.get(id) ?? []) near.add(obligation);
    for (const obligation of reading.obligations) if (obligation.article.id === id) near.add(obligation);
  }
  return obligations.filter((obligation) => near.has(obligation));
}

/** Bodies before industries and topics, each by how many of the obligations they are in. */
function entitiesAround(near: readonly Obligation[], roots: ReadonlySet<string>): readonly [Entity, number][] {
  const weights = new Map<Entity, number>();
  for (const obligation of near)
    for (const entity of entitiesOf(obligation)) if (!roots.has(entity.id)) weights.set(entity, (weights.get(entity) ?? 0) + 1);
  const bodies = new Set(near.flatMap(({ bearings }) => bearings.map(({ actor }) => actor)));
  return [...weights].toSorted(
    ([one, weight], [other, otherWeight]) => Number(bodies.has(other)) - Number(bodies.has(one)) || otherWeight - weight,
  );
}

function rootNode(reading: Reading, id: string): readonly PictureNode[] {
  const entity = reading.entities.get(id);
  if (entity) return [entityNode(entity, reading.involving.get(id)?.length ?? 1)];
  const obligation = reading.obligationById.get(id);
  if (obligation) return [obligationNode(obligation)];
  const article = reading.articleById.get(id);
  return article ? [{ id, kind: 'Article', entity: null, label: article.label, modality: null, weight: 4, group: null }] : [];
}

function obligationNode({ id, modality, article }: Obligation): PictureNode {
  return { id, kind: 'Obligation', entity: null, label: article.label, modality, weight: 1, group: article.chapter?.id ?? null };
}

/** Lines run from who bears to the obligation, and from the obligation to what it concerns. */
function edgesOf(obligation: Obligation): readonly PictureEdge[] {
  const { id } = obligation;
  const bearing = obligation.bearings.map(({ actor, role, carried }) => edge(actor.id, id, role, carried));
  const taking = obligation.participations.map(({ actor }) => edge(actor.id, id, 'TAKES_PART'));
  const others = new Set(entitiesOf(obligation).map((entity) => entity.id));
  for (const { source } of [...bearing, ...taking]) others.delete(source);
  return unique([...bearing, ...taking, ...[...others].map((other) => edge(id, other, 'CONCERNS'))]);
}

function stateEdge({ id, article }: Obligation): PictureEdge {
  return edge(article.id, id, 'STATES');
}

function edge(source: string, target: string, line: PictureEdge['line'], carried = false): PictureEdge {
  return { id: `${source};${target}`, source, target, line, carried, weight: 1 };
}

/** A body named at two levels bears one obligation by two edges; one line is drawn, not carried when either is written. */
function unique(edges: readonly PictureEdge[]): readonly PictureEdge[] {
  const byId = new Map<string, PictureEdge>();
  for (const one of edges) {
    const known = byId.get(one.id);
    byId.set(one.id, known ? { ...known, carried: known.carried && one.carried } : one);
  }
  return [...byId.values()];
}
