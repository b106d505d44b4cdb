/** Traps of single words and symbols. */
import { isKeyword, isSymbol, type Token } from '../../../cypher/tokens.ts';
import { type Trap, where } from './offence.ts';

/** Words the engine takes for keywords even as names of variables, properties and columns. */
const RESERVED =
  'as match return with case when then else in and or not is null true false set delete create merge where union distinct unwind optional remove detach xor'.split(
    ' ',
  );

const ABSENT_FUNCTIONS = ['isempty', 'randomuuid'];

function isCall(tokens: readonly Token[], index: number, names: readonly string[]): boolean {
  const token = tokens[index];
  return token?.kind === 'WORD' && names.includes(token.text.toLowerCase()) && isSymbol(tokens[index + 1], '(');
}

function pagingBySomethingElse(tokens: readonly Token[]): readonly Token[] {
  return where(tokens, (index) => {
    const after = tokens[index + 2];
    const plain =
      ['PARAMETER', 'NUMBER'].includes(tokens[index + 1]?.kind ?? '') &&
      (after === undefined || after.kind === 'WORD' || isSymbol(after, '}'));
    return isKeyword(tokens[index], 'SKIP', 'LIMIT') && !plain;
  });
}

/** Written in a query they look like a name, and mean a keyword; a name is told by the dot, colon or AS before it. */
function reservedNames(source: readonly Token[]): readonly Token[] {
  return source.filter(
    (token, index) =>
      token.kind === 'NAME' && !token.quoted && RESERVED.includes(token.text.toLowerCase()) && !isSymbol(source[index - 1], '|'),
  );
}

/** From the second on, in one WHERE. */
function furtherExists(tokens: readonly Token[]): readonly Token[] {
  return where(tokens, (index) => {
    if (!isKeyword(tokens[index], 'EXISTS')) return false;
    const before = tokens.slice(0, index).findLast((token) => isKeyword(token, 'EXISTS', 'WHERE', 'WITH', 'MATCH', 'RETURN'));
    return isKeyword(before, 'EXISTS');
  });
}

export const WORD_TRAPS: readonly Trap[] = [
  {
    name: 'page by an expression',
    remedy: 'write plain $limit after SKIP and LIMIT',
    example: 'MATCH (a:Article) RETURN a.id AS id ORDER BY id SKIP toInteger($skip) LIMIT $limit',
    find: pagingBySomethingElse,
  },
  {
    name: 'optional filter by parameter',
    remedy: 'make two queries of it, or let the parameter be a list: $x IS NULL OR … is slow',
    example: 'MATCH (a:Article) WHERE $chapter IS NULL OR a.chapter = $chapter RETURN a.id AS id',
    find: (tokens) =>
      where(
        tokens,
        (index) => tokens[index]?.kind === 'PARAMETER' && isKeyword(tokens[index + 1], 'IS') && isKeyword(tokens[index + 2], 'NULL'),
      ),
  },
  {
    name: 'two EXISTS in one WHERE',
    remedy: 'put a WITH between them: each alone is found by the node, two together walk the whole graph',
    example:
      'MATCH (d:Department) WHERE NOT EXISTS { (d)-[:BEARS]->(:Obligation) } AND NOT EXISTS { (d)<-[:DENOTES]-(:Term) } RETURN d.id AS id',
    find: furtherExists,
  },
  {
    name: 'negative bound of a list',
    remedy: 'count from the front, or use last(…): negative bounds are ignored',
    example: 'WITH [1, 2, 3] AS numbers RETURN numbers[-2..] AS tail',
    find: (tokens) =>
      where(
        tokens,
        (index) =>
          (isSymbol(tokens[index], '[') && isSymbol(tokens[index + 1], '-') && tokens[index + 2]?.kind === 'NUMBER') ||
          (isSymbol(tokens[index], '..') && isSymbol(tokens[index + 1], '-')),
      ),
  },
  {
    name: 'number compared with text',
    remedy: "compare values of one type: '1' = 1 is true",
    example: "MATCH (c:Chapter) WHERE '1' = 1 RETURN c.id AS id",
    find: (tokens) =>
      where(tokens, (index) => {
        const kinds = [tokens[index - 1]?.kind, tokens[index + 1]?.kind];
        return isSymbol(tokens[index], '=', '<>', '<', '>', '<=', '>=') && kinds.includes('STRING') && kinds.includes('NUMBER');
      }),
  },
  {
    name: 'negated quantifier',
    remedy: 'say it the other way round: NOT any(…) over nulls differs between the engines',
    example: 'MATCH (o:Obligation) WHERE NOT any(verb IN o.actionVerbs WHERE verb > $verb) RETURN o.id AS id',
    find: (tokens) =>
      where(tokens, (index) => isKeyword(tokens[index], 'NOT') && isCall(tokens, index + 1, ['any', 'all', 'none', 'single'])),
  },
  {
    name: 'collect subquery',
    remedy: 'match and collect(…) in a WITH, or use a pattern comprehension',
    example: 'MATCH (a:Article) RETURN COLLECT { MATCH (a)-[:STATES]->(o:Obligation) RETURN o.id } AS ids',
    find: (tokens) => where(tokens, (index) => isKeyword(tokens[index], 'COLLECT') && isSymbol(tokens[index + 1], '{')),
  },
  {
    name: 'call in transactions',
    remedy: 'send batches',
    example: 'MATCH (n:Article) CALL { WITH n DETACH DELETE n } IN TRANSACTIONS',
    find: (tokens) => tokens.filter((token) => isKeyword(token, 'TRANSACTIONS')),
  },
  {
    name: 'optional call',
    remedy: 'use OPTIONAL MATCH',
    example: 'MATCH (a:Article) OPTIONAL CALL (a) { MATCH (a)-[:STATES]->(o:Obligation) RETURN o.id AS id } RETURN id',
    find: (tokens) => where(tokens, (index) => isKeyword(tokens[index], 'OPTIONAL') && isKeyword(tokens[index + 1], 'CALL')),
  },
  {
    name: 'procedure',
    remedy: 'the embedded engine has no procedures of Neo4j',
    example: 'CALL db.labels() YIELD label RETURN label',
    find: (tokens) => where(tokens, (index) => isKeyword(tokens[index], 'CALL') && tokens[index + 1]?.kind === 'WORD'),
  },
  {
    name: 'property by a computed name',
    remedy: 'name the property',
    example: 'MATCH (n:Article) SET n[$key] = $value',
    find: (tokens) =>
      where(tokens, (index) => isKeyword(tokens[index], 'SET') && tokens[index + 1]?.kind === 'WORD' && isSymbol(tokens[index + 2], '[')),
  },
  {
    name: 'write to what OPTIONAL MATCH may not find',
    remedy: 'match it in a query of its own: SET and DELETE on null are refused',
    example: 'MATCH (a:Article) OPTIONAL MATCH (a)-[r:STATES]->(:Obligation) DELETE r',
    find: (tokens) =>
      where(
        tokens,
        (index) => isKeyword(tokens[index], 'SET', 'DELETE') && tokens.slice(0, index).some((token) => isKeyword(token, 'OPTIONAL')),
      ),
  },
  {
    name: 'joined with ||',
    remedy: 'write +',
    example: "MATCH (a:Article) RETURN a.id || '!' AS id",
    find: (tokens) => tokens.filter((token) => isSymbol(token, '||')),
  },
  {
    name: 'absent function',
    remedy: 'size(x) = 0 for isEmpty(x); ids and durations are made outside the query',
    example: 'MATCH (a:Article) WHERE isEmpty(a.text) RETURN randomUUID() AS id, duration.between(a.from, a.to) AS d',
    find: (tokens) =>
      where(
        tokens,
        (index) => isCall(tokens, index, ABSENT_FUNCTIONS) || (isKeyword(tokens[index], 'DURATION') && isSymbol(tokens[index + 1], '.')),
      ),
  },
  {
    name: 'index of a kind',
    remedy: 'write CREATE INDEX … FOR … ON …',
    example: 'CREATE TEXT INDEX article_text FOR (a:Article) ON (a.text)',
    find: (tokens) =>
      where(
        tokens,
        (index) =>
          isKeyword(tokens[index], 'TEXT', 'RANGE', 'FULLTEXT', 'POINT', 'VECTOR', 'LOOKUP') && isKeyword(tokens[index + 1], 'INDEX'),
      ),
  },
  {
    name: 'reserved word as a name',
    remedy: 'put it between backticks',
    example: 'MATCH (:Obligation)-[c:CONCERNS]->(:Industry) RETURN c.as AS concern',
    find: reservedNames,
  },
  {
    name: 'text built into a query',
    remedy: 'a value comes as a parameter; only a constant of one word may stand in a query',
    example: "MATCH (a:Article) WHERE a.text CONTAINS '石家庄' RETURN a.id AS id",
    find: (tokens) => tokens.filter(({ kind, text }) => kind === 'STRING' && !/^['"][\w /.-]*['"]$/.test(text)),
  },
];
