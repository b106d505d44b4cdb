import type { Language } from '../state/viewState.ts';
import type { Words } from '../words/words.ts';
import { fieldsOf } from '../pictures/overview.ts';
import type { Bearing, Obligation } from './reading.ts';

export const COLUMNS = ['who', 'modality', 'what', 'industries', 'together', 'where'] as const;
export type Column = (typeof COLUMNS)[number];

export interface Row {
  readonly obligation: Obligation;
  readonly cells: Readonly<Record<Column, string>>;
}

export function rowsOf(obligations: readonly Obligation[], words: Words, language: Language): readonly Row[] {
  return obligations.map((obligation) => ({ obligation, cells: cellsOf(obligation, words, language) }));
}

/** Subjects stand under who, with their levels; those brought in stand under with whom, with their roles. */
function cellsOf(obligation: Obligation, words: Words, language: Language): Record<Column, string> {
  const subjects = obligation.bearings.filter(isSubject);
  const partners = obligation.bearings.filter((bearing) => !isSubject(bearing));
  return {
    who: named(subjects, words, language, ({ role, levels, carried }) => [
      ...(role === 'ASSISTING' ? [words.role.ASSISTING] : []),
      ...levels.map((level) => words.level[level]),
      ...(carried ? [words.carried] : []),
    ]),
    modality: words.modality[obligation.modality],
    what: obligation.summary,
    industries: [...new Set(fieldsOf(obligation).map(({ names }) => names[language]))].join(words.separator),
    together: named(partners, words, language, ({ role }) => [words.role[role]]),
    where: obligation.cite,
  };
}

/** Names in the order of the text; what is said of several one after the other is said once, behind the last. */
function named(bearings: readonly Bearing[], words: Words, language: Language, notesOf: (bearing: Bearing) => readonly string[]): string {
  const parts = bearings.map((bearing) => ({ name: bearing.actor.names[language], notes: notesOf(bearing).join(words.separator) }));
  return parts
    .map(({ name, notes }, index) => (notes === '' || notes === parts[index + 1]?.notes ? name : words.noted(name, notes)))
    .join(words.separator);
}

function isSubject({ role }: Bearing): boolean {
  return role === 'RESPONSIBLE' || role === 'ASSISTING';
}

/** `sort` is a column, or one with a minus in front; anything else leaves the order of the text. */
export function sorted(rows: readonly Row[], sort: string): readonly Row[] {
  const column = COLUMNS.find((candidate) => candidate === sort.replace(/^-/, ''));
  if (column === undefined) return rows;
  const downwards = sort.startsWith('-');
  if (column === 'where') return downwards ? rows.toReversed() : rows;
  const collator = new Intl.Collator('zh-Hans-u-co-pinyin');
  const up = rows.toSorted((one, other) => collator.compare(one.cells[column], other.cells[column]));
  return downwards ? up.toReversed() : up;
}

/** With the text of each obligation and where it stands, so that a row can be cited. */
export function csvOf(rows: readonly Row[], words: Words, separator: ',' | '\t'): string {
  const head = [...COLUMNS.map((column) => words.table[column]), words.details.evidence];
  const body = rows.map(({ obligation, cells }) => [
    ...COLUMNS.map((column) => cells[column]),
    obligation.article.text.slice(obligation.start, obligation.end),
  ]);
  return [head, ...body].map((line) => line.map((cell) => field(cell, separator)).join(separator)).join('\r\n');
}

/** RFC 4180; a leading sign would be read as a formula by a spreadsheet. */
function field(cell: string, separator: string): string {
  const safe = /^[=+\-@]/.test(cell) ? `'${cell}` : cell;
  return safe.includes(separator) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
