/** Reads values out of the rows of a store. A missing or null value is null, false or an empty list, as the column allows. */
import type { Row } from '../../cypher/store.ts';

export function text(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw new TypeError(`Column "${column}" must be a string.`);
  return value;
}

export function optionalText(row: Row, column: string): string | null {
  const value = row[column];
  return typeof value === 'string' ? value : null;
}

export function number(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== 'number') throw new TypeError(`Column "${column}" must be a number.`);
  return value;
}

export function optionalNumber(row: Row, column: string): number | null {
  const value = row[column];
  return typeof value === 'number' ? value : null;
}

export function flag(row: Row, column: string): boolean {
  return row[column] === true;
}

export function texts(row: Row, column: string): readonly string[] {
  const value = row[column];
  return Array.isArray(value) ? (value as string[]) : [];
}

export function numbers(row: Row, column: string): readonly number[] {
  const value = row[column];
  return Array.isArray(value) ? (value as number[]) : [];
}
