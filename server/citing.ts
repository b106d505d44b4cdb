/** Writes citations as lawyers do: 《石家庄市数字经济促进条例》第十三条第二款第（一）项. */

const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const UNITS = ['', '十', '百', '千'];

/** A number from 1 to 9999 in Chinese: 16 is 十六, 105 is 一百零五. */
export function chineseNumber(value: number): string {
  const written = Array.from(String(value)).reduce((text, digit, index, all) => {
    const unit = UNITS[all.length - 1 - index] ?? '';
    const word = DIGITS[Number(digit)] ?? '';
    return digit === '0' ? `${text.replace(/零$/, '')}零` : `${text}${word}${unit}`;
  }, '');
  return written.replace(/零$/, '').replace(/^一十/, '十');
}

export interface CitedPlace {
  readonly title: string;
  /** As written: 第十三条. */
  readonly label: string;
  /** Ordinals; null where the source has none. */
  readonly paragraph?: string | null;
  readonly item?: string | null;
}

/** 款 is cited only where the article has more than one. */
export function paragraphToCite(paragraph: string | null, blocks: readonly { readonly kind: string }[]): string | null {
  return blocks.filter(({ kind }) => kind === 'PARAGRAPH').length > 1 ? paragraph : null;
}

export function citationOf({ title, label, paragraph = null, item = null }: CitedPlace): string {
  return `《${title}》${label}${ordinal(paragraph, (number) => `第${number}款`)}${ordinal(item, (number) => `第（${number}）项`)}`;
}

function ordinal(written: string | null, wrap: (number: string) => string): string {
  if (written === null) return '';
  return wrap(/^\d{1,4}$/.test(written) ? chineseNumber(Number(written)) : written);
}
