import { expect } from 'vitest';
import type { NodeRow, RegulationGraph, RelationRow } from '../../cypher/graph.ts';
import { NODES, type NodeLabel, RELATIONS, type RelationType } from '../../cypher/ontology.ts';
import type { ExtractedRegulation } from '../../import/model.ts';

const nodesOf = (graph: RegulationGraph) => Object.entries(graph.nodes) as [NodeLabel, readonly NodeRow[]][];
const relationsOf = (graph: RegulationGraph) => Object.entries(graph.relations) as [RelationType, readonly RelationRow[]][];

/** Holds a graph against the ontology: ids unique, no property of its own invention, every relation between nodes that are there. */
export function expectWellFormed(graph: RegulationGraph): void {
  const ids = new Set<string>();
  for (const [label, rows] of nodesOf(graph))
    for (const { id, ...properties } of rows) {
      expect(ids.has(`${label} ${id}`), `${label} ${id} twice`).toBe(false);
      ids.add(`${label} ${id}`);
      expect(Object.keys(NODES[label].properties)).toEqual(expect.arrayContaining(Object.keys(properties)));
    }
  for (const [type, rows] of relationsOf(graph))
    for (const { from, to, fromLabel, toLabel, ...properties } of rows) {
      expect(ids, `${type} from`).toContain(`${fromLabel} ${from}`);
      expect(ids, `${type} to`).toContain(`${toLabel} ${to}`);
      expect(RELATIONS[type].from).toContain(fromLabel);
      expect(RELATIONS[type].to).toContain(toLabel);
      expect(Object.keys(RELATIONS[type].properties)).toEqual(expect.arrayContaining(Object.keys(properties)));
    }
}

/** Every span lies in its article and every quote is what stands there. */
export function expectEvidence(graph: RegulationGraph, extracted: ExtractedRegulation): number {
  const texts = new Map(extracted.articles.map(({ article, text }) => [`${extracted.metadata.id}/art-${article}`, text]));
  const places = [...nodesOf(graph).flatMap(([, rows]) => rows), ...relationsOf(graph).flatMap(([, rows]) => rows)].filter(
    (row) => typeof row.start === 'number',
  );
  for (const row of places) {
    const text = texts.get(articleOf(row)) as string;
    const [start, end] = [row.start as number, row.end as number];
    expect(start, JSON.stringify(row)).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end, JSON.stringify(row)).toBeLessThanOrEqual(text.length);
    if (typeof row.quote === 'string') expect(text.slice(start, end)).toBe(row.quote);
    if (typeof row.text === 'string') expect(text.slice(start, end)).toBe(row.text);
  }
  return places.length;
}

/** The article a row's place lies in: its own, or that of the article or obligation at one end. */
function articleOf(row: NodeRow | RelationRow): string {
  const ends = [row.article, row.from, row.id, row.to].filter((value): value is string => typeof value === 'string');
  const owner = ends.find((value) => /\/art-/.test(value)) as string;
  return owner.replace(/\/(?:obl|fnd)-\d+$/, '');
}

/** One line a node and a relation, without empty values: what a golden compares. */
export function digest(graph: RegulationGraph): string[] {
  const filled = (row: object) => JSON.stringify(Object.fromEntries(Object.entries(row).filter(([, value]) => !isEmpty(value))));
  return [
    ...nodesOf(graph).flatMap(([label, rows]) => rows.map(({ id, ...rest }) => `${label} ${id} ${filled(rest)}`)),
    ...relationsOf(graph).flatMap(([type, rows]) =>
      rows.map(({ from, to, fromLabel: _from, toLabel: _to, ...rest }) => `${from} -${type}-> ${to} ${filled(rest)}`),
    ),
  ];
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === false || (Array.isArray(value) && value.length === 0);
}
