import { Command } from 'commander';
import { extractInputs } from '../import/importer.ts';
import { ExitCode } from './exitCodes.ts';
import { addReadOptions, type ReadFlags, readOptions } from './options.ts';
import { say, writeOut } from './output.ts';

const EXAMPLES = `
Examples:
  zhize extract regulation.md > articles.jsonl
  zhize extract laws/ | jq -r 'select(.obligations | length > 3) | .label'

One line an article, as import/extract.schema.json describes it. No store is needed.`;

export function command(): Command {
  const built = new Command('extract')
    .description('print what is read from regulations: JSON Lines, one line an article')
    .argument('<path...>', 'files (.txt .md .docx .html .pdf), folders, zip archives, patterns, or - for standard input');
  return addReadOptions(built).addHelpText('after', EXAMPLES).action(run);
}

async function run(inputs: string[], flags: ReadFlags): Promise<void> {
  let [done, failed] = [0, 0];
  for await (const { extracted, error } of extractInputs({ inputs, ...readOptions(flags) })) {
    if (extracted === null) {
      failed += 1;
      say(`Failed: ${error?.message}`);
      continue;
    }
    done += 1;
    for (const article of extracted.articles) await writeOut(`${JSON.stringify(article)}\n`);
  }
  if (failed > 0) process.exitCode = done > 0 ? ExitCode.PARTIAL : ExitCode.USAGE;
}
