import type { BearingFact, ObligationFact } from '../facts/shapes.ts';
import { groupBy } from '../facts/grouping.ts';
import type { ObligationFilter } from '../generated/resolvers.ts';
import { globalId, idSet, type NodeRef } from '../nodes.ts';

type Test<Fact> = (fact: Fact) => boolean;

/** A filter as two questions. Which regulations it names is not asked here: facts come from those alone. */
export interface Conditions {
  /** Everything that is asked of the obligation as a whole. */
  readonly ofObligation: Test<ObligationFact>;
  /** Everything that must hold of one and the same bearing. */
  readonly ofBearing: Test<BearingFact>;
  /** The whole filter: the obligation, and some bearing of it if anything is asked of one. */
  readonly whole: Test<ObligationFact>;
}

/** `containing`: ids of the obligations in whose text the filter's characters stand; null when it has none. */
export function conditionsOf(filter: ObligationFilter | null | undefined, containing: ReadonlySet<string> | null): Conditions {
  const given = filter ?? {};
  const obligationTests = [...structureTests(given), ...holderTests(given), ...matterTests(given)];
  if (containing) obligationTests.push(({ id }) => containing.has(id));
  const bearingTests = testsOfBearing(given);
  const ofObligation: Test<ObligationFact> = (obligation) => obligationTests.every((test) => test(obligation));
  const ofBearing: Test<BearingFact> = (bearing) => bearingTests.every((test) => test(bearing));
  const asksOfBearing = bearingTests.length > 0;
  const whole: Test<ObligationFact> = (obligation) => ofObligation(obligation) && (!asksOfBearing || obligation.bearings.some(ofBearing));
  return { ofObligation, ofBearing, whole };
}

function structureTests({ chapters, articles, modalities, holdings, unborneReasons }: ObligationFilter): Test<ObligationFact>[] {
  return [
    ...whenGiven(
      chapters,
      idSet,
      (given): Test<ObligationFact> =>
        ({ article }) =>
          article.chapters.some((chapter) => given.has(chapter)),
    ),
    ...whenGiven(
      articles,
      idSet,
      (given): Test<ObligationFact> =>
        ({ article }) =>
          given.has(article),
    ),
    ...whenGiven(
      modalities,
      setOf,
      (given): Test<ObligationFact> =>
        ({ modality }) =>
          given.has(modality),
    ),
    ...whenGiven(
      holdings,
      setOf,
      (given): Test<ObligationFact> =>
        ({ holding }) =>
          holding !== null && given.has(holding),
    ),
    ...whenGiven(
      unborneReasons,
      setOf,
      (given): Test<ObligationFact> =>
        ({ unborne }) =>
          unborne !== null && given.has(unborne),
    ),
  ];
}

/** What is asked of all who bear it, or take part in it, together. */
function holderTests(filter: ObligationFilter): Test<ObligationFact>[] {
  const { unborne, bearersTogether, bearersOnlyOfKinds, atSeveralLevels, participantRoles, participants } = filter;
  const roleGiven = orAnything(participantRoles, setOf);
  const participantGiven = orAnything(participants, idSet);
  return [
    ...whenGiven(
      unborne,
      same,
      (given): Test<ObligationFact> =>
        ({ bearings }) =>
          (bearings.length === 0) === given,
    ),
    ...whenGiven(
      bearersTogether,
      same,
      (given): Test<ObligationFact> =>
        ({ bearings }) =>
          bearTogether(bearings, given),
    ),
    ...whenGiven(
      bearersOnlyOfKinds,
      setOf,
      (given): Test<ObligationFact> =>
        ({ bearings }) =>
          bearings.length > 0 && bearings.every(({ actor }) => given.has(actor.kind)),
    ),
    ...whenGiven(
      atSeveralLevels,
      same,
      (given): Test<ObligationFact> =>
        ({ bearings }) =>
          isAtSeveralLevels(bearings) === given,
    ),
    ...whenGiven(
      participantRoles ?? participants,
      same,
      (): Test<ObligationFact> =>
        ({ participations }) =>
          participations.some(({ role, actor }) => roleGiven(role) && participantGiven(actor)),
    ),
  ];
}

/** What is asked of the things it acts on. */
function matterTests(filter: ObligationFilter): Test<ObligationFact>[] {
  const { industries, concernedAs, topics, principles, platforms, platformStatuses, addressed } = filter;
  const industryGiven = orAnything(industries, idSet);
  const asGiven = orAnything(concernedAs, setOf);
  const platformGiven = orAnything(platforms, idSet);
  const statusGiven = orAnything(platformStatuses, setOf);
  return [
    ...whenGiven(
      industries ?? concernedAs,
      same,
      (): Test<ObligationFact> =>
        ({ concerns }) =>
          concerns.some((concern) => industryGiven(concern.industry) && asGiven(concern.as)),
    ),
    ...whenGiven(
      topics,
      idSet,
      (given): Test<ObligationFact> =>
        (obligation) =>
          obligation.topics.some(({ topic }) => given.has(topic)),
    ),
    ...whenGiven(
      principles,
      idSet,
      (given): Test<ObligationFact> =>
        ({ guidances }) =>
          guidances.some(({ principle }) => given.has(principle)),
    ),
    ...whenGiven(
      platforms ?? platformStatuses,
      same,
      (): Test<ObligationFact> =>
        ({ builds }) =>
          builds.some(({ platform, status }) => platformGiven(platform) && statusGiven(status)),
    ),
    ...whenGiven(
      addressed,
      idSet,
      (given): Test<ObligationFact> =>
        ({ addresses }) =>
          addresses.some(({ party }) => given.has(party)),
    ),
  ];
}

function testsOfBearing({ bearers, bearerKinds, roles, levels, open, carried, lead, ofGovernment }: ObligationFilter): Test<BearingFact>[] {
  return [
    ...whenGiven(
      bearers,
      idSet,
      (given): Test<BearingFact> =>
        ({ actor }) =>
          given.has(actor),
    ),
    ...whenGiven(
      bearerKinds,
      setOf,
      (given): Test<BearingFact> =>
        ({ actor }) =>
          given.has(actor.kind),
    ),
    ...whenGiven(
      roles,
      setOf,
      (given): Test<BearingFact> =>
        ({ role }) =>
          given.has(role),
    ),
    ...whenGiven(
      levels,
      setOf,
      (given): Test<BearingFact> =>
        (bearing) =>
          bearing.levels.some((level) => given.has(level)),
    ),
    ...whenGiven(
      open,
      same,
      (given): Test<BearingFact> =>
        ({ openList }) =>
          openList === given,
    ),
    ...whenGiven(
      carried,
      same,
      (given): Test<BearingFact> =>
        (bearing) =>
          bearing.carried === given,
    ),
    ...whenGiven(
      lead,
      same,
      (given): Test<BearingFact> =>
        (bearing) =>
          bearing.lead === given,
    ),
    ...whenGiven(
      ofGovernment,
      same,
      (given): Test<BearingFact> =>
        (bearing) =>
          bearing.ofGovernment === given,
    ),
  ];
}

/** A test if the filter gives this, none if it does not. What it gives is prepared once, not for every fact. */
function whenGiven<Value, Prepared, Fact>(
  value: Value | null | undefined,
  prepare: (value: Value) => Prepared,
  testOf: (prepared: Prepared) => Test<Fact>,
): Test<Fact>[] {
  return value === null || value === undefined ? [] : [testOf(prepare(value))];
}

function orAnything<Given, Value>(
  given: readonly Given[] | null | undefined,
  prepare: (given: readonly Given[]) => { has(value: Value): boolean },
): Test<Value> {
  if (!given) return () => true;
  const prepared = prepare(given);
  return (value) => prepared.has(value);
}

const same = <Value>(value: Value): Value => value;
const setOf = <Value>(values: readonly Value[]): ReadonlySet<Value> => new Set(values);

function bearTogether(bearings: readonly BearingFact[], ids: readonly string[]): boolean {
  return ids.every((id) => bearings.some(({ actor }) => isNamed(actor, id)));
}

function isNamed(node: NodeRef, id: string): boolean {
  return globalId(node) === id || node.id === id;
}

function isAtSeveralLevels(bearings: readonly BearingFact[]): boolean {
  const byActor = groupBy(bearings, ({ actor }) => globalId(actor));
  return [...byActor.values()].some((own) => new Set(own.map(({ levels }) => levels.join())).size > 1);
}
