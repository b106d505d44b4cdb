import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../import/graph.ts';
import { readRegulation } from '../../import/intake/readRegulation.ts';
import { extractRegulation } from '../../import/pipeline.ts';
import { digest, faultsOf, misplaced, placesOf } from './checks.ts';
import { smallRegulation } from './smallRegulation.ts';

const INPUT = { inputHash: 'input', rulesVersion: 'rules', contentHash: 'content' };
const ROOT = join(import.meta.dirname, '../..');
/** Written anew by `UPDATE_GOLDENS=1 npx vitest run tests/graph`; read the difference before committing it. */
const GOLDEN = join(import.meta.dirname, 'smallRegulation.golden.txt');
const TEXTS = ['import/texts/shijiazhuang-digital-economy.txt', 'tests/gold/input/zhejiang-digital-economy.md'];

function extract(path: string) {
  const read = readRegulation({ name: path, bytes: readFileSync(join(ROOT, path)) });
  return extractRegulation(read);
}

describe('the graph of a small regulation', () => {
  const graph = buildGraph(smallRegulation(), INPUT);
  const rows = (type: keyof typeof graph.relations) => graph.relations[type] ?? [];

  it('is what the golden says', () => {
    const written = `${digest(graph).join('\n')}\n`;
    if (process.env.UPDATE_GOLDENS) writeFileSync(GOLDEN, written);
    expect(written).toBe(readFileSync(GOLDEN, 'utf8'));
  });

  it('is well formed and points at the text', () => {
    expect(faultsOf(graph)).toEqual([]);
    expect(misplaced(graph, smallRegulation())).toEqual([]);
    expect(placesOf(graph).length).toBeGreaterThan(20);
  });

  it('orders articles and obligations by their strings', () => {
    expect(graph.nodes.Article?.map(({ order }) => order)).toEqual(['r/0001.00', 'r/0002.00', 'r/0002.01']);
    expect(graph.nodes.Obligation?.map(({ order }) => order)).toEqual(['r/0002.00/01', 'r/0002.00/02', 'r/0002.01/01', 'r/0002.01/02']);
  });

  it('puts what the text calls 主管部门 in its place', () => {
    expect(rows('DENOTES')).toMatchObject([{ from: 'r/term/主管部门', to: 'data-management' }]);
    expect(rows('BEARS').find(({ mention }) => mention === '主管部门')).toMatchObject({ from: 'data-management' });
  });

  it('joins historic bodies and parts to what they became and belong to', () => {
    expect(rows('SUCCEEDED_BY')).toMatchObject([{ from: 'industry-commerce-administration', to: 'market-regulation' }]);
  });

  it('sanctions the article named, and the regulation where it has no such article', () => {
    expect(rows('SANCTIONS').map(({ to }) => to)).toEqual(['r/art-2', 'r']);
    expect(graph.nodes.Finding?.filter(({ rule }) => rule === 'missing-article')).toHaveLength(1);
  });

  it('reports names it does not know once, with where they stand', () => {
    expect(graph.nodes.Finding?.filter(({ rule }) => rule === 'unresolved-name')).toMatchObject([
      { article: 'r/art-2', message: expect.stringContaining('主席团') },
    ]);
  });

  it('tells how much was understood', () => {
    expect(JSON.parse(graph.nodes.Regulation?.[0]?.coverage as string)).toEqual({
      cues: { GOVERNS: 1, STATEMENT: 0, EMBEDDED: 0, FINDING: 1 },
      share: 0.5,
      findings: { INFO: 1, WARNING: 3, ERROR: 0 },
      unresolvedNames: [{ name: '主席团', count: 1 }],
      genericBearers: [
        { name: '主管部门', count: 1 },
        { name: '有关部门', count: 1 },
      ],
    });
  });
});

describe.each(TEXTS)('the graph of %s', (path) => {
  const extracted = extract(path);
  const graph = buildGraph(extracted, INPUT);

  it('is well formed', () => {
    expect(faultsOf(graph)).toEqual([]);
  });

  it('points at the text with every span', () => {
    expect(misplaced(graph, extracted)).toEqual([]);
    expect(placesOf(graph).length).toBeGreaterThan(500);
  });

  it('is the same on a second run', () => {
    expect(buildGraph(extract(path), INPUT)).toEqual(graph);
  });

  it('has one edge a bearer', () => {
    const bearers = extracted.articles.flatMap(({ obligations }) => obligations).reduce((sum, { bearers: { length } }) => sum + length, 0);
    expect(graph.relations.BEARS).toHaveLength(bearers);
  });
});

it('no mixture of real sentences makes it throw or point beside the text', () => {
  const sentences = extract('tests/gold/input/zhejiang-digital-economy.md').articles.flatMap(({ text }) => text.split(/(?<=[。；，])/));
  const mixture = fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 8 });
  const faults = fc.sample(mixture, { seed: 20240101, numRuns: 60 }).flatMap((parts) => {
    const bytes = Buffer.from(`某市测试条例\n第一条 ${parts.join('')}\n第二条 违反第一条规定的，由市数据部门责令改正。`);
    const extracted = extractRegulation(readRegulation({ name: 'mixture.txt', bytes }));
    const graph = buildGraph(extracted, INPUT);
    return [...faultsOf(graph), ...misplaced(graph, extracted)];
  });
  expect(faults).toEqual([]);
});

it('the checks see a planted fault', () => {
  const graph = buildGraph(smallRegulation(), INPUT);
  const [bears] = graph.relations.BEARS ?? [];
  const broken = {
    ...graph,
    relations: { ...graph.relations, BEARS: [{ ...bears, from: 'nobody', start: 999, colour: 'red' } as typeof bears & {}] },
  };
  expect(faultsOf(broken)).toEqual(['nobody -BEARS-> r/art-2/obl-1: no Department nobody', 'nobody -BEARS-> r/art-2/obl-1 has colour']);
  expect(misplaced(broken, smallRegulation())).toHaveLength(1);
});
