import type { PatternRule } from './patternRule.ts';

const COUNT = '[〇一二三四五六七八九十百两\\d]+';
const UNIT = '(?:个)?(?:工作日|自然日|日|天|月|年|小时|分钟|周)';

/** In the order in which they are preferred: a counted period before a recurring one before a mere haste. */
export const DEADLINE_RULES: readonly PatternRule[] = [
  {
    id: 'deadline.from-event',
    reason: 'A period counted from an event.',
    pattern: new RegExp(
      `自[^，。；]{2,40}?之日起(?:的)?${COUNT}${UNIT}(?:以)?内|自[^，。；]{2,40}?之日起(?:满)?${COUNT}${UNIT}(?:后)?`,
      'g',
    ),
    examples: ['应当{自受理申请之日起二十个工作日内}作出决定', '{自收到申请之日起15日内}'],
    counterExamples: ['自2023年12月31日起施行', '自公布之日起施行'],
  },
  {
    id: 'deadline.period',
    reason: 'A counted period, or one before an event.',
    pattern: new RegExp(`(?:[在于][^，。；、]{1,24}?)?(?<![第每满不])(?:${COUNT}${UNIT}(?:以)?(?:内|前)|提前${COUNT}${UNIT})`, 'g'),
    examples: ['应当{在三十日内}提出意见', '应当{提前九十日}报告', '应当{在会议举行十五日前}通知', '{二十四小时内}报告'],
    counterExamples: ['第三十日', '每年三月', '十八周岁以下'],
  },
  {
    id: 'deadline.calendar',
    reason: 'A day or month of the calendar by which it must be done.',
    pattern: new RegExp(`(?:于|在)?每年(?:的)?(?:${COUNT}月(?:${COUNT}日|底)?|第[一二三四]季度|年底)(?:以?前|之前|底前)?`, 'g'),
    examples: ['应当{于每年三月三十一日前}公布', '{每年一月}向社会公布'],
    counterExamples: ['每年进行一次', '三月三日'],
  },
  {
    id: 'deadline.recurring',
    reason: 'How often it must be done.',
    pattern: new RegExp(
      `(?:每(?:${COUNT}|半)?(?:个)?(?:年|月|季度|季|周|日|届)(?:度)?)(?!${COUNT}月)(?:(?:不)?(?:至少|少于)?[^，。；]{0,8}?${COUNT}次)?|(?<!法)定期`,
      'g',
    ),
    examples: ['应当{每年公布一次}', '{每两年}评估', '应当{定期}检查'],
    counterExamples: ['在法定期限内作出决定', '及时检查', '当年度'],
  },
  {
    id: 'deadline.haste',
    reason: 'Without delay, as written.',
    pattern: /立即|及时|即时|尽快|当场|当日|限期/g,
    examples: ['应当{立即}采取补救措施', '应当{及时}告知'],
    counterExamples: ['应当告知', '按时'],
  },
];
