import type cytoscape from 'cytoscape';
import type { Position } from '../state/viewState.ts';

/** The node that an arrow key leads to: near, and more along the arrow than beside it. Without a start, the largest. */
export function neighbourInDirection(graph: cytoscape.Core, from: string | null, direction: Position): string | null {
  const start = from === null ? null : graph.getElementById(from);
  if (!start || start.empty())
    return (
      graph
        .nodes()
        .max((node) => node.width())
        .ele?.id() ?? null
    );
  const origin = (start as cytoscape.NodeSingular).position();
  let best: { readonly id: string; readonly cost: number } | null = null;
  for (const node of graph.nodes().toArray()) {
    const away = { x: node.position('x') - origin.x, y: node.position('y') - origin.y };
    const along = away.x * direction.x + away.y * direction.y;
    const beside = Math.abs(away.x * direction.y) + Math.abs(away.y * direction.x);
    const cost = along + 2 * beside;
    if (along > 0 && beside <= along * 2 && (best === null || cost < best.cost)) best = { id: node.id(), cost };
  }
  return best?.id ?? from;
}
