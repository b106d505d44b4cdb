import type { BearerRole, Modality } from '../generated/operations.ts';
import { BEARER_ROLES, MODALITIES } from './vocabulary.ts';
import { ACTOR_KINDS, type Entity, entitiesOf, type Obligation } from './reading.ts';

/** Obligations under one heading of the details. `role` is null for what is not borne by the node: it is about it, or takes it in. */
export interface ObligationGroup {
  readonly role: BearerRole | null;
  readonly modality: Modality;
  readonly obligations: readonly Obligation[];
}

/** An actor's obligations by role and modality, then those it only takes part in or is addressed by. */
export function groupsOf(entity: Entity, obligations: readonly Obligation[]): readonly ObligationGroup[] {
  const roles = [...BEARER_ROLES, null];
  return roles.flatMap((role) =>
    MODALITIES.map((modality) => ({
      role,
      modality,
      obligations: obligations.filter((obligation) => obligation.modality === modality && holds(obligation, entity, role)),
    })).filter((group) => group.obligations.length > 0),
  );
}

function holds({ bearings }: Obligation, entity: Entity, role: BearerRole | null): boolean {
  const own = bearings.filter(({ actor }) => actor === entity);
  return role === null ? own.length === 0 : own.some((bearing) => bearing.role === role);
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
