import type { Query } from './catalogue.ts';
import type { Field, QueryValueType } from './header.ts';
import { type QueryParameters, StoreError } from './store.ts';

/** The engine recurses over parameters without a bound: nothing of ours is deeper than a list of maps of lists. */
const MAXIMUM_DEPTH = 4;

const isInteger = (value: unknown): boolean => Number.isSafeInteger(value);
const isString = (value: unknown): boolean => typeof value === 'string';
const isMap = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);
const isListOf = (value: unknown, holds: (item: unknown) => boolean): boolean => Array.isArray(value) && value.every(holds);

const CHECKS: Record<QueryValueType, (value: unknown) => boolean> = {
  STRING: isString,
  INTEGER: isInteger,
  FLOAT: (value) => typeof value === 'number' && Number.isFinite(value),
  BOOLEAN: (value) => typeof value === 'boolean',
  STRING_LIST: (value) => isListOf(value, isString),
  INTEGER_LIST: (value) => isListOf(value, isInteger),
  MAP: isMap,
  MAP_LIST: (value) => isListOf(value, isMap),
};

/** True when a value is what a `@param` or `@column` line says. */
export function fits(value: unknown, field: Pick<Field, 'type' | 'nullable'>): boolean {
  return value === null ? field.nullable : CHECKS[field.type](value);
}

/**
 * Refuses parameters that the engine must not see: missing, unknown or of another type, deep or cyclic.
 * Throws StoreError QUERY_REFUSED; values are never shown.
 */
export function checkParameters(query: Query, parameters: QueryParameters): void {
  const names = query.parameters.map(({ name }) => name);
  const unknown = Object.keys(parameters).find((name) => !names.includes(name));
  if (unknown !== undefined) refuse(query, `it has no parameter "${unknown}"`);
  for (const field of query.parameters) {
    const value = parameters[field.name];
    checkDepth(query, field.name, value, MAXIMUM_DEPTH);
    if (value === undefined || !fits(value, field)) {
      refuse(query, `its parameter "${field.name}" must be ${field.type}${field.nullable ? ' or null' : ''}`);
    }
  }
}

/** A cycle is endless depth, so one bound refuses both. */
function checkDepth(query: Query, name: string, value: unknown, left: number): void {
  if (typeof value !== 'object' || value === null) return;
  if (left === 0) refuse(query, `its parameter "${name}" is nested too deep, or in a circle`);
  for (const inner of Object.values(value)) checkDepth(query, name, inner, left - 1);
}

function refuse(query: Query, reason: string): never {
  throw new StoreError('QUERY_REFUSED', `The query "${query.name}" was not run: ${reason}.`);
}
