import { writeChineseNumber } from '../chineseNumbers.ts';

const HEAVENLY_STEMS = '甲乙丙丁戊己庚辛壬癸';
const CIRCLED_ONE = 0x2460;
const ROMAN = 'm 1000 cm 900 d 500 cd 400 c 100 xc 90 l 50 xl 40 x 10 ix 9 v 5 iv 4 i 1'.split(' ');

/** The formats of Word's automatic numbers, by their names in the file. Others are written in digits, `bullet` and `none` as nothing. */
const FORMATS = new Map<string, (value: number) => string>(
  Object.entries({
    bullet: () => '',
    none: () => '',
    chineseCounting: writeChineseNumber,
    chineseCountingThousand: writeChineseNumber,
    japaneseCounting: writeChineseNumber,
    taiwaneseCounting: writeChineseNumber,
    taiwaneseCountingThousand: writeChineseNumber,
    ideographDigital: writeDigits,
    taiwaneseDigital: writeDigits,
    japaneseDigitalTenThousand: writeDigits,
    ideographTraditional: (value: number) => HEAVENLY_STEMS.charAt(value - 1) || String(value),
    decimalFullWidth: (value: number) => String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    decimalEnclosedCircle: (value: number) => (value <= 20 ? String.fromCharCode(CIRCLED_ONE + value - 1) : String(value)),
    decimalEnclosedCircleChinese: (value: number) => (value <= 20 ? String.fromCharCode(CIRCLED_ONE + value - 1) : String(value)),
    lowerLetter: writeLetter,
    upperLetter: (value: number) => writeLetter(value).toUpperCase(),
    lowerRoman: writeRoman,
    upperRoman: (value: number) => writeRoman(value).toUpperCase(),
  }),
);

/** `12` as `chineseCounting` → `十二`. */
export function writeNumber(value: number, format: string): string {
  return (FORMATS.get(format) ?? String)(value);
}

/** `一〇五` */
function writeDigits(value: number): string {
  return value === 10 ? '十' : String(value).replace(/\d/g, (digit) => '〇一二三四五六七八九'.charAt(Number(digit)));
}

/** a … z, aa, bb: as Word counts. */
function writeLetter(value: number): string {
  const letter = String.fromCharCode(0x61 + ((value - 1) % 26));
  return letter.repeat(Math.min(1 + Math.floor((value - 1) / 26), 8));
}

function writeRoman(value: number): string {
  let rest = Math.min(value, 3999);
  let written = '';
  for (let index = 0; index < ROMAN.length; index += 2) {
    const worth = Number(ROMAN[index + 1]);
    written += (ROMAN[index] ?? '').repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return written;
}
