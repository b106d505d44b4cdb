import { html, nothing, type TemplateResult } from 'lit';

interface Notice {
  readonly title: string;
  readonly text: string;
  readonly code?: string;
  readonly action?: string;
  readonly act?: () => void;
}

/** What happened or why it is empty, and one thing to do. */
export function notice({ title, text, code, action, act }: Notice): TemplateResult {
  return html`<div class="notice" role="status">
    <h2>${title}</h2>
    <p>${text}</p>
    ${code ? html`<pre>${code}</pre>` : nothing} ${action && act ? html`<button type="button" class="primary" @click=${act}>${action}</button>` : nothing}
  </div>`;
}
