import type { CueClass } from '../../cypher/ontology.ts';
import type { ArticleDraft, RegulationContext, Sentence, Stage } from '../draft.ts';
import { maskEnclosed } from '../language/masks.ts';
import { readAgentsFrom } from '../language/phrases.ts';
import type { Cue, Finding } from '../model.ts';
import { splitClauses } from '../obligations/clauses.ts';
import { findModals } from '../obligations/cues.ts';
import { isCondition } from '../obligations/predicates.ts';
import { stateOfSentence } from './statements.ts';

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
  const others = [...text.slice(sentence.start, sentence.end).matchAll(OTHER_CUES)]
    .map((match) => ({ start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }))
    .filter(
      (cue) => text[cue.start] !== '由' || readAgentsFrom(text, cue.end, sentence.end, context.regulation.metadata.jurisdiction) !== null,
    );
  return [...modals.map(({ start, end }) => ({ start, end })), ...others].sort((a, b) => a.start - b.start);
}

function classify(cue: WrittenCue, draft: ArticleDraft, sentence: Sentence, isStatement: boolean): Cue {
  const written = { start: cue.start, end: cue.end, cue: draft.text.slice(cue.start, cue.end) };
  const index = draft.obligations.findIndex((obligation) => obligation.start <= cue.start && cue.end <= obligation.end);
  const obligation = draft.obligations[index];
  if (obligation) {
    const governs = obligation.cues.some((known) => known.start < cue.end && cue.start < known.end);
    const uncertain = obligation.unborne === 'UNKNOWN';
    const found: CueClass = governs ? (uncertain ? 'FINDING' : 'GOVERNS') : opensClause(draft.text, sentence, cue) ? 'GOVERNS' : 'EMBEDDED';
    return { ...written, class: found, obligation: found === 'GOVERNS' ? index + 1 : null };
  }
  const found: CueClass = isStatement ? 'STATEMENT' : isEmbedded(draft.text, sentence, cue) ? 'EMBEDDED' : 'FINDING';
  return { ...written, class: found, obligation: null };
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
