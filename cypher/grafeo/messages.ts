import type { QueryParameters, Row, StoreErrorCode } from '../store.ts';

/** What a worker is started with. */
export interface WorkerStart {
  readonly file: string;
}

export interface Question {
  readonly id: number;
  readonly text: string;
  readonly parameters: QueryParameters;
}

interface Failure {
  readonly code: StoreErrorCode;
  readonly message: string;
}

/** What a worker says: once whether it could open its generation, then one answer a question. */
export type Answer =
  | { readonly kind: 'OPENED' }
  | ({ readonly kind: 'NOT_OPENED' } & Failure)
  | { readonly kind: 'ROWS'; readonly id: number; readonly rows: readonly Row[] }
  | ({ readonly kind: 'FAILED'; readonly id: number } & Failure);
