import type { PatternRule } from '../patternRule.ts';
import { wordRule } from '../wordRule.ts';

export const BY: PatternRule = {
  id: 'by',
  reason: '由 in front of whoever acts is a word of its own; 理由, 经由, 由于 and 委托由 are not.',
  pattern: /(?<!自|理|事|缘|路|来|经|(?<!移)交|委托|改|不|因|根|缘)由(?!于|此|来|衷|头)/g,
  examples: ['具体办法{由}省人民政府制定', '违反规定的，{由}公安机关责令改正'],
  counterExamples: ['说明理由', '由于规划调整', '交由街道办事处管理'],
};

export const IS_COMPOSED: PatternRule = {
  id: 'by.composed',
  reason: 'Behind 由X, 组成, 造成 and the like tell what X makes up or causes, not what it does.',
  pattern: /^(?:的|等?(?:共同)?组成|构成|产生|引起|造成|及其|所)/g,
  examples: ['{组成}', '{共同组成}的网络', '{造成}的损失'],
  counterExamples: ['负责组织实施', '制定'],
};

export const COMPOSED_OF = wordRule({
  id: 'by.composed-of',
  reason: '「由X组成的Y」 and 「由X任命的Y」 tell of Y, and X does nothing.',
  words: '组成 构成 任命 选举产生 选举 产生',
  after: '的',
  examples: ['专家{组成的}评审委员会', '主任会议{任命的}工作人员'],
  counterExamples: ['组成评审委员会', '县级人民政府授权的部门'],
});

export const DONE_TO_THING: PatternRule = {
  id: 'by.done-to-thing',
  reason: '「由X组织的仪式，…」: what X does says which thing is spoken of.',
  pattern: /^(?:依法|负责|统一|直接|共同)?[一-鿿]{2}(?:、[一-鿿]{2}|(?:或者|和)[一-鿿]{2})*的[^的，]{1,14}$/g,
  examples: ['{组织的宣誓仪式}', '{讨论、决定的重大事项}'],
  counterExamples: ['承担相应的责任', '制定具体办法'],
};

export const NOTHING_BUT_MANNER: PatternRule = {
  id: 'by.nothing-but-manner',
  reason: 'Between a modal and the 由 of the next clause stands only by what rule something is done.',
  pattern:
    /^(?:依法)?(?:按照|根据|依照|通过|采取)[^，。；]{1,20}(?:规定|要求|标准|程序|办法|比例|方式|原则|分工|规划|方案|约定|职责|权限|需要|请求|申请|委托|意见|结果)$/g,
  examples: ['{按照国家规定的标准}', '{根据职责分工}'],
  counterExamples: ['按照规定的程序重新提出', '制定方案'],
};
