import { html, type TemplateResult } from 'lit';
import type { CountedEntity } from '../facts/reading.ts';
import { entityChip } from './obligationCard.ts';
import type { Page } from './page.ts';

/** What the reading is worth: how many cues were understood, what was not, which names are in no list. Nothing is hidden. */
export function coverage(page: Page): TemplateResult {
  const { words, reading } = page;
  const { cues, share, cuesByClass, findingsByRule, unresolvedNames, genericBearers, unborne } = reading.regulation.coverage;
  return html`<details class="coverage">
    <summary>
      <span class="coverage-title">${words.coverage.title}</span>
      <span class="soft">${share === null ? words.coverage.noCues : words.coverage.share(percent(share), cues)}</span>
    </summary>
    <dl>
      ${cuesByClass.map(({ class: of, count }) => row(words.coverage.classes[of], html`${count}`))}
      ${row(words.coverage.unborne, html`${unborne}`)}
      ${row(words.coverage.generic, names(page, genericBearers))} ${row(words.coverage.unresolved, names(page, unresolvedNames))}
      ${row(
        words.coverage.findings,
        findingsByRule.length === 0
          ? html`${words.coverage.none}`
          : html`${findingsByRule.map(({ rule, severity, count }) => html`<span class="finding-count" data-severity=${severity}>${rule} <span class="count">${count}</span></span>`)}`,
      )}
    </dl>
  </details>`;
}

function row(term: string, value: TemplateResult): TemplateResult {
  return html`<dt>${term}</dt>
    <dd>${value}</dd>`;
}

function names(page: Page, counted: readonly CountedEntity[]): TemplateResult {
  return counted.length === 0
    ? html`${page.words.coverage.none}`
    : html`${counted.map(({ entity, count }) => entityChip(page, entity, count))}`;
}

/** Never rounded up to everything. */
function percent(share: number): string {
  return `${Math.floor(share * 1000) / 10} %`;
}
