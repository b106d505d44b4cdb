import type { PageParagraph, PagePlace } from './pageLines.ts';
import { isSameTitle } from './pageTitles.ts';

/** 「第一条 …」 or 「第一章 …」 at the start of a line. */
const LAW_LINE = /^\s*第[〇零一二三四五六七八九十百千\d\s]{1,9}[条條章節节編编](?![第规規、和至的或及])/;
/** Fewer do not show where a law stands on a page. */
const ENOUGH_LINES = 3;
/** So much of a page's prose must stand in one element for it to be the text of a page without articles. */
const MAIN_SHARE = 0.8;
/** Title, passing and number stand in so many paragraphs at most between the page's heading and its text. */
const HEAD_REACH = 12;

/**
 * The paragraphs of a page that are the law: those of the innermost element that holds all its articles, else most of the prose;
 * with what stands between them and the page's heading.
 */
export function lawParagraphs(paragraphs: readonly PageParagraph[], titles: readonly string[]): readonly PageParagraph[] {
  const marked = paragraphs.filter(({ text, place }) => !place.isLink && lawLines(text) > 0);
  const count = marked.reduce((sum, { text }) => sum + lawLines(text), 0);
  const container = count >= ENOUGH_LINES ? sharedPlace(marked) : mainPlace(paragraphs);
  if (container === null) return paragraphs;
  const inside = paragraphs.map(({ place }) => placeAt(place, container.depth)?.element === container.element);
  const [first, last] = [inside.indexOf(true), inside.lastIndexOf(true)];
  const reach = Math.max(0, first - HEAD_REACH);
  const heading = paragraphs.slice(reach, first).findLastIndex(({ text }) => titles.some((title) => isSameTitle(text, title)));
  const above = heading < 0 ? [] : paragraphs.slice(reach + heading, first).filter(({ place }) => !place.isLink);
  return [...above, ...paragraphs.slice(first, last + 1)];
}

function lawLines(text: string): number {
  return text.split('\n').filter((line) => LAW_LINE.test(line)).length;
}

/** The innermost element that all of them stand in. */
function sharedPlace(paragraphs: readonly PageParagraph[]): PagePlace | null {
  let shared: PagePlace | null = paragraphs[0]?.place ?? null;
  for (const { place } of paragraphs) {
    while (shared !== null && placeAt(place, shared.depth)?.element !== shared.element) shared = shared.outer;
  }
  return shared;
}

function placeAt(place: PagePlace, depth: number): PagePlace | null {
  let found: PagePlace | null = place;
  while (found !== null && found.depth > depth) found = found.outer;
  return found?.depth === depth ? found : null;
}

/** The innermost element with nearly all sentences of the page. */
function mainPlace(paragraphs: readonly PageParagraph[]): PagePlace | null {
  const weights = new Map<PagePlace, number>();
  let total = 0;
  for (const { text, place } of paragraphs) {
    const weight = sentenceCharacters(text);
    total += weight;
    if (weight === 0) continue;
    for (let at: PagePlace | null = place; at !== null; at = at.outer) weights.set(at, (weights.get(at) ?? 0) + weight);
  }
  const main = [...weights].filter(([, weight]) => weight >= MAIN_SHARE * total).map(([place]) => place);
  return main.reduce<PagePlace | null>((inner, place) => (inner === null || place.depth > inner.depth ? place : inner), null);
}

/** Characters of lines that hold a sentence's end: links and labels weigh nothing. */
function sentenceCharacters(text: string): number {
  return /[。；]/.test(text) ? text.length : 0;
}
