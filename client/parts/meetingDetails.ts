import { html, nothing, type TemplateResult } from 'lit';
import type { MeetingDetails } from '../facts/overlaps.ts';
import { type Entity, entitiesOf, type Obligation } from '../facts/reading.ts';
import { entityChip, obligationCard } from './obligationCard.ts';
import { nameOf } from './names.ts';
import type { Page } from './page.ts';

type Meeting = MeetingDetails['meetings'][number];
type Ends = readonly [string, string];

/** How two bodies meet, with the words of each obligation: one list for what they bear together, side by side for a common field. */
export function meetingDetails(page: Page, meeting: MeetingDetails): TemplateResult {
  const ends: Ends = [meeting.left.id, meeting.right.id];
  const entities = ends.flatMap((id) => page.reading.entities.get(id) ?? []);
  return html`<header>
      <h2>${page.words.details.between(nameOf(page, ends[0]), nameOf(page, ends[1]))}</h2>
      <p class="chips">${entities.map((entity) => entityChip(page, entity))}</p>
    </header>
    ${meeting.meetings.map((one) => section(page, one, ends))}`;
}

function section(page: Page, meeting: Meeting, ends: Ends): TemplateResult {
  const { words } = page;
  const { obligations, articles, carried } = meeting.tally;
  return html`<section class="meeting" data-type=${meeting.type}>
    <h3><span class="meeting-mark" data-type=${meeting.type}></span>${words.overlap.meeting[meeting.type]}</h3>
    <p class="soft">
      ${words.overlap.counts(obligations, articles)}${carried > 0 ? html`　${words.overlap.carriedOf(carried)}` : nothing}
    </p>
    ${meeting.type === 'COMMON_FIELD' ? fields(page, meeting, ends) : obligationsOf(page, meeting).map((obligation) => obligationCard(page, obligation, ends))}
  </section>`;
}

/** The reading may be a moment older than the answer: what it does not hold yet is left out. */
function obligationsOf({ reading }: Page, { obligations }: Meeting): readonly Obligation[] {
  return obligations.edges.flatMap(({ node }) => reading.obligationById.get(node.id) ?? []);
}

function fields(page: Page, meeting: Meeting, ends: Ends): TemplateResult {
  const all = obligationsOf(page, meeting);
  const shared = [...meeting.industries, ...meeting.topics].flatMap(({ id }) => page.reading.entities.get(id) ?? []);
  return html`${shared.map((field) => sideBySide(page, field, all, ends))}`;
}

function sideBySide(page: Page, field: Entity, all: readonly Obligation[], ends: Ends): TemplateResult {
  const about = all.filter((obligation) => entitiesOf(obligation).includes(field));
  return html`<div class="field">
    <h4>${entityChip(page, field)}</h4>
    <div class="columns">
      ${ends.map(
        (end) =>
          html`<div>
            <p class="column-head">${nameOf(page, end)}</p>
            ${about.filter(({ bearings }) => bearings.some(({ actor }) => actor.id === end)).map((obligation) => obligationCard(page, obligation, [end, field.id]))}
          </div>`,
      )}
    </div>
  </div>`;
}
