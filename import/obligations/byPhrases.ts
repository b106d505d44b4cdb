import type { AgentPhrase } from '../language/agents.ts';
import { maskEnclosed } from '../language/masks.ts';
import { readAgentsFrom } from '../language/phrases.ts';
import { opensWithVerb } from '../language/verbs.ts';
import { BY, COMPOSED_OF, DONE_TO_THING, IS_COMPOSED } from '../rules/obligations/by.ts';
import { holds } from '../rules/wordRule.ts';
import { awaitsModal, type Part, type Reading, writtenIn } from './reading.ts';
import { allMatches } from '../rules/patternRule.ts';

/** 由 with whoever acts. */
export interface ByPhrase {
  /** Where 由 stands. */
  readonly at: number;
  readonly phrase: AgentPhrase;
}

/** The 由-phrase that governs a part; none inside a condition or a modifier. */
export function readBy(part: Part, reading: Reading): ByPhrase | null {
  const written = maskEnclosed(writtenIn(reading, part));
  if (/(?:的|时)$/.test(written) && !['', '：', '；'].includes(part.mark)) return null;
  for (const match of allMatches(BY.pattern, written)) {
    const at = part.start + match.index;
    const phrase = readAgentsFrom(reading.text, at + 1, part.end, reading.jurisdiction);
    if (phrase && governs(at, phrase, part, reading)) return { at, phrase };
  }
  return null;
}

function governs(at: number, phrase: AgentPhrase, part: Part, reading: Reading): boolean {
  const before = reading.text.slice(part.start, at);
  const rest = reading.text.slice(phrase.end, part.end);
  if (holds(COMPOSED_OF, reading.text.slice(at + 1, phrase.end))) return false;
  if (rest === '' && part.mark === '') return false;
  if (part.mark === '，' && /^[^，的]{2,8}的[^的，]{1,12}$/.test(rest) && awaitsModal(part, reading)) return false;
  if (reading.sanction && reading.current && /费用|费$/.test(before)) return false;
  if (part.mark === '，' && part.following.length > 0 && holds(DONE_TO_THING, rest)) return false;
  return !holds(IS_COMPOSED, rest) && !(/的[^的]{1,16}$/.test(rest) && opensWithVerb(before.replace(/^分别/, '')));
}
