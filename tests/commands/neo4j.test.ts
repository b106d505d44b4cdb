/** The README's second way to run: the same program on a Neo4j of one's own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type RunningNeo4j, startNeo4j, whyNoNeo4j } from '../neo4j/start.ts';
import { ask, ROOT, runZhize, SHIPPED, SHIPPED_ID, startZhize } from './runZhize.ts';

const missing = await whyNoNeo4j();
let neo4j: RunningNeo4j | undefined;

beforeAll(async () => {
  if (missing === null) neo4j = await startNeo4j();
});
afterAll(() => neo4j?.stop());
beforeEach(({ skip }) => skip(missing !== null, missing ?? ''));

/** The variables that the README exports, with this server's values. */
function environment(): Record<string, string> {
  const [, block = ''] = /## On your own Neo4j[^]*?```\n([^]*?)\nnpm start\n```/.exec(readFileSync(join(ROOT, 'README.md'), 'utf8')) ?? [];
  const names = [...block.matchAll(/^export (\w+)=/gm)].map(([, name = '']) => name);
  const values: Record<string, string | undefined> = {
    NEO4J_URI: neo4j?.uri,
    NEO4J_USERNAME: neo4j?.username,
    NEO4J_PASSWORD: neo4j?.password,
  };
  expect(names).toEqual(Object.keys(values));
  return Object.fromEntries(names.map((name) => [name, values[name] ?? '']));
}

test('start puts the shipped regulation into Neo4j and serves it from there; a second start changes nothing', async () => {
  const zhize = await startZhize(['start'], environment());
  expect(zhize.printed).toContain(`(${SHIPPED_ID}): imported`);
  expect(zhize.printed).toContain(`Neo4j at ${neo4j?.uri}`);
  const answer = await ask<{ obligations: { totalCount: number } }>(zhize, '{ obligations { totalCount } }');
  expect(answer.obligations.totalCount).toBeGreaterThan(80);
  expect(await zhize.end('SIGTERM')).toBe(0);
  const again = await startZhize(['start'], environment());
  expect(again.printed).toContain(`(${SHIPPED_ID}): unchanged`);
  expect(await again.end('SIGTERM')).toBe(0);
});

test('the commands take the URI by --store too', () => {
  const { NEO4J_URI: uri = '', ...rest } = environment();
  expect(runZhize(['import', SHIPPED, '--store', uri], rest)).toMatchObject({ exitCode: 0 });
  expect(runZhize(['status', '--store', uri], rest).stdout).toContain(SHIPPED_ID);
  expect(runZhize(['remove', SHIPPED_ID, '--store', uri], rest)).toMatchObject({ exitCode: 0 });
});

test('a wrong password ends with 4, unshown', () => {
  const { exitCode, stderr } = runZhize(['status'], { ...environment(), NEO4J_PASSWORD: 'hunter2-never-shown' });
  expect(exitCode).toBe(4);
  expect(stderr).not.toContain('hunter2-never-shown');
});
