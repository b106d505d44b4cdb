import { InputError } from './errors.ts';

export const DEFAULT_PAGE = 20;
export const LARGEST_PAGE = 100;

export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}

export interface Page<Node, Edge extends { readonly node: Node }> {
  readonly edges: readonly (Edge & { readonly cursor: string })[];
  readonly nodes: readonly Node[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

/**
 * Cuts a page out of a list that is sorted by `keyOf`, a text that is unique in it. A cursor is such a key, so it keeps its
 * meaning when the list changes. Throws InputError for a page of another size than 0 to 100, or a cursor that is none.
 */
export function pageOf<Item, Node, Edge extends { readonly node: Node }>(
  items: readonly Item[],
  { first, after }: PageArguments,
  keyOf: (item: Item) => string,
  edgeOf: (item: Item) => Edge & { readonly node: Node },
): Page<Node, Edge> {
  const size = sizeOf(first);
  const begin = after === null || after === undefined ? 0 : firstAfter(items, keyOf, keyOfCursor(after));
  const edges = items.slice(begin, begin + size).map((item) => ({ ...edgeOf(item), cursor: cursorOf(keyOf(item)) }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    totalCount: items.length,
    pageInfo: {
      hasNextPage: begin + size < items.length,
      hasPreviousPage: begin > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function sizeOf(first: number | null | undefined): number {
  const size = first ?? DEFAULT_PAGE;
  if (size < 0 || size > LARGEST_PAGE) throw new InputError(`"first" must be from 0 to ${LARGEST_PAGE}.`);
  return size;
}

/** By halving: the list is sorted. */
function firstAfter<Item>(items: readonly Item[], keyOf: (item: Item) => string, key: string): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const item = items[middle];
    if (item !== undefined && keyOf(item) <= key) low = middle + 1;
    else high = middle;
  }
  return low;
}

const MARK = 'zhize:';

function cursorOf(key: string): string {
  return Buffer.from(`${MARK}${key}`).toString('base64url');
}

function keyOfCursor(cursor: string): string {
  const read = Buffer.from(cursor, 'base64url').toString();
  if (!read.startsWith(MARK)) throw new InputError('"after" must be a cursor of this list.');
  return read.slice(MARK.length);
}

/** A key that sorts by a number, be it a place in a list or in a text. */
export function placeKey(index: number): string {
  return String(index).padStart(9, '0');
}
