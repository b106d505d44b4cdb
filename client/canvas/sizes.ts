import type { PictureNode } from '../pictures/picture.ts';

/** Canvas units: one is a pixel at zoom 1. */
export const LABEL_SIZE = 13;
export const LABEL_WIDTH = 104;
const LABEL_LINE = 17;
const LABEL_GAP = 4;
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

/** Chinese characters are square; Latin letters a little more than half as wide. */
function textWidth(text: string): number {
  return [...text].reduce((width, character) => width + (character > '\u2e7f' ? LABEL_SIZE : LABEL_SIZE * 0.56), 0);
}
