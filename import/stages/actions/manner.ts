import { MANNER_END } from '../../rules/actions.ts';
import { findAll } from '../../rules/patternRule.ts';
import { beginsPredicate, continuesManner } from './adverbs.ts';
import { openingVerbIn } from './verbSearch.ts';

/** Where a phrase of manner is over: behind the first closing noun that a verb, an adverb or a preposition follows; null when none does. */
export function endOfManner(clause: string, from: number): number | null {
  if (/^(?:根据|结合|按照|依照|依据|针对|围绕).*(?:需要|实际|情况|要求|规定|原则|分工|职责|特点|权限|程序|状况)$/.test(clause)) return null;
  if (BY_DOCUMENT.test(clause) && openingVerbIn(clause, from + 2) === null) return null;
  if (/采[取用]$/.test(clause.slice(0, from)) && !WAY.test(clause.slice(from))) return null;
  const listed = WAYS.exec(clause.slice(from));
  if (listed) return listed[2] === '' ? null : from + (listed[1] ?? '').length;
  for (const found of findAll(MANNER_END, clause.slice(from))) {
    const end = from + found.index + found[0].length;
    if (end < clause.length && !continuesManner(clause.slice(end)) && beginsPredicate(clause, end)) return end;
  }
  return openingVerbIn(clause, from + 2);
}

/** 「根据发展规划、总体规划」: documents alone, the verb is in the next clause. */
const BY_DOCUMENT =
  /^(?:根据|按照|依照|依据|结合|针对).*(?:(?:、[^、，]*|总体|专项|发展|详细|布局)(?:规划|计划|方案)|(?:评价|评估|检测|鉴定|监测)报告)$/;

/** Only what ends in one of these is taken up as a way of doing something else. */
const WAY = /方式|形式|手段|措施|方法|办法|途径|模式|技术|工艺|手法/;

/** 「通过X、Y等方式」 and what is left behind it, which is the predicate whatever its verb. */
const WAYS = /^(.*(?:等|多种|各种)(?:有效|多种)?(?:措施|方式|形式|手段|途径|渠道|方法))(?![、和与及的或])((?:.{2,})?)$/;
