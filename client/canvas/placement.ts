import { placesAround } from '../pictures/around.ts';
import type { Picture } from '../pictures/picture.ts';
import type { Places } from './arrangement.ts';
import { arrange } from './layout.ts';
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

/** Names in Chinese measure the room, whatever language is shown: places must not depend on it. */
function fitIn(picture: Picture, known: Places): Promise<Places> | Places {
  if (picture.nodes.every(({ id }) => known[id])) return {};
  const heaviest = Math.max(1, ...picture.edges.map(({ weight }) => weight));
  return arrange({
    nodes: picture.nodes.map((node) => {
      const place = known[node.id];
      return { id: node.id, ...boxSize(node, node.label), ...(place && { place }) };
    }),
    edges: picture.edges.map(({ source, target, weight }) => ({ source, target, strength: weight / heaviest })),
  });
}
