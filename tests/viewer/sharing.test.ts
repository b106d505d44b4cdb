import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import type { ServerUnderTest } from '../server/serving.ts';
import { browserTest, CHROMIUM, eventually, openBrowser, visit } from './browser.ts';
import { drag, placesIn } from './canvas.ts';
import { openSite } from './site.ts';

let browser: Browser;
let site: ServerUnderTest;

beforeAll(async () => {
  if (CHROMIUM !== null) [browser, site] = await Promise.all([openBrowser(), openSite()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

browserTest('a link brings exactly the same view to somebody else: expansions, filters, choice, and every place', async () => {
  const address = '/?around=Topic:data-security&open=Department:cyberspace&at=Department:cyberspace&modality=DUTY';
  const { page } = await visit(browser, `${site.url}${address}`, { permissions: ['clipboard-read', 'clipboard-write'] });
  await drag(page, 'Department:public-security', { x: -60, y: 30 });
  await eventually(() => page.url()).toContain('pin=Department:public-security');
  const places = await placesIn(page);
  await page.getByRole('button', { name: '复制链接' }).click();
  await eventually(() => page.locator('.bar-tools').textContent()).toContain('链接已复制');
  const link = await page.evaluate<string>('navigator.clipboard.readText()');
  expect(link).toBe(page.url());
  expect(link.length).toBeLessThan(240);

  const other = await visit(browser, link);
  expect(other.page.url()).toBe(link);
  expect(await placesIn(other.page)).toEqual(places);
  expect(await other.page.locator('.details h2').first().textContent()).toBe('网信');
  expect(await other.page.getByRole('checkbox', { name: '应当' }).isChecked()).toBe(true);
  expect(other.complaints).toEqual([]);
});

browserTest('back and forward step through the views', async () => {
  const { page } = await visit(browser, `${site.url}/`);
  const heading = page.locator('.explore h1');
  await page.locator('.details .chip').first().click();
  const chosen = await page.locator('.details h2').first().textContent();
  await page.getByRole('button', { name: '看邻域' }).click();
  await eventually(() => heading.textContent()).toBe(`${chosen}的邻域`);
  await page.goBack();
  await page.goBack();
  await eventually(() => heading.textContent()).toBe('全貌');
  expect(await page.locator('.details-start').count()).toBe(1);
  await page.goForward();
  await page.goForward();
  await eventually(() => heading.textContent()).toBe(`${chosen}的邻域`);
});

browserTest('a link to what is not there says so and offers a way on', async () => {
  const { page, complaints } = await visit(browser, `${site.url}/?around=Department:nobody`);
  expect(await page.locator('.notice').textContent()).toContain('Department:nobody');
  await page.getByRole('button', { name: '回到全貌' }).click();
  await page.locator('graph-canvas canvas').first().waitFor();
  const elsewhere = await visit(browser, `${site.url}/?in=another-regulation`);
  expect(await elsewhere.page.locator('.notice').textContent()).toContain('another-regulation');
  await elsewhere.page.getByRole('button', { name: '打开这里的法规' }).click();
  await elsewhere.page.locator('graph-canvas canvas').first().waitFor();
  expect([...complaints, ...elsewhere.complaints]).toEqual([]);
});
