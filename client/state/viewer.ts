import { addressOf, stateOf } from './address.ts';
import type { Transition, ViewState } from './viewState.ts';

type Listener = (state: ViewState, before: ViewState) => void;

/** Holds the state and keeps it and the address the same. A change is a step in the history unless it says otherwise. */
export class Viewer {
  #state: ViewState;
  readonly #listeners = new Set<Listener>();

  constructor() {
    this.#state = stateOf(location.search);
    window.addEventListener('popstate', () => this.#become(stateOf(location.search)));
  }

  get state(): ViewState {
    return this.#state;
  }

  change(transition: Transition, { replace = false } = {}): void {
    const next = transition(this.#state);
    const address = addressOf(next);
    if (address !== addressOf(this.#state)) {
      if (replace) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
    }
    this.#become(next);
  }

  /** Returns the way to stop listening. */
  onChange(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #become(next: ViewState): void {
    const before = this.#state;
    if (next === before) return;
    this.#state = next;
    for (const listener of this.#listeners) listener(next, before);
  }
}
