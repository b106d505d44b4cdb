/** Sorts items into lists by a key, in the order in which they come. */
export function groupBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) listAt(groups, keyOf(item)).push(item);
  return groups;
}

/** The list of a key, made when it is missing. */
export function listAt<Key, Item>(lists: Map<Key, Item[]>, key: Key): Item[] {
  const found = lists.get(key);
  if (found) return found;
  const made: Item[] = [];
  lists.set(key, made);
  return made;
}

/** Compares by code units: the same order on every machine and engine. */
export function compareText(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
