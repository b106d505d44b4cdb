import { ACTOR_KINDS, type Entity, type EntityKind, type Obligation } from '../facts/reading.ts';
import { entityNode, type Picture, type PictureEdge } from './picture.ts';

/** How many bodies, and how many industries and topics, the first picture holds, and each "show more" adds. */
const FIRST = { actors: 22, fields: 24 };
const STEP = { actors: 20, fields: 24 };

/** Who bears obligations, the industries and topics they act on, and one line a pair, as wide as there are obligations. */
export function overview(obligations: readonly Obligation[], without: readonly string[], more: number): Picture {
  const wanted = (kind: EntityKind): boolean => !without.includes(kind);
  const pairs = pairsOf(obligations);
  const actors = ranked(obligations, ({ bearings }) => bearings.map(({ actor }) => actor)).filter(([{ kind }]) => wanted(kind));
  const fields = ranked(obligations, fieldsOf).filter(([{ kind, id }]) => wanted(kind) && pairs.some(({ target }) => target === id));
  const shown = [...actors.slice(0, FIRST.actors + more * STEP.actors), ...fields.slice(0, FIRST.fields + more * STEP.fields)];
  const ids = new Set(shown.map(([{ id }]) => id));
  return {
    nodes: shown.map(([entity, weight]) => entityNode(entity, weight)),
    edges: pairs.filter(({ source, target }) => ids.has(source) && ids.has(target)),
    total: actors.length + fields.length,
  };
}

export function fieldsOf({ concerns, topics }: Obligation): readonly Entity[] {
  return [...concerns.map(({ industry }) => industry), ...topics.map(({ entity }) => entity)];
}

/** Entities with the number of obligations they are in, most first, equal ones in the order of the text. */
function ranked(obligations: readonly Obligation[], of: (obligation: Obligation) => readonly Entity[]): readonly [Entity, number][] {
  const counts = new Map<Entity, number>();
  for (const obligation of obligations) {
    for (const entity of new Set(of(obligation))) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  return [...counts].toSorted(([, one], [, other]) => other - one);
}

function pairsOf(obligations: readonly Obligation[]): readonly PictureEdge[] {
  const weights = new Map<string, PictureEdge>();
  for (const obligation of obligations) {
    const actors = new Set(obligation.bearings.map(({ actor }) => actor).filter(({ kind }) => ACTOR_KINDS.includes(kind)));
    const fields = new Set(fieldsOf(obligation));
    for (const actor of actors) for (const field of fields) addPair(weights, actor.id, field.id);
  }
  return [...weights.values()];
}

function addPair(pairs: Map<string, PictureEdge>, source: string, target: string): void {
  const id = `${source};${target}`;
  const weight = (pairs.get(id)?.weight ?? 0) + 1;
  pairs.set(id, { id, source, target, line: 'ACTS_ON', carried: false, weight });
}
