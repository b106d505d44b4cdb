import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openReader } from '../../cypher/open.ts';
import { startServer } from '../../server/app.ts';
import { emptyFolder, importShipped, serve, type ServerUnderTest } from '../server/serving.ts';

const ROOT = join(import.meta.dirname, '../..');
export const BUILT = join(ROOT, 'dist/client');
const PICTURES = join(ROOT, 'dist/screenshots');

/** The built viewer over the shipped regulation. */
export async function openSite(): Promise<ServerUnderTest> {
  if (!existsSync(join(BUILT, 'index.html'))) throw new Error('The viewer is not built: run `npm run build` first.');
  const folder = emptyFolder();
  await importShipped(folder);
  return serve(folder, { viewerFolder: BUILT });
}

/** The viewer over a store that is there, on a port that is wanted (0: any); stopping leaves the store alone. */
export async function startAt(folder: string, port: number): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const reader = await openReader({ engine: 'EMBEDDED', folder });
  const log = { info: () => {}, warn: () => {}, error: () => {} };
  const server = await startServer({ reader, host: '127.0.0.1', port, log, apiPage: true, viewerFolder: BUILT });
  const stop = async (): Promise<void> => {
    await server.close();
    await reader.close();
  };
  return { url: server.url, stop };
}

/** For a person to look at; never compared. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
}
