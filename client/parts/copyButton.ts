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
    const text = typeof this.text === 'string' ? this.text : this.text();
    // Away from localhost, plain http has no clipboard: there the text is shown for the reader to take.
    if (!navigator.clipboard) return void window.prompt(this.label, text);
    await navigator.clipboard.writeText(text);
    this.copied = true;
    setTimeout(() => (this.copied = false), 2000);
  };
}

customElements.define('copy-button', CopyButton);
