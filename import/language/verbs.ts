import { OPENING_VERBS } from '../rules/verbs/openingVerbs.ts';
import { holds } from '../rules/wordRule.ts';

/** True when a phrase begins with a verb, or an adverb that announces one. */
export function opensWithVerb(phrase: string): boolean {
  return holds(OPENING_VERBS, phrase);
}
