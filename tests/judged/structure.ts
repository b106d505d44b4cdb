import type { Article, Block, StructuredRegulation } from '../../import/model.ts';
import type { Sample } from './records.ts';

/** The outline of a text as one sample: its chapters, and of every article where it stands, how many 款, 项 and 目 it has, and its ends. */
export function structureSamples(kind: string, file: string, { metadata, chapters, articles }: StructuredRegulation): Sample[] {
  const read = { chapters: chapters.map(({ id, title }) => `${id} ${title}`), articles: articles.map(outlineOf) };
  return [{ kind, key: file, file, regulation: metadata.title, article: '', sentence: metadata.title, read }];
}

function outlineOf({ number, chapter, text, blocks }: Article): string {
  const count = (wanted: Block['kind']): number => blocks.filter((block) => block.kind === wanted).length;
  const counts = `${count('PARAGRAPH')}款 ${count('ITEM')}项 ${count('SUBITEM')}目`;
  return `${number} ${chapter ?? '–'} ${counts} ${text.slice(0, 6)}…${text.slice(-6)}`;
}
