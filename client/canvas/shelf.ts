import type { Picture, PictureNode } from '../pictures/picture.ts';
import type { Places } from './arrangement.ts';
import { boxAbout, markSize } from './sizes.ts';

/** Canvas units. */
const SHELF_GAP = 40;
const BETWEEN = 28;

/** Bodies that are not named, and what has no line in this picture, do not belong among the others: they stand on a shelf below. */
export function belongsOnShelf({ edges }: Picture, { id, kind }: PictureNode): boolean {
  return kind === 'Generic' || !edges.some(({ source, target }) => source === id || target === id);
}

/** Side by side below `low`, under the middle of everything else. */
export function placesOnShelf(nodes: readonly PictureNode[], others: Places, low: number): Places {
  const boxes = nodes.map((node) => boxAbout(node, { x: 0, y: 0 }));
  const whole = boxes.reduce((sum, { width }) => sum + width + BETWEEN, -BETWEEN);
  const y = Math.round(low + SHELF_GAP + Math.max(0, ...nodes.map((node) => markSize(node).height)) / 2);
  let left = middleOf(Object.values(others).map(({ x }) => x)) - whole / 2;
  return Object.fromEntries(
    nodes.map(({ id }, index) => {
      const { width = 0 } = boxes[index] ?? {};
      const x = Math.round(left + width / 2);
      left += width + BETWEEN;
      return [id, { x, y }];
    }),
  );
}

function middleOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : (Math.min(...values) + Math.max(...values)) / 2;
}
