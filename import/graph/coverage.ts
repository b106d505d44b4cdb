import type { RegulationGraph } from '../../cypher/graph.ts';
import { CUE_CLASSES, type CueClass, SEVERITIES, type Severity } from '../../cypher/ontology.ts';
import type { ExtractedRegulation, Finding } from '../model.ts';
import type { UnresolvedName } from './actors.ts';

/** How much of a regulation was understood; stored on it as JSON. */
export interface Coverage {
  /** Every deontic cue of the text, by what became of it. */
  readonly cues: Readonly<Record<CueClass, number>>;
  /** Share of the cues that were understood (all but FINDING), 0 to 1; null where there is no cue. */
  readonly share: number | null;
  readonly findings: Readonly<Record<Severity, number>>;
  /** Names that are in no curated list, the most frequent first. */
  readonly unresolvedNames: readonly NameCount[];
  /** Bodies that are named by no function (有关部门), by how often they bear. */
  readonly genericBearers: readonly NameCount[];
}

export interface NameCount {
  readonly name: string;
  readonly count: number;
}

/** As it is stored on the graph's regulation; null when none is. */
export function coverageOfGraph(graph: RegulationGraph): Coverage | null {
  const stored = graph.nodes.Regulation?.[0]?.coverage;
  return typeof stored === 'string' ? (JSON.parse(stored) as Coverage) : null;
}

export function coverageOf(extracted: ExtractedRegulation, findings: readonly Finding[], unresolved: readonly UnresolvedName[]): Coverage {
  const cues = tally(
    CUE_CLASSES,
    extracted.articles.flatMap((article) => article.cues.map((cue) => cue.class)),
  );
  const total = CUE_CLASSES.reduce((sum, name) => sum + cues[name], 0);
  return {
    cues,
    share: total === 0 ? null : (total - cues.FINDING) / total,
    findings: tally(
      SEVERITIES,
      findings.map(({ severity }) => severity),
    ),
    unresolvedNames: byFrequency(unresolved.map(({ name, count }) => ({ name, count }))),
    genericBearers: genericBearers(extracted),
  };
}

function tally<Name extends string>(names: readonly Name[], met: readonly Name[]): Record<Name, number> {
  return Object.fromEntries(names.map((name) => [name, met.filter((other) => other === name).length])) as Record<Name, number>;
}

function genericBearers(extracted: ExtractedRegulation): NameCount[] {
  const counts = new Map<string, number>();
  for (const { obligations } of extracted.articles)
    for (const { bearers } of obligations)
      for (const { kind, mention } of bearers) if (kind === 'GENERIC') counts.set(mention, (counts.get(mention) ?? 0) + 1);
  return byFrequency([...counts].map(([name, count]) => ({ name, count })));
}

function byFrequency(counts: readonly NameCount[]): NameCount[] {
  return counts.toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
