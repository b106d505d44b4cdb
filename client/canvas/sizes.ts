import type { PictureNode } from '../pictures/picture.ts';

/** Canvas units: one is a pixel at zoom 1. */
export const LABEL_SIZE = 13;
export const LABEL_WIDTH = 104;
const LABEL_LINE = 17;
const LABEL_GAP = 4;
const LONGEST_LABEL = 2 * LABEL_WIDTH - LABEL_SIZE;
const BAR = { width: 40, height: 20 };

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Areas, not diameters, grow with the number of obligations. */
export function markSize({ kind, weight }: Pick<PictureNode, 'kind' | 'weight'>): Size {
  if (kind === 'Obligation') return BAR;
  const diameter = Math.round(14 + 8.5 * Math.sqrt(weight));
  return { width: diameter, height: diameter };
}

/** A label's size once it is broken into lines. */
export function labelSize(label: string): Size {
  const width = textWidth(label);
  const lines = Math.ceil(width / LABEL_WIDTH);
  return { width: Math.min(width, LABEL_WIDTH), height: lines * LABEL_LINE };
}

/** The mark with its label below it. */
export function boxSize(node: PictureNode, label: string): Size {
  const mark = markSize(node);
  if (node.kind === 'Obligation') return mark;
  const text = labelSize(label);
  // The label hangs below the middle, so the box about the middle is as high on both sides.
  return { width: Math.max(mark.width, text.width) + 8, height: mark.height + 2 * (text.height / 2 + LABEL_GAP) + text.height / 2 };
}

/** The mark with its label to one side of it. */
export function sideBoxSize(node: PictureNode, label: string): Size {
  const mark = markSize(node);
  const text = labelSize(label);
  return { width: mark.width + LABEL_GAP + text.width, height: Math.max(mark.height, text.height) };
}

/** What a canvas has room for; the whole name stands in the details. */
export function shortLabel(label: string): string {
  return textWidth(label) <= LONGEST_LABEL ? label : `${cut(label)}…`;
}

function cut(label: string): string {
  let width = 0;
  return [...label].filter((character) => (width += textWidth(character)) < LONGEST_LABEL).join('');
}

/** Chinese characters are square; Latin letters a little more than half as wide. */
function textWidth(text: string): number {
  return [...text].reduce((width, character) => width + (character > '\u2e7f' ? LABEL_SIZE : LABEL_SIZE * 0.56), 0);
}
