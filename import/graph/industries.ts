import type { ExtractedArticle } from '../model.ts';
import { type ResolvedIndustry, resolveIndustry } from '../resolve/industries.ts';
import type { End, GraphBuilder } from './builder.ts';

export function addIndustry(builder: GraphBuilder, industry: ResolvedIndustry): End {
  const { id, ...properties } = industry;
  return builder.node('Industry', id, properties);
}

/** An industry that no obligation of its article concerns is mentioned by the article itself. */
export function addMentionedIndustries(builder: GraphBuilder, articleEnd: End, article: ExtractedArticle): void {
  const concerned = new Set(
    article.obligations
      .flatMap(({ concerns }) => concerns)
      .map(({ industry }) => resolveIndustry(industry, 'INDUSTRY', article.regulation).id),
  );
  for (const { name, kind, start, end } of article.industries) {
    const industry = resolveIndustry(name, kind, article.regulation);
    if (!concerned.has(industry.id))
      builder.relation('MENTIONS', articleEnd, addIndustry(builder, industry), { start, end, mention: name });
  }
}
