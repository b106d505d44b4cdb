import type { WrittenLevel } from '../model.ts';
import { DESCRIBED, FUNCTION_STOP, NO_COMPOUND } from '../rules/agents/lists.ts';
import { holds } from '../rules/wordRule.ts';
import type { Agent } from './agents.ts';
import { type BodyName, functionOf, mayBeClause, mayBeFunction, nameBody } from './bodies.ts';

/** A member of a list on its way to an agent: what is still unnamed may get its name from the suffix of its list. */
export interface Draft {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly levels: readonly WrittenLevel[];
  readonly ofGovernment: boolean;
  readonly separator: string;
  name: BodyName | null;
  open: boolean;
}

/** Names a member by itself. `withLevel` is the phrase as written, for bodies whose level is part of their name. */
export function nameDraft(written: string, withLevel: string, levels: readonly WrittenLevel[]): BodyName | null {
  const special = nameGovernment(written, withLevel, levels) ?? nameByDescription(written);
  if (special) return special;
  if (written === '办事处' && withLevel.includes('街道')) return { mention: '街道办事处', kind: 'DEPARTMENT' };
  const name = nameBody(written);
  return name ?? (isPlaceGovernment(written) ? { mention: '人民政府', kind: 'GOVERNMENT' } : null);
}

/** A township's government keeps its level in its name. */
function nameGovernment(written: string, withLevel: string, levels: readonly WrittenLevel[]): BodyName | null {
  if (written === '人民政府' && levels.length > 0 && levels.every((level) => level === 'TOWN'))
    return { mention: withLevel, kind: 'GOVERNMENT' };
  return written === '人民政府' || written === '政府' ? { mention: written, kind: 'GOVERNMENT' } : null;
}

function nameByDescription(written: string): BodyName | null {
  if (/^其?(?:授权|指定|委托)的(?:单位|机构|组织)$/.test(written)) return { mention: written.replace(/^其/, ''), kind: 'GENERIC' };
  if (!holds(DESCRIBED, written)) return null;
  return { mention: functionOf(written.replace(/^其他/, '')), kind: 'DEPARTMENT' };
}

/** 「劳动力输入地人民政府」. */
function isPlaceGovernment(written: string): boolean {
  return /^[一-鿿]{1,8}?(?:省|市|县|区|镇|乡|地)级?人民政府$/.test(written) && !/[的在向对和报]/.test(written) && !mayBeClause(written);
}

/** Units are parties, unless a department is one of them or their class noun tells of departments. */
function areParties(group: readonly Draft[], classNoun: string): boolean {
  if (!/单位$/.test(classNoun) || /部门|机关|主管/.test(classNoun) || group.some(({ name }) => name?.kind === 'DEPARTMENT')) return false;
  return !/有关|相关/.test(classNoun) || group.some(({ name }) => name?.kind === 'PARTY');
}

/** 「A、B、C等部门」: members without a name of their own become departments, or parties where the class noun says so; all are open. */
export function closeGroup(group: readonly Draft[], classNoun: string): void {
  const official = /部门|机关|单位$/.test(classNoun) && !areParties(group, classNoun);
  for (const draft of group) {
    draft.open = true;
    if (draft.name || classNoun === '' || !takesSuffix(draft)) continue;
    const isMedium = /^(?:报刊|广播|电视)$/.test(draft.written);
    draft.name =
      official && !isMedium ? { mention: functionOf(draft.written), kind: 'DEPARTMENT' } : { mention: draft.written, kind: 'PARTY' };
  }
}

/** 「财政、审计部门」: the suffix of the last member is everybody's. */
export function distribute(group: readonly Draft[], last: Draft): void {
  if (last.name?.kind === 'JUDICIAL') nameAll(group, (written) => ({ mention: `${written}机关`, kind: 'JUDICIAL' }));
  if (last.name?.kind !== 'DEPARTMENT' && !/(?:有关|相关).*部门$/.test(last.written)) return;
  const [first] = group;
  if (first && group.length === 2 && namesCommittee(first, last)) return;
  nameAll(group, (written) => ({ mention: functionOf(written), kind: 'DEPARTMENT' }));
}

/** 「预防和制止家庭暴力委员会」: what 和 joins in front of a committee is part of its name. */
function namesCommittee(before: Draft, { separator, written, name, levels }: Draft): boolean {
  if (before.name || before.separator !== '' || before.written.length > LONGEST_PART || mayBeClause(before.written)) return false;
  if (!/^(?:和|与|及)$/.test(separator) || name?.kind !== 'DEPARTMENT' || levels.length > 0) return false;
  return /(?:委员会|领导小组|指挥部|联席会议)(?:办公室)?$/.test(written);
}

function nameAll(group: readonly Draft[], nameOf: (written: string) => BodyName): void {
  for (const draft of group) if (!draft.name && takesSuffix(draft)) draft.name = nameOf(draft.written);
}

function takesSuffix({ written }: Draft): boolean {
  return mayBeFunction(written) && !holds(FUNCTION_STOP, written);
}

/** The part of a compound in front of its last joint is no longer. */
const LONGEST_PART = 14;

/** 「垃圾收集运输、处置单位」: members that are no names and are followed by a party make one name with it. */
export function joinCompounds(drafts: Draft[], text: string): void {
  for (let index = drafts.length - 1; index > 0; index -= 1) {
    const draft = drafts[index];
    const before = drafts[index - 1];
    if (!draft || !before || !makesCompound(before, draft)) continue;
    const mention = text.slice(before.end - before.written.length, draft.end);
    const { levels, ofGovernment } = before;
    const kind = draft.name?.kind ?? 'PARTY';
    drafts.splice(index - 1, 2, { ...draft, start: before.start, levels, ofGovernment, written: mention, name: { mention, kind } });
  }
}

function makesCompound(before: Draft, draft: Draft): boolean {
  if (namesCommittee(before, draft)) return true;
  if (before.name || before.levels.length > 0 || draft.name?.kind !== 'PARTY' || draft.open) return false;
  if (!/^(?:、|和|与|及|或者|或)$/.test(draft.separator) || before.written.length > LONGEST_PART) return false;
  if (isVerbOfName(before, draft)) return true;
  return mayBeFunction(before.written) && !holds(NO_COMPOUND, `${before.written}、${draft.written}`);
}

/** 「设置或者养护单位」: two verbs and the head that does them. */
function isVerbOfName(before: Draft, { written }: Draft): boolean {
  return /^[一-鿿]{2}$/.test(before.written) && /^[一-鿿]{2}(?:单位|机构|企业|机关|人|者|方)$/.test(written);
}

/** An agent as the rest of the extraction knows it. */
export function toAgent({ start, end, written, levels, ofGovernment, open, name }: Draft, openList: boolean): Agent {
  const { mention, kind } = name ?? { mention: written, kind: 'PARTY' };
  const isStreetOffice = mention === '街道办事处' && levels.length === 0;
  return { start, end, mention, kind, levels: isStreetOffice ? ['TOWN'] : [...levels], ofGovernment, open: open || openList };
}
