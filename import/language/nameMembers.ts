import type { WrittenLevel } from '../model.ts';
import { AREA, CLASS_NOUN, DESCRIBED, FUNCTION_STOP, LOCATED, OTHERS } from '../rules/agents/lists.ts';
import { findFirst } from '../rules/patternRule.ts';
import { holds } from '../rules/wordRule.ts';
import type { Member } from './agentLists.ts';
import type { Agent } from './agents.ts';
import { type BodyName, isBareFunction, nameBody, stripDeterminers } from './bodies.ts';
import { closeGroup, type Draft, distribute, joinCompounds, nameDraft, toAgent } from './draftNames.ts';
import { withoutLevel } from './levels.ts';

/** Levels and government that the members of a list have from the one in front of them. */
interface Inherited {
  readonly levels: readonly WrittenLevel[];
  readonly ofGovernment: boolean;
}

/** What has been named of a list so far. */
interface Naming {
  readonly text: string;
  readonly jurisdiction: string | null;
  readonly drafts: Draft[];
  /** Levels that stand as members of their own and belong to the next name (「市、县人民政府」). */
  pending: { readonly levels: readonly WrittenLevel[]; readonly start: number } | null;
  inherited: Inherited | null;
  /** The first draft of the group that shares a suffix. */
  groupStart: number;
}

/** Names every member; one without a suffix of its own takes that of the member that closes its list. Null when one stays unnamed. */
export function nameMembers(text: string, members: readonly Member[], jurisdiction: string | null): Agent[] | null {
  const naming: Naming = { text, jurisdiction, drafts: [], pending: null, inherited: null, groupStart: 0 };
  const last = members.at(-1);
  const openEnded = last !== undefined && members.length > 1 && isOthers(text, last);
  for (const member of openEnded ? members.slice(0, -1) : members) if (!nameMember(member, naming)) return null;
  if (openEnded) closeGroup(naming.drafts.slice(naming.groupStart), '部门');
  if (naming.pending) return null;
  joinCompounds(naming.drafts, text);
  if (naming.drafts.some((draft) => draft.name === null)) return null;
  return naming.drafts.map((draft) => toAgent(draft, openEnded));
}

/** 「A、B及其他有关部门」: no bearer of its own. */
function isOthers(text: string, { start, end, separator, modified }: Member): boolean {
  return separator !== '及其' && !modified && holds(OTHERS, text.slice(start, end));
}

/** A member parted into its levels, its name and the noun of its class. */
interface Parts {
  readonly stripped: string;
  /** Length of 「工程所在地」 in front of the level. */
  readonly located: number;
  readonly levels: readonly WrittenLevel[];
  readonly rest: string;
  readonly start: number;
  readonly end: number;
  /** The class noun behind 等, empty for a bare 等, null where nothing closes the group. */
  readonly classNoun: string | null;
  readonly onlyLevels: boolean;
}

function partsOf(member: Member, { text, jurisdiction }: Naming): Parts {
  const written = text.slice(member.start, member.end);
  const closed = findFirst(CLASS_NOUN, written);
  const closing = closed
    ? { body: closed[1] ?? '', noun: closed[2] ?? '' }
    : /等$/.test(written)
      ? { body: written.slice(0, -1), noun: '' }
      : null;
  const body = closing?.body ?? written;
  const stripped = nameBody(body)?.kind === 'GENERIC' ? body : stripDeterminers(body.slice(findFirst(AREA, body)?.[0].length ?? 0));
  const located = findFirst(LOCATED, stripped)?.[0].length ?? 0;
  const { levels, rest, taken } = withoutLevel(stripped.slice(located), jurisdiction);
  const start = member.start + written.indexOf(stripped);
  return {
    stripped,
    located,
    levels,
    rest,
    start,
    end: closing ? start + stripped.length : member.end,
    classNoun: closing?.noun ?? null,
    onlyLevels: rest === '' && !closing && taken > 0,
  };
}

function nameMember(member: Member, naming: Naming): boolean {
  const parts = partsOf(member, naming);
  inheritFrom(member, naming);
  if (parts.onlyLevels) {
    naming.pending = { levels: [...(naming.pending?.levels ?? []), ...parts.levels], start: naming.pending?.start ?? parts.start };
    return true;
  }
  const levels = [...new Set([...(naming.pending?.levels ?? []), ...parts.levels])];
  const place = { ...parts, levels, start: naming.pending?.start ?? parts.start };
  naming.pending = null;
  const draft = draftOf(member, place, naming);
  if (!draft) return false;
  naming.drafts.push(draft);
  settleGroup(draft, parts.classNoun, naming);
  return true;
}

/** 及其 hands levels on to what follows; 以及 ends that. */
function inheritFrom({ separator }: Member, naming: Naming): void {
  const last = naming.drafts.at(-1);
  if (separator === '及其' && last) {
    naming.inherited = { levels: last.levels, ofGovernment: last.name?.kind === 'GOVERNMENT' };
    naming.groupStart = naming.drafts.length;
  } else if (separator === '以及' || separator === '，以及') naming.inherited = null;
}

function draftOf(member: Member, place: Parts, naming: Naming): Draft | null {
  const department = /^(?:人民政府|政府(?=[^采购投资]))的?(.*)$/.exec(place.rest)?.[1] ?? '';
  if (department !== '') return governmentsDraft(member, place, department, naming);
  if (place.rest === '' && /^(?:街道|乡镇)$/.test(place.stripped)) return null;
  return plainDraft(member, place, naming);
}

/** 「市人民政府A部门」: the members that follow have the government's levels. */
function governmentsDraft({ separator }: Member, place: Parts, department: string, naming: Naming): Draft | null {
  const appointed = /^(?:确定|指定|授权|委托|设立|规定)的(.+)$/.exec(department)?.[1];
  if (!appointed && !holds(DESCRIBED, department) && holds(FUNCTION_STOP, department)) return null;
  const { levels, start, end, rest } = place;
  naming.inherited = { levels, ofGovernment: true };
  naming.groupStart = naming.drafts.length;
  const name = governmentsName(department, nameDraft(appointed ?? department, appointed ?? department, []), rest);
  return { start, end, written: department, levels, ofGovernment: true, name, open: false, separator };
}

/** A party behind a government is an institution of its own, unless it is the government's head. */
function governmentsName(department: string, name: BodyName | null, rest: string): BodyName | null {
  if (/^(?:主要|分管)?(?:负责人|领导)$/.test(department)) return { mention: rest, kind: 'PARTY' };
  if (name?.kind !== 'PARTY' || /(?:单位|负责人|人员)$/.test(department)) return name;
  return /(?:机构|中心|(?<!网)站|所|队)$/.test(department) ? { mention: name.mention, kind: 'DEPARTMENT' } : null;
}

/** What stands in front of a township and is no part of its government's name. */
const WHERE = /^(?:各|其他|当地|[^、，的]{0,12}所在地?的?|[一-鿿]{2}地)(?=乡|镇|街)/;

function plainDraft(member: Member, place: Parts, naming: Naming): Draft {
  const { start, end, rest, stripped, located } = place;
  const { separator, modified } = member;
  const written = rest === '' ? stripped : rest;
  const before = naming.drafts.at(-1);
  const withLevel = modified ? stripped.slice(located) : naming.text.slice(start, end).replace(WHERE, '');
  const name = nameDraft(written, withLevel, place.levels);
  const ofGovernment = naming.inherited?.ofGovernment ?? false;
  if (before?.name?.mention === '有关部门' && written === '单位') {
    const unit = { mention: '有关单位', kind: 'GENERIC' } as const;
    return { start, end, written, levels: before.levels, ofGovernment, separator, name: unit, open: false };
  }
  const levels = levelsOf(member, place, name, written, naming);
  return { start, end, written, levels, ofGovernment, separator, name, open: false };
}

function levelsOf(member: Member, place: Parts, name: BodyName | null, written: string, naming: Naming): readonly WrittenLevel[] {
  if (name?.kind === 'PARTY' && /^(?:本市|本省|全市|全省|本自治区)/.test(place.stripped)) return [];
  const before = naming.drafts.at(-1);
  const shares = member.separator === '及其' || (!member.modified && sharesLevels(member.separator, name, before, written));
  const isPerson = name?.kind === 'PARTY' && !/^副|[河湖路林]长$/.test(written);
  if (place.levels.length > 0 || !shares || isPerson) return place.levels;
  return naming.inherited?.levels ?? naming.drafts[naming.groupStart]?.levels ?? before?.levels ?? [];
}

/** Members without a suffix, and departments listed behind such members or behind departments, have the levels of the list. */
function sharesLevels(separator: string, name: BodyName | null, before: Draft | undefined, written: string): boolean {
  if (separator === '以及' || separator === '，以及') return false;
  if (!name || (before && (!before.name || isBareFunction(before.written)))) return true;
  if (name.kind === 'LEGISLATURE' && before?.name?.kind === 'LEGISLATURE') return true;
  if (/^副/.test(written) || (/[河湖路林]长$/.test(written) && /长$/.test(before?.written ?? ''))) return true;
  return separator === '、' && before?.name?.kind === 'DEPARTMENT' && /部门$/.test(written);
}

/** A class noun, or a name with a suffix of its own, closes the group in front of it. */
function settleGroup(draft: Draft, classNoun: string | null, naming: Naming): void {
  const group = naming.drafts.slice(naming.groupStart);
  if (classNoun !== null) {
    closeGroup(group, classNoun);
    naming.groupStart = naming.drafts.length;
    naming.inherited = null;
  } else if (draft.name && draft.name.kind !== 'PARTY' && !isBareFunction(draft.written)) {
    distribute(group, draft);
    naming.groupStart = naming.drafts.length;
    if (draft.name.kind !== 'GOVERNMENT') naming.inherited = null;
  }
}
