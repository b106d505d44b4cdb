import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { ask, type RunningZhize, runZhize, SHIPPED, SHIPPED_ID, startZhize, temporaryFolder } from './runZhize.ts';

async function titlesOf(zhize: RunningZhize): Promise<string[]> {
  const { regulations } = await ask<{ regulations: { nodes: { title: string }[] } }>(zhize, '{ regulations { nodes { title } } }');
  return regulations.nodes.map(({ title }) => title);
}

test('start imports what comes with it, says what it found and where it is, and serves viewer, API and API page', async () => {
  const store = join(temporaryFolder(), 'store');
  const zhize = await startZhize(['start', '--store', store]);
  expect(zhize.printed).toContain(`(${SHIPPED_ID}): imported`);
  expect(zhize.printed).toContain('61 articles');
  expect(zhize.printed).toContain(store);
  expect(await titlesOf(zhize)).toEqual(['石家庄市数字经济促进条例']);
  for (const [path, type] of [
    ['/', 'text/html'],
    ['/api', 'text/html'],
    ['/readyz', 'application/json'],
    ['/healthz', 'application/json'],
  ]) {
    const response = await fetch(zhize.url + path);
    expect([path, response.status, response.headers.get('content-type')]).toEqual([path, 200, expect.stringContaining(type ?? '')]);
  }
  expect(await zhize.end('SIGTERM')).toBe(0);

  const again = await startZhize(['start', '--store', store]);
  expect(again.printed).toContain(`(${SHIPPED_ID}): unchanged`);
  expect(await again.end('SIGINT')).toBe(0);
});

test('a server that runs shows what is imported and removed beside it', async () => {
  const folder = temporaryFolder();
  const store = join(folder, 'store');
  writeFileSync(join(folder, 'a.md'), '# 甲市数字经济条例\n\n第一条 市人民政府应当加强领导。\n');
  writeFileSync(join(folder, 'b.md'), '# 乙市数字经济条例\n\n第一条 市人民政府应当加强领导。\n');
  runZhize(['import', join(folder, 'a.md'), '--store', store]);
  const zhize = await startZhize(['serve', '--store', store]);
  expect(await titlesOf(zhize)).toEqual(['甲市数字经济条例']);

  expect(runZhize(['import', join(folder, 'b.md'), '--store', store]).exitCode).toBe(0);
  await vi.waitUntil(async () => (await titlesOf(zhize)).includes('乙市数字经济条例'), { timeout: 60_000, interval: 100 });
  const { regulations } = JSON.parse(runZhize(['status', '--json', '--store', store]).stdout) as {
    regulations: { id: string; title: string }[];
  };
  const removed = regulations.find(({ title }) => title === '甲市数字经济条例');
  expect(runZhize(['remove', removed?.id ?? '', '--store', store]).exitCode).toBe(0);
  await vi.waitUntil(async () => (await titlesOf(zhize)).length === 1, { timeout: 60_000, interval: 100 });
  expect(await titlesOf(zhize)).toEqual(['乙市数字经济条例']);
});

test('a port in use is said so, with what to do', async () => {
  const store = join(temporaryFolder(), 'store');
  const first = await startZhize(['start', '--store', store]);
  const { port } = new URL(first.url);
  const { exitCode, stdout, stderr } = runZhize(['serve', '--store', store], { PORT: port });
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  expect(stderr).toContain(`Port ${port} of 127.0.0.1 is in use`);
});

test('a store that is not there yet is waited for', async () => {
  const store = join(temporaryFolder(), 'store');
  const zhize = await startZhize(['serve', '--store', store]);
  expect((await fetch(`${zhize.url}/readyz`)).status).toBe(503);
  await expect(titlesOf(zhize)).rejects.toThrow('STORE_UNAVAILABLE');
  expect(runZhize(['import', SHIPPED, '--store', store]).exitCode).toBe(0);
  await vi.waitUntil(async () => (await fetch(`${zhize.url}/readyz`)).status === 200, { timeout: 60_000, interval: 100 });
  expect(await titlesOf(zhize)).toEqual(['石家庄市数字经济促进条例']);
  expect(await zhize.end('SIGTERM')).toBe(0);
});

test('open to others, the API page and introspection are off unless asked for', async () => {
  const store = join(temporaryFolder(), 'store');
  const introspection = '{ __schema { queryType { name } } }';
  const open = await startZhize(['start', '--store', store], { ZHIZE_HOST: '0.0.0.0' });
  expect(open.printed).not.toContain('/api');
  await expect(ask(open, introspection)).rejects.toThrow('introspection');
  await open.end('SIGTERM');
  const asked = await startZhize(['start', '--store', store], { ZHIZE_HOST: '0.0.0.0', ZHIZE_API_PAGE: 'on' });
  await expect(ask(asked, introspection)).resolves.toEqual({ __schema: { queryType: { name: 'Query' } } });
});
