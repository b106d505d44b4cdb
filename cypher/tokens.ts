/** One word, parameter, text, number or symbol of a Cypher query; comments and blanks are left out. */
export interface Token {
  /** A `NAME` is never a keyword: a backticked word, a property, an alias, a label, the key of a map. */
  readonly kind: 'WORD' | 'NAME' | 'PARAMETER' | 'STRING' | 'NUMBER' | 'SYMBOL';
  /** Without backticks and without the `$` of a parameter. */
  readonly text: string;
  /** Written between backticks. */
  readonly quoted: boolean;
  /** From 1. */
  readonly line: number;
}

const TOKEN =
  /(?<blank>\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/)|`(?<name>[^`]+)`|\$(?<parameter>\w+)|(?<string>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")|(?<number>\d+(?:\.\d+)?(?:e[+-]?\d+)?)|(?<word>[\p{L}_][\p{L}\p{N}_]*)|(?<symbol><=|>=|<>|=~|\|\||\.\.|[^\s])/giuy;

const KINDS = [
  ['name', 'NAME'],
  ['parameter', 'PARAMETER'],
  ['string', 'STRING'],
  ['number', 'NUMBER'],
  ['word', 'WORD'],
  ['symbol', 'SYMBOL'],
] as const;

/** Splits a Cypher query into its tokens; never fails, since whatever is unknown is a symbol of one character. */
export function tokensOf(query: string): readonly Token[] {
  const tokens: Token[] = [];
  let line = 1;
  for (const match of query.matchAll(TOKEN)) {
    const groups = match.groups ?? {};
    const kind = KINDS.find(([group]) => groups[group] !== undefined);
    if (kind) tokens.push({ kind: kind[1], text: groups[kind[0]] ?? '', quoted: kind[0] === 'name', line });
    line += match[0].split('\n').length - 1;
  }
  return tokens.map((token, index) => (token.kind === 'WORD' && isNamePlace(tokens, index) ? { ...token, kind: 'NAME' } : token));
}

function isNamePlace(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const isKey = isSymbol(before, '{', ',') && isSymbol(tokens[index + 1], ':');
  return isKey || isSymbol(before, '.', ':', '|') || isKeyword(before, 'AS');
}

/** True for the keyword itself, in any case, and not for a backticked name. */
export function isKeyword(token: Token | undefined, ...keywords: readonly string[]): boolean {
  return token?.kind === 'WORD' && keywords.includes(token.text.toUpperCase());
}

export function isSymbol(token: Token | undefined, ...symbols: readonly string[]): boolean {
  return token?.kind === 'SYMBOL' && symbols.includes(token.text);
}

const OPENING = ['(', '[', '{'];
const CLOSING = [')', ']', '}'];

/** How many brackets are open before each token; an opening and its closing bracket have the same depth. */
export function depthsOf(tokens: readonly Token[]): readonly number[] {
  let depth = 0;
  return tokens.map((token) => {
    if (isSymbol(token, ...CLOSING)) depth -= 1;
    const here = depth;
    if (isSymbol(token, ...OPENING)) depth += 1;
    return here;
  });
}

/** Splits tokens at the commas that stand inside no bracket. */
export function splitAtCommas(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const depths = depthsOf(tokens);
  const commas = tokens.flatMap((token, index) => (isSymbol(token, ',') && depths[index] === 0 ? [index] : []));
  return [...commas, tokens.length].map((end, index) => tokens.slice(index === 0 ? 0 : (commas[index - 1] ?? 0) + 1, end));
}
