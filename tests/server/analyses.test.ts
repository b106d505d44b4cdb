/** The questions that count and connect, asked through GraphQL of the regulation that is shipped. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyFolder, importShipped, REGULATION, serve, type ServerUnderTest } from './serving.ts';

let server: ServerUnderTest;

beforeAll(async () => {
  const folder = emptyFolder();
  await importShipped(folder);
  server = await serve(folder);
});
afterAll(() => server.stop());

interface Counted {
  readonly obligations: number;
  readonly articles: number;
}

describe('departmentSets', () => {
  interface Sets {
    readonly departmentSets: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly departments: readonly { readonly name: string }[];
        readonly inclusive: Counted;
        readonly exclusive: Counted;
        readonly obligations: { readonly totalCount: number };
      }[];
    };
  }
  const ask = async (args: string): Promise<Sets['departmentSets']> =>
    (
      await server.ask<Sets>(`{ departmentSets(${args}, first: 100) { totalCount nodes {
        departments { name } inclusive { obligations articles } exclusive { obligations articles } obligations { totalCount }
      } } }`)
    ).departmentSets;
  const names = ({ departments }: Sets['departmentSets']['nodes'][number]): string[] => departments.map(({ name }) => name).toSorted();

  test('the two and the three that share most', async () => {
    const [pair] = (await ask('largest: 2')).nodes;
    expect([pair && names(pair), pair?.inclusive]).toEqual([['发展改革', '工业和信息化'], { obligations: 15, articles: 14 }]);
    const [three] = (await ask('smallest: 3, largest: 3')).nodes;
    expect([three && names(three), three?.inclusive]).toEqual([
      ['发展改革', '工业和信息化', '科学技术'],
      { obligations: 13, articles: 12 },
    ]);
    expect(three?.obligations.totalCount).toBe(13);
  });

  test('what a set bears alone is no more than what it bears', async () => {
    const { nodes } = await ask('orderBy: EXCLUSIVE');
    const exclusive = nodes.map((set) => set.exclusive.obligations);
    expect(exclusive).toEqual(exclusive.toSorted((left, right) => right - left));
    for (const set of nodes) expect(set.exclusive.obligations).toBeLessThanOrEqual(set.inclusive.obligations);
  });

  test('only sets that hold a body', async () => {
    const { nodes } = await ask('holding: ["Department:cyberspace"]');
    expect(nodes.length).toBeGreaterThan(0);
    expect(nodes.every((set) => names(set).includes('网信'))).toBe(true);
  });

  test('sizes out of bounds are refused', async () => {
    const { errors } = await server.post('{ departmentSets(smallest: 4, largest: 3) { totalCount } }');
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('matrix', () => {
  interface Matrices {
    readonly matrix: {
      readonly rows: readonly { readonly key: string; readonly label: string; readonly tally: Counted }[];
      readonly columns: readonly { readonly key: string; readonly label: string; readonly tally: Counted }[];
      readonly cells: readonly { readonly row: string; readonly column: string; readonly tally: Counted }[];
    };
  }
  const ask = async (rows: string, columns: string): Promise<Matrices['matrix']> =>
    (
      await server.ask<Matrices>(`{ matrix(rows: ${rows}, columns: ${columns}) {
        rows { key label tally { obligations articles } } columns { key label tally { obligations articles } }
        cells { row column tally { obligations articles } }
      } }`)
    ).matrix;
  const labelled = (matrix: Matrices['matrix'], row: string, column: string): Counted | undefined => {
    const keyOf = (heads: Matrices['matrix']['rows'], label: string): string | undefined => heads.find((head) => head.label === label)?.key;
    const [rowKey, columnKey] = [keyOf(matrix.rows, row), keyOf(matrix.columns, column)];
    return matrix.cells.find((cell) => cell.row === rowKey && cell.column === columnKey)?.tally;
  };

  test('department by department holds what two of them share, the same from both sides', async () => {
    const matrix = await ask('DEPARTMENT', 'DEPARTMENT');
    expect(matrix.rows.slice(0, 3).map(({ label, tally }) => [label, tally.obligations])).toEqual([
      ['科学技术', 20],
      ['发展改革', 19],
      ['工业和信息化', 19],
    ]);
    expect(labelled(matrix, '发展改革', '工业和信息化')).toEqual({ obligations: 15, articles: 14 });
    for (const { row, column, tally } of matrix.cells) {
      expect(matrix.cells).toContainEqual({ row: column, column: row, tally });
      expect(row).not.toBe(column);
    }
  });

  test('words stand in their order, with every chapter and modality that occurs', async () => {
    const matrix = await ask('CHAPTER', 'MODALITY');
    expect(matrix.columns.map(({ key }) => key)).toEqual(
      ['DUTY', 'PROHIBITION', 'PERMISSION', 'ENCOURAGEMENT', 'LIABILITY'].filter((word) => matrix.columns.some(({ key }) => key === word)),
    );
    const all = (await server.ask<{ obligations: { totalCount: number } }>('{ obligations { totalCount } }')).obligations.totalCount;
    expect(matrix.cells.reduce((sum, { tally }) => sum + tally.obligations, 0)).toBe(all);
    expect(matrix.rows.map(({ key }) => key)).toEqual(matrix.rows.map(({ key }) => key).toSorted());
  });

  test('role and department are said of one and the same bearing', async () => {
    const matrix = await ask('DEPARTMENT', 'ROLE');
    expect(labelled(matrix, '公安', 'COORDINATED')).toEqual({ obligations: 1, articles: 1 });
    expect(labelled(matrix, '网信', 'COORDINATED')).toBeUndefined();
  });
});

describe('gaps', () => {
  interface Gaps {
    readonly gaps: {
      readonly nodes: readonly { readonly reason: string; readonly isGap: boolean; readonly article: { readonly number: string } }[];
      readonly counts: readonly { readonly reason: string; readonly count: number }[];
    };
  }
  const articlesBy = async (reason: string): Promise<string[]> =>
    (
      await server.ask<Gaps>(
        `{ gaps(reasons: [${reason}], first: 100) { nodes { reason isGap article { number } } counts { reason count } } }`,
      )
    ).gaps.nodes.map(({ article }) => article.number);

  test('what is left to 有关部门 alone, beside the government, and as a partner', async () => {
    expect(await articlesBy('GENERIC_ALONE')).toEqual(['11', '50']);
    expect(await articlesBy('GENERIC_BESIDE_GOVERNMENT')).toEqual(['7', '38', '39', '39', '39', '42', '46', '56', '57', '59']);
    expect(await articlesBy('GENERIC_PARTNER')).toEqual(['37', '37', '41']);
    expect(await articlesBy('RESIDUAL_CLAUSE')).toEqual(['5']);
  });

  test('no duty is without a bearer', async () => {
    expect(await articlesBy('PASSIVE, UNKNOWN')).toEqual([]);
  });

  test('what is told beside the gaps says that it is none', async () => {
    const { gaps } = await server.ask<Gaps>('{ gaps(first: 100) { nodes { reason isGap article { number } } counts { reason count } } }');
    const beside = new Set(gaps.nodes.filter(({ isGap }) => !isGap).map(({ reason }) => reason));
    expect([...beside].toSorted()).toEqual(['GENERIC_PARTNER', 'RESIDUAL_CLAUSE']);
    expect(gaps.counts.map(({ reason }) => reason)).toContain('INDUSTRY_WITHOUT_DEPARTMENT');
  });
});

describe('path', () => {
  interface Paths {
    readonly path: {
      readonly length: number;
      readonly steps: readonly {
        readonly obligation: { readonly article: { readonly number: string } };
        readonly from: {
          readonly label: string;
          readonly kind: string;
          readonly bearerRole: string | null;
          readonly evidence: { readonly quote: string };
        };
        readonly to: { readonly label: string; readonly kind: string };
      }[];
    } | null;
  }
  const ask = async (args: string): Promise<Paths['path']> =>
    (
      await server.ask<Paths>(`{ path(${args}) { length steps { obligation { article { number } }
        from { label kind bearerRole evidence { quote } } to { label kind } } } }`)
    ).path;

  test('two who meet are one obligation apart', async () => {
    const found = await ask('from: "Department:cyberspace", to: "Department:public-security"');
    expect(found).toMatchObject({ length: 1, steps: [{ from: { label: '网信', kind: 'BEARS' }, to: { label: '公安' } }] });
    expect(found?.steps[0]?.from.evidence.quote).toContain('网信');
  });

  test('each step begins where the one before ended', async () => {
    const found = await ask('from: "Department:civil-affairs", to: "Department:cyberspace", longest: 8');
    expect(found).not.toBeNull();
    const steps = found?.steps ?? [];
    expect(steps[0]?.from.label).toBe('民政');
    expect(steps.at(-1)?.to.label).toBe('网信');
    expect(steps.slice(1).map(({ from }) => from.label)).toEqual(steps.slice(0, -1).map(({ to }) => to.label));
  });

  test('within too few steps, or through too few kinds, there is none', async () => {
    expect(await ask('from: "Department:civil-affairs", to: "Department:cyberspace", longest: 1')).toBeNull();
    expect(await ask('from: "Department:civil-affairs", to: "Department:cyberspace", through: [PLATFORM]')).toBeNull();
  });
});

describe('the network of those that bear something together', () => {
  test('clusters hold each body once, always the same', async () => {
    interface Clusters {
      readonly clusters: {
        readonly modularity: number;
        readonly clusters: readonly { readonly departments: readonly { readonly id: string }[] }[];
      };
    }
    const query = '{ clusters { modularity clusters { departments { id } weightInside weightOutside } } }';
    const { clusters } = await server.ask<Clusters>(query);
    const ids = clusters.clusters.flatMap(({ departments }) => departments.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(clusters.clusters.length).toBeGreaterThan(1);
    expect(clusters.modularity).toBeGreaterThan(0);
    expect((await server.ask<Clusters>(`${query} # asked again`)).clusters).toEqual(clusters);
  });

  test('centrality ranks them', async () => {
    interface Central {
      readonly centrality: {
        readonly nodes: readonly {
          readonly department: { readonly name: string };
          readonly degree: number;
          readonly weight: number;
          readonly betweenness: number;
          readonly pageRank: number;
        }[];
      };
    }
    const ask = async (order: string) =>
      (
        await server.ask<Central>(
          `{ centrality(orderBy: ${order}, first: 100) { nodes { department { name } degree weight betweenness pageRank } } }`,
        )
      ).centrality.nodes;
    const byWeight = await ask('WEIGHT');
    expect(byWeight.map(({ weight }) => weight)).toEqual(byWeight.map(({ weight }) => weight).toSorted((left, right) => right - left));
    expect(byWeight.reduce((sum, { pageRank }) => sum + pageRank, 0)).toBeCloseTo(1, 4);
    const byDegree = await ask('DEGREE');
    expect(byDegree[0]?.degree).toBe(Math.max(...byWeight.map(({ degree }) => degree)));
  });
});

test('fewer than two regulations are not compared', async () => {
  const refused = await server.post(`{ compare(regulations: ["${REGULATION}"], by: DEPARTMENT) { totalCount } }`);
  expect(refused.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});
