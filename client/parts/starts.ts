import { companions, isActor } from '../facts/details.ts';
import type { Entity, Obligation, Reading } from '../facts/reading.ts';

/** What is worth a first look: the most burdened bodies and the topics most written about. */
export function suggestedStarts({ entities }: Reading, obligations: readonly Obligation[]): readonly Entity[] {
  const most = (wanted: (entity: Entity) => boolean, count: number): readonly Entity[] =>
    companions(null, obligations, wanted)
      .slice(0, count)
      .map(([entity]) => entity);
  const topics = most(({ kind }) => kind === 'Topic', 2);
  const bodies = most((entity) => isActor(entity) && entity.kind === 'Department', 3);
  return [...bodies, ...topics].filter(({ id }) => entities.has(id));
}
