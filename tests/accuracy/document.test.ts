import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { accuracyDocument, DOCUMENT } from './document.ts';

test('ACCURACY.md says what the committed figures and verdicts say', () => {
  expect(readFileSync(DOCUMENT, 'utf8')).toBe(accuracyDocument());
});

test('other figures make another document', () => {
  expect(accuracyDocument({ sample: { whoDoesWhat: { f1: 0.123 } } })).toContain('| sample | 0.123 |');
});
