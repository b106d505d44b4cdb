import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import type { ServerUnderTest } from '../server/serving.ts';
import { browserTest, CHROMIUM, eventually, openBrowser, visit } from './browser.ts';
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

browserTest('everything from a search to the words of an article is done by keys', async () => {
  const { page, complaints } = await visit(browser, `${site.url}/`);
  await page.keyboard.press('/');
  await page.keyboard.type('数据安全');
  await eventually(() => page.getByRole('option').count()).toBeGreaterThan(1);
  await page.keyboard.press('ArrowDown');
  expect(await page.getByRole('option').nth(1).getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await eventually(() => page.locator('.explore h1').textContent()).toBe('数据安全的邻域');

  await tabTo(page, '.surface');
  await page.keyboard.press('ArrowRight');
  await eventually(() => page.locator('graph-canvas [aria-live]').textContent()).not.toBe('');
  await page.keyboard.press('Enter');
  expect(page.url()).toContain('at=');
  await page.keyboard.press('Escape');
  await eventually(() => page.url()).not.toContain('at=');

  await tabTo(page, '.card > summary');
  await page.keyboard.press('Enter');
  await eventually(() => page.locator('.card[open] .card-more .law').first().isVisible()).toBe(true);
  expect(complaints).toEqual([]);
});

browserTest('Escape closes the suggestions and leaves everything else', async () => {
  const { page } = await visit(browser, `${site.url}/?view=table`);
  await page.keyboard.press('/');
  await page.keyboard.type('网信');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Escape');
  expect(await page.getByRole('option').count()).toBe(0);
  expect(await page.getByRole('combobox').inputValue()).toBe('');
  expect(await page.locator('.obligations tbody tr').count()).toBe(104);
});

/** As a person would: Tab by Tab, and never more than there are things on the page. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate<boolean>(`document.activeElement.matches(${JSON.stringify(selector)})`)) return;
  }
  throw new Error(`Tab never comes to ${selector}.`);
}
