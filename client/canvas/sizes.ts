import type { PictureNode } from '../pictures/picture.ts';
import type { Place } from './arrangement.ts';

/** Canvas units: one is a pixel at zoom 1. */
export const LABEL_SIZE = 13;
const LABEL_WIDTH = 132;
const MOST_LINES = 3;
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

/** The room the name takes in either language once it is broken into lines: places must not depend on what is shown. */
function labelSize({ entity, label }: PictureNode): Size {
  const sizes = (entity ? [entity.names.zh, entity.names.en] : [label]).map((name) => {
    const lines = linesOf(name);
    return { width: Math.max(...lines.map(textWidth)), height: lines.length * LABEL_LINE };
  });
  return { width: Math.max(...sizes.map(({ width }) => width)), height: Math.max(...sizes.map(({ height }) => height)) };
}

/** The box about a mark and its label, when the mark stands at a place. */
export function boxAbout(node: PictureNode, { x, y, side }: Place): Size & { readonly x: number; readonly y: number } {
  const mark = markSize(node);
  if (node.kind === 'Obligation') return { x, y, ...mark };
  const text = labelSize(node);
  const width = mark.width + LABEL_GAP + text.width;
  const height = mark.height + LABEL_GAP + text.height;
  if (side === 'left' || side === 'right') {
    const aside = (width - mark.width) / 2;
    return { x: side === 'left' ? x - aside : x + aside, y, width, height: Math.max(mark.height, text.height) };
  }
  const hang = (height - mark.height) / 2;
  return { x, y: side === 'above' ? y - hang : y + hang, width: Math.max(mark.width, text.width), height };
}

/** Chinese characters are square; Latin letters a little more than half as wide. */
function textWidth(text: string): number {
  return Array.from(text).reduce((width, character) => width + (character > '\u2e7f' ? LABEL_SIZE : LABEL_SIZE * 0.56), 0);
}

/** A name in lines of about one length, between words where there are any; what is longer than three lines is cut. */
export function linesOf(label: string): readonly string[] {
  const pieces = label.includes(' ') ? label.split(/(?<= )/) : Array.from(label);
  const count = Math.min(MOST_LINES, Math.ceil(textWidth(label) / LABEL_WIDTH));
  const target = Math.max(textWidth(label) / count, ...pieces.map(textWidth));
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last === undefined || textWidth(last) + textWidth(piece.trimEnd()) > Math.min(LABEL_WIDTH, target + LABEL_SIZE)) lines.push(piece);
    else lines[lines.length - 1] = last + piece;
  }
  const shown = lines.slice(0, MOST_LINES).map((line) => line.trim());
  return lines.length > MOST_LINES ? [...shown.slice(0, -1), `${shown.at(-1)}…`] : shown;
}
