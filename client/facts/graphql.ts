import type { TypedDocumentString } from '../generated/operations.ts';

/** `UNREACHABLE`: nothing answered, or something that is not the API. `REFUSED`: the API answered with an error. */
export type FailureKind = 'UNREACHABLE' | 'REFUSED';

export class AnswerError extends Error {
  override readonly name = 'AnswerError';
  readonly kind: FailureKind;
  constructor(kind: FailureKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string }[];
}

/** Asks the server of this page. Throws AnswerError. */
export async function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const answer = await post<Data>(JSON.stringify({ query: document.toString(), variables }), signal);
  const [error] = answer.errors ?? [];
  if (error) throw new AnswerError('REFUSED', error.message);
  if (!answer.data) throw new AnswerError('UNREACHABLE', 'The answer holds no data.');
  return answer.data;
}

async function post<Data>(body: string, signal?: AbortSignal): Promise<Answer<Data>> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  try {
    const response = await fetch('/graphql', { method: 'POST', headers, body, ...(signal && { signal }) });
    return (await response.json()) as Answer<Data>;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new AnswerError('UNREACHABLE', 'The server did not answer.', { cause: error });
  }
}

interface Page<Item> {
  readonly nodes: readonly Item[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** All items of a connection, page after page. */
export async function askAll<Item>(page: (after: string | null) => Promise<Page<Item>>): Promise<readonly Item[]> {
  const items: Item[] = [];
  let after: string | null = null;
  for (;;) {
    const { nodes, pageInfo }: Page<Item> = await page(after);
    items.push(...nodes);
    if (!pageInfo.hasNextPage || pageInfo.endCursor === null) return items;
    after = pageInfo.endCursor;
  }
}
