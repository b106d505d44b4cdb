import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { ask } from '../facts/graphql.ts';
import { type NodeKind, SearchDocument, type SearchQuery } from '../generated/operations.ts';
import type { MarkKind } from '../pictures/picture.ts';
import { enter, select, showView } from '../state/transitions.ts';
import type { Language, Transition } from '../state/viewState.ts';
import type { Words } from '../words/words.ts';
import { kindMark } from './marks.ts';

type Suggestion = SearchQuery['search']['edges'][number];

/** Long enough that a word being typed is asked for once, short enough to feel like an answer. */
const PAUSE_MILLISECONDS = 120;

const MARKS: Readonly<Partial<Record<NodeKind, MarkKind>>> = {
  DEPARTMENT: 'Department',
  GOVERNMENT: 'Government',
  PARTY: 'Party',
  INDUSTRY: 'Industry',
  TOPIC: 'Topic',
  PRINCIPLE: 'Principle',
  PLATFORM: 'Platform',
  ARTICLE: 'Article',
  OBLIGATION: 'Obligation',
};

/** A combobox over the server's search: arrows choose, Enter opens, Escape closes. `/` puts the cursor here from anywhere. */
export class SearchBox extends LitElement {
  static override properties = {
    words: { attribute: false },
    language: { attribute: false },
    regulation: { attribute: false },
    change: { attribute: false },
    text: { state: true },
    found: { state: true },
    active: { state: true },
    failed: { state: true },
  };

  declare words: Words;
  declare language: Language;
  declare regulation: string | null;
  declare change: (transition: Transition) => void;
  declare text: string;
  /** Null while the list is closed. */
  declare found: readonly Suggestion[] | null;
  declare active: number;
  /** The last question had no answer. */
  declare failed: boolean;

  #asking = new AbortController();
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.text = '';
    this.found = null;
    this.active = 0;
    this.failed = false;
  }

  override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.#onShortcut);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#onShortcut);
  }

  override render() {
    const open = this.found !== null;
    return html`<input
        type="search"
        role="combobox"
        aria-label=${this.words.search.label}
        placeholder=${this.words.search.placeholder}
        aria-expanded=${open}
        aria-controls="suggestions"
        aria-autocomplete="list"
        aria-activedescendant=${open && this.found?.length ? `suggestion-${this.active}` : nothing}
        autocomplete="off"
        spellcheck="false"
        .value=${this.text}
        @input=${this.#onInput}
        @keydown=${this.#onKey}
        @focus=${() => this.text !== '' && this.#search()}
        @blur=${this.#close}
      />
      ${this.found === null ? nothing : this.#list(this.found)}`;
  }

  #list(found: readonly Suggestion[]): TemplateResult {
    const { search } = this.words;
    return html`<div class="suggestions">
      <ul id="suggestions" role="listbox" aria-label=${search.label}>
        ${found.map((suggestion, index) => this.#option(suggestion, index))}
      </ul>
      <p class="hint" role="status">${this.failed ? this.words.notice.unreachableTitle : found.length === 0 ? search.none(this.text) : search.keys}</p>
    </div>`;
  }

  /** Pressing, not clicking: the field must not lose the focus, and with it the list, first. */
  #option(suggestion: Suggestion, index: number): TemplateResult {
    const mark = MARKS[suggestion.kind];
    const choose = (event: Event): void => {
      event.preventDefault();
      this.#choose(suggestion);
    };
    return html`<li id=${`suggestion-${index}`} role="option" aria-selected=${index === this.active} @pointerdown=${choose} @pointermove=${() => (this.active = index)}>
      ${mark ? kindMark(mark) : nothing}<span class="suggestion-label">${suggestion.label}</span>${matched(suggestion)}
    </li>`;
  }

  readonly #onInput = (event: InputEvent): void => {
    this.text = (event.currentTarget as HTMLInputElement).value;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.#search(), PAUSE_MILLISECONDS);
  };

  /** The list shows the answer to what stands in the field, or that there was none. */
  async #search(): Promise<void> {
    this.#asking.abort();
    this.#asking = new AbortController();
    const text = this.text.trim();
    if (text === '') {
      this.found = null;
      return;
    }
    const regulations = this.regulation === null ? null : [`Regulation:${this.regulation}`];
    const language = this.language === 'zh' ? 'ZH' : 'EN';
    try {
      const { search } = await ask(SearchDocument, { text, regulations, language }, this.#asking.signal);
      [this.found, this.active, this.failed] = [search.edges, 0, false];
    } catch (error) {
      if (!(error instanceof DOMException)) [this.found, this.failed] = [[], true];
    }
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const count = this.found?.length ?? 0;
    if (event.key === 'Escape') this.#clear();
    else if (event.key === 'ArrowDown' && count > 0) this.active = (this.active + 1) % count;
    else if (event.key === 'ArrowUp' && count > 0) this.active = (this.active + count - 1) % count;
    else if (event.key === 'Enter') void this.#open();
    else return;
    event.preventDefault();
  };

  /** Enter may come before the answer does. */
  async #open(): Promise<void> {
    clearTimeout(this.#pause);
    if (this.found === null) await this.#search();
    const suggestion = this.found?.[this.active];
    if (suggestion) this.#choose(suggestion);
  }

  #choose({ kind, node }: Suggestion): void {
    this.#clear();
    this.querySelector('input')?.blur();
    this.change((state) => {
      if (kind === 'ARTICLE') return showView('text')(select(node.id)(state));
      return state.view === 'explore' ? enter(node.id)(state) : select(node.id)(state);
    });
  }

  #clear(): void {
    this.text = '';
    this.#close();
  }

  readonly #close = (): void => {
    clearTimeout(this.#pause);
    this.#asking.abort();
    this.found = null;
  };

  readonly #onShortcut = (event: KeyboardEvent): void => {
    const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
    if (event.key !== '/' || typing) return;
    event.preventDefault();
    this.querySelector('input')?.focus();
  };
}

/** Why it was found, where its name does not show that. */
function matched({ label, match }: Suggestion): TemplateResult | typeof nothing {
  if (match.field === 'NAME' && match.text === label) return nothing;
  const before = match.text.slice(Math.max(0, match.start - 12), match.start);
  return html`<span class="suggestion-match">${before}<mark>${match.text.slice(match.start, match.end)}</mark>${match.text.slice(match.end, match.end + 24)}</span>`;
}

customElements.define('search-box', SearchBox);
