import type { PatternRule } from '../patternRule.ts';
import { wordRule } from '../wordRule.ts';

export const SETS_THE_TIME: PatternRule = {
  id: 'modal.time-or-exception',
  reason: 'A clause that only names an exception, a place or a time holds no modal of its own.',
  pattern: /^除.*外$|^(?:法律|法规|国家|但)[^，]*除外$|^在.*(?:内|中|期间|时|上|下)$/g,
  examples: ['{除依法应当保密的外}', '{法律、法规规定不得公布的内容除外}', '{在应当报告的期限内}'],
  counterExamples: ['应当在三日内报告', '除公安机关外其他单位不得使用'],
};

export const LATER_SUBJECT = wordRule({
  id: 'modal.later-subject',
  reason: 'Where no comma parts two modals, these words open the subject of the second.',
  words: '符合 具有 从事 取得 任何 依法设立 [省市]人民政府 市、县 县级以上',
  after: '[^，。；]*$',
  examples: ['加强监测{任何单位和个人}', '公布结果{县级以上人民政府}'],
  counterExamples: ['任何单位，', '加强监测'],
});

export const PLACE_BEFORE_BAN = wordRule({
  id: 'modal.place-before-ban',
  reason: 'In front of 禁止 stands a place or a time.',
  words: '内 上 中 区域 时 期间 处 场所 地段 河道 水域 范围 地区 区 的 年 月 日 起 外',
  after: '$',
  examples: ['保护范围{内}', '自发布之日{起}', '除抢修抢险{外}'],
  counterExamples: ['设立', '单位和个人'],
});

export const OPENS_MODIFIED_NOUN = wordRule({
  id: 'modal.opens-modifier',
  reason: 'Behind these words a modal belongs to a noun that follows.',
  words: '的 依法 需要 认为 规定 以及 和 、 下列 对 经 属于 是',
  after: '$',
  examples: ['编制规划{和}', '属于{依法}'],
  counterExamples: ['建设单位', '主管部门在'],
});

export const CLOSES_IN_NOUN: PatternRule = {
  id: 'modal.closes-in-noun',
  reason: 'What stands behind a modal is the modifier of a noun and nothing else.',
  pattern: /^[^，]{1,40}的[^，的]{1,14}$/g,
  examples: ['{用于提炼加工毒品的其他原植物}'],
  counterExamples: ['建立档案', '建立完善的档案，'],
};

export const PLACE_OF_BAN: PatternRule = {
  id: 'modal.place-of-ban',
  reason: '「在X禁止」 bans where nothing is done in the place before 禁止.',
  pattern: /^在(?:(?!.*(?:从事|设置|采取|划定|开展)).*[^的、]|.*(?:内|上|区域|范围))$/g,
  examples: ['{在河道、湖泊}', '{在风景名胜区内}'],
  counterExamples: ['在醒目位置设置统一的', '保护范围内', '在区域内从事规定'],
};

export const TELLS = wordRule({
  id: 'modal.tells',
  reason: 'Behind these verbs stands what somebody is told that he may or must do.',
  before: '^(?:并|应当|主动|及时|同时|书面|明确)*',
  words: '告知 提示 提醒 通知',
  examples: ['{主动提示}消费者', '{并告知}当事人'],
  counterExamples: ['当事人告知', '制定提示'],
});

export const HANDLED_OBJECT: PatternRule = {
  id: 'modal.handled-object',
  reason: 'Between 将 or 把 and the 的 of its object a modal (where | stands) tells of which thing, and obliges nobody.',
  pattern: /^(?:并|及时|依法|统一)*[将把](?:[^，|]{0,8}(?:依法|按照规定|按规定)?)\|[^，。；]{1,20}的[^，。；]{2,}/g,
  examples: ['{并将|缴纳的款项缴入国库}', '{将本部门依法|公示的行政处罚行为区分为两类}'],
  counterExamples: ['将结果|报告主管部门', '建设单位将方案|报送的'],
};
