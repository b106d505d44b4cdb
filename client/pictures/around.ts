import type { Places } from '../canvas/arrangement.ts';
import type { Picture, PictureNode } from './picture.ts';

/** Canvas units. The inner ring has room for one bar each, and a gap where a chapter ends. */
const BAR = 34;
const CHAPTER_GAP = 22;
const INNER_LEAST = 130;
const RING_GAP = 120;
const OUTER_SPACING = 30;
/** Rooms are wider than high. */
const STRETCH = 1.3;

/** The chosen node in the middle, obligations on a ring by chapter from the top clockwise, the rest outside near what they belong to. */
export function placesAround(picture: Picture, centre: string): Places {
  const inner = picture.nodes.filter(({ id, kind }) => kind === 'Obligation' && id !== centre);
  const angles = innerAngles(inner);
  const radius = innerRadius(inner);
  const outer = picture.nodes.filter(({ id, kind }) => kind !== 'Obligation' && id !== centre);
  const places: Record<string, { x: number; y: number }> = { [centre]: { x: 0, y: 0 } };
  for (const [id, angle] of angles) places[id] = at(angle, radius);
  for (const [id, place] of outerPlaces(outer, wishes(picture, angles), radius)) places[id] = place;
  return places;
}

function innerRadius(inner: readonly PictureNode[]): number {
  return Math.max(INNER_LEAST, circumference(inner) / (2 * Math.PI));
}

function circumference(inner: readonly PictureNode[]): number {
  return inner.length * BAR + new Set(inner.map(({ group }) => group)).size * CHAPTER_GAP;
}

function innerAngles(inner: readonly PictureNode[]): ReadonlyMap<string, number> {
  const whole = circumference(inner);
  const angles = new Map<string, number>();
  let along = 0;
  inner.forEach(({ id, group }, index) => {
    const before = inner[index - 1];
    if (before !== undefined && before.group !== group) along += CHAPTER_GAP;
    angles.set(id, (2 * Math.PI * (along + BAR / 2)) / whole);
    along += BAR;
  });
  return angles;
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

/** As many rings as there must be, filled in the order of the angles, so that neighbours alternate between rings. */
function outerPlaces(
  outer: readonly PictureNode[],
  wished: ReadonlyMap<string, number>,
  radius: number,
): readonly [string, { x: number; y: number }][] {
  const order = outer.map(({ id }) => ({ id, angle: wished.get(id) ?? 0 })).toSorted((one, other) => one.angle - other.angle);
  const rings = Math.max(1, Math.ceil((order.length * OUTER_SPACING) / (2 * Math.PI * (radius + RING_GAP))));
  return Array.from({ length: rings }, (_, ring) => {
    const ringRadius = radius + RING_GAP * (ring + 1);
    const members = order.filter((__, index) => index % rings === ring);
    return spread(members, OUTER_SPACING / ringRadius).map(({ id, angle }): [string, { x: number; y: number }] => [
      id,
      at(angle, ringRadius),
    ]);
  }).flat();
}

/** Moves angles (sorted, radians) apart until each is `least` from the next, as little as that takes. */
function spread(members: readonly { id: string; angle: number }[], least: number): readonly { id: string; angle: number }[] {
  const angles = members.map(({ angle }) => angle);
  const gap = Math.min(least, (2 * Math.PI) / Math.max(1, angles.length));
  for (let round = 0; round < 60; round++) {
    for (let index = 0; index < angles.length; index++) {
      const next = (index + 1) % angles.length;
      const wrap = next === 0 ? 2 * Math.PI : 0;
      const missing = gap - ((angles[next] ?? 0) + wrap - (angles[index] ?? 0));
      if (missing <= 0 || next === index) continue;
      angles[index] = (angles[index] ?? 0) - missing / 2;
      angles[next] = (angles[next] ?? 0) + missing / 2;
    }
  }
  return members.map(({ id }, index) => ({ id, angle: angles[index] ?? 0 }));
}

/** Angle 0 is the top; clockwise. */
function at(angle: number, radius: number): { x: number; y: number } {
  return { x: Math.round(Math.sin(angle) * radius * STRETCH), y: Math.round(-Math.cos(angle) * radius) };
}
