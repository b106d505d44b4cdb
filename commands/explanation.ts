import type { ArticleDraft, Stage } from '../import/draft.ts';
import type { Article, StructuredRegulation } from '../import/model.ts';

/** The article as it was read from the file, before any stage. */
export function articleLines(regulation: StructuredRegulation, article: Article): string[] {
  const chapter = regulation.chapters.find(({ id }) => id === article.chapter);
  const place = chapter === undefined ? '' : ` (${chapter.title})`;
  return [
    `${regulation.metadata.title} ${article.label}${place}`,
    '',
    article.text,
    ...entryLines({ field: 'blocks', value: article.blocks, before: [] }, article.text, ''),
  ];
}

/** What a stage says of itself, and everything that it found or changed. */
export function stageLines({ name, guarantees }: Stage, draft: ArticleDraft, before: object): string[] {
  const lines = changes(draft, before).flatMap((change) => (isOfArticle(change.field) ? [] : entryLines(change, draft.text, '  ')));
  return [`── ${name}: ${guarantees}`, ...(lines.length === 0 ? ['  (nothing)'] : lines)];
}

const ARTICLE_FIELDS = ['source', 'regulation', 'article', 'label', 'chapter', 'text', 'blocks'];

function isOfArticle(field: string): boolean {
  return ARTICLE_FIELDS.includes(field);
}

interface Change {
  readonly field: string;
  readonly value: unknown;
  readonly before: unknown;
}

/** The fields of a value that are not as they were, with what they were; what was not found is not told. */
function changes(value: object, before: unknown): Change[] {
  const earlier = new Map<string, unknown>(isRecord(before) ? Object.entries(before) : []);
  return Object.entries(value)
    .map(([field, now]) => ({ field, value: now as unknown, before: earlier.get(field) }))
    .filter((change) => !isEmpty(change.value) && !isSame(change.value, change.before));
}

/** A field and what it holds: a list one entry a line, a value beside its name. */
function entryLines({ field, value, before }: Change, text: string, indent: string): string[] {
  if (isRecord(value)) return recordLines(field, value, before, text, indent);
  if (!Array.isArray(value)) return [`${indent}${field}: ${String(value)}`];
  const earlier: readonly unknown[] = Array.isArray(before) ? before : [];
  const entries = value.flatMap((entry: unknown, index) => {
    const was = earlier[index];
    return isRecord(entry) && !isSame(entry, was) ? recordLines(String(index + 1), entry, was, text, `${indent}  `) : [];
  });
  return [`${indent}${field}`, ...entries];
}

function recordLines(name: string, record: SomeRecord, before: unknown, text: string, indent: string): string[] {
  const { start, end, rules, text: _isQuoted, ...rest } = record;
  const found = changes(rest, before);
  const plain = found.filter(({ value }) => !isNested(value)).map(({ field, value }) => `${field} ${String(value)}`);
  const nested = found.filter(({ value }) => isNested(value)).flatMap((change) => entryLines(change, text, `${indent}   `));
  return [`${indent}${name}. ${[...plain, ...placeOf(start, end, text), ...ruleNames(rules)].join(' · ')}`, ...nested];
}

function placeOf(start: unknown, end: unknown, text: string): string[] {
  return typeof start === 'number' && typeof end === 'number' ? [`[${start}–${end}] 「${text.slice(start, end)}」`] : [];
}

function ruleNames(rules: unknown): string[] {
  return Array.isArray(rules) && rules.length > 0 ? [`by ${rules.join(', ')}`] : [];
}

type SomeRecord = Readonly<Record<string, unknown>>;

function isNested(value: unknown): boolean {
  return Array.isArray(value) ? value.some(isRecord) : isRecord(value);
}

function isRecord(value: unknown): value is SomeRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === false || (Array.isArray(value) && value.length === 0);
}
