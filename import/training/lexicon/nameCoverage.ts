import type { ExtractedRegulation, Mention } from '../../model.ts';
import { denotationsOf } from '../../graph/actors.ts';
import { AMBIGUOUS_NAMES } from '../../resolve/lexicon.ts';
import { comparisonKey } from '../../resolve/normalForms.ts';
import { resolve } from '../../resolve/resolve.ts';

/** What became of the mentions of state bodies; every bearer and participant is one mention, carried ones apart. */
export interface NameTally {
  resolved: number;
  /** Names that stay as written, the listed ambiguous ones among them, to how often they were met. */
  readonly unresolved: Map<string, number>;
  ambiguous: number;
  /** Bodies named by no function (有关部门): never counted as resolved or unresolved. */
  generic: number;
}

const AMBIGUOUS = new Set(AMBIGUOUS_NAMES.map(({ name }) => comparisonKey(name)));
/** 「财政局」, 「发展改革委」, 「教育部门」. */
const NAMED_BY_SUFFIX = /(?:部门|局|委)$/;
/** What follows a member of a list that ends in 部门: 「财政|、税务等部门」. */
const LISTED_BEFORE_SUFFIX = /^(?:行政|主管|管理)*部门|^(?:、|和|与|及|以及|或者?|等)[^，。；：\n（）应可]*部门/;

export function emptyTally(): NameTally {
  return { resolved: 0, unresolved: new Map(), ambiguous: 0, generic: 0 };
}

/** Adds every named state body of a regulation to `all`, and those of lists and of the suffixes 部门, 局 and 委 to `departments` too. */
export function tallyNames(extracted: ExtractedRegulation, all: NameTally, departments: NameTally): void {
  const denotations = denotationsOf(extracted);
  for (const { text, obligations } of extracted.articles)
    for (const { bearers, participants } of obligations)
      for (const mention of [...bearers.filter(({ carried }) => !carried), ...participants]) {
        const { id, name, scope, kind } = resolve(mention.mention, mention.kind, extracted.metadata.id, denotations);
        if (!isNamedBody(mention)) continue;
        const met = { resolved: scope === null, generic: kind === 'GENERIC', name: scope === null ? id : name };
        count(met, all);
        if (isDepartmentName(text, mention)) count(met, departments);
      }
}

function isNamedBody({ kind }: Mention): boolean {
  return kind !== 'PARTY' && kind !== 'GOVERNMENT';
}

function isDepartmentName(text: string, { start, end }: Mention): boolean {
  return NAMED_BY_SUFFIX.test(text.slice(start, end)) || LISTED_BEFORE_SUFFIX.test(text.slice(end, end + 120));
}

function count(met: { readonly resolved: boolean; readonly generic: boolean; readonly name: string }, tally: NameTally): void {
  if (met.generic) tally.generic += 1;
  else if (met.resolved) tally.resolved += 1;
  else {
    tally.unresolved.set(met.name, (tally.unresolved.get(met.name) ?? 0) + 1);
    if (AMBIGUOUS.has(comparisonKey(met.name))) tally.ambiguous += 1;
  }
}
