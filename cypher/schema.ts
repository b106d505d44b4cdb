import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StoreDescription } from './store.ts';

/** The statements of `schema.cypher` that an engine takes, in order. */
export function schemaStatements(engine: StoreDescription['engine']): readonly string[] {
  return readFileSync(join(import.meta.dirname, 'schema.cypher'), 'utf8')
    .split(';')
    .map((part) => ({
      engines: [...part.matchAll(/^\/\/ @engine (\w+)$/gm)].map(([, name]) => name),
      text: part.replace(/^\/\/.*$/gm, '').trim(),
    }))
    .filter(({ engines, text }) => text !== '' && (engines.length === 0 || engines.includes(engine)))
    .map(({ text }) => text);
}
