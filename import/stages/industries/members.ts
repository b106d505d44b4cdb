import type { Span } from '../../model.ts';
import { industryNamed, namedIndustries } from './industryNames.ts';

/** A verb or particle that ends what went before, so that a name may begin after it; the seed text has no commas to tell. */
const CUE =
  /推动|推进|促进|发展(?!改革)|培育|壮大|支持|加快|加强|加大|建设|开展|鼓励|引导|投资|从事|涵盖|包括|在(?!线)|对|将|以(?!及)|为|应当|重点|积极|的(?!士)|提升|提高|完善|优化|形成|向|通过|利用|运用|应用|依托|基于|拓展|统筹|打造|丰富|普及|探索|推行|推广|聚焦|围绕|适应|按照|根据|结合|关于|新兴|高端发展|用于|经营|禁止|不得|新建|扩建|改建|其他|各类|等|与(?!增强|位置)|于|属于|优先|特色|绿色的|辐射带动|深化|创新|服务和|及其|前布局|前瞻布局|布局|全[省市县区球]|本[省市]|规划|设立|实现|超市等|开发|服务于|扶持|高效|节水型|制定|树立|安排|调整|新增|下列|实施|进入|依法|主导|限制|淘汰|振兴|繁荣|做强|做大|做优|引进|承接|参与|融入|传承|带动|立足|选择|确定|编制|公布|推介|符合|列入|纳入|维护|延长|组织|指导|农村(?=仓储)|城市(?=供)/g;
const HARD_STOP = /[，。；：！？\n“”"]|[（(][一二三四五六七八九十]+[）)]/g;
const SEPARATOR = /、/;

export interface Member extends Span {
  readonly name: string;
}

/**
 * The members of the list that ends at `end`, the last first: back over 、 to the verb that governs the list,
 * or to the start of the clause. 「推动交通、能源」 → 能源, 交通.
 */
export function listMembers(text: string, end: number): Member[] {
  let clause = 0;
  for (const stop of text.slice(0, end).matchAll(HARD_STOP)) clause = stop.index + stop[0].length;
  const members: Member[] = [];
  let to = end;
  while (to > clause) {
    const from = Math.max(clause, lastSeparator(text, clause, to));
    const begin = afterCue(text, from, to, to === end);
    members.push(...splitConjunction(text, begin, to).toReversed());
    if (begin > from || from === clause) break;
    to = from - 1;
  }
  return members;
}

function lastSeparator(text: string, from: number, to: number): number {
  const index = text.slice(from, to).lastIndexOf('、');
  return index < 0 ? from : from + index + 1;
}

/**
 * Where the name in `text[from, to)` begins: after the last cue that is no part of a curated name. A cue at the very end
 * belongs to the member (平安建设), but for the last member it means that no name is there (「清单运用|产业链」).
 */
function afterCue(text: string, from: number, to: number, isLast: boolean): number {
  const names = namedIndustries(text.slice(from, to));
  let begin = from;
  for (const cue of text.slice(from, to).matchAll(CUE)) {
    const cueEnd = cue.index + cue[0].length;
    if ((isLast || cueEnd < to - from) && !names.some((name) => name.start < cueEnd && cue.index < name.end)) begin = from + cueEnd;
  }
  return begin;
}

/** 「智慧健康养老和助残」 → both; 「半导体和集成电路」 is one curated name. */
function splitConjunction(text: string, from: number, to: number): Member[] {
  const written = text.slice(from, to);
  if (!/和|及|与|或者/.test(written) || industryNamed(written)) return [{ name: written, start: from, end: to }];
  const names = namedIndustries(written);
  const members: Member[] = [];
  let begin = 0;
  for (const conjunction of written.matchAll(/以及|或者|和|及(?!其)|与/g)) {
    if (names.some((name) => name.start < conjunction.index && conjunction.index < name.end)) continue;
    members.push({ name: written.slice(begin, conjunction.index), start: from + begin, end: from + conjunction.index });
    begin = conjunction.index + conjunction[0].length;
  }
  members.push({ name: written.slice(begin), start: from + begin, end: to });
  return members.filter(({ name }) => name.length > 0);
}

export function isList(text: string, members: readonly Member[]): boolean {
  const last = members[members.length - 1];
  return members.length > 1 && last !== undefined && SEPARATOR.test(text.slice(last.start, members[0]?.end));
}
