import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRegulation } from '../../import/intake/readRegulation.ts';
import type { Article, StructuredRegulation } from '../../import/model.ts';

export const SHIPPED_TEXT = join(import.meta.dirname, '../../import/texts/shijiazhuang-digital-economy.txt');

export function readText(text: string, name = 'text.md'): StructuredRegulation {
  return readRegulation({ bytes: new TextEncoder().encode(text), name });
}

/** The shipped regulation with its sidecar. */
export function readShipped(): StructuredRegulation {
  const name = SHIPPED_TEXT.replace('.txt', '.meta.yaml');
  return readRegulation({ bytes: readFileSync(SHIPPED_TEXT), name: SHIPPED_TEXT, sidecar: { name, text: readFileSync(name, 'utf8') } });
}

export function rulesOf(regulation: StructuredRegulation): string[] {
  return regulation.findings.map((finding) => finding.rule);
}

/** A text as an outline, a line each: chapters by number and title, articles by number, text shortened. */
export function outlineOf({ chapters, articles }: StructuredRegulation): string[] {
  const under = (id: string | null) =>
    articles.filter((article) => article.chapter === id).map((article) => `  ${article.number} ${article.text.slice(0, 12)}`);
  return [...under(null), ...chapters.flatMap((chapter) => [`${chapter.id} ${chapter.title}`, ...under(chapter.id)])];
}

/** Blocks by kind, number and words: `PARAGRAPH 1 第一款。`. */
export function blocksOf({ text, blocks }: Article): string[] {
  return blocks.map((block) => `${block.kind} ${block.number} ${text.slice(block.start, block.end)}`);
}
