import type { Obligation, Reading } from '../facts/reading.ts';
import type { Transition, ViewState } from '../state/viewState.ts';
import type { Words } from '../words/words.ts';

/** What every part of the page is a function of. */
export interface Page {
  readonly state: ViewState;
  readonly words: Words;
  readonly reading: Reading;
  /** The obligations that pass the filters, in the order of the text. */
  readonly obligations: readonly Obligation[];
  readonly change: (transition: Transition, options?: { readonly replace?: boolean }) => void;
}
