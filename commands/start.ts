import { join } from 'node:path';
import { Command } from 'commander';
import { checkoutFolder, type Config, readConfig } from '../config.ts';
import { openWriter } from '../cypher/open.ts';
import type { GraphWriter } from '../cypher/store.ts';
import { importRegulations } from '../import/importer.ts';
import { exitCodeFor } from './import.ts';
import { ExitCode } from './exitCodes.ts';
import { reportLines } from './importReport.ts';
import { interruption } from './interruption.ts';
import { storeOption, type StoreOptions } from './options.ts';
import { writeOut } from './output.ts';
import { progressBar } from './progress.ts';
import { serveUntilStopped } from './serving.ts';

const EXAMPLES = `
Examples:
  zhize start                    what npm start does
  PORT=8080 zhize start`;

export function command(): Command {
  return new Command('start')
    .description('put the regulation that comes with Zhize into the store, if it is not there, and start the server')
    .addOption(storeOption())
    .addHelpText('after', EXAMPLES)
    .action(run);
}

async function run({ store }: StoreOptions): Promise<void> {
  const config = readConfig(store);
  const exitCode = await importShipped(config);
  if (exitCode === ExitCode.DONE) await serveUntilStopped(config);
  else process.exitCode = exitCode;
}

async function importShipped({ store }: Config): Promise<ExitCode> {
  const progress = progressBar(false);
  const inputs = [join(checkoutFolder(), 'dist/import/texts')];
  try {
    const openStore = (hash: string | null): Promise<GraphWriter> => openWriter(store, { inputs: hash });
    const report = await importRegulations({ inputs, openStore, signal: interruption(), onProgress: progress.show });
    await writeOut(`${reportLines(report).join('\n')}\n`);
    return exitCodeFor(report);
  } finally {
    progress.end();
  }
}
