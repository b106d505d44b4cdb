import { type Entity, entitiesOf, type Obligation, type Reading } from '../facts/reading.ts';
import { entityNode, type Picture, type PictureEdge, type PictureNode } from './picture.ts';

/** How many marks stand around the middle at first, how many each "show more" adds, and how many entities an expansion brings. */
const FIRST = { obligations: 60, entities: 36 };
const STEP = { obligations: 60, entities: 36 };
const EXPANSION = 24;

export interface Around {
  readonly centre: string;
  readonly expanded: readonly string[];
  readonly without: readonly string[];
  readonly more: number;
}

/** The chosen node, its obligations, and the entities of those, strongest first up to the cap; the same for each expanded node. */
export function neighbourhood(reading: Reading, obligations: readonly Obligation[], around: Around): Picture {
  const roots = [around.centre, ...around.expanded];
  const circles = roots.map((root) => circleOf(reading, obligations, root, around));
  const all = [...new Set(circles.flatMap((circle) => circle.obligations))];
  const near = [...new Set(circles.flatMap((circle) => circle.shownObligations))];
  const entities = ranked(all).filter(([{ id, kind }]) => !roots.includes(id) && !around.without.includes(kind));
  const shown = new Set(circles.flatMap((circle) => circle.shownEntities));
  const nodes = [
    ...roots.flatMap((id) => rootNode(reading, id)),
    ...near.filter(({ id }) => !roots.includes(id)).map(obligationNode),
    ...entities.filter(([entity]) => shown.has(entity)).map(([entity, weight]) => entityNode(entity, weight)),
  ];
  const total = roots.length + all.filter(({ id }) => !roots.includes(id)).length + entities.length;
  return { nodes, edges: edgesBetween(nodes, near), total };
}

/** What one root brings: all its obligations, and what the caps let through. */
interface Circle {
  readonly obligations: readonly Obligation[];
  readonly shownObligations: readonly Obligation[];
  readonly shownEntities: readonly Entity[];
}

function circleOf(reading: Reading, obligations: readonly Obligation[], root: string, { centre, more, without }: Around): Circle {
  const own = obligationsOf(reading, obligations, root);
  const entities = ranked(own).filter(([{ id, kind }]) => id !== root && !without.includes(kind));
  const most = root === centre ? FIRST.entities + STEP.entities * more : EXPANSION;
  return {
    obligations: own,
    shownObligations: own.slice(0, FIRST.obligations + STEP.obligations * more),
    shownEntities: entities.slice(0, most).map(([entity]) => entity),
  };
}

/** Those a node is in; an obligation's own is itself, an article's are those it states. */
function obligationsOf(reading: Reading, obligations: readonly Obligation[], root: string): readonly Obligation[] {
  const involving = new Set(reading.involving.get(root));
  return obligations.filter((obligation) => obligation.id === root || obligation.article.id === root || involving.has(obligation));
}

/** Entities with the number of obligations they are in: bodies before industries and topics, most first. */
function ranked(obligations: readonly Obligation[]): readonly [Entity, number][] {
  const weights = new Map<Entity, number>();
  for (const obligation of obligations) for (const entity of entitiesOf(obligation)) weights.set(entity, (weights.get(entity) ?? 0) + 1);
  const bodies = new Set(obligations.flatMap(({ bearings }) => bearings.map(({ actor }) => actor)));
  const isBody = (entity: Entity): number => Number(bodies.has(entity));
  return [...weights].toSorted(([one, weight], [other, otherWeight]) => isBody(other) - isBody(one) || otherWeight - weight);
}

function edgesBetween(nodes: readonly PictureNode[], obligations: readonly Obligation[]): readonly PictureEdge[] {
  const ids = new Set(nodes.map(({ id }) => id));
  const edges = obligations.flatMap((obligation) => [...edgesOf(obligation), stateEdge(obligation)]);
  return edges.filter(({ source, target }) => ids.has(source) && ids.has(target));
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
