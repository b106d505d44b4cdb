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

/** Finds curated names in a text in one pass, by their first character. */
export class NameIndex<Entry extends Curated> {
  /** Names, and phrases that only look like one (null), the longest first. */
  readonly #byFirst = new Map<string, [string, Entry | null][]>();

  constructor(entries: readonly Entry[]) {
    for (const entry of entries) {
      for (const name of [entry.name, ...Object.keys(entry.aliases)]) this.#add(name, entry);
      for (const phrase of entry.not ?? []) this.#add(phrase, null);
    }
    for (const names of this.#byFirst.values()) names.sort(([a], [b]) => b.length - a.length);
  }

  #add(name: string, entry: Entry | null): void {
    const first = name.charAt(0);
    this.#byFirst.set(first, [...(this.#byFirst.get(first) ?? []), [name, entry]]);
  }

  /** The entry whose name this is, exactly. */
  named(name: string): Entry | undefined {
    return this.#byFirst.get(name.charAt(0))?.find(([known]) => known === name)?.[1] ?? undefined;
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
      const match = this.#byFirst.get(text.charAt(start))?.find(([name]) => text.startsWith(name, start));
      if (match?.[1]) found.push({ name: match[0], entry: match[1], start, end: start + match[0].length });
      start += match ? step(match[0].length, match[1]) : 1;
    }
    return found;
  }
}
