import type { Mention } from '../../model.ts';

/**
 * The function phrase of a body, with its exact place: without the level and the government in front of it
 * (「市、县人民政府有关主管部门」 → 有关主管部门).
 */
export function functionPhrase(text: string, { mention, kind, start, end }: Mention): Mention {
  const within = text.slice(start, end).lastIndexOf(mention);
  return { mention, kind, start: within < 0 ? start : start + within, end };
}
