/** What differs between two versions of a regulation: its articles, and what they oblige whom to do. Pure. */
import { diffChars } from 'diff';
import { align, type Pair } from './alignment.ts';

export interface ComparedObligation {
  readonly modality: string;
  readonly text: string;
  /** What each bearer is, in which role and at which levels, in words that compare. */
  readonly bearers: readonly string[];
}

export interface ComparedArticle<Obligation extends ComparedObligation> {
  readonly number: string;
  readonly text: string;
  readonly obligations: readonly Obligation[];
}

/** `RENUMBERED`: the same words under another number. */
export const CHANGE_KINDS = ['ADDED', 'REMOVED', 'CHANGED', 'RENUMBERED', 'UNCHANGED'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export const OBLIGATION_ASPECTS = ['TEXT', 'MODALITY', 'BEARERS'] as const;
export type ObligationAspect = (typeof OBLIGATION_ASPECTS)[number];

export interface ObligationChange<Obligation> extends Pair<Obligation> {
  readonly kind: Exclude<ChangeKind, 'RENUMBERED'>;
  /** In what it differs; empty unless it is `CHANGED`. */
  readonly differsIn: readonly ObligationAspect[];
}

export interface ArticleChange<Article, Obligation> extends Pair<Article> {
  readonly kind: ChangeKind;
  readonly obligations: readonly ObligationChange<Obligation>[];
}

/** Compares article by article; what was moved or renumbered is found again by its words. */
export function changesBetween<Obligation extends ComparedObligation, Article extends ComparedArticle<Obligation>>(
  before: readonly Article[],
  after: readonly Article[],
): readonly ArticleChange<Article, Obligation>[] {
  const pairs = align(before, after, { textOf: ({ text }) => text, nameOf: ({ number }) => number });
  return pairs.map((pair) => ({
    ...pair,
    kind: kindOfArticle(pair),
    obligations: obligationChanges(pair.before?.obligations ?? [], pair.after?.obligations ?? []),
  }));
}

function kindOfArticle({ before, after }: Pair<ComparedArticle<ComparedObligation>>): ChangeKind {
  if (before === null) return 'ADDED';
  if (after === null) return 'REMOVED';
  if (before.text !== after.text) return 'CHANGED';
  return before.number === after.number ? 'UNCHANGED' : 'RENUMBERED';
}

function obligationChanges<Obligation extends ComparedObligation>(
  before: readonly Obligation[],
  after: readonly Obligation[],
): readonly ObligationChange<Obligation>[] {
  const pairs = align(before, after, { textOf: ({ text }) => text, nameOf: ({ modality, bearers }) => [modality, ...bearers].join(' ') });
  return pairs.map((pair) => {
    if (pair.before === null) return { ...pair, kind: 'ADDED', differsIn: [] };
    if (pair.after === null) return { ...pair, kind: 'REMOVED', differsIn: [] };
    const differsIn = aspectsThatDiffer(pair.before, pair.after);
    return { ...pair, kind: differsIn.length === 0 ? 'UNCHANGED' : 'CHANGED', differsIn };
  });
}

function aspectsThatDiffer(before: ComparedObligation, after: ComparedObligation): ObligationAspect[] {
  const bearersOf = ({ bearers }: ComparedObligation): string => bearers.toSorted().join('\n');
  const differs: Record<ObligationAspect, boolean> = {
    TEXT: before.text !== after.text,
    MODALITY: before.modality !== after.modality,
    BEARERS: bearersOf(before) !== bearersOf(after),
  };
  return OBLIGATION_ASPECTS.filter((aspect) => differs[aspect]);
}

export const TEXT_PARTS = ['KEPT', 'INSERTED', 'DELETED'] as const;
export interface TextPart {
  readonly kind: (typeof TEXT_PARTS)[number];
  readonly text: string;
}

/** Edits beyond this many are not looked for: so different, two texts are shown one after the other. */
const MOST_EDITS = 4000;

/** How one text became another: the parts kept and inserted make `after`, those kept and deleted `before`. */
export function textParts(before: string, after: string): readonly TextPart[] {
  const changes = diffChars(before, after, { maxEditLength: MOST_EDITS });
  const parts = changes?.map(({ value, added, removed }): TextPart => ({ kind: partKind(added, removed), text: value }));
  return (
    parts ?? [{ kind: 'DELETED', text: before } as const, { kind: 'INSERTED', text: after } as const].filter(({ text }) => text !== '')
  );
}

function partKind(added: boolean, removed: boolean): TextPart['kind'] {
  if (added) return 'INSERTED';
  return removed ? 'DELETED' : 'KEPT';
}
