import type { Modality } from '../../cypher/ontology.ts';
import { maskEnclosed } from '../language/masks.ts';
import { opensWithVerb } from '../language/verbs.ts';
import type { Span } from '../model.ts';
import { BARE_DUTY, BARE_PERMISSION, MODAL_RULES, type ModalRule } from '../rules/obligations/modals.ts';
import { allMatches } from '../rules/patternRule.ts';

/** A modal word of the text, governing or not. */
export interface ModalCue extends Span {
  readonly word: string;
  readonly modality: Modality;
}

const MODAL = new RegExp(MODAL_RULES.map(({ pattern }) => `(${pattern.source})`).join('|'), 'g');

/** Every modal word of `text[start, end)` outside brackets and quotes, in the order of the text. */
export function findModals(text: string, start: number, end: number): ModalCue[] {
  const masked = maskEnclosed(text.slice(start, end));
  const found = allMatches(MODAL, masked).map((match): ModalCue => {
    const rule = MODAL_RULES[match.slice(1).findIndex((group) => group !== undefined)];
    return cueOf(match, start, rule?.modality ?? 'DUTY');
  });
  const more = [BARE_DUTY, BARE_PERMISSION]
    .flatMap((rule) => bareModals(rule, masked, start))
    .filter((bare) => !found.some((cue) => cue.start <= bare.start && bare.start < cue.end));
  return [...found, ...more].sort((a, b) => a.start - b.start);
}

/** Modals of one character, in front of a verb. */
function bareModals({ pattern, modality }: ModalRule, masked: string, start: number): ModalCue[] {
  return allMatches(pattern, masked)
    .filter((match) => opensWithVerb(masked.slice(match.index + match[0].length)))
    .map((match) => cueOf(match, start, modality));
}

function cueOf({ index, 0: word }: RegExpExecArray, start: number, modality: Modality): ModalCue {
  return { start: start + index, end: start + index + word.length, word, modality };
}
