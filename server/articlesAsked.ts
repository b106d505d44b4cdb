import { idsContaining } from './asked.ts';
import type { Context } from './context.ts';
import type { ArticleFact } from './facts/shapes.ts';
import type { ArticleFilter } from './generated/resolvers.ts';
import { idSet } from './nodes.ts';

/** The articles a filter lets through, in the order of the text. */
export async function articlesAsked(filter: ArticleFilter | null | undefined, context: Context): Promise<readonly ArticleFact[]> {
  const { chapters, numbers, statements, containing, withFindings } = filter ?? {};
  const facts = await context.facts(filter);
  const ids = containing ? await idsContaining('articles-containing', containing, await context.scope(filter), context) : null;
  const given = chapters ? idSet(chapters) : null;
  const tests: readonly ((article: ArticleFact) => boolean)[] = [
    (article) => !given || article.chapters.some((chapter) => given.has(chapter)),
    ({ number }) => !numbers || numbers.includes(number),
    ({ statement }) => !statements || (statement !== null && statements.includes(statement)),
    ({ id }) => !ids || ids.has(id),
    ({ findings }) => withFindings === null || withFindings === undefined || findings.length > 0 === withFindings,
  ];
  return facts.flatMap(({ articles }) => articles.filter((article) => tests.every((test) => test(article))));
}
