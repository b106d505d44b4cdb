/** What every engine must do, run on each real one. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EMPTY_GRAPH_VERSION, graphVersionOf } from '../../cypher/graphVersion.ts';
import type { RegulationGraph } from '../../cypher/graph.ts';
import { openReader, openWriter, type StoreTarget } from '../../cypher/open.ts';
import type { GraphReader, Row } from '../../cypher/store.ts';
import { digestOf, linesOf } from './digest.ts';
import { type EngineUnderTest, importInto } from './engines.ts';
import { expectedLines, RESOLVED } from './expected.ts';
import { amendedCityGraph, CITY, cityGraph, lawGraph, STATE_LAW, wideGraph } from './fixture.ts';

const NOTHING = { nodesCreated: 0, nodesDeleted: 0, relationsCreated: 0 };

export function storeContract(name: string, engine: EngineUnderTest): void {
  let missing: string | null;
  let target: StoreTarget;

  async function reading<Result>(work: (reader: GraphReader) => Promise<Result>, limits = {}): Promise<Result> {
    const reader = await openReader(target, limits);
    try {
      return await work(reader);
    } finally {
      await reader.close();
    }
  }

  describe(`a store on ${name}`, { timeout: 60_000 }, () => {
    beforeAll(async () => {
      missing = await engine.start();
    });
    afterAll(() => engine.stop());
    beforeEach(async ({ skip }) => {
      if (missing !== null) skip(missing);
      target = await engine.empty();
    });

    it('says what to do when nothing was imported yet', async () => {
      await expect(openReader(target)).rejects.toMatchObject({
        code: 'STORE_UNAVAILABLE',
        message: expect.stringContaining('zhize import'),
      });
    });

    it('holds exactly what was written, with citations resolved, in either order of import', async () => {
      const expected = expectedLines([cityGraph(), lawGraph()], RESOLVED);
      await importInto(target, cityGraph(), lawGraph());
      expect(await reading(linesOf)).toEqual(expected);
      target = await engine.empty();
      await importInto(target, lawGraph(), cityGraph());
      expect(await reading(linesOf)).toEqual(expected);
    });

    it('counts what it writes and writes nothing for the same input', async () => {
      const writer = await openWriter(target);
      expect(await writer.replace(lawGraph())).toEqual({
        nodesCreated: sizeOf(lawGraph().nodes),
        nodesDeleted: 0,
        relationsCreated: sizeOf(lawGraph().relations),
      });
      expect(await writer.replace(lawGraph())).toEqual(NOTHING);
      const { nodesCreated, relationsCreated } = await writer.replace(cityGraph());
      const shared = ['public-security', 'data-security', '网络安全法'].length;
      expect(nodesCreated).toBe(sizeOf(cityGraph().nodes) - shared);
      expect(relationsCreated).toBe(sizeOf(cityGraph().relations) + RESOLVED.length);
      await writer.commit();
      const again = await openWriter(target);
      expect([await again.replace(cityGraph()), await again.replace(lawGraph())]).toEqual([NOTHING, NOTHING]);
      await again.commit();
    });

    it('leaves no orphans of a changed text, and no trace of its earlier version', async () => {
      await importInto(target, cityGraph(), lawGraph());
      await importInto(target, amendedCityGraph());
      expect(await reading(linesOf)).toEqual(expectedLines([amendedCityGraph(), lawGraph()], RESOLVED));
      await importInto(target, cityGraph());
      expect(await reading(linesOf)).toEqual(expectedLines([cityGraph(), lawGraph()], RESOLVED));
    });

    it('removes a regulation with all that only it used', async () => {
      await importInto(target, cityGraph(), lawGraph());
      const writer = await openWriter(target);
      expect(await writer.remove(CITY)).toBe(true);
      expect(await writer.remove(CITY)).toBe(false);
      expect(await writer.remove('unknown')).toBe(false);
      await writer.commit();
      expect(await reading(linesOf)).toEqual(expectedLines([lawGraph()], []));
      const last = await openWriter(target);
      expect(await last.remove(STATE_LAW)).toBe(true);
      expect(await last.commit()).toEqual({ graphVersion: EMPTY_GRAPH_VERSION });
      expect(await reading(linesOf)).toEqual([]);
    });

    it('keeps a department that a used one is part of, and lets both go together', async () => {
      await importInto(target, cityGraph(), lawGraph());
      const departments = async (): Promise<unknown> =>
        (await reading((reader) => reader.read('every-node'))).filter(isDepartment).map(idOf).toSorted();
      const writer = await openWriter(target);
      await writer.remove(STATE_LAW);
      await writer.commit();
      expect(await departments()).toContain('public-security');
      const last = await openWriter(target);
      await last.replace(withoutBearer('traffic-police'));
      await last.commit();
      expect(await departments()).toEqual([`${CITY}/body/主管部门`, 'industry-commerce', 'market-supervision', 'public-security']);
    });

    it('does not keep what a regulation brings and does not use', async () => {
      const idle = { id: 'idle', name: '闲置', kind: 'DEPARTMENT' };
      const graph = lawGraph();
      await importInto(target, { ...graph, nodes: { ...graph.nodes, Department: [...(graph.nodes.Department ?? []), idle] } });
      expect(await reading(linesOf)).toEqual(expectedLines([lawGraph()], []));
    });

    it('tells what was imported, and has the version that it makes', async () => {
      const versions = [await importInto(target, cityGraph()), await importInto(target, lawGraph())];
      const made = [cityGraph(), lawGraph()].map(({ regulation, inputHash, rulesVersion }) => ({
        id: regulation,
        inputHash,
        rulesVersion,
      }));
      expect(versions).toEqual([graphVersionOf(made.slice(0, 1)), graphVersionOf(made)]);
      const writer = await openWriter(target);
      const imported = await writer.imported();
      await writer.discard();
      expect(imported).toEqual([
        { ...made[0], title: '某市数字经济促进条例' },
        { ...made[1], title: '中华人民共和国数据安全法' },
      ]);
      await reading(async (reader) => {
        expect(await reader.version()).toBe(versions[1]);
        expect(await reader.ready()).toBe(true);
      });
    });

    it('writes a regulation as a whole or not at all', async () => {
      await importInto(target, cityGraph(), lawGraph());
      const before = await reading(digestOf);
      const broken = cityGraph('city-broken');
      const stray = { fromLabel: 'Article', from: `${CITY}/art-1`, toLabel: 'Article', to: `${CITY}/art-99` } as const;
      const writer = await openWriter(target);
      await expect(writer.replace({ ...broken, relations: { ...broken.relations, CITES: [stray] } })).rejects.toMatchObject({
        code: 'QUERY_REFUSED',
        message: expect.stringContaining('an end that is not in the graph'),
      });
      await writer.commit();
      expect(await reading(digestOf)).toBe(before);
    });

    it('takes a regulation of many batches, and replaces it', async () => {
      await importInto(target, wideGraph('wide', 5_100));
      const counts = await reading((reader) => reader.read('counts-by-relation'));
      expect(counts).toEqual([
        { type: 'BEARS', relations: 5_100 },
        { type: 'CONTAINS', relations: 1 },
        { type: 'STATES', relations: 5_100 },
      ]);
      await importInto(target, wideGraph('wide', 100, 'wide-2'));
      expect(await reading(linesOf)).toEqual(expectedLines([wideGraph('wide', 100, 'wide-2')], []));
    });

    it('has one writer at a time and names the one that holds the lock', async () => {
      const writer = await openWriter(target);
      await expect(openWriter(target)).rejects.toMatchObject({
        code: 'STORE_LOCKED',
        message: expect.stringMatching(new RegExp(`process ${process.pid} on \\S+, since \\d{4}-\\d\\d-\\d\\dT`)),
      });
      await writer.discard();
      const next = await openWriter(target);
      await next.commit();
      await expect(next.replace(cityGraph())).rejects.toMatchObject({ code: 'STORE_FAILED' });
      await expect(next.commit()).rejects.toMatchObject({ code: 'STORE_FAILED' });
      await next.discard();
    });

    it('shows a running reader the new graph', async () => {
      const first = await importInto(target, lawGraph());
      await reading(async (reader) => {
        expect(await reader.version()).toBe(first);
        const moved = new Promise<string>((resolve) => {
          const stop = reader.onVersionChange((version) => {
            stop();
            resolve(version);
          });
        });
        const second = await importInto(target, cityGraph());
        expect(await moved).toBe(second);
        expect(await reader.version()).toBe(second);
        expect(await linesOf(reader)).toEqual(expectedLines([cityGraph(), lawGraph()], RESOLVED));
      });
    });

    it('answers reads that are asked at the same time, and reads during a write', async () => {
      await importInto(target, lawGraph());
      await reading(async (reader) => {
        const before = await digestOf(reader);
        const writer = await openWriter(target);
        const writing = writer.replace(wideGraph('wide', 3_000));
        const counts = await Promise.all(Array.from({ length: 20 }, () => reader.read('imported-regulations')));
        expect(new Set(counts.map((rows) => rows.filter(({ id }) => id === STATE_LAW).length))).toEqual(new Set([1]));
        await writing;
        await writer.remove('wide');
        await writer.commit();
        expect(await digestOf(reader)).toBe(before);
      });
    });

    it('refuses unknown queries, queries that write, and parameters of another shape', async () => {
      await importInto(target, lawGraph());
      await reading(async (reader) => {
        await expect(reader.read('no-such-query')).rejects.toThrow('No query is named "no-such-query"');
        await expect(reader.read('set-version', { graphVersion: 'x', ontologyVersion: 1 })).rejects.toThrow('No query is named');
        await expect(reader.read('every-node', { extra: 1 })).rejects.toMatchObject({ code: 'QUERY_REFUSED' });
      });
    });

    it('gives up in time', async () => {
      await importInto(target, wideGraph('wide', 4_000));
      const read = (reader: GraphReader): Promise<unknown> => reader.read('every-relation');
      await expect(reading(read, { timeoutMs: 100 })).rejects.toMatchObject({ code: 'STORE_TIMEOUT' });
    });
  });
}

function isDepartment(row: Row): boolean {
  return (row['labels'] as readonly string[]).includes('Department');
}

function idOf(row: Row): string {
  return (row['properties'] as { readonly id: string }).id;
}

/** The city's regulation with nothing borne by one department, which it still brings as a part of another. */
function withoutBearer(department: string): RegulationGraph {
  const graph = cityGraph('city-without-bearer');
  return { ...graph, relations: { ...graph.relations, BEARS: graph.relations.BEARS?.filter(({ from }) => from !== department) ?? [] } };
}

function sizeOf(rows: RegulationGraph['nodes'] | RegulationGraph['relations']): number {
  return Object.values(rows).reduce((sum, each) => sum + each.length, 0);
}
