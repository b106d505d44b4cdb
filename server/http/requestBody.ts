import type { IncomingMessage } from 'node:http';

/** In bytes; the viewer's longest request has under ten thousand. */
export const LARGEST_BODY = 1_000_000;
/** Levels of lists and objects; a filter has four. */
const DEEPEST_VALUE = 50;

/** A request that is refused before GraphQL sees it. */
export class RequestRefused extends Error {
  override readonly name = 'RequestRefused';
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/**
 * Reads a JSON body. Anything that is not declared as JSON reads as no body, and is then refused as cross-site by GraphQL.
 * Throws RequestRefused: 413 too large, 415 compressed, 400 no JSON, no UTF-8, or nested too deep.
 */
export async function readJsonBody(request: IncomingMessage): Promise<unknown> {
  if (request.method !== 'POST') return undefined;
  const encoding = request.headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity')
    throw new RequestRefused(415, 'UNSUPPORTED_ENCODING', 'Send the body uncompressed.');
  const bytes = await readBytes(request);
  if (!/^application\/(graphql-response\+)?json\s*(;|$)/i.test(request.headers['content-type'] ?? '')) return {};
  const value = parsed(bytes);
  if (isDeeperThan(value, DEEPEST_VALUE))
    throw new RequestRefused(400, 'BAD_REQUEST', `The body is nested deeper than ${DEEPEST_VALUE} levels.`);
  return value;
}

/** What is too large is still received, but not kept, so that the sender is there to read the refusal. */
async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY) chunks.length = 0;
    else chunks.push(chunk);
  }
  if (size > LARGEST_BODY) throw new RequestRefused(413, 'PAYLOAD_TOO_LARGE', `The body has more than ${LARGEST_BODY} bytes.`);
  return Buffer.concat(chunks);
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new RequestRefused(400, 'BAD_REQUEST', 'The body is not JSON in UTF-8.');
  }
}

/** Level by level and not by recursion, which a deep value would end. */
function isDeeperThan(value: unknown, levels: number): boolean {
  let ring: readonly unknown[] = [value];
  for (let level = 0; level <= levels; level += 1) {
    ring = ring.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []));
    if (ring.length === 0) return false;
  }
  return true;
}
