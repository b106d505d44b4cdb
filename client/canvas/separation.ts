/** A mark with its label, about the middle of both. */
export interface Box {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** It keeps its place whatever stands in its way. */
  readonly stays: boolean;
  x: number;
  y: number;
}

const ROUNDS = 300;

/** Pushes boxes apart, in place, until none covers another or `ROUNDS` are over. */
export function separate(boxes: readonly Box[]): void {
  for (let round = 0; round < ROUNDS; round++) if (!pushAll(boxes)) return;
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
