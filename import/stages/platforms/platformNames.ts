import type { Span } from '../../model.ts';
import { findAll, findFirst } from '../../rules/patternRule.ts';
import { NO_PLATFORM, PLATFORM_HEAD } from '../../rules/platforms.ts';

export interface PlatformName extends Span {
  readonly name: string;
}

/** A verb or particle that ends what went before a platform's name. */
const CUE =
  /建设(?:维护|涵盖|及应用|和应用)?|建立(?:健全|完善)?|搭建|构建|打造|设立|开发(?!区)|组建|整合|完善|健全|优化|提升|升级|改造|探索|依托|利用|通过|借助|纳入|接入|运用|应用(?!软件)|使用|登录|推进|推动|促进|加强|加快|强化|与|将|向|在(?!线)|对(?!接|外)|参与|的|及(?!其)|统筹|形成|支持|鼓励|引导|和(?!信息化)|或者|相关|有关|各类|各级|本[省市县]|本地区|全[省市县](?:统一)?|以及|应当|可以|拓展|适应|会同|为(?=[一-鿿]{2})|由|本市|全市统一|并|推广|开展|提供|实现|入驻|到/g;
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
  const stops = [...stretch.slice(0, end).matchAll(HARD_STOP)].at(-1);
  const clause = stops ? stops.index + stops[0].length : 0;
  const cue = [...stretch.slice(clause, end - 2).matchAll(CUE)].at(-1);
  return cue ? clause + cue.index + cue[0].length : clause;
}
