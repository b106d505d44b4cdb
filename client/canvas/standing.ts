import type { Picture, PictureNode } from '../pictures/picture.ts';
import type { Place, Places, Side } from './arrangement.ts';
import type { Box } from './separation.ts';
import { boxAbout } from './sizes.ts';

/** Between boxes, canvas units. */
const GAP = 5;

/** Something on the canvas while its place is being found. */
export interface Standing {
  readonly box: Box;
  /** From the mark to the middle of mark and label. */
  readonly offset: { readonly x: number; readonly y: number };
  readonly side: Side | undefined;
}

export function standing(node: PictureNode, place: Place, stays: boolean): Standing {
  const { x, y, width, height } = boxAbout(node, place);
  const box = { id: node.id, x, y, width: width + GAP, height: height + GAP, stays };
  return { box, offset: { x: x - place.x, y: y - place.y }, side: place.side };
}

export function placeOf({ box, offset, side }: Standing): Place {
  return { x: Math.round(box.x - offset.x), y: Math.round(box.y - offset.y), ...(side && { side }) };
}

/** The boxes of what has its place already. */
export function staying({ nodes }: Picture, known: Places): readonly Box[] {
  return nodes.flatMap((node) => {
    const place = known[node.id];
    return place ? [standing(node, place, true).box] : [];
  });
}
