/** What the server does with requests that mean no good, or are no requests at all. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cityGraph } from '../cypher/fixture.ts';
import { emptyFolder, serve, type ServerUnderTest, writeGraphs } from './serving.ts';

let server: ServerUnderTest;
let guarded: ServerUnderTest;

beforeAll(async () => {
  const folder = emptyFolder();
  await writeGraphs(folder, [cityGraph()]);
  server = await serve(folder, { viewerFolder: viewerFolder(folder) });
  guarded = await serve(folder, { apiPage: false, viewerFolder: viewerFolder(folder) });
});
afterAll(async () => {
  await guarded.stop();
  await server.stop();
});

function viewerFolder(folder: string): string {
  const viewer = join(folder, 'viewer');
  mkdirSync(join(viewer, 'assets'), { recursive: true });
  mkdirSync(join(viewer, 'api'), { recursive: true });
  writeFileSync(join(viewer, 'index.html'), '<!doctype html><title>viewer</title>');
  writeFileSync(join(viewer, 'api/index.html'), '<!doctype html><title>api</title>');
  writeFileSync(join(viewer, 'assets/viewer-AbCd1234.js'), 'export {};');
  writeFileSync(join(folder, 'secret.txt'), 'not to be served');
  return viewer;
}

interface Refusal {
  readonly status: number;
  readonly code: string | undefined;
  readonly text: string;
}

async function postRaw(
  body: string,
  headers: Record<string, string> = { 'content-type': 'application/json' },
  to = server,
): Promise<Refusal> {
  const response = await fetch(`${to.url}/graphql`, { method: 'POST', headers, body });
  const text = await response.text();
  return {
    status: response.status,
    code: (JSON.parse(text) as { errors?: { extensions?: { code?: string } }[] }).errors?.[0]?.extensions?.code,
    text,
  };
}

const postQuery = (query: string, variables: unknown = {}, to = server): Promise<Refusal> =>
  postRaw(JSON.stringify({ query, variables }), undefined, to);

describe('queries that are refused', () => {
  test('16. 1,000 levels deep', async () => {
    const { status, code } = await postQuery(`{ meta ${'{ a '.repeat(1000)}${'}'.repeat(1000)} }`);
    expect([status, code]).toEqual([400, 'DEPTH_LIMIT']);
  });

  test('16. deep only through fragments, and through inline fragments', async () => {
    const chained = `{ obligations { nodes { ...A } } }
      fragment A on Obligation { article { obligations { nodes { ...B } } } }
      fragment B on Obligation { article { obligations { nodes { ...C } } } }
      fragment C on Obligation { article { obligations { nodes { ...D } } } }
      fragment D on Obligation { article { obligations { nodes { ...E } } } }
      fragment E on Obligation { article { obligations { nodes { ...F } } } }
      fragment F on Obligation { article { obligations { nodes { article { regulation { id } } } } } }`;
    const byFragments = await postQuery(chained);
    expect([byFragments.status, byFragments.code]).toEqual([400, 'DEPTH_LIMIT']);
    const inline = await postQuery(
      `{ ${'... on Query { node(id: "x") { ... on Article { chapter { articles { nodes { '.repeat(1)}${'chapter { articles { nodes { '.repeat(8)} id ${'} } } '.repeat(8)} } } } } } } }`,
    );
    expect([inline.status, inline.code]).toEqual([400, 'DEPTH_LIMIT']);
  });

  test('17. 10,000 aliases, and 101', async () => {
    const aliases = (count: number): string => `{ ${Array.from({ length: count }, (_, index) => `a${index}: __typename`).join(' ')} }`;
    const many = await postQuery(aliases(10_000));
    expect([many.status, many.code]).toEqual([400, 'GRAPHQL_PARSE_FAILED']);
    const some = await postQuery(aliases(101));
    expect([some.status, some.code]).toEqual([400, 'ALIAS_LIMIT']);
    expect((await postQuery(aliases(100))).status).toBe(200);
  });

  test('18. fragments in a circle', async () => {
    const { status, code } = await postQuery('{ meta { ...A } } fragment A on Meta { engine ...B } fragment B on Meta { ...A }');
    expect([status, code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
  });

  test('19. a fan-out of 2¹⁴', async () => {
    const levels = Array.from(
      { length: 14 },
      (_, level) => `fragment F${level} on Query { a${level}: __typename ...F${level + 1} ... @include(if: true) { ...F${level + 1} } }`,
    );
    const { status, code } = await postQuery(`{ ...F0 } ${levels.join(' ')} fragment F14 on Query { __typename }`);
    expect([status, code]).toEqual([400, 'COST_LIMIT']);
  });

  test('19. pages of pages of pages', async () => {
    const page = 'obligations(first: 100) { nodes { bearers(first: 100) { nodes { ';
    const { status, code } = await postQuery(`{ ${page.repeat(2)} coBearers(first: 100) { nodes { name } } ${'} } } } '.repeat(2)} }`);
    expect([status, code]).toEqual([400, 'COST_LIMIT']);
  });

  test('19. a page size in a variable, or in its default, counts as much', async () => {
    const query = (declared: string): string =>
      `query (${declared}) { obligations(first: $n) { nodes { bearers(first: $n) { nodes { obligations(first: $n) { nodes { id } } } } } } }`;
    const given = await postQuery(query('$n: Int!'), { n: 100 });
    expect([given.status, given.code]).toEqual([400, 'COST_LIMIT']);
    const byDefault = await postQuery(query('$n: Int = 100'));
    expect([byDefault.status, byDefault.code]).toEqual([400, 'COST_LIMIT']);
    expect((await postQuery(query('$n: Int!'), { n: 5 })).status).toBe(200);
  });

  test('20. ten megabytes of variables', async () => {
    const { status, code } = await postQuery('{ meta { engine } }', { text: 'x'.repeat(10_000_000) });
    expect([status, code]).toEqual([413, 'PAYLOAD_TOO_LARGE']);
  });

  test('21. variables nested 100,000 deep', async () => {
    const deep = `{"query":"query ($f: ObligationFilter) { obligations(filter: $f) { totalCount } }","variables":{"f":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`;
    const { status, code, text } = await postRaw(deep);
    expect([status, code]).toEqual([400, 'BAD_REQUEST']);
    expect(text).not.toMatch(/\bat .*\.(ts|js)|node_modules/);
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  });

  test('22. a batch of two', async () => {
    const { status } = await postRaw('[{"query":"{ meta { engine } }"},{"query":"{ meta { engine } }"}]');
    expect(status).toBe(400);
  });

  test('24. from another site: text/plain, a form, GET without a header of ours', async () => {
    const body = '{"query":"{ meta { engine } }"}';
    expect((await postRaw(body, { 'content-type': 'text/plain' })).status).toBe(400);
    expect((await postRaw(body, { 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(400);
    const get = `${server.url}/graphql?query=${encodeURIComponent('{ meta { engine } }')}`;
    expect((await fetch(get)).status).toBe(400);
    expect((await fetch(get, { headers: { 'apollo-require-preflight': 'true' } })).status).toBe(200);
  });

  test('bodies that are no JSON, no UTF-8, or compressed', async () => {
    expect((await postRaw('{')).code).toBe('BAD_REQUEST');
    expect((await postRaw('{}', { 'content-type': 'application/json', 'content-encoding': 'gzip' })).status).toBe(415);
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: Buffer.from([0x22, 0xff, 0x22]),
    });
    expect(response.status).toBe(400);
  });
});

describe('bounds that a person may meet', () => {
  test.each([
    ['a page over 100', '{ obligations(first: 101) { totalCount } }'],
    ['a page below 0', '{ obligations(first: -1) { totalCount } }'],
    ['a cursor that is none', '{ obligations(after: "x") { totalCount } }'],
    ['a regulation that is not there', '{ obligations(filter: { regulations: ["nothing"] }) { totalCount } }'],
    ['nothing to answer for', '{ responsibleFor(about: []) { totalCount } }'],
    ['a drawing of nothing', '{ graph(around: "Department:nobody") { shown { nodes } } }'],
    ['a drawing too large', '{ graph(limit: 501) { shown { nodes } } }'],
    ['a search too long', `{ search(text: "${'长'.repeat(101)}") { totalCount } }`],
  ])('%s is refused with what to change', async (_, query) => {
    const { code, text } = await postQuery(query);
    expect(code).toBe('BAD_USER_INPUT');
    expect(text).not.toContain('INTERNAL');
  });

  test('a value that an enumeration does not have', async () => {
    const { status, code } = await postQuery('query ($m: [Modality!]) { obligations(filter: { modalities: $m }) { totalCount } }', {
      m: ['MUST'],
    });
    expect([status, code]).toEqual([400, 'BAD_USER_INPUT']);
  });
});

describe('23. where others can reach it', () => {
  test('no schema, no hints of names, no API page, no examples', async () => {
    expect((await postQuery('{ __schema { types { name } } }', {}, guarded)).status).toBe(400);
    const { text } = await postQuery('{ obligation { id } }', {}, guarded);
    expect(text).not.toContain('Did you mean');
    for (const path of ['/api', '/api/', '/schema.graphql', '/examples.json'])
      expect((await fetch(`${guarded.url}${path}`)).status).toBe(404);
  });

  test('on this machine they are there', async () => {
    expect((await postQuery('{ __schema { types { name } } }')).status).toBe(200);
    expect((await postQuery('{ obligation { id } }')).text).toContain('Did you mean');
    expect(await (await fetch(`${server.url}/api`)).text()).toContain('<title>api');
    expect(await (await fetch(`${server.url}/schema.graphql`)).text()).toContain('type Query');
  });
});

describe('the viewer', () => {
  test('its page, under a policy that lets no script but files run', async () => {
    const response = await fetch(`${server.url}/`);
    expect(await response.text()).toContain('<title>viewer');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('an address of the viewer is its page; a file that is not there is not', async () => {
    expect(await (await fetch(`${server.url}/overlap/Department:cyberspace`)).text()).toContain('<title>viewer');
    expect((await fetch(`${server.url}/assets/gone-AbCd1234.js`)).status).toBe(404);
  });

  test('hashed files are kept for ever, the page is asked for again', async () => {
    const asset = await fetch(`${server.url}/assets/viewer-AbCd1234.js`);
    expect(asset.headers.get('cache-control')).toContain('immutable');
    expect(asset.headers.get('content-type')).toContain('javascript');
    const page = await fetch(`${server.url}/`);
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const again = await fetch(`${server.url}/`, { headers: { 'if-none-match': page.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
  });

  test('nothing outside its folder', async () => {
    for (const path of ['/../secret.txt', '/assets/../../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt']) {
      const status = await new Promise<number>((resolve, reject) => {
        const { hostname, port } = new URL(server.url);
        request({ hostname, port, path }, (response) => resolve(response.resume().statusCode ?? 0))
          .on('error', reject)
          .end();
      });
      expect(status).toBe(404);
    }
  });

  test('nothing can be posted to a page', async () => {
    const response = await fetch(`${server.url}/`, { method: 'POST', body: 'x' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });
});

test('it says when it is ready', async () => {
  expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  expect(await (await fetch(`${server.url}/healthz`)).json()).toEqual({ status: 'ok' });
});
