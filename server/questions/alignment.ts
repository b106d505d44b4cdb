/** Pairs what two lists say, by how much of their texts they share. */

export interface Pair<Item> {
  readonly before: Item | null;
  readonly after: Item | null;
}

export interface Alignable<Item> {
  readonly textOf: (item: Item) => string;
  /** What names an item in its list: an article's number, say. Equal ones are paired at a lower likeness. */
  readonly nameOf: (item: Item) => string;
}

/** Texts less alike than this are two texts. */
const LEAST_LIKENESS = 0.55;
/** With the same name, less is enough: the article was rewritten. */
const LEAST_LIKENESS_OF_NAMESAKES = 0.3;

/**
 * Pairs equal texts first, then namesakes that are alike, then the most alike of what is left. Pairs come in the order of
 * `after`; what was removed stands where it stood before.
 */
export function align<Item>(before: readonly Item[], after: readonly Item[], by: Alignable<Item>): readonly Pair<Item>[] {
  const pairing = new Pairing(before, after, by);
  pairing.pairEqual();
  pairing.pairNamesakes();
  pairing.pairMostAlike();
  return pairing.inOrder();
}

class Pairing<Item> {
  /** Places in `after` by places in `before`. */
  readonly #partner = new Map<number, number>();
  readonly #taken = new Set<number>();
  readonly #before: readonly Sided<Item>[];
  readonly #after: readonly Sided<Item>[];

  constructor(before: readonly Item[], after: readonly Item[], by: Alignable<Item>) {
    this.#before = before.map((item) => sided(item, by));
    this.#after = after.map((item) => sided(item, by));
  }

  pairEqual(): void {
    const places = new Map<string, number[]>();
    for (const [place, { text }] of this.#after.entries()) places.set(text, [...(places.get(text) ?? []), place]);
    for (const [place, { text, name }] of this.#before.entries()) {
      const open = (places.get(text) ?? []).filter((other) => !this.#taken.has(other));
      const partner = open.find((other) => this.#after[other]?.name === name) ?? open[0];
      if (partner !== undefined) this.#pair(place, partner);
    }
  }

  pairNamesakes(): void {
    const named = new Map(this.#after.map(({ name }, place) => [name, place]));
    for (const [place, item] of this.#openBefore()) {
      const partner = named.get(item.name);
      const other = partner === undefined || this.#taken.has(partner) ? undefined : this.#after[partner];
      if (partner !== undefined && other && likeness(item, other) >= LEAST_LIKENESS_OF_NAMESAKES && !this.#hasBetter(item, other))
        this.#pair(place, partner);
    }
  }

  /** A namesake is no partner where another text, left over as well, is much more like it: articles were renumbered. */
  #hasBetter(item: Sided<Item>, namesake: Sided<Item>): boolean {
    const own = likeness(item, namesake);
    return this.#openAfter().some(([, other]) => other !== namesake && likeness(item, other) >= Math.max(LEAST_LIKENESS, own + 0.2));
  }

  pairMostAlike(): void {
    const candidates = this.#openBefore().flatMap(([place, item]) =>
      this.#openAfter().map(([other, rival]) => ({ place, other, alike: likeness(item, rival) })),
    );
    const sorted = candidates.filter(({ alike }) => alike >= LEAST_LIKENESS).toSorted((left, right) => right.alike - left.alike);
    for (const { place, other } of sorted) if (!this.#partner.has(place) && !this.#taken.has(other)) this.#pair(place, other);
  }

  inOrder(): readonly Pair<Item>[] {
    const beforeOf = new Map([...this.#partner].map(([place, other]) => [other, place]));
    const placed = this.#after.map(({ item }, other) => ({ place: beforeOf.get(other), after: item }));
    let removed = this.#openBefore();
    const pairs = placed.flatMap(({ place, after }) => {
      const gone = removed.filter(([was]) => place !== undefined && was < place);
      removed = removed.slice(gone.length);
      return [...gone.map(removal), { before: place === undefined ? null : (this.#before[place]?.item ?? null), after }];
    });
    return [...pairs, ...removed.map(removal)];
  }

  #pair(place: number, other: number): void {
    this.#partner.set(place, other);
    this.#taken.add(other);
  }

  #openBefore(): [number, Sided<Item>][] {
    return [...this.#before.entries()].filter(([place]) => !this.#partner.has(place));
  }

  #openAfter(): [number, Sided<Item>][] {
    return [...this.#after.entries()].filter(([place]) => !this.#taken.has(place));
  }
}

function removal<Item>([, { item }]: [number, Sided<Item>]): Pair<Item> {
  return { before: item, after: null };
}

interface Sided<Item> {
  readonly item: Item;
  readonly text: string;
  readonly name: string;
  readonly bigrams: ReadonlyMap<string, number>;
  readonly size: number;
}

function sided<Item>(item: Item, { textOf, nameOf }: Alignable<Item>): Sided<Item> {
  const text = textOf(item);
  const bigrams = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at++) {
    const bigram = text.slice(at, at + 2);
    bigrams.set(bigram, (bigrams.get(bigram) ?? 0) + 1);
  }
  return { item, text, name: nameOf(item), bigrams, size: Math.max(text.length - 1, 0) };
}

/** Dice's coefficient over pairs of neighbouring characters: 0 for nothing in common, 1 for the same. */
function likeness<Item>(left: Sided<Item>, right: Sided<Item>): number {
  if (left.text === right.text) return 1;
  const most = (2 * Math.min(left.size, right.size)) / Math.max(left.size + right.size, 1);
  if (most < LEAST_LIKENESS_OF_NAMESAKES) return 0;
  let shared = 0;
  for (const [bigram, count] of left.bigrams) shared += Math.min(count, right.bigrams.get(bigram) ?? 0);
  return (2 * shared) / Math.max(left.size + right.size, 1);
}
