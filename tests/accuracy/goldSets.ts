import { readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { extractRegulation } from '../../import/pipeline.ts';
import { readInput } from '../../import/importer/readInput.ts';
import type { StructuredRegulation } from '../../import/model.ts';
import { goldWithoutCommas, withoutCommas } from './withoutCommas.ts';
import { readArticles, type ScoredArticle } from './scoredArticle.ts';

const ROOT = join(import.meta.dirname, '../..');
const GOLD = join(ROOT, 'tests/gold');

export interface GoldSet {
  readonly name: string;
  /** False for the part of the gold that stays unseen. */
  readonly showsErrors: boolean;
  readonly lines: string;
  readonly inputs: string;
  /** True when text and gold lose their commas and brackets first, as the shipped text did. */
  readonly degraded?: boolean;
  /** The part of `more.split.json` it is limited to. */
  readonly part?: 'development' | 'test';
}

export const GOLD_SETS: readonly GoldSet[] = [
  { name: 'shijiazhuang', showsErrors: true, lines: 'shijiazhuang.jsonl', inputs: 'import/texts/shijiazhuang-digital-economy.txt' },
  { name: 'zhejiang', showsErrors: true, lines: 'zhejiang.jsonl', inputs: 'tests/gold/input/zhejiang-digital-economy.md' },
  {
    name: 'zhejiang-without-commas',
    showsErrors: true,
    lines: 'zhejiang.jsonl',
    inputs: 'tests/gold/input/zhejiang-digital-economy.md',
    degraded: true,
  },
  { name: 'sample', showsErrors: true, lines: 'sample.jsonl', inputs: 'tests/gold/input/sample/*.md' },
  { name: 'more-development', showsErrors: true, lines: 'more.jsonl', inputs: 'tests/gold/input/more/*.md', part: 'development' },
  { name: 'more-test', showsErrors: false, lines: 'more.jsonl', inputs: 'tests/gold/input/more/*.md', part: 'test' },
];

export function goldOf(set: GoldSet): ScoredArticle[] {
  const isInPart = partFilter(set);
  const articles = readArticles(join(GOLD, set.lines)).filter(({ source }) => isInPart(source));
  return set.degraded === true ? articles.map(goldWithoutCommas) : articles;
}

/** Runs the extractor of this checkout over the set's inputs, as `zhize extract` would. */
export async function predictionsOf(set: GoldSet): Promise<ScoredArticle[]> {
  const isInPart = partFilter(set);
  const paths = globSync(set.inputs, { cwd: ROOT }).toSorted();
  const inputs = await Promise.all(
    paths.filter((path) => isInPart(basename(path, extname(path)))).map((path) => readInput(join(ROOT, path))),
  );
  const regulations = inputs.map(({ regulation }) => (set.degraded === true ? regulationWithoutCommas(regulation) : regulation));
  return regulations.flatMap((regulation) => extractRegulation(regulation).articles);
}

/** Only what the stages read is degraded: the structure was read from the whole text. */
function regulationWithoutCommas(regulation: StructuredRegulation): StructuredRegulation {
  const articles = regulation.articles.map((article) => ({ ...article, text: withoutCommas(article.text), blocks: [] }));
  return { ...regulation, articles };
}

function partFilter({ part }: GoldSet): (source: string) => boolean {
  if (part === undefined) return () => true;
  const split = JSON.parse(readFileSync(join(GOLD, 'more.split.json'), 'utf8')) as Record<'development' | 'test', string[]>;
  const sources = new Set(split[part]);
  return (source) => sources.has(source);
}
