import type { Picture, PictureNode } from '../pictures/picture.ts';
import type { Places } from './arrangement.ts';
import { boxSize } from './sizes.ts';

const SHELF_GAP = 72;
const BETWEEN = 28;

/** Bodies that are not named, and what has no line in this picture, do not belong among the others: they stand on a shelf below. */
export function belongsOnShelf({ edges }: Picture, { id, kind }: PictureNode): boolean {
  return kind === 'Generic' || !edges.some(({ source, target }) => source === id || target === id);
}

/** Side by side under everything that is placed, in the middle. */
export function placesOnShelf(nodes: readonly PictureNode[], above: Places): Places {
  const widths = nodes.map((node) => boxSize(node).width);
  const whole = widths.reduce((sum, width) => sum + width + BETWEEN, -BETWEEN);
  const placed = Object.values(above);
  const low = Math.max(0, ...placed.map(({ y }) => y)) + SHELF_GAP;
  const middle = placed.length === 0 ? 0 : (Math.min(...placed.map(({ x }) => x)) + Math.max(...placed.map(({ x }) => x))) / 2;
  let left = middle - whole / 2;
  return Object.fromEntries(
    nodes.map(({ id }, index) => {
      const width = widths[index] ?? 0;
      const x = Math.round(left + width / 2);
      left += width + BETWEEN;
      return [id, { x, y: Math.round(low) }];
    }),
  );
}
