import type { Article, Chapter } from '../model.ts';
import { readBlocks } from './blocks.ts';
import { rank } from './contentsList.ts';
import type { ArticleMark, HeadingMark, Mark } from './marks.ts';

export interface Outline {
  readonly chapters: readonly Chapter[];
  readonly articles: readonly Article[];
}

const ID_PREFIXES = { PART: 'prt', CHAPTER: 'chp', SECTION: 'sec' } as const;

/** Collects the marks of the body into chapters and articles. What stands in front of the first article is not its matter. */
export function buildOutline(marks: readonly Mark[]): Outline {
  const builder = new OutlineBuilder();
  for (const mark of marks) {
    if (mark.kind === 'HEADING') builder.openChapter(mark);
    else if (mark.kind === 'ARTICLE') builder.openArticle(mark);
    else builder.addParagraph(mark.text);
  }
  return builder.finish();
}

class OutlineBuilder {
  readonly #chapters: Chapter[] = [];
  readonly #articles: Article[] = [];
  readonly #used = new Map<string, number>();
  #open: { heading: HeadingMark; id: string }[] = [];
  #article: { mark: ArticleMark; paragraphs: string[] } | null = null;

  openChapter(heading: HeadingMark): void {
    this.#closeArticle();
    this.#open = this.#open.filter((above) => rank(above.heading) < rank(heading));
    const parent = this.#open.at(-1)?.id ?? null;
    const id = this.#unique(`${parent === null ? '' : `${parent}-`}${ID_PREFIXES[heading.level]}-${heading.number}`);
    this.#chapters.push({
      id, parent, kind: heading.level, number: String(heading.number), title: heading.title, ordinal: this.#chapters.length + 1,
    });
    this.#open.push({ heading, id });
  }

  openArticle(mark: ArticleMark): void {
    this.#closeArticle();
    this.#article = { mark, paragraphs: mark.rest === '' ? [] : [mark.rest] };
  }

  addParagraph(paragraph: string): void {
    this.#article?.paragraphs.push(paragraph);
  }

  finish(): Outline {
    this.#closeArticle();
    return { chapters: this.#chapters, articles: this.#articles };
  }

  #closeArticle(): void {
    if (this.#article === null) return;
    const { mark, paragraphs } = this.#article;
    const text = paragraphs.join('\n');
    this.#articles.push({
      number: this.#unique(mark.number), label: mark.label, chapter: this.#open.at(-1)?.id ?? null, text, blocks: readBlocks(text),
    });
    this.#article = null;
  }

  /** The second use of an id or number gets `~2`. */
  #unique(id: string): string {
    const uses = (this.#used.get(id) ?? 0) + 1;
    this.#used.set(id, uses);
    return uses === 1 ? id : `${id}~${uses}`;
  }
}
