import { OPENING_VERBS } from '../rules/verbs/openingVerbs.ts';
import { holds } from '../rules/wordRule.ts';
import { remembered } from './memory.ts';

/** True when a phrase begins with a verb, or an adverb that announces one. */
export const opensWithVerb = remembered(16_384, (phrase: string): boolean => holds(OPENING_VERBS, phrase));
