import { Command, InvalidArgumentError } from 'commander';
import { stringify } from 'yaml';
import { applyCorrections } from '../import/corrections/applyCorrections.ts';
import { joinedReviewList, type ReviewList, reviewListOf } from '../import/corrections/reviewList.ts';
import { buildGraph } from '../import/graph.ts';
import { listInputs } from '../import/importer/listInputs.ts';
import { readInput } from '../import/importer/readInput.ts';
import { extractRegulation } from '../import/pipeline.ts';
import { rulesVersion } from '../import/rulesVersion.ts';
import { writeJson, writeOut } from './output.ts';

const EXAMPLES = `
Examples:
  zhize review laws/                        what deserves a reader's look most
  zhize review laws/ --yaml >> laws/corrections.yaml

No store is needed. A file corrections.yaml beside the texts holds what readers decide; it is applied at every import:

  corrections:
    - action: accept          # or reject; with bearer: one bearer of it alone
      article: 第十三条
      quote: 发展和改革部门负责统筹推进
      by: 李四
    - action: replace
      article: 第十三条
      quote: 发展和改革部门负责统筹推进
      bearer: 发展和改革
      with: { mention: 数据资源管理, kind: DEPARTMENT, levels: [CITY] }
      by: 李四
    - action: alias           # a name stands for a curated body
      name: 市大数据中心
      body: data-management
      by: 李四
    - action: merge           # names that mean one body
      names: [景区管委会]
      into: 景区管理委员会
      by: 李四`;

interface ReviewOptions {
  readonly limit: number;
  readonly json?: boolean;
  readonly yaml?: boolean;
}

export function command(): Command {
  return new Command('review')
    .description("list what most deserves a reader's look: the least sure obligations, and names in no curated list")
    .argument('<path...>', 'files, folders or patterns')
    .option('--limit <number>', 'how many of each', positive, 20)
    .option('--json', 'as JSON')
    .option('--yaml', 'as entries of a corrections file, to be edited')
    .addHelpText('after', EXAMPLES)
    .action(run);
}

function positive(given: string): number {
  const number = Number(given);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('It must be a whole number from 1.');
  return number;
}

async function run(paths: string[], { limit, json, yaml }: ReviewOptions): Promise<void> {
  const { files, failures } = await listInputs(paths);
  const [failure] = failures;
  if (failure !== undefined) throw failure;
  let list: ReviewList = { obligations: [], names: [] };
  for (const file of files) list = joinedReviewList([list, await reviewListOfFile(file)], limit);
  if (json === true) return writeJson(list);
  await writeOut(`${(yaml === true ? yamlOf(list) : linesOf(list)).trimEnd()}\n`);
}

async function reviewListOfFile(file: string): Promise<ReviewList> {
  const { regulation, corrections, contentHash, inputHash } = await readInput(file);
  const read = applyCorrections(extractRegulation(regulation), corrections);
  return reviewListOf(read, buildGraph(read, { contentHash, inputHash, rulesVersion: rulesVersion() }, corrections));
}

function linesOf({ obligations, names }: ReviewList): string {
  return [
    'The least sure obligations:',
    ...obligations.map(
      ({ regulation, article, quote, modality, bearers, confidence }) =>
        `  ${confidence.toFixed(2)}  ${regulation} ${article}  ${modality} ${bearers.join('、') || 'nobody'}: ${quote.replaceAll('\n', ' ')}`,
    ),
    '',
    'Names in no curated list:',
    ...names.map(({ regulation, name, count }) => `  ${count}×  ${regulation}  ${name}`),
  ].join('\n');
}

/** Entries that accept everything: the reader edits what is wrong, and takes out what was not looked at. */
function yamlOf({ obligations, names }: ReviewList): string {
  const accepted = obligations.map(({ regulation, article, quote }) => ({ action: 'accept', regulation, article, quote, by: '' }));
  const aliases = names.map(({ regulation, name }) => ({ action: 'alias', regulation, name, body: '', by: '' }));
  return stringify({ corrections: [...accepted, ...aliases] });
}
