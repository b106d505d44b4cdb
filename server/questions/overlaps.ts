import { MEETING_TYPES, type MeetingType } from '../../cypher/ontology.ts';
import { compareText } from '../facts/grouping.ts';
import type { RegulationFacts } from '../facts/shapes.ts';
import type { CountUnit, OverlapFilter } from '../generated/resolvers.ts';
import { type DepartmentRef, globalId, idSet, type IndustryRef, nodeRef, type TopicRef } from '../nodes.ts';
import { type Encounter, type MeetingObligation, type Pair, pairsOf, summed } from './meetings.ts';
import { rankKey } from './ranking.ts';
import { type TallyCount, tallyOf } from './tally.ts';

/** All that two bodies have together of one type. */
export interface MeetingAnswer {
  readonly type: MeetingType;
  readonly tally: TallyCount;
  readonly industries: readonly IndustryRef[];
  readonly topics: readonly TopicRef[];
  /** In the order of the text, each once. */
  readonly obligations: readonly MeetingObligation[];
}

export interface OverlapAnswer {
  readonly left: DepartmentRef;
  readonly right: DepartmentRef;
  readonly meetings: readonly MeetingAnswer[];
  /** Sorting by it is the order asked for. */
  readonly key: string;
}

export interface OverlapOrder {
  readonly type: MeetingType;
  readonly unit: CountUnit;
}

/** Every pair that meets, computed in each regulation, then summed. Liabilities count only when `modalities` names them. */
export function overlapsOf(facts: readonly RegulationFacts[], filter: OverlapFilter, order: OverlapOrder): readonly OverlapAnswer[] {
  const pairs = summed(facts.map((regulation) => pairsOf(obligationsAsked(regulation, filter))));
  return pairs
    .filter((pair) => isAsked(pair, filter))
    .map((pair) => overlapAnswer(pair, order))
    .filter(({ meetings }) => !filter.types || meetings.some(({ type }) => filter.types?.includes(type)))
    .toSorted((left, right) => compareText(left.key, right.key));
}

function obligationsAsked({ obligations }: RegulationFacts, { modalities, chapters }: OverlapFilter) {
  const given = chapters ? idSet(chapters) : null;
  return obligations.filter(
    ({ modality, article }) =>
      (modalities ? modalities.includes(modality) : modality !== 'LIABILITY') &&
      (!given || article.chapters.some((chapter) => given.has(chapter))),
  );
}

function isAsked({ left, right }: Pair, { of, between }: OverlapFilter): boolean {
  const [one, both] = [of ? idSet(of) : null, between ? idSet(between) : null];
  return (!one || one.has(left) || one.has(right)) && (!both || (both.has(left) && both.has(right)));
}

function overlapAnswer({ left, right, encounters }: Pair, { type, unit }: OverlapOrder): OverlapAnswer {
  const meetings = MEETING_TYPES.flatMap((each) => {
    const ofType = encounters.filter((encounter) => encounter.type === each);
    return ofType.length === 0 ? [] : [meetingAnswer(each, ofType)];
  });
  const tally = meetings.find((meeting) => meeting.type === type)?.tally;
  const count = (unit === 'ARTICLES' ? tally?.articles : tally?.obligations) ?? 0;
  return {
    left: nodeRef('Department', left.id),
    right: nodeRef('Department', right.id),
    meetings,
    key: rankKey(count, `${globalId(left)}|${globalId(right)}`),
  };
}

function meetingAnswer(type: MeetingType, encounters: readonly Encounter[]): MeetingAnswer {
  const fields = new Map(encounters.flatMap(({ field }) => (field ? [[globalId(field), field] as const] : [])));
  const inOrder = [...fields.keys()].toSorted(compareText).flatMap((id) => fields.get(id) ?? []);
  const obligations = [...new Map(encounters.map((each) => [each.obligation.id, each])).values()];
  return {
    type,
    tally: tallyOf(encounters),
    industries: inOrder.filter((field) => field.__typename === 'Industry'),
    topics: inOrder.filter((field) => field.__typename === 'Topic'),
    obligations: obligations.toSorted((left, right) => compareText(left.obligation.order, right.obligation.order)),
  };
}
