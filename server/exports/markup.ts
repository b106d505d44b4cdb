/** XML, written piece by piece. */

/** Characters that XML 1.0 cannot hold, not even escaped. */
const FORBIDDEN =
  /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\uD800-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
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
