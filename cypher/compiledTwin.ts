import { existsSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

const ROOT = dirname(import.meta.dirname);

/**
 * The file to start a worker thread from: the module itself where it runs compiled, else its compiled twin in `dist/`,
 * since Node runs no TypeScript. Throws an Error when that was not built.
 */
export function compiledTwin(module: string): string {
  if (module.endsWith('.js')) return module;
  const twin = join(ROOT, 'dist', relative(ROOT, dirname(module)), `${basename(module, '.ts')}.js`);
  if (!existsSync(twin)) throw new Error(`${twin} is missing: run "npm run build" first.`);
  return twin;
}
