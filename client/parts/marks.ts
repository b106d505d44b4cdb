import { html, svg, type TemplateResult } from 'lit';
import type { Modality } from '../generated/operations.ts';
import type { MarkKind } from '../pictures/picture.ts';
import type { Words } from '../words/words.ts';

/** The shapes of the canvas, for legends and lists; 16 by 16. */
const SHAPES: Readonly<Record<MarkKind, TemplateResult>> = {
  Department: svg`<circle cx="8" cy="8" r="6.500" />`,
  Government: svg`<rect x="2" y="2" width="12" height="12" rx="3.500" />`,
  Party: svg`<path d="M8 2 14.500 13.500h-13z" />`,
  Generic: svg`<circle cx="8" cy="8" r="5.500" class="hollow" />`,
  Industry: svg`<path d="M8 1 15 8 8 15 1 8z" />`,
  Topic: svg`<path d="m8 1.500 6.700 4.900-2.600 7.900H3.900L1.300 6.400z" />`,
  Principle: svg`<path d="M4.500 2h7L15 8l-3.500 6h-7L1 8z" />`,
  Platform: svg`<rect x="1.500" y="3.500" width="13" height="9" />`,
  Obligation: svg`<rect x="1" y="5" width="14" height="6.500" rx="2" />`,
  Article: svg`<path d="M3 1.500h7l3 3v10H3z" />`,
};

export function kindMark(kind: MarkKind): TemplateResult {
  return html`<svg class="kind-mark" data-kind=${kind} viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">${SHAPES[kind]}</svg>`;
}

/** One character beside the colour, so that colour never speaks alone. */
export function modalityMark(modality: Modality, words: Words): TemplateResult {
  return html`<span class="modality-mark" data-modality=${modality} title=${words.modality[modality]}>${words.modalitySign[modality]}</span>`;
}
