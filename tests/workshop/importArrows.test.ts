import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { arrowOffences } from './importArrows.ts';
import { listedFiles, ROOT } from './listedFiles.ts';

const files = listedFiles('*.ts');

test('every file keeps the arrows between the parts', () => {
  expect(arrowOffences(files)).toEqual([]);
});

test('no file on the disk is left out', () => {
  const seen = new Set(files.map(({ path }) => path));
  const onDisk = ['cypher', 'import', 'server', 'client', 'commands'].flatMap((part) =>
    readdirSync(`${ROOT}/${part}`, { recursive: true, encoding: 'utf8' }).map((path) => `${part}/${path.replaceAll('\\', '/')}`),
  );
  expect(onDisk.filter((path) => path.endsWith('.ts') && !seen.has(path))).toEqual([]);
  expect(seen).toContain('zhize.ts');
});

describe('an offence is seen:', () => {
  test.each([
    ['cypher/a.ts', "import { b } from '../import/b.ts';"],
    ['import/a.ts', "import type { B } from '../server/b.ts';"],
    ['server/questions/a.ts', "export type { B } from '../../import/model.ts';"],
    ['server/a.ts', "export * from '../import/model.ts';"],
    ['server/a.ts', "import { readConfig } from '../config.ts';"],
    ['import/a.ts', "const { b } = await import('../commands/b.ts');"],
    ['import/a.ts', "type B = typeof import('../server/b.ts');"],
    ['import/a.ts', "type B = import('../server/b.ts').B;"],
    ['client/a.ts', "import type { B } from '../server/b.ts';"],
    ['client/state/a.ts', "import { MODALITIES } from '../../cypher/ontology.ts';"],
    ['commands/a.ts', "import { b } from '../tests/b.ts';"],
    ['config.ts', "import { b } from './commands/b.ts';"],
    ['elsewhere/a.ts', "import { b } from '../cypher/b.ts';"],
    ['server/a.ts', "import neo4j from 'neo4j-driver';"],
    ['commands/a.ts', "import grafeo from '@grafeo-db/js';"],
    ['client/parts/a.ts', "import cytoscape from 'cytoscape';"],
    ['client/parts/a.ts', "import type { Core } from 'cytoscape';"],
    ['client/canvasses/a.ts', "import fcose from 'cytoscape-fcose';"],
    ['client/a.ts', "import { z } from 'zod';"],
    ['client/a.ts', "import { join } from 'node:path';"],
    ['server/a.ts', "const query = 'MATCH (a:Article) RETURN a';"],
    ['commands/a.ts', 'const query = `UNWIND $rows AS row ${rest}`;'],
  ])('%s: %s', (path, source) => {
    expect(arrowOffences([{ path, source }])).toHaveLength(1);
  });
});

describe('what is allowed passes:', () => {
  test.each([
    ['server/a.ts', "import { StoreError } from '../cypher/store.ts';"],
    ['import/stages/a.ts', "import type { Modality } from '../../cypher/ontology.ts';"],
    ['commands/a.ts', "import { readConfig } from '../config.ts'; import { b } from '../server/app.ts';"],
    ['zhize.ts', "import { a } from './commands/a.ts';"],
    ['client/canvas/a.ts', "import cytoscape from 'cytoscape';"],
    ['client/vite.config.ts', "import { fileURLToPath } from 'node:url';"],
    ['tests/cypher/a.ts', "import neo4j from 'neo4j-driver'; import { b } from '../../cypher/b.ts';"],
    ['server/a.ts', "const message = 'Return to the match.';"],
  ])('%s: %s', (path, source) => {
    expect(arrowOffences([{ path, source }])).toEqual([]);
  });
});

test('a file that does not parse is no file that passes', () => {
  expect(() => arrowOffences([{ path: 'cypher/a.ts', source: "import { from '../import/b.ts'" }])).toThrow('does not parse');
});
