import type { ArticleDraft, Stage } from '../draft.ts';
import type { Condition, Obligation, Span } from '../model.ts';
import { type Clause, splitClauses } from '../obligations/clauses.ts';
import { CONDITION_ADVERBIAL, CONDITION_CLAUSE, CONDITION_WITHIN, EXCEPTION } from '../rules/conditions.ts';
import { findAll, findFirst } from '../rules/patternRule.ts';
import { withoutItemMark } from './actions/itemMarks.ts';
import { clauseBoundaries, isPunctuated } from './boundaries.ts';

/** When and if each obligation holds. */
export const conditions: Stage = {
  name: 'conditions',
  guarantees: 'Each condition of an obligation stands in `conditions` with its span: those in front of it in its sentence, too.',
  run: (draft, context) => {
    const punctuated = isPunctuated(context.regulation);
    return {
      ...draft,
      obligations: draft.obligations.map((obligation, index) => ({
        ...obligation,
        conditions: readConditions(draft, obligation, index, punctuated),
      })),
    };
  },
};

/** A clause is a condition only when something follows it: a clause that ends its sentence in 的 is a predicate. */
export function isConditionClause(clause: string, mark: string): boolean {
  return !/[；;。：:\n]/.test(mark) && findFirst(CONDITION_CLAUSE, clause) !== null;
}

function readConditions(draft: ArticleDraft, obligation: Obligation, index: number, punctuated: boolean): Condition[] {
  const { text } = draft;
  const reach = reachOf(draft, obligation, index);
  const boundaries = punctuated ? [] : clauseBoundaries(text, reach.start, reach.end, false);
  const clauses = splitClauses(text, reach.start, reach.end, boundaries).map((clause) => withoutItemMark(text, clause));
  const whole = clauses.filter((clause) => clause.end < reach.end && isConditionClause(text.slice(clause.start, clause.end), clause.mark));
  const inner = clauses.filter((clause) => !whole.includes(clause)).flatMap((clause) => conditionsWithin(text, clause));
  return [...whole.map((clause) => withoutSubject(text, withWhatLeadsToIt(clause, clauses, whole, obligation), obligation)), ...inner]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ text: text.slice(start, end), start, end }));
}

/** From the end of the obligation before it, or the beginning of its sentence, to its own end. */
function reachOf({ sentences, obligations }: ArticleDraft, { start, end }: Obligation, index: number): Span {
  const sentence = sentences.find((candidate) => candidate.start <= start && start < candidate.end);
  const before = obligations[index - 1];
  const from = Math.max(sentence?.start ?? start, before && before.end <= start ? before.end : 0);
  return { start: Math.min(from, start), end };
}

/** 「违反本条例规定，未建立台账的，」 is one condition: in front of the obligation the clauses up to the one that ends in 的 belong to it. */
function withWhatLeadsToIt(clause: Clause, clauses: readonly Clause[], whole: readonly Clause[], obligation: Obligation): Span {
  if (clause.end > obligation.start) return clause;
  const run = clauses.slice(0, clauses.indexOf(clause));
  const stop = run.findLastIndex((other) => whole.includes(other) || /[；;。：:]/.test(other.mark));
  return { start: run[stop + 1]?.start ?? clause.start, end: clause.end };
}

/** 「人大常委会审查草案时」: the bearer and the modal in front of a condition are no part of it. */
function withoutSubject(text: string, clause: Span, { bearers }: Obligation): Span {
  const subject = bearers.filter((bearer) => !bearer.carried && bearer.start >= clause.start && bearer.end < clause.end);
  const ends = subject
    .filter((bearer) => bearer.start === clause.start || subject.some((other) => other.start === clause.start))
    .map(({ end }) => end);
  const start = Math.max(clause.start, ...ends);
  const modal = /^(?:应当|可以|必须)(?:由)?/.exec(text.slice(start, clause.end));
  return { start: start + (modal?.[0].length ?? 0), end: clause.end };
}

function conditionsWithin(text: string, clause: Span): Span[] {
  const stretch = text.slice(clause.start, clause.end);
  const within = findAll(CONDITION_WITHIN, stretch);
  const adverbial = findAll(CONDITION_ADVERBIAL, stretch).filter(({ index }) => !within.some((one) => one.index === index));
  return [...within, ...adverbial, ...findAll(EXCEPTION, stretch)].map((found) => ({
    start: clause.start + found.index,
    end: clause.start + found.index + found[0].length,
  }));
}
