import type { NodeRow, RegulationGraph } from '../../cypher/graph.ts';
import { SEVERITIES, type Severity } from '../../cypher/ontology.ts';
import { coverageOfGraph } from '../graph/coverage.ts';
import type { ExtractedRegulation, Finding } from '../model.ts';
import type { SkippedPath } from './listInputs.ts';

/** `READ` is what a dry run does; `UNCHANGED` was in the store with equal input and rules. */
export const FILE_OUTCOMES = ['IMPORTED', 'REPLACED', 'UNCHANGED', 'READ', 'FAILED'] as const;
export type FileOutcome = (typeof FILE_OUTCOMES)[number];

export interface FileReport {
  readonly file: string;
  readonly outcome: FileOutcome;
  /** Null where reading failed. */
  readonly regulation: { readonly id: string; readonly title: string } | null;
  /** What was found; null where nothing was extracted (failed or unchanged). */
  readonly counts: RegulationCounts | null;
  readonly findings: readonly ReportedFinding[];
  /** Why it failed: a code of InputError, or INTERNAL for a fault of ours. */
  readonly error: { readonly code: string; readonly message: string } | null;
}

export interface RegulationCounts {
  readonly chapters: number;
  readonly articles: number;
  readonly obligations: number;
  readonly bearers: number;
  readonly findings: Readonly<Record<Severity, number>>;
  /** Names that are in no curated list, the most frequent first. */
  readonly unresolved: readonly string[];
  /** Share of the deontic cues that were understood, from 0 to 1; null where there is no cue. */
  readonly coverage: number | null;
}

/** A finding with the label of its article, null for the text as a whole. */
export interface ReportedFinding extends Finding {
  readonly article: string | null;
}

export interface ImportReport {
  readonly files: readonly FileReport[];
  readonly skipped: readonly SkippedPath[];
  readonly outcomes: Readonly<Record<FileOutcome, number>>;
  /** Null in a dry run, and when nothing was written. */
  readonly graphVersion: string | null;
  /** True when it was stopped: the graph of an embedded store is as it was before, and the same import goes on there. */
  readonly interrupted: boolean;
  /** True when it went on with what a stopped import of the same inputs had left: that counts as unchanged. */
  readonly resumed: boolean;
}

export function countRegulation(extracted: ExtractedRegulation, graph: RegulationGraph): RegulationCounts {
  const obligations = extracted.articles.flatMap((article) => article.obligations);
  const coverage = coverageOfGraph(graph);
  return {
    chapters: extracted.chapters.length,
    articles: extracted.articles.length,
    obligations: obligations.length,
    bearers: obligations.reduce((sum, obligation) => sum + obligation.bearers.length, 0),
    findings: countBy(
      SEVERITIES,
      reportFindings(graph).map((finding) => finding.severity),
    ),
    unresolved: (coverage?.unresolvedNames ?? []).map(({ name }) => name),
    coverage: coverage?.share ?? null,
  };
}

/** All findings as they are stored: those of the stages and those made while names were resolved. */
export function reportFindings(graph: RegulationGraph): ReportedFinding[] {
  const labels = new Map((graph.nodes.Article ?? []).map((article) => [article.id, String(article.label)]));
  return (graph.nodes.Finding ?? []).map((node) => ({
    stage: String(node.stage),
    rule: String(node.rule),
    severity: severityOf(node),
    message: String(node.message),
    start: typeof node.start === 'number' ? node.start : null,
    end: typeof node.end === 'number' ? node.end : null,
    article: labels.get(String(node.article)) ?? null,
  }));
}

function severityOf(node: NodeRow): Severity {
  return SEVERITIES.find((severity) => severity === node.severity) ?? 'ERROR';
}

/** How often each of the possible values occurs, those that do not as well. */
export function countBy<Value extends string>(possible: readonly Value[], values: readonly Value[]): Record<Value, number> {
  const counts = Object.fromEntries(possible.map((value) => [value, 0])) as Record<Value, number>;
  for (const value of values) counts[value] += 1;
  return counts;
}
