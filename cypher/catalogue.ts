/**
 * The queries, one a file: `cypher/read/NAME.cypher` for readers, `cypher/write/NAME.cypher` for the store's own writing.
 * To add one: write the file, add its name to `cypher/queries.ts`, run the tests (they hold it against both engines and
 * against the traps of the embedded one).
 *
 * A file begins with its header: what the query is for, then every parameter and every column in the order it returns them.
 *
 *     // The obligations a department bears, in the order of the text.
 *     // @param regulations STRING_LIST ids of the regulations to look at
 *     // @param department STRING id of the department
 *     // @param limit INTEGER at most so many rows
 *     // @column obligation STRING id of the obligation
 *     // @column deadline STRING? as the text has it; null where it sets none
 *     MATCH (department:Department {id: $department})-[:BEARS]->(obligation:Obligation)
 *     WHERE obligation.regulation IN $regulations
 *     RETURN DISTINCT obligation.id AS obligation, obligation.deadline AS deadline
 *     …
 *
 * Types are those of `VALUE_TYPES` in header.ts; a `?` after one says that the value may be null.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Header, headerFaults, headerOf } from './header.ts';
import { READ_QUERIES, WRITE_QUERIES } from './queries.ts';

export interface Query extends Header {
  readonly name: string;
  readonly mode: 'READ' | 'WRITE';
  readonly text: string;
}

export interface Catalogue {
  readonly queries: readonly Query[];
  /** Throws an Error when no such query is listed. */
  read(name: string): Query;
  write(name: string): Query;
}

/** The names that a folder of queries must hold. */
export interface QueryList {
  readonly READ: readonly string[];
  readonly WRITE: readonly string[];
}

/** Loads every query below `folder`. Throws an Error that names all files that are missing, unlisted or not as their header says. */
export function loadCatalogue(folder: string, list: QueryList): Catalogue {
  const faults = [...listFaults(folder, 'READ', list), ...listFaults(folder, 'WRITE', list)];
  if (faults.length > 0) throw new Error(`The query catalogue is not whole:\n${faults.join('\n')}`);
  const reads = list.READ.map((name) => loadQuery(folder, 'READ', name));
  const writes = list.WRITE.map((name) => loadQuery(folder, 'WRITE', name));
  return { queries: [...reads, ...writes], read: (name) => queryOf(reads, name), write: (name) => queryOf(writes, name) };
}

function listFaults(folder: string, mode: Query['mode'], list: QueryList): readonly string[] {
  const sub = mode.toLowerCase();
  const listed = list[mode];
  const found = readdirSync(join(folder, sub))
    .filter((file) => file.endsWith('.cypher'))
    .map((file) => file.slice(0, -'.cypher'.length));
  return [
    ...listed
      .filter((name) => !found.includes(name))
      .map((name) => `cypher/${sub}/${name}.cypher is listed in cypher/queries.ts but missing`),
    ...found.filter((name) => !listed.includes(name)).map((name) => `cypher/${sub}/${name}.cypher is not listed in cypher/queries.ts`),
    ...listed
      .filter((name) => found.includes(name))
      .flatMap((name) => fileFaults(join(folder, sub, `${name}.cypher`), `cypher/${sub}/${name}.cypher`)),
  ];
}

function fileFaults(file: string, shown: string): readonly string[] {
  const source = readFileSync(file, 'utf8');
  try {
    return headerFaults(headerOf(source), source).map((fault) => `${shown}: ${fault}`);
  } catch (error) {
    return [`${shown}: ${(error as Error).message}`];
  }
}

function loadQuery(folder: string, mode: Query['mode'], name: string): Query {
  const text = readFileSync(join(folder, mode.toLowerCase(), `${name}.cypher`), 'utf8');
  return { name, mode, text, ...headerOf(text) };
}

function queryOf(queries: readonly Query[], name: string): Query {
  const query = queries.find((each) => each.name === name);
  if (!query) throw new Error(`No query is named "${name}"; the names are listed in cypher/queries.ts.`);
  return query;
}

let loaded: Catalogue | undefined;

/** The project's own queries, loaded once. */
export function catalogue(): Catalogue {
  loaded ??= loadCatalogue(import.meta.dirname, { READ: READ_QUERIES, WRITE: WRITE_QUERIES });
  return loaded;
}
