import { describe, expect, it } from 'vitest';
import type { Query } from '../../cypher/catalogue.ts';
import type { QueryValueType } from '../../cypher/header.ts';
import { checkParameters } from '../../cypher/parameters.ts';
import { StoreError } from '../../cypher/store.ts';

function query(...parameters: readonly [name: string, type: QueryValueType, nullable?: boolean][]): Query {
  const fields = parameters.map(([name, type, nullable = false]) => ({ name, type, nullable, meaning: 'tried' }));
  return { name: 'tried', mode: 'READ', text: '', purpose: 'Tried.', parameters: fields, columns: [] };
}

/** The message of the StoreError, or `accepted`. */
function refusal(of: Query, parameters: Record<string, unknown>): string {
  try {
    checkParameters(of, parameters);
    return 'accepted';
  } catch (error) {
    if (error instanceof StoreError && error.code === 'QUERY_REFUSED') return error.message;
    throw error;
  }
}

describe('checkParameters', () => {
  it.each<[QueryValueType, unknown]>([
    ['STRING', ''],
    ['INTEGER', -3],
    ['FLOAT', 0.5],
    ['FLOAT', 2],
    ['BOOLEAN', false],
    ['STRING_LIST', []],
    ['STRING_LIST', ['a', 'b']],
    ['INTEGER_LIST', [1, 2]],
    ['MAP', { a: 1 }],
    ['MAP_LIST', [{ a: ['x'] }, {}]],
  ])('accepts as %s: %j', (type, value) => {
    expect(refusal(query(['it', type]), { it: value })).toBe('accepted');
  });

  it.each<[QueryValueType, unknown]>([
    ['STRING', 1],
    ['STRING', null],
    ['STRING', undefined],
    ['INTEGER', 1.5],
    ['INTEGER', '1'],
    ['INTEGER', 2 ** 60],
    ['FLOAT', Number.NaN],
    ['BOOLEAN', 'true'],
    ['STRING_LIST', ['a', null]],
    ['STRING_LIST', 'a'],
    ['INTEGER_LIST', [0.1]],
    ['MAP', []],
    ['MAP_LIST', [null]],
  ])('refuses as %s: %j', (type, value) => {
    expect(refusal(query(['it', type]), { it: value })).toBe(`The query "tried" was not run: its parameter "it" must be ${type}.`);
  });

  it('accepts null only where the header says so', () => {
    expect(refusal(query(['it', 'STRING', true]), { it: null })).toBe('accepted');
    expect(refusal(query(['it', 'STRING', true]), {})).toContain('must be STRING or null');
  });

  it('refuses a parameter the query does not have', () => {
    expect(refusal(query(['it', 'STRING']), { it: 'a', other: 'b' })).toContain('it has no parameter "other"');
  });

  it('refuses what runs in a circle, and what is nested without end, before anything recurses over it', () => {
    const circle: Record<string, unknown> = {};
    circle['again'] = circle;
    expect(refusal(query(['it', 'MAP']), { it: circle })).toContain('nested too deep, or in a circle');
    const deep = Array.from({ length: 100_000 }).reduce<unknown>((inner) => [inner], []);
    expect(refusal(query(['it', 'MAP_LIST']), { it: deep })).toContain('nested too deep, or in a circle');
  });

  it('never shows a value', () => {
    expect(refusal(query(['it', 'INTEGER']), { it: 'very secret' })).not.toContain('secret');
  });
});
