import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import { type Context, createContext } from '../context.ts';
import type { Snapshots } from '../snapshot.ts';
import { readJsonBody } from './requestBody.ts';

/** How often a request is answered anew because the graph changed under it. */
const MOST_ATTEMPTS = 3;

export interface GraphqlRoute {
  readonly apollo: ApolloServer<Context>;
  readonly snapshots: Snapshots;
  /** The current day, ISO. */
  readonly today: () => string;
}

/** Answers one GraphQL request. Throws RequestRefused for what is no such request. */
export async function answerGraphql(
  route: GraphqlRoute,
  request: IncomingMessage,
  response: ServerResponse,
  search: string,
): Promise<void> {
  const body = await readJsonBody(request);
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  const answer = await executed(route, request, search, body, gone.signal);
  for (const [name, value] of answer.headers) response.setHeader(name, value);
  response.setHeader('cache-control', 'no-store');
  response.statusCode = answer.status ?? 200;
  response.end(answer.body.kind === 'complete' ? answer.body.string : undefined);
}

/** An answer that is half of one version and half of the next is thrown away, and asked for again. */
async function executed(
  { apollo, snapshots, today }: GraphqlRoute,
  request: IncomingMessage,
  search: string,
  body: unknown,
  signal: AbortSignal,
): Promise<HTTPGraphQLResponse> {
  const httpGraphQLRequest = { method: request.method ?? 'GET', headers: headersOf(request), search, body };
  for (let attempt = 1; ; attempt += 1) {
    const context = createContext({ snapshots, today: today(), signal });
    const answer = await apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: () => Promise.resolve(context) });
    if (!context.graphChanged || attempt === MOST_ATTEMPTS) return answer;
  }
}

function headersOf(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}
