import { childElements, type MarkupElement } from '../markupTree.ts';

/** Where on a page something stands: an element and the place of the element around it. */
export interface PagePlace {
  readonly element: MarkupElement;
  readonly outer: PagePlace | null;
  /** 0 for the root. */
  readonly depth: number;
  /** True inside a link or a list of bullets: navigation is made of them, laws are not. */
  readonly isLink: boolean;
}

/** One paragraph of a page: a line feed where the page breaks the line. */
export interface PageParagraph {
  readonly text: string;
  readonly place: PagePlace;
}

/** What a page runs, fills in, or shows beside its text. */
const LEFT_OUT = wordSet(
  'script style noscript template svg math head nav footer aside form button select input textarea iframe object embed canvas audio',
  'video rt rp map dialog',
);
const INLINE = wordSet(
  'a abbr b big bdi bdo cite code del dfn em font i img ins kbd label mark q ruby rb s samp small span strike strong sub sup time tt u',
  'var wbr o:p',
);
/** A cell with more is no cell of a list or form: the table lays out the page. */
const MAX_CELL = { characters: 200, paragraphs: 3 };

/** Paragraphs in the order of the page. Scripts, navigation and what is not shown are left out. */
export function pageParagraphs(root: MarkupElement): PageParagraph[] {
  const walk = new PageWalk();
  walk.enter({ element: root, outer: null, depth: 0, isLink: false });
  return walk.paragraphs;
}

class PageWalk {
  readonly paragraphs: PageParagraph[] = [];
  #pieces: string[] = [];

  enter(place: PagePlace): void {
    let item = 0;
    for (const child of place.element.children) {
      if (typeof child === 'string') this.#pieces.push(child.replace(/[ \t\r\n\f]+/g, ' '));
      else if (child.name === 'br') this.#pieces.push('\n');
      else if (isShown(child)) this.#add(child, place, child.name === 'li' ? ++item : 0);
    }
    if (!INLINE.has(place.element.name)) this.#finish(place);
  }

  #add(child: MarkupElement, outer: PagePlace, item: number): void {
    const isLink = outer.isLink || child.name === 'a' || child.name === 'ul';
    const place = { element: child, outer, depth: outer.depth + 1, isLink };
    if (INLINE.has(child.name)) return this.enter(place);
    this.#finish(outer);
    if (item > 0 && outer.element.name === 'ol') this.#pieces.push(listNumber(outer.element, item));
    if (child.name === 'tr') this.#addRow(place);
    else this.enter(place);
  }

  #addRow(row: PagePlace): void {
    const cells = childElements(row.element).filter((cell) => isShown(cell) && (cell.name === 'td' || cell.name === 'th'));
    const read = cells.map((cell) => {
      const inside = new PageWalk();
      inside.enter({ element: cell, outer: row, depth: row.depth + 1, isLink: row.isLink });
      return inside.paragraphs;
    });
    const filled = read.filter((paragraphs) => paragraphs.length > 0);
    if (filled.length <= 1 || filled.some(laysOutPage)) for (const paragraphs of filled) this.paragraphs.push(...paragraphs);
    else this.paragraphs.push({ text: filled.map(cellText).join('\u3000'), place: row });
  }

  #finish(place: PagePlace): void {
    const lines = this.#pieces.join('').split('\n');
    this.#pieces = [];
    const text = lines
      .map((line) => line.trim())
      .join('\n')
      .trim();
    if (text !== '') this.paragraphs.push({ text, place });
  }
}

function wordSet(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}

function isShown({ name, attributes }: MarkupElement): boolean {
  if (LEFT_OUT.has(name) || 'hidden' in attributes || attributes['aria-hidden'] === 'true') return false;
  return !/(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes['style'] ?? '');
}

function listNumber(list: MarkupElement, item: number): string {
  const start = Number.parseInt(list.attributes['start'] ?? '1', 10);
  return `${(Number.isSafeInteger(start) ? start : 1) + item - 1}．`;
}

function laysOutPage(cell: readonly PageParagraph[]): boolean {
  return cell.length > MAX_CELL.paragraphs || cell.reduce((sum, { text }) => sum + text.length, 0) > MAX_CELL.characters;
}

function cellText(paragraphs: readonly PageParagraph[]): string {
  return paragraphs.map(({ text }) => text.replaceAll('\n', ' ')).join(' ');
}
