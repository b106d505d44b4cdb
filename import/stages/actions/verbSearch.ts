import { OPENING_VERBS, VERBS } from '../../rules/verbs/verbs.ts';
import { verbAt } from './verbGroup.ts';

/** Opening verbs that are nouns more often than not inside a phrase of manner. */
export const NOMINAL =
  /规定|标准|保险|联网|协商|检定|开发|制造|供应|设计|施工|监理|运输|生产|经营|销售|加工|使用|养殖|运营|管理|发展|建设|规划|创新|保护|应用|利用|预防|治理|规范|公开|监督|检查|处理|报告|通知|宣传|协调|指导|配合|安排|传承|实施|组织|接受|执行|消除|修复|培养|引进|保障|维护|服务|要求/;

/** Where a verb that opens clauses stands behind `from`; null when none does. */
export function openingVerbIn(clause: string, from: number): number | null {
  for (let position = from; position < clause.length - 2; position++) {
    const pair = clause.slice(position, position + 2);
    if (
      OPENING_VERBS.has(pair) &&
      !NOMINAL.test(pair) &&
      !/[的、和及与或]/.test(clause.charAt(position - 1)) &&
      !/^(?:的|、|和|与|工作|活动|措施)/.test(clause.slice(position + 2))
    )
      return position;
  }
  return null;
}

/** The word at `at` can head the rest of the clause: it is no member of a list, no modifier and no noun. */
export function heads(clause: string, at: number, word: string): boolean {
  const after = clause.slice(at + word.length);
  const listed = /[、和及与或的]$|(?<!场|处|院|务|校|究)所$|或者$/.test(clause.slice(0, at));
  return !listed && !/^(?:的|、|和|及|与|或|者|人|等|单位|部门|机构|情况|工作)/.test(after) && (after !== '' || word.length > 1);
}

/** Where the first verb that can head the rest of the clause stands, those `unlikely` to be verbs left out; null when none does. */
export function anyVerb(clause: string, from: number, unlikely: RegExp | null): number | null {
  for (let position = from; position < clause.length - 2; position++) {
    const verb = verbAt(clause, position);
    const inWord = position > from && VERBS.has(clause.slice(position - 1, position + 1));
    const cited = verb === '规定' && /(?:有关|按照?|依照|国家|[省市]|法规|条例|办法)$/.test(clause.slice(0, position));
    if (verb && !cited && !inWord && !unlikely?.test(verb) && heads(clause, position, verb) && clause.length > position + verb.length + 1)
      return position;
  }
  return null;
}

/** Where the verbs a clause ends with begin; null when it ends with none. */
export function lastVerb(clause: string, from: number): number | null {
  let end = clause.length;
  if (clause.charAt(end - 3) === '的') return null;
  for (let verb = clause.slice(end - 2, end); end - 2 > from && VERBS.has(verb); verb = clause.slice(end - 2, end)) {
    end -= 2;
    if (/[、和]/.test(clause.charAt(end - 1)) && VERBS.has(clause.slice(end - 3, end - 1))) end -= 1;
  }
  return end < clause.length ? end : null;
}
