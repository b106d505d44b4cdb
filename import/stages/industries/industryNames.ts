import { CURATED_INDUSTRIES, type CuratedIndustry } from '../../resolve/industries.ts';
import { type FoundName, NameIndex } from '../../resolve/nameIndex.ts';

export type NamedIndustry = FoundName<CuratedIndustry>;

const INDEX = new NameIndex(CURATED_INDUSTRIES);

/** Curated names from the left, the longest at each place; they never overlap. */
export function namedIndustries(text: string): NamedIndustry[] {
  return INDEX.findApart(text);
}

/** The entry whose name this is, exactly. */
export function industryNamed(name: string): CuratedIndustry | undefined {
  return INDEX.named(name);
}
