import type { ArticleDraft, RegulationContext, Stage } from './draft.ts';
import { actions } from './stages/actions.ts';
import { conditions } from './stages/conditions.ts';
import { confidence } from './stages/confidence.ts';
import { coverage } from './stages/coverage.ts';
import { deadlines } from './stages/deadlines.ts';
import { definitions, readDenotations } from './stages/definitions.ts';
import { addressed } from './stages/addressed.ts';
import { holding } from './stages/holding.ts';
import { industries } from './stages/industries.ts';
import { obligations } from './stages/obligations.ts';
import { participants } from './stages/participants.ts';
import { references } from './stages/references.ts';
import { platforms } from './stages/platforms.ts';
import { principles } from './stages/principles.ts';
import { sanctions } from './stages/sanctions.ts';
import { sentences } from './stages/sentences.ts';
import { statements } from './stages/statements.ts';
import { summaries } from './stages/summaries.ts';
import { topics } from './stages/topics.ts';
import { unborne } from './stages/unborne.ts';
import { matchable } from './language/matchable.ts';
import type { Article, ExtractedArticle, ExtractedRegulation, Span, StructuredRegulation } from './model.ts';

/** The stages in their order; each sees what the earlier ones found. */
export const STAGES: readonly Stage[] = [
  sentences,
  statements,
  principles,
  references,
  definitions,
  obligations,
  holding,
  unborne,
  participants,
  sanctions,
  conditions,
  actions,
  deadlines,
  summaries,
  industries,
  topics,
  platforms,
  addressed,
  coverage,
  confidence,
];

/** Runs every stage over every article. Pure: the same text gives the same result, and no text makes it throw. */
export function extractRegulation(regulation: StructuredRegulation): ExtractedRegulation {
  const context = contextOf(regulation);
  return {
    source: regulation.source,
    metadata: regulation.metadata,
    chapters: regulation.chapters,
    articles: regulation.articles.map((article) => withoutWorkings(runStages(article, context))),
    findings: regulation.findings,
  };
}

/** What the stages may look at beside an article. */
export function contextOf(written: StructuredRegulation): RegulationContext {
  const regulation = { ...written, articles: written.articles.map(inUsualCharacters) };
  return { regulation, denotations: readDenotations(regulation.articles) };
}

/** Runs the stages over one article; `observe` sees the draft after each. */
export function runStages(
  article: Article,
  context: RegulationContext,
  observe: (stage: Stage, draft: ArticleDraft) => void = () => {},
): ArticleDraft {
  const read = STAGES.reduce(
    (draft, stage) => {
      const next = stage.run(draft, context);
      observe(stage, next);
      return next;
    },
    emptyDraft(inUsualCharacters(article), context.regulation),
  );
  return read.text === article.text ? read : quoting(read, article.text);
}

/** Rules are written in simplified characters; places are the same in the text they are matched against. */
function inUsualCharacters(article: Article): Article {
  return { ...article, text: matchable(article.text) };
}

/** Names and summaries keep the usual characters, quotations are as the text has them. */
function quoting(draft: ArticleDraft, text: string): ArticleDraft {
  const quote = <Quoted extends Span & { readonly text: string }>(span: Quoted): Quoted => ({
    ...span,
    text: text.slice(span.start, span.end),
  });
  const quoted = draft.obligations.map((obligation) => ({ ...quote(obligation), conditions: obligation.conditions.map(quote) }));
  return { ...draft, text, obligations: quoted };
}

function emptyDraft(article: Article, regulation: StructuredRegulation): ArticleDraft {
  return {
    source: regulation.source,
    regulation: regulation.metadata.id,
    article: /^\d+$/.test(article.number) ? Number(article.number) : article.number,
    label: article.label,
    chapter: article.chapter,
    text: article.text,
    blocks: article.blocks,
    statement: null,
    obligations: [],
    principles: [],
    industries: [],
    references: [],
    definitions: [],
    cues: [],
    findings: [],
    sentences: [],
  };
}

function withoutWorkings({ sentences: _, ...article }: ArticleDraft): ExtractedArticle {
  return article;
}
