/** Traps of what WITH and RETURN project. */
import { depthsOf, isKeyword, isSymbol, splitAtCommas, type Token } from '../../../cypher/tokens.ts';
import { closingOf, type Trap, where } from './offence.ts';

const AGGREGATES = ['COUNT', 'SUM', 'AVG', 'MIN', 'MAX', 'COLLECT', 'STDEV', 'PERCENTILECONT', 'PERCENTILEDISC'] as const;

interface Projection {
  readonly keyword: Token;
  readonly items: readonly (readonly Token[])[];
  /** Every word before it: among them all names bound by then. */
  readonly before: ReadonlySet<string>;
}

function projections(tokens: readonly Token[]): readonly Projection[] {
  const depths = depthsOf(tokens);
  return tokens.flatMap((keyword, index) => {
    if (!isKeyword(keyword, 'WITH', 'RETURN') || isKeyword(tokens[index - 1], 'STARTS', 'ENDS')) return [];
    const end = tokens.findIndex(
      (token, at) => at > index && (endsProjection(token, depths[at] === depths[index]) || (depths[at] ?? 0) < (depths[index] ?? 0)),
    );
    const start = isKeyword(tokens[index + 1], 'DISTINCT') ? index + 2 : index + 1;
    const items = splitAtCommas(tokens.slice(start, end === -1 ? tokens.length : end));
    return [{ keyword, items, before: boundBefore(tokens, index) }];
  });
}

function endsProjection(token: Token, sameDepth: boolean): boolean {
  return (
    sameDepth &&
    isKeyword(
      token,
      'WHERE',
      'ORDER',
      'SKIP',
      'LIMIT',
      'MATCH',
      'OPTIONAL',
      'UNWIND',
      'RETURN',
      'WITH',
      'CALL',
      'UNION',
      'MERGE',
      'CREATE',
      'SET',
      'DELETE',
      'DETACH',
    )
  );
}

/** Variables of patterns, and aliases, since the last UNION. */
function boundBefore(tokens: readonly Token[], end: number): ReadonlySet<string> {
  const start = tokens.slice(0, end).findLastIndex((token) => isKeyword(token, 'UNION'));
  const earlier = tokens.slice(start + 1, end);
  return new Set(
    earlier
      .filter((token, index) => token.kind === 'WORD' && bindsAt(earlier, index))
      .map(({ text }) => text)
      .concat(aliasesIn(earlier)),
  );
}

function bindsAt(tokens: readonly Token[], index: number): boolean {
  return isSymbol(tokens[index - 1], '(', '[') && isSymbol(tokens[index + 1], ':', ')', ']', '{', '*');
}

function aliasesIn(tokens: readonly Token[]): readonly string[] {
  return tokens.filter((_, index) => isKeyword(tokens[index - 1], 'AS')).map(({ text }) => text);
}

function aliasOf(item: readonly Token[]): Token | undefined {
  return isKeyword(item.at(-2), 'AS') ? item.at(-1) : undefined;
}

/** `WITH b AS z, count(*) AS b` makes `z` null; a column of RETURN may have a variable's name when no other is that variable. */
function reusedNames(tokens: readonly Token[]): readonly Token[] {
  return projections(tokens).flatMap(({ keyword, items, before }) =>
    items.flatMap((item) => {
      const alias = aliasOf(item);
      if (!alias || !before.has(alias.text) || (item[0]?.text === alias.text && item.length === 3)) return [];
      const isProjectedWhole = items.some(
        (other) => other !== item && other[0]?.text === alias.text && (other.length === 1 || isKeyword(other[1], 'AS')),
      );
      return isKeyword(keyword, 'WITH') || isProjectedWhole ? [alias] : [];
    }),
  );
}

function isAggregate(tokens: readonly Token[], index: number): boolean {
  return isKeyword(tokens[index], ...AGGREGATES) && isSymbol(tokens[index + 1], '(');
}

/** An aggregate inside a list, a map or a comprehension, or one that is indexed or sliced. */
function expressionsOverAggregates(tokens: readonly Token[]): readonly Token[] {
  return projections(tokens).flatMap(({ items }) =>
    items.flatMap((item) =>
      where(
        item,
        (index) => isAggregate(item, index) && (isInListOrMap(item, index) || isSymbol(item[closingOf(item, index + 1) + 1], '[')),
      ),
    ),
  );
}

function isInListOrMap(item: readonly Token[], index: number): boolean {
  return item.some((token, open) => open < index && isSymbol(token, '[', '{') && closingOf(item, open) > index);
}

function bareSums(tokens: readonly Token[]): readonly Token[] {
  return where(
    tokens,
    (index) => isKeyword(tokens[index], 'SUM') && isSymbol(tokens[index + 1], '(') && !isKeyword(tokens[index - 2], 'COALESCE'),
  );
}

function orderedByPattern(tokens: readonly Token[]): readonly Token[] {
  return where(tokens, (index) => isKeyword(tokens[index], 'BY') && isSymbol(tokens[index + 1], '[') && isSymbol(tokens[index + 2], '('));
}

export const PROJECTION_TRAPS: readonly Trap[] = [
  {
    name: 'name used again',
    remedy: 'give the new value a new name: the old one becomes null otherwise',
    example: 'MATCH (a:Article)-[:STATES]->(b:Obligation) WITH b AS z, count(*) AS b RETURN z.id AS id, b',
    find: reusedNames,
  },
  {
    name: 'expression over an aggregate',
    remedy: 'aggregate in a WITH first',
    example: 'MATCH (o:Obligation) RETURN collect(o.id)[..5] AS ids',
    find: expressionsOverAggregates,
  },
  {
    name: 'bare sum',
    remedy: 'write coalesce(sum(x), 0): the sum of nothing is null',
    example: 'MATCH (s:Article) RETURN sum(s.size) AS total',
    find: bareSums,
  },
  {
    name: 'ordered by a pattern comprehension',
    remedy: 'compute it in a WITH first',
    example: 'MATCH (a:Article) RETURN a.id AS id ORDER BY [(a)-[:STATES]->(o:Obligation) | o.id]',
    find: orderedByPattern,
  },
];
