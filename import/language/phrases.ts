import {
  ADVERBIAL_NOUN,
  ADVERBIAL_START,
  APPOINTING,
  BEHIND_GOVERNMENT,
  CLAUSE_OPENING,
  CLOSED_LIST,
  CONTINUES,
  EXTENDS,
  LEAVES_NAME,
  NOUN_LIKE_VERB,
  SET_UP,
  THING_OF_AGENT,
  TRAILING_ADVERB,
} from '../rules/agents/phrases.ts';
import { allMatches, findFirst, matchFrom } from '../rules/patternRule.ts';
import { holds } from '../rules/wordRule.ts';
import { type AgentPhrase, parseAgents } from './agents.ts';
import { NAME_END } from './heads.ts';
import { maskEnclosed } from './masks.ts';
import { type PhraseReader, readOnce } from './readOnce.ts';
import { opensWithVerb } from './verbs.ts';

/**
 * The subject that stands at the beginning of `text[start, end)`, the stretch in front of a modal or a verb: an agent phrase,
 * perhaps followed by adverbials. Null when the stretch has no agent for its subject.
 */
export const readSubject: PhraseReader = readOnce((text, start, end, jurisdiction) => {
  const from = skipOpening(text, start, end);
  const to = withoutTrailingAdverbs(text, from, end);
  if (to <= from) return null;
  const masked = maskEnclosed(text.slice(from, to));
  for (let match = matchFrom(ADVERBIAL_START.pattern, masked, 0); match; match = matchFrom(ADVERBIAL_START.pattern, masked, endOf(match))) {
    if (match.index === 0) continue;
    const cut = withoutTrailingAdverbs(text, from, from + match.index);
    if (/(?:、|和|或者|或|以及|及|与)$|^组织$/.test(text.slice(from, cut)) || holds(EXTENDS, text.slice(cut, to))) continue;
    const phrase = parseAgents(text, from, cut, jurisdiction);
    if (!phrase) continue;
    const rest = text.slice(from + match.index, to);
    if (!endsInThing(rest)) return phrase;
    return holds(SET_UP, rest) ? parseAgents(text, from, to, jurisdiction) : null;
  }
  return parseAgents(text, from, to, jurisdiction) ?? leadingSubject(text, from, to, jurisdiction);
});

/** An agent with a verb right behind it; what only looks like one («培训经费») is a thing. */
function leadingSubject(text: string, from: number, to: number, jurisdiction: string | null): AgentPhrase | null {
  const leading = readAgentsFrom(text, from, to, jurisdiction);
  if (!leading || leading.end >= to || text.slice(from, leading.end) === '组织') return null;
  if (/(?:中心|市场|站|所|台|社会|平台)$/.test(leading.agents.at(-1)?.mention ?? '')) return null;
  const rest = text.slice(leading.end, to);
  return holds(THING_OF_AGENT, rest) || !opensWithVerb(rest) || endsInThing(rest) ? null : leading;
}

/** 「委员会向主席团提出的报告」: after the first agent the phrase runs on to a noun of its own, which is no agent's adverbial. */
function endsInThing(rest: string): boolean {
  if (/^对/.test(rest) && !/(?:提出|作出|作|进行|形成|制定|采取)的/.test(rest)) return false;
  const noun = /的([^的，]{1,40})$/.exec(maskEnclosed(rest))?.[1];
  return noun !== undefined && !holds(ADVERBIAL_NOUN, noun) && !/^(?:时|前|后)/.test(noun);
}

/** Where a clause begins behind 但是, 同时, 必要时 and the like. */
export function skipOpening(text: string, start: number, end: number): number {
  return start + (findFirst(CLAUSE_OPENING, text.slice(start, end))?.[0].length ?? 0);
}

/** Where `text[start, end)` ends without the adverbs that close it. */
export function withoutTrailingAdverbs(text: string, start: number, end: number): number {
  const stretch = text.slice(start, end);
  const adverb = findFirst(TRAILING_ADVERB, stretch)?.[0];
  if (!adverb || /(?:或者|以及|部门|及其)$/.test(stretch)) return end;
  return withoutTrailingAdverbs(text, start, end - adverb.length);
}

/** No list of names behind 由 or 会同 is longer, in characters. */
const LONGEST_PHRASE = 150;

/**
 * The agent phrase that begins at `start`, as after 由, 会同, 配合: read up to where its last name ends, at most to `limit`.
 * Null when no agent begins there.
 */
export const readAgentsFrom: PhraseReader = readOnce((text, start, limit, jurisdiction) => {
  const stretch = text.slice(start, limit);
  const listed = readClosedList(text, start, limit, jurisdiction);
  if (listed) return listed;
  let best: AgentPhrase | null = null;
  const masked = maskEnclosed(stretch);
  for (let match = matchFrom(NAME_END, masked, 0); match; match = matchFrom(NAME_END, masked, endOf(match))) {
    const length = endOfName(stretch, endOf(match));
    const rest = stretch.slice(length);
    if (length > LONGEST_PHRASE) break;
    if (/^等/.test(rest) || holds(EXTENDS, rest) || holds(APPOINTING, rest)) continue;
    const phrase = parseAgents(text, start, start + length, jurisdiction);
    if (phrase) best = phrase;
    if (best && (!phrase || !goesOn(text, phrase, limit, jurisdiction))) break;
  }
  return best;
});

function endOf(match: RegExpExecArray): number {
  return match.index + match[0].length;
}

/** A bracket belongs to the name, unless it gives it a shorter one. */
function endOfName(stretch: string, length: number): number {
  return length + (/^（(?!以下)[^（）]{1,12}）/.exec(stretch.slice(length))?.[0].length ?? 0);
}

function goesOn(text: string, phrase: AgentPhrase, limit: number, jurisdiction: string | null): boolean {
  const rest = text.slice(phrase.end, limit);
  return holds(CONTINUES, rest) || endsInGovernment(phrase, rest) || growsInto(text, phrase, limit, jurisdiction);
}

/** 「市人民政府城市管理部门」: what follows a government may be its department. */
function endsInGovernment(phrase: AgentPhrase, rest: string): boolean {
  const last = phrase.agents.at(-1)?.mention ?? '';
  if (last !== '公安' && !/(?:政府|机关|委员会|大会|常委会)$/.test(last)) return false;
  return !opensWithVerb(rest.replace(NOUN_LIKE_VERB.pattern, '')) && holds(BEHIND_GOVERNMENT, rest);
}

/** 「代表|资格审查委员会」: a name whose next words close in a head of their own is longer than its first head. */
function growsInto(text: string, phrase: AgentPhrase, limit: number, jurisdiction: string | null): boolean {
  const rest = /^[一-鿿]{0,12}/.exec(text.slice(phrase.end, limit))?.[0] ?? '';
  if (rest.length < 2 || holds(LEAVES_NAME, rest) || opensWithVerb(rest)) return false;
  return allMatches(NAME_END, rest).some((match) => {
    const longer = parseAgents(text, phrase.start, phrase.end + match.index + match[0].length, jurisdiction);
    return longer?.agents.length === phrase.agents.length;
  });
}

/** 「A、B、C等有关部门」: a list that says where it ends is read whole, and what a joint adds to it. */
function readClosedList(text: string, start: number, limit: number, jurisdiction: string | null): AgentPhrase | null {
  const closed = findFirst(CLOSED_LIST, maskEnclosed(text.slice(start, limit)))?.[0];
  if (!closed?.includes('、')) return null;
  const end = start + closed.length;
  const rest = text.slice(end, limit);
  const phrase = parseAgents(text, start, end, jurisdiction);
  if (!phrase || /^的/.test(rest)) return null;
  const from = end + (/^(?:和|以及|及|与|、)/.exec(rest)?.[0].length ?? 0);
  const further = from > end ? readAgentsFrom(text, from, limit, jurisdiction) : null;
  if (further?.agents[0]?.start !== from) return phrase;
  return { start, end: further.end, agents: [...phrase.agents, ...further.agents] };
}
