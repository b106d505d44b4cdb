import { html, type TemplateResult } from 'lit';
import { namingsOf } from '../facts/evidence.ts';
import type { Obligation } from '../facts/reading.ts';
import { type Segment, segmentsOf } from '../facts/segments.ts';

type Part = 'obligation' | 'name';

/** An obligation's words, with the names asked about marked in them. Spans are exact: what is marked is what the graph points at. */
export function sentence(obligation: Obligation, ids: readonly string[]): TemplateResult {
  const { article, start, end } = obligation;
  return html`<q class="law" lang="zh">${parts(obligation, ids)
    .filter((segment) => segment.start >= start && segment.end <= end)
    .map((segment) => piece(article.text, segment))}</q>`;
}

/** The whole article, the obligation and the names in it marked. */
export function articleText(obligation: Obligation, ids: readonly string[]): TemplateResult {
  return html`<p class="law" lang="zh"><span class="label">${obligation.article.label}</span>　${parts(obligation, ids).map((segment) => piece(obligation.article.text, segment))}</p>`;
}

function parts(obligation: Obligation, ids: readonly string[]): readonly Segment<Part>[] {
  const names = namingsOf(obligation, ids).map(({ start, end }) => ({ start, end, mark: 'name' as const }));
  return segmentsOf(obligation.article.text.length, [{ start: obligation.start, end: obligation.end, mark: 'obligation' }, ...names]);
}

function piece(text: string, { start, end, marks }: Segment<Part>): TemplateResult {
  const words = text.slice(start, end);
  if (marks.includes('name')) return html`<mark class=${marks.includes('obligation') ? 'name' : 'name outside'}>${words}</mark>`;
  return marks.includes('obligation') ? html`<span class="stretch">${words}</span>` : html`${words}`;
}
