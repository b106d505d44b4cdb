import { html, nothing, type TemplateResult } from 'lit';
import { activeFilters, countsBy, NO_LEVEL } from '../facts/filtering.ts';
import { ENTITY_KINDS, tallyOf } from '../facts/reading.ts';
import { BEARER_ROLES, LEVELS, MODALITIES } from '../facts/vocabulary.ts';
import { clearFilters, toggle } from '../state/transitions.ts';
import type { FilterName } from '../state/viewState.ts';
import { chapterTitle } from '../words/numerals.ts';
import type { Words } from '../words/words.ts';
import { contents } from '../pages/text.ts';
import { nameOf } from './names.ts';
import { kindMark, modalityMark } from './marks.ts';
import { lineMark } from './lines.ts';
import type { Page } from './page.ts';

/** Legend and filters in one: what a mark means stands where it can be switched, with what it would leave. */
export function sidebar(page: Page): TemplateResult {
  const { words, state } = page;
  const active = activeFilters(state.filters);
  const { obligations, articles } = tallyOf(page.obligations);
  return html`<details class="sidebar" ?open=${window.matchMedia('(min-width: 1100px)').matches}>
    <summary>${words.filters.show}${active > 0 ? html` <span class="count">${active}</span>` : nothing}</summary>
    ${state.view === 'text' ? contents(page) : nothing}
    <p class="in-force" role="status">
      ${words.details.inArticles(obligations, articles)}
      ${active > 0 ? html`<button type="button" class="quiet" @click=${() => page.change(clearFilters)}>${words.filters.clear}</button>` : nothing}
    </p>
    ${about(page)} ${state.view === 'overlap' ? nothing : legend(page)} ${modalities(page)} ${state.view === 'overlap' ? nothing : bearings(page)} ${chapters(page)}
  </details>`;
}

function modalities(page: Page): TemplateResult | typeof nothing {
  const { words } = page;
  return group(
    page,
    'modality',
    words.modalityLabel,
    MODALITIES,
    (value) => html`${modalityMark(value, words)}<span>${words.modality[value]}</span>`,
  );
}

/** What is asked of a bearer; pairs of bodies are not asked for by it. */
function bearings(page: Page): TemplateResult {
  const { words } = page;
  return html`${group(page, 'role', words.roleLabel, BEARER_ROLES, (value) => html`${lineMark(value)}<span>${words.role[value]}</span>`)}
  ${group(page, 'level', words.levelLabel, [...LEVELS, NO_LEVEL], (value) => html`<span>${levelName(value, words)}</span>`)}`;
}

function chapters(page: Page): TemplateResult | typeof nothing {
  const ids = page.reading.chapters.map(({ id }) => id);
  return group(page, 'chapter', page.words.chapterLabel, ids, (id) => html`<span lang="zh">${chapterName(page, id)}</span>`);
}

function about(page: Page): TemplateResult | typeof nothing {
  const { about: ids } = page.state.filters;
  if (ids.length === 0) return nothing;
  return html`<ul class="chips about-filter">
    ${ids.map((id) => html`<li><button type="button" class="chip" @click=${() => page.change(toggle('about', id))}>${nameOf(page, id)} <span aria-hidden="true">×</span></button></li>`)}
  </ul>`;
}

function legend(page: Page): TemplateResult {
  const { words, state } = page;
  const present = new Set([...page.reading.entities.values()].map(({ kind }) => kind));
  return html`<fieldset class="filter-group" title=${words.kindsHint}>
    <legend>${words.kindsLabel}</legend>
    ${ENTITY_KINDS.filter((kind) => present.has(kind)).map(
      (kind) =>
        html`<label class="filter-value">
          <input type="checkbox" .checked=${!state.filters.without.includes(kind)} @change=${() => page.change(toggle('without', kind))} />
          ${kindMark(kind)}<span>${words.kinds[kind]}</span>
        </label>`,
    )}
  </fieldset>`;
}

/** Values that would leave nothing are left out, unless they are switched on. */
function group<Value extends string>(
  page: Page,
  name: Exclude<FilterName, 'without'>,
  title: string,
  values: readonly Value[],
  label: (value: Value) => TemplateResult,
): TemplateResult | typeof nothing {
  const counts = countsBy(page.reading, page.state.filters, name);
  const chosen = page.state.filters[name];
  const offered = values.filter((value) => counts.has(value) || chosen.includes(value));
  if (offered.length < 2 && chosen.length === 0) return nothing;
  return html`<fieldset class="filter-group">
    <legend>${title}</legend>
    ${offered.map(
      (value) =>
        html`<label class="filter-value">
          <input type="checkbox" .checked=${chosen.includes(value)} @change=${() => page.change(toggle(name, value))} />
          ${label(value)}<span class="count">${counts.get(value) ?? 0}</span>
        </label>`,
    )}
  </fieldset>`;
}

function levelName(level: keyof Words['level'] | typeof NO_LEVEL, words: Words): string {
  return level === NO_LEVEL ? words.noLevel : words.level[level];
}

function chapterName({ reading }: Page, id: string): string {
  const chapter = reading.chapters.find((candidate) => candidate.id === id);
  return chapter ? chapterTitle(chapter) : id;
}
