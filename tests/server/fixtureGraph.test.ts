/** Every type and field of the schema, over two small graphs that use every label and relation. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cityGraph, CITY, lawGraph } from '../cypher/fixture.ts';
import { emptyFolder, serve, type ServerUnderTest, writeGraphs } from './serving.ts';

let server: ServerUnderTest;

beforeAll(async () => {
  const folder = emptyFolder();
  await writeGraphs(folder, [cityGraph(), lawGraph()]);
  server = await serve(folder);
});
afterAll(() => server.stop());

test('a regulation with its chapters, terms and findings', async () => {
  const { node } = await server.ask<{ node: Record<string, unknown> }>(
    `{ node(id: "Regulation:${CITY}") { ... on Regulation {
      title jurisdictionLevel adoptedOn effectiveOn defects
      chapters { nodes { kind title parent { title } articles { nodes { number } } tally { obligations } } }
      articles { totalCount nodes { number cite } }
      terms { nodes { name definition denotes { name } evidence { start end } } }
      findings { nodes { stage rule severity message article { number } evidence { start end } } }
    } } }`,
  );
  expect(node).toMatchObject({
    title: '某市数字经济促进条例',
    jurisdictionLevel: 'CITY',
    adoptedOn: '2023-10-26',
    defects: ['no commas'],
    chapters: {
      nodes: [
        { kind: 'PART', title: '总编', parent: null, articles: { nodes: [{ number: '1' }, { number: '2' }] } },
        { kind: 'CHAPTER', title: '总则', parent: { title: '总编' } },
      ],
    },
    articles: { totalCount: 3, nodes: [{ number: '1', cite: '《某市数字经济促进条例》第1条' }, { number: '2' }, { number: '2.1' }] },
    terms: {
      nodes: [
        { name: '登记机关', denotes: [{ name: '市场监督管理' }, { name: '人民政府' }, { name: '企业' }], evidence: { start: 1, end: 5 } },
      ],
    },
    findings: { nodes: [{ stage: 'roles', severity: 'WARNING', article: { number: '1' }, evidence: { start: 3, end: 7 } }] },
  });
});

test('an article with what it declares, mentions, cites, and who answers for its breach', async () => {
  const { articles } = await server.ask<{ articles: { nodes: unknown[] } }>(
    `{ articles(filter: { regulations: ["${CITY}"] }) { nodes {
      number
      principles { edges { evidence { start } node { name articles { nodes { number } } obligations { totalCount } } } }
      mentions { edges { mention node { name } } }
      citations { edges { paragraph item node { __typename ... on Article { number } ... on Citation { title article } } } }
      sanctionedBy { nodes { modality } }
    } } }`,
  );
  expect(articles.nodes).toMatchObject([
    {
      number: '1',
      principles: { edges: [{ node: { name: '创新引领', obligations: { totalCount: 1 } } }] },
      citations: {
        edges: [
          { paragraph: '1', node: { __typename: 'Article', number: '2' } },
          { item: '2', node: { title: '数据安全法', article: '3' } },
        ],
      },
      sanctionedBy: { nodes: [{ modality: 'LIABILITY' }] },
    },
    { number: '2', citations: { edges: [{ node: { title: '网络安全法' } }] } },
    { number: '2.1', mentions: { edges: [{ mention: '人工智能', node: { name: '人工智能' } }] } },
  ]);
});

test('an obligation with everything that hangs on it', async () => {
  const { obligations } = await server.ask<{ obligations: { nodes: unknown[] } }>(
    `{ obligations(filter: { regulations: ["Regulation:${CITY}"] }) { nodes {
      modality holding actions { verb object evidence { start end } }
      bearers { edges { role levels lead node { __typename name kind scope { id } ... on Department { historic partOf { name } successors { name } } } } }
      participants { edges { role node { name } } }
      industries { edges { as mention node { name kind } } }
      topics { nodes { name } }
      addressed { nodes { name addressedBy { totalCount } } }
      platforms { edges { status builders node { name regulation { id } } } }
      principles { nodes { name } }
      sanctions { edges { penalties fineFrom fineTo node { __typename } } }
    } } }`,
  );
  expect(obligations.nodes).toMatchObject([
    {
      modality: 'DUTY',
      holding: 'TOGETHER',
      actions: [{ verb: '推动', object: '人工智能产业发展', evidence: { start: 10, end: 18 } }, { verb: '建立' }],
      participants: {
        edges: expect.arrayContaining([
          { role: 'APPROVING', node: { name: '公安' } },
          { role: 'INFORMED', node: { name: '人民政府' } },
        ]),
      },
      industries: { edges: [{ as: 'OBJECT', mention: '人工智能产业', node: { kind: 'TECHNOLOGY' } }] },
      topics: { nodes: [{ name: '数据安全' }] },
      addressed: { nodes: [{ name: '企业', addressedBy: { totalCount: 1 } }] },
      platforms: { edges: [{ status: 'BUILD', builders: ['企业'], node: { regulation: { id: `Regulation:${CITY}` } } }] },
      principles: { nodes: [{ name: '创新引领' }] },
    },
    {
      modality: 'LIABILITY',
      sanctions: {
        edges: [{ penalties: ['FINE', 'CORRECTION'], fineFrom: 10000, fineTo: 50000.5 }, { node: { __typename: 'Regulation' } }],
      },
    },
  ]);
  const [first] = obligations.nodes as { bearers: { edges: { levels: string[]; node: Record<string, unknown> }[] } }[];
  const traffic = first?.bearers.edges.filter(({ node }) => node['name'] === '公安机关交通管理');
  expect(traffic?.map(({ levels }) => levels)).toEqual([['CITY'], ['COUNTY']]);
  expect(traffic?.[0]?.node).toMatchObject({ __typename: 'Department', partOf: [{ name: '公安' }] });
  expect(first?.bearers.edges.map(({ node }) => node)).toContainEqual(
    expect.objectContaining({ name: '工商行政管理', historic: true, successors: [{ name: '市场监督管理' }] }),
  );
});

test('one body at two levels is a list of its own', async () => {
  const { several, single } = await server.ask<Record<string, { totalCount: number }>>(
    `{ several: obligations(filter: { regulations: ["${CITY}"], atSeveralLevels: true }) { totalCount } single: obligations(filter: { regulations: ["${CITY}"], atSeveralLevels: false }) { totalCount } }`,
  );
  expect([several?.totalCount, single?.totalCount]).toEqual([1, 1]);
});

test('nodes by their ids, in the order asked, null where there is none', async () => {
  const ids = ['Topic:data-security', 'Nothing:at-all', 'Department:nobody', `Platform:${CITY}/platform/数据平台`, 'Citation:网络安全法'];
  const { nodes } = await server.ask<{ nodes: unknown[] }>('query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }', { ids });
  expect(nodes).toEqual([
    { id: 'Topic:data-security', __typename: 'Topic' },
    null,
    null,
    { id: `Platform:${CITY}/platform/数据平台`, __typename: 'Platform' },
    { id: 'Citation:网络安全法', __typename: 'Citation' },
  ]);
});

test('every kind of node has a neighbourhood', async () => {
  const centres = [
    `Article:${CITY}/art-1`,
    `Obligation:${CITY}/art-1/obl-1`,
    `Chapter:${CITY}/prt-1`,
    'Citation:网络安全法',
    'Party:enterprise',
    'Principle:创新引领',
  ];
  for (const around of centres) {
    const { graph } = await server.ask<{
      graph: { shown: { nodes: number; edges: number }; nodes: { id: string; distance: number; label: string }[] };
    }>('query ($around: ID!) { graph(around: $around, depth: 1) { shown { nodes edges } nodes { id distance label } } }', { around });
    expect(graph.nodes[0]).toMatchObject({ id: around, distance: 0 });
    expect(graph.shown.edges).toBeGreaterThan(0);
  }
});
