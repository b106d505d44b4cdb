import type { ImportReport, FileReport, RegulationCounts } from '../import/importer/importReport.ts';

const OUTCOME_WORDS = {
  IMPORTED: 'imported',
  REPLACED: 'replaced',
  UNCHANGED: 'unchanged',
  READ: 'read, not written',
  FAILED: 'failed',
} as const;

/** Files of one run that are told one by one; of more, only those that failed are. */
const TOLD_SINGLY = 20;

/** What an import found and what it did not understand, for a person. */
export function reportLines(report: ImportReport): string[] {
  const told = report.files.filter(({ outcome }) => outcome !== 'FAILED');
  const shown = told.length <= TOLD_SINGLY ? told.flatMap(fileLines) : [];
  const skipped = report.skipped.map(({ path, reason }) => `Passed over ${path}: ${reason}.`);
  return [...shown, ...failureLines(report), ...skipped, summaryLine(report)];
}

/** One line a file that failed, and why. */
export function failureLines(report: ImportReport): string[] {
  return report.files.flatMap(({ error }) => (error === null ? [] : [`Failed: ${error.message}`]));
}

function fileLines({ regulation, outcome, counts, findings }: FileReport): string[] {
  const heading = `${regulation?.title} (${regulation?.id}): ${OUTCOME_WORDS[outcome]}`;
  if (counts === null) return [heading];
  const doubts = findings.filter(({ severity }) => severity !== 'INFO');
  return [heading, ...countLines(counts), ...findingLines(doubts)];
}

function countLines(counts: RegulationCounts): string[] {
  const found = `  found: ${counts.chapters} chapters, ${counts.articles} articles, ${counts.obligations} obligations, ${counts.bearers} bearers`;
  const coverage = counts.coverage === null ? [] : [`  understood: ${(counts.coverage * 100).toFixed(1)} % of its deontic words`];
  const { unresolved } = counts;
  const unknown = unresolved.length === 0 ? [] : [`  bodies not known beyond this text: ${listed(unresolved)}`];
  return [found, ...coverage, ...unknown];
}

/** Findings of one rule together: how many, and the first of them. */
function findingLines(findings: FileReport['findings']): string[] {
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  const lines = rules.map((rule) => {
    const ofRule = findings.filter((finding) => finding.rule === rule);
    const [first] = ofRule;
    const more = ofRule.length === 1 ? '' : ` (and ${ofRule.length - 1} more like it)`;
    return `    ${first?.article ?? 'whole text'}: ${first?.message}${more}`;
  });
  return lines.length === 0 ? [] : [`  not understood or odd: ${findings.length}`, ...lines];
}

function summaryLine({ outcomes, interrupted, resumed }: ImportReport): string {
  if (interrupted) return 'Interrupted: readers see nothing of it. The same import goes on where it stopped.';
  const parts = Object.entries(outcomes).filter(([, count]) => count > 0);
  const summary = parts.map(([outcome, count]) => `${count} ${OUTCOME_WORDS[outcome as keyof typeof OUTCOME_WORDS]}`).join(', ');
  return resumed ? `${summary}; gone on with an import that was stopped` : summary;
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 10).join('、');
  return names.length > 10 ? `${shown} and ${names.length - 10} more` : shown;
}
