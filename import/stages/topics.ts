import type { Stage } from '../draft.ts';
import type { Obligation, Span, TopicMention } from '../model.ts';
import { NameIndex } from '../resolve/nameIndex.ts';
import { CURATED_TOPICS } from '../resolve/topics.ts';
import { isPassing } from './topics/passing.ts';

const INDEX = new NameIndex(CURATED_TOPICS);

/** What follows a topic's word in the name of a body, alone or in a list: 「档案|主管部门」, 「农业|、林业等部门」. */
const NAMES_A_BODY =
  /^(?:[和与及][一-鿿]{2,6}?)?(?:监督|综合|保护)?(?:行政|管理|主管|工作|执法)*(?:部门|主管机关|局(?![部面限势]))|^(?:、[^，。；：、\n]{1,10})*?(?:(?:和|以及|及|与)[^，。；：、\n]{1,10})?等?(?:有关|相关)?(?:行政|主管|管理)*部门/;
/** Characters that can tell a body's name from what an obligation is about. */
const REACH = 60;

type Found = ReturnType<typeof INDEX.findAll>[number];

/** Topics by their words, outside the names of bodies: 应急管理 in 应急管理部门 is none. */
export const topics: Stage = {
  name: 'topics',
  guarantees:
    'Every obligation names the curated topics whose words stand in it, each once, at its first place; what is said in passing (conditions, manner, exceptions, particulars, long lists) is none.',
  run(draft) {
    const found = INDEX.findAll(draft.text).filter(({ end }) => !NAMES_A_BODY.test(draft.text.slice(end, end + REACH)));
    return {
      ...draft,
      obligations: draft.obligations.map((obligation) => ({ ...obligation, topics: topicsOf(obligation, draft.text, found) })),
    };
  },
};

function topicsOf(obligation: Obligation, text: string, found: readonly Found[]): TopicMention[] {
  const bodies: readonly Span[] = [...obligation.bearers, ...obligation.participants];
  const named = found.filter(
    (name) => isWithin(name, obligation) && !bodies.some((body) => body.start < name.end && name.start < body.end),
  );
  return onceEach(named.filter((name) => !isPassing(name, obligation, text)));
}

function onceEach(found: readonly Found[]): TopicMention[] {
  const mentions = new Map<string, TopicMention>();
  for (const { name, entry, start, end } of found)
    if (!mentions.has(entry.name)) mentions.set(entry.name, { topic: entry.name, mention: name, start, end });
  return [...mentions.values()];
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
