import type { NodeRow, RegulationGraph, RelationRow } from '../../cypher/graph.ts';
import { NODES, type NodeLabel, RELATIONS, type RelationType } from '../../cypher/ontology.ts';
import type { ExtractedRegulation } from '../../import/model.ts';

const nodesOf = (graph: RegulationGraph) => Object.entries(graph.nodes) as [NodeLabel, readonly NodeRow[]][];
const relationsOf = (graph: RegulationGraph) => Object.entries(graph.relations) as [RelationType, readonly RelationRow[]][];

/** What in a graph the ontology does not allow: an id twice, a property of its own invention, an end that is not there. */
export function faultsOf(graph: RegulationGraph): string[] {
  const ids = nodesOf(graph).flatMap(([label, rows]) => rows.map(({ id }) => `${label} ${id}`));
  const known = new Set(ids);
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} stands twice`),
    ...nodesOf(graph).flatMap(([label, rows]) =>
      rows.flatMap(({ id, ...rest }) => unknownProperties(`${label} ${id}`, NODES[label].properties, rest)),
    ),
    ...relationsOf(graph).flatMap(([type, rows]) => rows.flatMap((row) => relationFaults(type, row, known))),
  ];
}

function relationFaults(type: RelationType, { from, to, fromLabel, toLabel, ...rest }: RelationRow, known: ReadonlySet<string>): string[] {
  const name = `${from} -${type}-> ${to}`;
  const { from: fromLabels, to: toLabels, properties } = RELATIONS[type];
  const ends = [`${fromLabel} ${from}`, `${toLabel} ${to}`].filter((end) => !known.has(end)).map((end) => `${name}: no ${end}`);
  const labels = [fromLabels, toLabels] as readonly (readonly NodeLabel[])[];
  const allowed = labels[0]?.includes(fromLabel) && labels[1]?.includes(toLabel);
  return [...ends, ...(allowed ? [] : [`${name}: ends of the wrong kind`]), ...unknownProperties(name, properties, rest)];
}

function unknownProperties(name: string, properties: object, row: object): string[] {
  return Object.keys(row)
    .filter((property) => !(property in properties))
    .map((property) => `${name} has ${property}`);
}

/** Everything in a graph that points at a place. */
export function placesOf(graph: RegulationGraph): (NodeRow | RelationRow)[] {
  const rows = [...nodesOf(graph).flatMap(([, nodes]) => nodes), ...relationsOf(graph).flatMap(([, relations]) => relations)];
  return rows.filter((row) => typeof row.start === 'number');
}

/** The places that lie outside their article, or whose quote is not what stands there. */
export function misplaced(graph: RegulationGraph, extracted: ExtractedRegulation): (NodeRow | RelationRow)[] {
  const texts = new Map(extracted.articles.map(({ article, text }) => [`${extracted.metadata.id}/art-${article}`, text]));
  return placesOf(graph).filter((row) => {
    const text = texts.get(articleOf(row)) ?? '';
    const [start, end] = [Number(row.start), Number(row.end)];
    const quote = row.quote ?? row.text ?? text.slice(start, end);
    return !(start >= 0 && end > start && end <= text.length && text.slice(start, end) === quote);
  });
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
