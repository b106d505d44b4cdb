import type { ArrangedNode } from './arrangement.ts';

interface Placed {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** How much wider than high the room is, how many times the boxes' own area it has, and how strongly outliers are drawn in. */
const ASPECT = 1.2;
const AIR = 2.6;
const DRAW_IN = 0.72;

/** Brings a drawing to the room there is: the crowd in the middle gets more of it, the few far out come nearer. */
export function useRoom(nodes: readonly ArrangedNode[], placed: readonly Placed[]): readonly Placed[] {
  const middle = { x: mean(placed.map(({ x }) => x)), y: mean(placed.map(({ y }) => y)) };
  const drawn = placed.map(({ id, x, y }) => {
    const distance = Math.hypot(x - middle.x, y - middle.y) || 1;
    const scale = distance ** DRAW_IN / distance;
    return { id, x: (x - middle.x) * scale, y: (y - middle.y) * scale };
  });
  const area = nodes.reduce((sum, { width, height }) => sum + width * height, 0) * AIR;
  const height = Math.sqrt(area / ASPECT);
  const widen = (height * ASPECT) / (extent(drawn.map(({ x }) => x)) || 1);
  const heighten = height / (extent(drawn.map(({ y }) => y)) || 1);
  return drawn.map(({ id, x, y }) => ({ id, x: x * widen, y: y * heighten }));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
}

function extent(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}
