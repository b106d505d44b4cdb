import { html, nothing, type TemplateResult } from 'lit';
import type { Places } from '../canvas/arrangement.ts';
import { type CanvasDetail, GraphCanvas } from '../canvas/graphCanvas.ts';
import { activeFilters } from '../facts/filtering.ts';
import { tallyOf } from '../facts/reading.ts';
import type { Picture } from '../pictures/picture.ts';
import { nameOf } from '../parts/names.ts';
import { notice } from '../parts/notice.ts';
import type { Page } from '../parts/page.ts';
import { clearFilters, enter, expand, leave, pin, select, showMore, unpinAll } from '../state/transitions.ts';
import { selected, type ViewState } from '../state/viewState.ts';

/** What the canvas is to draw; null while the layout is still being computed. */
export interface Scene {
  readonly picture: Picture;
  readonly places: Places;
}

export function explore(page: Page, scene: Scene | null): TemplateResult {
  const { state, words, change } = page;
  const centre = state.centre;
  return html`<section class="explore" aria-label=${words.views.explore}>
    <div class="view-head">
      ${
        centre === null
          ? html`<h1>${words.explore.overview}</h1>`
          : html`<button type="button" class="quiet back" @click=${() => change(leave)}>← ${words.explore.overview}</button><h1>${words.explore.neighbourhood(nameOf(page, centre))}</h1>`
      }
      <p class="soft">${centre === null ? words.explore.overviewHint : words.explore.neighbourhoodHint}</p>
    </div>
    ${scene === null ? html`<p class="waiting" role="status">${words.notice.loading}</p>` : canvas(page, scene)}
  </section>`;
}

function canvas(page: Page, scene: Scene): TemplateResult {
  const { state, words, change } = page;
  if (scene.picture.nodes.length === 0) return nothingToDraw(page);
  return html`<graph-canvas
      .picture=${scene.picture}
      .places=${withPinned(scene.places, state.pinned)}
      .scene=${`${state.regulation} ${state.centre}`}
      .chosen=${chosenIn(page)}
      .language=${state.language}
      .describe=${(id: string) => describe(page, id)}
      .label=${words.explore.canvas}
      @canvas-choose=${({ detail }: CustomEvent<CanvasDetail>) => detail.node !== null && choose(page, detail.node)}
      @canvas-open=${({ detail }: CustomEvent<CanvasDetail>) => detail.node !== null && state.centre !== null && change(expand(detail.node))}
      @canvas-leave=${() => change(state.selection === state.centre ? (before) => before : select(state.centre))}
      @canvas-move=${({ detail }: CustomEvent<CanvasDetail>) => detail.node !== null && detail.position && change(pin(detail.node, detail.position))}
    ></graph-canvas>
    ${footer(page, scene.picture)}`;
}

function withPinned(places: Places, pinned: ViewState['pinned']): Places {
  return { ...places, ...Object.fromEntries(Object.entries(pinned).map(([id, position]) => [id, { ...places[id], ...position }])) };
}

/** In the overview a body opens its neighbourhood; anything else is looked at where it is, a line to an obligation as that. */
function choose({ state, change }: Page, id: string): void {
  const ends = selected(id);
  const obligation = ends.find((end) => end.startsWith('Obligation:'));
  change(state.centre === null && ends.length === 1 ? enter(id) : select(obligation ?? id));
}

/** The middle needs no mark of its own: it is in the middle. */
function chosenIn({ state }: Page): readonly string[] {
  return state.selection === state.centre ? [] : selected(state.selection);
}

/** A mark or a line in one sentence, for the pointer and for screen readers. */
function describe(page: Page, id: string): string {
  const { reading, words } = page;
  const [one = '', other] = selected(id);
  if (other !== undefined) return words.details.between(describe(page, one), describe(page, other));
  const obligation = reading.obligationById.get(one);
  if (obligation) return `${words.modality[obligation.modality]} · ${obligation.article.label} · ${obligation.summary}`;
  const entity = reading.entities.get(one);
  if (!entity) return nameOf(page, one);
  const { obligations, articles } = tallyOf(reading.involving.get(one) ?? []);
  return `${nameOf(page, one)} · ${words.kinds[entity.kind]} · ${words.details.inArticles(obligations, articles)}`;
}

function footer(page: Page, { nodes, total }: Picture): TemplateResult {
  const { words, state, change } = page;
  const tell = (act: (canvas: GraphCanvas) => void) => (event: Event) => {
    const canvasElement = (event.currentTarget as HTMLElement).closest('.explore')?.querySelector('graph-canvas');
    if (canvasElement instanceof GraphCanvas) act(canvasElement);
  };
  return html`<div class="view-foot">
    <p role="status">
      ${words.explore.shownOf(nodes.length, total)}
      ${nodes.length < total ? html`· <button type="button" class="quiet" @click=${() => change(showMore)}>${words.explore.more}</button>` : nothing}
      ${Object.keys(state.pinned).length > 0 ? html`· <button type="button" class="quiet" @click=${() => change(unpinAll)}>${words.explore.release}</button>` : nothing}
    </p>
    <p class="zoom">
      <button type="button" class="quiet" aria-label=${words.explore.zoomOut} @click=${tell((target) => target.zoomBy(0.8))}>−</button>
      <button type="button" class="quiet" aria-label=${words.explore.zoomIn} @click=${tell((target) => target.zoomBy(1.25))}>+</button>
      <button type="button" class="quiet" @click=${tell((target) => target.fit())}>${words.explore.fit}</button>
    </p>
  </div>`;
}

function nothingToDraw({ words, state, change }: Page): TemplateResult {
  if (state.centre !== null && activeFilters(state.filters) === 0) {
    return notice({
      title: words.notice.notFoundTitle,
      text: words.notice.notFound(state.centre),
      action: words.explore.back,
      act: () => change(leave),
    });
  }
  return notice({
    title: words.explore.emptyTitle,
    text: words.explore.empty,
    action: words.filters.clear,
    act: () => change(clearFilters),
  });
}
