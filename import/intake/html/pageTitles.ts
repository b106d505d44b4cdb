import { childElements, type MarkupElement } from '../markupTree.ts';

const BEHIND_TITLE = /\s*[_|｜].*$|\s+[-–—]\s.*$/s;

/**
 * What a page calls itself, the surest first: in its head as the standard for government websites has it, in its headings,
 * in the title of its window without the site's name.
 */
export function pageTitles(root: MarkupElement): string[] {
  const found = { standard: [] as string[], heading: [] as string[], window: [] as string[] };
  collect(root, found);
  return [...found.standard, ...found.heading, ...found.window.map(withoutSite)]
    .map((title) => title.replace(/\s+/g, ''))
    .filter((title) => title !== '');
}

/** 「某市条例_地方性法规_某市人民政府」 → `某市条例`. */
export function withoutSite(windowTitle: string): string {
  return windowTitle.trim().replace(BEHIND_TITLE, '');
}

export function isSameTitle(text: string, title: string): boolean {
  return text.replace(/\s+/g, '') === title;
}

function collect(element: MarkupElement, found: { standard: string[]; heading: string[]; window: string[] }): void {
  const { name, attributes } = element;
  if (name === 'meta' && attributes['name']?.toLowerCase() === 'articletitle') found.standard.push(attributes['content'] ?? '');
  else if (name === 'h1') found.heading.push(textIn(element));
  else if (name === 'title') found.window.push(textIn(element));
  else for (const child of childElements(element)) collect(child, found);
}

function textIn(element: MarkupElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
}
