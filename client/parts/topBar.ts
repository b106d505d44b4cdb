import { html, type TemplateResult } from 'lit';
import type { RegulationTitle } from '../facts/readRegulation.ts';
import { openRegulation, showView, speak } from '../state/transitions.ts';
import { type Transition, VIEWS, type ViewState } from '../state/viewState.ts';
import type { Words } from '../words/words.ts';
import './copyButton.ts';
import './searchBox.ts';

interface TopBar {
  readonly state: ViewState;
  readonly words: Words;
  readonly regulations: readonly RegulationTitle[];
  readonly change: (transition: Transition) => void;
}

export function topBar({ state, words, regulations, change }: TopBar): TemplateResult {
  return html`<header class="top-bar">
    <a class="brand" href="/" title=${words.tagline}><span lang="zh">职责</span><span class="brand-latin">Zhize</span></a>
    ${regulationPicker(state, words, regulations, change)}
    <search-box .words=${words} .language=${state.language} .regulation=${state.regulation} .change=${change}></search-box>
    <nav class="views" aria-label=${words.viewsLabel}>
      ${VIEWS.map(
        (view) =>
          html`<button type="button" aria-current=${state.view === view ? 'page' : 'false'} @click=${() => change(showView(view))}>${words.views[view]}</button>`,
      )}
    </nav>
    <div class="bar-tools">
      <copy-button .text=${() => location.href} .label=${words.share} .done=${words.shared}></copy-button>
      <button
        type="button"
        class="quiet"
        lang=${state.language === 'zh' ? 'en' : 'zh'}
        title=${words.languageLabel}
        @click=${() => change(speak(state.language === 'zh' ? 'en' : 'zh'))}
      >
        ${words.language}
      </button>
    </div>
  </header>`;
}

/** One regulation needs no choice, only its name. */
function regulationPicker(
  state: ViewState,
  words: Words,
  regulations: readonly RegulationTitle[],
  change: TopBar['change'],
): TemplateResult {
  if (regulations.length <= 1) return html`<span class="regulation-name" lang="zh">${regulations[0]?.title ?? ''}</span>`;
  return html`<select
    class="regulation-name"
    aria-label=${words.regulation}
    @change=${(event: Event) => change(openRegulation((event.currentTarget as HTMLSelectElement).value))}
  >
    ${regulations.map(({ id, title }) => html`<option value=${id} ?selected=${id === state.regulation}>${title}</option>`)}
  </select>`;
}
