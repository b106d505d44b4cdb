import type { ConcernKind } from '../../../cypher/ontology.ts';
import type { Concern, Obligation, Span } from '../../model.ts';
import { FIELD_AFTER, FIELD_BEFORE, TOOL_AFTER, TOOL_BEFORE } from '../../rules/concerns.ts';
import { findFirst } from '../../rules/patternRule.ts';
import { curatedIndustry } from '../../resolve/industries.ts';
import type { FoundIndustry } from './findIndustries.ts';

/** How far around a name its verb is looked for, in characters. */
const REACH = 90;

/** The industries an obligation concerns, each once in each way, at its first place. */
export function concernsOf(obligation: Obligation, text: string, found: readonly FoundIndustry[]): Concern[] {
  const concerns = new Map<string, Concern>();
  for (const { name, start, end } of found) {
    if (start < obligation.start || end > obligation.end) continue;
    const as = concernKind(text, { start, end });
    const industry = curatedIndustry(name)?.name ?? name;
    const key = `${industry} ${as}`;
    if (!concerns.has(key)) concerns.set(key, { industry, mention: name, as, start, end });
  }
  return [...concerns.values()];
}

function concernKind(text: string, { start, end }: Span): ConcernKind {
  const before = clauseBefore(text.slice(Math.max(0, start - REACH), start));
  const after = text.slice(end, end + REACH);
  if (findFirst(FIELD_BEFORE, before) && findFirst(FIELD_AFTER, after)) return 'FIELD';
  return findFirst(TOOL_BEFORE, before) || findFirst(TOOL_AFTER, after) ? 'TOOL' : 'OBJECT';
}

function clauseBefore(text: string): string {
  return text.slice(Math.max(...['，', '。', '；', '：', '\n'].map((stop) => text.lastIndexOf(stop))) + 1);
}
