import { buildSchema, type GraphQLSchema } from 'graphql';
import { html, nothing, render, type TemplateResult } from 'lit';
import '../parts/copyButton.ts';
import { QueryEditor } from './queryEditor.ts';
import { schemaPane } from './schemaPane.ts';
import { API_WORDS, type ApiWords } from './words.ts';

interface Example {
  readonly name: string;
  readonly title: string;
  readonly titleZh: string;
  readonly query: string;
}

/** What came back: the text of the answer, or why there is none. */
interface Result {
  readonly text: string;
  readonly milliseconds: number;
}

/** The page at /api: questions that run, an editor, and the schema. The example that is open stands in the address. */
export class ApiPage {
  readonly #root: HTMLElement;
  readonly #language: 'zh' | 'en' = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'zh';
  #editor: QueryEditor | null = null;
  #schema: GraphQLSchema | null = null;
  #examples: readonly Example[] = [];
  #tab: 'examples' | 'schema' = 'examples';
  #openType: string | null = 'Query';
  #sought = '';
  #result: Result | 'running' | null = null;

  constructor(root: HTMLElement) {
    this.#root = root;
    document.documentElement.lang = this.#language === 'zh' ? 'zh-Hans' : 'en';
    this.#render();
    const host = root.querySelector<HTMLElement>('.editor');
    if (host) this.#editor = new QueryEditor(host, this.#words.query, () => void this.#run());
    window.addEventListener('hashchange', () => this.#openFromAddress());
    void this.#load();
  }

  get #words(): ApiWords {
    return API_WORDS[this.#language];
  }

  async #load(): Promise<void> {
    const [examples, schema] = await Promise.all([
      fetch('/examples.json').then((response) => response.json() as Promise<readonly Example[]>),
      fetch('/schema.graphql').then((response) => response.text()),
    ]);
    this.#examples = examples;
    this.#schema = buildSchema(schema);
    this.#editor?.useSchema(this.#schema);
    this.#openFromAddress();
    this.#render();
  }

  #openFromAddress(): void {
    const name = decodeURIComponent(location.hash.slice(1));
    const example = this.#examples.find((one) => one.name === name) ?? this.#examples[0];
    if (!example || !this.#editor) return;
    this.#editor.text = example.query;
    this.#result = null;
    this.#render();
  }

  async #run(): Promise<void> {
    const variables = this.#variables();
    if (variables === null) return this.#finish({ text: this.#words.badVariables, milliseconds: 0 });
    this.#result = 'running';
    this.#render();
    const start = performance.now();
    const text = await this.#ask(variables);
    this.#finish({ text, milliseconds: Math.round(performance.now() - start) });
  }

  /** Whatever the server says is shown as it says it: this page is for those who want to see it. */
  async #ask(variables: unknown): Promise<string> {
    const body = JSON.stringify({ query: this.#editor?.text ?? '', variables });
    try {
      const response = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      return JSON.stringify(await response.json(), null, 2);
    } catch {
      return this.#words.unreachable;
    }
  }

  #variables(): unknown {
    const written = this.#root.querySelector<HTMLTextAreaElement>('.variables textarea')?.value.trim() ?? '';
    try {
      const value: unknown = JSON.parse(written === '' ? '{}' : written);
      return typeof value === 'object' && !Array.isArray(value) ? value : null;
    } catch {
      return null;
    }
  }

  #finish(result: Result): void {
    this.#result = result;
    this.#render();
  }

  #render(): void {
    const words = this.#words;
    render(
      html`<header class="top-bar">
          <a class="brand" href=${`/?lang=${this.#language}`}><span lang="zh">职责</span><span class="brand-latin">Zhize</span></a>
          <h1>API</h1>
          <span></span>
          <a class="quiet" href=${`/?lang=${this.#language}`}>${words.views}</a>
          <a class="quiet" href=${`?lang=${words.other}${location.hash}`}>${words.language}</a>
        </header>
        <main class="bench">${this.#library(words)} ${this.#workbench(words)} ${this.#answer(words)}</main>`,
      this.#root,
    );
  }

  #library(words: ApiWords): TemplateResult {
    const choose = (tab: 'examples' | 'schema') => (): void => {
      this.#tab = tab;
      this.#render();
    };
    return html`<section class="library">
      <div class="tabs" role="group">
        <button type="button" aria-pressed=${this.#tab === 'examples'} @click=${choose('examples')}>${words.examples}</button>
        <button type="button" aria-pressed=${this.#tab === 'schema'} @click=${choose('schema')}>${words.schema}</button>
      </div>
      ${this.#tab === 'examples' ? this.#questions() : this.#docs(words)}
    </section>`;
  }

  #questions(): TemplateResult {
    const open = decodeURIComponent(location.hash.slice(1)) || this.#examples[0]?.name;
    return html`<ol class="questions">
      ${this.#examples.map(
        ({ name, title, titleZh }) =>
          html`<li><a href=${`#${name}`} aria-current=${name === open}>${this.#language === 'zh' ? titleZh : title}<small>${this.#language === 'zh' ? title : titleZh}</small></a></li>`,
      )}
    </ol>`;
  }

  #docs(words: ApiWords): TemplateResult | typeof nothing {
    if (!this.#schema) return nothing;
    const show = (type: string | null): void => {
      [this.#openType, this.#sought] = [type, ''];
      this.#render();
      this.#root.querySelector('.library')?.scrollTo(0, 0);
    };
    const seek = (text: string): void => {
      this.#sought = text;
      this.#render();
    };
    return schemaPane({ schema: this.#schema, words, open: this.#openType, sought: this.#sought, show, seek });
  }

  #workbench(words: ApiWords): TemplateResult {
    return html`<section class="workbench" aria-label=${words.query}>
      <div class="pane-head">
        <h2>${words.query}</h2>
        <span class="soft">${words.runHint}</span>
        <button type="button" class="primary" @click=${() => void this.#run()}>${words.run}</button>
      </div>
      <div class="editor"></div>
      <label class="variables">${words.variables}<textarea rows="4" spellcheck="false" placeholder="{}"></textarea></label>
    </section>`;
  }

  #answer(words: ApiWords): TemplateResult {
    const result = this.#result;
    const done = result !== null && result !== 'running';
    return html`<section class="answer" aria-label=${words.result}>
      <div class="pane-head">
        <h2>${words.result}</h2>
        <span class="soft" role="status">${result === 'running' ? words.running : done ? words.answered(result.milliseconds) : ''}</span>
        ${done ? html`<copy-button .text=${result.text} .label=${words.copy} .done=${words.copied}></copy-button>` : nothing}
      </div>
      ${done ? html`<pre tabindex="0">${result.text}</pre>` : html`<p class="soft before">${words.before}</p>`}
    </section>`;
  }
}
