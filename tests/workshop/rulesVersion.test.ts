import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { RULES_VERSION_FILE, rulesVersion, rulesVersionOfSources, versionedFiles } from '../../import/rulesVersion.ts';
import { listedPaths, ROOT } from './listedFiles.ts';

test('every listed file that decides about the graph is in the version, and nothing else', () => {
  const listed = listedPaths('import', 'cypher/ontology.ts', 'cypher/schema.cypher', 'cypher/write');
  expect(versionedFiles(ROOT)).toEqual(listed.filter((path) => !path.startsWith('import/texts/')).toSorted());
});

test('the compiled program has the version of the sources it was built from', () => {
  const built = JSON.parse(readFileSync(join(ROOT, 'dist/import', RULES_VERSION_FILE), 'utf8')) as unknown;
  expect(built).toEqual({ rulesVersion: rulesVersion() });
});

describe('the version of a copy', () => {
  let copy: string;

  beforeEach(() => {
    copy = mkdtempSync(join(tmpdir(), 'zhize-rules-'));
    cpSync(join(ROOT, 'import'), join(copy, 'import'), { recursive: true });
    cpSync(join(ROOT, 'cypher'), join(copy, 'cypher'), { recursive: true });
  });
  afterEach(() => rmSync(copy, { recursive: true }));

  test('is that of the original', () => {
    expect(rulesVersionOfSources(copy)).toBe(rulesVersion());
  });

  test.each(['import/pipeline.ts', 'import/rules/added.json', 'cypher/ontology.ts', 'cypher/schema.cypher', 'cypher/write/added.cypher'])(
    'differs when %s does',
    (path) => {
      writeFileSync(join(copy, path), '\n', { flag: 'a' });
      expect(rulesVersionOfSources(copy)).not.toBe(rulesVersion());
    },
  );

  test.each(['import/texts/added.txt', 'cypher/store.ts', 'cypher/read/added.cypher'])('stays the same when %s differs', (path) => {
    writeFileSync(join(copy, path), '\n', { flag: 'a' });
    expect(rulesVersionOfSources(copy)).toBe(rulesVersion());
  });
});
