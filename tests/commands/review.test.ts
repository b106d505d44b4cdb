import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parseCorrections } from '../../import/corrections/correctionsFile.ts';
import { runZhize } from './runZhize.ts';

const TEXT = '# 甲市供水条例\n\n第一条 白鹭洲管委会负责景区供水。\n第二条 供水单位应当保证水质。\n';

function folderWith(corrections?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'zhize-review-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'water.md'), TEXT);
  if (corrections !== undefined) writeFileSync(join(folder, 'corrections.yaml'), corrections);
  return folder;
}

interface Listed {
  readonly obligations: readonly { readonly article: string; readonly confidence: number }[];
  readonly names: readonly { readonly name: string }[];
}
const listed = (folder: string): Listed => JSON.parse(runZhize(['review', folder, '--json']).stdout) as Listed;

test('lists the least sure first, and the names in no list', () => {
  const { obligations, names } = listed(folderWith());
  const sure = obligations.map(({ confidence }) => confidence);
  expect(sure).toEqual(sure.toSorted((left, right) => left - right));
  expect(obligations.map(({ article }) => article).toSorted()).toEqual(['第一条', '第二条']);
  expect(names).toMatchObject([{ name: '白鹭洲管委会' }]);
});

test('what was decided is listed no more', () => {
  const decided =
    'corrections:\n  - { action: accept, article: 第二条, quote: 保证水质, by: 李四 }\n  - { action: alias, name: 白鹭洲管委会, body: water, by: 李四 }\n';
  const { obligations, names } = listed(folderWith(decided));
  expect(obligations.map(({ article }) => article)).toEqual(['第一条']);
  expect(names).toEqual([]);
});

test('writes entries that only want who decided, and what a name stands for', () => {
  const { stdout } = runZhize(['review', folderWith(), '--yaml']);
  expect(() => parseCorrections(stdout, 'corrections.yaml')).toThrow(/by/);
  const filled = stdout.replaceAll('by: ""', 'by: 李四').replaceAll('body: ""', 'body: water');
  expect(parseCorrections(filled, 'corrections.yaml').map(({ action }) => action)).toEqual(['accept', 'accept', 'alias']);
});

test('a corrections file with a fault is a wrong use', () => {
  const { exitCode, stderr } = runZhize(['review', folderWith('corrections:\n  - { action: accept }\n')]);
  expect(exitCode).toBe(2);
  expect(stderr).toContain('corrections.yaml: line 2');
});
