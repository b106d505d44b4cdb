import { html, render, type TemplateResult } from 'lit';
import { placesOf } from './canvas/placement.ts';
import { passing } from './facts/filtering.ts';
import { AnswerError } from './facts/graphql.ts';
import { type MeetingDetails, type Pair, readMeeting, readOverlaps } from './facts/overlaps.ts';
import { listRegulations, readRegulation, type RegulationTitle } from './facts/readRegulation.ts';
import type { Reading } from './facts/reading.ts';
import { explore, type Scene } from './pages/explore.ts';
import { overlap, strongest } from './pages/overlap.ts';
import { table } from './pages/table.ts';
import { scrollToSelection, text } from './pages/text.ts';
import { details } from './parts/details.ts';
import { meetingDetails } from './parts/meetingDetails.ts';
import { notice } from './parts/notice.ts';
import type { Page } from './parts/page.ts';
import { sidebar } from './parts/sidebar.ts';
import { topBar } from './parts/topBar.ts';
import { stepsTo } from './pictures/steps.ts';
import { Answer } from './state/answer.ts';
import { openRegulation } from './state/transitions.ts';
import { selected, type Transition, type ViewState } from './state/viewState.ts';
import { Viewer } from './state/viewer.ts';
import { type Words, wordsIn } from './words/words.ts';

/** Joins state, facts and views: whatever changes, the whole page is described anew and Lit changes what differs. */
export class Application {
  readonly #root: HTMLElement;
  readonly #viewer = new Viewer();
  readonly #regulations = new Answer<readonly RegulationTitle[]>(() => this.#render());
  readonly #reading = new Answer<Reading | null>(() => this.#render());
  readonly #scene = new Answer<Scene>(() => this.#render());
  readonly #pairs = new Answer<readonly Pair[]>(() => this.#render());
  readonly #meeting = new Answer<MeetingDetails | null>(() => this.#render());
  #scrolledTo: string | null = null;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#viewer.onChange(() => this.#render());
    this.#render();
  }

  readonly #change = (transition: Transition, options?: { readonly replace?: boolean }): void => this.#viewer.change(transition, options);

  #render(): void {
    const { state } = this.#viewer;
    const words = wordsIn(state.language);
    const regulations = this.#regulations.want('all', listRegulations);
    document.documentElement.lang = state.language === 'zh' ? 'zh-Hans' : 'en';
    render(
      html`<a class="skip" href="#view">${words.skipToView}</a>
        ${topBar({ state, words, regulations: regulations.value ?? [], change: this.#change })} ${this.#body(state, words, regulations)}`,
      this.#root,
    );
  }

  #body(state: ViewState, words: Words, regulations: ReturnType<Answer<readonly RegulationTitle[]>['want']>): TemplateResult {
    if (regulations.failure) return this.#failed(regulations.failure, words);
    if (regulations.value === null) return waiting(words);
    const [first] = regulations.value;
    if (!first)
      return alone(notice({ title: words.notice.noRegulationTitle, text: words.notice.noRegulation, code: 'npx zhize import PATH' }));
    if (state.regulation === null) {
      queueMicrotask(() => this.#change((before) => ({ ...before, regulation: first.id }), { replace: true }));
      return waiting(words);
    }
    const wanted = state.regulation;
    const reading = this.#reading.want(wanted, () => readRegulation(wanted));
    if (reading.failure) return this.#failed(reading.failure, words);
    if (!reading.current) return waiting(words);
    if (reading.value === null) return this.#missing(wanted, first, words);
    return this.#page({ state, words, reading: reading.value, obligations: passing(reading.value, state.filters), change: this.#change });
  }

  #page(page: Page): TemplateResult {
    document.title = titleOf(page);
    queueMicrotask(() => this.#bringIntoSight(page));
    return html`<div class="desk" data-view=${page.state.view}>
      ${sidebar(page)}
      <main id="view" tabindex="-1">${this.#view(page)}</main>
      ${details(page, { ofPair: () => this.#pairDetails(page), atStart: () => this.#strongest(page) })}
    </div>`;
  }

  #view(page: Page): TemplateResult {
    switch (page.state.view) {
      case 'explore':
        return this.#explore(page);
      case 'overlap':
        return this.#overlap(page);
      case 'text':
        return text(page);
      case 'table':
        return table(page);
    }
  }

  /** Picture and places come together, or the old ones stay. */
  #explore(page: Page): TemplateResult {
    const steps = stepsTo(page.state, page.reading, page.obligations);
    const picture = steps.steps.at(-1)?.picture ?? { nodes: [], edges: [], total: 0 };
    const scene = this.#scene.want(steps.key, async () => ({ picture, places: await placesOf(steps) }));
    return scene.failure ? this.#failed(scene.failure, page.words) : explore(page, scene.value);
  }

  #overlap(page: Page): TemplateResult {
    const pairs = this.#wantPairs(page);
    return pairs.failure ? this.#failed(pairs.failure, page.words) : overlap(page, pairs.value);
  }

  #strongest(page: Page): TemplateResult | null {
    if (page.state.view !== 'overlap') return null;
    const { value } = this.#wantPairs(page);
    return value && strongest(page, value);
  }

  #wantPairs({ reading, state: { filters } }: Page): ReturnType<Answer<readonly Pair[]>['want']> {
    const regulation = reading.regulation.id;
    return this.#pairs.want(JSON.stringify([regulation, filters]), () => readOverlaps(regulation, filters));
  }

  /** In the overlaps two bodies are asked about together; elsewhere two nodes are the ends of a line. */
  #pairDetails(page: Page): TemplateResult | null {
    const { selection, view, filters } = page.state;
    if (view !== 'overlap' || selection === null || selected(selection).length !== 2) return null;
    const regulation = page.reading.regulation.id;
    const meeting = this.#meeting.want(JSON.stringify([regulation, filters, selection]), () => readMeeting(regulation, filters, selection));
    if (meeting.failure) return this.#failed(meeting.failure, page.words);
    if (!meeting.current) return waiting(page.words);
    return meeting.value === null ? null : meetingDetails(page, meeting.value);
  }

  #failed(failure: Error, words: Words): TemplateResult {
    const refused = failure instanceof AnswerError && failure.kind === 'REFUSED';
    const retry = (): void => {
      for (const answer of [this.#regulations, this.#reading, this.#scene, this.#pairs, this.#meeting]) answer.forget();
      this.#render();
    };
    const { title, text: why } = refused
      ? { title: words.notice.refusedTitle, text: words.notice.refused(failure.message) }
      : { title: words.notice.unreachableTitle, text: words.notice.unreachable };
    return alone(notice({ title, text: why, action: words.notice.retry, act: retry }));
  }

  #missing(wanted: string, first: RegulationTitle, words: Words): TemplateResult {
    const act = (): void => this.#change(openRegulation(first.id));
    return alone(
      notice({ title: words.notice.notFoundTitle, text: words.notice.regulationMissing(wanted), action: words.notice.openFirst, act }),
    );
  }

  /** Once for each selection and view, so that reading on is not disturbed. */
  #bringIntoSight(page: Page): void {
    const { view, selection } = page.state;
    const place = `${view} ${selection}`;
    if (place === this.#scrolledTo) return;
    this.#scrolledTo = place;
    document.querySelector('.details')?.scrollTo(0, 0);
    if (view === 'text') scrollToSelection(page);
  }
}

function waiting({ notice: { loading } }: Words): TemplateResult {
  return html`<p class="waiting" role="status">${loading}</p>`;
}

function alone(content: TemplateResult): TemplateResult {
  return html`<main id="view" class="alone" tabindex="-1">${content}</main>`;
}

function titleOf({ state, words, reading }: Page): string {
  const [id = ''] = selected(state.selection);
  const name = reading.entities.get(id)?.names[state.language] ?? reading.articleById.get(id)?.label;
  return [name, words.views[state.view], reading.regulation.title].filter(Boolean).join(' · ');
}
