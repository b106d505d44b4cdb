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

browserTest('every question on the API page runs and is answered without an error', async () => {
  const { page, complaints } = await visit(browser, `${site.url}/api`);
  const questions = page.locator('.questions a');
  const count = await questions.count();
  expect(count).toBeGreaterThanOrEqual(8);
  for (let index = 0; index < count; index += 1) {
    await questions.nth(index).click();
    await eventually(() => page.locator('.answer pre').count()).toBe(0);
    await page.getByRole('button', { name: '运行' }).click();
    const answer = page.locator('.answer pre');
    await eventually(async () => ((await answer.count()) > 0 ? answer.textContent() : '')).toMatch(/^\{\s+"data": \{/);
    expect(await answer.textContent()).not.toContain('"errors"');
  }
  await picture(page, 'api');
  expect(complaints).toEqual([]);
});

browserTest('the editor runs what is written with its variables, and shows what the server says of a mistake', async () => {
  const { page } = await visit(browser, `${site.url}/api?lang=en`);
  const editor = page.locator('.cm-content');
  await editor.fill('query One($id: ID!) { node(id: $id) { id } }');
  await page.getByLabel('Variables (JSON)').fill('{ "id": "Department:cyberspace" }');
  await editor.press('Control+Enter');
  const answer = page.locator('.answer pre');
  await eventually(() => answer.textContent()).toContain('"id": "Department:cyberspace"');
  await editor.fill('{ nothing }');
  await page.getByRole('button', { name: 'Run' }).click();
  await eventually(() => answer.textContent()).toContain('Cannot query field');
});

browserTest('the schema is read and searched in both languages', async () => {
  const { page, complaints } = await visit(browser, `${site.url}/api?lang=en`);
  await page.getByRole('button', { name: 'Schema' }).click();
  await page.locator('.fields li').first().waitFor();
  expect(await page.locator('.fields').textContent()).toContain('responsibleFor');
  await page.getByRole('searchbox').fill('职责条款');
  await eventually(() => page.locator('.types').textContent()).toContain('Obligation');
  await page
    .locator('.types button')
    .filter({ hasText: /^Obligation$/ })
    .click();
  expect(await page.locator('.library h2').textContent()).toBe('Obligation');
  await picture(page, 'schema');
  expect(complaints).toEqual([]);
});
