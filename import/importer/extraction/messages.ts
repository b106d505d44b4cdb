import type { ReadOptions } from '../readInput.ts';
import type { Extraction, KnownInputs } from './extractFile.ts';

/** What a thread is started with. */
export interface ThreadStart {
  readonly options: ReadOptions;
  readonly known: KnownInputs;
}

/** The main thread sends paths; a thread says once that it is there, then answers them in their order. */
export type ThreadAnswer = { readonly kind: 'READY' } | { readonly kind: 'DONE'; readonly extraction: Extraction };
