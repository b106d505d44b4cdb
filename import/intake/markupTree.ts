import { Parser } from 'htmlparser2';
import { InputError } from './inputError.ts';

/** An element with what stands in it, in order. Comments, instructions and declarations are left out. */
export interface MarkupElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (MarkupElement | string)[];
}

interface Open extends MarkupElement {
  readonly children: (MarkupElement | string)[];
}

/** Documents nest some thirty deep; what lies deeper is kept, but as children of the deepest. So whoever walks the tree may recurse. */
export const MAX_DEPTH = 200;

/** Tags that sloppy pages never close add up; beyond this somebody wants a reader to run out of time. */
const REFUSED_DEPTH = 10_000;

export interface MarkupTree {
  /** Stands above the elements of the document; its name is empty. */
  readonly root: MarkupElement;
  /** Names after `<!` such as `doctype html`. */
  readonly declarations: readonly string[];
}

/**
 * Reads markup of any kind, well made or not, in time that grows with its length. Entities other than the standard ones stay as written.
 * Throws InputError BAD_DOCUMENT for what is nested without end.
 */
export function parseMarkup(source: string, language: 'XML' | 'HTML', name: string): MarkupTree {
  const root: Open = { name: '', attributes: {}, children: [] };
  const open: Open[] = [root];
  const declarations: string[] = [];
  let tooDeep = 0;
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const element: Open = { name: tag, attributes, children: [] };
        open[open.length - 1]?.children.push(element);
        if (open.length < MAX_DEPTH) open.push(element);
        else tooDeep += 1;
        if (tooDeep > REFUSED_DEPTH) throw nestedTooDeep(name);
      },
      onclosetag() {
        if (tooDeep > 0) tooDeep -= 1;
        else if (open.length > 1) open.pop();
      },
      ontext(text) {
        open[open.length - 1]?.children.push(text);
      },
      onprocessinginstruction(instruction, data) {
        if (instruction.startsWith('!')) declarations.push(data);
      },
    },
    { xmlMode: language === 'XML', decodeEntities: true },
  );
  parser.end(source);
  return { root, declarations };
}

function nestedTooDeep(name: string): InputError {
  return new InputError(
    'BAD_DOCUMENT',
    name,
    `its elements are nested more than ${REFUSED_DEPTH} deep, as no document is; give its text alone`,
  );
}

export function childElements(element: MarkupElement | undefined): readonly MarkupElement[] {
  return element?.children.filter((child) => typeof child !== 'string') ?? [];
}

/** The first child of that name. */
export function childNamed(element: MarkupElement | undefined, name: string): MarkupElement | undefined {
  return childElements(element).find((child) => child.name === name);
}

export function childrenNamed(element: MarkupElement | undefined, name: string): readonly MarkupElement[] {
  return childElements(element).filter((child) => child.name === name);
}
