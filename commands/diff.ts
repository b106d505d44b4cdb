import { Command } from 'commander';
import { readInput } from '../import/importer/readInput.ts';
import type { ExtractedRegulation } from '../import/model.ts';
import { extractRegulation } from '../import/pipeline.ts';
import { changesBetween } from '../server/questions/changes.ts';
import { changeLines, comparedArticles, jsonOf, type ReadArticle, type ReadObligation, type RegulationDifference } from './difference.ts';
import { writeJson, writeOut } from './output.ts';

const EXAMPLES = `
Examples:
  zhize diff regulation-2019.md regulation-2023.md
  zhize diff old.docx new.docx --json | jq '.articles[] | select(.kind == "ADDED") | .after.label'

Articles are paired by their words: one that was renumbered is found again. Exits 0 whether or not anything differs.
Regulations in a store are compared by the API: changes(from: "Regulation:…", to: "Regulation:…").`;

export function command(): Command {
  return new Command('diff')
    .description('show which articles and obligations were added, removed or changed between two texts')
    .argument('<old>', 'the earlier text')
    .argument('<new>', 'the later text')
    .option('--json', 'as JSON')
    .addHelpText('after', EXAMPLES)
    .action(run);
}

async function run(earlier: string, later: string, { json }: { readonly json?: boolean }): Promise<void> {
  const [from, to] = [await extracted(earlier), await extracted(later)];
  const articles = changesBetween<ReadObligation, ReadArticle>(comparedArticles(from), comparedArticles(to));
  const difference: RegulationDifference = { from: from.metadata, to: to.metadata, articles };
  await (json === true ? writeJson(jsonOf(difference)) : writeOut(`${changeLines(difference).join('\n')}\n`));
}

async function extracted(file: string): Promise<ExtractedRegulation> {
  return extractRegulation((await readInput(file, {})).regulation);
}
