import type { CueClass } from '../../cypher/ontology.ts';
import type { ArticleDraft, RegulationContext, Sentence, Stage } from '../draft.ts';
import { maskEnclosed } from '../language/masks.ts';
import { readAgentsFrom } from '../language/phrases.ts';
import type { Cue, Finding, Obligation } from '../model.ts';
import { splitClauses } from '../obligations/clauses.ts';
import { findModals } from '../obligations/cues.ts';
import { isCondition } from '../obligations/predicates.ts';
import { stateOfSentence } from './statements.ts';
import { allMatches } from '../rules/patternRule.ts';

/** Cues that are words of their own beside the modals. */
const OTHER_CUES = /鼓励|支持|引导|负责(?!人)|由(?!于|此|来|衷)/g;

/** Accounts for every deontic cue of the article. */
export const coverage: Stage = {
  name: 'coverage',
  guarantees: 'Every deontic cue governs an obligation, is part of a statement, is embedded in a phrase, or is reported.',
  run(draft, context) {
    const cues = classifyCues(draft, context);
    const missed = cues.filter((cue) => cue.class === 'FINDING').map((cue) => findingFor(cue));
    return { ...draft, cues, findings: [...draft.findings, ...missed] };
  },
};

function classifyCues(draft: ArticleDraft, context: RegulationContext): Cue[] {
  return draft.sentences.flatMap((sentence) => {
    const statement = stateOfSentence(draft.text, sentence);
    return cuesOf(draft.text, sentence, context).map((cue) => classify(cue, draft, sentence, statement !== null));
  });
}

interface WrittenCue {
  readonly start: number;
  readonly end: number;
}

function cuesOf(text: string, sentence: Sentence, context: RegulationContext): WrittenCue[] {
  const modals = findModals(text, sentence.start, sentence.end);
  const others = allMatches(OTHER_CUES, text.slice(sentence.start, sentence.end))
    .map((match) => ({ start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }))
    .filter(
      (cue) => text[cue.start] !== '由' || readAgentsFrom(text, cue.end, sentence.end, context.regulation.metadata.jurisdiction) !== null,
    );
  return [...modals.map(({ start, end }) => ({ start, end })), ...others].sort((a, b) => a.start - b.start);
}

function classify(cue: WrittenCue, draft: ArticleDraft, sentence: Sentence, isStatement: boolean): Cue {
  const index = draft.obligations.findIndex(({ start, end }) => start <= cue.start && cue.end <= end);
  const obligation = draft.obligations[index];
  const found = obligation ? classWithin(obligation, cue, draft.text, sentence) : classOutside(cue, draft.text, sentence, isStatement);
  const { start, end } = cue;
  return { start, end, cue: draft.text.slice(start, end), class: found, obligation: found === 'GOVERNS' ? index + 1 : null };
}

function classWithin(obligation: Obligation, cue: WrittenCue, text: string, sentence: Sentence): CueClass {
  const governs = obligation.cues.some((known) => known.start < cue.end && cue.start < known.end);
  if (governs) return obligation.unborne === 'UNKNOWN' ? 'FINDING' : 'GOVERNS';
  return opensClause(text, sentence, cue) || opensPredicate(obligation, cue, text) ? 'GOVERNS' : 'EMBEDDED';
}

function classOutside(cue: WrittenCue, text: string, sentence: Sentence, isStatement: boolean): CueClass {
  if (isStatement) return 'STATEMENT';
  return isEmbedded(text, sentence, cue) ? 'EMBEDDED' : 'FINDING';
}

/** 「市财政部门负责…」: the predicate of a norm without a modal. */
function opensPredicate({ start, bearers, cues }: Obligation, cue: WrittenCue, text: string): boolean {
  const subject = Math.max(start, ...bearers.map(({ end }) => end).filter((end) => end <= cue.start));
  return cues.length === 0 && /^(?:等)?[^，。；]{0,6}$/.test(text.slice(subject, cue.start));
}

/** A verb of encouragement, or 负责, that heads a clause inside an obligation is governed with it. */
function opensClause(text: string, sentence: Sentence, cue: WrittenCue): boolean {
  const before = text.slice(sentence.start, cue.start);
  return /(?:^|[，；：、])(?:并|同时|和|积极|大力|具体|依法)?$/.test(before);
}

/** Inside brackets or quotes, inside a condition, or as part of a noun. */
function isEmbedded(text: string, sentence: Sentence, cue: WrittenCue): boolean {
  const masked = maskEnclosed(text.slice(sentence.start, sentence.end));
  if (masked.slice(cue.start - sentence.start, cue.end - sentence.start) !== text.slice(cue.start, cue.end)) return true;
  const clause = splitClauses(text, sentence.start, sentence.end).find(({ start, end }) => start <= cue.start && cue.end <= end);
  if (!clause) return true;
  if (isCondition(text.slice(clause.start, clause.end), clause.mark)) return true;
  return /^[^，。；]{0,30}的/.test(text.slice(cue.end, clause.end)) || sentence.leadIn !== null;
}

function findingFor(cue: Cue): Finding {
  return {
    stage: 'coverage',
    rule: 'cue-not-understood',
    severity: 'WARNING',
    start: cue.start,
    end: cue.end,
    message: `「${cue.cue}」 governs nothing that was understood.`,
  };
}
