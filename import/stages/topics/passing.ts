import type { Obligation, Span } from '../../model.ts';
import { findFirst } from '../../rules/patternRule.ts';
import { TOPIC_AMONG_PARTICULARS, TOPIC_IN_CASE, TOPIC_IN_LIST, TOPIC_IN_MANNER } from '../../rules/topicMentions.ts';

/** A list of so many members names fields; none of them is what the obligation is about. */
const LONG_LIST = 4;
/** In characters; the first and the last member of a list are longer with what stands beside them. */
const LONGEST_MEMBER = 8;
/** Ends a phrase. */
const STOP = /[，。；：:\n（）()]/;
/** Opens a line that is an item of a list. */
const ITEM = /^[（(][一二三四五六七八九十]+[）)]/;
/** Opens the condition of an obligation that answers an event. */
const EVENT = /发生|发现|出现/;
/** How far behind a name the list it may stand in is looked for, in characters. */
const REACH = 40;

/** True where a topic's words only stand in an obligation that is about something else. */
export function isPassing(name: Span, obligation: Obligation, text: string): boolean {
  const before = text.slice(obligation.start, name.start);
  const after = text.slice(name.end, name.end + REACH);
  return (
    isExcepted(name, text) ||
    isInCondition(name, obligation) ||
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

/** 「未实行物业管理的」; an event (「发生数据安全事件时」) is what the obligation answers. */
function isInCondition(name: Span, { conditions }: Obligation): boolean {
  const condition = conditions.find(({ start, end }) => start <= name.start && name.end <= end);
  return condition !== undefined && !EVENT.test(condition.text);
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

/** A long list of short members around the name; a text without commas has 、 of other lists further off. */
function isInLongList(before: string, after: string): boolean {
  if (!findFirst(TOPIC_IN_LIST, after)) return false;
  const left = before.split(STOP).at(-1)?.split('、').toReversed() ?? [];
  const right = after.split(STOP)[0]?.split('、') ?? [];
  return 1 + shortMembers(left) + shortMembers(right) >= LONG_LIST;
}

/** How many members of a list stand on one side of a name, given what parts them from the nearest on. */
function shortMembers(parts: readonly string[]): number {
  const longer = parts.findIndex((part) => part.length > LONGEST_MEMBER);
  return longer < 0 ? parts.length - 1 : longer;
}
