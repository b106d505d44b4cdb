import type { CueClass } from '../../cypher/ontology.ts';

/** One deontic cue as the store keeps it, in JSON on its article. */
export interface CueValue {
  readonly cue: string;
  readonly start: number;
  readonly end: number;
  readonly class: CueClass;
  /** Ordinal, from 1, of the obligation of its article that it governs. */
  readonly obligation: number | null;
}

export function cuesOf(json: string | null): readonly CueValue[] {
  return json === null ? [] : (JSON.parse(json) as readonly CueValue[]);
}
