import { html, nothing, type TemplateResult } from 'lit';
import { countOf, type Matrix, matrixOf, type Pair } from '../facts/overlaps.ts';
import { MEETING_TYPES } from '../facts/vocabulary.ts';
import type { MeetingType } from '../generated/operations.ts';
import { nameOf } from '../parts/names.ts';
import { notice } from '../parts/notice.ts';
import type { Page } from '../parts/page.ts';
import { clearFilters, countBy, select, showMore } from '../state/transitions.ts';
import { pairOf, type Unit, UNITS } from '../state/viewState.ts';

const BODIES_AT_FIRST = 24;
const BODIES_A_STEP = 16;
const STRONGEST = 5;

export function overlap(page: Page, pairs: readonly Pair[] | null): TemplateResult {
  const { words, change } = page;
  if (pairs === null) return html`<p class="waiting" role="status">${words.notice.loading}</p>`;
  if (pairs.length === 0)
    return notice({
      title: words.overlap.emptyTitle,
      text: words.overlap.empty,
      action: words.filters.clear,
      act: () => change(clearFilters),
    });
  const matrix = matrixOf(pairs, BODIES_AT_FIRST + page.state.more * BODIES_A_STEP);
  return html`<section class="overlap" aria-label=${words.views.overlap}>
    <div class="view-head">
      <h1>${words.overlap.title}</h1>
      ${unitSwitch(page)}
      <p class="soft">${words.overlap.lead}</p>
    </div>
    ${meetingLegend(page)}
    <div class="scroll" tabindex="0" role="region" aria-label=${words.overlap.matrix}>${grid(page, matrix)}</div>
    <p class="view-foot" role="status">
      ${words.overlap.bodies(matrix.bodies.length, matrix.total)}
      ${matrix.bodies.length < matrix.total ? html`· <button type="button" class="quiet" @click=${() => change(showMore)}>${words.explore.more}</button>` : nothing}
    </p>
  </section>`;
}

function unitSwitch({ words, state, change }: Page): TemplateResult {
  return html`<div class="switch" role="group" aria-label=${words.overlap.unitLabel}>
    ${UNITS.map((unit) => html`<button type="button" aria-pressed=${state.unit === unit} @click=${() => change(countBy(unit))}>${words.overlap.unit[unit]}</button>`)}
  </div>`;
}

function meetingLegend({ words }: Page): TemplateResult {
  return html`<dl class="meeting-legend">
    ${MEETING_TYPES.map(
      (type) =>
        html`<div>
          <dt><span class="meeting-mark" data-type=${type}></span>${words.overlap.meeting[type]}</dt>
          <dd class="soft">${words.overlap.meetingHint[type]}</dd>
        </div>`,
    )}
  </dl>`;
}

/** The pairs that meet most, for each way of meeting that occurs: the question most often brought. */
export function strongest(page: Page, pairs: readonly Pair[]): TemplateResult {
  const { words, state } = page;
  const types = MEETING_TYPES.filter((type) => pairs.some((pair) => countOf(pair, type, state.unit) > 0));
  return html`<div class="details-start">
    <p class="soft">${words.overlap.choose}</p>
    ${types.map(
      (type) =>
        html`<section>
          <h3><span class="meeting-mark" data-type=${type}></span>${words.overlap.meeting[type]} · ${words.overlap.strongest}</h3>
          <ol class="strongest">
            ${strongestOf(pairs, type, state.unit).map((pair) => html`<li>${pairButton(page, pair, countOf(pair, type, state.unit))}</li>`)}
          </ol>
        </section>`,
    )}
  </div>`;
}

function strongestOf(pairs: readonly Pair[], type: MeetingType, unit: Unit): readonly Pair[] {
  const meeting = pairs.filter((pair) => countOf(pair, type, unit) > 0);
  return meeting.toSorted((one, other) => countOf(other, type, unit) - countOf(one, type, unit)).slice(0, STRONGEST);
}

function pairButton(page: Page, { left, right }: Pair, count: number): TemplateResult {
  return html`<button type="button" class="quiet" @click=${() => page.change(select(pairOf(left, right)))}>
    <span>${nameOf(page, left)} × ${nameOf(page, right)}</span><span class="count">${count}</span>
  </button>`;
}

function grid(page: Page, { bodies, pairOf: find }: Matrix): TemplateResult {
  const { words, change } = page;
  return html`<table class="matrix">
    <caption class="unseen">${words.overlap.matrix}</caption>
    <thead>
      <tr>
        <td></td>
        ${bodies.map((body) => html`<th scope="col"><span>${nameOf(page, body)}</span></th>`)}
      </tr>
    </thead>
    <tbody>
      ${bodies.map(
        (row) =>
          html`<tr>
            <th scope="row"><button type="button" class="quiet" @click=${() => change(select(row))}>${nameOf(page, row)}</button></th>
            ${bodies.map((column) => (row === column ? html`<td class="own"></td>` : cell(page, row, column, find(row, column))))}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Four places, one a type, each with its own count: never one number. */
function cell(page: Page, row: string, column: string, pair: Pair | null): TemplateResult {
  if (pair === null) return html`<td></td>`;
  const { state, words, change } = page;
  const id = pairOf(row, column);
  const name = words.overlap.cell(nameOf(page, row), nameOf(page, column));
  const counts = MEETING_TYPES.map((type) => [type, countOf(pair, type, state.unit)] as const);
  const title = counts.flatMap(([type, count]) => (count > 0 ? [`${words.overlap.meeting[type]} ${count}`] : [])).join(words.separator);
  return html`<td>
    <button type="button" class="cell" title=${`${name}: ${title}`} aria-pressed=${state.selection === id} @click=${() => change(select(id))}>
      <span class="unseen">${name}:</span>${counts.map(([type, count]) => quarter(words.overlap.meeting[type], type, count))}
    </button>
  </td>`;
}

function quarter(name: string, type: MeetingType, count: number): TemplateResult {
  const depth = count === 0 ? 0 : count < 3 ? 1 : count < 6 ? 2 : count < 11 ? 3 : 4;
  return html`<span class="quarter" data-type=${type} data-depth=${depth}>${count === 0 ? nothing : html`<span class="unseen">${name} </span>${count}`}</span>`;
}
