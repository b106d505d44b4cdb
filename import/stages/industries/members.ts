import type { Span } from '../../model.ts';
import { NAME_CUE } from '../../rules/industryNames.ts';
import { allMatches, findAll } from '../../rules/patternRule.ts';
import { industryNamed, namedIndustries } from './industryNames.ts';

const HARD_STOP = /[，。；：！？\n“”"]|[（(][一二三四五六七八九十]+[）)]/g;

export interface Member extends Span {
  readonly name: string;
}

/**
 * The members of the list that ends at `end`, the last first: back over 、 to the verb that governs the list,
 * or to the start of the clause. 「推动交通、能源」 → 能源, 交通.
 */
export function listMembers(text: string, end: number): Member[] {
  let clause = 0;
  for (const stop of allMatches(HARD_STOP, text.slice(0, end))) clause = stop.index + stop[0].length;
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
  for (const cue of findAll(NAME_CUE, text.slice(from, to))) {
    const cueEnd = cue.index + cue[0].length;
    if ((isLast || cueEnd < to - from) && !names.some((name) => name.start < cueEnd && cue.index < name.end)) begin = from + cueEnd;
  }
  return begin;
}

const CONJUNCTION = /以及|或者|和|及(?!其)|与/g;

/** 「智慧健康养老和助残」 → both; 「半导体和集成电路」 is one curated name. */
function splitConjunction(text: string, from: number, to: number): Member[] {
  const written = text.slice(from, to);
  if (!/和|及|与|或者/.test(written) || industryNamed(written)) return [{ name: written, start: from, end: to }];
  const names = namedIndustries(written);
  const members: Member[] = [];
  let begin = 0;
  for (const conjunction of allMatches(CONJUNCTION, written)) {
    if (names.some((name) => name.start < conjunction.index && conjunction.index < name.end)) continue;
    members.push({ name: written.slice(begin, conjunction.index), start: from + begin, end: from + conjunction.index });
    begin = conjunction.index + conjunction[0].length;
  }
  members.push({ name: written.slice(begin), start: from + begin, end: to });
  return members.filter(({ name }) => name.length > 0);
}
