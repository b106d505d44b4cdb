import { childNamed, childrenNamed, type MarkupElement } from '../markupTree.ts';
import { type ListPlace, listPlaceOf, valueOf } from './listNumbers.ts';

export interface ParagraphStyle {
  /** As Word names it in every language: `title`, `toc 1`, `heading 2`; empty without a style. */
  readonly name: string;
  readonly place: ListPlace | null;
  readonly centred: boolean;
}

interface Style {
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly properties: MarkupElement | undefined;
}

/** A style may stand on another, which may stand on another. */
const MAX_CHAIN = 12;

/** What a paragraph's style and its own properties say of it; its own go first. */
export class ParagraphStyles {
  readonly #styles: ReadonlyMap<string, Style>;
  /** List to the level that belongs to a style. */
  readonly #levels: ReadonlyMap<string, number>;

  constructor(styles: MarkupElement | undefined, numbering: MarkupElement | undefined) {
    this.#styles = new Map(
      childrenNamed(styles, 'w:style').map((style) => [
        style.attributes['w:styleId'] ?? '',
        {
          name: (valueOf(style, 'w:name') ?? '').toLowerCase(),
          basedOn: valueOf(style, 'w:basedOn'),
          properties: childNamed(style, 'w:pPr'),
        },
      ]),
    );
    this.#levels = readStyleLevels(numbering);
  }

  of(properties: MarkupElement | undefined): ParagraphStyle {
    const id = valueOf(properties, 'w:pStyle') ?? '';
    const chain = [properties, ...this.#chain(id)];
    const list = chain.map((one) => listPlaceOf(one).list).find((value) => value !== undefined);
    const level = chain.map((one) => listPlaceOf(one).level).find((value) => value !== undefined) ?? this.#levels.get(id) ?? 0;
    return {
      name: this.#styles.get(id)?.name ?? '',
      place: list === undefined || list === '0' ? null : { list, level },
      centred: chain.map((one) => valueOf(one, 'w:jc')).find((value) => value !== undefined) === 'center',
    };
  }

  #chain(id: string): (MarkupElement | undefined)[] {
    const chain: (MarkupElement | undefined)[] = [];
    for (let style = this.#styles.get(id); style !== undefined && chain.length < MAX_CHAIN; style = this.#styles.get(style.basedOn ?? '')) {
      chain.push(style.properties);
    }
    return chain;
  }
}

function readStyleLevels(numbering: MarkupElement | undefined): Map<string, number> {
  const levels = childrenNamed(numbering, 'w:abstractNum').flatMap((definition) => childrenNamed(definition, 'w:lvl'));
  return new Map(levels.map((level) => [valueOf(level, 'w:pStyle') ?? '', Number(level.attributes['w:ilvl'] ?? 0)]));
}
