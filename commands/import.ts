import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { openWriter } from '../cypher/open.ts';
import { importRegulations } from '../import/importer.ts';
import type { ImportReport } from '../import/importer/importReport.ts';
import { ExitCode } from './exitCodes.ts';
import { failureLines, reportLines } from './importReport.ts';
import { interruption } from './interruption.ts';
import { addReadOptions, type ReadFlags, readOptions, storeOption, type StoreOptions } from './options.ts';
import { say, writeJson, writeOut } from './output.ts';
import { progressBar } from './progress.ts';

const EXAMPLES = `
Examples:
  zhize import regulation.md
  zhize import laws/ 'more/**/*.txt' --store ./graph
  zhize import 条例.docx page.html gazette.pdf laws.zip
  curl -s https://example.org/law.html | zhize import -
  zhize import old.txt --id 某市条例-2012 --effective-on 2012-05-01
  zhize import laws/ --dry-run --json > report.json

What a text does not say of itself is taken from the flags, else from NAME.meta.yaml beside it, else from its front matter.`;

interface ImportFlags extends StoreOptions, ReadFlags {
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

export function command(): Command {
  const built = new Command('import')
    .description('read regulations and put them into the store, each whole or not at all; what has not changed is left alone')
    .argument('<path...>', 'files (.txt .md .docx .html .pdf), folders, zip archives, patterns, or - for standard input')
    .addOption(storeOption())
    .option('--dry-run', 'read and report, but write nothing')
    .option('--json', 'report as JSON')
    .option('--quiet', 'say only what failed');
  return addReadOptions(built).addHelpText('after', EXAMPLES).action(run);
}

async function run(paths: string[], flags: ImportFlags): Promise<void> {
  const report = await importPaths(paths, flags);
  if (flags.json === true) await writeJson(report);
  else if (flags.quiet === true) failureLines(report).forEach(say);
  else await writeOut(`${reportLines(report).join('\n')}\n`);
  process.exitCode = exitCodeFor(report);
}

async function importPaths(inputs: readonly string[], flags: ImportFlags): Promise<ImportReport> {
  const { store } = readConfig(flags.store);
  const signal = interruption();
  const progress = progressBar(flags.quiet === true);
  const openStore = flags.dryRun === true ? null : (hash: string | null) => openWriter(store, { inputs: hash });
  try {
    return await importRegulations({ inputs, openStore, signal, onProgress: progress.show, ...readOptions(flags) });
  } finally {
    progress.end();
  }
}

export function exitCodeFor({ files, outcomes, interrupted }: ImportReport): ExitCode {
  if (interrupted) return ExitCode.INTERRUPTED;
  if (files.some(({ error }) => error?.code === 'INTERNAL')) return ExitCode.BUG;
  if (outcomes.FAILED === 0) return ExitCode.DONE;
  return outcomes.FAILED === files.length ? ExitCode.USAGE : ExitCode.PARTIAL;
}
