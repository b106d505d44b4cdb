import type cytoscape from 'cytoscape';

/** Brings forward what is chosen, or, while the pointer is on something, that; the rest steps aside. */
export function attend(graph: cytoscape.Core, chosen: readonly string[], hovered: string | null): void {
  graph.batch(() => {
    graph.elements().removeClass('aside near chosen');
    const chosenElements = elementsFor(graph, chosen);
    chosenElements.addClass('chosen');
    const under = hovered === null ? graph.collection() : graph.collection().union(graph.getElementById(hovered));
    const centre = under.nonempty() ? under : chosenElements;
    if (centre.empty()) return;
    const near = centre.union(neighboursOf(centre));
    (centre.edges().empty() ? centre.nodes().connectedEdges() : centre.edges()).addClass('near');
    if (near.nodes().length < graph.nodes().length) graph.elements().not(near).not(chosenElements).addClass('aside');
  });
}

/** One id is a node; two are the line between them with its ends. */
function elementsFor(graph: cytoscape.Core, ids: readonly string[]): cytoscape.Collection {
  const nodes = graph.nodes().filter((node) => ids.includes(node.id()));
  return ids.length === 2 ? nodes.union(nodes.edgesWith(nodes)) : graph.collection().union(nodes);
}

/** Around a body or field also the other ends of its obligations, which are its answer. */
function neighboursOf(centre: cytoscape.Collection): cytoscape.Collection {
  if (centre.edges().nonempty()) return centre.union(centre.edges().connectedNodes());
  const first = centre.closedNeighborhood();
  const bars = first.nodes('[kind = "Obligation"]');
  return centre.is('[kind = "Obligation"]') ? first : first.union(bars.closedNeighborhood());
}
