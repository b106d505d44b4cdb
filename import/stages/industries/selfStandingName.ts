import { industryNamed } from './industryNames.ts';

/** What is left of these is no name: 数字产业 stays. */
const NEEDS_ITS_CLASS = /^(?:数字|新兴数字|新兴|未来|战略性新兴|高新技术|住宅|乡村|海洋|文化|体育|数字经济|数字经济核心)$/;
/** 软件和信息服务业, 电子信息制造业; 农业, 渔业 and 服务业 keep their 业. */
const TRADE = /(?<=..服务|..制造)业$/;

/** The shortest self-standing form of a sector's name (annotation guide §4): 人工智能产业 → 人工智能, 旅游业 → 旅游. */
export function selfStandingName(written: string): string {
  if (written === '农业生产') return '农业';
  const bare = written.replace(/(?:全?产业链|产业|行业|领域|业态)$/, '');
  const name = bare.length >= 2 && !NEEDS_ITS_CLASS.test(bare) ? bare : written;
  const withoutTrade = name.replace(TRADE, '');
  if (withoutTrade !== name) return withoutTrade;
  const withoutEnding = name.replace(/业$/, '');
  return withoutEnding !== name && withoutEnding.length >= 2 && industryNamed(withoutEnding) ? withoutEnding : name;
}
