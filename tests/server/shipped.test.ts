/** What must hold for every answer about the regulation that is shipped. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readExamples } from '../../server/examples.ts';
import { emptyFolder, importShipped, REGULATION, serve, type ServerUnderTest } from './serving.ts';

let server: ServerUnderTest;

beforeAll(async () => {
  const folder = emptyFolder();
  await importShipped(folder);
  server = await serve(folder);
});
afterAll(() => server.stop());

test('every quote is cut from its article at its place', async () => {
  interface Evidence {
    readonly start: number;
    readonly end: number;
    readonly quote: string;
    readonly article: { readonly text: string };
  }
  const place = 'evidence { start end quote article { text } }';
  const { obligations } = await server.ask<{ obligations: { nodes: Record<string, unknown>[] } }>(
    `{ obligations(first: 100) { nodes { text ${place} actions { verb ${place} } conditions { text ${place} }
       bearers { edges { mention ${place} } } participants { edges { ${place} } } industries { edges { mention ${place} } } topics { edges { mention ${place} } } platforms { edges { ${place} } } } } }`,
  );
  const found: Evidence[] = [];
  JSON.stringify(obligations, (key, value: unknown) => {
    if (key === 'evidence') found.push(value as Evidence);
    return value;
  });
  expect(found.length).toBeGreaterThan(500);
  for (const { start, end, quote, article } of found) {
    expect(quote).not.toBe('');
    expect(quote).toBe(article.text.slice(start, end));
  }
  for (const node of obligations.nodes) expect((node['evidence'] as Evidence).quote).toBe(node['text']);
});

test('pages joined are the whole list, each item once and in order', async () => {
  interface Page {
    readonly obligations: {
      readonly totalCount: number;
      readonly nodes: readonly { readonly order: string }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly endCursor: string };
    };
  }
  const pages: Page['obligations'][] = [];
  while (pages.at(-1)?.pageInfo.hasNextPage ?? true) {
    const { obligations } = await server.ask<Page>(
      'query ($after: String) { obligations(first: 17, after: $after) { totalCount nodes { order } pageInfo { hasNextPage hasPreviousPage endCursor } } }',
      { after: pages.at(-1)?.pageInfo.endCursor ?? null },
    );
    pages.push(obligations);
  }
  const orders = pages.flatMap(({ nodes }) => nodes.map(({ order }) => order));
  expect(pages.map(({ pageInfo }) => pageInfo.hasPreviousPage)).toEqual(pages.map((_, index) => index > 0));
  expect(orders.length).toBe(pages[0]?.totalCount);
  expect(orders).toEqual([...new Set(orders)].toSorted());
});

describe('the text, as one would print it', () => {
  test('chapters hold their articles in order', async () => {
    interface Text {
      readonly node: {
        readonly chapters: {
          readonly nodes: readonly {
            readonly title: string;
            readonly articles: { readonly nodes: readonly { readonly number: string }[] };
          }[];
        };
      };
    }
    const { node } = await server.ask<Text>(
      `{ node(id: "Regulation:${REGULATION}") { ... on Regulation { chapters { nodes { title articles(first: 100) { nodes { number } } } } } } }`,
    );
    const { nodes } = node.chapters;
    expect(nodes.length).toBe(8);
    expect(nodes.flatMap(({ articles }) => articles.nodes.map(({ number }) => Number(number)))).toEqual(
      Array.from({ length: 61 }, (_, index) => index + 1),
    );
  });

  test('the cues of an article name the obligations they govern', async () => {
    const { articles } = await server.ask<{
      articles: {
        nodes: {
          text: string;
          cues: { cue: string; start: number; end: number; class: string; obligation: { modality: string } | null }[];
        }[];
      };
    }>('{ articles(filter: { numbers: ["50"] }) { nodes { text cues { cue start end class obligation { modality } } } } }');
    const [article] = articles.nodes;
    expect(article?.cues.map(({ cue, obligation }) => [cue, obligation?.modality])).toEqual([
      ['应当', 'DUTY'],
      ['不得', 'PROHIBITION'],
      ['不得', 'PROHIBITION'],
    ]);
    for (const { cue, start, end } of article?.cues ?? []) expect(article?.text.slice(start, end)).toBe(cue);
  });
});

describe('search', () => {
  interface Found {
    readonly label: string;
    readonly kind: string;
    readonly match: { readonly field: string; readonly text: string; readonly start: number; readonly end: number };
  }
  const search = async (text: string, kinds?: readonly string[]): Promise<readonly Found[]> => {
    const query =
      'query ($text: String!, $kinds: [NodeKind!]) { search(text: $text, kinds: $kinds, first: 100) { edges { label kind match { field text start end } } } }';
    return (await server.ask<{ search: { edges: readonly Found[] } }>(query, { text, kinds })).search.edges;
  };

  test.each([
    ['网信', '网信', 'NAME'],
    ['发改', '发展改革', 'ALIAS'],
    ['信息化', '工业和信息化', 'NAME'],
    ['数据管理', '数据资源管理', 'ALIAS'],
    ['交运输', '交通运输', 'NAME'],
    ['CYBERSPACE', '网信', 'ENGLISH_NAME'],
    ['第四十七条', '第四十七条', 'NAME'],
    ['石家庄', '石家庄市数字经济促进条例', 'NAME'],
  ])('%s finds %s', async (text, label, field) => {
    const found = await search(text);
    const hit = found.find((each) => each.label === label);
    expect(hit?.match.field).toBe(field);
  });

  test('an exact name comes before longer ones, names before texts', async () => {
    const found = await search('人工智能');
    expect(found[0]).toMatchObject({ label: '人工智能', kind: 'INDUSTRY' });
    const fields = found.map(({ match }) => match.field);
    expect(fields.lastIndexOf('NAME')).toBeLessThan(fields.indexOf('TEXT'));
  });

  test('what is marked is what was looked for', async () => {
    const found = await search('数字人民币', ['ARTICLE']);
    expect(found.map(({ label }) => label)).toEqual(['第三十条']);
    for (const { match } of found) expect(match.text.slice(match.start, match.end)).toBe('数字人民币');
  });

  test('blanks find nothing', async () => {
    expect(await search('  ')).toEqual([]);
  });
});

describe('drawings', () => {
  interface Drawing {
    readonly graph: {
      readonly nodes: readonly {
        readonly id: string;
        readonly kind: string;
        readonly distance: number;
        readonly tally: { readonly obligations: number };
      }[];
      readonly edges: readonly { readonly id: string; readonly source: string; readonly target: string; readonly kind: string }[];
      readonly shown: { readonly nodes: number; readonly edges: number };
      readonly total: { readonly nodes: number; readonly edges: number };
    };
  }
  const FIELDS =
    'nodes { id kind distance tally { obligations } } edges { id source target kind } shown { nodes edges } total { nodes edges }';

  function expectWhole({ graph }: Drawing, limit: number): void {
    expect(graph.nodes.length).toBeLessThanOrEqual(limit);
    expect([graph.shown.nodes, graph.shown.edges]).toEqual([graph.nodes.length, graph.edges.length]);
    expect(graph.total.nodes).toBeGreaterThanOrEqual(graph.shown.nodes);
    const ids = new Set(graph.nodes.map(({ id }) => id));
    expect(ids.size).toBe(graph.nodes.length);
    for (const { source, target } of graph.edges) expect(ids.has(source) && ids.has(target)).toBe(true);
    expect(new Set(graph.edges.map(({ id }) => id)).size).toBe(graph.edges.length);
  }

  test('an overview: the most burdened bodies, and what they act on', async () => {
    const drawing = await server.ask<Drawing>(`{ graph(limit: 40) { ${FIELDS} } }`);
    expectWhole(drawing, 40);
    const { nodes, edges, shown, total } = drawing.graph;
    expect(nodes.map(({ id }) => id)).toContain('Department:science-technology');
    expect(new Set(edges.map(({ kind }) => kind))).toEqual(new Set(['ACTS_ON']));
    expect(total.nodes).toBeGreaterThan(shown.nodes);
    expect(nodes.some(({ kind }) => kind === 'INDUSTRY')).toBe(true);
  });

  test('a neighbourhood: obligations first, co-bearers and industries behind them', async () => {
    const drawing = await server.ask<Drawing>(`{ graph(around: "Department:cyberspace", limit: 500) { ${FIELDS} } }`);
    expectWhole(drawing, 500);
    const { nodes, shown, total } = drawing.graph;
    expect(shown).toEqual(total);
    expect(nodes.filter(({ distance }) => distance === 0).map(({ id }) => id)).toEqual(['Department:cyberspace']);
    expect(nodes.filter(({ distance }) => distance === 1).map(({ kind }) => kind)).toEqual(Array.from({ length: 5 }, () => 'OBLIGATION'));
    expect(nodes.filter(({ distance }) => distance === 2).map(({ id }) => id)).toContain('Department:public-security');
  });

  test('one step deep there are no co-bearers; a cap keeps the nearest', async () => {
    const near = await server.ask<Drawing>(`{ graph(around: "Department:cyberspace", depth: 1) { ${FIELDS} } }`);
    expect(near.graph.total.nodes).toBe(6);
    const capped = await server.ask<Drawing>(`{ graph(around: "Department:cyberspace", limit: 6) { ${FIELDS} } }`);
    expectWhole(capped, 6);
    expect(capped.graph.nodes.map(({ id }) => id).toSorted()).toEqual(near.graph.nodes.map(({ id }) => id).toSorted());
  });
});

test('coverage: every cue in one class, and what was not named', async () => {
  interface Covered {
    readonly coverage: {
      readonly cues: number;
      readonly share: number;
      readonly cuesByClass: readonly { readonly class: string; readonly count: number }[];
      readonly genericBearers: readonly { readonly count: number; readonly node: { readonly name: string } }[];
    };
  }
  const { coverage } = await server.ask<Covered>(
    `{ coverage(regulation: "${REGULATION}") { cues share cuesByClass { class count } genericBearers { count node { name } } } }`,
  );
  expect(coverage.cuesByClass.map((each) => each.class)).toEqual(['GOVERNS', 'STATEMENT', 'EMBEDDED', 'FINDING']);
  expect(coverage.cuesByClass.reduce((sum, { count }) => sum + count, 0)).toBe(coverage.cues);
  expect(coverage.genericBearers[0]).toEqual({ count: 16, node: { name: '有关部门' } });
  expect(await server.ask('{ coverage(regulation: "nothing") { cues } }')).toEqual({ coverage: null });
});

test('the examples of the API page run as they stand, and find something', async () => {
  const examples = await readExamples();
  expect(examples.length).toBe(12);
  for (const { name, title, titleZh, query } of examples) {
    expect([title, titleZh]).not.toContain('');
    const data = await server.ask<Record<string, unknown>>(query);
    expect(`${name}: ${JSON.stringify(data)}`).toMatch(/"(name|label|text)":/);
  }
});

test('a phrase is found in the text, but not where it begins a longer name', async () => {
  const ask = async (about: string): Promise<string[]> => {
    const { responsibleFor } = await server.ask<{ responsibleFor: { nodes: { article: { number: string } }[] } }>(
      'query ($about: [String!]!) { responsibleFor(about: $about, first: 100) { nodes { article { number } } } }',
      { about },
    );
    return responsibleFor.nodes.map(({ article }) => article.number);
  };
  expect(await ask('科技特派员')).toEqual(['51']);
  expect(await ask('数据安全')).not.toContain('18');
  expect(await ask('数据安全服务')).toEqual(['18']);
  expect(await ask('没有这样的事')).toEqual([]);
});
