import { posix } from 'node:path';
import { parseSync } from 'oxc-parser';
import type { SourceFile } from './listedFiles.ts';

/** Which parts a part may import. A part is a folder of the root; root files are parts by themselves; tests may import all. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  cypher: ['cypher'],
  import: ['import', 'cypher'],
  server: ['server', 'cypher'],
  client: ['client'],
  commands: ['commands', 'cypher', 'import', 'server', 'config.ts'],
  'zhize.ts': ['commands', 'cypher', 'import', 'server', 'config.ts'],
  'config.ts': ['cypher'],
  'build.ts': ['import'],
  'codegen.ts': [],
  'vitest.config.ts': [],
};

interface PackageRule {
  readonly packages: RegExp;
  readonly allowedIn: RegExp;
  readonly why: string;
}

const PACKAGE_RULES: readonly PackageRule[] = [
  { packages: /^(neo4j-driver.*|@grafeo-db\/.*)$/, allowedIn: /^(cypher|tests)\//, why: 'only cypher/ knows a database driver' },
  { packages: /^cytoscape/, allowedIn: /^(client\/canvas|tests)\//, why: 'only client/canvas/ draws' },
  { packages: /^(zod|pinyin-pro|node:.*)$/, allowedIn: /^(?!client\/(?!vite\.config\.ts$))/, why: 'it must not reach the browser' },
];

/** What Cypher looks like inside a string. */
const CYPHER_TEXT = /\b(?:MATCH|MERGE|CREATE|DETACH DELETE)\s*\(|\bUNWIND\s+[$\w]|\bRETURN\s+(?:DISTINCT\s+)?\w+\.\w+/;

/** One line an offence against the house's arrows; throws when a file does not parse. */
export function arrowOffences(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => offencesOf(file));
}

function offencesOf({ path, source }: SourceFile): string[] {
  const nodes = nodesOf(path, source);
  const requests = nodes.flatMap((node) => requestOf(node));
  return [
    ...requests.flatMap((request) => requestOffences(path, request)),
    ...(holdsCypher(path, nodes) ? [`${path} holds Cypher text`] : []),
  ];
}

type SyntaxNode = Readonly<Record<string, unknown>> & { readonly type: string };

function nodesOf(path: string, source: string): SyntaxNode[] {
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);
  return descendants(program);
}

function descendants(value: unknown): SyntaxNode[] {
  if (Array.isArray(value)) return value.flatMap(descendants);
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap(descendants);
  return isSyntaxNode(value) ? [value, ...below] : below;
}

function isSyntaxNode(value: object): value is SyntaxNode {
  return 'type' in value && typeof value.type === 'string';
}

const REQUESTS = new Set(['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration', 'ImportExpression', 'TSImportType']);

/** The module a statement, `import()` or `typeof import()` asks for; type imports count like any other. */
function requestOf(node: SyntaxNode): string[] {
  if (!REQUESTS.has(node.type)) return [];
  const source = node['source'] ?? node['argument'];
  const literal = isObject(source) && isObject(source['literal']) ? source['literal'] : source;
  return isObject(literal) && typeof literal['value'] === 'string' ? [literal['value']] : [];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function requestOffences(path: string, request: string): string[] {
  return request.startsWith('.') ? partOffences(path, posix.join(posix.dirname(path), request)) : packageOffences(path, request);
}

function partOffences(path: string, target: string): string[] {
  const [from, to] = [partOf(path), partOf(target)];
  if (from === 'tests') return [];
  const allowed = ARROWS[from];
  if (allowed === undefined) return [`${path} is in no part that the arrows know`];
  return allowed.includes(to) ? [] : [`${path} imports ${target}: ${from} may import ${allowed.join(', ') || 'nothing of the project'}`];
}

function partOf(path: string): string {
  return path.split('/')[0] ?? path;
}

function packageOffences(path: string, request: string): string[] {
  const broken = PACKAGE_RULES.filter(({ packages, allowedIn }) => packages.test(request) && !allowedIn.test(path));
  return broken.map(({ why }) => `${path} imports ${request}: ${why}`);
}

function holdsCypher(path: string, nodes: readonly SyntaxNode[]): boolean {
  if (/^(cypher|tests)\//.test(path)) return false;
  return nodes.some((node) => CYPHER_TEXT.test(textOf(node)));
}

function textOf(node: SyntaxNode): string {
  if (node.type === 'Literal' && typeof node['value'] === 'string') return node['value'];
  if (node.type === 'TemplateElement' && isObject(node['value'])) return String(node['value']['raw']);
  return '';
}
