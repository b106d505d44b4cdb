import neo4j from 'neo4j-driver';
import type { Query } from '../catalogue.ts';
import type { QueryParameters } from '../store.ts';

/** The driver sends every JS number as a float; whole ones are integers here, unless the header says FLOAT. */
export function driverParameters(query: Query, parameters: QueryParameters): Record<string, unknown> {
  const floats = query.parameters.filter(({ type }) => type === 'FLOAT').map(({ name }) => name);
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, floats.includes(name) ? value : driverValue(value)]));
}

function driverValue(value: unknown): unknown {
  if (Number.isSafeInteger(value)) return neo4j.int(value as number);
  if (Array.isArray(value)) return value.map(driverValue);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, driverValue(inner)]));
}
