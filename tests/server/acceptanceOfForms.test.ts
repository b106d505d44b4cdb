/** The second half of the worked questions, asked through GraphQL of the regulation that is shipped. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articlesOf, FOUND, type Found, type Listed, namesOf, obligationsFound } from './foundObligations.ts';
import { emptyFolder, importShipped, serve, type ServerUnderTest } from './serving.ts';

let server: ServerUnderTest;

beforeAll(async () => {
  const folder = emptyFolder();
  await importShipped(folder);
  server = await serve(folder);
});
afterAll(() => server.stop());

const obligations = (filter: string): Promise<Listed> => obligationsFound(server, filter);

test('5. which obligations nobody bears: nine, none a duty', async () => {
  const { nodes } = await obligations('{ unborne: true }');
  expect(nodes.map(({ article, modality, unborne }) => [article.number, modality, unborne])).toEqual([
    ['7', 'ENCOURAGEMENT', 'ENCOURAGED'],
    ['12', 'PERMISSION', 'THING'],
    ['22', 'ENCOURAGEMENT', 'ENCOURAGED'],
    ['22', 'ENCOURAGEMENT', 'ENCOURAGED'],
    ['26', 'ENCOURAGEMENT', 'ENCOURAGED'],
    ['26', 'ENCOURAGEMENT', 'ENCOURAGED'],
    ['44', 'ENCOURAGEMENT', 'ENCOURAGED'],
    ['55', 'ENCOURAGEMENT', 'ENCOURAGED'],
    ['60', 'LIABILITY', 'SANCTION_TAIL'],
  ]);
  expect(nodes.at(-1)?.text).toBe('依法追究刑事责任');
});

describe('6. platforms', () => {
  interface PlatformFound {
    readonly name: string;
    readonly obligations: {
      readonly edges: readonly {
        readonly status: string;
        readonly builders: readonly string[];
        readonly evidence: { readonly quote: string };
        readonly node: Found;
      }[];
    };
  }
  const platforms = async (filter: string): Promise<readonly PlatformFound[]> => {
    const query = `{ platforms(first: 100, filter: ${filter}) { nodes { name obligations { edges { status builders evidence { quote } node { ...Found } } } } } } ${FOUND}`;
    return (await server.ask<{ platforms: { nodes: readonly PlatformFound[] } }>(query)).platforms.nodes;
  };

  test('left to enterprises: in 22, 26, 27, 29 twice, 44', async () => {
    const left = await platforms('{ builtByParties: true }');
    expect(left.map(({ name, obligations: { edges } }) => [name, articlesOf(edges.map(({ node }) => node))])).toEqual([
      ['互联网平台', ['22']],
      ['工业互联网平台', ['26']],
      ['建筑产业互联网平台', ['27']],
      ['物流综合数字化平台', ['29']],
      ['国际铁路运输等物流数字化平台', ['29']],
      ['数据服务平台', ['44']],
    ]);
    const edgeOf = (name: string) => left.find((each) => each.name === name)?.obligations.edges[0];
    expect(namesOf(edgeOf('建筑产业互联网平台')?.node)).toEqual(['住房和城乡建设']);
    expect(edgeOf('建筑产业互联网平台')?.builders).not.toContain('住房和城乡建设');
    expect(namesOf(edgeOf('国际铁路运输等物流数字化平台')?.node)).toEqual(['发展改革', '商务']);
    expect(edgeOf('数据服务平台')?.builders).toEqual(['企业', '高等学校', '科研院所', '社会组织', '数据资源管理']);
  });

  test('explored: 数据交易平台 in 45, carried', async () => {
    const explored = await platforms('{ statuses: [EXPLORE] }');
    expect(explored.map(({ name }) => name)).toEqual(['数据交易平台']);
    const [edge] = explored[0]?.obligations.edges ?? [];
    expect(edge?.node.article.number).toBe('45');
    expect(edge?.node.bearers.edges.map(({ carried }) => carried)).toEqual([true]);
  });

  test('the city builds 市级大数据平台, the county governments use it', async () => {
    const all = await platforms('{}');
    const edges = all.find(({ name }) => name === '市级大数据平台')?.obligations.edges ?? [];
    expect(edges.map(({ status, node }) => [node.article.number, status])).toEqual([
      ['43', 'BUILD'],
      ['43', 'USE'],
    ]);
    expect(edges[1]?.node.bearers.edges.map(({ node }) => node.name)).toEqual(['人民政府']);
  });
});

test('7. who approves, is consulted, informed: one duty to inform, in 49', async () => {
  const none = await obligations('{ participantRoles: [APPROVING, CONSULTED] }');
  expect(none.totalCount).toBe(0);
  const { nodes } = await obligations('{ participantRoles: [INFORMED] }');
  expect(articlesOf(nodes)).toEqual(['49']);
  expect(nodes[0]?.text).toContain('告知用户并向有关主管部门报告');
});

test('8. who must 统筹协调 whom: only 48; 42 协同 leaves both responsible', async () => {
  const { nodes } = await obligations('{ roles: [COORDINATED] }');
  expect(articlesOf(nodes)).toEqual(['48']);
  expect([namesOf(nodes[0], 'RESPONSIBLE'), namesOf(nodes[0], 'COORDINATED')]).toEqual([['网信'], ['公安', '通信管理']]);
  const together = await obligations('{ bearersTogether: ["Department:cyberspace", "Department:agriculture"] }');
  expect(articlesOf(together.nodes)).toEqual(['42']);
  expect(together.nodes[0]?.bearers.edges.map(({ role }) => role)).toEqual(['RESPONSIBLE', 'RESPONSIBLE']);
});
