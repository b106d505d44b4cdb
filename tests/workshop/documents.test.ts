/** What the documents promise is there, under the names they use. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ExitCode } from '../../commands/exitCodes.ts';
import { listedPaths, ROOT } from './listedFiles.ts';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const known = new Set(
  read('config.ts')
    .match(/^ {2}(?:PORT|ZHIZE_\w+|NEO4J_\w+)(?=:)/gm)
    ?.map((name) => name.trim()),
);
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

test('the table of settings in the README is that of config.ts', () => {
  const rows = read('README.md').match(/^\| `(?:PORT|ZHIZE_|NEO4J_).*$/gm) ?? [];
  const told = rows.flatMap((row) => row.split('|')[1]?.match(/[A-Z0-9_]+/g) ?? []);
  expect(told.toSorted()).toEqual([...known].toSorted());
});

test('the table of exit codes in the README is ours', () => {
  const told = [...read('README.md').matchAll(/^\| (\d+) \|/gm)].map(([, code]) => Number(code));
  expect(told).toEqual(Object.values(ExitCode));
});

test('compose.yaml sets only what is known, on this machine only', () => {
  const { services } = parse(read('compose.yaml')) as { services: Record<'neo4j' | 'zhize', { environment: object; ports: string[] }> };
  expect(Object.keys(services.zhize.environment).filter((name) => !known.has(name))).toEqual([]);
  const ports = [...services.neo4j.ports, ...services.zhize.ports];
  expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
});

describe.each(['README.md', 'CONTRIBUTING.md'])('in %s', (document) => {
  const text = read(document);

  test('every npm script is there', () => {
    const told = [...text.matchAll(/npm (?:run )?(start|test|check|format|accuracy|bench|neo4j|generate|build|lint)\b/g)].map(
      ([, name = '']) => name,
    );
    expect(told.filter((name) => scripts[name] === undefined)).toEqual([]);
    expect(told).not.toEqual([]);
  });

  test('every command is there', () => {
    const told = [...text.matchAll(/npx zhize ([a-z]+)/g)].map(([, name]) => `commands/${name}.ts`);
    expect(told.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  test('every link and every path leads somewhere', () => {
    const links = [...text.matchAll(/\]\((?!http)([^)#]+)\)/g)].map(([, path = '']) => path);
    const paths = [...text.matchAll(/`((?:cypher|import|server|client|tests|docs)\/[\w./-]*)`/g)].map(([, path = '']) => path);
    const listed = listedPaths();
    const folders = new Set(listed.flatMap((path) => [path, dirname(path), dirname(dirname(path))]));
    const isThere = (path: string): boolean => path.includes('NAME') || folders.has(path.replace(/\/$/, ''));
    expect([...links, ...paths].filter((path) => !isThere(path))).toEqual([]);
  });
});
