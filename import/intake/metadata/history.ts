import { findDates } from './chineseDates.ts';

export type ActKind = 'ADOPTED' | 'AMENDED' | 'APPROVED' | 'PROMULGATED' | 'EFFECTIVE';

/** One step in the life of a text: 「2023年11月30日 河北省第十四届人民代表大会常务委员会第六次会议批准」. */
export interface Act {
  readonly kind: ActKind;
  readonly date: string;
  /** Without the number of its term: `河北省人民代表大会常务委员会`; null where none is named. */
  readonly organ: string | null;
  /** True when the act was passed by one body and approved by the named one. */
  readonly byApproval: boolean;
}

/** Acts by their words, the first that fits: a line on an amendment names its passing and approval too. */
const ACT_WORDS: readonly (readonly [RegExp, ActKind])[] = [
  [/修正|修订|修改/, 'AMENDED'],
  [/批准/, 'APPROVED'],
  [/通过/, 'ADOPTED'],
  [/公布|发布|公告/, 'PROMULGATED'],
  [/施行|实施/, 'EFFECTIVE'],
];

/** Reads the lines under a title, run together since some break inside a date: each date with what follows it up to the next one. */
export function readHistory(lines: readonly string[]): Act[] {
  const text = lines.join('');
  const dates = findDates(text);
  return dates.flatMap(({ date, end }, index) => readAct(date, text.slice(end, dates[index + 1]?.start ?? text.length)));
}

function readAct(date: string, words: string): Act[] {
  const kind = ACT_WORDS.find(([pattern]) => pattern.test(words))?.[1];
  return kind === undefined ? [] : [{ kind, date, organ: readOrgan(words), byApproval: /批准/.test(words) }];
}

const ORGAN =
  /^[\s，,由经]*(\p{Script=Han}*?)(?:第?[〇零一二三四五六七八九十百\d]+届)?(人民代表大会常务委员会|人民代表大会|人大常委会|人大|人民政府|国务院)/u;

/** A body is named right after its date. */
const ORGAN_REACH = 60;

function readOrgan(words: string): string | null {
  const [, place, organ = ''] = ORGAN.exec(words.slice(0, ORGAN_REACH)) ?? [];
  if (place === undefined) return null;
  const full = organ.replace(/^人大常委会$/, '人民代表大会常务委员会').replace(/^人大$/, '人民代表大会');
  return `${place}${full}`;
}
