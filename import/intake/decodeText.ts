import chardet from 'chardet';
import { MAX_TEXT_BYTES, tooLarge } from './formats.ts';
import { InputError } from './inputError.ts';

/** Encodings a text may be forced to by a flag. */
export const ENCODINGS = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be', 'big5'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export interface DecodedText {
  /** Without byte order mark; line ends as they were. */
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * Bytes of a plain text file to characters: by flag, by byte order mark, as UTF-8, else as what they look like.
 * Throws InputError: TOO_LARGE, NOT_TEXT, or INVALID_ENCODING with the offset of the first bad byte.
 */
export function decodeText(bytes: Uint8Array, name: string, forced?: Encoding): DecodedText {
  if (bytes.length > MAX_TEXT_BYTES) throw tooLarge(name, bytes.length, MAX_TEXT_BYTES);
  const marked = byteOrderMark(bytes);
  const certain = forced ?? marked;
  const decoded = certain === null ? decodeGuessed(bytes, name) : decodeCertain(bytes, name, certain);
  return refuseControls(decoded, name);
}

function byteOrderMark(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function decodeCertain(bytes: Uint8Array, name: string, encoding: Encoding): DecodedText {
  const text = decodeStrictly(bytes, encoding);
  if (text !== null) return { text, encoding };
  throw invalidByte(bytes, name, encoding);
}

function decodeGuessed(bytes: Uint8Array, name: string): DecodedText {
  const container = containerFormat(bytes);
  if (container !== null) throw notText(name, `it is ${container}`);
  const utf8 = decodeStrictly(bytes, 'utf-8');
  if (utf8 !== null && !utf8.includes('\0')) return { text: utf8, encoding: 'utf-8' };
  if (utf8 === null && isAlmostUtf8(bytes)) throw invalidByte(bytes, name, 'utf-8');
  for (const encoding of guesses(bytes)) {
    const text = decodeStrictly(bytes, encoding);
    if (text !== null && looksChinese(text)) return { text, encoding };
  }
  throw notText(name, 'no encoding makes Chinese text of it');
}

/** Formats that are recognised by their first bytes, so that the message can name them. */
const CONTAINERS: readonly (readonly [signature: readonly number[], name: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'a zip archive or Office document'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Office document'],
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG image'],
  [[0xff, 0xd8, 0xff], 'a JPEG image'],
  [[0x1f, 0x8b], 'a gzip archive'],
  [[0x7f, 0x45, 0x4c, 0x46], 'a program'],
];

function containerFormat(bytes: Uint8Array): string | null {
  return CONTAINERS.find(([signature]) => signature.every((byte, index) => bytes[index] === byte))?.[1] ?? null;
}

/** Bytes looked at to guess: enough for chardet, bounded for large files. */
const SAMPLE_BYTES = 64 * 1024;

function guesses(bytes: Uint8Array): Encoding[] {
  if (bytes.subarray(0, SAMPLE_BYTES).includes(0)) return ['utf-16le', 'utf-16be'];
  const guess = chardet.detect(bytes.subarray(0, SAMPLE_BYTES));
  return guess === 'Big5' ? ['big5', 'gb18030'] : ['gb18030', 'big5'];
}

/** UTF-8 with a few bytes broken is no other encoding: hardly any of its characters fail. */
function isAlmostUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.split('\ufffd').length - 1;
  const wide = countWithout(text, /[^\u0080-\ufffc]+/g);
  return broken <= wide * 0.02;
}

function looksChinese(text: string): boolean {
  const han = countWithout(text, /[^\u3000-\u303f\p{Script=Han}\uff00-\uff65]+/gu);
  const foreign = countWithout(text, /[\s\x20-\x7e\u2010-\u2026\u3000-\u303f\p{Script=Han}\uff00-\uff65]+/gu);
  return han > foreign * 4;
}

/** How many characters are left when those outside the class are gone. */
function countWithout(text: string, others: RegExp): number {
  return text.replace(others, '').length;
}

function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Tabs, line and page ends are the only control characters a text has. */
function refuseControls(decoded: DecodedText, name: string): DecodedText {
  for (let index = 0; index < decoded.text.length; index += 1) {
    const code = decoded.text.charCodeAt(index);
    if (code < 0x20 && (code < 0x09 || code > 0x0d)) {
      throw notText(name, `it holds the control character U+${code.toString(16).toUpperCase().padStart(4, '0')}`);
    }
  }
  return decoded;
}

function invalidByte(bytes: Uint8Array, name: string, encoding: Encoding): InputError {
  const offset = firstInvalidByte(bytes, encoding);
  return new InputError('INVALID_ENCODING', name, `invalid ${encoding} at byte ${offset}; repair the file or name its encoding`);
}

/** Bisects for the longest prefix that decodes; a cut character at its end is no error to a streaming decoder. */
function firstInvalidByte(bytes: Uint8Array, encoding: Encoding): number {
  let valid = 0;
  let invalid = bytes.length + 1;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (decodesSoFar(bytes.subarray(0, middle), encoding)) valid = middle;
    else invalid = middle;
  }
  return valid;
}

function decodesSoFar(prefix: Uint8Array, encoding: Encoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(prefix, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function notText(name: string, reason: string): InputError {
  return new InputError(
    'NOT_TEXT',
    name,
    `not text: ${reason}; give the regulation as .txt or .md (UTF-8, GB18030 or UTF-16), .docx, .html or .pdf, under its own ending`,
  );
}
