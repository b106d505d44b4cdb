/** Runs fcose away from the page, so that no layout, however long, stops a scroll or a key. */
import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { ArrangedNode, ArrangementAnswer, ArrangementRequest, Places } from './arrangement.ts';
import { useRoom } from './room.ts';
import { separate } from './separation.ts';

cytoscape.use(fcose);

/** Between boxes, canvas units. */
const GAP = 6;

self.addEventListener('message', ({ data }: MessageEvent<ArrangementRequest>) => {
  const answer: ArrangementAnswer = { ticket: data.ticket, places: arrange(data) };
  self.postMessage(answer);
});

/** The same request always gives the same places: fcose draws from a generator that starts anew each time. */
function arrange(request: ArrangementRequest): Places {
  Math.random = seededRandom(request.nodes.length * 7919 + request.edges.length);
  const graph = cytoscape({ headless: true, styleEnabled: true, elements: elementsOf(request), style: styleOf() });
  try {
    graph.layout(optionsFor(request)).run();
    const found = graph.nodes().map((node) => ({ id: node.id(), ...node.position() }));
    return apart(request.nodes, request.nodes.some(({ place }) => place) ? found : useRoom(request.nodes, found));
  } finally {
    graph.destroy();
  }
}

function apart(nodes: readonly ArrangedNode[], found: readonly { readonly id: string; readonly x: number; readonly y: number }[]): Places {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const boxes = found.map(({ id, x, y }) => {
    const { width = 0, height = 0, place } = byId.get(id) ?? {};
    return { id, x, y, width: width + GAP, height: height + GAP, stays: place !== undefined };
  });
  separate(boxes);
  return Object.fromEntries(boxes.map(({ id, x, y }) => [id, byId.get(id)?.place ?? { x: Math.round(x), y: Math.round(y) }]));
}

function elementsOf({ nodes, edges }: ArrangementRequest): cytoscape.ElementDefinition[] {
  return [
    ...nodes.map(({ id, width, height, place }) => ({ data: { id, width, height }, ...(place && { position: { ...place } }) })),
    ...edges.map(({ source, target, strength }) => ({ data: { source, target, strength } })),
  ];
}

function styleOf(): cytoscape.StylesheetJson {
  return [{ selector: 'node', style: { width: 'data(width)', height: 'data(height)', shape: 'rectangle' } }];
}

function optionsFor({ nodes }: ArrangementRequest): cytoscape.LayoutOptions {
  const fixed = nodes.flatMap(({ id, place }) => (place ? [{ nodeId: id, position: { ...place } }] : []));
  const options = {
    name: 'fcose',
    animate: false,
    fit: false,
    quality: 'proof',
    randomize: fixed.length === 0,
    packComponents: false,
    nodeSeparation: 96,
    nodeRepulsion: () => 9000,
    idealEdgeLength: (edge: cytoscape.EdgeSingular) => 150 - 60 * Number(edge.data('strength')),
    edgeElasticity: (edge: cytoscape.EdgeSingular) => 0.15 + 0.5 * Number(edge.data('strength')),
    gravity: 0.3,
    numIter: 2500,
    ...(fixed.length > 0 && { fixedNodeConstraint: fixed }),
  };
  return options;
}

/** mulberry32 */
function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
