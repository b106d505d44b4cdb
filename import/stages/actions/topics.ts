import type { Obligation } from '../../model.ts';
import { ACTING_TOPIC, NO_TOPIC } from '../../rules/actions.ts';
import { findFirst } from '../../rules/patternRule.ts';

/** The thing a sentence speaks of, in front of its modal or of 由; `start` is its offset in the article. */
export interface Topic {
  readonly name: string;
  readonly start: number;
}

/** The noun phrase a sentence or clause ends with, a comma behind it or not. */
const TOPIC = /(?<=^|[，。；：\n])([^，。；：\n]{1,59}[^，,。；：、\n的时后前应须可者并和外内中间下起])[，,]?$/;
const MARK = /^\s*(?:[（(][一二三四五六七八九十]+[）)])?\s*/;
const SPREAD = /(?:一般|均|统一|原则上|具体|主要)+$/;

/** Null when nobody left out of the obligation is spoken of, or when a bearer, an occasion or a condition stands in front of it. */
export function topicOf(text: string, { text: written, start, modality }: Obligation): Topic | null {
  if (modality === 'LIABILITY' || modality === 'PROHIBITION') return null;
  const byWhom = /^(?:应当|应|可以|可)?由/.test(written);
  if (!byWhom && !/^(?:应当|应|必须|可以|可)/.test(written)) return null;
  const found = TOPIC.exec(text.slice(0, start));
  const name = (found?.[1] ?? '').replace(MARK, '');
  if (!found || name === '' || findFirst(NO_TOPIC, name) || (!byWhom && findFirst(ACTING_TOPIC, name))) return null;
  const from = start - found[0].length + ((found[1] ?? '').length - name.length);
  return { name: name.replace(SPREAD, ''), start: from };
}
