import type cytoscape from 'cytoscape';
import type { Picture, PictureEdge, PictureNode } from '../pictures/picture.ts';
import type { Language } from '../state/viewState.ts';
import { articleNumber } from '../words/numerals.ts';
import { wordsIn } from '../words/words.ts';
import { linesOf, markSize } from './sizes.ts';

/** A picture in Cytoscape's terms; names in the language asked for. */
export function elementsOf(
  picture: Picture,
  language: Language,
): { readonly nodes: cytoscape.NodeDefinition[]; readonly edges: cytoscape.EdgeDefinition[] } {
  const generic = new Set(picture.nodes.filter(({ kind }) => kind === 'Generic').map(({ id }) => id));
  return {
    nodes: picture.nodes.map((node) => nodeElement(node, language)),
    edges: picture.edges.map((edge) => edgeElement(edge, generic)),
  };
}

function nodeElement(node: PictureNode, language: Language): cytoscape.NodeDefinition {
  const { id, kind, modality } = node;
  const label = labelOf(node, language);
  return { group: 'nodes', data: { id, kind, modality, label, ...markSize(node) } };
}

function labelOf({ entity, label, modality }: PictureNode, language: Language): string {
  if (entity) return linesOf(entity.names[language]).join('\n');
  return modality ? `${wordsIn(language).modalitySign[modality]} ${articleNumber(label)}` : label;
}

function edgeElement({ id, source, target, line, carried, weight }: PictureEdge, generic: ReadonlySet<string>): cytoscape.EdgeDefinition {
  return {
    group: 'edges',
    data: { id, source, target, line, carried, generic: generic.has(source), width: Math.round((0.8 + 1.1 * (weight - 1)) * 10) / 10 },
  };
}
