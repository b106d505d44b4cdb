import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { catalogue, loadCatalogue } from '../../cypher/catalogue.ts';
import { headerFaults, headerOf } from '../../cypher/header.ts';

const GOOD = `// The title of a regulation.
// @param id STRING its id
// @column title STRING? null when it has none
MATCH (r:Regulation {id: $id})
RETURN r.title AS title
`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhize-catalogue-'));
  for (const sub of ['read', 'write']) mkdirSync(join(folder, sub));
  writeFileSync(join(folder, 'read', 'title.cypher'), GOOD);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('loadCatalogue', () => {
  it('knows each query by its name and mode', () => {
    const loaded = loadCatalogue(folder, { READ: ['title'], WRITE: [] });
    expect(loaded.read('title')).toMatchObject({ mode: 'READ', purpose: 'The title of a regulation.', text: GOOD });
    expect(loaded.read('title').parameters).toEqual([{ name: 'id', type: 'STRING', nullable: false, meaning: 'its id' }]);
    expect(loaded.read('title').columns).toEqual([{ name: 'title', type: 'STRING', nullable: true, meaning: 'null when it has none' }]);
    expect(() => loaded.write('title')).toThrow('No query is named "title"');
  });

  it('names a listed file that is missing', () => {
    expect(() => loadCatalogue(folder, { READ: ['title', 'gone'], WRITE: ['lost'] })).toThrow(
      /cypher\/read\/gone\.cypher is listed in cypher\/queries\.ts but missing\n.*write\/lost\.cypher is listed/s,
    );
  });

  it('names a file that is not listed', () => {
    cpSync(join(folder, 'read', 'title.cypher'), join(folder, 'write', 'stray.cypher'));
    expect(() => loadCatalogue(folder, { READ: ['title'], WRITE: [] })).toThrow(
      'cypher/write/stray.cypher is not listed in cypher/queries.ts',
    );
  });

  it('names a file whose header is wrong', () => {
    writeFileSync(join(folder, 'read', 'title.cypher'), GOOD.replace('STRING its', 'TEXT its'));
    expect(() => loadCatalogue(folder, { READ: ['title'], WRITE: [] })).toThrow(
      /read\/title\.cypher: "\/\/ @param id TEXT its id" must read/,
    );
  });
});

describe('headerFaults', () => {
  const faultsOf = (source: string): readonly string[] => headerFaults(headerOf(source), source);

  it('finds nothing wrong with a right header', () => {
    expect(faultsOf(GOOD)).toEqual([]);
  });

  it.each([
    [GOOD.replace('$id', '$name'), ['@param id is not used by the query', '$name has no @param line']],
    [GOOD.replace('// @param id STRING its id\n', ''), ['$id has no @param line']],
    [GOOD.replace('// @param', '// @param id STRING again\n// @param'), ['@param id stands twice']],
    [GOOD.replace('AS title', 'AS name'), ['it returns (name) but its @column lines say (title)']],
    [GOOD.replace('RETURN r.title AS title', 'RETURN r.title'), ['it returns (?) but its @column lines say (title)']],
    [GOOD.replace('AS title', 'AS title, r.id AS id ORDER BY r.order'), ['it returns (title, id) but its @column lines say (title)']],
  ])('%s', (source, faults) => {
    expect(faultsOf(source)).toEqual(faults);
  });

  it('is not misled by properties named like keywords, comments, or texts', () => {
    const source = `// Orders.
// @column order STRING its place
// @column limit INTEGER? a property
MATCH (a:Article) // RETURN nothing of $this
WHERE a.label <> 'RETURN $that'
RETURN DISTINCT a.order AS order, a.limit AS limit ORDER BY a.order
`;
    expect(faultsOf(source)).toEqual([]);
  });

  it('wants a purpose first', () => {
    expect(() => headerOf('// @param id STRING its id\nRETURN 1 AS one')).toThrow('the first line must be a comment');
    expect(() => headerOf('MATCH (n) RETURN n.id AS id')).toThrow('the first line must be a comment');
  });
});

it('the catalogue of the project is whole', () => {
  expect(catalogue().queries.length).toBeGreaterThan(80);
});
