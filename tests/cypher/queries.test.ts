/** Every named read query on both real engines: rows as the header says, and the same rows. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { catalogue, type Query } from '../../cypher/catalogue.ts';
import { openReader } from '../../cypher/open.ts';
import { fits } from '../../cypher/parameters.ts';
import { READ_QUERIES } from '../../cypher/queries.ts';
import type { GraphReader, QueryParameters, Row } from '../../cypher/store.ts';
import { isKeyword, tokensOf } from '../../cypher/tokens.ts';
import { lineOf } from './digest.ts';
import { type EngineUnderTest, embeddedEngine, importInto, neo4jEngine } from './engines.ts';
import { CITY, cityGraph, lawGraph, STATE_LAW } from './fixture.ts';

const IDS = [cityGraph(), lawGraph()].flatMap(({ nodes }) => Object.values(nodes).flatMap((rows) => rows.map(({ id }) => id)));

/** What to ask for, by the name of the parameter: with these every query finds something in the fixture. */
const SAMPLES: QueryParameters = {
  ids: [...new Set(IDS)],
  regulations: [CITY, STATE_LAW],
  text: '人工智能',
};

function parametersFor(query: Query): QueryParameters {
  return Object.fromEntries(
    query.parameters.map(({ name }) => {
      if (!(name in SAMPLES)) throw new Error(`${query.name}: add a sample for its parameter "${name}" to tests/cypher/queries.test.ts.`);
      return [name, SAMPLES[name]];
    }),
  );
}

/** Columns that differ between engines by design: what only one of them keeps in its Meta node. */
const ENGINE_COLUMNS: readonly string[] = ['base', 'inputs', 'importerPid', 'importerHost', 'importerStartedAt'];

/** In the order of the query where it sets one, else in one of ours. */
function comparable(query: Query, rows: readonly Row[]): readonly string[] {
  const lines = rows.map((row) => lineOf(withoutEngineColumns(row)));
  return tokensOf(query.text).some((token) => isKeyword(token, 'ORDER')) ? lines : lines.toSorted();
}

function withoutEngineColumns(row: Row): Row {
  const isMeta = Array.isArray(row['labels']) && row['labels'].includes('Meta');
  return isMeta ? {} : Object.fromEntries(Object.entries(row).filter(([column]) => !ENGINE_COLUMNS.includes(column)));
}

const engines: Readonly<Record<'embedded' | 'neo4j', EngineUnderTest>> = { embedded: embeddedEngine(), neo4j: neo4jEngine() };
const readers = new Map<string, GraphReader>();
let missing: string | null = null;

async function prepare(name: 'embedded' | 'neo4j'): Promise<void> {
  const reason = await engines[name].start();
  if (reason !== null) {
    missing = reason;
    return;
  }
  const target = await engines[name].empty();
  await importInto(target, cityGraph(), lawGraph());
  readers.set(name, await openReader(target));
}

beforeAll(async () => {
  await prepare('embedded');
  await prepare('neo4j');
});
afterAll(async () => {
  for (const reader of readers.values()) await reader.close();
  for (const engine of Object.values(engines)) await engine.stop();
});

async function rowsOn(name: 'embedded' | 'neo4j', query: Query): Promise<readonly Row[]> {
  const rows = await readers.get(name)?.read(query.name, parametersFor(query));
  if (!rows) throw new Error(`${name} was not started.`);
  return rows;
}

function misfits(query: Query, rows: readonly Row[]): readonly string[] {
  return rows.flatMap((row) => {
    const names = Object.keys(row).join();
    const expected = query.columns.map(({ name }) => name).join();
    const values = query.columns
      .filter((column) => !fits(row[column.name], column))
      .map(({ name, type }) => `${name} is no ${type}: ${JSON.stringify(row[name])}`);
    return names === expected ? values : [`columns (${names}) are not (${expected})`];
  });
}

describe('on the embedded engine, what a query returns is what its header says', () => {
  it.each(READ_QUERIES)('%s', async (name) => {
    const query = catalogue().read(name);
    const rows = await rowsOn('embedded', query);
    expect(rows.length, 'rows found in the fixture').toBeGreaterThan(0);
    expect(misfits(query, rows)).toEqual([]);
  });
});

describe('on Neo4j, the same', () => {
  beforeEach(({ skip }) => {
    if (missing !== null) skip(missing);
  });

  it.each(READ_QUERIES)('%s', async (name) => {
    const query = catalogue().read(name);
    const rows = await rowsOn('neo4j', query);
    expect(misfits(query, rows)).toEqual([]);
    expect(comparable(query, rows)).toEqual(comparable(query, await rowsOn('embedded', query)));
  });
});
