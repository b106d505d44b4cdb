import type { Chapter, ExtractedArticle, ExtractedRegulation } from '../model.ts';
import type { End, GraphBuilder } from './builder.ts';
import { articleId, articleOrder, chapterId } from './identifiers.ts';

/** The hashes that decide whether a regulation must be written again. */
export interface GraphInput {
  /** sha-256 of text, metadata used and corrections. */
  readonly inputHash: string;
  readonly rulesVersion: string;
  /** sha-256 of the text alone. */
  readonly contentHash: string;
}

export function addRegulation(builder: GraphBuilder, extracted: ExtractedRegulation, input: GraphInput, coverage: string): End {
  const { id, ...metadata } = extracted.metadata;
  return builder.node('Regulation', id, { ...metadata, sourceName: extracted.source, ...input, coverage });
}

/** Chapters in their tree; a chapter's ordinal on CONTAINS is its own, an article's is its place among all articles. */
export function addChapters(builder: GraphBuilder, regulation: End, chapters: readonly Chapter[]): void {
  for (const { id, parent, kind, number, title, ordinal } of chapters) {
    const chapter = builder.node('Chapter', chapterId(regulation.id, id), { regulation: regulation.id, kind, number, title, ordinal });
    builder.relation('CONTAINS', containerOf(regulation, parent), chapter, { ordinal });
  }
}

export function addArticle(builder: GraphBuilder, regulation: End, article: ExtractedArticle, ordinal: number): End {
  const end = builder.node('Article', articleId(regulation.id, article.article), {
    regulation: regulation.id,
    number: String(article.article),
    label: article.label,
    text: article.text,
    statement: article.statement,
    blocks: JSON.stringify(article.blocks),
    order: articleOrder(regulation.id, article.article),
    chapter: article.chapter === null ? null : chapterId(regulation.id, article.chapter),
    cues: JSON.stringify(article.cues),
  });
  builder.relation('CONTAINS', containerOf(regulation, article.chapter), end, { ordinal });
  return end;
}

function containerOf(regulation: End, chapter: string | null): End {
  return chapter === null ? regulation : { label: 'Chapter', id: chapterId(regulation.id, chapter) };
}
