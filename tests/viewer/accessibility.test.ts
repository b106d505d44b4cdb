import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import type { ServerUnderTest } from '../server/serving.ts';
import { browserTest, CHROMIUM, openBrowser, visit } from './browser.ts';
import { openSite } from './site.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let browser: Browser;
let site: ServerUnderTest;

beforeAll(async () => {
  if (CHROMIUM !== null) [browser, site] = await Promise.all([openBrowser(), openSite()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** What axe finds against WCAG 2.2 A and AA, in a line each. */
async function violations(page: Page): Promise<readonly string[]> {
  const found = await page.evaluate<Violation[]>(
    `${AXE}; axe.run({ runOnly: ${JSON.stringify(RULES)} }).then(({ violations }) => violations)`,
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}

const ADDRESSES = [
  '/',
  '/?around=Department:development-reform',
  '/?view=overlap&at=Department:development-reform;Department:industry-it',
  '/?view=text&at=Department:cyberspace',
  '/?view=table&at=Topic:data-security&lang=en',
  '/api',
];

for (const address of ADDRESSES) {
  browserTest(`axe has nothing against ${address}, light or dark`, async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await visit(browser, `${site.url}${address}`, { colorScheme });
      if (address !== '/api') await page.locator('.details').first().waitFor();
      expect(await violations(page)).toEqual([]);
    }
  });
}
