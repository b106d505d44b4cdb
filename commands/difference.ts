/** The difference between two texts, for people and for programs. */
import type { Bearer, ExtractedArticle, ExtractedRegulation, Metadata, Obligation } from '../import/model.ts';
import {
  type ArticleChange,
  CHANGE_KINDS,
  type ChangeKind,
  type ComparedArticle,
  type ComparedObligation,
  type ObligationChange,
  type TextPart,
  textParts,
} from '../server/questions/changes.ts';

export interface ReadObligation extends ComparedObligation {
  readonly summary: string;
}

export interface ReadArticle extends ComparedArticle<ReadObligation> {
  readonly label: string;
}

export interface RegulationDifference {
  readonly from: Metadata;
  readonly to: Metadata;
  readonly articles: readonly ArticleChange<ReadArticle, ReadObligation>[];
}

export function comparedArticles({ articles }: ExtractedRegulation): readonly ReadArticle[] {
  return articles.map(({ article, label, text, obligations }: ExtractedArticle) => ({
    number: String(article),
    label,
    text,
    obligations: obligations.map(comparedObligation),
  }));
}

function comparedObligation({ modality, text, summary, bearers }: Obligation): ReadObligation {
  return { modality, text, summary, bearers: bearers.map(bearerInWords) };
}

function bearerInWords({ mention, role, levels }: Bearer): string {
  return [mention, role, ...levels].join(' ');
}

/** Without what stayed as it was. */
export function jsonOf({ from, to, articles }: RegulationDifference): object {
  const named = ({ id, title }: Metadata): object => ({ id, title });
  return {
    from: named(from),
    to: named(to),
    articleCounts: counts(articles),
    obligationCounts: counts(articles.flatMap(({ obligations }) => obligations)),
    articles: articles.filter(isTold).map(({ kind, before, after, obligations }) => ({
      kind,
      before: before && { number: before.number, label: before.label },
      after: after && { number: after.number, label: after.label },
      text: textParts(before?.text ?? '', after?.text ?? ''),
      obligations: obligations.filter(isTold),
    })),
  };
}

const isTold = ({ kind }: { readonly kind: ChangeKind }): boolean => kind !== 'UNCHANGED';

function counts(changes: readonly { readonly kind: ChangeKind }[]): Partial<Record<ChangeKind, number>> {
  const counted = CHANGE_KINDS.map((kind) => [kind, changes.filter((change) => change.kind === kind).length] as const);
  return Object.fromEntries(counted.filter(([, count]) => count > 0));
}

const SIGNS: Readonly<Record<ChangeKind, string>> = { ADDED: '+', REMOVED: '-', CHANGED: '~', RENUMBERED: '#', UNCHANGED: '=' };

export function changeLines({ from, to, articles }: RegulationDifference): string[] {
  const told = articles.filter(isTold);
  return [
    `${from.title} (${from.id})`,
    `→ ${to.title} (${to.id})`,
    `Articles: ${countLine(articles)}`,
    `Obligations: ${countLine(articles.flatMap(({ obligations }) => obligations))}`,
    ...told.flatMap((change) => ['', ...articleLines(change)]),
  ];
}

function countLine(changes: readonly { readonly kind: ChangeKind }[]): string {
  const words = Object.entries(counts(changes)).map(([kind, count]) => `${count} ${kind.toLowerCase()}`);
  return words.length === 0 ? 'none' : words.join(', ');
}

function articleLines({ kind, before, after, obligations }: ArticleChange<ReadArticle, ReadObligation>): string[] {
  const label = before && after && before.label !== after.label ? `${before.label} → ${after.label}` : (after ?? before)?.label;
  const text = kind === 'CHANGED' ? [`    ${markedText(textParts(before?.text ?? '', after?.text ?? ''))}`] : [];
  return [`${SIGNS[kind]} ${label}`, ...text, ...obligations.filter(isTold).flatMap(obligationLines)];
}

function obligationLines({ kind, before, after, differsIn }: ObligationChange<ReadObligation>): string[] {
  const obligation = after ?? before;
  if (obligation === null) return [];
  const reason = differsIn.length === 0 ? '' : ` (${differsIn.join(', ').toLowerCase()})`;
  const was = differsIn.includes('BEARERS') && before ? `, was ${bearersOf(before)}` : '';
  return [`    ${SIGNS[kind]} ${obligation.modality}${reason} ${bearersOf(obligation)}${was}: ${obligation.summary}`];
}

function bearersOf({ bearers }: ReadObligation): string {
  return bearers.length === 0 ? 'nobody' : bearers.join('; ');
}

/** Kept words further than this from a change are left out. */
const WORDS_AROUND = 12;

function markedText(parts: readonly TextPart[]): string {
  return parts
    .map((part, index) => marked(part, index === 0, index === parts.length - 1))
    .join('')
    .replaceAll('\n', ' ');
}

function marked({ kind, text }: TextPart, isFirst: boolean, isLast: boolean): string {
  if (kind === 'INSERTED') return `{+${text}+}`;
  if (kind === 'DELETED') return `[-${text}-]`;
  if (text.length <= 2 * WORDS_AROUND + 1) return text;
  const start = isFirst ? '' : text.slice(0, WORDS_AROUND);
  const end = isLast ? '' : text.slice(-WORDS_AROUND);
  return `${start}…${end}`;
}
