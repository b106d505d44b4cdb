import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { accuracyDocument, DOCUMENT } from './document.ts';
import { readFigures, COMMITTED } from './figures.ts';
import { readMeasured } from './measured.ts';

test('ACCURACY.md says what the committed figures and verdicts say', () => {
  expect(readFileSync(DOCUMENT, 'utf8')).toBe(accuracyDocument());
});

test('other figures make another document', () => {
  expect(accuracyDocument({ sample: { whoDoesWhat: { f1: 0.123 } } })).toContain('| sample | 0.123 |');
});

test('other measurements make another document', () => {
  const measured = {
    ...readMeasured(),
    calibration: { sample: [{ least: 0.9, right: 7, of: 8 }] },
    boundaries: { zhejiang: { right: 8, missed: 1, spurious: 3 } },
    departments: { corpus: { resolved: 45, of: 50 } },
    duties: { of: 200, withoutIndustryOrTopic: 49 },
  };
  const document = accuracyDocument(readFigures(COMMITTED), measured);
  expect(document).toContain('| sample | from 0.90 | 7 of 8 | 0.88 |');
  expect(document).toContain('| zhejiang | 0.727 | 0.889 | 0.800 |');
  expect(document).toContain('| corpus | 45 of 50 | 90.0 % |');
  expect(document).toContain('49 of 200 duties (24.5 %)');
});
