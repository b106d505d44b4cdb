import type { Picture, PictureNode } from '../pictures/picture.ts';
import type { Place, Places } from './arrangement.ts';
import { innerAngles, outerRings } from './rings.ts';
import { separate } from './separation.ts';
import { placeOf, type Standing, standing, staying } from './standing.ts';

/** Canvas units. */
const RING_GAP = 112;
/** Labels beside the marks need room left and right, and rooms are wider than high. */
const STRETCH = 1.25;
/** Nearer to the top or the bottom than this (the sine of the angle), a label stands above or below its mark. */
const UPRIGHT = 0.3;
const MIDDLE: Place = { x: 0, y: 0 };

/** The chosen node in the middle, obligations on a ring by chapter from the top clockwise, the rest outside near what they belong to. */
export function placesAround(picture: Picture, centre: string): Places {
  const inner = picture.nodes.filter(({ id, kind }) => kind === 'Obligation' && id !== centre);
  const outer = picture.nodes.filter(({ id, kind }) => kind !== 'Obligation' && id !== centre);
  const { angles, radius } = innerAngles(inner);
  const middle = picture.nodes.filter(({ id }) => id === centre).map((node) => standing(node, { x: 0, y: 0 }, true));
  const bars = inner.map((node) => standing(node, at(angles.get(node.id) ?? 0, radius), true));
  const around = ringsOutside(outer, wishes(picture, angles), radius);
  const all = [...middle, ...bars, ...around];
  separate(all.map(({ box }) => box));
  return Object.fromEntries(all.map((one) => [one.box.id, placeOf(one)]));
}

/** More of what belongs to the middle: further rings around everything that stands there. */
export function placesFurtherOut(picture: Picture, known: Places): Places {
  const fresh = picture.nodes.filter(({ id }) => !known[id]);
  const bars = picture.nodes.filter(({ id, kind }) => kind === 'Obligation' && known[id]);
  const angles = new Map(bars.map(({ id }) => [id, angleOf(known[id] ?? MIDDLE)]));
  const reach = Math.max(0, ...Object.values(known).map(({ x, y }) => Math.hypot(x / STRETCH, y)));
  const around = ringsOutside(fresh, wishes(picture, angles), reach - RING_GAP / 2);
  separate([...staying(picture, known), ...around.map(({ box }) => box)]);
  return Object.fromEntries(around.map((one) => [one.box.id, placeOf(one)]));
}

function ringsOutside(outer: readonly PictureNode[], wished: ReadonlyMap<string, number>, radius: number): readonly Standing[] {
  const ids = outer.map(({ id }) => id);
  const rings = outerRings(ids, wished, radius, RING_GAP);
  return outer.map((node) => outside(node, rings.get(node.id) ?? { angle: 0, radius: radius + RING_GAP }));
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

/** Labels point away from the middle, so that lines do not run through them. */
function outside(node: PictureNode, { angle, radius }: { readonly angle: number; readonly radius: number }): Standing {
  const { x, y } = at(angle, radius);
  if (Math.abs(Math.sin(angle)) >= UPRIGHT) return standing(node, { x, y, side: x < 0 ? 'left' : 'right' }, false);
  return standing(node, y < 0 ? { x, y, side: 'above' } : { x, y }, false);
}

/** Angle 0 is the top; clockwise. */
function at(angle: number, radius: number): Place {
  return { x: Math.sin(angle) * radius * STRETCH, y: -Math.cos(angle) * radius };
}

function angleOf({ x, y }: Place): number {
  return Math.atan2(x / STRETCH, -y);
}
