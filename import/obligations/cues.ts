import type { Modality } from '../../cypher/ontology.ts';
import { maskEnclosed } from '../language/masks.ts';
import { opensWithVerb } from '../language/verbs.ts';
import type { Span } from '../model.ts';
import { BARE_DUTY, MODAL_RULES } from '../rules/obligations/modals.ts';

/** A modal word of the text, governing or not. */
export interface ModalCue extends Span {
  readonly word: string;
  readonly modality: Modality;
}

const MODAL = new RegExp(MODAL_RULES.map(({ pattern }) => `(${pattern.source})`).join('|'), 'g');

/** Every modal word of `text[start, end)` outside brackets and quotes, in the order of the text. */
export function findModals(text: string, start: number, end: number): ModalCue[] {
  const masked = maskEnclosed(text.slice(start, end));
  const found = [...masked.matchAll(MODAL)].map((match): ModalCue => {
    const rule = MODAL_RULES[match.slice(1).findIndex((group) => group !== undefined)];
    return { ...spanOf(match, start), word: match[0], modality: rule?.modality ?? 'DUTY' };
  });
  const more = bareDuties(masked, start).filter((bare) => !found.some((cue) => cue.start <= bare.start && bare.start < cue.end));
  return [...found, ...more].sort((a, b) => a.start - b.start);
}

function bareDuties(masked: string, start: number): ModalCue[] {
  return [...masked.matchAll(BARE_DUTY.pattern)]
    .filter((match) => opensWithVerb(masked.slice(match.index + match[0].length)))
    .map((match) => ({ ...spanOf(match, start), word: match[0], modality: BARE_DUTY.modality }));
}

function spanOf(match: RegExpExecArray, start: number): Span {
  return { start: start + match.index, end: start + match.index + match[0].length };
}
