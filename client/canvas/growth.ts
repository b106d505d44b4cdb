import type { Picture, PictureNode } from '../pictures/picture.ts';
import type { Place, Places } from './arrangement.ts';
import { placesFurtherOut } from './around.ts';
import { separate } from './separation.ts';
import { placeOf, type Standing, standing, staying } from './standing.ts';

/** Canvas units: how far beyond what is there the new obligations stand, and beyond those what they concern. */
const BEYOND = 120;
const FURTHER = 110;
/** The widest fan, radians, and the room each mark wants on its arc. */
const WIDEST = Math.PI * 0.8;
const ROOM = { bar: 50, other: 36 };
/** What stands within this angle of the way out is in the way. */
const IN_THE_WAY = 0.5;

/** Places for what is new: a fan that opens outwards from the node whose neighbours it is, beyond all that stands there. */
export function placesOutside(picture: Picture, known: Places, from: string): Places {
  const root = known[from];
  if (!root || (root.x === 0 && root.y === 0)) return placesFurtherOut(picture, known);
  const fresh = picture.nodes.filter(({ id }) => !known[id]);
  const bars = fresh.filter(({ kind }) => kind === 'Obligation');
  const others = inOrderOf(
    bars,
    fresh.filter(({ kind }) => kind !== 'Obligation'),
    picture,
  );
  const near = Math.max(BEYOND + obstacles(root, known), (bars.length * ROOM.bar) / WIDEST);
  const far = Math.max(near + (bars.length > 0 ? FURTHER : 0), (others.length * ROOM.other) / WIDEST);
  const marks = [...fan(bars, root, near, ROOM.bar), ...fan(others, root, far, ROOM.other)];
  separate([...staying(picture, known), ...marks.map(({ box }) => box)]);
  return Object.fromEntries(marks.map((one) => [one.box.id, placeOf(one)]));
}

/** How far beyond the root other marks stand on the way out. */
function obstacles(root: Place, known: Places): number {
  const distance = Math.hypot(root.x, root.y);
  const reaches = Object.values(known).map(({ x, y }) => {
    const along = (x * root.x + y * root.y) / distance;
    const beside = Math.abs(x * root.y - y * root.x) / distance;
    return beside < along * Math.tan(IN_THE_WAY) ? along - distance : 0;
  });
  return Math.max(0, ...reaches);
}

function fan(nodes: readonly PictureNode[], root: Place, radius: number, room: number): readonly Standing[] {
  const direction = Math.atan2(root.y, root.x);
  const width = Math.min(WIDEST, (nodes.length * room) / radius);
  return nodes.map((node, index) => {
    const angle = direction + width * ((index + 0.5) / nodes.length - 0.5);
    const away = { x: root.x + Math.cos(angle) * radius, y: root.y + Math.sin(angle) * radius };
    return standing(node, node.kind === 'Obligation' ? away : { ...away, side: away.x < 0 ? 'left' : 'right' }, false);
  });
}

/** What belongs to the first obligation first, so that lines cross little. */
function inOrderOf(bars: readonly PictureNode[], others: readonly PictureNode[], { edges }: Picture): readonly PictureNode[] {
  const position = new Map(bars.map(({ id }, index) => [id, index]));
  const first = new Map<string, number>();
  for (const { source, target } of edges) {
    const index = position.get(source) ?? position.get(target);
    const other = position.has(source) ? target : source;
    if (index !== undefined) first.set(other, Math.min(index, first.get(other) ?? index));
  }
  return others.toSorted((one, other) => (first.get(one.id) ?? bars.length) - (first.get(other.id) ?? bars.length));
}
