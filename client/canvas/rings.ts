import type { PictureNode } from '../pictures/picture.ts';

/** Canvas units. The inner ring has room for one bar each, and a gap where a chapter ends. */
const BAR = 34;
const CHAPTER_GAP = 22;
const INNER_LEAST = 130;
const OUTER_SPACING = 34;

/** Angles (radians, 0 at the top, clockwise) of the inner ring in the order of the text, and its radius. */
export function innerAngles(inner: readonly PictureNode[]): { readonly angles: ReadonlyMap<string, number>; readonly radius: number } {
  const whole = inner.length * BAR + new Set(inner.map(({ group }) => group)).size * CHAPTER_GAP;
  const angles = new Map<string, number>();
  let along = 0;
  inner.forEach(({ id, group }, index) => {
    const before = inner[index - 1];
    if (before !== undefined && before.group !== group) along += CHAPTER_GAP;
    angles.set(id, (2 * Math.PI * (along + BAR / 2)) / whole);
    along += BAR;
  });
  return { angles, radius: Math.max(INNER_LEAST, whole / (2 * Math.PI)) };
}

/** As many rings as there must be, filled in the order of the wished angles, so that neighbours alternate between rings. */
export function outerRings(
  ids: readonly string[],
  wished: ReadonlyMap<string, number>,
  innerRadius: number,
  gap: number,
): ReadonlyMap<string, { readonly angle: number; readonly radius: number }> {
  const order = evened(ids.map((id) => ({ id, angle: wished.get(id) ?? 0 })).toSorted((one, other) => one.angle - other.angle));
  const rings = Math.max(1, Math.ceil((order.length * OUTER_SPACING) / (2 * Math.PI * (innerRadius + gap))));
  const placed = Array.from({ length: rings }, (_, ring) => {
    const radius = innerRadius + gap * (ring + 1);
    const members = order.filter((__, index) => index % rings === ring);
    return spread(members, OUTER_SPACING / radius).map(({ id, angle }) => [id, { angle, radius }] as const);
  });
  return new Map(placed.flat());
}

interface Angled {
  readonly id: string;
  readonly angle: number;
}

/** Half way between where each would like to be and all at even distances, in the same order. */
function evened(order: readonly Angled[]): readonly Angled[] {
  const even = order.map((_, index) => (2 * Math.PI * index) / order.length);
  const turned = order.map(({ angle }, index) => angle - (even[index] ?? 0));
  const turn = Math.atan2(mean(turned.map(Math.sin)), mean(turned.map(Math.cos)));
  return order.map(({ id, angle }, index) => ({ id, angle: (angle + (even[index] ?? 0) + turn) / 2 }));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
}

/** Moves angles (sorted) apart until each is `least` from the next, as little as that takes. */
function spread(
  members: readonly { readonly id: string; readonly angle: number }[],
  least: number,
): readonly { readonly id: string; readonly angle: number }[] {
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
