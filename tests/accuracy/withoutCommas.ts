import type { ScoredArticle } from './scoredArticle.ts';

/** What the shipped text lost on its way to us: commas, semicolons, colons, brackets, quotation and book marks. */
const LOST = /[，,；;：:（）()“”《》]/g;

/** The text as it would have reached us had it come the way of the shipped one. */
export function withoutCommas(text: string): string {
  return text.replace(LOST, '');
}

/** A gold article whose words, and those of its obligations and mentions, have lost their marks too. */
export function goldWithoutCommas(article: ScoredArticle): ScoredArticle {
  return {
    ...article,
    text: withoutCommas(article.text),
    obligations: article.obligations.map((obligation) => ({
      ...obligation,
      text: withoutCommas(obligation.text),
      bearers: obligation.bearers.map((bearer) => ({ ...bearer, mention: withoutCommas(bearer.mention) })),
    })),
  };
}
