import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { type Column, COLUMNS, csvOf, type Row, rowsOf, sorted } from '../facts/table.ts';
import { notice } from '../parts/notice.ts';
import type { Page } from '../parts/page.ts';
import { clearFilters, select, sortBy } from '../state/transitions.ts';
import '../parts/copyButton.ts';
import { modalityMark } from '../parts/marks.ts';

/** One row an obligation: the twin of the other views for everyone who would rather read or take away. */
export function table(page: Page): TemplateResult {
  const { words, reading, obligations, state } = page;
  const rows = sorted(rowsOf(obligations, words, state.language), state.sort);
  if (rows.length === 0)
    return notice({
      title: words.table.emptyTitle,
      text: words.table.empty,
      action: words.filters.clear,
      act: () => page.change(clearFilters),
    });
  return html`<section class="table-view" aria-label=${words.views.table}>
    <div class="view-head">
      <h1>${words.views.table}</h1>
      <p class="soft" role="status">${words.table.rows(rows.length, reading.obligations.length)}</p>
      <p class="tools">
        <copy-button .text=${() => csvOf(rows, words, '\t')} .label=${words.table.copy} .done=${words.table.copied}></copy-button>
        <button type="button" class="quiet" @click=${() => download(page, rows)}>${words.table.csv}</button>
      </p>
    </div>
    <div class="scroll" tabindex="0" role="region" aria-label=${words.table.caption}>
      <table class="obligations">
        <caption class="unseen">${words.table.caption}</caption>
        <thead>
          <tr>${COLUMNS.map((column) => heading(page, column))}</tr>
        </thead>
        <tbody>
          ${repeat(
            rows,
            ({ obligation }) => obligation.id,
            (row) => line(page, row),
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}

function heading({ words, state, change }: Page, column: Column): TemplateResult {
  const sorting = state.sort === column ? 'ascending' : state.sort === `-${column}` ? 'descending' : 'none';
  return html`<th scope="col" aria-sort=${sorting}>
    <button type="button" class="quiet" title=${words.table.sortBy(words.table[column])} @click=${() => change(sortBy(column))}>
      ${words.table[column]}<span aria-hidden="true" class="arrow">${sorting === 'ascending' ? '↑' : sorting === 'descending' ? '↓' : ''}</span>
    </button>
  </th>`;
}

function line(page: Page, { obligation, cells }: Row): TemplateResult {
  const chosen = page.state.selection === obligation.id;
  const choose = (): void => page.change(select(obligation.id));
  return html`<tr aria-current=${chosen} @click=${choose}>
    <td>${cells.who || html`<span class="soft">${page.words.nobody}</span>`}</td>
    <td>${modalityMark(obligation.modality, page.words)}<span class="unseen">${cells.modality}</span></td>
    <td lang="zh"><button type="button" class="row-open" @click=${choose}>${cells.what}</button></td>
    <td><span class="many" title=${cells.industries}>${cells.industries}</span></td>
    <td>${cells.together || nothing}</td>
    <td class="place" lang="zh">${obligation.article.label}</td>
  </tr>`;
}

/** A byte order mark, or a spreadsheet reads the Chinese as something else. */
function download({ words, reading }: Page, rows: readonly Row[]): void {
  const address = URL.createObjectURL(new Blob(['\ufeff', csvOf(rows, words, ',')], { type: 'text/csv;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: `${reading.regulation.title}.csv` });
  link.click();
  URL.revokeObjectURL(address);
}
