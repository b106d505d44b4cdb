import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkoutFolder } from '../config.ts';

/** The version of this program, as its package says. */
export function version(): string {
  const { version: written } = JSON.parse(readFileSync(join(checkoutFolder(), 'package.json'), 'utf8')) as { version: string };
  return written;
}
