/** The worked questions of a researcher, asked through GraphQL of the regulation that is shipped. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articlesOf, FOUND, type Found, type Listed, type Named, namesOf, obligationsFound } from './foundObligations.ts';
import { emptyFolder, importShipped, serve, type ServerUnderTest } from './serving.ts';

let server: ServerUnderTest;

beforeAll(async () => {
  const folder = emptyFolder();
  await importShipped(folder);
  server = await serve(folder);
});
afterAll(() => server.stop());

const obligations = (filter: string): Promise<Listed> => obligationsFound(server, filter);

describe('1. who answers for 数据安全 and 网络安全', () => {
  interface Responsible {
    readonly responsibleFor: {
      readonly edges: readonly { readonly reasons: readonly { readonly evidence: { readonly quote: string } }[]; readonly node: Found }[];
    };
  }
  const ask = async (about: readonly string[]) => {
    const query = `query ($about: [String!]!) { responsibleFor(about: $about, first: 100) { edges { reasons { evidence { quote } } node { ...Found } } } } ${FOUND}`;
    return (await server.ask<Responsible>(query, { about })).responsibleFor.edges;
  };

  test('47, 48, three times 49, and 50; not 18, where 数据安全服务 is an industry', async () => {
    const edges = await ask(['数据安全', '网络安全']);
    expect(articlesOf(edges.map(({ node }) => node))).toEqual(['47', '48', '49', '49', '49', '50']);
    const [shared, coordinating, supervising, processing, reacting, personal] = edges.map(({ node }) => node);
    expect(namesOf(shared, 'RESPONSIBLE')).toEqual(['网信', '公安', '数据资源管理']);
    expect(shared?.bearers.edges.map(({ openList }) => openList)).toContain(true);
    expect(namesOf(coordinating, 'RESPONSIBLE')).toEqual(['网信']);
    expect(namesOf(coordinating, 'COORDINATED')).toEqual(['公安', '通信管理']);
    expect(namesOf(supervising)).toEqual(['网信']);
    expect(supervising?.text).toContain('落实数据安全和相关监管职责');
    expect([namesOf(processing), namesOf(reacting)]).toEqual([['数据处理者'], ['数据处理者']]);
    expect(namesOf(personal)).toEqual(['有关部门']);
    expect(personal?.text).toContain('个人信息数据');
  });

  test('each with the words that say so', async () => {
    const edges = await ask(['数据安全', '网络安全']);
    for (const { reasons } of edges) {
      expect(reasons.length).toBeGreaterThan(0);
      for (const { evidence } of reasons) expect(evidence.quote).toMatch(/数据安全|网络安全/);
    }
  });

  test('the same by the ids of the topics', async () => {
    const byId = await ask(['Topic:data-security', 'Topic:network-security']);
    expect(articlesOf(byId.map(({ node }) => node))).toEqual(['47', '48', '49', '49', '49', '50']);
  });
});

test('2. which duties need 会同', async () => {
  const { nodes } = await obligations('{ roles: [JOINT] }');
  expect(articlesOf(nodes)).toEqual(['37', '37', '40', '41']);
  expect(nodes.map((each) => [namesOf(each, 'RESPONSIBLE'), namesOf(each, 'JOINT')])).toEqual([
    [['行政审批', '数据资源管理'], ['有关部门']],
    [['数据资源管理'], ['有关部门']],
    [['民政'], ['卫生健康']],
    [['生态环境'], ['有关部门']],
  ]);
  expect(nodes[2]?.bearers.edges.find(({ role }) => role === 'JOINT')?.openList).toBe(true);
  const others = await obligations('{ roles: [ASSISTING, ASSISTED] }');
  expect(others.totalCount).toBe(0);
});

describe('3. which departments share most', () => {
  interface Tally {
    readonly obligations: number;
    readonly articles: number;
    readonly carried: number;
  }
  interface Ranked {
    readonly edges: readonly { readonly tally: Tally; readonly node: Named }[];
  }
  const countsOf = ({ edges }: Ranked): [string, number, number][] =>
    edges.map(({ tally, node }) => [node.name, tally.obligations, tally.articles]);

  test('发展改革 × 工业和信息化, then 工业和信息化 × 科学技术, then 发展改革 × 科学技术', async () => {
    interface Pair {
      readonly left: Named;
      readonly right: Named;
      readonly meetings: readonly {
        readonly type: string;
        readonly tally: Tally;
        readonly obligations: { readonly edges: readonly { readonly carried: boolean; readonly node: Found }[] };
      }[];
    }
    const { overlaps } = await server.ask<{ overlaps: { nodes: readonly Pair[] } }>(
      `{ overlaps(first: 3) { nodes { left { name } right { name } meetings { type tally { obligations articles carried } obligations(first: 100) { edges { carried node { ...Found } } } } } } } ${FOUND}`,
    );
    const shared = overlaps.nodes.map(({ left, right, meetings }) => ({
      names: new Set([left.name, right.name]),
      meeting: meetings.find(({ type }) => type === 'SHARED_DUTY'),
    }));
    expect(shared.map(({ names }) => names)).toEqual([
      new Set(['发展改革', '工业和信息化']),
      new Set(['工业和信息化', '科学技术']),
      new Set(['发展改革', '科学技术']),
    ]);
    expect(shared.map(({ meeting }) => [meeting?.tally.obligations, meeting?.tally.articles])).toEqual([
      [15, 14],
      [14, 12],
      [13, 12],
    ]);
    const [first] = shared;
    expect(first?.meeting?.tally.carried).toBe(1);
    const behind = first?.meeting?.obligations.edges ?? [];
    expect([...new Set(articlesOf(behind.map(({ node }) => node)))]).toEqual([
      '9',
      '10',
      '13',
      '14',
      '15',
      '16',
      '17',
      '18',
      '19',
      '20',
      '21',
      '22',
      '23',
      '52',
    ]);
    expect(behind.filter(({ carried }) => carried).map(({ node }) => node.article.number)).toEqual(['16']);
  });

  test('all three together: 13 obligations in 12 articles', async () => {
    const { obligations: together } = await server.ask<{ obligations: { tally: Tally } }>(
      '{ obligations(filter: { bearersTogether: ["Department:development-reform", "Department:industry-it", "Department:science-technology"] }) { tally { obligations articles carried } } }',
    );
    expect([together.tally.obligations, together.tally.articles]).toEqual([13, 12]);
  });

  test('the most burdened: another order by obligations than by articles', async () => {
    const { byObligations, byArticles } = await server.ask<{ byObligations: Ranked; byArticles: Ranked }>(
      `{ byObligations: departments(first: 4) { ...Ranked } byArticles: departments(first: 4, orderBy: ARTICLES) { ...Ranked } }
       fragment Ranked on DepartmentConnection { edges { tally { obligations articles carried } node { name } } }`,
    );
    expect(countsOf(byObligations)).toEqual([
      ['科学技术', 20, 15],
      ['发展改革', 19, 16],
      ['工业和信息化', 19, 17],
      ['数据资源管理', 17, 13],
    ]);
    expect(countsOf(byArticles)).toEqual([
      ['工业和信息化', 19, 17],
      ['发展改革', 19, 16],
      ['科学技术', 20, 15],
      ['数据资源管理', 17, 13],
    ]);
  });
});

describe('4. what is left to 有关部门', () => {
  test('alone: 5, 11, 50', async () => {
    const { nodes } = await obligations('{ bearersOnlyOfKinds: [GENERIC], modalities: [DUTY, PROHIBITION, PERMISSION, ENCOURAGEMENT] }');
    expect(articlesOf(nodes)).toEqual(['5', '11', '50']);
    expect(nodes[0]?.text).toContain('按照职责分工做好');
  });

  test('beside 人民政府: 7, 38, 39 three times (one carried), 42, 46, 56, 57, 59', async () => {
    const { nodes } = await obligations(
      '{ bearerKinds: [GENERIC], bearersTogether: ["Government:people-government"], modalities: [DUTY] }',
    );
    expect(articlesOf(nodes)).toEqual(['7', '38', '39', '39', '39', '42', '46', '56', '57', '59']);
    const carried = nodes.map(({ bearers }) => bearers.edges.every((edge) => edge.carried));
    expect(carried).toEqual([false, false, false, true, false, false, false, false, false, false]);
  });

  test('as the 会同 partner: 37 twice, 41', async () => {
    const { nodes } = await obligations('{ bearerKinds: [GENERIC], roles: [JOINT] }');
    expect(articlesOf(nodes)).toEqual(['37', '37', '41']);
  });

  test('enforcing: 60 twice', async () => {
    const { nodes } = await obligations('{ bearerKinds: [GENERIC], modalities: [LIABILITY] }');
    expect(articlesOf(nodes)).toEqual(['60', '60']);
    const quotes = nodes.flatMap(({ bearers }) =>
      bearers.edges.filter(({ node }) => node.kind === 'GENERIC').map(({ evidence }) => evidence.quote),
    );
    expect(quotes).toEqual(['上级主管部门', '有关机关']);
  });

  test('no bearer at all: informed in 49, the end of a list in 48, offenders in 60', async () => {
    const { nodes } = await obligations('{ bearerKinds: [GENERIC] }');
    expect(articlesOf(nodes)).not.toContain('48');
    expect(articlesOf(nodes)).not.toContain('49');
    interface Part {
      readonly article: { readonly number: string };
      readonly participants: { readonly edges: readonly { readonly role: string; readonly node: Named }[] };
    }
    const { obligations: parts } = await server.ask<{ obligations: { nodes: readonly Part[] } }>(
      '{ obligations(filter: { participantRoles: [INFORMED, OFFENDER] }) { nodes { article { number } participants { edges { role node { name } } } } } }',
    );
    const generic = parts.nodes.flatMap(({ article, participants }) =>
      participants.edges.filter(({ node }) => node.name === '有关部门').map(({ role }) => [article.number, role]),
    );
    expect(generic).toContainEqual(['49', 'INFORMED']);
    expect(generic).toContainEqual(['60', 'OFFENDER']);
  });
});
