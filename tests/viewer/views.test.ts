import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import type { ServerUnderTest } from '../server/serving.ts';
import { browserTest, CHROMIUM, eventually, openBrowser, visit } from './browser.ts';
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

browserTest('a cell of the overlap matrix counts each way of meeting by itself, and opens the obligations behind it', async () => {
  const { page, complaints } = await visit(browser, at('/?view=overlap'));
  const cell = page.getByRole('button', { name: /^发展改革 与 工业和信息化: 共同职责 15/ });
  expect((await cell.locator('.quarter').allTextContents()).slice(0, 3)).toEqual(['共同职责 15', '', '']);
  await picture(page, 'overlap');
  await page.getByRole('button', { name: '按条文计' }).click();
  await page.getByRole('button', { name: /^发展改革 与 工业和信息化: 共同职责 14/ }).click();
  const shared = page.locator('.meeting[data-type="SHARED_DUTY"]');
  await eventually(() => shared.locator('.card').count()).toBe(15);
  expect(await shared.locator('p').first().textContent()).toContain('15 项职责，14 条');
  expect(await shared.locator('.card').first().locator('q mark').allTextContents()).toEqual(['市发展改革', '工业和信息化']);
  await picture(page, 'overlap-cell');

  await page.getByRole('button', { name: /^网信 与 数据资源管理: 共同职责 \d+ 同一领域 \d+/ }).click();
  const columns = page.locator('.meeting[data-type="COMMON_FIELD"] .columns').first();
  await columns.waitFor();
  expect(await columns.locator('.column-head').allTextContents()).toEqual(expect.arrayContaining(['网信', '数据资源管理']));
  for (const side of [0, 1]) expect(await columns.locator('> div').nth(side).locator('.card').count()).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
});

browserTest('the text has its chapters, every mark in its place, and leads to the details and back', async () => {
  const { page, complaints } = await visit(browser, at('/?view=text'));
  expect(await page.locator('.article').count()).toBe(61);
  expect(await page.locator('.print > h2').first().textContent()).toBe('第一章　总则');
  const article = page.locator('.article').filter({ hasText: '第四十八条' });
  expect(await article.locator('.mark-actor').allTextContents()).toEqual(expect.arrayContaining(['公安', '通信管理']));
  expect(await article.locator('.mark-modal').first().textContent()).toBe('应当');
  await article.locator('.note').first().click();
  expect(page.url()).toContain('at=Obligation:./art-48/obl-1');
  expect(await page.locator('.details dt').allTextContents()).toEqual(expect.arrayContaining(['负责', '被统筹协调']));
  await picture(page, 'text');
  await page.getByRole('navigation', { name: '目录' }).getByRole('button', { name: '第八章　附则' }).click();
  await eventually(() => page.locator('.print > h2').last().isVisible()).toBe(true);
  expect(complaints).toEqual([]);
});

browserTest('what was not understood is told: cues by class, bodies without a name, names in no list, findings', async () => {
  const { page, complaints } = await visit(browser, at('/'));
  const coverage = page.locator('.coverage');
  await coverage.locator('summary').click();
  const terms = await coverage.locator('dt').allTextContents();
  const values = (await coverage.locator('dd').allTextContents()).map((value) => value.trim());
  const valueOf = (term: string): number => Number(values[terms.indexOf(term)]);
  const total = Number(/(\d+) 处规范词/.exec((await coverage.locator('summary').textContent()) ?? '')?.[1]);
  const classes = ['统领职责条款', '属于宣示性条文（目的、适用范围等）', '在名称或者从句之中，不统领条款', '未读懂'];
  expect(classes.reduce((sum, term) => sum + valueOf(term), 0)).toBe(total);
  expect(valueOf('无人承担的条款')).toBe(9);
  expect(await coverage.getByText('commas-lost').count()).toBe(1);
  await coverage.locator('.chip', { hasText: '有关部门' }).click();
  await page.locator('.details h2', { hasText: '有关部门' }).waitFor();
  expect(complaints).toEqual([]);
});

browserTest('the table has one row an obligation, sorts, and is taken away as CSV', async () => {
  const { page, complaints } = await visit(browser, at('/?view=table'));
  expect(await page.locator('.obligations tbody tr').count()).toBe(104);
  await page.getByRole('button', { name: '谁', exact: true }).click();
  expect(page.url()).toContain('sort=who');
  expect(await page.locator('.obligations th[aria-sort="ascending"]').count()).toBe(1);
  await page.getByRole('combobox').fill('网信');
  await page.getByRole('option').first().click();
  await page.getByRole('button', { name: '列成清单' }).click();
  await eventually(() => page.locator('.obligations tbody tr').count()).toBe(5);
  await picture(page, 'table');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载 CSV' }).click()]);
  const lines = readFileSync(await download.path(), 'utf8').split('\r\n');
  expect(download.suggestedFilename()).toBe('石家庄市数字经济促进条例.csv');
  expect(lines).toHaveLength(6);
  expect(lines[0]).toBe('\ufeff谁,类型,做什么,行业与主题,与谁一起,条文,依据');
  expect(lines.filter((line) => line.includes('网信'))).toHaveLength(5);
  expect(lines.find((line) => line.includes('第四十八条'))).toContain('公安、通信管理（被统筹协调）');
  expect(complaints).toEqual([]);
});

browserTest('changing the view keeps what is chosen and what is filtered', async () => {
  const { page } = await visit(browser, at('/?around=Department:development-reform&modality=DUTY'));
  for (const view of ['重叠', '条文', '清单', '探索']) {
    await page.getByRole('navigation', { name: '视图' }).getByRole('button', { name: view }).click();
    expect(await page.locator('.details h2').first().textContent()).toBe('发展改革');
    expect(page.url()).toContain('modality=DUTY');
  }
});

browserTest('both languages say the same', async () => {
  const { page } = await visit(browser, at('/?around=Topic:data-security'));
  await page.getByRole('button', { name: 'English' }).click();
  await eventually(() => page.locator('.explore h1').textContent()).toBe('Around Data security');
  expect(await page.locator('.details .tally').textContent()).toContain('5 obligations in 3 articles');
  expect(await page.getByRole('button', { name: /Cyberspace Administration\s*2/ }).count()).toBe(1);
  expect(page.url()).toContain('lang=en');
  await picture(page, 'english');
});
