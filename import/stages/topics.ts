import type { Stage } from '../draft.ts';
import type { Obligation, Span, TopicMention } from '../model.ts';
import { NameIndex } from '../resolve/nameIndex.ts';
import { CURATED_TOPICS } from '../resolve/topics.ts';

const INDEX = new NameIndex(CURATED_TOPICS);

/** Topics by their words, outside the names of bodies: 应急管理 in 应急管理部门 is none. */
export const topics: Stage = {
  name: 'topics',
  guarantees: 'Every obligation names the curated topics whose words stand in it, each once, at its first place.',
  run(draft) {
    const found = INDEX.findAll(draft.text);
    return { ...draft, obligations: draft.obligations.map((obligation) => ({ ...obligation, topics: topicsOf(obligation, found) })) };
  },
};

function topicsOf(obligation: Obligation, found: ReturnType<typeof INDEX.findAll>): TopicMention[] {
  const bodies: readonly Span[] = [...obligation.bearers, ...obligation.participants];
  const mentions = new Map<string, TopicMention>();
  for (const { name, entry, start, end } of found) {
    const inside = obligation.start <= start && end <= obligation.end;
    if (inside && !mentions.has(entry.name) && !bodies.some((body) => body.start < end && start < body.end))
      mentions.set(entry.name, { topic: entry.name, mention: name, start, end });
  }
  return [...mentions.values()];
}
