import type { Chapter } from '../facts/reading.ts';

const DIGITS = '零一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const DIVISIONS = { PART: '编', CHAPTER: '章', SECTION: '节' } as const;

/** Chapter 3 as 第三章 with its title, whether the number is kept as 3 or as written. */
export function chapterTitle({ kind, number, title }: Pick<Chapter, 'kind' | 'number' | 'title'>): string {
  const written = /^\d+$/.test(number) ? `第${toChinese(Number(number))}${DIVISIONS[kind]}` : number;
  return `${written}　${title}`;
}

/** 第十三条 → 13, 第十六条之一 → 16-1; a label that is no number stays as it is. */
export function articleNumber(label: string): string {
  const match = /^第([零〇一二三四五六七八九十百千]+)条(?:之([一二三四五六七八九十]+))?/.exec(label);
  if (!match?.[1]) return label;
  return match[2] ? `${fromChinese(match[1])}-${fromChinese(match[2])}` : String(fromChinese(match[1]));
}

/** 0 to 99, as chapters are counted. */
function toChinese(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  if (tens === 0) return DIGITS[ones] ?? '';
  return `${tens === 1 ? '' : DIGITS[tens]}十${ones === 0 ? '' : DIGITS[ones]}`;
}

function fromChinese(written: string): number {
  let sum = 0;
  let digit = 0;
  for (const character of written.replaceAll('〇', '零')) {
    const unit = UNITS[character];
    if (unit === undefined) digit = DIGITS.indexOf(character);
    else {
      sum += (digit || 1) * unit;
      digit = 0;
    }
  }
  return sum + digit;
}
