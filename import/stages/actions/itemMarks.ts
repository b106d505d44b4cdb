import type { Span } from '../../model.ts';

const ITEM_MARK = /^\s*(?:[（(][一二三四五六七八九十]+[）)]|\d{1,2}[.．、])\s*/;

/** A clause without the 「（一）」 it begins with. */
export function withoutItemMark<Clause extends Span>(text: string, clause: Clause): Clause {
  const mark = ITEM_MARK.exec(text.slice(clause.start, clause.end));
  return mark ? { ...clause, start: clause.start + mark[0].length } : clause;
}
