import type { PatternRule } from '../patternRule.ts';
import { wordRule } from '../wordRule.ts';

export const ITEMS_LAY_DOWN: PatternRule = {
  id: 'items.lay-down',
  reason: 'Items that are announced as rules, measures or duties may be norms of their own.',
  pattern: /(?:下列|以下)[^：]{0,14}(?:规定|要求|义务|职责|措施|程序|标准|规则|纪律|规范|办法|原则|任务|工作|秩序|制度|准则|责任)/g,
  examples: ['应当遵守{下列规定}：', '履行{下列安全管理职责}：'],
  counterExamples: ['有下列行为之一的', '提交下列材料：'],
};

export const ITEMS_RULE: PatternRule = {
  id: 'items.rule',
  reason: 'A sanction whose items say who punishes what.',
  pattern: /(?:下列|以下)规定/g,
  examples: ['按照{下列规定}处罚：'],
  counterExamples: ['有下列行为之一的，责令改正：'],
};

export const PUNISHED_BY: PatternRule = {
  id: 'items.punished-by',
  reason: 'An item of a sanction that names who acts.',
  pattern: /由[^。；]{2,50}(?:责令|处以?|给予|予以|没收|吊销|取缔|处罚|处理)/g,
  examples: ['擅自改变用途的，{由主管部门责令}改正'],
  counterExamples: ['擅自改变用途的，处一千元罚款'],
};

export const AND_OTHERS: PatternRule = {
  id: 'items.and-others',
  reason: 'The item that closes a list names what else there may be, and says nothing of its own.',
  pattern: /^(?:[^，。；]{0,20}的)?其他[^，。；]{0,40}(?:规范|规定|要求|行为|职责|义务|事项|措施|情形|条件|工作|任务)[。；]?$/g,
  examples: ['{其他交通秩序文明行为规范。}', '{法律、法规规定的其他要求。}'],
  counterExamples: ['其他人员不得进入；', '采取其他措施，防止扬尘；'],
};

export const ACTIVITY = wordRule({
  id: 'items.activity',
  reason: 'In front of a modal such a clause says at what the modal holds, and asks for nothing.',
  before: '^',
  words: '驾驶 乘坐 从事 经营 使用 进行 开展 组织 饲养 携带 进入 参加 观看 举办 利用 销售 生产 运输 开办 申请 办理 投放 建设 新建 燃放',
  examples: ['{驾驶}或者乘坐机动车', '{从事}经营活动'],
  counterExamples: ['主动让座', '有序排队'],
});
