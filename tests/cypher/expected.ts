import { NODES, type NodeLabel } from '../../cypher/ontology.ts';
import type { NodeRow, RegulationGraph, RelationRow } from '../../cypher/graph.ts';
import { CITY, STATE_LAW } from './fixture.ts';
import { lineOf } from './digest.ts';

export interface Resolved {
  readonly citation: string;
  readonly to: string;
  readonly label: 'Regulation' | 'Article';
}

/** What the citations of the two regulations of the fixture are joined to when both are there. */
export const RESOLVED: readonly Resolved[] = [
  { citation: '数据安全法#3', to: STATE_LAW, label: 'Regulation' },
  { citation: '数据安全法#3', to: `${STATE_LAW}/art-3`, label: 'Article' },
  { citation: '某市数字经济促进条例', to: CITY, label: 'Regulation' },
];

/** The lines a store must hold after these graphs were written, made without any store. */
export function expectedLines(graphs: readonly RegulationGraph[], resolved: readonly Resolved[]): readonly string[] {
  const nodes = graphs.flatMap((graph) =>
    Object.entries(graph.nodes).flatMap(([label, rows]) => rows.map((row) => nodeLine(label as NodeLabel, row))),
  );
  const relations = graphs.flatMap((graph) =>
    Object.entries(graph.relations).flatMap(([type, rows]) => rows.map((row) => relationLine(type, row))),
  );
  const joins = resolved.map(({ citation, to, label }) =>
    relationLine('RESOLVES_TO', { fromLabel: 'Citation', from: citation, toLabel: label, to }),
  );
  return [...new Set(nodes), ...relations, ...joins].toSorted();
}

function nodeLine(label: NodeLabel, row: NodeRow): string {
  return lineOf({ labels: labelsOf(label), properties: withoutNulls(row) });
}

function relationLine(type: string, { fromLabel, from, toLabel, to, ...properties }: RelationRow): string {
  return lineOf({ type, fromLabels: labelsOf(fromLabel), from, toLabels: labelsOf(toLabel), to, properties: withoutNulls(properties) });
}

function labelsOf(label: NodeLabel): readonly string[] {
  const definition = NODES[label];
  return 'alsoLabelled' in definition ? [label, ...definition.alsoLabelled] : [label];
}

function withoutNulls(row: object): object {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null && value !== undefined));
}
