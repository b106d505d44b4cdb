/** Which named bodies bear obligations together, in sets of two and more. */
import { compareText } from '../facts/grouping.ts';
import type { ActorFact, ObligationFact } from '../facts/shapes.ts';
import { type DepartmentRef, globalId, idSet, nodeRef } from '../nodes.ts';
import { isNamedBody } from './meetings.ts';
import { rankKey } from './ranking.ts';
import { type TallyCount, tallyOfObligations } from './tally.ts';

export interface DepartmentSet {
  /** By id. */
  readonly departments: readonly DepartmentRef[];
  /** Obligations that all of them bear, others or not. */
  readonly inclusive: TallyCount;
  /** Obligations that they bear and no other named body. */
  readonly exclusive: TallyCount;
  /** Those of the inclusive count, in the order of the text. */
  readonly obligations: readonly ObligationFact[];
  /** Sorting by it is the order asked for. */
  readonly key: string;
}

export interface SetsAsked {
  readonly smallest: number;
  readonly largest: number;
  /** Ids: only sets that hold all of these. */
  readonly holding: readonly string[] | null;
  readonly order: 'INCLUSIVE' | 'EXCLUSIVE';
}

/** Bodies of one obligation beyond this many are not put into every set: a list that long names everybody. */
const MOST_BODIES = 24;

/** Every set that bears at least one obligation together, the one with the most first. */
export function departmentSetsOf(obligations: readonly ObligationFact[], asked: SetsAsked): readonly DepartmentSet[] {
  const sets = new Map<
    string,
    { readonly bodies: readonly ActorFact[]; readonly all: ObligationFact[]; readonly only: ObligationFact[] }
  >();
  for (const obligation of obligations) {
    const bodies = namedBodiesOf(obligation);
    for (const subset of subsetsOf(bodies, asked)) {
      const key = subset.map(({ id }) => id).join('|');
      const set = sets.get(key) ?? { bodies: subset, all: [], only: [] };
      sets.set(key, set);
      set.all.push(obligation);
      if (subset.length === bodies.length) set.only.push(obligation);
    }
  }
  return [...sets].map(([key, set]) => answerOf(key, set, asked)).toSorted((left, right) => compareText(left.key, right.key));
}

function answerOf(
  key: string,
  {
    bodies,
    all,
    only,
  }: { readonly bodies: readonly ActorFact[]; readonly all: readonly ObligationFact[]; readonly only: readonly ObligationFact[] },
  { order }: SetsAsked,
): DepartmentSet {
  const [inclusive, exclusive] = [tallyOfObligations(all), tallyOfObligations(only)];
  const count = order === 'EXCLUSIVE' ? exclusive.obligations : inclusive.obligations;
  return {
    departments: bodies.map(({ id }) => nodeRef('Department', id)),
    inclusive,
    exclusive,
    obligations: all,
    key: rankKey(count, key),
  };
}

function namedBodiesOf({ bearings }: ObligationFact): readonly ActorFact[] {
  const bodies = new Map(bearings.flatMap(({ actor }) => (isNamedBody(actor) ? [[globalId(actor), actor] as const] : [])));
  return [...bodies.values()].toSorted((left, right) => compareText(left.id, right.id)).slice(0, MOST_BODIES);
}

/** All subsets of the sizes asked for that hold the bodies asked for, and the whole when it is too large to be one of them. */
function subsetsOf(bodies: readonly ActorFact[], { smallest, largest, holding }: SetsAsked): readonly (readonly ActorFact[])[] {
  const given = holding ? idSet(holding) : null;
  const kept = given ? bodies.filter((body) => given.has(body)) : [];
  if (given && kept.length < (holding?.length ?? 0)) return [];
  const free = given ? bodies.filter((body) => !given.has(body)) : bodies;
  const subsets: ActorFact[][] = [];
  const grow = (chosen: readonly ActorFact[], from: number): void => {
    const size = kept.length + chosen.length;
    if (size >= smallest && size <= largest) subsets.push([...kept, ...chosen].toSorted((left, right) => compareText(left.id, right.id)));
    if (size < largest) for (const [index, body] of free.slice(from).entries()) grow([...chosen, body], from + index + 1);
  };
  grow([], 0);
  return subsets;
}
