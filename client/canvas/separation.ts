import type { ArrangementRequest, Places } from './arrangement.ts';

interface Box {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly stays: boolean;
  x: number;
  y: number;
}

const GAP = 6;
const ROUNDS = 200;

/** Pushes boxes (nodes with their labels) apart until none covers another; those that had a place keep it. */
export function separate(request: ArrangementRequest, found: readonly { id: string; x: number; y: number }[]): Places {
  const sizes = new Map(request.nodes.map((node) => [node.id, node]));
  const boxes = found.flatMap(({ id, x, y }): Box[] => {
    const node = sizes.get(id);
    return node ? [{ id, x, y, width: node.width + GAP, height: node.height + GAP, stays: node.place !== undefined }] : [];
  });
  for (let round = 0; round < ROUNDS; round++) if (!pushAll(boxes)) break;
  return Object.fromEntries(boxes.map(({ id, x, y }) => [id, { x: Math.round(x), y: Math.round(y) }]));
}

/** True when something had to move. */
function pushAll(boxes: readonly Box[]): boolean {
  let moved = false;
  for (const [index, one] of boxes.entries()) {
    for (const other of boxes.slice(index + 1)) moved = push(one, other) || moved;
  }
  return moved;
}

/** Moves two overlapping boxes apart along the way that is shorter; the one that may move takes all of it. */
function push(one: Box, other: Box): boolean {
  const overlapX = (one.width + other.width) / 2 - Math.abs(one.x - other.x);
  const overlapY = (one.height + other.height) / 2 - Math.abs(one.y - other.y);
  if (overlapX <= 0 || overlapY <= 0 || (one.stays && other.stays)) return false;
  const share = one.stays || other.stays ? 1 : 0.5;
  const axis = overlapX < overlapY ? 'x' : 'y';
  const distance = (axis === 'x' ? overlapX : overlapY) * share + 0.5;
  const direction = one[axis] <= other[axis] ? 1 : -1;
  if (!one.stays) one[axis] -= direction * distance;
  if (!other.stays) other[axis] += direction * distance;
  return true;
}
