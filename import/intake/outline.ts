import type { Article, Chapter, Finding } from '../model.ts';
import { readBlocks } from './blocks.ts';
import { rank } from './contentsList.ts';
import { intakeFinding } from './intakeFinding.ts';
import type { ArticleMark, HeadingMark, Mark, TextMark, TitleMark } from './marks.ts';

export interface Outline {
  readonly chapters: readonly Chapter[];
  readonly articles: readonly Article[];
  readonly findings: readonly Finding[];
}

const ID_PREFIXES = { PART: 'prt', CHAPTER: 'chp', SECTION: 'sec' } as const;

/** Collects the marks of the body into chapters and articles. Lines between a heading and its first article belong to none and are reported. */
export function buildOutline(marks: readonly Mark[]): Outline {
  const builder = new OutlineBuilder();
  for (const mark of marks) {
    if (mark.kind === 'HEADING') builder.openChapter(mark);
    else if (mark.kind === 'ARTICLE') builder.openArticle(mark);
    else builder.addParagraph(mark);
  }
  return builder.finish();
}

class OutlineBuilder {
  readonly #chapters: Chapter[] = [];
  readonly #articles: Article[] = [];
  readonly #findings: Finding[] = [];
  readonly #used = new Map<string, number>();
  #open: { heading: HeadingMark; id: string }[] = [];
  #article: { mark: ArticleMark; paragraphs: string[] } | null = null;

  openChapter(heading: HeadingMark): void {
    this.#closeArticle();
    this.#open = this.#open.filter((above) => rank(above.heading) < rank(heading));
    const parent = this.#open.at(-1)?.id ?? null;
    const id = this.#unique(`${parent === null ? '' : `${parent}-`}${ID_PREFIXES[heading.level]}-${heading.number}`);
    this.#chapters.push({
      id,
      parent,
      kind: heading.level,
      number: String(heading.number),
      title: heading.title,
      ordinal: this.#chapters.length + 1,
    });
    this.#open.push({ heading, id });
  }

  openArticle(mark: ArticleMark): void {
    this.#closeArticle();
    this.#article = { mark, paragraphs: mark.rest === '' ? [] : [mark.rest] };
  }

  addParagraph(mark: TextMark | TitleMark): void {
    if (this.#article !== null) this.#article.paragraphs.push(mark.text);
    else this.#findings.push(strayText(mark));
  }

  finish(): Outline {
    this.#closeArticle();
    return { chapters: this.#chapters, articles: this.#articles, findings: this.#findings };
  }

  #closeArticle(): void {
    if (this.#article === null) return;
    const { mark, paragraphs } = this.#article;
    const text = paragraphs.join('\n');
    this.#articles.push({
      number: this.#unique(mark.number),
      label: mark.label,
      chapter: this.#open.at(-1)?.id ?? null,
      text,
      blocks: readBlocks(text),
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

function strayText({ text, line }: TextMark | TitleMark): Finding {
  return intakeFinding(
    'stray-text',
    'WARNING',
    `line ${line.number}: 「${text}」 stands under a heading in front of its first article and belongs to none`,
  );
}
