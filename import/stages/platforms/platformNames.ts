import type { Span } from '../../model.ts';
import { allMatches, findAll, findFirst } from '../../rules/patternRule.ts';
import { NO_PLATFORM, PLATFORM_CUE, PLATFORM_HEAD } from '../../rules/platforms.ts';

export interface PlatformName extends Span {
  readonly name: string;
}

const HARD_STOP = /[，。；：！？\n“”"（）]/g;

/** What is listed in front of a name is no part of it, levels apart (国家、省、市一体化政务服务平台). */
const LISTED = /^.*、.*等(?=[一-鿿]{4,}$)|^(?!(?:(?:国家|省|市|县|区)、)+).*、(?=[一-鿿]{4,}$)/;

/** The platforms named in `text[start, end)`. */
export function platformNames(text: string, start: number, end: number): PlatformName[] {
  const stretch = text.slice(start, end);
  return findAll(PLATFORM_HEAD, stretch).flatMap(({ index }) => {
    const from = nameStart(stretch, index);
    const listed = LISTED.exec(stretch.slice(from, index));
    const begin = from + (listed?.[0].length ?? 0);
    const name = stretch.slice(begin, index).replace(/等(?=平台$|系统$)/, '');
    return name.length < 4 || name.length > 30 || findFirst(NO_PLATFORM, name) ? [] : [{ name, start: start + begin, end: start + index }];
  });
}

/** Behind the last cue of the clause; the head word itself (平台, 系统) holds none. */
function nameStart(stretch: string, end: number): number {
  const stops = allMatches(HARD_STOP, stretch.slice(0, end)).at(-1);
  const clause = stops ? stops.index + stops[0].length : 0;
  const cue = allMatches(PLATFORM_CUE.pattern, stretch.slice(clause, end - 2)).at(-1);
  return cue ? clause + cue.index + cue[0].length : clause;
}
