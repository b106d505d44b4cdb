import type { GraphReader, Row } from '../../cypher/store.ts';
import { groupBy } from './grouping.ts';
import { text } from './rows.ts';

/** The queries a regulation's facts are made of; each takes `regulations` and returns rows with `regulation`. */
const FACT_QUERIES = {
  chapters: 'facts-chapters',
  articles: 'facts-articles',
  obligations: 'facts-obligations',
  bears: 'facts-bears',
  takesPart: 'facts-takes-part',
  concerns: 'facts-concerns',
  mentions: 'facts-mentions',
  about: 'facts-about',
  addresses: 'facts-addresses',
  builds: 'facts-builds',
  declares: 'facts-declares',
  guidedBy: 'facts-guided-by',
  sanctionsArticle: 'facts-sanctions-article',
  sanctionsRegulation: 'facts-sanctions-regulation',
  citesArticle: 'facts-cites-article',
  citesCitation: 'facts-cites-citation',
  terms: 'facts-terms',
  findings: 'facts-findings',
} as const;
type FactQuery = keyof typeof FACT_QUERIES;

/** The rows of one regulation, by query. */
export type FactRows = Readonly<Record<FactQuery, readonly Row[]>>;

/** Reads the rows of several regulations with one call a query, and sorts them out by regulation. */
export async function readFactRows(
  reader: Pick<GraphReader, 'read'>,
  regulations: readonly string[],
): Promise<ReadonlyMap<string, FactRows>> {
  const names = Object.keys(FACT_QUERIES) as readonly FactQuery[];
  const answers = await Promise.all(names.map((name) => reader.read(FACT_QUERIES[name], { regulations })));
  const grouped = new Map(names.map((name, index) => [name, groupBy(answers[index] ?? [], (row) => text(row, 'regulation'))]));
  return new Map(regulations.map((id) => [id, rowsOf(id, names, grouped)]));
}

function rowsOf(id: string, names: readonly FactQuery[], grouped: ReadonlyMap<FactQuery, ReadonlyMap<string, readonly Row[]>>): FactRows {
  return Object.fromEntries(names.map((name) => [name, grouped.get(name)?.get(id) ?? []])) as unknown as FactRows;
}
