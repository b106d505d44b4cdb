import { expect, test } from 'vitest';
import { catalogue } from '../../cypher/catalogue.ts';
import { inRowLists } from '../../cypher/grafeo/rowLists.ts';
import { NOTHING_WRITTEN } from '../../cypher/replacement.ts';
import type { QueryParameters } from '../../cypher/store.ts';

async function handedOver(name: string, parameters: QueryParameters): Promise<{ text: string; parameters: QueryParameters }> {
  let handed: { text: string; parameters: QueryParameters } | undefined;
  const transaction = inRowLists(async (text, given) => {
    handed = { text, parameters: given };
    return { rows: [], ...NOTHING_WRITTEN };
  });
  await transaction.run(catalogue().write(name), parameters);
  if (!handed) throw new Error('Nothing was handed over.');
  return handed;
}

test('a row is handed over as the list of what the query asks of it, absent values null', async () => {
  const { text, parameters } = await handedOver('node-chapter', { rows: [{ id: 'a/chp-1', regulation: 'a', title: '总则', ordinal: 1 }] });
  expect(text).toContain('id: row[0]');
  expect(parameters).toEqual({ rows: [['a/chp-1', 'a', null, null, '总则', 1]] });
});

test('no query asks a row by name any more, reserved words among them', async () => {
  const taking = catalogue().queries.filter(({ mode, parameters }) => mode === 'WRITE' && parameters.some(({ name }) => name === 'rows'));
  expect(taking.length).toBeGreaterThan(40);
  for (const { name } of taking) expect((await handedOver(name, { rows: [] })).text).not.toMatch(/\brow\./);
});

test('a query without rows is handed over as it is', async () => {
  const parameters = { regulation: 'a' };
  expect(await handedOver('regulation-state', parameters)).toEqual({ text: catalogue().write('regulation-state').text, parameters });
});
