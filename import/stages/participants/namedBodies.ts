import { type AgentPhrase, parseAgents } from '../../language/agents.ts';
import { readAgentsFrom } from '../../language/phrases.ts';

/** A name that holds a mark or a verb was read too far. */
const NO_NAME = /[，。；：]|影响|召集|应当|进行|制定|发布/;
const LONGEST_NAME = 20;

/**
 * The bodies or persons whose names begin at `start` and end before `limit`. 「用人单位」 is read to its end. Null when none
 * begins there.
 */
export function readNamedBodies(text: string, start: number, limit: number, jurisdiction: string | null): AgentPhrase | null {
  const phrase = readAgentsFrom(text, start, limit, jurisdiction);
  if (!phrase) return null;
  const rest = /^(?:单位|企业|(?:服务|专业|评估|检测|技术)?机构|部门|组织)/.exec(text.slice(phrase.end, limit));
  const whole = (rest && parseAgents(text, start, phrase.end + rest[0].length, jurisdiction)) ?? phrase;
  return whole.agents.every(({ mention }) => mention.length <= LONGEST_NAME && !NO_NAME.test(mention)) ? whole : null;
}
