import type { ExtractedArticle, ExtractedRegulation, Finding, Obligation, Reference, Sanction, Span } from '../model.ts';
import type { ActorNodes } from './actors.ts';
import type { End, GraphBuilder } from './builder.ts';
import { articleId, citationId, termId } from './identifiers.ts';

/** Principles of an article; an obligation of the same sentence is guided by them. */
export function addPrinciples(builder: GraphBuilder, articleEnd: End, article: ExtractedArticle, obligations: readonly End[]): void {
  for (const { name, start, end } of article.principles) {
    const principle = builder.node('Principle', name, { name });
    builder.relation('DECLARES', articleEnd, principle, { start, end });
    for (const [index, obligation] of article.obligations.entries())
      if (inSameSentence(article.text, { start, end }, obligation))
        builder.relation('GUIDED_BY', obligations[index] as End, principle, { start, end });
  }
}

/** No sentence ends between them. */
function inSameSentence(text: string, a: Span, b: Span): boolean {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  return !/[。！？\n]/.test(text.slice(first.start, Math.max(first.start, second.start)));
}

export function addDefinitions(
  builder: GraphBuilder,
  actors: ActorNodes,
  regulation: End,
  articleEnd: End,
  article: ExtractedArticle,
): void {
  for (const { term, definition, denotes, start, end } of article.definitions) {
    const id = termId(regulation.id, term);
    if (builder.has('Term', id)) continue;
    const node = builder.node('Term', id, { regulation: regulation.id, name: term, definition });
    builder.relation('DEFINES', regulation, node, { article: articleEnd.id, start, end });
    if (denotes) builder.relation('DENOTES', node, actors.of(denotes, article));
  }
}

/** Citations of an article; what this text cites of itself and does not have is returned as findings. */
export function addCitations(builder: GraphBuilder, extracted: ExtractedRegulation, articleEnd: End, article: ExtractedArticle): Finding[] {
  const findings: Finding[] = [];
  for (const reference of article.references) {
    const own = reference.kind === 'ARTICLE' ? articleId(extracted.metadata.id, reference.article ?? '') : null;
    const known = own !== null && builder.has('Article', own);
    if (own !== null && !known) findings.push(missingArticle(reference));
    const target: End = known ? { label: 'Article', id: own } : addCitation(builder, extracted, reference);
    const { start, end, paragraph, item } = reference;
    builder.relation('CITES', articleEnd, target, { start, end, paragraph, item });
  }
  return findings;
}

function addCitation(builder: GraphBuilder, extracted: ExtractedRegulation, reference: Reference): End {
  const title = reference.kind === 'TEXT' ? reference.title : extracted.metadata.title;
  return builder.node('Citation', citationId(title, reference.article), { title, article: reference.article });
}

/** A LIABILITY and the breaches it answers: the articles named that are there, else the regulation as a whole. */
export function addSanction(builder: GraphBuilder, regulation: End, obligation: Obligation, end: End): void {
  const { sanction } = obligation;
  if (!sanction) return;
  const known = sanction.articles.map((number) => articleId(regulation.id, number)).filter((id) => builder.has('Article', id));
  const targets: End[] = known.length > 0 ? known.map((id) => ({ label: 'Article', id })) : [regulation];
  for (const target of targets) builder.relation('SANCTIONS', end, target, sanctionProperties(sanction));
}

function sanctionProperties({ start, end, penalties, fineFrom, fineTo }: Sanction) {
  return { start, end, penalties, fineFrom, fineTo };
}

function missingArticle({ title, start, end }: Reference): Finding {
  return {
    stage: 'graph',
    rule: 'missing-article',
    severity: 'WARNING',
    message: `The text cites its own ${title}, which it does not have.`,
    start,
    end,
  };
}
