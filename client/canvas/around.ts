import type { Picture, PictureNode } from '../pictures/picture.ts';
import type { Place, Places, Side } from './arrangement.ts';
import { innerAngles, outerRings } from './rings.ts';
import { type Box, separate } from './separation.ts';
import { boxSize, markSize, sideBoxSize } from './sizes.ts';

/** Canvas units. */
const RING_GAP = 112;
const GAP = 5;
/** Labels beside the marks need room left and right, and rooms are wider than high. */
const STRETCH = 1.08;
/** Nearer to the top or the bottom than this (the sine of the angle), a label stands above or below its mark. */
const UPRIGHT = 0.3;

/** The chosen node in the middle, obligations on a ring by chapter from the top clockwise, the rest outside near what they belong to. */
export function placesAround(picture: Picture, centre: string): Places {
  const inner = picture.nodes.filter(({ id, kind }) => kind === 'Obligation' && id !== centre);
  const outer = picture.nodes.filter(({ id, kind }) => kind !== 'Obligation' && id !== centre);
  const { angles, radius } = innerAngles(inner);
  const boxes = [
    ...picture.nodes.filter(({ id }) => id === centre).map((node) => fixed(node, { x: 0, y: 0 })),
    ...inner.map((node) => fixed(node, at(angles.get(node.id) ?? 0, radius))),
  ];
  const rings = outerRings(
    outer.map(({ id }) => id),
    wishes(picture, angles),
    radius,
    RING_GAP,
  );
  const movable = outer.map((node) => outside(node, rings.get(node.id) ?? { angle: 0, radius: radius + RING_GAP }));
  separate([...boxes, ...movable.map(({ box }) => box)]);
  return Object.fromEntries([
    ...boxes.map((box) => [box.id, rounded(box.x, box.y)]),
    ...movable.map(({ box, offset, side }) => [box.id, { ...rounded(box.x - offset.x, box.y - offset.y), ...(side && { side }) }]),
  ]);
}

/** The angle each outer node would like best: the middle of the obligations it belongs to. */
function wishes({ edges }: Picture, angles: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const sums = new Map<string, { x: number; y: number }>();
  for (const { source, target } of edges) {
    const angle = angles.get(source) ?? angles.get(target);
    if (angle === undefined) continue;
    const outer = angles.has(source) ? target : source;
    const sum = sums.get(outer) ?? { x: 0, y: 0 };
    sums.set(outer, { x: sum.x + Math.cos(angle), y: sum.y + Math.sin(angle) });
  }
  return new Map([...sums].map(([id, { x, y }]) => [id, (Math.atan2(y, x) + 2 * Math.PI) % (2 * Math.PI)]));
}

function fixed(node: PictureNode, { x, y }: { readonly x: number; readonly y: number }): Box {
  const { width, height } = node.kind === 'Obligation' ? markSize(node) : boxSize(node);
  return { id: node.id, x, y, width: width + GAP, height: height + GAP, stays: true };
}

interface Outside {
  readonly box: Box;
  /** From the mark to the middle of mark and label. */
  readonly offset: { readonly x: number; readonly y: number };
  readonly side: Side | null;
}

/** Labels point away from the middle, so that lines do not run through them. */
function outside(node: PictureNode, { angle, radius }: { readonly angle: number; readonly radius: number }): Outside {
  const { x, y } = at(angle, radius);
  const mark = markSize(node);
  const upright = Math.abs(Math.sin(angle)) < UPRIGHT;
  const size = upright ? boxSize(node) : sideBoxSize(node);
  const side: Side | null = upright ? (y < 0 ? 'above' : null) : x < 0 ? 'left' : 'right';
  const shift = (size.width - mark.width) / 2;
  const offset = { x: side === 'left' ? -shift : side === 'right' ? shift : 0, y: 0 };
  return {
    box: { id: node.id, x: x + offset.x, y: y + offset.y, width: size.width + GAP, height: size.height + GAP, stays: false },
    offset,
    side,
  };
}

/** Angle 0 is the top; clockwise. */
function at(angle: number, radius: number): Place {
  return { x: Math.sin(angle) * radius * STRETCH, y: -Math.cos(angle) * radius };
}

function rounded(x: number, y: number): Place {
  return { x: Math.round(x), y: Math.round(y) };
}
