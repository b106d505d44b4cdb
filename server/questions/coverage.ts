import { CUE_CLASSES, type CueClass, type Severity } from '../../cypher/ontology.ts';
import { compareText, groupBy } from '../facts/grouping.ts';
import type { ActorFact, RegulationFacts } from '../facts/shapes.ts';
import { globalId } from '../nodes.ts';
import { type CueValue } from './cues.ts';

export interface CoverageAnswer {
  readonly cues: number;
  readonly cuesByClass: readonly { readonly class: CueClass; readonly count: number }[];
  /** Cues that were understood, from 0 to 1; null without cues. */
  readonly share: number | null;
  readonly findings: number;
  readonly findingsByRule: readonly {
    readonly stage: string;
    readonly rule: string;
    readonly severity: Severity;
    readonly count: number;
  }[];
  readonly unresolvedNames: readonly NameCountAnswer[];
  readonly genericBearers: readonly NameCountAnswer[];
  readonly unborne: number;
}

export interface NameCountAnswer {
  readonly node: ActorFact;
  readonly count: number;
}

/** How much of one regulation was understood. */
export function coverageOf(facts: RegulationFacts, cues: readonly CueValue[]): CoverageAnswer {
  const cuesByClass = CUE_CLASSES.map((each) => ({ class: each, count: cues.filter((cue) => cue.class === each).length }));
  const missed = cues.filter((cue) => cue.class === 'FINDING').length;
  const bearers = facts.obligations.flatMap(({ bearings }) => bearings.map(({ actor }) => actor));
  const participants = facts.obligations.flatMap(({ participations }) => participations.map(({ actor }) => actor));
  return {
    cues: cues.length,
    cuesByClass,
    share: cues.length === 0 ? null : (cues.length - missed) / cues.length,
    findings: facts.findings.length,
    findingsByRule: findingsByRule(facts),
    unresolvedNames: countedNames([...bearers, ...participants].filter(({ scope }) => scope !== null)),
    genericBearers: countedNames(bearers.filter(({ kind }) => kind === 'GENERIC')),
    unborne: facts.obligations.filter(({ bearings }) => bearings.length === 0).length,
  };
}

function findingsByRule({ findings }: RegulationFacts): CoverageAnswer['findingsByRule'] {
  const groups = groupBy(findings, ({ stage, rule, severity }) => `${stage}/${rule}/${severity}`);
  return [...groups]
    .toSorted(([left], [right]) => compareText(left, right))
    .flatMap(([, list]) => list.slice(0, 1).map(({ stage, rule, severity }) => ({ stage, rule, severity, count: list.length })));
}

function countedNames(actors: readonly ActorFact[]): readonly NameCountAnswer[] {
  const groups = [...groupBy(actors, globalId)].flatMap(([id, list]) => list.slice(0, 1).map((node) => ({ id, node, count: list.length })));
  return groups
    .toSorted((left, right) => right.count - left.count || compareText(left.id, right.id))
    .map(({ node, count }) => ({ node, count }));
}
