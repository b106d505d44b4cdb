import type { Span } from '../../model.ts';
import { CURATED_INDUSTRIES, type CuratedIndustry } from '../../resolve/industries.ts';

/** A curated name at its place. */
export interface NamedIndustry extends Span {
  readonly name: string;
  readonly entry: CuratedIndustry;
}

/** Every curated name, and every phrase that only looks like one (null), by its first character, the longest first. */
const BY_FIRST_CHARACTER = indexNames();

function indexNames(): ReadonlyMap<string, readonly (readonly [string, CuratedIndustry | null])[]> {
  const index = new Map<string, (readonly [string, CuratedIndustry | null])[]>();
  const add = (name: string, entry: CuratedIndustry | null) => {
    const first = name.charAt(0);
    index.set(first, [...(index.get(first) ?? []), [name, entry]]);
  };
  for (const entry of CURATED_INDUSTRIES) {
    for (const name of [entry.name, ...Object.keys(entry.aliases)]) add(name, entry);
    for (const phrase of entry.not ?? []) add(phrase, null);
  }
  for (const [first, names] of index)
    index.set(
      first,
      names.toSorted(([a], [b]) => b.length - a.length),
    );
  return index;
}

/** Curated names from the left, the longest at each place; they never overlap. */
export function namedIndustries(text: string): NamedIndustry[] {
  const found: NamedIndustry[] = [];
  for (let start = 0; start < text.length; start++) {
    const match = BY_FIRST_CHARACTER.get(text.charAt(start))?.find(([name]) => text.startsWith(name, start));
    if (!match) continue;
    const [name, entry] = match;
    if (entry) found.push({ name, entry, start, end: start + name.length });
    start += name.length - 1;
  }
  return found;
}

/** The entry whose name this is, exactly. */
export function industryNamed(name: string): CuratedIndustry | undefined {
  return BY_FIRST_CHARACTER.get(name.charAt(0))?.find(([known]) => known === name)?.[1] ?? undefined;
}
