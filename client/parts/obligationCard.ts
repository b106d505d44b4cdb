import { html, nothing, type TemplateResult } from 'lit';
import type { Bearing, Entity, Obligation } from '../facts/reading.ts';
import { select, showView } from '../state/transitions.ts';
import './copyButton.ts';
import { articleText, sentence } from './evidence.ts';
import { kindMark, modalityMark } from './marks.ts';
import type { Page } from './page.ts';

/** One obligation: what, in its own words, where; opened, the whole article with its evidence, who bears it, and a citation. */
export function obligationCard(page: Page, obligation: Obligation, ids: readonly string[]): TemplateResult {
  const { words } = page;
  return html`<details class="card">
    <summary>
      ${modalityMark(obligation.modality, words)}
      <span class="card-body">
        <span class="card-head"><span class="summary" lang="zh">${obligation.summary}</span><span class="place" lang="zh">${obligation.article.label}</span></span>
        ${sentence(obligation, ids)} ${ownNotes(page, obligation, ids)}
      </span>
    </summary>
    <div class="card-more">${obligationInFull(page, obligation, ids)}</div>
  </details>`;
}

/** The whole article with the evidence marked, who bears the obligation, and what to cite. */
export function obligationInFull(page: Page, obligation: Obligation, ids: readonly string[]): TemplateResult {
  const { words, change, state } = page;
  const read = (): void => change((before) => showView('text')(select(obligation.id)(before)));
  return html`${articleText(obligation, ids)} ${bearerLine(page, obligation)}
    <p class="card-tools">
      <copy-button .text=${obligation.cite} .label=${words.details.cite} .done=${words.details.cited}></copy-button>
      ${state.view === 'text' ? nothing : html`<button type="button" class="quiet" @click=${read}>${words.details.readArticle}</button>`}
      <span class="cite" lang="zh">${obligation.cite}</span>
    </p>`;
}

/** What is particular to the bodies asked about: carried over, an open list, the lead, its level. */
function ownNotes(page: Page, obligation: Obligation, ids: readonly string[]): TemplateResult | typeof nothing {
  const notes = new Set(obligation.bearings.filter(({ actor }) => ids.includes(actor.id)).flatMap((bearing) => notesOf(page, bearing)));
  return notes.size === 0
    ? nothing
    : html`<span class="notes">${[...notes].map((note) => html`<span title=${note === page.words.carried ? page.words.carriedHint : nothing}>${note}</span>`)}</span>`;
}

export function notesOf({ words }: Page, { lead, levels, open, carried }: Bearing): readonly string[] {
  return [
    ...(lead ? [words.lead] : []),
    ...levels.map((level) => words.level[level]),
    ...(open ? [words.open] : []),
    ...(carried ? [words.carried] : []),
  ];
}

/** Who bears it, by role; nobody, and why. */
export function bearerLine(page: Page, obligation: Obligation): TemplateResult {
  const { words } = page;
  const roles = [...new Set(obligation.bearings.map(({ role }) => role))];
  return html`<dl class="bearers">
    ${roles.map(
      (role) =>
        html`<dt>${words.role[role]}</dt>
          <dd>${unique(obligation.bearings.filter((bearing) => bearing.role === role).map(({ actor }) => actor)).map((actor) => entityChip(page, actor))}</dd>`,
    )}
    ${obligation.participations.map(
      ({ role, actor }) =>
        html`<dt>${words.participant[role]}</dt>
          <dd>${entityChip(page, actor)}</dd>`,
    )}
    ${
      obligation.bearings.length === 0
        ? html`<dt>${words.nobody}</dt>
          <dd>${obligation.unborne ? words.unborne[obligation.unborne] : ''}</dd>`
        : nothing
    }
    ${
      obligation.holding
        ? html`<dt></dt>
          <dd>${words.holding[obligation.holding]}</dd>`
        : nothing
    }
    ${reviewsOf(page, obligation).map(
      (review) =>
        html`<dt>${words.review}</dt>
          <dd>${review}</dd>`,
    )}
  </dl>`;
}

/** What readers decided about the obligation and about each of its bearers. */
function reviewsOf({ state }: Page, { review, bearings }: Obligation): readonly string[] {
  const ofBearings = bearings.flatMap(({ actor, review: own }) => (own === null ? [] : `${actor.names[state.language]}: ${own}`));
  return [...(review === null ? [] : [review]), ...unique(ofBearings)];
}

export function entityChip(page: Page, entity: Entity, count?: number): TemplateResult {
  return html`<button type="button" class="chip" @click=${() => page.change(select(entity.id))}>
    ${kindMark(entity.kind)}<span>${entity.names[page.state.language]}</span>${count === undefined ? nothing : html`<span class="count">${count}</span>`}
  </button>`;
}

function unique<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)];
}
