import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { GraphQLSchema } from 'graphql';
import { createContext } from '../context.ts';
import { GraphChangedError, InputError } from '../errors.ts';
import { startExport } from '../exports/exportRequest.ts';
import type { GraphqlRoute } from './graphqlRoute.ts';
import { RequestRefused } from './requestBody.ts';

export interface ExportRoute extends GraphqlRoute {
  readonly executableSchema: GraphQLSchema;
  readonly exports: ExportSlots;
}

/** An export reads everything: only some run at once. */
const MOST_EXPORTS = 2;

/** Counts the exports that run. */
export class ExportSlots {
  #taken = 0;

  /** Throws RequestRefused when all are taken. */
  async with(run: () => Promise<void>): Promise<void> {
    if (this.#taken >= MOST_EXPORTS) throw new RequestRefused(503, 'BUSY', 'Other exports are running. Ask again in a moment.');
    this.#taken += 1;
    try {
      await run();
    } finally {
      this.#taken -= 1;
    }
  }
}

/** `GET /export/csv?filter={"regulations":["…"]}`. Throws RequestRefused; what breaks later breaks the connection. */
export async function answerExport(
  route: ExportRoute,
  request: IncomingMessage,
  response: ServerResponse,
  format: string,
  query: string,
): Promise<void> {
  await route.exports.with(async () => {
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    const context = createContext({ snapshots: route.snapshots, today: route.today(), signal: gone.signal });
    const filter = new URLSearchParams(query).get('filter');
    const started = await startExport({ format, filter }, route.executableSchema, context).catch(refused);
    response.writeHead(200, {
      'content-type': started.format.mediaType,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(started.fileName)}`,
      'cache-control': 'no-store',
    });
    if (request.method === 'HEAD') return void response.end();
    await pipeline(Readable.from(started.pieces), response);
  });
}

function refused(error: unknown): never {
  if (error instanceof InputError) throw new RequestRefused(400, 'BAD_USER_INPUT', error.message);
  if (error instanceof GraphChangedError)
    throw new RequestRefused(503, 'GRAPH_CHANGED', 'The graph changed while this was being read. Ask again.');
  throw error;
}
