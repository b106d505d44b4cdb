import { tokensOf } from '../../../cypher/tokens.ts';
import type { Trap } from './offence.ts';
import { PATTERN_TRAPS } from './patterns.ts';
import { PROJECTION_TRAPS } from './projections.ts';
import { WORD_TRAPS } from './words.ts';

export const TRAPS: readonly Trap[] = [...PATTERN_TRAPS, ...PROJECTION_TRAPS, ...WORD_TRAPS];

/** One line an offence: where, what, and what to write instead. */
export function offencesIn(name: string, query: string): readonly string[] {
  const tokens = tokensOf(query);
  return TRAPS.flatMap((trap) => trap.find(tokens).map(({ line }) => `${name}:${line}: ${trap.name} — ${trap.remedy}`));
}
