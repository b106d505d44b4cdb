const DIGITS = new Map(
  Object.entries({ 〇: 0, 零: 0, '○': 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, '－': 1, '—': 1 }),
);
const UNITS = new Map<string, number>([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

/** Characters a number in a label can be written with, for use inside a character class. A dash is 一 misread: 「第三十－条」. */
export const NUMBER_CHARACTERS = '〇零○一二三四五六七八九十百千两0-9０-９－—';

/** No label counts further; longer runs of digits are no numbers of anything here. */
const LARGEST = 9999;

/** `二十三` → 23, `一百零五` → 105, `二〇二三` → 2023, `１２` → 12; null for what is no number. Blanks inside are ignored. */
export function parseChineseNumber(written: string): number | null {
  const digits = written.replace(/[０-９]/g, (digit) => digit.normalize('NFKC')).replace(/\s/g, '');
  const value = parseDigits(digits);
  return value !== null && value <= LARGEST ? value : null;
}

function parseDigits(digits: string): number | null {
  if (digits === '') return null;
  if (/^\d+$/.test(digits)) return Number(digits);
  return /[十百千]/.test(digits) ? parseWithUnits(digits) : parseDigitByDigit(digits);
}

function parseDigitByDigit(written: string): number | null {
  let value = 0;
  for (const character of written) {
    const digit = DIGITS.get(character);
    if (digit === undefined) return null;
    value = value * 10 + digit;
  }
  return value;
}

function parseWithUnits(written: string): number | null {
  let total = 0;
  let digit: number | null = null;
  for (const character of written) {
    const unit = UNITS.get(character);
    const next = DIGITS.get(character);
    if (unit !== undefined) {
      total += (digit ?? 1) * unit;
      digit = null;
    } else if (next !== undefined) {
      digit = next;
    } else return null;
  }
  return total + (digit ?? 0);
}

const ONES = '零一二三四五六七八九';

/** 0–9999 as labels write them: 10 → `十`, 23 → `二十三`, 105 → `一百零五`. */
export function writeChineseNumber(value: number): string {
  if (value < 10) return ONES[value] ?? String(value);
  if (value < 20) return `十${value === 10 ? '' : ONES[value - 10]}`;
  const [unit, name] = value >= 1000 ? [1000, '千'] : value >= 100 ? [100, '百'] : [10, '十'];
  const rest = value % unit;
  const gap = rest > 0 && rest < unit / 10 ? '零' : '';
  return `${ONES[Math.floor(value / unit)]}${name}${gap}${rest === 0 ? '' : rest < 20 && rest >= 10 ? `一${writeChineseNumber(rest)}` : writeChineseNumber(rest)}`;
}
