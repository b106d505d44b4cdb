import { placesAround } from './around.ts';
import type { Picture, PictureNode } from '../pictures/picture.ts';
import type { Place, Places } from './arrangement.ts';
import { placesOutside } from './growth.ts';
import { arrange } from './layout.ts';
import { belongsOnShelf, placesOnShelf } from './shelf.ts';
import { boxAbout } from './sizes.ts';

const ORIGIN: Place = { x: 0, y: 0 };

export interface Step {
  readonly picture: Picture;
  /** The node whose neighbours it brings; null for an overview. */
  readonly from: string | null;
}

/** The way to a picture: each step keeps the places of the one before and finds room for what is new. */
export interface Steps {
  readonly steps: readonly Step[];
  /** Changes when, and only when, the steps do. */
  readonly key: string;
}

const remembered = new Map<string, Promise<Places>>();

/** The places of everything in the last step. A function of the steps alone, so that an address brings the same view back. */
export function placesOf(steps: Steps): Promise<Places> {
  const known = remembered.get(steps.key);
  if (known) return known;
  const found = follow(steps);
  remembered.set(steps.key, found);
  found.catch(() => remembered.delete(steps.key));
  return found;
}

async function follow({ steps }: Steps): Promise<Places> {
  let places: Places = {};
  for (const { picture, from } of steps) {
    if (from === null) places = await withRoomFor(picture, places);
    else if (Object.keys(places).length === 0) places = placesAround(picture, from);
    else places = { ...places, ...placesOutside(picture, places, from) };
  }
  return places;
}

/** What is new in an overview goes between what is there, which moves apart as a whole, keeping its shape. */
async function withRoomFor(picture: Picture, known: Places): Promise<Places> {
  const before = picture.nodes.filter(({ id }) => known[id]).length;
  const apart = before === 0 ? 1 : Math.sqrt(picture.nodes.length / before);
  const kept = Object.entries(known).map(([id, { x, y }]) => [id, { x: Math.round(x * apart), y: Math.round(y * apart) }] as const);
  const places = Object.fromEntries(kept);
  return { ...places, ...(await fitIn(picture, places)) };
}

async function fitIn(picture: Picture, known: Places): Promise<Places> {
  const fresh = picture.nodes.filter(({ id }) => !known[id]);
  const shelved = new Set(fresh.filter((node) => belongsOnShelf(picture, node)));
  const others = fresh.filter((node) => !shelved.has(node));
  const room = others.length === 0 ? {} : await arrange(requestFor(picture, shelved, known));
  const arranged = Object.fromEntries(others.map((node) => [node.id, markIn(node, room[node.id] ?? ORIGIN)]));
  const above = { ...known, ...arranged };
  const low = Math.max(0, ...picture.nodes.flatMap((node) => lowEdge(node, above[node.id])));
  return { ...arranged, ...placesOnShelf([...shelved], above, low) };
}

/** The worker knows boxes, of mark and label together. */
function requestFor(picture: Picture, without: ReadonlySet<PictureNode>, known: Places): Parameters<typeof arrange>[0] {
  const nodes = picture.nodes.filter((node) => !without.has(node));
  const ids = new Set(nodes.map(({ id }) => id));
  const edges = picture.edges.filter(({ source, target }) => ids.has(source) && ids.has(target));
  const heaviest = Math.max(1, ...edges.map(({ weight }) => weight));
  return {
    nodes: nodes.map((node) => {
      const place = known[node.id];
      const { x, y, width, height } = boxAbout(node, place ?? ORIGIN);
      return { id: node.id, width, height, ...(place && { place: { x, y } }) };
    }),
    edges: edges.map(({ source, target, weight }) => ({ source, target, strength: weight / heaviest })),
  };
}

/** Where the mark is when its box is in the middle of a place. */
function markIn(node: PictureNode, { x, y }: Place): Place {
  const box = boxAbout(node, ORIGIN);
  return { x: Math.round(x - box.x), y: Math.round(y - box.y) };
}

function lowEdge(node: PictureNode, place: Place | undefined): readonly number[] {
  if (!place) return [];
  const { y, height } = boxAbout(node, place);
  return [y + height / 2];
}
