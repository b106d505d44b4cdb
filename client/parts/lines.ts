import { html, type TemplateResult } from 'lit';
import type { BearerRole } from '../generated/operations.ts';

/** The line of a role as the canvas draws it; its dashes are in marks.css. */
export function lineMark(role: BearerRole): TemplateResult {
  const double = role === 'JOINT';
  return html`<svg class="line-mark" data-role=${role} viewBox="0 0 24 8" width="24" height="8" aria-hidden="true">
    <path d=${double ? 'M0 2.500h24M0 5.500h24' : 'M0 4h24'} />
  </svg>`;
}
