import type { Sentence } from '../draft.ts';
import { AND_OTHERS, ITEMS_LAY_DOWN, ITEMS_RULE, PUNISHED_BY } from '../rules/obligations/items.ts';
import { holds } from '../rules/wordRule.ts';
import { type Norm, responsibleOf } from './norm.ts';
import { readUnit } from './readUnit.ts';

/** A list of items under its lead-in. */
export interface ItemList {
  readonly text: string;
  /** The last norm of the lead-in, which the items go on with. */
  readonly lead: Norm | null;
  readonly leadText: string;
  readonly jurisdiction: string | null;
}

/** Items that say who or how of their own leave the lead-in's norm, which the others lengthen. Returns the norms beside the lead-in's. */
export function readItems(items: readonly Sentence[], list: ItemList): Norm[] {
  const found: Norm[] = [];
  let current = list.lead;
  for (const item of items) {
    const own = mayHoldNorms(item, list) ? readItem(item, list) : [];
    const [first] = own;
    if (!first) {
      current = lengthen(current, item, list, found);
      continue;
    }
    if (current && current.modality === first.modality && sameSubject(current, first)) {
      current.end = first.end;
      current.cues.push(...first.cues);
      own.shift();
    }
    found.push(...own);
    current = own.at(-1) ?? current;
  }
  return found;
}

/** An item without a norm of its own goes on with the lead-in's, anew where another has come between. */
function lengthen(current: Norm | null, item: Sentence, { lead, text }: ItemList, found: Norm[]): Norm | null {
  if (!lead) {
    if (current) current.end = item.end;
    return current;
  }
  if (current && (current === lead || current.modality === lead.modality)) {
    current.end = item.end;
    return current;
  }
  if (holds(AND_OTHERS, text.slice(item.start, item.end))) return current;
  const resumed: Norm = { ...resume(lead, item), end: item.end };
  found.push(resumed);
  return resumed;
}

/** The lead-in's norm as it begins again with an item. */
function resume(lead: Norm, { start, item }: Sentence): Norm {
  return { ...lead, start, end: start, cues: [], rules: ['item/lead-in'], item };
}

/** The norms of an item, the lead-in's first where the item goes on with it. */
function readItem(item: Sentence, { text, lead, jurisdiction }: ItemList): Norm[] {
  const inherited = lead && !(lead.modality === 'LIABILITY' && lead.bearers.length === 0) ? resume(lead, item) : null;
  const unit = { ...item, leadEnd: item.end, inherited, inItems: lead === null, punishes: lead?.modality === 'LIABILITY' };
  const norms = readUnit(unit, { text, jurisdiction, boundaries: [], previous: null });
  return inherited && inherited.end > inherited.start && norms.length > 0 ? [inherited, ...norms] : norms;
}

/** Items that list things, conditions or breaches hold no norms. */
function mayHoldNorms(item: Sentence, { text, lead, leadText }: ItemList): boolean {
  if (!lead) return true;
  if (lead.modality === 'LIABILITY') return holds(ITEMS_RULE, leadText) && holds(PUNISHED_BY, text.slice(item.start, item.end));
  return !/下列|以下/.test(leadText) || holds(ITEMS_LAY_DOWN, leadText);
}

function sameSubject(a: Norm, b: Norm): boolean {
  const key = (norm: Norm): string =>
    responsibleOf(norm.bearers)
      .map(({ mention }) => mention)
      .join();
  return key(a) === key(b);
}
