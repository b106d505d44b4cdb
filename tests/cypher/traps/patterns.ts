/** Traps of the paths that MATCH, EXISTS and MERGE describe. */
import { isKeyword, isSymbol, type Token } from '../../../cypher/tokens.ts';
import { NODES } from '../../../cypher/ontology.ts';
import { closingOf, type Trap, where } from './offence.ts';

interface NodePattern {
  readonly open: Token;
  readonly name: string | null;
  readonly label: string | null;
  readonly relationBefore: boolean;
  readonly relationAfter: boolean;
  /** The keyword of its clause. */
  readonly clause: string;
}

function nodePatterns(tokens: readonly Token[]): readonly NodePattern[] {
  return tokens.flatMap((open, index) => {
    if (!isSymbol(open, '(')) return [];
    const inside = tokens.slice(index + 1, closingOf(tokens, index));
    const named = inside[0]?.kind === 'WORD' || (inside[0]?.kind === 'NAME' && !isSymbol(tokens[index], ':'));
    const rest = named ? inside.slice(1) : inside;
    return [
      {
        open,
        name: named ? (inside[0]?.text ?? null) : null,
        label: isSymbol(rest[0], ':') ? (rest[1]?.text ?? null) : null,
        relationBefore: endsRelation(tokens, index - 1),
        relationAfter: beginsRelation(tokens, closingOf(tokens, index) + 1),
        clause:
          tokens
            .slice(0, index)
            .findLast((token) => isKeyword(token, 'MATCH', 'MERGE', 'CREATE', 'EXISTS', 'COUNT', 'WHERE'))
            ?.text.toUpperCase() ?? '',
      },
    ];
  });
}

function endsRelation(tokens: readonly Token[], last: number): boolean {
  const dash = isSymbol(tokens[last], '>') ? last - 1 : last;
  return isSymbol(tokens[dash], '-') && isSymbol(tokens[dash - 1], ']', '-');
}

function beginsRelation(tokens: readonly Token[], first: number): boolean {
  const dash = isSymbol(tokens[first], '<') ? first + 1 : first;
  return isSymbol(tokens[dash], '-') && isSymbol(tokens[dash + 1], '[', '-');
}

function unlabelledMeetings(tokens: readonly Token[]): readonly Token[] {
  const patterns = nodePatterns(tokens);
  const labelled = new Set(patterns.filter(({ label }) => label !== null).map(({ name }) => name));
  const ends = patterns.filter(
    ({ name, relationBefore, relationAfter }) => name !== null && !labelled.has(name) && (relationBefore || relationAfter),
  );
  return ends.filter(({ name }, index) => ends.findIndex((end) => end.name === name) < index).map(({ open }) => open);
}

function isShared(label: string | null): boolean {
  return label !== null && label in NODES && NODES[label as keyof typeof NODES].lifetime !== 'OWNED' && label !== 'Citation';
}

function labelsOf(patterns: readonly NodePattern[]): ReadonlyMap<string, string> {
  return new Map(patterns.flatMap(({ name, label }) => (name !== null && label !== null ? [[name, label] as const] : [])));
}

/** `(department)-[:BEARS]->(obligation)`: the engine walks every relation of the department for each row. */
function mergesFromShared(tokens: readonly Token[]): readonly Token[] {
  const patterns = nodePatterns(tokens);
  const labels = labelsOf(patterns);
  const isFirst = ({ clause, relationBefore, relationAfter }: NodePattern): boolean =>
    clause === 'MERGE' && relationAfter && !relationBefore;
  const otherEnd = (first: NodePattern): NodePattern | undefined => patterns[patterns.indexOf(first) + 1];
  const labelOf = (pattern: NodePattern | undefined): string | null => pattern?.label ?? labels.get(pattern?.name ?? '') ?? null;
  return patterns
    .filter((first) => isFirst(first) && isShared(labelOf(first)) && !isShared(labelOf(otherEnd(first))))
    .map(({ open }) => open);
}

export const PATTERN_TRAPS: readonly Trap[] = [
  {
    name: 'unlabelled interior node',
    remedy: 'give every node between two relations its label: wrong counts otherwise',
    example: 'MATCH (a:Department)-[:BEARS]->(o)<-[:BEARS]-(b:Department) RETURN count(DISTINCT o) AS n',
    find: (tokens) =>
      nodePatterns(tokens)
        .filter(({ label, relationBefore, relationAfter }) => label === null && relationBefore && relationAfter)
        .map(({ open }) => open),
  },
  {
    name: 'paths that meet in an unlabelled node',
    remedy: 'give the node its label where it is first named: it is an interior node too',
    example: 'MATCH (a:Department)-[:BEARS]->(o), (b:Department)-[:BEARS]->(o) RETURN count(o) AS n',
    find: unlabelledMeetings,
  },
  {
    name: 'label expression',
    remedy: 'write n:A OR n:B in WHERE; (n:A|B) and (n:!A) are refused',
    example: 'MATCH (n:Department|Government) RETURN n.id AS id',
    find: (tokens) =>
      where(
        tokens,
        (index) =>
          isSymbol(tokens[index], ':') &&
          (isSymbol(tokens[index + 1], '!') || (isSymbol(tokens[index + 2], '|') && !isInRelation(tokens, index))),
      ),
  },
  {
    name: 'quantified path',
    remedy: 'write [:R*1..4]',
    example: 'MATCH (a:Chapter)-[:CONTAINS]->{1,3}(b:Article) RETURN b.id AS id',
    find: (tokens) => where(tokens, (index) => isSymbol(tokens[index], '{', '+') && isQuantified(tokens, index)),
  },
  {
    name: 'shortest path by keyword',
    remedy: 'write shortestPath(…)',
    example: 'MATCH p = SHORTEST 1 (a:Department)--(b:Department) RETURN length(p) AS length',
    find: (tokens) => tokens.filter((token) => isKeyword(token, 'SHORTEST')),
  },
  {
    name: 'merge from the busy end',
    remedy: 'write the end with few relations first: (obligation)<-[:BEARS]-(department)',
    example: 'MATCH (d:Department {id: $d}) MATCH (o:Obligation {id: $o}) MERGE (d)-[:BEARS]->(o)',
    find: mergesFromShared,
  },
];

function isInRelation(tokens: readonly Token[], index: number): boolean {
  const open = tokens.slice(0, index).findLastIndex((token) => isSymbol(token, '[', '('));
  return isSymbol(tokens[open], '[');
}

/** A `{` or `+` behind an arrow or behind a group of a path. */
function isQuantified(tokens: readonly Token[], index: number): boolean {
  if (endsRelation(tokens, index - 1)) return true;
  return isSymbol(tokens[index - 1], ')') && isSymbol(tokens[index], '{') && tokens[index + 1]?.kind === 'NUMBER';
}
