import type { ArticleDraft, Sentence } from '../../draft.ts';
import type { Obligation, Span } from '../../model.ts';
import { findAll, findFirst } from '../../rules/patternRule.ts';
import { BREACH_OF_ARTICLE, BREACH_OF_OWN_ARTICLE, BREACH_OF_REGULATION, GRADED } from '../../rules/sanctions.ts';
import { type CitedPlace, readCitedPlaces } from '../references/citedArticles.ts';

/** The articles a liability answers (none: the regulation as a whole) and the words that say so. */
export interface Breach extends Span {
  readonly articles: readonly string[];
}

/**
 * What a liability answers: the articles broken in its sentence up to its end, with the lead-in of its list. A sentence that
 * only grades the breach of the one before it answers the same articles. Null when no breach is cited at all.
 */
export function readBreach(draft: ArticleDraft, obligation: Obligation): Breach | null {
  const index = draft.sentences.findIndex((sentence) => sentence.start <= obligation.start && obligation.start < sentence.end);
  for (let at = index; at >= 0; at = before(draft, at)) {
    const sentence = draft.sentences[at] as Sentence;
    const end = at === index ? obligation.end : sentence.end;
    const breach = breachWithin(draft, sentence.start, Math.max(end, sentence.start));
    if (breach) return breach;
    if (sentence.leadIn === null && !findFirst(GRADED, draft.text.slice(sentence.start, sentence.end))) return null;
  }
  return null;
}

/** The sentence that a sentence leans on: the lead-in of an item, else the one before it in its paragraph; -1 for none. */
function before(draft: ArticleDraft, at: number): number {
  const sentence = draft.sentences[at];
  if (!sentence) return -1;
  if (sentence.leadIn !== null) return sentence.leadIn;
  return draft.sentences[at - 1]?.paragraph === sentence.paragraph ? at - 1 : -1;
}

function breachWithin(draft: ArticleDraft, start: number, end: number): Breach | null {
  const stretch = draft.text.slice(start, end);
  const cited = brokenPlaces(stretch);
  const own = findAll(BREACH_OF_OWN_ARTICLE, stretch).filter(
    (found) => !cited.some((place) => place.start <= found.index && found.index < place.end),
  );
  const places = [
    ...cited.map(({ start: from, end: to }) => [from, to] as const),
    ...own.map((found) => [found.index, found.index + found[0].length] as const),
  ];
  if (places.length > 0) {
    const articles = [...expandRanges(cited), ...(own.length > 0 ? [String(draft.article)] : [])];
    return {
      articles: [...new Set(articles)],
      start: start + Math.min(...places.map(([from]) => from)),
      end: start + Math.max(...places.map(([, to]) => to)),
    };
  }
  const whole = findFirst(BREACH_OF_REGULATION, stretch);
  return whole && { articles: [], start: start + whole.index, end: start + whole.index + whole[0].length };
}

/** The cited places of this text that stand in a breach; a later member of a list stands in it with the first. */
function brokenPlaces(stretch: string): CitedPlace[] {
  const broken: CitedPlace[] = [];
  let previous: { end: number; broken: boolean } | null = null;
  for (const place of readCitedPlaces(stretch)) {
    const listed: boolean =
      previous !== null && /^(?:的?规定)?(?:、|和|或者?|以?及|至|到)?$/.test(stretch.slice(previous.end, place.start));
    const isBroken: boolean = listed && previous ? previous.broken : findFirst(BREACH_OF_ARTICLE, stretch.slice(0, place.start)) !== null;
    if (isBroken && place.host === null) broken.push(place);
    previous = { end: place.end, broken: isBroken };
  }
  return broken;
}

/** 「第三条至第五条」 answers 第四条 too. */
function expandRanges(places: readonly CitedPlace[]): string[] {
  return places.flatMap((place, index) => {
    const first = Number(places[index - 1]?.number);
    const last = Number(place.number);
    if (!place.closesRange || !(last - first > 1 && last - first < 60)) return [place.number];
    return Array.from({ length: last - first }, (_, step) => String(first + step + 1));
  });
}
