import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { globSync } from 'tinyglobby';
import { readRegulation } from '../../import/intake/readRegulation.ts';
import type { ExtractedArticle, ExtractedRegulation, Span, StructuredRegulation } from '../../import/model.ts';
import { extractRegulation } from '../../import/pipeline.ts';
import { FAMILIES, type Family, type Found } from './families.ts';
import type { Kind } from './kinds.ts';
import type { Sample } from './records.ts';
import { sentenceAt } from './sentenceAt.ts';
import { structureSamples } from './structure.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The folder that the samples of a kind are drawn from. */
export function folderOf({ from }: Kind, corpus: string): string {
  return from === 'corpus' ? corpus : ROOT;
}

/** Paths of the texts in a folder, relative to it: all of a corpus, or those that come with the project. */
export function textsOf(from: Kind['from'], folder: string): string[] {
  const patterns = from === 'corpus' ? ['**/*.{md,txt}'] : ['import/texts/*.txt', 'tests/gold/input/**/*.md'];
  return globSync(patterns, { cwd: folder }).toSorted();
}

/** Provinces are the folders of the corpus; the project's texts are a group each folder. */
export function groupOf(file: string): string {
  return file.split('/').slice(0, -1).join('/');
}

/** A text that is extracted when somebody first asks for more than its structure. */
export class JudgedText {
  readonly #file: string;
  readonly #structured: StructuredRegulation;
  #extracted: ExtractedRegulation | null = null;

  constructor(folder: string, file: string) {
    this.#file = file;
    this.#structured = readFile(folder, file);
  }

  /** All that it holds of a kind, ready to be drawn. */
  samples({ kind, family }: Kind): Sample[] {
    if (family === 'structure') return structureSamples(kind, this.#file, this.#structured);
    this.#extracted ??= extractRegulation(this.#structured);
    return samplesIn(kind, family, this.#file, this.#extracted);
  }
}

function readFile(folder: string, file: string): StructuredRegulation {
  const path = join(folder, file);
  const sidecar = path.replace(/\.[^.]+$/, '.meta.yaml');
  const meta = existsSync(sidecar) ? { name: relative(folder, sidecar), text: readFileSync(sidecar, 'utf8') } : undefined;
  return readRegulation({ bytes: readFileSync(path), name: file, sidecar: meta });
}

function samplesIn(kind: string, family: Family, file: string, regulation: ExtractedRegulation): Sample[] {
  const readArticle: (article: ExtractedArticle) => Found[] = FAMILIES[family];
  return regulation.articles.flatMap((article) =>
    readArticle(article).map(({ span, read, context }) => ({
      kind,
      key: keyOf(article, span),
      file,
      regulation: regulation.metadata.title,
      article: article.label,
      sentence: sentenceAt(article, span.start, span.end),
      read,
      ...(context === undefined ? {} : { context }),
    })),
  );
}

const KEY_QUOTE = 24;

function keyOf({ regulation, article, text }: ExtractedArticle, { start, end }: Span): string {
  return `${regulation}/art-${article}@${start}:${text.slice(start, Math.min(end, start + KEY_QUOTE))}`;
}
