import type { Encoding } from '../decodeText.ts';

/** The standard asks for the declaration in the first 1,024 bytes; some pages put scripts in front of it. */
const SEARCHED_BYTES = 8192;
const NAMES: readonly (readonly [RegExp, Encoding])[] = [
  [/^(?:gb2312|gbk|gb18030|x-gbk|gb_2312-80|chinese)$/, 'gb18030'],
  [/^(?:big5|big5-hkscs|x-x-big5)$/, 'big5'],
];

/**
 * The encoding a page declares, where that is an older Chinese one and the bytes may be in it. UTF-8 and UTF-16 are recognised by their bytes,
 * and many pages that were saved again declare what they once were.
 */
export function declaredEncoding(bytes: Uint8Array): Encoding | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, SEARCHED_BYTES));
  const declared = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1]?.toLowerCase() ?? '';
  const encoding = NAMES.find(([pattern]) => pattern.test(declared))?.[1];
  return encoding === undefined || isUtf8(bytes) ? undefined : encoding;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
