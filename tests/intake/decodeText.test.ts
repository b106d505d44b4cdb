import { describe, expect, test } from 'vitest';
import { decodeText } from '../../import/intake/decodeText.ts';
import { MAX_TEXT_BYTES } from '../../import/intake/formats.ts';
import { InputError } from '../../import/intake/inputError.ts';
import { readRegulation } from '../../import/intake/readRegulation.ts';

const TEXT = '第一条 为了加强𠮷林数据资源管理，制定本条例。\n第二条 本条例自2024年1月1日起施行。\n';
/** 「第一条 数据。」 in GB18030; the four-byte 𠮷 is `95 34 b2 35`. */
const GB18030 = Uint8Array.from([0xb5, 0xda, 0xd2, 0xbb, 0xcc, 0xf5, 0x20, 0xca, 0xfd, 0xbe, 0xdd, 0x95, 0x34, 0xb2, 0x35, 0xa1, 0xa3]);

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const whole = mark ? `\ufeff${text}` : text;
  const view = new DataView(new ArrayBuffer(whole.length * 2));
  for (let index = 0; index < whole.length; index += 1) view.setUint16(index * 2, whole.charCodeAt(index), littleEndian);
  return new Uint8Array(view.buffer);
}

function errorOf(bytes: Uint8Array, encoding?: 'utf-8'): InputError {
  try {
    decodeText(bytes, 'some.md', encoding);
  } catch (error) {
    if (error instanceof InputError) return error;
  }
  throw new Error('no InputError was thrown');
}

describe('text', () => {
  test.each([
    ['utf-8', new TextEncoder().encode(TEXT)],
    ['utf-8', new TextEncoder().encode(`\ufeff${TEXT}`)],
    ['utf-16le', utf16(TEXT, true, true)],
    ['utf-16be', utf16(TEXT, false, true)],
    ['utf-16le', utf16(TEXT, true, false)],
    ['utf-16be', utf16(TEXT, false, false)],
  ])('in %s decodes to the same characters', (encoding, bytes) => {
    expect(decodeText(bytes, 'some.md')).toEqual({ text: TEXT, encoding });
  });

  test('in GB18030 is recognised, with characters beyond the basic plane', () => {
    expect(decodeText(GB18030, 'some.md')).toEqual({ text: '第一条 数据𠮷。', encoding: 'gb18030' });
  });

  test('with mixed line ends gives the articles of the same text with one kind', () => {
    const read = (text: string) => readRegulation({ bytes: utf16(text, true, true), name: 'some.md' }).articles;
    expect(read('第一条 甲。\r\n乙。\r第二条 丙。')).toEqual(read('第一条 甲。\n乙。\n第二条 丙。'));
  });

  test('may be forced to an encoding', () => {
    expect(decodeText(GB18030, 'some.md', 'gb18030').text).toBe('第一条 数据𠮷。');
    expect(errorOf(GB18030, 'utf-8').code).toBe('INVALID_ENCODING');
  });

  test('of nothing is no error', () => {
    expect(decodeText(new Uint8Array(), 'some.md').text).toBe('');
  });
});

describe('what is no text', () => {
  test('names the offset of the first invalid byte of what is otherwise UTF-8', () => {
    const bytes = new TextEncoder().encode(TEXT.repeat(20));
    const offset = new TextEncoder().encode(TEXT.repeat(3)).length;
    bytes[offset] = 0xff;
    const error = errorOf(bytes);
    expect(error.code).toBe('INVALID_ENCODING');
    expect(error.message).toContain(`at byte ${offset};`);
    expect(error.message).toMatch(/^some\.md: /);
  });

  test('an invalid byte after a byte order mark is an error, not another encoding', () => {
    const error = errorOf(Uint8Array.from([0xef, 0xbb, 0xbf, 0xb5, 0xda]));
    expect(error.message).toContain('at byte 3;');
  });

  test.each([
    ['a zip archive', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]],
    ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
    ['a PNG image', [0x89, 0x50, 0x4e, 0x47, 0x0d]],
    ['no encoding', Array.from({ length: 400 }, (_, index) => (index * 97 + 13) % 256)],
    ['the control character U+0001', [0xe7, 0xac, 0xac, 0x01]],
  ])('is refused by name: %s', (reason, bytes) => {
    const error = errorOf(Uint8Array.from(bytes));
    expect(error.code).toBe('NOT_TEXT');
    expect(error.message).toContain(reason);
  });

  test('too large is refused before it is decoded', () => {
    expect(errorOf(new Uint8Array(MAX_TEXT_BYTES + 1)).code).toBe('TOO_LARGE');
  });
});
