import { StoreError, type StoreErrorCode } from '../store.ts';

interface Remedy {
  readonly matches: RegExp;
  readonly code: StoreErrorCode;
  /** `location` is the URI without credentials and the database. */
  readonly message: (location: string) => string;
}

/** By the driver's or the server's code of the error. */
const REMEDIES: readonly Remedy[] = [
  {
    matches: /Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired|TokenExpired)/,
    code: 'STORE_UNAVAILABLE',
    message: (location) => `Neo4j at ${location} refuses the user name or the password: check NEO4J_USERNAME and NEO4J_PASSWORD.`,
  },
  {
    matches: /Security\.Forbidden/,
    code: 'STORE_UNAVAILABLE',
    message: (location) =>
      `The user may not do this in Neo4j at ${location}: NEO4J_USERNAME needs to read and write data and to make constraints.`,
  },
  {
    matches: /Database\.DatabaseNotFound/,
    code: 'STORE_UNAVAILABLE',
    message: (location) => `There is no such database in Neo4j at ${location}: check NEO4J_DATABASE.`,
  },
  {
    matches: /TransactionTimedOut|LockClient(Stopped|Timeout)|LockAcquisitionTimeout/,
    code: 'STORE_TIMEOUT',
    message: (location) => `Neo4j at ${location} gave no answer in time. Ask for less.`,
  },
  {
    matches: /Statement\.AccessMode/,
    code: 'QUERY_REFUSED',
    message: () => 'The store is open for reading only; this query writes.',
  },
  {
    matches: /General\.(TransactionOutOfMemory|OutOfMemory|MemoryPoolOutOfMemory|StackOverFlow)|no space left/i,
    code: 'STORE_FULL',
    message: (location) => `Neo4j at ${location} ran out of memory or disk for this.`,
  },
  {
    matches: /^(ServiceUnavailable|SessionExpired|N\/A)$|Cluster\.|General\.DatabaseUnavailable/,
    code: 'STORE_UNAVAILABLE',
    message: (location) => `Neo4j at ${location} cannot be reached: check NEO4J_URI and that the server is running.`,
  },
];

/** What went wrong and what to do about it, without anything the caller gave as a secret. */
export function asStoreError(error: unknown, location: string): StoreError {
  if (error instanceof StoreError) return error;
  const { code = '', message } = error as { code?: string; message: string };
  const remedy = REMEDIES.find(({ matches }) => matches.test(code)) ?? REMEDIES.find(({ matches }) => matches.test(message));
  if (remedy) return new StoreError(remedy.code, remedy.message(location), { cause: error });
  if (code === '')
    return new StoreError('STORE_UNAVAILABLE', `The address of Neo4j cannot be used (${location}): it reads like neo4j://HOST:7687.`, {
      cause: error,
    });
  return new StoreError('STORE_FAILED', `Neo4j at ${location} failed: ${message}`, { cause: error });
}
