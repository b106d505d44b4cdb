import { decodeText, type Encoding } from '../decodeText.ts';
import type { SourceText } from '../formats.ts';
import { InputError } from '../inputError.ts';
import { parseMarkup } from '../markupTree.ts';
import { lawParagraphs } from './lawOfPage.ts';
import { declaredEncoding } from './declaredEncoding.ts';
import { isFurniture } from '../websiteFurniture.ts';
import { pageParagraphs } from './pageLines.ts';
import { isMetadataLine, readMetadataLines } from './pageMetadata.ts';
import { pageTitles } from './pageTitles.ts';

/**
 * The text of the regulation on a web page, a blank line between paragraphs, a line feed where the page breaks a line: without navigation,
 * scripts, buttons and the table that describes it, which is read. Nothing of the page is run. Throws InputError as `decodeText` does,
 * and BAD_DOCUMENT for a page that shows no text.
 */
export function readHtml(bytes: Uint8Array, name: string, forced?: Encoding): SourceText {
  const { text: source } = decodeText(bytes, name, forced ?? declaredEncoding(bytes));
  const { root } = parseMarkup(source, 'HTML', name);
  const all = pageParagraphs(root);
  if (all.length === 0)
    throw new InputError('BAD_DOCUMENT', name, 'the page shows no text of its own; save it after it has loaded, or as text');
  const titles = pageTitles(root);
  const lines = lawParagraphs(all, titles).flatMap(({ text }) => text.split('\n').map((line, index) => ({ line, first: index === 0 })));
  const kept = lines.filter(({ line }) => !isFurniture(line) && !isMetadataLine(line));
  const text = kept.map(({ line, first }) => (first ? `\n${line}` : line)).join('\n');
  const described = all.flatMap((paragraph) => paragraph.text.split('\n')).filter(isMetadataLine);
  const [title] = titles;
  return { text: text.trimStart(), fields: { ...(title === undefined ? {} : { title }), ...readMetadataLines(described) }, findings: [] };
}
