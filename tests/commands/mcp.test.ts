/** The tools, tried with the client of the protocol's own kit. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runZhize, SHIPPED, SHIPPED_ID, ZHIZE } from './runZhize.ts';

const folder = mkdtempSync(join(tmpdir(), 'zhize-mcp-'));
const client = new Client({ name: 'test', version: '1.0.0' });

beforeAll(async () => {
  const store = join(folder, 'store');
  expect(runZhize(['import', SHIPPED, '--store', store]).exitCode).toBe(0);
  await client.connect(new StdioClientTransport({ command: process.execPath, args: [ZHIZE, 'mcp', '--store', store], stderr: 'ignore' }));
});
afterAll(async () => {
  await client.close();
  rmSync(folder, { recursive: true });
});

async function call(name: string, given: Readonly<Record<string, unknown>>): Promise<unknown> {
  const { structuredContent, isError } = await client.callTool({ name, arguments: given });
  expect(isError).not.toBe(true);
  return structuredContent;
}

test('every tool says what it is for, what it asks for, and that it only reads', async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['search', 'duties_of', 'responsible_for', 'overlaps', 'gaps', 'path', 'compare', 'article', 'coverage']),
  );
  for (const { description, inputSchema, annotations } of tools) {
    expect(description?.length).toBeGreaterThan(40);
    expect(inputSchema.type).toBe('object');
    expect(annotations?.readOnlyHint).toBe(true);
  }
  expect(tools.find(({ name }) => name === 'duties_of')?.inputSchema).toMatchObject({
    required: ['body'],
    properties: { modalities: { type: 'array', items: { enum: expect.arrayContaining(['DUTY']) as string[] } }, first: { default: 20 } },
  });
});

test('who answers for 数据安全, with the words of the law', async () => {
  const answer = JSON.stringify(await call('responsible_for', { about: ['数据安全'] }));
  expect(answer).toContain('《石家庄市数字经济促进条例》第四十七条');
  expect(answer).toContain('网信');
});

test('what is found by one tool is asked about with another', async () => {
  const { search } = (await call('search', { text: '网信' })) as { search: { edges: { node: { id: string } }[] } };
  const body = search.edges[0]?.node.id;
  expect(body).toBe('Department:cyberspace');
  expect(await call('duties_of', { body, roles: ['COORDINATED'] })).toMatchObject({ obligations: { totalCount: 0 } });
  expect(await call('article', { articles: [`Article:${SHIPPED_ID}/art-48`] })).toMatchObject({ nodes: [{ label: '第四十八条' }] });
});

test('a wrong question is answered with what is wrong', async () => {
  const { isError, content } = await client.callTool({
    name: 'path',
    arguments: { from: 'Department:nowhere', to: 'Department:cyberspace' },
  });
  expect(isError).toBe(true);
  expect(JSON.stringify(content)).toContain('Department:nowhere');
  await expect(client.callTool({ name: 'destroy', arguments: {} })).rejects.toThrow('no tool');
});
