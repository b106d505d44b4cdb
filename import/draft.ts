import type { ExtractedArticle, Span, StructuredRegulation } from './model.ts';

/** One sentence of an article, or one item of a list (items are sentences of their own and know their lead-in). */
export interface Sentence extends Span {
  /** Ordinal of its 款, from 1. */
  readonly paragraph: number;
  /** Ordinal of its 项 as written (`"2"`), null outside a list. */
  readonly item: string | null;
  /** Index in `sentences` of the lead-in that introduces this item, else null. */
  readonly leadIn: number | null;
}

/** An article on its way through the stages: each returns it with its own fields filled and leaves the others alone. */
export interface ArticleDraft extends ExtractedArticle {
  readonly sentences: readonly Sentence[];
}

/** What a stage may look at beside its article. Definitions of all articles are there before obligations are read. */
export interface RegulationContext {
  readonly regulation: StructuredRegulation;
  /** Terms this text gives to bodies (「以下统称X」), to the normal form they denote. */
  readonly denotations: ReadonlyMap<string, string>;
}

export interface Stage {
  readonly name: string;
  /** What holds after it, in one sentence: shown by `zhize explain`. */
  readonly guarantees: string;
  run(draft: ArticleDraft, context: RegulationContext): ArticleDraft;
}
