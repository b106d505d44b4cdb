/** The gates that are programs of their own: each must fail on a planted offence, or it guards nothing. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ROOT } from './listedFiles.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhize-gates-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function plant(path: string, content: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), content);
}

interface Outcome {
  readonly exitCode: number | null;
  readonly said: string;
}

function run(program: string, ...parameters: string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(join(ROOT, 'node_modules/.bin', program), parameters, { cwd: folder, encoding: 'utf8' });
  return { exitCode: status, said: stdout + stderr };
}

describe('lint', () => {
  const lint = (): Outcome => run('oxlint', '-c', join(ROOT, '.oxlintrc.json'));
  beforeEach(() =>
    plant('tsconfig.json', JSON.stringify({ compilerOptions: { strict: true, target: 'es2023', module: 'nodenext', types: [] } })),
  );

  test('passes what is in order', () => {
    plant('cypher/a.ts', 'export const answer = 42;\n');
    expect(lint()).toMatchObject({ exitCode: 0 });
  });
  test.each([
    ['max-lines', `export const line = 1;${'\n'.repeat(301)}`],
    ['max-lines-per-function', `export function long(): number {\n${'\n'.repeat(60)}  return 1;\n}\n`],
    ['no-floating-promises', 'export function f(): void {\n  Promise.resolve(1);\n}\n'],
    ['no-explicit-any', 'export const a: any = 1;\n'],
    ['no-process-env', 'export const a = process.env;\n'],
    ['no-warning-comments', '// FIXME later\nexport const a = 1;\n'],
  ])('refuses what breaks %s', (rule, source) => {
    plant('cypher/a.ts', source);
    const { exitCode, said } = lint();
    expect(said).toContain(rule);
    expect(exitCode).toBe(1);
  });
});

test('format refuses what is not formatted', () => {
  copyFileSync(join(ROOT, 'biome.json'), join(folder, 'biome.json'));
  plant('a.ts', 'export const a = "double" ;\n');
  expect(run('biome', 'format', '--vcs-enabled=false', '.')).toMatchObject({ exitCode: 1 });
  plant('a.ts', "export const a = 'single';\n");
  expect(run('biome', 'format', '--vcs-enabled=false', '.')).toMatchObject({ exitCode: 0 });
});

describe('generated types', () => {
  const generate = (...parameters: string[]): Outcome => run('tsx', join(ROOT, 'codegen.ts'), ...parameters);
  beforeEach(() => {
    plant('server/schema.graphql', 'type Query { a: Int }\n');
    plant('client/queries/a.graphql', 'query A { a }\n');
  });

  test('that are missing or stale are refused, by name', () => {
    expect(generate('--check')).toMatchObject({ exitCode: 1, said: expect.stringContaining('client/generated/operations.ts') });
    generate();
    expect(generate('--check')).toEqual({ exitCode: 0, said: '' });
    plant('server/schema.graphql', 'type Query { a: Int b: Int }\n');
    expect(generate('--check')).toMatchObject({ exitCode: 1, said: expect.stringContaining('server/generated/resolvers.ts') });
  });
  test('are not made from a document that the schema does not answer', () => {
    plant('client/queries/a.graphql', 'query A { b }\n');
    expect(generate()).toMatchObject({ exitCode: 1, said: expect.stringContaining('Cannot query field "b"') });
  });
});
