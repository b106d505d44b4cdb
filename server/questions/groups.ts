import { BEARER_ROLES, type BearerRole, MODALITIES, type Modality } from '../../cypher/ontology.ts';
import type { BearingFact } from '../facts/shapes.ts';
import { type TallyCount, tallyOf } from './tally.ts';

export interface BearingGroup {
  readonly role: BearerRole;
  readonly modality: Modality;
  readonly tally: TallyCount;
}

/** Counts one body's bearings by role, then modality, both in the order of the ontology; empty groups are left out. */
export function groupsOf(bearings: readonly BearingFact[]): readonly BearingGroup[] {
  return BEARER_ROLES.flatMap((role) => {
    const inRole = bearings.filter((bearing) => bearing.role === role);
    return MODALITIES.flatMap((modality) => {
      const group = inRole.filter(({ obligation }) => obligation.modality === modality);
      return group.length === 0 ? [] : [{ role, modality, tally: tallyOf(group) }];
    });
  });
}
