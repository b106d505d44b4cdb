import type { RegulationGraph } from '../../cypher/graph.ts';
import { SEVERITIES, type Severity } from '../../cypher/ontology.ts';
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
  /** Why it failed. */
  readonly error: { readonly code: string; readonly message: string } | null;
}

export interface RegulationCounts {
  readonly chapters: number;
  readonly articles: number;
  readonly obligations: number;
  readonly bearers: number;
  readonly findings: Readonly<Record<Severity, number>>;
  /** Names of bodies that no curated entry knows, each once. */
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
  /** True when it was stopped: the store is as it was before. */
  readonly interrupted: boolean;
}

export function countRegulation(extracted: ExtractedRegulation, graph: RegulationGraph): RegulationCounts {
  const obligations = extracted.articles.flatMap((article) => article.obligations);
  const findings = reportFindings(extracted);
  return {
    chapters: extracted.chapters.length,
    articles: extracted.articles.length,
    obligations: obligations.length,
    bearers: obligations.reduce((sum, obligation) => sum + obligation.bearers.length, 0),
    findings: countBy(SEVERITIES, findings.map((finding) => finding.severity)),
    unresolved: unresolvedNames(graph),
    coverage: coverageOf(extracted),
  };
}

export function reportFindings(extracted: ExtractedRegulation): ReportedFinding[] {
  return [
    ...extracted.findings.map((finding) => ({ ...finding, article: null })),
    ...extracted.articles.flatMap((article) => article.findings.map((finding) => ({ ...finding, article: article.label }))),
  ];
}

/** How often each of the possible values occurs, those that do not as well. */
export function countBy<Value extends string>(possible: readonly Value[], values: readonly Value[]): Record<Value, number> {
  const counts = Object.fromEntries(possible.map((value) => [value, 0])) as Record<Value, number>;
  for (const value of values) counts[value] += 1;
  return counts;
}

/** Departments that belong to this regulation alone are those no curated entry knows. */
function unresolvedNames(graph: RegulationGraph): string[] {
  const scoped = (graph.nodes.Department ?? []).filter((node) => node.scope === graph.regulation);
  return [...new Set(scoped.map((node) => String(node.name)))];
}

function coverageOf(extracted: ExtractedRegulation): number | null {
  const cues = extracted.articles.flatMap((article) => article.cues);
  if (cues.length === 0) return null;
  return cues.filter((cue) => cue.class !== 'FINDING').length / cues.length;
}
