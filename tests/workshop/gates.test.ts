/** The gates that are programs of their own: each must fail on a planted offence, or it guards nothing. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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
  return runWith({}, program, ...parameters);
}

function runWith(environment: Readonly<Record<string, string>>, program: string, ...parameters: string[]): Outcome {
  const options = { cwd: folder, env: { ...process.env, ZHIZE_REQUIRE_ALL: '', ...environment }, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(join(ROOT, 'node_modules/.bin', program), parameters, options);
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
    expect(generate('--check')).toMatchObject({ exitCode: 0 });
    plant('server/schema.graphql', 'type Query { a: Int b: Int }\n');
    expect(generate('--check')).toMatchObject({ exitCode: 1, said: expect.stringContaining('server/generated/resolvers.ts') });
  });
  test('are not made from a document that the schema does not answer', () => {
    plant('client/queries/a.graphql', 'query A { b }\n');
    expect(generate()).toMatchObject({ exitCode: 1, said: expect.stringContaining('Cannot query field "b"') });
  });
});

describe('a test that was skipped', () => {
  beforeEach(() => {
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    const reporter = JSON.stringify(join(ROOT, 'tests/workshop/closingReporter.ts'));
    plant('vitest.config.ts', `export default { test: { reporters: ['default', ${reporter}] } };\n`);
    plant('a.test.ts', "import { test } from 'vitest';\ntest('runs', () => {});\ntest('needs a moon', ({ skip }) => skip('no moon'));\n");
  });

  test('is told with its reason', () => {
    const { exitCode, said } = run('vitest', 'run');
    expect(said).toContain('1 because: no moon\n      a.test.ts > needs a moon\n');
    expect(said).toMatch(/^1 passed, 0 failed, 1 skipped$/m);
    expect(exitCode).toBe(0);
  });
  test('fails the run where everything is required', () => {
    expect(runWith({ ZHIZE_REQUIRE_ALL: '1' }, 'vitest', 'run')).toMatchObject({
      exitCode: 1,
      said: expect.stringContaining('allows no skipped test'),
    });
  });
  test('is no matter when the others fail: the count says so', () => {
    plant('b.test.ts', "import { test } from 'vitest';\ntest('fails', () => { throw new Error('no'); });\n");
    expect(run('vitest', 'run')).toMatchObject({ exitCode: 1, said: expect.stringContaining('1 passed, 1 failed, 1 skipped') });
  });
});

describe('accuracy', () => {
  const accuracy = (...parameters: string[]): Outcome => run('tsx', join(ROOT, 'tests/accuracy/accuracy.ts'), ...parameters);

  test('refuses what loses a figure, by name', () => {
    plant('figures.json', JSON.stringify({ shijiazhuang: { principles: { f1: 1.5 } } }));
    const { exitCode, said } = accuracy('shijiazhuang', '--gate', '--figures', 'figures.json');
    expect(said).toContain('- shijiazhuang principles 1.500 → ');
    expect(exitCode).toBe(1);
  });
  test('never shows the errors of the part that stays unseen', () => {
    expect(accuracy('--errors', 'more-test')).toMatchObject({ exitCode: 2, said: expect.stringContaining('never looked at') });
  });
});
