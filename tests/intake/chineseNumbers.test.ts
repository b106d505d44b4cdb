import { expect, test } from 'vitest';
import { parseChineseNumber, writeChineseNumber } from '../../import/intake/chineseNumbers.ts';

test.each([
  [1, '一'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [99, '九十九'],
  [100, '一百'],
  [101, '一百零一'],
  [110, '一百一十'],
  [111, '一百一十一'],
  [1005, '一千零五'],
  [1010, '一千零一十'],
])('%i is written %s', (value, written) => {
  expect(writeChineseNumber(value)).toBe(written);
});

test('every number is read as it was written', () => {
  const numbers = Array.from({ length: 10_000 }, (_, index) => index);
  expect(numbers.map((number) => parseChineseNumber(writeChineseNumber(number)))).toEqual(numbers);
});

test.each([
  ['二〇二三', 2023],
  ['一○五', 105],
  ['１２', 12],
  [' 1 6 ', 16],
  ['三十－', 31],
  ['', null],
  ['甲', null],
  ['9'.repeat(30), null],
])('%j is read as %s', (written, value) => {
  expect(parseChineseNumber(written)).toBe(value);
});
