import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DOCUMENT_ENDINGS } from '../../import/intake/formats.ts';
import { INPUT_ERROR_CODES } from '../../import/intake/inputError.ts';

const ROOT = join(import.meta.dirname, '../..');
const INTAKE = join(ROOT, 'import/intake');
const DOCUMENT = readFileSync(join(ROOT, 'docs/findings.md'), 'utf8');

function section(heading: string): string {
  return DOCUMENT.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
}

function firstCells(part: string): string[] {
  return [...part.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, code = '']) => code);
}

test('every finding of the intake is documented, and none that there is not', () => {
  const sources = readdirSync(INTAKE, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const text = sources.map((file) => readFileSync(join(INTAKE, file), 'utf8')).join('\n');
  const codes = [...text.matchAll(/intakeFinding\(\s*'([a-z-]+)'/g)].map(([, code = '']) => code);
  expect(codes.length).toBeGreaterThan(20);
  expect(firstCells(section('Findings'))).toEqual([...new Set(codes)].toSorted());
});

test('every code of an input error is documented, in its order', () => {
  expect(firstCells(section('Errors'))).toEqual([...INPUT_ERROR_CODES]);
});

test('every ending that is searched for is documented', () => {
  for (const ending of DOCUMENT_ENDINGS) expect(section('What is read')).toContain(`\`${ending}\``);
});
