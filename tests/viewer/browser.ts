/** Real Chromium, as it is installed on the machine; pages that note whatever they complain about. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect, test } from 'vitest';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
export const MISSING = 'there is no Chromium: install one (Debian: apt-get install chromium), or name it in CHROMIUM_PATH';

/** Where Chromium is, or null. */
export const CHROMIUM = chromiumPath();

function chromiumPath(): string | null {
  const named = process.env['CHROMIUM_PATH'];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = named === undefined ? folders.flatMap((folder) => NAMES.map((name) => join(folder, name))) : [named];
  return candidates.find((path) => existsSync(path)) ?? null;
}

export function openBrowser(): Promise<Browser> {
  if (CHROMIUM === null) throw new Error(MISSING);
  return chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
}

export interface Visit {
  readonly page: Page;
  /** Console warnings and errors (the content security policy's among them), exceptions, and answers that are failures. */
  readonly complaints: string[];
}

/** Opens an address in a browser window of its own, and waits until something is there to see. */
export async function visit(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  await page.goto(address);
  await page.locator('graph-canvas canvas, .matrix, .article, .obligations, .notice, .questions a').first().waitFor();
  return { page, complaints };
}

/** A test that needs a browser; where there is none it is skipped, and says so. */
export function browserTest(name: string, run: () => Promise<void>): void {
  test(name, async ({ skip }) => {
    skip(CHROMIUM === null, MISSING);
    await run();
  });
}

/** Waits until what is looked at is as expected. Long, since a busy machine of two cores is; nothing is measured by it. */
export function eventually<Value>(look: () => Value): ReturnType<typeof expect.poll<Value>> {
  return expect.poll(look, { timeout: 20_000 });
}
