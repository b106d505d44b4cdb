import { depthsOf, isKeyword, splitAtCommas, type Token, tokensOf } from './tokens.ts';

export const VALUE_TYPES = ['STRING', 'INTEGER', 'FLOAT', 'BOOLEAN', 'STRING_LIST', 'INTEGER_LIST', 'MAP', 'MAP_LIST'] as const;
export type QueryValueType = (typeof VALUE_TYPES)[number];

/** One `@param` or `@column` line. */
export interface Field {
  readonly name: string;
  readonly type: QueryValueType;
  /** Written as a `?` after the type: the value may be null. */
  readonly nullable: boolean;
  readonly meaning: string;
}

export interface Header {
  readonly purpose: string;
  readonly parameters: readonly Field[];
  readonly columns: readonly Field[];
}

const FIELD = /^@(param|column)\s+(\w+)\s+([A-Z_]+)(\??)\s+(\S.*)$/;

/** Reads the comment lines a query file begins with. Throws an Error that says which line is wrong. */
export function headerOf(source: string): Header {
  const lines = source.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('//'));
  const comments = lines.slice(0, end === -1 ? lines.length : end).map((line) => line.slice(2).trim());
  const [purpose, ...rest] = comments;
  if (!purpose || purpose.startsWith('@')) throw new Error('the first line must be a comment that says what the query is for');
  const fields = rest.filter((line) => line.startsWith('@')).map(fieldOf);
  return {
    purpose,
    parameters: fields.filter(({ kind }) => kind === 'param').map(({ field }) => field),
    columns: fields.filter(({ kind }) => kind === 'column').map(({ field }) => field),
  };
}

function fieldOf(line: string): { kind: string; field: Field } {
  const [, kind, name, type, nullable, meaning] = FIELD.exec(line) ?? [];
  const known = VALUE_TYPES.find((each) => each === type);
  if (!kind || !name || !meaning || !known) {
    throw new Error(
      `"// ${line}" must read "// @param|@column name TYPE meaning" with TYPE one of ${VALUE_TYPES.join(', ')}, "?" after it if it may be null`,
    );
  }
  return { kind, field: { name, type: known, nullable: nullable === '?', meaning } };
}

/** What a query's header gets wrong about the query, in words; empty when they agree. */
export function headerFaults(header: Header, source: string): readonly string[] {
  const tokens = tokensOf(source);
  const used = new Set(tokens.filter(({ kind }) => kind === 'PARAMETER').map(({ text }) => text));
  const declared = header.parameters.map(({ name }) => name);
  const returned = columnsOf(tokens);
  const columns = header.columns.map(({ name }) => name);
  return [
    ...declared.filter((name, index) => declared.indexOf(name) !== index).map((name) => `@param ${name} stands twice`),
    ...declared.filter((name) => !used.has(name)).map((name) => `@param ${name} is not used by the query`),
    ...[...used].filter((name) => !declared.includes(name)).map((name) => `$${name} has no @param line`),
    ...(returned.join() === columns.join()
      ? []
      : [`it returns (${returned.join(', ')}) but its @column lines say (${columns.join(', ')})`]),
  ];
}

/** Names of the columns of the last RETURN, in order; a column that is neither a plain name nor aliased is shown as `?`. */
function columnsOf(tokens: readonly Token[]): readonly string[] {
  const depths = depthsOf(tokens);
  const start = tokens.findLastIndex((token, index) => depths[index] === 0 && isKeyword(token, 'RETURN'));
  if (start === -1) return [];
  const end = tokens.findIndex(
    (token, index) => index > start && depths[index] === 0 && isKeyword(token, 'ORDER', 'SKIP', 'LIMIT', 'UNION'),
  );
  const items = tokens.slice(start + 1, end === -1 ? tokens.length : end);
  return splitAtCommas(isKeyword(items[0], 'DISTINCT') ? items.slice(1) : items).map(columnName);
}

function columnName(item: readonly Token[]): string {
  const last = item.at(-1);
  const plain = item.length === 1 && (last?.kind === 'WORD' || last?.kind === 'NAME');
  return last && (plain || isKeyword(item.at(-2), 'AS')) ? last.text : '?';
}
