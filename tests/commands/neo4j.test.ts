/** The README's second way to run: the same program on a Neo4j of one's own. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type RunningNeo4j, startNeo4j, whyNoNeo4j } from '../neo4j/start.ts';
import { ask, runZhize, SHIPPED, SHIPPED_ID, startZhize } from './runZhize.ts';

const missing = await whyNoNeo4j();
let neo4j: RunningNeo4j | undefined;

beforeAll(async () => {
  if (missing === null) neo4j = await startNeo4j();
});
afterAll(() => neo4j?.stop());
beforeEach(({ skip }) => skip(missing !== null, missing ?? ''));

function environment(): Record<string, string> {
  const { uri = '', username = '', password = '' } = neo4j ?? {};
  return { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
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
