import type { BearerRole, Modality, ParticipantRole } from '../generated/operations.ts';
import { BEARER_ROLES, MODALITIES, PARTICIPANT_ROLES } from './vocabulary.ts';
import { ACTOR_KINDS, type Entity, entitiesOf, type Obligation } from './reading.ts';

/** What a node is to an obligation: a bearer, somebody who takes part, whom it addresses, or (`FIELD`) what it is about. */
export type Part = BearerRole | ParticipantRole | 'ADDRESSED' | 'FIELD';

/** Obligations under one heading of the details. */
export interface ObligationGroup {
  readonly part: Part;
  readonly modality: Modality;
  readonly obligations: readonly Obligation[];
}

const PARTS: readonly Part[] = [...BEARER_ROLES, ...PARTICIPANT_ROLES, 'ADDRESSED', 'FIELD'];

/** A node's obligations by what it is to them, bearing first, and by modality; one may stand under two headings. */
export function groupsOf(entity: Entity, obligations: readonly Obligation[]): readonly ObligationGroup[] {
  const parts = new Map(obligations.map((obligation) => [obligation, partsOf(obligation, entity)]));
  const under = (part: Part, modality: Modality): readonly Obligation[] =>
    obligations.filter((obligation) => obligation.modality === modality && parts.get(obligation)?.has(part));
  const groups = PARTS.flatMap((part) => MODALITIES.map((modality) => ({ part, modality, obligations: under(part, modality) })));
  return groups.filter((group) => group.obligations.length > 0);
}

function partsOf({ bearings, participations, addressed }: Obligation, entity: Entity): ReadonlySet<Part> {
  const taken = [...bearings, ...participations].filter(({ actor }) => actor === entity).map(({ role }) => role);
  const named: readonly Part[] = addressed.some((naming) => naming.entity === entity) ? ['ADDRESSED'] : ['FIELD'];
  return new Set<Part>(taken.length > 0 ? taken : named);
}

/** Other entities of these obligations with how many they are in, most first, equal ones in the order of the text. */
export function companions(
  entity: Entity | null,
  obligations: readonly Obligation[],
  wanted: (entity: Entity, obligation: Obligation) => boolean,
): readonly [Entity, number][] {
  const counts = new Map<Entity, number>();
  for (const obligation of obligations) {
    for (const other of entitiesOf(obligation)) {
      if (other !== entity && wanted(other, obligation)) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  }
  return [...counts].toSorted(([, one], [, other]) => other - one);
}

export function isActor({ kind }: Entity): boolean {
  return ACTOR_KINDS.includes(kind);
}

export function bears(obligation: Obligation, entity: Entity): boolean {
  return obligation.bearings.some(({ actor }) => actor === entity);
}
