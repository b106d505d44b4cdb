import type { Bearer, ExtractedArticle, ExtractedRegulation, Finding, Obligation } from '../model.ts';
import { type Correction, correctionsFor, type PlacedCorrection, reviewOf } from './correction.ts';
import { correctionFinding } from './correctionFinding.ts';
import { withoutObligation } from './withoutObligation.ts';

/**
 * Applies what readers decided about one regulation's obligations and bearers, in the order of the file. A correction whose
 * article, words or bearer are not there any more changes nothing and is reported. Names are corrected where the graph is built.
 */
export function applyCorrections(extracted: ExtractedRegulation, corrections: readonly Correction[]): ExtractedRegulation {
  const placed = correctionsFor(corrections, extracted.metadata).filter(
    (correction): correction is PlacedCorrection => 'quote' in correction,
  );
  return placed.reduce(applyOne, extracted);
}

function applyOne(extracted: ExtractedRegulation, correction: PlacedCorrection): ExtractedRegulation {
  const article = extracted.articles.find(
    ({ article: number, label }) => String(number) === correction.article || label === correction.article,
  );
  if (article === undefined) return reported(extracted, correctionFinding(correction, `there is no article ${correction.article}`));
  const outcome = correctedArticle(article, correction);
  if (typeof outcome === 'string') return reported(extracted, correctionFinding(correction, outcome));
  return { ...extracted, articles: extracted.articles.map((each) => (each === article ? outcome : each)) };
}

function reported(extracted: ExtractedRegulation, finding: Finding): ExtractedRegulation {
  return { ...extracted, findings: [...extracted.findings, finding] };
}

/** The article as corrected, or why it cannot be. */
function correctedArticle(article: ExtractedArticle, correction: PlacedCorrection): ExtractedArticle | string {
  const meant = article.obligations.filter(({ text }) => text.includes(correction.quote));
  const exact = meant.length > 1 ? meant.filter(({ text }) => text === correction.quote) : meant;
  const [obligation] = exact;
  if (obligation === undefined || exact.length > 1) {
    return meant.length > 1
      ? `「${correction.quote}」 stands in ${meant.length} obligations of ${article.label}; quote more of the one that is meant`
      : `no obligation of ${article.label} holds 「${correction.quote}」 any more`;
  }
  const index = article.obligations.indexOf(obligation);
  if (correction.action === 'reject' && correction.bearer === undefined) return withoutObligation(article, index);
  const corrected = correctedObligation(obligation, correction, article);
  return typeof corrected === 'string' ? corrected : { ...article, obligations: article.obligations.with(index, corrected) };
}

function correctedObligation(obligation: Obligation, correction: PlacedCorrection, article: ExtractedArticle): Obligation | string {
  const review = reviewOf(correction);
  if (correction.bearer === undefined) return { ...obligation, review };
  const bearers = obligation.bearers.filter(({ mention }) => mention === correction.bearer);
  if (bearers.length === 0) return `「${correction.bearer}」 is no bearer of it`;
  const changed = obligation.bearers.flatMap((bearer) =>
    bearers.includes(bearer) ? correctedBearer(bearer, correction, article) : bearer,
  );
  return {
    ...obligation,
    bearers: changed,
    unborne: changed.length === 0 ? 'UNKNOWN' : null,
    review: changed.length === 0 ? review : (obligation.review ?? null),
  };
}

function correctedBearer(bearer: Bearer, correction: PlacedCorrection, article: ExtractedArticle): Bearer[] {
  const review = reviewOf(correction);
  if (correction.action === 'accept') return [{ ...bearer, review }];
  if (correction.action === 'reject') return [];
  const { mention, kind, role = bearer.role, levels = bearer.levels, quote } = correction.with;
  return [{ ...bearer, ...placeOf(quote, bearer, article), mention, kind, role, levels, review }];
}

/** Where the words that name the new bearer stand; the old bearer's place where none are given or they are not there. */
function placeOf(quote: string | undefined, bearer: Bearer, article: ExtractedArticle): { readonly start: number; readonly end: number } {
  const start = quote === undefined ? -1 : article.text.indexOf(quote);
  return start < 0 || quote === undefined ? { start: bearer.start, end: bearer.end } : { start, end: start + quote.length };
}
