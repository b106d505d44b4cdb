import type { Span } from '../model.ts';
import { ALIAS, APPOINTED, COMPOUND, DESCRIBED, KEEPS_DE, RELATIVE_START, SEPARATOR } from '../rules/agents/lists.ts';
import { PARTY_COMMITTEE } from '../rules/agents/names.ts';
import { allMatches, findFirst, type PatternRule } from '../rules/patternRule.ts';
import { holds } from '../rules/wordRule.ts';
import { type BodyName, nameBody } from './bodies.ts';
import { withoutLevel } from './levels.ts';
import { BLANK, maskEnclosed } from './masks.ts';

/** A member of a list, with what parts it from the member before. */
export interface Member extends Span {
  readonly separator: string;
  /** A 的-modifier was cut off in front of it. */
  readonly modified: boolean;
}

/** Parts `text[start, end)` at 、, 和, 以及 … outside brackets and outside names that hold them. */
export function splitList(text: string, start: number, end: number): Member[] {
  const masked = blanked(maskEnclosed(text.slice(start, end)), COMPOUND);
  const members: Member[] = [];
  let from = 0;
  let separator = '';
  for (const match of allMatches(SEPARATOR.pattern, masked)) {
    members.push({ start: start + from, end: start + match.index, separator, modified: false });
    separator = match[0];
    from = match.index + match[0].length;
  }
  members.push({ start: start + from, end, separator, modified: false });
  return members
    .map((member) => withoutAlias(text, member))
    .flatMap((member) => withAlternate(text, member))
    .filter((member) => member.end > member.start);
}

function withoutAlias(text: string, member: Member): Member {
  const alias = findFirst(ALIAS, text.slice(member.start, member.end));
  return alias ? { ...member, end: member.start + alias.index } : member;
}

/** 「乡镇人民政府（街道办事处）」: a body in brackets stands beside the one in front of it. */
function withAlternate(text: string, member: Member): Member[] {
  const alternate = /（([^（）]{3,14})）$/.exec(text.slice(member.start, member.end))?.[1];
  const kind = alternate ? nameBody(withoutLevel(alternate, null).rest)?.kind : undefined;
  if (!alternate || !kind || (kind === 'PARTY' && !holds(PARTY_COMMITTEE, alternate))) return [member];
  const start = member.end - alternate.length - 1;
  return [
    { ...member, end: start - 1 },
    { start, end: member.end - 1, separator: '或者', modified: false },
  ];
}

function blanked(text: string, rule: PatternRule): string {
  return holds(rule, text) ? text.replace(rule.pattern, (name) => BLANK.repeat(name.length)) : text;
}

/**
 * Cuts each member down to what stands after its last 的, and drops the members that belong to such a modifier:
 * in 「从事开发、改建的单位」 only 单位 is left, in 「A单位和省部门确定的B单位」 both. 「开放的学校、场馆等场所的经营者」:
 * what a list in a modifier closes with 等 has modifiers of its own.
 */
export function dropModifiers(text: string, members: readonly Member[], jurisdiction: string | null): Member[] {
  const kept: Member[] = [];
  let inModifier = false;
  let following = '';
  let relative = false;
  let inClosedList = false;
  for (const member of [...members].reverse()) {
    const written = text.slice(member.start, member.end);
    const head = headStart(written);
    if (head > 0 && inClosedList && following === '、') continue;
    if (head > 0) {
      inClosedList = /等[^等的]{1,8}$/.test(written.slice(0, head - 1));
      const whole = holds(DESCRIBED, withoutLevel(written, jurisdiction).rest);
      const appointed = holds(APPOINTED, written);
      kept.unshift(whole ? member : { ...member, start: member.start + (appointed ? 0 : head), modified: true });
      inModifier = !whole && !appointed;
      relative = holds(RELATIVE_START, written);
    } else if (!inModifier || endsModifier(written, relative ? '或者' : following, jurisdiction, writtenNext(text, kept))) {
      inModifier = false;
      kept.unshift(member);
    }
    following = member.separator;
  }
  return kept;
}

/** Where the head of a noun phrase begins: behind its last 的, 0 where there is none. */
function headStart(written: string): number {
  return blanked(maskEnclosed(written), KEEPS_DE).lastIndexOf('的', written.length - 2) + 1;
}

function writtenNext(text: string, [next]: readonly Member[]): string {
  return next ? text.slice(next.start, next.end) : '';
}

/** Going left through a modifier, a complete name in front of a strong joint, or one with the same head, is a member of the list again. */
function endsModifier(written: string, following: string, jurisdiction: string | null, next: string): boolean {
  const { rest } = withoutLevel(written, jurisdiction);
  const name = nameBody(rest) ?? governmentsDepartment(rest);
  if (!name) return false;
  return /或者|以及/.test(following) || (name.kind === 'PARTY' && next.slice(-2) === written.slice(-2));
}

function governmentsDepartment(rest: string): BodyName | null {
  return /^人民政府./.test(rest) ? nameBody(rest.slice('人民政府'.length)) : null;
}
