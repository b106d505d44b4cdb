import type { ExtractedArticle } from '../model.ts';

/** Ids are structural and readable (`<regulation>/art-13/obl-2`): the same text gives the same ids on every run and store. */
export function articleId(regulation: string, number: number | string): string {
  return `${regulation}/art-${number}`;
}

export function chapterId(regulation: string, chapter: string): string {
  return `${regulation}/${chapter}`;
}

export function obligationId(article: string, ordinal: number): string {
  return `${article}/obl-${ordinal}`;
}

export function citationId(title: string, article: string | null): string {
  return article === null ? title : `${title}/art-${article}`;
}

/** `<regulation>/0013.00`: sorting by it is the order of the text; 第十六条之一 is `0016.01`, a repeated number keeps its `~2` at the end. */
export function articleOrder(regulation: string, number: ExtractedArticle['article']): string {
  const [, whole = '0', part = '0', rest = ''] = /^(\d+)(?:\.(\d+))?(.*)$/.exec(String(number)) ?? [];
  return `${regulation}/${whole.padStart(4, '0')}.${part.padStart(2, '0')}${rest}`;
}

export function obligationOrder(order: string, ordinal: number): string {
  return `${order}/${String(ordinal).padStart(2, '0')}`;
}

export function platformId(regulation: string, name: string): string {
  return `${regulation}/platform/${name}`;
}

export function termId(regulation: string, term: string): string {
  return `${regulation}/term/${term}`;
}

export function findingId(owner: string, ordinal: number): string {
  return `${owner}/fnd-${ordinal}`;
}
