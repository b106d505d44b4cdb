import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { type Mark, marksOf, obligationsIn } from '../facts/evidence.ts';
import { type Article, type Chapter, entitiesOf, type Finding, type Obligation } from '../facts/reading.ts';
import { type Segment, segmentsOf } from '../facts/segments.ts';
import { modalityMark } from '../parts/marks.ts';
import type { Page } from '../parts/page.ts';
import { select } from '../state/transitions.ts';
import { selected } from '../state/viewState.ts';
import { chapterTitle } from '../words/numerals.ts';

/** The regulation as one would print it: articles in a measure, quiet marks, who and which modality in the margin. */
export function text(page: Page): TemplateResult {
  const { words, reading } = page;
  return html`<section class="print" lang="zh" tabindex="0" aria-label=${words.views.text}>
    ${head(page)} ${repeat(
      reading.articles,
      ({ id }) => id,
      (article, index) => html`${chapterHead(page, article, index)}${articleBlock(page, article)}`,
    )}
  </section>`;
}

/** Chapters to go to, and what the marks mean. */
export function contents(page: Page): TemplateResult {
  const { words, reading } = page;
  return html`<nav class="contents" aria-label=${words.text.chapters}>
    <h2>${words.text.chapters}</h2>
    <ol lang="zh">
      ${reading.chapters.map((chapter) => html`<li data-kind=${chapter.kind}><button type="button" class="quiet" @click=${() => goTo(chapter.id)}>${chapterTitle(chapter)}</button></li>`)}
    </ol>
    ${textLegend(page)}
  </nav>`;
}

function head({ reading: { regulation }, words }: Page): TemplateResult {
  const dates = [
    [regulation.adoptedOn, words.text.adopted],
    [regulation.approvedOn, words.text.approved],
    [regulation.effectiveOn, words.text.effective],
  ].flatMap(([date, word]) => (date ? [`${date} ${word}`] : []));
  return html`<header class="print-head">
    <h1>${regulation.title}</h1>
    <p class="soft print-facts">${[regulation.issuer, ...dates].filter(Boolean).map((fact) => html`<span>${fact}</span>`)}</p>
    ${regulation.defects.length === 0 ? nothing : html`<p class="soft defects">${words.text.defects}: ${regulation.defects.join('; ')}</p>`}
  </header>`;
}

function textLegend({ words }: Page): TemplateResult {
  return html`<ul class="text-legend">
    <li><span class="mark-actor" data-kind="Department">${words.text.bearer}</span></li>
    <li><span class="mark-modal" data-modality="DUTY">${words.text.modal}</span></li>
    <li><span class="mark-field" data-kind="Industry">${words.text.industry}</span></li>
    <li><span class="mark-field" data-kind="Principle">${words.text.principle}</span></li>
    <li><span class="mark-unknown" title=${words.text.notUnderstoodHint}>${words.text.notUnderstood}</span></li>
  </ul>`;
}

/** Headings stand where a chapter, or one around it, begins. */
function chapterHead({ reading }: Page, article: Article, index: number): TemplateResult | typeof nothing {
  const before = new Set(chaptersAround(reading.chapters, reading.articles[index - 1]?.chapter ?? null));
  const begun = chaptersAround(reading.chapters, article.chapter).filter((chapter) => !before.has(chapter));
  return begun.length === 0
    ? nothing
    : html`${begun.map((chapter) => html`<h2 id=${chapter.id} data-kind=${chapter.kind}>${chapterTitle(chapter)}</h2>`)}`;
}

function chaptersAround(chapters: readonly Chapter[], chapter: Chapter | null): readonly Chapter[] {
  if (chapter === null) return [];
  return [...chaptersAround(chapters, chapters.find(({ id }) => id === chapter.parent) ?? null), chapter];
}

function articleBlock(page: Page, article: Article): TemplateResult {
  const obligations = obligationsIn(page.reading, article);
  const marks = marksOf(article, obligations).filter(({ mark }) => mark.is !== 'entity' || !page.state.filters.without.includes(mark.kind));
  const segments = segmentsOf(article.text.length, marks);
  return html`<article id=${article.id} class="article" aria-current=${page.state.selection === article.id}>
    <p class="law"><button type="button" class="label" @click=${() => page.change(select(article.id))}>${article.label}</button>　${segments.map((segment) => piece(page, article, segment))}</p>
    <div class="margin" lang=${page.state.language}>${marginNotes(page, article, obligations)}</div>
  </article>`;
}

/** Who and which modality, one note an obligation; what an article says beside; what was not understood. */
function marginNotes(page: Page, article: Article, obligations: readonly Obligation[]): TemplateResult {
  const { words, state } = page;
  return html`${article.statement ? html`<p class="note soft">${words.text.statement[article.statement]}</p>` : nothing}
  ${obligations.map(
    (
      obligation,
    ) => html`<button type="button" class="note" aria-pressed=${isChosen(page, obligation)} data-dim=${!page.obligations.includes(obligation)} @click=${() => page.change(select(obligation.id))}>
      ${modalityMark(obligation.modality, words)}<span>${subjectsOf(page, obligation, state.language)}</span>
    </button>`,
  )}
  ${article.findings.filter(({ severity }) => severity !== 'INFO').map((finding) => findingNote(page, article, finding))}`;
}

/** Says of what was not understood that it was not, with its words where it has a place. */
function findingNote({ words }: Page, { text: whole }: Article, { place, message }: Finding): TemplateResult {
  const quote = place ? words.noted(words.text.notUnderstood, whole.slice(place.start, place.end)) : words.text.notUnderstood;
  return html`<p class="note mark-unknown" title=${message}>${quote}</p>`;
}

function subjectsOf({ words }: Page, { bearings }: Obligation, language: Page['state']['language']): string {
  const names = [...new Set(bearings.map(({ actor }) => actor.names[language]))];
  return names.length === 0 ? words.nobody : names.join(words.separator);
}

/** Chosen itself, or one of the nodes chosen is in it. */
function isChosen({ state }: Page, obligation: Obligation): boolean {
  const ids = selected(state.selection);
  return ids.length > 0 && (ids.includes(obligation.id) || ids.every((id) => entitiesOf(obligation).some((entity) => entity.id === id)));
}

function piece(page: Page, { text: whole }: Article, { start, end, marks }: Segment<Mark>): TemplateResult {
  const words = whole.slice(start, end);
  if (marks.length === 0) return html`${words}`;
  const finding = marks.find((mark) => mark.is === 'finding');
  const shown = understoodPiece(page, words, marks);
  if (!finding) return shown;
  return html`<span class=${finding.understood ? '' : 'mark-unknown'} title=${finding.message ?? page.words.text.notUnderstoodHint}>${shown}</span>`;
}

function understoodPiece(page: Page, words: string, marks: readonly Mark[]): TemplateResult {
  const entity = marks.findLast((mark) => mark.is === 'entity');
  const modal = marks.find((mark) => mark.is === 'modal');
  const chosen = isStretchChosen(page, marks);
  if (entity) return entityPiece(page, entity, words, chosen);
  if (modal) return html`<span class="mark-modal" data-modality=${modal.modality ?? ''} data-chosen=${chosen}>${words}</span>`;
  return html`<span data-chosen=${chosen}>${words}</span>`;
}

function entityPiece(page: Page, mark: Extract<Mark, { is: 'entity' }>, words: string, chosen: boolean): TemplateResult {
  const actor = ['Department', 'Government', 'Party', 'Generic'].includes(mark.kind);
  const own = selected(page.state.selection).includes(mark.entity);
  return html`<span class=${actor ? 'mark-actor' : 'mark-field'} data-kind=${mark.kind} data-chosen=${chosen} data-own=${own} @click=${() => page.change(select(mark.entity))}>${words}</span>`;
}

function isStretchChosen(page: Page, marks: readonly Mark[]): boolean {
  return marks.some((mark) => {
    const obligation = mark.is === 'obligation' ? page.reading.obligationById.get(mark.obligation) : undefined;
    return obligation !== undefined && isChosen(page, obligation);
  });
}

function goTo(id: string): void {
  document.getElementById(id)?.scrollIntoView({ block: 'start' });
}

/** Brings the article of what is chosen into sight, when it is an article or an obligation. */
export function scrollToSelection({ state, reading }: Page): void {
  const [id = ''] = selected(state.selection);
  const article = reading.articleById.get(id) ?? reading.obligationById.get(id)?.article ?? reading.involving.get(id)?.[0]?.article;
  if (article) document.getElementById(article.id)?.scrollIntoView({ block: 'center' });
}
