import type { FilterName, Filters } from '../state/viewState.ts';
import type { Bearing, Chapter, Obligation, Reading } from './reading.ts';
import { entitiesOf } from './reading.ts';

/** The level filter's value for a bearer whose level is not written. */
export const NO_LEVEL = 'NONE';

/** Filters that ask something of an obligation; `without` only says what is drawn. */
export const OBLIGATION_FILTERS = ['modality', 'role', 'level', 'chapter', 'about'] as const satisfies readonly FilterName[];
type ObligationFilter = (typeof OBLIGATION_FILTERS)[number];

/** The obligations that pass every filter, in the order of the text. */
export function passing(reading: Reading, filters: Filters): readonly Obligation[] {
  return reading.obligations.filter((obligation) => passes(obligation, filters, reading.chapters));
}

function passes(obligation: Obligation, filters: Filters, chapters: readonly Chapter[]): boolean {
  const { modality, chapter, about } = filters;
  if (modality.length > 0 && !modality.includes(obligation.modality)) return false;
  if (chapter.length > 0 && !chaptersAround(obligation, chapters).some((id) => chapter.includes(id))) return false;
  if (about.length > 0 && !entitiesOf(obligation).some(({ id }) => about.includes(id))) return false;
  return passesAsBorne(obligation.bearings, filters);
}

/** Role and level are asked of one and the same bearing, and of the bodies filtered for where they bear it. */
function passesAsBorne(bearings: readonly Bearing[], { role, level, about }: Filters): boolean {
  if (role.length === 0 && level.length === 0) return true;
  const own = bearings.filter(({ actor }) => about.includes(actor.id));
  return (own.length > 0 ? own : bearings).some(
    (bearing) =>
      (role.length === 0 || role.includes(bearing.role)) && (level.length === 0 || levelsOf(bearing).some((one) => level.includes(one))),
  );
}

function levelsOf({ levels }: Bearing): readonly string[] {
  return levels.length === 0 ? [NO_LEVEL] : levels;
}

/** The section, chapter and part an obligation stands in. */
function chaptersAround({ article }: Obligation, chapters: readonly Chapter[]): readonly string[] {
  const around: string[] = [];
  for (let id = article.chapter?.id ?? null; id !== null; ) {
    around.push(id);
    const current = id;
    id = chapters.find((chapter) => chapter.id === current)?.parent ?? null;
  }
  return around;
}

/** For each value of a filter how many obligations it would leave, the other filters as they are. */
export function countsBy(reading: Reading, filters: Filters, name: ObligationFilter): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const obligation of passing(reading, { ...filters, [name]: [] })) {
    for (const value of new Set(valuesOf(obligation, name, reading.chapters))) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

function valuesOf(obligation: Obligation, name: ObligationFilter, chapters: readonly Chapter[]): readonly string[] {
  switch (name) {
    case 'modality':
      return [obligation.modality];
    case 'role':
      return obligation.bearings.map(({ role }) => role);
    case 'level':
      return obligation.bearings.flatMap(levelsOf);
    case 'chapter':
      return chaptersAround(obligation, chapters);
    case 'about':
      return entitiesOf(obligation).map(({ id }) => id);
  }
}

export function activeFilters(filters: Filters): number {
  return Object.values(filters).reduce((sum, values) => sum + values.length, 0);
}
