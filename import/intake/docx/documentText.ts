import { childElements, childNamed, type MarkupElement } from '../markupTree.ts';
import { ListNumbers, valueOf } from './listNumbers.ts';
import { ParagraphStyles } from './paragraphStyles.ts';
import type { DocxParts } from './docxParts.ts';

export interface DocxParagraph {
  /** With its automatic number; a line feed where the author broke the line. */
  readonly text: string;
  /** As Word names it: `title`. */
  readonly style: string;
  readonly centred: boolean;
}

/** Elements whose content is no text of the document: deleted, moved away, an instruction, the reading of a character. */
const LEFT_OUT = new Set([
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:delText',
  'w:rt',
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'mc:Fallback',
  'w:object',
]);
const MARKS: ReadonlyMap<string, string> = new Map([
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:tab', ' '],
  ['w:noBreakHyphen', '-'],
]);

/** The paragraphs of a document in its order, with the numbers Word counts, without deleted text, hidden text and lists of contents. */
export function documentParagraphs({ document, numbering, styles }: DocxParts): DocxParagraph[] {
  const walk = new DocumentWalk(new ParagraphStyles(styles, numbering), new ListNumbers(numbering));
  walk.addAll(childNamed(document, 'w:body') ?? document);
  return walk.paragraphs.filter(({ text }) => text.trim() !== '');
}

class DocumentWalk {
  readonly paragraphs: DocxParagraph[] = [];
  readonly #styles: ParagraphStyles;
  readonly #numbers: ListNumbers;
  /** Text of paragraphs whose end was deleted: it belongs to the next one. */
  #carried = '';

  constructor(styles: ParagraphStyles, numbers: ListNumbers) {
    this.#styles = styles;
    this.#numbers = numbers;
  }

  addAll(parent: MarkupElement): void {
    for (const element of childElements(parent)) {
      if (LEFT_OUT.has(element.name) || isContentsList(element)) continue;
      if (element.name === 'w:p') this.#addParagraph(element);
      else if (element.name === 'w:tr') this.#addRow(element);
      else this.addAll(element);
    }
  }

  #addParagraph(element: MarkupElement): void {
    const properties = childNamed(element, 'w:pPr');
    const { name, place, centred } = this.#styles.of(properties);
    if (/^toc \d|^toc heading/.test(name)) return;
    for (const box of textBoxes(element)) this.addAll(box);
    const own = inlineText(element);
    const endDeleted = childNamed(childNamed(properties, 'w:rPr'), 'w:del') !== undefined;
    const isEmpty = own.trim() === '';
    if (endDeleted) {
      this.#carried += own;
      return;
    }
    const number = place === null || isEmpty ? '' : this.#numbers.next(place);
    this.paragraphs.push({ text: number + this.#carried + own, style: name, centred });
    this.#carried = '';
  }

  /** A row is a line of its cells, unless it only holds the page together: then its cells hold paragraphs. */
  #addRow(row: MarkupElement): void {
    const cells = childElements(row).filter(({ name }) => name === 'w:tc' || name === 'w:sdt');
    const read = cells.map((cell) => {
      const inside = new DocumentWalk(this.#styles, this.#numbers);
      inside.addAll(cell);
      return inside.paragraphs.filter(({ text }) => text.trim() !== '');
    });
    const filled = read.filter((paragraphs) => paragraphs.length > 0);
    if (filled.length <= 1) this.paragraphs.push(...filled.flat());
    else this.paragraphs.push({ text: filled.map(cellText).join('\u3000'), style: '', centred: false });
  }
}

function cellText(paragraphs: readonly DocxParagraph[]): string {
  return paragraphs.map(({ text }) => text.replaceAll('\n', ' ').trim()).join(' ');
}

/** The text of runs, links, insertions and whatever else stands in a line. */
function inlineText(element: MarkupElement): string {
  if (element.name === 'w:t') return element.children.filter((child) => typeof child === 'string').join('');
  const mark = MARKS.get(element.name);
  if (mark !== undefined) return mark;
  if (element.name === 'w:r' && isHidden(element)) return '';
  return childElements(element)
    .filter(({ name }) => !LEFT_OUT.has(name) && name !== 'w:txbxContent')
    .map(inlineText)
    .join('');
}

function isHidden(run: MarkupElement): boolean {
  const vanish = childNamed(childNamed(run, 'w:rPr'), 'w:vanish');
  return vanish !== undefined && !/^(?:0|false|off)$/.test(vanish.attributes['w:val'] ?? '');
}

function textBoxes(element: MarkupElement): MarkupElement[] {
  if (element.name === 'w:txbxContent') return [element];
  return childElements(element)
    .filter(({ name }) => !LEFT_OUT.has(name))
    .flatMap(textBoxes);
}

/** The table of contents that Word makes is a building block of that name. */
function isContentsList(element: MarkupElement): boolean {
  const gallery = childNamed(childNamed(element, 'w:sdtPr'), 'w:docPartObj');
  return element.name === 'w:sdt' && valueOf(gallery, 'w:docPartGallery') === 'Table of Contents';
}
