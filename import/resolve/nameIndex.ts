import type { Span } from '../model.ts';

/** A curated name at its place in a text. */
export interface FoundName<Entry> extends Span {
  readonly name: string;
  readonly entry: Entry;
}

interface Curated {
  readonly name: string;
  readonly aliases: Readonly<Record<string, number>>;
  /** Phrases that hold a name and mean something else. */
  readonly not?: readonly string[];
}

/** Names, and phrases that only look like one (null), the longest first. */
type Names<Entry> = [string, Entry | null][];

/** Stands for the second character of a name that has only one. */
const NONE = -1;

/** Finds curated names in a text in one pass, by their first two characters. */
export class NameIndex<Entry extends Curated> {
  readonly #byName = new Map<string, Entry | null>();
  readonly #byFirst = new Map<number, Map<number, Names<Entry>>>();

  constructor(entries: readonly Entry[]) {
    for (const entry of entries) {
      for (const name of [entry.name, ...Object.keys(entry.aliases)]) this.#add(name, entry);
      for (const phrase of entry.not ?? []) this.#add(phrase, null);
    }
    for (const bySecond of this.#byFirst.values()) for (const names of bySecond.values()) names.sort(([a], [b]) => b.length - a.length);
  }

  #add(name: string, entry: Entry | null): void {
    if (!this.#byName.has(name)) this.#byName.set(name, entry);
    const [first, second] = [name.charCodeAt(0), name.length > 1 ? name.charCodeAt(1) : NONE];
    const bySecond = this.#byFirst.get(first) ?? new Map<number, Names<Entry>>();
    const names = bySecond.get(second) ?? [];
    names.push([name, entry]);
    this.#byFirst.set(first, bySecond.set(second, names));
  }

  /** The entry whose name this is, exactly. */
  named(name: string): Entry | undefined {
    return this.#byName.get(name) ?? undefined;
  }

  /** From the left, the longest name at each place; they never overlap. */
  findApart(text: string): FoundName<Entry>[] {
    return this.#find(text, (length) => length);
  }

  /**
   * The longest name at every place: names of different entries may overlap (个人信息数据 and 数据安全 in 个人信息数据安全),
   * but none stands inside another (产权 in 知识产权).
   */
  findAll(text: string): FoundName<Entry>[] {
    let reached = 0;
    return this.#find(text, (length, entry) => (entry ? 1 : length)).filter(({ end }) => {
      const reachesFurther = end > reached;
      reached = Math.max(reached, end);
      return reachesFurther;
    });
  }

  #find(text: string, step: (length: number, entry: Entry | null) => number): FoundName<Entry>[] {
    const found: FoundName<Entry>[] = [];
    for (let start = 0; start < text.length; ) {
      const match = this.#longestAt(text, start);
      if (match?.[1]) found.push({ name: match[0], entry: match[1], start, end: start + match[0].length });
      start += match ? step(match[0].length, match[1]) : 1;
    }
    return found;
  }

  #longestAt(text: string, start: number): [string, Entry | null] | undefined {
    const bySecond = this.#byFirst.get(text.charCodeAt(start));
    if (bySecond === undefined) return undefined;
    for (const name of bySecond.get(text.charCodeAt(start + 1)) ?? []) if (text.startsWith(name[0], start)) return name;
    return bySecond.get(NONE)?.[0];
  }
}
