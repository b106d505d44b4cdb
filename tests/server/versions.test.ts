/** Two versions of one regulation side by side, written by the importer and asked through GraphQL. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWriter } from '../../cypher/open.ts';
import { importRegulations } from '../../import/importer.ts';
import { emptyFolder, serve, type ServerUnderTest } from './serving.ts';

const EARLIER = `# 甲市供水条例

第一条 市水务部门负责全市供水工作的监督管理。
第二条 供水单位应当保证水质。
第三条 用水单位不得转供城市供水。
第四条 区县人民政府可以制定节水奖励办法，对节约用水成绩突出的单位和个人给予奖励。
`;
const LATER = `# 甲市供水条例

第一条 市水务部门会同卫生健康部门负责全市供水工作的监督管理。
第二条 供水单位应当保证水质。
第三条 供水单位应当建立应急预案，并报市应急管理部门备案。
第四条 用水单位不得转供城市供水。
`;

let server: ServerUnderTest;

beforeAll(async () => {
  const folder = emptyFolder();
  const texts = join(folder, 'texts');
  mkdirSync(texts);
  for (const [id, text, effectiveOn] of [
    ['water-2010', EARLIER, '2010-01-01'],
    ['water-2020', LATER, '2020-01-01'],
  ] as const) {
    writeFileSync(join(texts, `${id}.md`), text);
    writeFileSync(join(texts, `${id}.meta.yaml`), `id: ${id}\nwork: water\neffectiveOn: "${effectiveOn}"\n`);
  }
  const store = join(folder, 'store');
  await importRegulations({ inputs: [texts], openStore: (hash) => openWriter({ engine: 'EMBEDDED', folder: store }, { inputs: hash }) });
  server = await serve(store, { today: () => '2024-06-01' });
});
afterAll(() => server.stop());

interface Counted {
  readonly obligations: { readonly totalCount: number };
}
const totalOf = async (filter: string): Promise<number> =>
  (await server.ask<Counted>(`{ obligations(filter: { ${filter} }) { totalCount } }`)).obligations.totalCount;

test('the version in force answers, so that no count doubles; asOf asks another day', async () => {
  expect(await totalOf('')).toBe(4);
  expect(await totalOf('roles: [JOINT]')).toBe(1);
  expect(await totalOf('asOf: "2015-01-01", roles: [JOINT]')).toBe(0);
  expect(await totalOf('asOf: "2015-01-01"')).toBe(4);
  expect(await totalOf('asOf: "2009-12-31"')).toBe(0);
  expect(await totalOf('asOf: "2015-01-01", regulations: ["water-2020"], roles: [JOINT]')).toBe(1);
});

test('every list takes the day', async () => {
  const answer = await server.ask<Record<string, { readonly nodes: readonly { readonly id: string }[] }>>(`{
    regulations(filter: { asOf: "2015-01-01" }) { nodes { id } }
    articles(filter: { asOf: "2015-01-01", numbers: ["4"] }) { nodes { id } }
    departments(filter: { obligations: { asOf: "2015-01-01" } }) { nodes { id } }
    responsibleFor(about: ["节水奖励"], filter: { asOf: "2015-01-01" }) { nodes { id } }
    search(text: "节水奖励", asOf: "2015-01-01") { nodes { id } }
  }`);
  const ids = Object.fromEntries(Object.entries(answer).map(([field, { nodes }]) => [field, nodes.map(({ id }) => id)]));
  expect(ids['regulations']).toEqual(['Regulation:water-2010']);
  expect(ids['articles']).toEqual(['Article:water-2010/art-4']);
  expect(ids['departments']).toEqual(['Department:water']);
  expect(ids['responsibleFor']).toEqual(['Obligation:water-2010/art-4/obl-1']);
  expect(ids['search']).toContain('Article:water-2010/art-4');
});

test('a regulation knows its versions', async () => {
  const { node } = await server.ask<{ node: { versions: unknown } }>(
    '{ node(id: "Regulation:water-2020") { ... on Regulation { versions { id } } } }',
  );
  expect(node.versions).toEqual([{ id: 'Regulation:water-2010' }, { id: 'Regulation:water-2020' }]);
});

const CHANGES = `query ($kinds: [ChangeKind!]) { changes(from: "Regulation:water-2010", to: "Regulation:water-2020") {
  articleCounts { kind count }
  obligationCounts { kind count }
  articles(kinds: $kinds) { totalCount nodes {
    kind before { number } after { number } text { kind text }
    obligations { kind differsIn before { id } after { id } }
  } }
} }`;

interface Changes {
  readonly changes: {
    readonly articleCounts: unknown;
    readonly obligationCounts: unknown;
    readonly articles: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly kind: string;
        readonly before: { readonly number: string } | null;
        readonly after: { readonly number: string } | null;
        readonly text: readonly { readonly kind: string; readonly text: string }[];
        readonly obligations: readonly { readonly kind: string; readonly differsIn: readonly string[] }[];
      }[];
    };
  };
}

test('what differs is told by article and by obligation; a renumbered article is found again', async () => {
  const { changes } = await server.ask<Changes>(CHANGES);
  expect(changes.articles.nodes.map(({ kind, before, after }) => [kind, before?.number ?? null, after?.number ?? null])).toEqual([
    ['CHANGED', '1', '1'],
    ['ADDED', null, '3'],
    ['RENUMBERED', '3', '4'],
    ['REMOVED', '4', null],
  ]);
  expect(changes.articles.nodes[0]?.text).toEqual([
    { kind: 'KEPT', text: '市水务部门' },
    { kind: 'INSERTED', text: '会同卫生健康部门' },
    { kind: 'KEPT', text: '负责全市供水工作的监督管理。' },
  ]);
  expect(changes.articles.nodes[0]?.obligations).toMatchObject([{ kind: 'CHANGED', differsIn: ['TEXT', 'BEARERS'] }]);
  expect(changes.articleCounts).toEqual([
    { kind: 'ADDED', count: 1 },
    { kind: 'REMOVED', count: 1 },
    { kind: 'CHANGED', count: 1 },
    { kind: 'RENUMBERED', count: 1 },
    { kind: 'UNCHANGED', count: 1 },
  ]);
  expect((await server.ask<Changes>(CHANGES, { kinds: ['UNCHANGED'] })).changes.articles.nodes).toMatchObject([
    { before: { number: '2' } },
  ]);
});

test('regulations stand side by side', async () => {
  interface Compared {
    readonly compare: {
      readonly nodes: readonly { readonly label: string; readonly tallies: readonly { readonly obligations: number }[] }[];
    };
  }
  const ask = async (args: string): Promise<[string, ...number[]][]> => {
    const query = `{ compare(regulations: ["Regulation:water-2010", "water-2020"], ${args}) { nodes { label tallies { obligations } } } }`;
    const { compare } = await server.ask<Compared>(query);
    return compare.nodes.map(({ label, tallies }) => [label, ...tallies.map(({ obligations }) => obligations)]);
  };
  expect(await ask('by: DEPARTMENT, onlyDifferences: true')).toContainEqual(['卫生健康', 0, 1]);
  expect(await ask('by: MODALITY')).toEqual([
    ['DUTY', 2, 3],
    ['PROHIBITION', 1, 1],
    ['PERMISSION', 1, 0],
  ]);
  expect(await ask('by: NAMING')).toEqual([
    ['DEPARTMENT', 1, 1],
    ['PARTY', 1, 2],
  ]);
});

test('comparing with what is not there is refused', async () => {
  const { errors } = await server.post('{ changes(from: "Regulation:water-2010", to: "Regulation:nowhere") { articleCounts { count } } }');
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});
