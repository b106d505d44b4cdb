import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { Prec } from '@codemirror/state';
import { keymap } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { graphql, updateSchema } from 'cm6-graphql';
import { basicSetup, EditorView } from 'codemirror';
import type { GraphQLSchema } from 'graphql';

const THEME = EditorView.theme({
  '&': { height: '100%', color: 'var(--ink)', backgroundColor: 'var(--surface)', fontSize: '13px' },
  '.cm-content': { caretColor: 'var(--ink)', padding: '12px 0' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-gutters': { backgroundColor: 'var(--surface)', color: 'var(--ink-faint)', border: '0' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--sunken)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--accent-wash)',
  },
  '.cm-tooltip': { backgroundColor: 'var(--surface)', border: '1px solid var(--line)', borderRadius: '6px' },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': { backgroundColor: 'var(--accent-wash)', color: 'var(--ink)' },
  '.cm-scroller': { fontFamily: 'ui-monospace, monospace', lineHeight: '1.6' },
});

const COLOURS = HighlightStyle.define([
  { tag: [tags.keyword, tags.definitionKeyword], color: 'var(--government)' },
  { tag: [tags.propertyName, tags.attributeName], color: 'var(--department)' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--industry)' },
  { tag: [tags.number, tags.bool, tags.atom], color: 'var(--topic)' },
  { tag: tags.comment, color: 'var(--ink-faint)' },
  { tag: [tags.variableName, tags.typeName], color: 'var(--party)' },
]);

/**
 * An editor for GraphQL in a shadow of its own: there its styles are constructed sheets, which the content security policy
 * allows, where elsewhere they would be style elements, which it refuses.
 */
export class QueryEditor {
  readonly #view: EditorView;

  constructor(host: HTMLElement, label: string, run: () => void) {
    const root = host.attachShadow({ mode: 'open' });
    const onKey = (): boolean => {
      run();
      return true;
    };
    this.#view = new EditorView({
      parent: root,
      root,
      extensions: [
        Prec.highest(keymap.of([{ key: 'Mod-Enter', run: onKey }])),
        basicSetup,
        graphql(),
        THEME,
        syntaxHighlighting(COLOURS),
        EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
      ],
    });
  }

  get text(): string {
    return this.#view.state.doc.toString();
  }

  set text(text: string) {
    this.#view.dispatch({ changes: { from: 0, to: this.#view.state.doc.length, insert: text } });
  }

  /** From then on fields are completed and mistakes underlined. */
  useSchema(schema: GraphQLSchema): void {
    updateSchema(this.#view, schema);
  }
}
