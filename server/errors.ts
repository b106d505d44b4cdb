/**
 * The one place where failures get the code and the words that leave the server. A code is stable; nothing of a
 * store's own message, a path or a stack ever leaves.
 */
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { StoreError, type StoreErrorCode } from '../cypher/store.ts';

export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'DEPTH_LIMIT'
  | 'COST_LIMIT'
  | 'ALIAS_LIMIT'
  | 'GRAPH_CHANGED'
  | 'INTERNAL_SERVER_ERROR'
  | StoreErrorCode;

/** A question that cannot be answered as it was asked; the message says what to change. */
export class InputError extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: 'BAD_USER_INPUT' satisfies ErrorCode } });
  }
}

/** A document that a validation rule refuses. Apollo gives all of these one code, so ours stands beside it until it is reported. */
export function limitError(limit: 'DEPTH_LIMIT' | 'ALIAS_LIMIT', message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { limit } });
}

/** The graph moved to another version while a request was being answered from the one before. */
export class GraphChangedError extends Error {
  override readonly name = 'GraphChangedError';
}

const STORE_MESSAGES: Record<StoreErrorCode, string> = {
  STORE_UNAVAILABLE: 'The store cannot be reached at the moment. Try again shortly.',
  STORE_LOCKED: 'The store is being written by another process. Try again shortly.',
  STORE_TIMEOUT: 'The store took too long to answer. Ask for less, or try again.',
  STORE_INCOMPATIBLE: 'The store was made by another version of Zhize and must be imported again.',
  STORE_FULL: 'The store has no room left.',
  QUERY_REFUSED: 'The store refused the query.',
  STORE_FAILED: 'The store failed to answer.',
};

/** Codes of errors that say nothing but what the client itself sent. */
const CLIENT_CODES: ReadonlySet<string> = new Set([
  'BAD_USER_INPUT',
  'DEPTH_LIMIT',
  'COST_LIMIT',
  'ALIAS_LIMIT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
]);

interface Reported {
  readonly code: string;
  readonly message: string;
}

/** What leaves the server of an error; `report` is given what must stay inside. */
export function formattedError(formatted: GraphQLFormattedError, error: unknown, report: (error: unknown) => void): GraphQLFormattedError {
  const { code, message } = reportedError(formatted, unwrapResolverError(error), report);
  const { locations, path } = formatted;
  return { message, ...(locations && { locations }), ...(path && { path }), extensions: { code } };
}

function reportedError(formatted: GraphQLFormattedError, cause: unknown, report: (error: unknown) => void): Reported {
  if (cause instanceof GraphChangedError)
    return { code: 'GRAPH_CHANGED', message: 'The graph changed while this was being answered. Ask again.' };
  if (cause instanceof DOMException && cause.name === 'AbortError')
    return { code: 'INTERNAL_SERVER_ERROR', message: 'Nobody waits for this any more.' };
  if (cause instanceof StoreError) {
    report(cause);
    return { code: cause.code, message: STORE_MESSAGES[cause.code] };
  }
  const code = formatted.extensions?.['limit'] ?? formatted.extensions?.['code'];
  if (typeof code === 'string' && CLIENT_CODES.has(code)) return { code, message: formatted.message };
  report(cause);
  return { code: 'INTERNAL_SERVER_ERROR', message: 'Something went wrong inside the server. It was written to its log.' };
}
