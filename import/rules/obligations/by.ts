import type { PatternRule } from '../patternRule.ts';

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
  pattern: /^(?:的|等?组成|构成|产生|引起|造成|及其|所)/g,
  examples: ['{组成}', '{造成}的损失'],
  counterExamples: ['负责组织实施', '制定'],
};
