/** The least a script can do to write the same rows to Neo4j: plain `UNWIND` batches, no transaction a regulation, nothing checked. */
import neo4j, { type Driver } from 'neo4j-driver';
import type { NodeRow, PropertyValue, RegulationGraph, RelationRow } from '../../cypher/graph.ts';
import { schemaStatements } from '../../cypher/schema.ts';
import type { RunningNeo4j } from '../neo4j/start.ts';

const BATCH_ROWS = 5_000;

/** Writes what the graphs hold, each shared node once, into an empty database. */
export async function writePlainly({ uri, username, password, database }: RunningNeo4j, graphs: readonly RegulationGraph[]): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  try {
    for (const statement of schemaStatements('NEO4J')) await driver.executeQuery(statement, {}, { database });
    for (const [label, rows] of nodesOf(graphs)) {
      await inBatches(driver, database, `UNWIND $rows AS row CREATE (node:\`${label}\`) SET node = row`, rows);
    }
    for (const [, { from, to, type, rows }] of relationsOf(graphs)) {
      const ends = `MATCH (from:\`${from}\` {id: row.from}) MATCH (to:\`${to}\` {id: row.to})`;
      await inBatches(
        driver,
        database,
        `UNWIND $rows AS row ${ends} CREATE (from)-[relation:\`${type}\`]->(to) SET relation = row.properties`,
        rows,
      );
    }
  } finally {
    await driver.close();
  }
}

async function inBatches(driver: Driver, database: string, text: string, rows: readonly object[]): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH_ROWS) {
    await driver.executeQuery(text, { rows: rows.slice(start, start + BATCH_ROWS) }, { database });
  }
}

function nodesOf(graphs: readonly RegulationGraph[]): ReadonlyMap<string, readonly object[]> {
  const byLabel = new Map<string, Map<string, object>>();
  for (const graph of graphs) {
    for (const [label, rows] of Object.entries(graph.nodes)) {
      const known = byLabel.get(label) ?? new Map<string, object>();
      for (const row of rows) if (!known.has(row.id)) known.set(row.id, whole(row));
      byLabel.set(label, known);
    }
  }
  return new Map([...byLabel].map(([label, rows]) => [label, [...rows.values()]]));
}

interface Group {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly rows: object[];
}

function relationsOf(graphs: readonly RegulationGraph[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const graph of graphs) {
    for (const [type, rows] of Object.entries(graph.relations)) {
      for (const row of rows) addRelation(groups, type, row);
    }
  }
  return groups;
}

function addRelation(groups: Map<string, Group>, type: string, { from, to, fromLabel, toLabel, ...properties }: RelationRow): void {
  const key = `${type} ${fromLabel} ${toLabel}`;
  const group = groups.get(key) ?? { type, from: fromLabel, to: toLabel, rows: [] };
  group.rows.push({ from, to, properties: whole(properties) });
  groups.set(key, group);
}

/** Whole numbers go over as integers, as they do in ours. */
function whole(row: NodeRow | Readonly<Record<string, PropertyValue | undefined>>): object {
  const values = Object.entries(row).map(([name, value]) => [
    name,
    typeof value === 'number' && Number.isSafeInteger(value) ? neo4j.int(value) : value,
  ]);
  return Object.fromEntries(values);
}
