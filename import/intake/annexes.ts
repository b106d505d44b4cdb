import type { Finding } from '../model.ts';
import { intakeFinding } from './intakeFinding.ts';
import { type Mark, plainOf, textOf } from './marks.ts';

const ANNEX = /^附\s*(?:[件录表图]\s*(?:[一二三四五六七八九十\d]{0,3}\s*(?:[:：、.．].*|《.*)?$|\s.*)|[:：].+)/;

export interface WithoutAnnexes {
  readonly marks: readonly Mark[];
  readonly findings: readonly Finding[];
}

/** Cuts what follows the last article under 「附件」, 「附录」 or 「附表」: lists and forms, no norms. */
export function cutAnnexes(marks: readonly Mark[]): WithoutAnnexes {
  const last = marks.findLastIndex((mark) => mark.kind === 'ARTICLE');
  const annex = marks.findIndex((mark, index) => index > last && last >= 0 && ANNEX.test(plainOf(mark)));
  const first = marks[annex];
  if (first === undefined) return { marks, findings: [] };
  const message = `line ${first.line.number}: 「${textOf(first).slice(0, 40)}」 and the ${marks.length - annex - 1} lines after it are an annex and were not read`;
  return { marks: marks.slice(0, annex), findings: [intakeFinding('annex', 'INFO', message)] };
}
