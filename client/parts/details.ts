import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { bears, companions, groupsOf, isActor, type Part } from '../facts/details.ts';
import { obligationsIn } from '../facts/evidence.ts';
import { type Article, type Entity, type EntityKind, type Obligation, tallyOf } from '../facts/reading.ts';
import { collapse, enter, expand, select, showView, toggle } from '../state/transitions.ts';
import { selected } from '../state/viewState.ts';
import type { Words } from '../words/words.ts';
import { coverage } from './coverage.ts';
import { kindMark, modalityMark } from './marks.ts';
import { otherName } from './names.ts';
import { entityChip, obligationCard, obligationInFull } from './obligationCard.ts';
import type { Page } from './page.ts';
import { suggestedStarts } from './starts.ts';

/** What a view has to say itself: of two bodies that meet, and while nothing is chosen. */
interface OwnDetails {
  readonly ofPair: () => TemplateResult | null;
  readonly atStart: () => TemplateResult | null;
}

/** The same panel in every view: what is chosen, and the characters behind each thing said of it. */
export function details(page: Page, own: OwnDetails): TemplateResult {
  const { words, state, change } = page;
  const chosen = state.selection !== null;
  return html`<aside class="details" aria-label=${words.details.title} data-open=${chosen}>
    ${
      chosen
        ? html`<button type="button" class="close" aria-label=${words.details.close} @click=${() => change(select(null))}>×</button>${own.ofPair() ?? content(page)}`
        : (own.atStart() ?? start(page))
    }
  </aside>`;
}

function content(page: Page): TemplateResult {
  const [id = '', other] = selected(page.state.selection);
  const { reading } = page;
  if (other !== undefined) return between(page, id, other);
  const entity = reading.entities.get(id);
  if (entity) return entityDetails(page, entity);
  const obligation = reading.obligationById.get(id);
  if (obligation) return obligationDetails(page, obligation);
  const article = reading.articleById.get(id);
  return article ? articleDetails(page, article) : missing(page, id);
}

function start(page: Page): TemplateResult {
  const { words } = page;
  return html`<div class="details-start">
    <p>${words.details.start}</p>
    <p class="soft">${words.details.startTry}</p>
    <p class="chips">${suggestedStarts(page.reading, page.obligations).map((entity) => entityChip(page, entity))}</p>
    ${coverage(page)}
  </div>`;
}

function missing({ words }: Page, id: string): TemplateResult {
  return html`<h2>${words.notice.notFoundTitle}</h2>
    <p class="soft">${words.notice.notFound(id)}</p>`;
}

function entityDetails(page: Page, entity: Entity): TemplateResult {
  const { words, state, reading } = page;
  const all = reading.involving.get(entity.id) ?? [];
  const shown = page.obligations.filter((obligation) => all.includes(obligation));
  const counted = isActor(entity) ? shown.filter((obligation) => bears(obligation, entity)) : shown;
  const { obligations, articles } = tallyOf(counted);
  const latin = otherName(entity, state.language);
  return html`<header>
      <p class="kind">${kindMark(entity.kind)} ${words.kinds[entity.kind]}</p>
      <h2>${entity.names[state.language]}</h2>
      ${latin === null ? nothing : html`<p class="other-name">${latin}</p>`}
      <p class="tally">${words.details.inArticles(obligations, articles)}</p>
      ${entity.aliases.length === 0 ? nothing : html`<p class="aliases soft" lang="zh">${words.details.aliases} ${entity.aliases.slice(0, 6).join('、')}</p>`}
      ${actions(page, entity.id)}
    </header>
    ${surroundings(page, entity, shown)} ${declaredIn(page, entity)} ${groups(page, entity, shown)}
    ${all.length > shown.length ? html`<p class="soft">${words.details.hiddenByFilters(all.length - shown.length)}</p>` : nothing}`;
}

function actions(page: Page, id: string): TemplateResult {
  const { words, state, change } = page;
  const around = state.centre === id && state.view === 'explore';
  const inPicture = state.view === 'explore' && state.centre !== null && !around;
  const expanded = state.expanded.includes(id);
  return html`<p class="actions">
    ${around ? nothing : html`<button type="button" @click=${() => change(enter(id))}>${words.details.neighbourhood}</button>`}
    ${inPicture ? html`<button type="button" @click=${() => change(expanded ? collapse(id) : expand(id))}>${expanded ? words.details.collapse : words.details.expand}</button>` : nothing}
    ${
      state.view === 'table' && state.filters.about.includes(id)
        ? nothing
        : html`<button type="button" @click=${() => change((before) => showView('table')(before.filters.about.includes(id) ? before : toggle('about', id)(before)))}>${words.details.inTable}</button>`
    }
  </p>`;
}

/** Who and what stands beside it in the same obligations. */
function surroundings(page: Page, entity: Entity, obligations: readonly Obligation[]): TemplateResult {
  const { words } = page;
  const actor = isActor(entity);
  const borne = actor ? obligations.filter((obligation) => bears(obligation, entity)) : obligations;
  const ofKind = (...kinds: EntityKind[]) => companions(entity, borne, ({ kind }) => kinds.includes(kind));
  return html`${chips(
    page,
    actor ? words.details.together : words.details.actors,
    companions(entity, borne, (other, obligation) => bears(obligation, other)),
  )}
  ${chips(page, words.details.industries, ofKind('Industry'))} ${chips(page, words.details.topics, ofKind('Topic'))}
  ${chips(page, words.details.platforms, ofKind('Platform'))}`;
}

const CHIPS_AT_FIRST = 10;

function chips(page: Page, title: string, entities: readonly [Entity, number][]): TemplateResult | typeof nothing {
  if (entities.length === 0) return nothing;
  const chip = ([entity, count]: [Entity, number]): TemplateResult => entityChip(page, entity, count);
  const rest = entities.slice(CHIPS_AT_FIRST);
  return html`<section>
    <h3>${title} <span class="count">${entities.length}</span></h3>
    <div class="chips">${entities.slice(0, CHIPS_AT_FIRST).map(chip)}</div>
    ${rest.length === 0 ? nothing : html`<details class="rest"><summary>+${rest.length}</summary><div class="chips">${rest.map(chip)}</div></details>`}
  </section>`;
}

/** A principle is declared by articles, not by obligations. */
function declaredIn(page: Page, entity: Entity): TemplateResult | typeof nothing {
  const articles = page.reading.articles.filter(({ principles, mentions }) =>
    [...principles, ...mentions].some((naming) => naming.entity === entity),
  );
  if (articles.length === 0) return nothing;
  return html`<section>
    <h3>${page.words.details.declaredIn}</h3>
    <p class="chips">${articles.map(({ id, label }) => html`<button type="button" class="chip" lang="zh" @click=${() => page.change((state) => showView('text')(select(id)(state)))}>${label}</button>`)}</p>
  </section>`;
}

function groups(page: Page, entity: Entity, obligations: readonly Obligation[]): TemplateResult {
  const { words } = page;
  if (obligations.length === 0) return html`<p class="soft">${words.details.nothing}</p>`;
  return html`${groupsOf(entity, obligations).map(
    ({ part, modality, obligations: members }) => html`<section class="group">
      <h3>
        ${modalityMark(modality, words)} ${partName(part, words)} · ${words.modality[modality]} <span class="count">${members.length}</span>
      </h3>
      ${repeat(
        members,
        ({ id }) => id,
        (obligation) => obligationCard(page, obligation, [entity.id]),
      )}
    </section>`,
  )}`;
}

function partName(part: Part, { role, participant, details: { addresses, obligations } }: Words): string {
  return { ...role, ...participant, ADDRESSED: addresses, FIELD: obligations }[part];
}

function obligationDetails(page: Page, obligation: Obligation): TemplateResult {
  const { words } = page;
  const ids = obligation.bearings.map(({ actor }) => actor.id);
  const fields = companions(null, [obligation], (entity) => !isActor(entity));
  return html`<header>
      <p class="kind">${modalityMark(obligation.modality, words)} ${words.modality[obligation.modality]}</p>
      <h2 lang="zh">${obligation.summary}</h2>
      ${actions(page, obligation.id)}
    </header>
    ${facts(page, obligation)} ${fields.length === 0 ? nothing : html`<div class="chips">${fields.map(([entity]) => entityChip(page, entity))}</div>`}
    <section class="in-full">${obligationInFull(page, obligation, ids)}</section>`;
}

function facts({ words }: Page, { deadline, conditions }: Obligation): TemplateResult | typeof nothing {
  if (deadline === null && conditions.length === 0) return nothing;
  return html`<dl class="bearers">
    ${conditions.length === 0 ? nothing : html`<dt>${words.details.conditions}</dt><dd lang="zh">${conditions.join('；')}</dd>`}
    ${deadline === null ? nothing : html`<dt>${words.details.deadline}</dt><dd lang="zh">${deadline}</dd>`}
  </dl>`;
}

function articleDetails(page: Page, article: Article): TemplateResult {
  const { words, reading } = page;
  const obligations = obligationsIn(reading, article);
  return html`<header>
      <p class="kind">${kindMark('Article')} ${words.kinds.Article}</p>
      <h2 lang="zh">${article.label}</h2>
      <p class="tally">${article.statement ? words.text.statement[article.statement] : words.details.inArticles(obligations.length, 1)}</p>
      <p class="actions"><copy-button .text=${article.cite} .label=${words.details.cite} .done=${words.details.cited}></copy-button></p>
    </header>
    ${obligations.length === 0 ? html`<p class="law" lang="zh">${article.text}</p>` : nothing}
    ${repeat(
      obligations,
      ({ id }) => id,
      (obligation) =>
        obligationCard(
          page,
          obligation,
          obligation.bearings.map(({ actor }) => actor.id),
        ),
    )}`;
}

/** A line of the overview: the obligations that one end bears and the other is in. */
function between(page: Page, id: string, other: string): TemplateResult {
  const { words, reading, state } = page;
  const ends = [id, other].flatMap((end) => reading.entities.get(end) ?? []);
  const [one, two] = ends;
  if (!one || !two) return missing(page, one ? other : id);
  const both = page.obligations.filter((obligation) => [id, other].every((end) => reading.involving.get(end)?.includes(obligation)));
  const { obligations, articles } = tallyOf(both);
  return html`<header>
      <h2>${words.details.between(one.names[state.language], two.names[state.language])}</h2>
      <p class="chips">${ends.map((entity) => entityChip(page, entity))}</p>
      <p class="tally">${words.details.inArticles(obligations, articles)}</p>
    </header>
    ${repeat(
      both,
      (obligation) => obligation.id,
      (obligation) => obligationCard(page, obligation, [id, other]),
    )}`;
}
