/** Every export of the shipped regulation, opened by a reader of its kind. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { Parser, type Quad } from 'n3';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { EXPORT_FORMAT_NAMES } from '../../server/exports/formats.ts';
import { emptyFolder, importShipped, REGULATION, serve, type ServerUnderTest } from '../server/serving.ts';
import { readByPython, whyNoPython } from './python.ts';

let server: ServerUnderTest;
let [obligations, bearings] = [0, 0];
const files = mkdtempSync(join(tmpdir(), 'zhize-exports-'));

beforeAll(async () => {
  const folder = emptyFolder();
  await importShipped(folder);
  server = await serve(folder);
  [obligations, bearings] = await counted();
});
afterAll(async () => {
  await server.stop();
  rmSync(files, { recursive: true });
});

/** How many obligations the API knows, and how many bearings. */
async function counted(after: string | null = null): Promise<[number, number]> {
  interface Page {
    readonly obligations: {
      readonly nodes: readonly { readonly bearers: { readonly totalCount: number } }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    };
  }
  const query =
    'query ($after: String) { obligations(first: 100, after: $after) { nodes { bearers { totalCount } } pageInfo { hasNextPage endCursor } } }';
  const { nodes, pageInfo } = (await server.ask<Page>(query, { after })).obligations;
  const [more, others] = pageInfo.hasNextPage ? await counted(pageInfo.endCursor) : [0, 0];
  return [nodes.length + more, nodes.reduce((sum, { bearers }) => sum + bearers.totalCount, others)];
}

async function exported(format: string, filter?: object): Promise<Response> {
  const query = filter === undefined ? '' : `?filter=${encodeURIComponent(JSON.stringify(filter))}`;
  return fetch(`${server.url}/export/${format}${query}`);
}

async function fileOf(format: string): Promise<string> {
  const path = join(files, format);
  writeFileSync(path, await (await exported(format)).text());
  return path;
}

test.each(EXPORT_FORMAT_NAMES)('%s says from what it was made', async (format) => {
  const { graphVersion } = (await server.ask<{ meta: { graphVersion: string } }>('{ meta { graphVersion } }')).meta;
  const response = await exported(format);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-disposition')).toContain(REGULATION);
  const written = await response.text();
  expect(written).toContain(graphVersion);
  expect(written).not.toContain('undefined');
});

describe('tables', () => {
  test('csv has one row for each who bears, the same columns in each, and one for what nobody bears', async () => {
    const rows = parsedCsv(await (await exported('csv')).text()).filter(([first]) => !first?.startsWith('#'));
    const [head = [], ...lines] = rows;
    const unborne = lines.filter((line) => line[head.indexOf('bearer')] === '');
    expect(lines.length - unborne.length).toBe(bearings);
    expect(new Set(lines.map((line) => line[head.indexOf('obligation')])).size).toBe(obligations);
    expect(new Set(lines.map((line) => line.length))).toEqual(new Set([head.length]));
  });

  test('for Excel a mark says that it is UTF-8', async () => {
    const bytes = new Uint8Array(await (await exported('csv-excel')).arrayBuffer());
    expect(bytes.slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
  });

  test('ndjson has one obligation a line, with spans that quote the text', async () => {
    const [first = '', ...lines] = (await (await exported('ndjson')).text()).trim().split('\n');
    expect(JSON.parse(first)).toMatchObject({ provenance: { regulations: [{ id: REGULATION }] } });
    const records = lines.map((line) => JSON.parse(line) as { text: string; start: number; end: number; bearers: readonly object[] });
    expect(records).toHaveLength(obligations);
    expect(records.every(({ text, start, end }) => text.length === end - start)).toBe(true);
  });

  test('a filter leaves the rest out', async () => {
    const filtered = await (await exported('ndjson', { modalities: ['PROHIBITION'] })).text();
    const modalities = filtered
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => (JSON.parse(line) as { modality: string }).modality);
    expect(new Set(modalities)).toEqual(new Set(['PROHIBITION']));
  });
});

describe('networks', () => {
  test('for Cytoscape every edge joins two nodes that are there', async () => {
    interface Network {
      readonly elements: Readonly<
        Record<'nodes' | 'edges', readonly { readonly data: { readonly id: string; readonly source: string; readonly target: string } }[]>
      >;
    }
    const { elements } = (await (await exported('cytoscape')).json()) as Network;
    const ids = new Set(elements.nodes.map(({ data }) => data.id));
    expect(ids.size).toBe(elements.nodes.length);
    expect(elements.edges.every(({ data }) => ids.has(data.source) && ids.has(data.target))).toBe(true);
  });
});

describe('opened by readers in Python', () => {
  const missing = whyNoPython();
  beforeEach(({ skip }) => skip(missing !== null, missing ?? ''));

  test.each(['graphml', 'gexf'] as const)('%s is read by networkx', async (format) => {
    const network = readByPython(format, await fileOf(format));
    const { elements } = (await (await exported('cytoscape')).json()) as { elements: { nodes: object[]; edges: object[] } };
    expect([network['nodes'], network['edges']]).toEqual([elements.nodes.length, elements.edges.length]);
    expect(network['obligation']).toMatchObject({ kind: 'Obligation', modality: expect.any(String) as string });
  });

  test('Akoma Ntoso is valid by its schema', async () => {
    const found = readByPython('akoma-ntoso', await fileOf('akoma-ntoso'));
    expect(found).toEqual({ valid: true, faults: [], articles: 61 });
  });
});

describe('linked data', () => {
  const countOf = (quads: readonly Quad[], type: string): number =>
    quads.filter(({ predicate, object }) => predicate.value.endsWith('#type') && object.value === type).length;

  test('Turtle is parsed, with a norm for each obligation and a bearer for each who bears', async () => {
    const quads = new Parser({ format: 'text/turtle' }).parse(await (await exported('turtle')).text());
    expect(countOf(quads, 'urn:zhize:ontology:Obligation')).toBe(obligations);
    expect(countOf(quads, 'http://docs.oasis-open.org/legalruleml/ns/v1.0/metamodel#Bearer')).toBe(bearings);
  });

  test('JSON-LD says the same as Turtle', async () => {
    const document = (await (await exported('jsonld')).json()) as jsonld.JsonLdDocument;
    const quads = new Parser({ format: 'application/n-quads' }).parse(
      (await jsonld.toRDF(document, { format: 'application/n-quads' })) as string,
    );
    const turtle = new Parser({ format: 'text/turtle' }).parse(await (await exported('turtle')).text());
    expect(quads).toHaveLength(turtle.length);
    expect(countOf(quads, 'http://www.w3.org/ns/oa#TextQuoteSelector')).toBe(countOf(turtle, 'http://www.w3.org/ns/oa#TextQuoteSelector'));
  });
});

describe('what cannot be exported is refused:', () => {
  test.each([
    ['a format that is none', 'xlsx', undefined, 'There is no format'],
    ['a filter with an unknown field', 'csv', { modality: 'DUTY' }, 'no ObligationFilter'],
    ['a regulation that is not there', 'csv', { regulations: ['nowhere'] }, 'nowhere'],
  ])('%s', async (_, format, filter, message) => {
    const response = await exported(format, filter);
    const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
    expect([response.status, errors[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    expect(errors[0]?.message).toContain(message);
  });
});

/** Reads RFC 4180, by states and not by our own writer. */
function parsedCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.filter((row) => row.length > 1 || (row[0] ?? '') !== '');
}
