/** What the scorer reads of a line, of the gold or of the extractor: a predicted line may carry more. */
import { readFileSync } from 'node:fs';

export interface ScoredBearer {
  readonly mention: string;
  readonly kind: string;
  readonly levels: readonly string[];
  readonly role: string;
  readonly open: boolean;
  readonly carried: boolean;
}

export interface ScoredObligation {
  readonly modality: string;
  readonly text: string;
  readonly bearers: readonly ScoredBearer[];
  /** UTF-16 offsets in the article's text, where they are known; the gold has none. */
  readonly start?: number;
  readonly end?: number;
}

/** The gold writes principles and references as plain strings, the extractor as values with a place. */
export type ScoredName = string | { readonly name: string } | { readonly title: string };

export interface ScoredArticle {
  readonly source: string;
  readonly article: number | string;
  readonly text: string;
  readonly statement: string | null;
  readonly obligations: readonly ScoredObligation[];
  readonly principles: readonly ScoredName[];
  readonly industries: readonly ScoredName[];
  readonly references: readonly ScoredName[];
}

/** Articles by source and ordinal: `zhejiang-digital-economy#16`. */
export type ArticlesByKey = ReadonlyMap<string, ScoredArticle>;

export function keyOf({ source, article }: ScoredArticle): string {
  return `${source}#${article}`;
}

export function byKey(articles: Iterable<ScoredArticle>): ArticlesByKey {
  return new Map(Array.from(articles, (article) => [keyOf(article), article]));
}

/** Reads JSON Lines, one article a line. */
export function readArticles(path: string): ScoredArticle[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as ScoredArticle);
}
