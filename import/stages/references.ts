import type { ArticleDraft, RegulationContext, Stage } from '../draft.ts';
import type { Reference } from '../model.ts';
import { findAll } from '../rules/patternRule.ts';
import { CITED_TITLE, PREVIOUS_ARTICLE } from '../rules/references.ts';
import { readCitedPlaces, type CitedPlace } from './references/citedArticles.ts';

/** Laws and standards cited by title, and articles of this text cited by number or as 前条. */
export const references: Stage = {
  name: 'references',
  guarantees:
    'Every cited law, standard and article of this text stands in `references` with its place; a 款 or 项 stands beside the article, never in its title.',
  run: (draft, context) => ({ ...draft, references: readReferences(draft, context) }),
};

function readReferences(draft: ArticleDraft, context: RegulationContext): Reference[] {
  const places = readCitedPlaces(draft.text);
  const found = [
    ...citedTexts(draft.text, places),
    ...places.filter((place) => place.host === null).map(ownArticle),
    ...previousArticle(draft, context),
  ];
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** A title once for every article cited in it, or once as a whole. Its span holds the book marks and the article. */
function citedTexts(text: string, places: readonly CitedPlace[]): Reference[] {
  return findAll(CITED_TITLE, text).flatMap((found): Reference[] => {
    const start = found.index - 1;
    const end = found.index + found[0].length + 1;
    const cited = placesUnder(places, found[0], end);
    if (cited.length === 0) return [{ title: found[0], kind: 'TEXT', article: null, paragraph: null, item: null, start, end }];
    return cited.map((place) => ({
      title: found[0],
      kind: 'TEXT',
      article: place.number,
      paragraph: place.paragraph,
      item: place.item,
      start,
      end: place.end,
    }));
  });
}

/** The unbroken run of places that begins where the title ends. */
function placesUnder(places: readonly CitedPlace[], title: string, end: number): CitedPlace[] {
  const first = places.findIndex((place) => place.start === end && place.host === title);
  if (first < 0) return [];
  const after = places.slice(first).findIndex((place) => place.host !== title);
  return places.slice(first, after < 0 ? undefined : first + after);
}

function ownArticle(place: CitedPlace): Reference {
  const { label: title, number: article, paragraph, item, start, end } = place;
  return { title, kind: 'ARTICLE', article, paragraph, item, start, end };
}

function previousArticle(draft: ArticleDraft, context: RegulationContext): Reference[] {
  const { articles } = context.regulation;
  const previous = articles[articles.findIndex((article) => article.number === String(draft.article)) - 1];
  if (!previous) return [];
  return findAll(PREVIOUS_ARTICLE, draft.text).map((found) => ({
    title: previous.label,
    kind: 'ARTICLE',
    article: previous.number,
    paragraph: null,
    item: null,
    start: found.index,
    end: found.index + found[0].length,
  }));
}
