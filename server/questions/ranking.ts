import { compareText, listAt } from '../facts/grouping.ts';
import type { RankOrder } from '../generated/resolvers.ts';
import { globalId, type NodeRef } from '../nodes.ts';
import { type Counted, type TallyCount, tallyOf } from './tally.ts';

/** A node with what is counted of it. */
export interface Ranked<Node extends NodeRef> {
  readonly node: Node;
  readonly tally: TallyCount;
  /** Sorting by it is the order of the ranking: what cursors are made of. */
  readonly key: string;
}

export interface CountedNode<Node extends NodeRef> extends Counted {
  readonly node: Node;
}

const HIGHEST = 1e9;

/** Counts what belongs to each node and sorts: most first, equal ones by global id. */
export function rankingOf<Node extends NodeRef>(
  counted: Iterable<CountedNode<Node>>,
  order: Exclude<RankOrder, 'NAME'> = 'OBLIGATIONS',
): readonly Ranked<Node>[] {
  const lists = new Map<string, CountedNode<Node>[]>();
  for (const each of counted) listAt(lists, globalId(each.node)).push(each);
  const ranked = [...lists].flatMap(([id, list]) => {
    const tally = tallyOf(list);
    return list
      .slice(0, 1)
      .map(({ node }) => ({ node, tally, key: rankKey(order === 'ARTICLES' ? tally.articles : tally.obligations, id) }));
  });
  return sortedByKey(ranked);
}

/** The same nodes by name. */
export function byName<Node extends NodeRef>(ranked: readonly Ranked<Node>[], nameOf: (node: Node) => string): readonly Ranked<Node>[] {
  return sortedByKey(ranked.map((each) => ({ ...each, key: `${nameOf(each.node)}/${globalId(each.node)}` })));
}

/** A text that sorts more before less. */
export function rankKey(count: number, id: string): string {
  return `${String(HIGHEST - count).padStart(10, '0')}/${id}`;
}

function sortedByKey<Item extends { readonly key: string }>(items: readonly Item[]): readonly Item[] {
  return items.toSorted((left, right) => compareText(left.key, right.key));
}
