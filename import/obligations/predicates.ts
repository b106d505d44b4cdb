import { remembered } from '../language/memory.ts';
import { ADVERBIAL, CONDITION_END, CONDITION_OPENING, NO_CONDITION } from '../rules/obligations/clauses.ts';
import { NO_PREDICATE } from '../rules/obligations/declarations.ts';
import { ANSWERED, BREACH, ORDERED, SANCTION, UNPUNISHED } from '../rules/obligations/sanctions.ts';
import { holds } from '../rules/wordRule.ts';

/** A clause that only says when or if, and something else follows. `mark` is what closes it. */
export function isCondition(clause: string, mark: string): boolean {
  if (!['，', ',', ''].includes(mark) || holds(NO_CONDITION, clause)) return false;
  return holds(CONDITION_END, clause) || holds(CONDITION_OPENING, clause);
}

/** A clause that says how, by what or whereupon, and never carries the predicate. */
export const isAdverbial = remembered(4096, (clause: string): boolean => holds(ADVERBIAL, clause));

/** True when the stretch states what follows from a breach (LIABILITY). */
export function isSanction(stretch: string): boolean {
  return (holds(SANCTION, stretch) && holds(BREACH, stretch)) || holds(ORDERED, stretch) || holds(ANSWERED, stretch);
}

/** True when the clause holds a consequence of a breach. */
export function hasSanctionPredicate(clause: string): boolean {
  return holds(SANCTION, clause) && !holds(UNPUNISHED, clause);
}

/** What stands behind a name belongs to the name or to a definition. */
export function isNoPredicate(rest: string): boolean {
  return holds(NO_PREDICATE, rest);
}
