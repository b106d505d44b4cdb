/** How two named state bodies meet inside one regulation. */
import type { BearerRole, MeetingType } from '../../cypher/ontology.ts';
import { compareText, groupBy, listAt } from '../facts/grouping.ts';
import type { ActorFact, BearingFact, ObligationFact } from '../facts/shapes.ts';
import { globalId, type IndustryRef, type TopicRef } from '../nodes.ts';
import { isCarried } from './tally.ts';

/** One obligation in which two bodies meet; for a common field only one of them bears it. */
export interface MeetingObligation {
  readonly obligation: ObligationFact;
  readonly leftRoles: readonly BearerRole[];
  readonly rightRoles: readonly BearerRole[];
  /** The subject of either is carried over. */
  readonly carried: boolean;
}

export interface Encounter extends MeetingObligation {
  readonly type: MeetingType;
  /** What makes it a common field; null for the other types. */
  readonly field: IndustryRef | TopicRef | null;
}

/** Two bodies, `left` with the smaller global id, and every obligation in which they meet. */
export interface Pair {
  readonly left: ActorFact;
  readonly right: ActorFact;
  readonly encounters: Encounter[];
}

/** Governments, parties, generic bodies, and names known from one regulation only, never meet anybody. */
export function isNamedBody({ __typename, kind, scope }: ActorFact): boolean {
  return __typename === 'Department' && kind !== 'GENERIC' && scope === null;
}

/** The type of a meeting inside one obligation; null when the two do not meet in it. */
export function typeOfMeeting(
  left: readonly BearerRole[],
  right: readonly BearerRole[],
  holding: ObligationFact['holding'],
): Exclude<MeetingType, 'COMMON_FIELD'> | null {
  const inBoth = left.filter((role) => right.includes(role));
  if (inBoth.includes('RESPONSIBLE') || inBoth.includes('ASSISTING')) {
    return holding === 'BY_REMIT' || holding === 'ALTERNATIVE' ? 'DIVIDED_DUTY' : 'SHARED_DUTY';
  }
  const areDifferent = left.some((role) => right.some((other) => other !== role));
  return areDifferent || inBoth.includes('JOINT') ? 'COOPERATION' : null;
}

/** What one body bears of one obligation. */
interface Part {
  readonly body: ActorFact;
  readonly obligation: ObligationFact;
  readonly bearings: readonly BearingFact[];
}

/** All pairs that meet in the obligations of one regulation, by the ids of both. */
export function pairsOf(obligations: readonly ObligationFact[]): ReadonlyMap<string, Pair> {
  const parts = obligations.flatMap(partsOf);
  const pairs = new Map<string, Pair>();
  for (const inOne of groupBy(parts, ({ obligation }) => obligation.id).values()) meetInOneObligation(inOne, pairs);
  meetInCommonFields(parts, pairs);
  return pairs;
}

function partsOf(obligation: ObligationFact): Part[] {
  const named = obligation.bearings.filter(({ actor }) => isNamedBody(actor));
  return [...groupBy(named, ({ actor }) => globalId(actor)).values()].flatMap((bearings) =>
    bearings.slice(0, 1).map(({ actor }) => ({ body: actor, obligation, bearings })),
  );
}

function meetInOneObligation(parts: readonly Part[], pairs: Map<string, Pair>): void {
  for (const [left, right] of couplesOf(parts, ({ body }) => globalId(body))) {
    const type = typeOfMeeting(rolesOf(left), rolesOf(right), left.obligation.holding);
    if (type) pairOf(pairs, left.body, right.body).encounters.push(encounter(type, left.obligation, left, right, null));
  }
}

/**
 * One industry as OBJECT, or one topic, and obligations of both bodies about it in which they do not meet already. An obligation
 * that only one of them bears counts for it; one obligation alone makes no field.
 */
function meetInCommonFields(parts: readonly Part[], pairs: Map<string, Pair>): void {
  const met = new Set([...pairs].flatMap(([key, { encounters }]) => encounters.map(({ obligation }) => `${key}/${obligation.id}`)));
  const byField = groupBy(
    parts.flatMap((part) => fieldsOf(part.obligation).map((field) => ({ field, part }))),
    ({ field }) => globalId(field),
  );
  for (const inField of byField.values()) {
    const byBody = [...groupBy(inField, ({ part }) => globalId(part.body)).values()];
    for (const [leftParts, rightParts] of couplesOf(byBody, (own) => globalId(bodyOf(own)))) {
      const [left, right] = [bodyOf(leftParts), bodyOf(rightParts)];
      const isNew = ({ part }: { part: Part }): boolean => !met.has(`${pairKey(left, right)}/${part.obligation.id}`);
      addField(pairs, left, right, leftParts.filter(isNew), rightParts.filter(isNew));
    }
  }
}

interface PartInField {
  readonly field: IndustryRef | TopicRef;
  readonly part: Part;
}

function bodyOf(parts: readonly PartInField[]): ActorFact {
  const [first] = parts;
  if (!first) throw new Error('A body stands in a field only with a part in it.');
  return first.part.body;
}

function addField(
  pairs: Map<string, Pair>,
  left: ActorFact,
  right: ActorFact,
  leftParts: readonly PartInField[],
  rightParts: readonly PartInField[],
): void {
  const obligations = groupBy([...leftParts, ...rightParts], ({ part }) => part.obligation.id);
  if (leftParts.length === 0 || rightParts.length === 0 || obligations.size < 2) return;
  for (const [id, inOne] of obligations) {
    const [first] = inOne;
    if (!first) continue;
    const own = (list: readonly PartInField[]): Part | undefined => list.find(({ part }) => part.obligation.id === id)?.part;
    pairOf(pairs, left, right).encounters.push(
      encounter('COMMON_FIELD', first.part.obligation, own(leftParts), own(rightParts), first.field),
    );
  }
}

function fieldsOf({ concerns, topics }: ObligationFact): readonly (IndustryRef | TopicRef)[] {
  const fields = [
    ...concerns.filter((concern) => concern.as === 'OBJECT').map(({ industry }) => industry),
    ...topics.map(({ topic }) => topic),
  ];
  return [...new Map(fields.map((field) => [globalId(field), field])).values()];
}

function encounter(
  type: MeetingType,
  obligation: ObligationFact,
  left: Part | undefined,
  right: Part | undefined,
  field: Encounter['field'],
): Encounter {
  const carried = isCarried([...(left?.bearings ?? []), ...(right?.bearings ?? [])]);
  return { type, obligation, leftRoles: left ? rolesOf(left) : [], rightRoles: right ? rolesOf(right) : [], carried, field };
}

function rolesOf({ bearings }: Part): readonly BearerRole[] {
  return [...new Set(bearings.map(({ role }) => role))];
}

/** Every two of a list, the one with the smaller key first. */
function couplesOf<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly (readonly [Item, Item])[] {
  const sorted = items.toSorted((left, right) => compareText(keyOf(left), keyOf(right)));
  return sorted.flatMap((left, index) => sorted.slice(index + 1).map((right) => [left, right] as const));
}

export function pairKey(left: ActorFact, right: ActorFact): string {
  return `${globalId(left)}|${globalId(right)}`;
}

function pairOf(pairs: Map<string, Pair>, left: ActorFact, right: ActorFact): Pair {
  const key = pairKey(left, right);
  const pair = pairs.get(key) ?? { left, right, encounters: [] };
  pairs.set(key, pair);
  return pair;
}

/** Adds the pairs of several regulations up. */
export function summed(pairsOfRegulations: readonly ReadonlyMap<string, Pair>[]): readonly Pair[] {
  const lists = new Map<string, Pair[]>();
  for (const pairs of pairsOfRegulations) for (const [key, pair] of pairs) listAt(lists, key).push(pair);
  return [...lists.values()].flatMap((same) =>
    same.slice(0, 1).map(({ left, right }) => ({ left, right, encounters: same.flatMap(({ encounters }) => encounters) })),
  );
}
