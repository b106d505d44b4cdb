/** XML, written piece by piece. */

/** Characters that XML 1.0 cannot hold, not even escaped. */
// oxlint-disable-next-line no-control-regex
const FORBIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escaped(text: string): string {
  return text.replace(FORBIDDEN, '\uFFFD').replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '');
}

type Attributes = Readonly<Record<string, string | number | boolean | null>>;

export function attributes(given: Attributes): string {
  const written = Object.entries(given).filter((entry): entry is [string, string | number | boolean] => entry[1] !== null);
  return written.map(([name, value]) => ` ${name}="${escaped(String(value))}"`).join('');
}

/** An element with its content as markup; empty where there is none. */
export function element(name: string, given: Attributes, content = ''): string {
  return content === '' ? `<${name}${attributes(given)}/>` : `<${name}${attributes(given)}>${content}</${name}>`;
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
