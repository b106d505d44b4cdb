import type { ArticleDraft } from '../../import/draft.ts';
import { runStages } from '../../import/pipeline.ts';
import { contextOf } from './articleDraft.ts';

/** What the whole pipeline makes of an article that is a regulation by itself. */
export function readArticle(text: string): ArticleDraft {
  const context = contextOf([text]);
  const [article] = context.regulation.articles;
  if (!article) throw new Error('A regulation of one text has one article.');
  return runStages(article, context);
}

/** Text with what its bearers are marked by: `{市财政部门}应当公布` and the phrases in braces, in the order of the text. */
export function parseMarked(marked: string): { text: string; phrases: string[] } {
  return { text: marked.replace(/[{}]/g, ''), phrases: [...marked.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? '') };
}
