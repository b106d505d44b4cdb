import { placesAround } from './around.ts';
import type { Picture, PictureNode } from '../pictures/picture.ts';
import type { Places } from './arrangement.ts';
import { arrange } from './layout.ts';
import { belongsOnShelf, placesOnShelf } from './shelf.ts';
import { boxSize } from './sizes.ts';

/** The way to a picture: each step keeps the places of the one before and finds room for what is new. */
export interface Steps {
  readonly centre: string | null;
  readonly pictures: readonly Picture[];
  /** Changes when, and only when, the steps do. */
  readonly key: string;
}

const remembered = new Map<string, Promise<Places>>();

/** The places of everything in the last step. A function of the steps alone, so that an address brings the same view back. */
export function placesOf(steps: Steps): Promise<Places> {
  const known = remembered.get(steps.key);
  if (known) return known;
  const found = place(steps);
  remembered.set(steps.key, found);
  found.catch(() => remembered.delete(steps.key));
  return found;
}

async function place({ centre, pictures }: Steps): Promise<Places> {
  let places: Places = {};
  for (const picture of pictures) {
    const first = Object.keys(places).length === 0;
    places = { ...places, ...(first && centre !== null ? placesAround(picture, centre) : await fitIn(picture, places)) };
  }
  return places;
}

async function fitIn(picture: Picture, known: Places): Promise<Places> {
  const fresh = picture.nodes.filter(({ id }) => !known[id]);
  const shelved = new Set(fresh.filter((node) => belongsOnShelf(picture, node)));
  const nodes = picture.nodes.filter((node) => !shelved.has(node));
  const arranged = fresh.length === shelved.size ? {} : await arrange(requestFor(picture, nodes, known));
  return { ...arranged, ...placesOnShelf([...shelved], { ...known, ...arranged }) };
}

function requestFor(picture: Picture, nodes: readonly PictureNode[], known: Places): Parameters<typeof arrange>[0] {
  const ids = new Set(nodes.map(({ id }) => id));
  const edges = picture.edges.filter(({ source, target }) => ids.has(source) && ids.has(target));
  const heaviest = Math.max(1, ...edges.map(({ weight }) => weight));
  return {
    nodes: nodes.map((node) => {
      const place = known[node.id];
      return { id: node.id, ...boxSize(node), ...(place && { place }) };
    }),
    edges: edges.map(({ source, target, weight }) => ({ source, target, strength: weight / heaviest })),
  };
}
