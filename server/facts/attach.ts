import type { Row } from '../../cypher/store.ts';
import { globalId, type NodeRef } from '../nodes.ts';
import { compareText, groupBy } from './grouping.ts';
import { number, optionalNumber, text } from './rows.ts';

interface Owner {
  readonly id: string;
  readonly order: string;
}

/** What one kind of row becomes, and where it goes. */
export interface Attachment<Own extends Owner, Column extends string, Fact> {
  readonly rows: readonly Row[];
  /** Makes the fact of a row, but for its owner and its place in the owner's list. */
  readonly factOf: (row: Row) => Omit<Fact, Column | 'index'>;
  readonly listOf: (owner: Own) => Fact[];
  /** The node at the other end, by which the result is grouped. */
  readonly nodeOf: (fact: Fact) => NodeRef;
}

/**
 * Hangs each row on its owner, in the order of the text. Returns the facts by the global id of the node at their other end,
 * each list in the order of the text.
 */
export function attach<Own extends Owner, Column extends 'obligation' | 'article', Fact>(
  owners: readonly Own[],
  column: Column,
  { rows, factOf, listOf, nodeOf }: Attachment<Own, Column, Fact>,
): ReadonlyMap<string, readonly Fact[]> {
  const ownerOf = new Map(owners.map((owner) => [owner.id, owner]));
  const attached = inTextOrder(rows).flatMap((row) => {
    const owner = ownerOf.get(text(row, column));
    if (!owner) return [];
    const list = listOf(owner);
    const fact = { ...factOf(row), [column]: owner, index: list.length } as Fact;
    list.push(fact);
    return [{ owner, fact }];
  });
  const sorted = attached.toSorted((left, right) => compareText(left.owner.order, right.owner.order)).map(({ fact }) => fact);
  return groupBy(sorted, (fact) => globalId(nodeOf(fact)));
}

/** Bearers come by their ordinal; everything else by its place, and where two share one, by their values. */
function inTextOrder(rows: readonly Row[]): readonly Row[] {
  const rank = (row: Row): number => optionalNumber(row, 'ordinal') ?? number(row, 'start');
  return rows.toSorted(
    (left, right) =>
      rank(left) - rank(right) || number(left, 'end') - number(right, 'end') || compareText(JSON.stringify(left), JSON.stringify(right)),
  );
}
