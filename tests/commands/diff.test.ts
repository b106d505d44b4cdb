import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runZhize } from './runZhize.ts';

function twoTexts(): [string, string] {
  const folder = mkdtempSync(join(tmpdir(), 'zhize-diff-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [before, after] = [join(folder, 'before.md'), join(folder, 'after.md')];
  writeFileSync(before, '# 甲市供水条例\n\n第一条 市水务部门负责供水工作。\n第二条 供水单位应当保证水质。\n');
  writeFileSync(
    after,
    '# 甲市供水条例\n\n第一条 市水务部门会同公安机关负责供水工作。\n第二条 用户应当节约用水，不得浪费。\n第三条 供水单位应当保证水质。\n',
  );
  return [before, after];
}

test('tells what was added, changed and renumbered, and who bears it now', () => {
  const { exitCode, stdout } = runZhize(['diff', ...twoTexts()]);
  expect(exitCode).toBe(0);
  expect(stdout).toContain('Articles: 1 added, 1 changed, 1 renumbered');
  expect(stdout).toContain('市水务部门{+会同公安机关+}负责供水工作。');
  expect(stdout).toMatch(/~ DUTY \(text, bearers\) .*公安 JOINT.*was .*水务 RESPONSIBLE/);
  expect(stdout).toContain('# 第二条 → 第三条');
});

test('as JSON', () => {
  const { stdout } = runZhize(['diff', ...twoTexts(), '--json']);
  expect(JSON.parse(stdout)).toMatchObject({
    articleCounts: { ADDED: 1, CHANGED: 1, RENUMBERED: 1 },
    articles: [{ kind: 'CHANGED' }, { kind: 'ADDED', before: null, after: { label: '第二条' } }, { kind: 'RENUMBERED' }],
  });
});

test('a text that is not there is a wrong use', () => {
  const { exitCode, stderr } = runZhize(['diff', 'nowhere.md', 'neither.md']);
  expect([exitCode, stderr.includes('nowhere.md')]).toEqual([2, true]);
});
