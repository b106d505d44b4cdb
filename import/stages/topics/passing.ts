import type { Obligation, Span } from '../../model.ts';
import { findFirst } from '../../rules/patternRule.ts';
import { TOPIC_AMONG_PARTICULARS, TOPIC_IN_CASE, TOPIC_IN_LIST, TOPIC_IN_MANNER } from '../../rules/topicMentions.ts';

/** A list of so many members names fields; none of them is what the obligation is about. */
const LONG_LIST = 4;
/** Ends a phrase. */
const STOP = /[，。；：:\n（）()]/;
/** Opens a line that is an item of a list. */
const ITEM = /^[（(][一二三四五六七八九十]+[）)]/;
/** How far behind a name the list it may stand in is looked for, in characters. */
const REACH = 40;

/** True where a topic's words only stand in an obligation that is about something else. */
export function isPassing(name: Span, obligation: Obligation, text: string): boolean {
  const before = text.slice(obligation.start, name.start);
  const after = text.slice(name.end, name.end + REACH);
  return (
    isExcepted(name, text) ||
    obligation.conditions.some(({ start, end }) => start <= name.start && name.end <= end) ||
    isInManner(name, obligation, before) ||
    findFirst(TOPIC_AMONG_PARTICULARS, before) !== null ||
    findFirst(TOPIC_IN_CASE, after) !== null ||
    isInNominalItem(name, obligation, text) ||
    isInLongList(before, after)
  );
}

/** 「涉及国家秘密的除外」 is not about secrets. */
function isExcepted({ end }: Span, text: string): boolean {
  return /^[^，。；：\n]{0,24}除外/.test(text.slice(end, end + 30));
}

/** 「按照国家标准」; 「根据需要设置公共厕所」 has reached its verb. */
function isInManner({ start }: Span, obligation: Obligation, before: string): boolean {
  const manner = findFirst(TOPIC_IN_MANNER, before);
  if (!manner) return false;
  const from = obligation.start + manner.index;
  return !obligation.actions.some((action) => from < action.start && action.start < start);
}

/** 「（一）园林绿化、环境卫生等行业用水；」: an item without a verb lists things, not acts. */
function isInNominalItem({ start, end }: Span, { actions }: Obligation, text: string): boolean {
  const lineStart = text.lastIndexOf('\n', start) + 1;
  if (!ITEM.test(text.slice(lineStart, start))) return false;
  return !actions.some((action) => lineStart <= action.start && action.start < end);
}

function isInLongList(before: string, after: string): boolean {
  if (!findFirst(TOPIC_IN_LIST, after)) return false;
  const phrase = `${before.split(STOP).at(-1)}${after.split(STOP)[0]}`;
  return phrase.split('、').length >= LONG_LIST;
}
