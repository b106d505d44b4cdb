import { createHash } from 'node:crypto';
import type { ImportedRegulation } from './store.ts';

type Made = Pick<ImportedRegulation, 'id' | 'inputHash' | 'rulesVersion'>;

/** The version of a graph without regulations. */
export const EMPTY_GRAPH_VERSION = '0'.repeat(64);

/** Adds a regulation to the version, or takes it out again: exclusive-or undoes itself and knows no order. */
export function toggled(version: string, { id, inputHash, rulesVersion }: Made): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([id, inputHash, rulesVersion]))
    .digest();
  const bytes = Buffer.from(version, 'hex').map((byte, index) => byte ^ (digest[index] ?? 0));
  return Buffer.from(bytes).toString('hex');
}

export function graphVersionOf(regulations: readonly Made[]): string {
  return regulations.reduce(toggled, EMPTY_GRAPH_VERSION);
}
