import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { openWriter } from '../../cypher/open.ts';
import { cleanEnvironment, type Outcome, ROOT, runZhize, SHIPPED, SHIPPED_ID, temporaryFolder, ZHIZE } from './runZhize.ts';

const onlyArticle = (title: string): string => `# ${title}\n\n第一条 市人民政府应当加强对数字经济工作的领导。\n`;

interface Status {
  readonly graphVersion: string;
  readonly regulations: readonly { readonly id: string; readonly title: string }[];
}

function statusOf(store: string): Status {
  return JSON.parse(runZhize(['status', '--json', '--store', store]).stdout) as Status;
}

test('import, status, import again, remove', () => {
  const store = join(temporaryFolder(), 'store');
  const first = runZhize(['import', SHIPPED, '--store', store]);
  expect(first).toMatchObject({ exitCode: 0, stderr: '' });
  expect(first.stdout).toContain('61 articles');
  expect(first.stdout).toContain('the punctuation of the source is lost');
  const status = statusOf(store);
  expect(status.regulations).toMatchObject([{ id: SHIPPED_ID, title: '石家庄市数字经济促进条例', madeByTheseRules: true }]);

  const second = runZhize(['import', SHIPPED, '--store', store, '--json']);
  expect(JSON.parse(second.stdout)).toMatchObject({ outcomes: { UNCHANGED: 1, IMPORTED: 0, REPLACED: 0 }, graphVersion: null });
  expect(statusOf(store)).toEqual(status);

  expect(runZhize(['remove', SHIPPED_ID, '--store', store])).toMatchObject({ exitCode: 0, stderr: '' });
  expect(statusOf(store).regulations).toEqual([]);
  expect(runZhize(['remove', SHIPPED_ID, '--store', store])).toMatchObject({ exitCode: 2, stdout: '' });
});

test('a changed text replaces the old one, and one without metadata goes by its file name', () => {
  const folder = temporaryFolder();
  const [store, file] = [join(folder, 'store'), join(folder, 'plain.md')];
  writeFileSync(file, '第一条 市人民政府应当加强领导。\n');
  expect(runZhize(['import', file, '--store', store]).stdout).toContain('plain');
  const before = statusOf(store);
  writeFileSync(file, '第一条 市人民政府可以加强领导。\n');
  expect(runZhize(['import', file, '--store', store]).stdout).toContain('replaced');
  const after = statusOf(store);
  expect(after.regulations.map(({ id }) => id)).toEqual(before.regulations.map(({ id }) => id));
  expect(after.graphVersion).not.toBe(before.graphVersion);
});

test('import keeps what is good in a folder and says what is not', () => {
  const folder = temporaryFolder();
  const [store, laws] = [join(folder, 'store'), join(folder, 'laws')];
  cpSync(SHIPPED, join(laws, basename(SHIPPED)));
  cpSync(SHIPPED.replace('.txt', '.meta.yaml'), join(laws, basename(SHIPPED).replace('.txt', '.meta.yaml')));
  writeFileSync(join(laws, 'binary.md'), Buffer.from([0, 1, 2, 3, 0, 255, 0, 7]));
  const { exitCode, stdout, stderr } = runZhize(['import', laws, '--store', store, '--quiet']);
  expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' });
  expect(stderr).toContain('binary.md');
  expect(statusOf(store).regulations.map(({ id }) => id)).toEqual([SHIPPED_ID]);
});

test('a dry run reads and reports, and makes no store', () => {
  const store = join(temporaryFolder(), 'store');
  const { exitCode, stdout } = runZhize(['import', SHIPPED, '--dry-run', '--json', '--store', store]);
  expect(JSON.parse(stdout)).toMatchObject({ outcomes: { READ: 1 }, files: [{ regulation: { id: SHIPPED_ID } }] });
  expect(exitCode).toBe(0);
  expect(runZhize(['status', '--store', store]).exitCode).toBe(4);
});

test('the store is that of --store, else of ZHIZE_STORE', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a.md'), onlyArticle('甲市数字经济条例'));
  const environment = { ZHIZE_STORE: join(folder, 'by-environment') };
  runZhize(['import', join(folder, 'a.md')], environment);
  expect(runZhize(['status', '--json'], environment).stdout).toContain('甲市数字经济条例');
  expect(runZhize(['status', '--store', join(folder, 'other')], environment).exitCode).toBe(4);
});

test('while one writes, another is refused and told who', async () => {
  const folder = temporaryFolder();
  const store = join(folder, 'store');
  const writer = await openWriter({ engine: 'EMBEDDED', folder: store });
  const refused: Outcome = runZhize(['import', SHIPPED, '--store', store]);
  await writer.discard();
  expect(refused).toMatchObject({ exitCode: 4, stdout: '' });
  expect(refused.stderr).toContain(String(process.pid));
  expect(runZhize(['import', SHIPPED, '--store', store]).exitCode).toBe(0);
});

test('a Neo4j that is not there ends with 4, and no message holds the password', () => {
  const environment = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'hunter2-never-shown' };
  const { exitCode, stdout, stderr } = runZhize(['status'], environment);
  expect(exitCode).toBe(4);
  expect(stderr).toContain('bolt://127.0.0.1:1');
  expect(stdout + stderr).not.toContain('hunter2-never-shown');
});

test('the sidecar beside a text is no input by itself', () => {
  const sidecar = join(dirname(SHIPPED), 'shijiazhuang-digital-economy.meta.yaml');
  expect(runZhize(['import', sidecar, '--dry-run'])).toMatchObject({ exitCode: 2 });
});

test('an interrupted import leaves the store as it was', async () => {
  const store = join(temporaryFolder(), 'store');
  runZhize(['import', SHIPPED, '--store', store]);
  const before = statusOf(store);
  const child = spawn(process.execPath, [ZHIZE, 'import', join(ROOT, 'tests/gold/input/more'), '--store', store], {
    env: cleanEnvironment({}),
  });
  const ended = once(child, 'exit');
  await vi.waitUntil(() => existsSync(join(store, 'lock.json')), { timeout: 60_000, interval: 5 });
  child.kill('SIGINT');
  expect(await ended).toEqual([130, null]);
  expect(statusOf(store)).toEqual(before);
});
