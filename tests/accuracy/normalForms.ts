import type { ScoredBearer, ScoredName, ScoredObligation } from './scoredArticle.ts';

/** The two roles that the gold tells apart, by the finer ones of the extractor. A role that is not here names no bearer. */
const GOLD_ROLES: Readonly<Record<string, string>> = {
  RESPONSIBLE: 'RESPONSIBLE',
  ASSISTING: 'RESPONSIBLE',
  PARTNER: 'PARTNER',
  JOINT: 'PARTNER',
  ASSISTED: 'PARTNER',
  COORDINATED: 'PARTNER',
  GUIDING: 'PARTNER',
};

/** The bearers as they are compared: roles as the gold writes them, mentions without what names no function. */
export function comparableBearers(obligation: ScoredObligation): ScoredBearer[] {
  return obligation.bearers.flatMap((bearer) => {
    const role = GOLD_ROLES[bearer.role];
    return role === undefined ? [] : [{ ...bearer, role, mention: functionOf(bearer.mention) }];
  });
}

/** Levels in one order, as one string, so that they compare. */
export function levelsOf(bearer: ScoredBearer): string {
  return bearer.levels.toSorted().join(',');
}

/** Names without quotation marks and blanks, each once. */
export function distinctNames(names: readonly ScoredName[]): string[] {
  return [...new Set(names.map((name) => bare(nameOf(name))))];
}

/** Without blanks, book-title brackets and quotation marks. */
export function bare(text: string): string {
  return text.replaceAll(/[\s《》「」“”"]/g, '');
}

/** What tells one body from another: 发展改革主管部门, 发展改革部门 and 发展改革 are the same. */
export function functionOf(mention: string): string {
  const named = bare(mention).replace(/^任何/, '').replace(/等$/, '');
  if (/^(有关|相关)(行政)?(主管|管理)?部门$/.test(named)) return '有关部门';
  return withoutClosingManagement(withoutOrgan(withoutDepartment(named)));
}

/** 财政部门 → 财政, 水行政主管部门 → 水行政; 有关部门 and a bare 主管部门 stay. */
function withoutDepartment(named: string): string {
  const suffix = /(?<!有关|相关)(?:行政管理|行政主管|行政|主管)?(?:部门|主管机构|主管单位)$/.exec(named);
  if (suffix === null) return named;
  const rest = named.slice(0, suffix.index);
  if (rest.length < 2 && suffix[0].startsWith('行政')) return `${rest}行政`;
  return rest === '' ? named : rest;
}

function withoutOrgan(named: string): string {
  return /^(公安|税务|审计|监察)机关$/.test(named) ? named.slice(0, 2) : named;
}

/** 城市管理 → 城市: annotators write both. What would leave a single character stays. */
function withoutClosingManagement(named: string): string {
  const suffix = ['行政管理', '行政主管', '管理', '行政'].find((ending) => named.endsWith(ending) && named.length - ending.length >= 2);
  return suffix === undefined ? named : named.slice(0, -suffix.length);
}

function nameOf(name: ScoredName): string {
  if (typeof name === 'string') return name;
  return 'name' in name ? name.name : name.title;
}
