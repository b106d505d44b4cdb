import { NUMBER_CHARACTERS, parseChineseNumber } from '../chineseNumbers.ts';

const NUMBER = `[${NUMBER_CHARACTERS}]`;

/** 「2023年10月26日」, 「2023 年 12 月 31 日」, 「二〇二三年十月二十六日」. */
export const DATE_PATTERN = `(${NUMBER}{4})\\s*年\\s*(${NUMBER}{1,3})\\s*月\\s*(${NUMBER}{1,3})\\s*日`;

export interface DatedPlace {
  /** ISO, `2023-10-26`. */
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

/** Every date that exists in the calendar, in the order of the text. */
export function findDates(text: string): DatedPlace[] {
  return [...text.matchAll(new RegExp(DATE_PATTERN, 'g'))].flatMap((match) => {
    const date = toIsoDate(match[1] ?? '', match[2] ?? '', match[3] ?? '');
    return date === null ? [] : [{ date, start: match.index, end: match.index + match[0].length }];
  });
}

/** Null when a part is no number or the day does not exist. */
function toIsoDate(year: string, month: string, day: string): string | null {
  const parts = [year, month, day].map(parseChineseNumber);
  if (parts.includes(null)) return null;
  const [y = 0, m = 0, d = 0] = parts.map(Number);
  const date = new Date(Date.UTC(y, m - 1, d));
  if (date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) return null;
  return date.toISOString().slice(0, 10);
}
