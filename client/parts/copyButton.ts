import { html, LitElement } from 'lit';

/** A button that copies `text`, and says for two seconds that it did. */
export class CopyButton extends LitElement {
  static override properties = {
    text: { attribute: false },
    label: { attribute: false },
    done: { attribute: false },
    copied: { state: true },
  };

  declare text: string | (() => string);
  declare label: string;
  declare done: string;
  declare copied: boolean;

  override createRenderRoot(): this {
    return this;
  }

  override render() {
    return html`<button type="button" class="quiet" @click=${this.#copy}>${this.copied ? this.done : this.label}</button>
      <span class="unseen" role="status">${this.copied ? this.done : ''}</span>`;
  }

  readonly #copy = async (): Promise<void> => {
    await writeToClipboard(typeof this.text === 'string' ? this.text : this.text());
    this.copied = true;
    setTimeout(() => (this.copied = false), 2000);
  };
}

/** Away from localhost, plain http has no clipboard; a selected text field is the way that is left. */
async function writeToClipboard(text: string): Promise<void> {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const field = document.createElement('textarea');
  field.value = text;
  document.body.append(field);
  field.select();
  document.execCommand('copy');
  field.remove();
}

customElements.define('copy-button', CopyButton);
