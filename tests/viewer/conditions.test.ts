import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWriter } from '../../cypher/open.ts';
import { emptyFolder, importShipped, REGULATION, serve, type ServerUnderTest } from '../server/serving.ts';
import { browserTest, CHROMIUM, eventually, openBrowser, visit } from './browser.ts';
import { BUILT, openSite, picture, startAt } from './site.ts';

let browser: Browser;
let site: ServerUnderTest;

beforeAll(async () => {
  if (CHROMIUM !== null) [browser, site] = await Promise.all([openBrowser(), openSite()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

const VIEWS = ['explore', 'overlap', 'text', 'table'];

browserTest('a server that stops is said to have stopped, and asked again when it is back', async () => {
  const folder = emptyFolder();
  await importShipped(folder);
  const first = await startAt(folder, 0);
  const { page } = await visit(browser, `${first.url}/`);
  await first.stop();
  await page.getByRole('navigation', { name: '视图' }).getByRole('button', { name: '重叠' }).click();
  await eventually(() => page.locator('.notice').textContent()).toContain('连接不到服务器');
  await picture(page, 'unreachable');
  const second = await startAt(folder, Number(new URL(first.url).port));
  await page.getByRole('button', { name: '重试' }).click();
  await eventually(() => page.locator('.matrix').count()).toBe(1);
  await second.stop();
  rmSync(folder, { recursive: true });
});

browserTest('an empty store is explained', async () => {
  const folder = emptyFolder();
  await importShipped(folder);
  const writer = await openWriter({ engine: 'EMBEDDED', folder });
  await writer.remove(REGULATION);
  await writer.commit();
  const empty = await serve(folder, { viewerFolder: BUILT });
  const { page, complaints } = await visit(browser, `${empty.url}/`);
  expect(await page.locator('.notice').textContent()).toContain('zhize import');
  expect(complaints).toEqual([]);
  await empty.stop();
});

browserTest('nothing runs over the side of a telephone, and details stand below what they are about', async () => {
  for (const view of VIEWS) {
    const address = `${site.url}/?view=${view}&at=Department:cyberspace`;
    const { page, complaints } = await visit(browser, address, { viewport: { width: 390, height: 844 } });
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(390);
    const [main, details] = await Promise.all([page.locator('main').boundingBox(), page.locator('.details').boundingBox()]);
    expect(details!.y).toBeGreaterThanOrEqual(main!.y + main!.height - 1);
    expect(main!.height).toBeGreaterThan(150);
    await picture(page, `narrow-${view}`);
    expect(complaints).toEqual([]);
  }
});

browserTest('dark and 1024 pixels wide it is whole as well', async () => {
  for (const view of VIEWS) {
    const options = { viewport: { width: 1024, height: 768 }, colorScheme: 'dark' as const };
    const { page, complaints } = await visit(browser, `${site.url}/?view=${view}&at=Topic:data-security`, options);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(1024);
    await picture(page, `dark-${view}`);
    expect(complaints).toEqual([]);
  }
});

/** 230 kB: what is fetched before the first picture stands, the layout worker with it. */
test('the scripts of the viewer stay small', () => {
  const page = readFileSync(join(BUILT, 'index.html'), 'utf8');
  const scripts = [...page.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, path]) => path!);
  expect(scripts.length).toBeGreaterThan(0);
  const sizes = [...scripts, 'layout-worker.js'].map((path) => gzipSync(readFileSync(join(BUILT, path))).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(230_000);
});
