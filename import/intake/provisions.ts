import { matchable } from '../language/matchable.ts';
import { parseChineseNumber } from './chineseNumbers.ts';
import { trimBlank } from './lines.ts';
import { type ArticleMark, type Mark, textOf } from './marks.ts';

/** A first line longer than this is prose. */
const MAX_TITLE_LENGTH = 200;
/** A decision that changes another text: its quoted articles are not its own. */
const AMENDS = /(?:修改|修正|废止).*(?:决定|决议|修正案)$|修正案(?:[（(].*[）)])?$/;

export function isAmendingTitle(title: string): boolean {
  return title.length <= MAX_TITLE_LENGTH && AMENDS.test(matchable(title.replace(/\s/g, '')));
}

/** Labels and headings inside a quotation that runs over several lines are text: 「将第五条修改为：“第五条 …」. */
export function maskQuotations(marks: readonly Mark[]): Mark[] {
  let open = false;
  return marks.map((mark) => {
    const text = mark.line.text;
    const inside = open;
    const opened = text.lastIndexOf('“');
    if (opened >= 0 || inside) open = text.lastIndexOf('”') <= opened && (opened >= 0 || !text.includes('”'));
    return inside && mark.kind !== 'TEXT' ? { kind: 'TEXT', text, line: mark.line } : mark;
  });
}

const PROVISION = /^([一二三四五六七八九十百]+)\s*、(.*)$/s;

/** In a text without any 条 the provisions 「一、」, 「二、」 take the place of articles. */
export function markProvisions(marks: readonly Mark[]): Mark[] {
  return marks.map((mark) => {
    const [, label, rest = ''] = PROVISION.exec(textOf(mark)) ?? [];
    const number = label === undefined ? null : parseChineseNumber(label);
    if (label === undefined || number === null) return mark;
    return { kind: 'ARTICLE', number: String(number), label, rest: trimBlank(rest), line: mark.line } satisfies ArticleMark;
  });
}
