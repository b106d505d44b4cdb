import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GraphReader } from '../../cypher/store.ts';
import type { Example } from '../examples.ts';
import type { Log } from '../log.ts';
import { answerError, answerJson, setSecurityHeaders } from './answer.ts';
import { answerExport, type ExportRoute } from './exportRoute.ts';
import { answerGraphql } from './graphqlRoute.ts';
import { RequestRefused } from './requestBody.ts';
import { answerFile, type StaticFiles } from './staticFiles.ts';

export interface Routes extends ExportRoute {
  readonly reader: GraphReader;
  readonly log: Log;
  /** Whether the API page, its examples and the schema are served. */
  readonly apiPage: boolean;
  readonly schema: string;
  readonly examples: readonly Example[];
  readonly viewer: StaticFiles;
}

/** Answers every request, whatever happens. */
export async function answer(routes: Routes, request: IncomingMessage, response: ServerResponse): Promise<void> {
  setSecurityHeaders(response);
  try {
    await dispatch(routes, request, response);
  } catch (error) {
    if (response.headersSent) return void response.destroy();
    if (error instanceof RequestRefused) return answerError(response, error.status, error.code, error.message);
    if (request.destroyed && !request.complete) return;
    routes.log.error({ err: error }, 'A request failed');
    answerError(response, 500, 'INTERNAL_SERVER_ERROR', 'Something went wrong inside the server. It was written to its log.');
  }
}

async function dispatch(routes: Routes, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [path = '/', query] = (request.url ?? '/').split('?', 2);
  if (path === '/graphql') return answerGraphql(routes, request, response, query === undefined ? '' : `?${query}`);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    return answerError(response, 405, 'METHOD_NOT_ALLOWED', 'Only /graphql can be posted to.');
  }
  if (path.startsWith('/export/')) return answerExport(routes, request, response, path.slice('/export/'.length), query ?? '');
  if (path === '/healthz') return answerJson(response, 200, { status: 'ok' });
  if (path === '/readyz') return answerReadiness(routes, response);
  if (routes.apiPage && path === '/schema.graphql') return answerText(response, routes.schema);
  if (routes.apiPage && path === '/examples.json') return answerJson(response, 200, routes.examples);
  return answerPage(routes, request, response, path);
}

async function answerReadiness({ reader }: Routes, response: ServerResponse): Promise<void> {
  const ready = await reader.ready().catch(() => false);
  answerJson(response, ready ? 200 : 503, { status: ready ? 'ready' : 'unavailable' });
}

function answerText(response: ServerResponse, text: string): void {
  response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-cache' });
  response.end(text);
}

/** A file of the viewer; an address of the viewer itself, which has no ending, is its page. */
function answerPage({ viewer, apiPage }: Routes, request: IncomingMessage, response: ServerResponse, path: string): void {
  const isApi = path === '/api' || path.startsWith('/api/');
  const name = isApi ? 'api/index.html' : path.slice(1);
  const isFile = /\.[a-z0-9]+$/i.test(name);
  const file = isApi && !apiPage ? undefined : (viewer.get(name) ?? (isFile ? undefined : viewer.get('index.html')));
  if (file) return answerFile(request, response, file);
  answerError(response, 404, 'NOT_FOUND', 'There is nothing at this address.');
}
