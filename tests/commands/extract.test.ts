import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cleanEnvironment, runZhize, SHIPPED, SHIPPED_ID, temporaryFolder, ZHIZE } from './runZhize.ts';

interface Line {
  readonly regulation: string;
  readonly article: number;
  readonly text: string;
  readonly obligations: readonly { readonly text: string; readonly start: number; readonly end: number }[];
}

function linesOf(stdout: string): Line[] {
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
}

test('extract prints one line of JSON an article, and nothing else', () => {
  const { exitCode, stdout, stderr } = runZhize(['extract', SHIPPED]);
  const lines = linesOf(stdout);
  expect(lines.map(({ article }) => article)).toEqual(Array.from({ length: 61 }, (_, index) => index + 1));
  expect(new Set(lines.map(({ regulation }) => regulation))).toEqual(new Set([SHIPPED_ID]));
  const obligations = lines.flatMap(({ text, obligations: all }) => all.map((obligation) => ({ article: text, ...obligation })));
  expect(obligations.filter(({ article, text, start, end }) => article.slice(start, end) !== text)).toEqual([]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
});

test('extract prints the same bytes twice', () => {
  expect(runZhize(['extract', SHIPPED]).stdout).toBe(runZhize(['extract', SHIPPED]).stdout);
});

test('extract goes on with the other files, and says which failed', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'binary.md'), Buffer.from([0, 1, 2, 3, 0, 255, 0, 7]));
  const { exitCode, stdout, stderr } = runZhize(['extract', SHIPPED, join(folder, 'binary.md'), join(folder, 'absent.md')]);
  expect(linesOf(stdout)).toHaveLength(61);
  expect(stderr.split('\n').filter(Boolean)).toEqual([expect.stringContaining('absent.md'), expect.stringContaining('binary.md')]);
  expect(exitCode).toBe(3);
});

test('extract of only an unusable file ends with 2', () => {
  expect(runZhize(['extract', join(temporaryFolder(), 'absent.md')])).toMatchObject({ exitCode: 2, stdout: '' });
});

test('extract takes what its flags say of one file, and refuses them for several', () => {
  const one = runZhize(['extract', SHIPPED, '--id', 'by-hand']);
  expect(new Set(linesOf(one.stdout).map(({ regulation }) => regulation))).toEqual(new Set(['by-hand']));
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'other.md'), '第一条 市人民政府应当加强领导。\n');
  expect(runZhize(['extract', SHIPPED, join(folder, 'other.md'), '--id', 'by-hand'])).toMatchObject({ exitCode: 2, stdout: '' });
});

test('a reader that goes away early ends extract in silence', () => {
  const script = `"$0" "$1" extract "$2" | head -n 1; echo "\${PIPESTATUS[0]}"`;
  const said = execFileSync('bash', ['-c', script, process.execPath, ZHIZE, SHIPPED], { env: cleanEnvironment({}), encoding: 'utf8' });
  const [line, exitCode] = said.split('\n');
  expect(JSON.parse(line ?? '')).toMatchObject({ article: 1 });
  expect(exitCode).toBe('0');
});
