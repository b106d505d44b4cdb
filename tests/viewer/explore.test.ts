import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import type { ServerUnderTest } from '../server/serving.ts';
import { browserTest, CHROMIUM, eventually, openBrowser, visit } from './browser.ts';
import { click, clickBetween, doubleClick, hover, marksIn, placesIn } from './canvas.ts';
import { openSite, picture } from './site.ts';

let browser: Browser;
let site: ServerUnderTest;

beforeAll(async () => {
  if (CHROMIUM !== null) [browser, site] = await Promise.all([openBrowser(), openSite()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

const at = (address: string): string => `${site.url}${address}`;

browserTest('opens on an overview of the regulation that says how much of it is shown', async () => {
  const { page, complaints } = await visit(browser, at('/'));
  await eventually(() => page.locator('.explore h1').textContent()).toBe('全貌');
  const [, shown = '', total = ''] = /显示 (\d+) \/ (\d+)/.exec((await page.locator('.view-foot').textContent()) ?? '') ?? [];
  expect(Number(shown)).toBeGreaterThan(30);
  expect(Number(shown)).toBeLessThan(60);
  expect(Number(total)).toBeGreaterThan(Number(shown));
  const marks = await marksIn(page);
  expect(marks).toContain('Department:development-reform');
  expect(marks.some((id) => id.startsWith('Industry:'))).toBe(true);
  expect(marks.some((id) => id.startsWith('Topic:'))).toBe(true);
  await picture(page, 'overview');
  await page.getByRole('button', { name: '显示更多' }).click();
  await eventually(async () => (await marksIn(page)).length).toBeGreaterThan(marks.length);
  expect(await marksIn(page)).toEqual(expect.arrayContaining([...marks]));
  expect(complaints).toEqual([]);
});

browserTest('no two marks of the overview cover each other', async () => {
  const { page } = await visit(browser, at('/'));
  const places = Object.entries(await placesIn(page));
  const near = places.flatMap(([one, { x, y }], index) =>
    places
      .slice(index + 1)
      .filter(([, other]) => Math.hypot(x - other.x, y - other.y) < 24)
      .map(([other]) => `${one} ${other}`),
  );
  expect(near).toEqual([]);
});

browserTest('searches by part of a name, opens the neighbourhood, and shows each obligation with its evidence', async () => {
  const { page, complaints } = await visit(browser, at('/'));
  await page.getByRole('combobox').fill('发改');
  const option = page.getByRole('option').first();
  await eventually(() => option.textContent()).toContain('发展改革');
  await picture(page, 'search');
  await page.keyboard.press('Enter');
  await eventually(() => page.locator('.explore h1').textContent()).toBe('发展改革的邻域');
  const details = page.locator('.details');
  expect(await details.locator('h2').first().textContent()).toBe('发展改革');
  expect(await details.locator('.tally').textContent()).toContain('19 项职责，见 16 条');
  expect(await details.locator('.group h3').first().textContent()).toMatch(/负责\s+· 应当\s+19/);
  expect(await details.getByRole('button', { name: /工业和信息化\s*15/ }).count()).toBe(1);

  const card = details.locator('.card').filter({ hasText: '第十三条' }).first();
  await card.locator('summary').click();
  const article = card.locator('.card-more .law');
  expect(await article.textContent()).toContain('第十三条');
  expect(await article.locator('mark').allTextContents()).toEqual(['发展改革']);
  expect(await card.locator('.cite').textContent()).toBe('《石家庄市数字经济促进条例》第十三条');
  await picture(page, 'neighbourhood');
  expect(complaints).toEqual([]);
});

browserTest('finds by English names', async () => {
  const { page } = await visit(browser, at('/?lang=en'));
  await page.getByRole('combobox').fill('cyber');
  await eventually(() => page.getByRole('option').first().textContent()).toContain('Cyberspace Administration');
  await page.getByRole('option').first().click();
  await eventually(() => page.locator('.explore h1').textContent()).toBe('Around Cyberspace Administration');
});

browserTest('a click opens a neighbourhood, a double click expands it and moves nothing that is there', async () => {
  const { page, complaints } = await visit(browser, at('/'));
  await click(page, 'Topic:data-security');
  await eventually(() => page.locator('.explore h1').textContent()).toBe('数据安全的邻域');
  await eventually(() => marksIn(page)).toContain('Department:cyberspace');
  const before = await placesIn(page);

  await doubleClick(page, 'Department:cyberspace');
  await eventually(() => page.url()).toContain('open=Department:cyberspace');
  await eventually(() => marksIn(page)).toContain('Department:communications');
  const after = await placesIn(page);
  expect(Object.fromEntries(Object.keys(before).map((id) => [id, after[id]]))).toEqual(before);
  expect(await page.locator('.details h2').first().textContent()).toBe('网信');
  await picture(page, 'expanded');

  await page.getByRole('button', { name: '收起' }).click();
  await eventually(() => marksIn(page)).not.toContain('Department:communications');
  expect(complaints).toEqual([]);
});

browserTest('the legend hides a kind, and a filter leaves only what passes', async () => {
  const { page } = await visit(browser, at('/'));
  await page.getByRole('checkbox', { name: '主题' }).uncheck();
  await eventually(async () => (await marksIn(page)).filter((id) => id.startsWith('Topic:'))).toEqual([]);
  expect(page.url()).toContain('without=Topic');
  await page.getByRole('checkbox', { name: /会同/ }).check();
  await eventually(() => page.locator('.in-force').textContent()).toContain('4 项职责，见 3 条');
  await page.getByRole('button', { name: '清除筛选' }).click();
  await eventually(() => page.locator('.in-force').textContent()).toContain('104 项职责');
});

browserTest('the pointer is told what a mark is, and a line leads to the obligations behind it', async () => {
  const { page, complaints } = await visit(browser, at('/'));
  await hover(page, 'Department:cyberspace');
  await eventually(() => page.locator('.whisper').textContent()).toBe('网信 · 部门 · 5 项职责，见 5 条');
  await clickBetween(page, 'Department:cyberspace', 'Topic:data-security');
  await eventually(() => page.url()).toContain('at=Department:cyberspace;Topic:data-security');
  expect(await page.locator('.details h2').first().textContent()).toBe('网信 与 数据安全');
  expect(await page.locator('.details .place').allTextContents()).toEqual(['第四十七条', '第四十九条']);
  expect(await page.locator('.explore h1').textContent()).toBe('全貌');
  expect(complaints).toEqual([]);
});
