/** Who answers for an industry, a topic, or whatever a phrase names. */
import { compareText } from '../facts/grouping.ts';
import type { ConcernFact, ObligationFact, Place, RegulationFacts, TopicFact } from '../facts/shapes.ts';
import type { ResponsibilityGround } from '../generated/resolvers.ts';
import { globalId, type IndustryRef, type TopicRef } from '../nodes.ts';
import { isCalled, type Names } from './names.ts';

/** One thing that was asked about, after names were looked up. */
export interface Subject {
  readonly asked: string;
  readonly industries: readonly IndustryRef[];
  readonly topics: readonly TopicRef[];
  /** What was asked, and the curated names of what it names. */
  readonly phrases: readonly string[];
}

export interface Reason extends Place {
  readonly ground: ResponsibilityGround;
  readonly asked: string;
  readonly industry: IndustryRef | null;
  readonly topic: TopicRef | null;
  readonly mention: string;
}

export interface Responsibility {
  readonly obligation: ObligationFact;
  readonly reasons: readonly Reason[];
}

/** Looks an id or a phrase up among the names of industries and topics. */
export function subjectOf(asked: string, names: readonly Names[]): Subject {
  const meant = names.filter((each) => globalId(each.node) === asked || isCalled(each, asked));
  const isId = meant.some(({ node }) => globalId(node) === asked);
  const phrases = [...(isId ? [] : [asked.trim()]), ...meant.flatMap(({ name, aliases }) => [name, ...aliases])];
  const nodes = meant.map(({ node }) => node);
  return {
    asked,
    industries: nodes.filter((node): node is IndustryRef => node.__typename === 'Industry'),
    topics: nodes.filter((node): node is TopicRef => node.__typename === 'Topic'),
    phrases: [...new Set(phrases)],
  };
}

/** Every obligation that concerns, is about, or names a subject, in the order of the text. `textOf`: texts of those that hold a phrase. */
export function responsibilitiesFor(
  subjects: readonly Subject[],
  facts: readonly RegulationFacts[],
  textOf: ReadonlyMap<string, string>,
): readonly Responsibility[] {
  const obligations = facts.flatMap((regulation) => regulation.obligations);
  return obligations
    .map((obligation) => ({
      obligation,
      reasons: subjects.flatMap((subject) => reasonsOf(subject, obligation, textOf.get(obligation.id) ?? '')),
    }))
    .filter(({ reasons }) => reasons.length > 0);
}

function reasonsOf(subject: Subject, obligation: ObligationFact, text: string): readonly Reason[] {
  const { asked, industries, topics } = subject;
  const related = [
    ...obligation.concerns
      .filter(({ industry }) => industries.some(({ id }) => id === industry.id))
      .map((fact) => industryReason(asked, fact)),
    ...obligation.topics.filter(({ topic }) => topics.some(({ id }) => id === topic.id)).map((fact) => topicReason(asked, fact)),
  ];
  const phrases = occurrencesOf(subject.phrases, text, obligation.start)
    .filter((place) => !isPartOfLongerName(place, obligation) && !related.some((reason) => isInside(place, reason)))
    .map((place): Reason => ({ ...place, ground: 'PHRASE', asked, industry: null, topic: null }));
  return [...related, ...phrases].toSorted(
    (left, right) => left.start - right.start || left.end - right.end || compareText(left.ground, right.ground),
  );
}

function industryReason(asked: string, { industry, mention, start, end }: ConcernFact): Reason {
  return { ground: 'INDUSTRY', asked, industry, topic: null, mention, start, end };
}

function topicReason(asked: string, { topic, mention, start, end }: TopicFact): Reason {
  return { ground: 'TOPIC', asked, industry: null, topic, mention, start, end };
}

interface Occurrence extends Place {
  readonly mention: string;
}

/** Where phrases stand in a text that begins at `offset`; of two that overlap, the one inside the other is left out. */
function occurrencesOf(phrases: readonly string[], text: string, offset: number): readonly Occurrence[] {
  const all = phrases.flatMap((mention) =>
    startsOf(mention, text).map((at) => ({ mention, start: offset + at, end: offset + at + mention.length })),
  );
  return all.filter(
    (place) => !all.some((other) => other !== place && isInside(place, other) && other.end - other.start > place.end - place.start),
  );
}

function startsOf(phrase: string, text: string): readonly number[] {
  const starts: number[] = [];
  if (phrase === '') return starts;
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length)) starts.push(at);
  return starts;
}

/**
 * 数据安全 in 数据安全服务 names the service, not the safety: inside a longer name only its head, the end of it, says what it is
 * (物流 in 智慧物流 does).
 */
function isPartOfLongerName(place: Place, { concerns, builds, article }: ObligationFact): boolean {
  const names: readonly Place[] = [...concerns, ...builds, ...article.mentions];
  return names.some((name) => isInside(place, name) && place.end < name.end);
}

function isInside(place: Place, other: Place): boolean {
  return place.start >= other.start && place.end <= other.end;
}
