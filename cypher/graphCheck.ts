import type { NodeRow, PropertyValue, RegulationGraph, RelationRow } from './graph.ts';
import { NODES, type NodeLabel, RELATIONS, type RelationType } from './ontology.ts';
import { fits } from './parameters.ts';
import { LABELS } from './queries.ts';
import { StoreError } from './store.ts';

type Properties = Readonly<Record<string, 'STRING' | 'INTEGER' | 'FLOAT' | 'BOOLEAN' | 'STRING_LIST' | 'INTEGER_LIST'>>;

const NODE_KEYS: readonly string[] = ['id'];
const RELATION_KEYS: readonly string[] = ['from', 'to', 'fromLabel', 'toLabel'];

/**
 * Refuses a graph the ontology does not know, before anything is written: unknown labels, relations or properties, values of
 * another type, a missing id, an id twice in a label, a node of another regulation, a relation between labels it does not join.
 * Throws StoreError QUERY_REFUSED that names the first offence.
 */
export function checkGraph(graph: RegulationGraph): void {
  for (const [label, rows] of Object.entries(graph.nodes)) checkNodes(graph, label, rows);
  for (const [type, rows] of Object.entries(graph.relations)) checkRelations(graph, type, rows);
  const own = graph.nodes.Regulation ?? [];
  if (own.length !== 1 || own[0]?.id !== graph.regulation) refuse(graph, 'it must have exactly one Regulation, with its own id');
  if (own[0]?.['inputHash'] !== graph.inputHash || own[0]?.['rulesVersion'] !== graph.rulesVersion) {
    refuse(graph, 'its Regulation must carry the inputHash and rulesVersion of the graph');
  }
}

function checkNodes(graph: RegulationGraph, label: string, rows: readonly NodeRow[]): void {
  const definition = LABELS.includes(label as NodeLabel) ? NODES[label as NodeLabel] : refuse(graph, `the ontology has no label ${label}`);
  const seen = new Set<string>();
  for (const row of rows) {
    if (!row.id) refuse(graph, `a ${label} has no id`);
    if (seen.has(row.id)) refuse(graph, `${label} "${row.id}" stands twice`);
    seen.add(row.id);
    checkProperties(graph, `${label} "${row.id}"`, row, definition.properties, NODE_KEYS);
    checkOwner(graph, label, row);
    if ((label === 'Regulation' || label === 'Citation') && !row['title']) refuse(graph, `${label} "${row.id}" has no title`);
  }
}

/** `regulation` of an owned node, and `scope` where one is set, is the regulation that brings it. */
function checkOwner(graph: RegulationGraph, label: string, row: NodeRow): void {
  const owner = 'regulation' in NODES[label as NodeLabel].properties ? (row['regulation'] ?? null) : (row['scope'] ?? graph.regulation);
  if (owner !== graph.regulation) refuse(graph, `${label} "${row.id}" belongs to another regulation`);
}

function checkRelations(graph: RegulationGraph, type: string, rows: readonly RelationRow[]): void {
  if (!(type in RELATIONS)) refuse(graph, `the ontology has no relation ${type}`);
  if (type === 'RESOLVES_TO') refuse(graph, 'RESOLVES_TO is made by the store');
  const definition = RELATIONS[type as RelationType];
  const from: readonly NodeLabel[] = definition.from;
  const to: readonly NodeLabel[] = definition.to;
  for (const row of rows) {
    if (!row.from || !row.to) refuse(graph, `a ${type} has an end without id`);
    if (!from.includes(row.fromLabel) || !to.includes(row.toLabel))
      refuse(graph, `${type} does not join ${row.fromLabel} to ${row.toLabel}`);
    checkProperties(graph, `${type} from "${row.from}" to "${row.to}"`, row, definition.properties, RELATION_KEYS);
  }
}

function checkProperties(
  graph: RegulationGraph,
  owner: string,
  row: Readonly<Record<string, PropertyValue | undefined>>,
  properties: Properties,
  keys: readonly string[],
): void {
  for (const [name, value] of Object.entries(row)) {
    if (keys.includes(name)) continue;
    const type = properties[name];
    if (!type) refuse(graph, `${owner} has a property "${name}" that the ontology does not list`);
    if (value !== undefined && !fits(value, { type, nullable: true })) refuse(graph, `"${name}" of ${owner} must be ${type} or null`);
  }
}

function refuse(graph: RegulationGraph, reason: string): never {
  throw new StoreError('QUERY_REFUSED', `The graph of "${graph.regulation}" was not written: ${reason}.`);
}
