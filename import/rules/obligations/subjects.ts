import type { PatternRule } from '../patternRule.ts';
import { wordRule } from '../wordRule.ts';

export const BODY_OPENING = wordRule({
  id: 'subject.body-opening',
  reason: 'Names of bodies and persons begin with these, though they could be verbs.',
  before: '^',
  words: `
    教育 建设 规划 管理 审计 统计 宣传 检察 登记 审批 发展改革 发展和改革 交通 公安 组织部 消防 征兵 保密 应急 执法 监督 投资 招商
    检验 维护 经营 使用 生产 施工 监理 养犬 驾驶 运营 承包 供 参加 参与 申请 保护区 主管 培训 保险 物业 从业 收养 饲养 出租 承租
    发包 用人 用户 销售 仲裁 调解 鉴定 评估 代理 服务 设置 产权 所有 保障
  `,
  examples: ['{教育}行政部门', '{施工}单位'],
  counterExamples: ['公布结果', '报告情况'],
});

export const RELATIVE_WITH_PREPOSITION: PatternRule = {
  id: 'subject.relative-with-preposition',
  reason: 'The preposition stands in a relative clause, whose head is the subject: 「为旅游者提供服务的经营者」.',
  pattern:
    /^(?:对.+(?:负有|承担|具有|享有)|对(?!造成|因|违反|在)[^，]{2,}?造成|经[^，]{2,}?(?:批准|许可|同意|授权|审核|认定|备案)|(?:为|向|与|从|利用|使用|依照|依法|按照|根据|通过|因|自|凭)[^，]*(?:提供|排放|享受|取得|从事|开展|进行|销售|签订|订立|设立|经营|生产|需要|承担|实施|投放|申请|购买|出租|开办|参加|办理|供应|发放|收集|造成))[^，]*的[^的，]{1,20}$/g,
  examples: [
    '{对未成年人负有监护责任的单位}',
    '{向未成年人提供精神文化产品的单位和个人}',
    '{对山体造成破坏的单位和个人}',
    '{经省人民政府批准设立的木材检查站}',
  ],
  counterExamples: ['对违反规定的单位和个人', '对造成水土流失的单位和个人', '向社会公布'],
};

export const PREPOSITION: PatternRule = {
  id: 'subject.behind-preposition',
  reason: 'An agent behind one of these is the object of a preposition.',
  pattern:
    /^(?:主动|自觉|对(?!外)|向|将|把|按照|根据|依照|给(?!水|排)|因|由于|除|自(?!然|治|来|愿|贸|行|主|建|筹|备|产|用|有)|凭|未经)|^(?:经(?!纪|济|营|办|销)|为|与|在|从事)(?!.*的[^的]*$)/g,
  examples: ['{对}违反规定的单位', '{经}市人民政府批准', '{根据}主管部门的意见'],
  counterExamples: ['对外贸易部门', '从事餐饮服务的经营者', '经营者'],
};

export const EVENT_OPENING = wordRule({
  id: 'subject.event',
  reason: 'What stands in front of the modal is an event, and the subject is dropped.',
  before: '^',
  words: `
    发现 接到 收到 遇有? 确需 如需 需要
  `,
  examples: ['{发现}违法行为', '{遇有}突发事件'],
  counterExamples: ['建设工程', '情况需要'],
});

export const CLEARED_THING: PatternRule = {
  id: 'subject.cleared-thing',
  reason: '「经…的N」 and 「未经…的N」 are the thing that is spoken of.',
  pattern: /^未?经(?![纪济营办销贸理])[^，]*的[^的，时后前]{2,}(?<!需要|要求|情况下|同意|批准|规定)$/g,
  examples: ['{未经验收的工程}', '{经审查通过的绿色建筑专篇内容}'],
  counterExamples: ['经市人民政府批准', '经营者的车辆', '经检查合格的'],
};

export const TAKES_OBJECT = wordRule({
  id: 'subject.takes-object',
  reason: 'The head of a noun phrase behind one of these is its object: 「对作出突出贡献的志愿者可以给予奖励」.',
  before: '^',
  words: `
    对 向 给 将 把
  `,
  examples: ['{对}作出突出贡献的志愿者', '{将}不合格的产品'],
  counterExamples: ['必要时市人民政府', '因工作需要'],
});

export const TIME_END = wordRule({
  id: 'subject.time-end',
  reason: 'A stretch that ends like this says when or where, and the subject is dropped.',
  after: '$',
  words: `
    时 后 前 内 中 期间 的
  `,
  examples: ['工程竣工{后}', '保护范围{内}'],
  counterExamples: ['规划草案', '建筑物'],
});

export const ADVERBIAL_OPENING = wordRule({
  id: 'subject.adverbial-opening',
  reason: 'A clause that begins like this goes on with the subject in front of it.',
  before: '^(?:或者|再|先)*',
  words: `
    将 把 报 送 向 重点 并 再 交 由 到 配合 协助 会同 督促 指导 统筹 协调 组织(?!者|人|机构|单位|编制)
  `,
  examples: ['{报}原发布封锁令的人民政府解除', '{将}目标完成情况', '{配合}负有监督管理职责的部门开展检查'],
  counterExamples: ['主持选举的机构发现', '举办活动的单位'],
});

export const NO_AGENT_IN_CONDITION = wordRule({
  id: 'subject.no-agent-in-condition',
  reason: 'A condition that begins like this names its agent, if any, as an object.',
  before: '^',
  words: `
    因 除 如 若 对 对于 为 经 自 未经 凡 属于 非因 违反 在 按照 根据
  `,
  examples: ['{因}当事人原因', '{违反}本条例规定'],
  counterExamples: ['当事人逾期不履行', '建设单位未取得许可'],
});

export const PUBLIC_PARTY = wordRule({
  id: 'subject.public-party',
  reason: 'Parties that the text gives public duties, so that they need no modal to have one.',
  after: '$',
  words: `
    (?:村民|居民|村（居）民|(?<!村民)选举)委员会 工会(?:委员会)? 联合会 共青团 河长 路长 林长
  `,
  examples: ['{村民委员会}', '总{工会}', '{河长}'],
  counterExamples: ['业主委员会', '行业协会'],
});

export const COUNTS: PatternRule = {
  id: 'subject.counts',
  reason: 'A condition that counts people speaks of none of them as an agent.',
  pattern: /^(?:在|达到|达|超过|不足|少于|不满|满)[一二三四五六七八九十百千万两\d]+(?:人|名|户|个)(?:以上|以下)?的?$/g,
  examples: ['{在一百人以上的}', '{不足三人的}'],
  counterExamples: ['在三日内', '超过三个月未使用的'],
};
