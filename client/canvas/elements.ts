import type cytoscape from 'cytoscape';
import type { Picture, PictureEdge, PictureNode } from '../pictures/picture.ts';
import type { Language } from '../state/viewState.ts';
import { wordsIn } from '../words/words.ts';
import { markSize, shortLabel } from './sizes.ts';

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
  return { group: 'nodes', data: { id, kind, modality, label: labelOf(node, language), ...markSize(node) } };
}

function labelOf({ entity, label, modality }: PictureNode, language: Language): string {
  if (entity) return shortLabel(entity.names[language]);
  return modality ? `${wordsIn(language).modalitySign[modality]} ${articleNumber(label)}` : label;
}

/** 第十三条 → 13, so that a bar can hold it; a label that is no plain number stays as it is. */
function articleNumber(label: string): string {
  const match = /^第([〇零一二三四五六七八九十百千]+)条$/.exec(label);
  return match?.[1] ? String(chineseNumber(match[1])) : label.replace(/^第/, '').replace('条', '');
}

function chineseNumber(written: string): number {
  const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
  let sum = 0;
  let digit = 0;
  for (const character of written) {
    const unit = units[character];
    if (unit === undefined) digit = Math.max(0, '〇一二三四五六七八九'.indexOf(character));
    else {
      sum += (digit || 1) * unit;
      digit = 0;
    }
  }
  return sum + digit;
}

function edgeElement({ id, source, target, line, carried, weight }: PictureEdge, generic: ReadonlySet<string>): cytoscape.EdgeDefinition {
  return {
    group: 'edges',
    data: { id, source, target, line, carried, generic: generic.has(source), width: Math.round((0.8 + 1.1 * (weight - 1)) * 10) / 10 },
  };
}
