import { Command } from 'commander';
import { readInput } from '../import/importer/readInput.ts';
import type { Article, StructuredRegulation } from '../import/model.ts';
import { contextOf, runStages } from '../import/pipeline.ts';
import { UsageError } from './exitCodes.ts';
import { articleLines, stageLines } from './explanation.ts';
import { addReadOptions, type ReadFlags, readOptions } from './options.ts';
import { writeOut } from './output.ts';

const EXAMPLES = `
Examples:
  zhize explain regulation.md 13
  zhize explain regulation.md 16.1       第十六条之一
  zhize explain regulation.md 第十三条

Shows the article after every stage, and for each obligation and each who-bears-it the rules that made it.`;

export function command(): Command {
  const built = new Command('explain')
    .description('show how an article was read, stage by stage, and which rule made what')
    .argument('<file>', 'the regulation')
    .argument('<article>', 'its number or label');
  return addReadOptions(built).addHelpText('after', EXAMPLES).action(run);
}

async function run(file: string, wanted: string, flags: ReadFlags): Promise<void> {
  const { regulation } = await readInput(file, readOptions(flags));
  await writeOut(`${explain(regulation, articleNamed(regulation, wanted)).join('\n')}\n`);
}

function articleNamed({ articles, metadata }: StructuredRegulation, wanted: string): Article {
  const article = articles.find(({ number, label }) => number === wanted || label === wanted);
  if (article !== undefined) return article;
  const [first, last] = [articles.at(0), articles.at(-1)];
  const range = first === undefined || last === undefined ? 'no articles' : `articles ${first.number} to ${last.number}`;
  throw new UsageError(`There is no article ${wanted} in ${metadata.title}; it has ${range}.`);
}

function explain(regulation: StructuredRegulation, article: Article): string[] {
  const lines = articleLines(regulation, article);
  let before: object = {};
  runStages(article, contextOf(regulation), (stage, draft) => {
    lines.push('', ...stageLines(stage, draft, before));
    before = draft;
  });
  return lines;
}
