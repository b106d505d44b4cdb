import type { PatternRule } from './patternRule.ts';

const VERB =
  '(?:支持|鼓励|引导|倡导|提倡|推动|推进|(?<!投资|服务|创业|转化)促进|督促|指导|(?<!行业|社会|经济|学术|法人|其他|国际|合作|自治|群众)组织(?!和|、|协调|实施|编制|制定)|帮助|扶持|(?<!产业|技术|标准|操作|行为)规范(?!化|性)|监督(?!管理|机构|部门)|要求|允许|吸引|培育|动员)';

/** 「支持企业建设X」: the verb whose object is a body and what that body does. */
export const PIVOT_VERB: PatternRule = {
  id: 'addressed.pivot',
  reason: 'After a pivot verb (支持, 鼓励, 引导, 推动, 督促 …) comes the one who is addressed and then what they are to do.',
  pattern: new RegExp(`${VERB}(?:(?:、|和|并|或者)${VERB})*`, 'g'),
  examples: ['{支持}企业建设互联网平台', '{鼓励和支持}企业参与', '{培育、引导和支持}社会资本'],
  counterExamples: ['行业组织参与', '产业规范作用', '组织实施本条例', '加强监督管理'],
};

/** In a name as read. */
export const NO_PARTY: PatternRule = {
  id: 'addressed.no-party',
  reason: 'A name that holds a verb has taken in the clause around it, and places and systems are no parties.',
  pattern:
    /推动|推进|支持|鼓励|引导|发展|完善|促进|开展|保障|规定|探索|发布|搭建|举办|的|提供|接受|创办|财产|[。；，：（）\n]|发挥|成立|作用|召开|动员|营造|设立|^并|^非因|共享|参与|整合|办理|在|利用|建设(?!单位)|、|(?:中心|平台|展厅|市场|站|场景|数据)$/g,
  examples: ['{召开}业主', '体验{中心}', '{探索}{共享}设备'],
  counterExamples: ['企业', '建设单位', '创新创业团队'],
};

/** The match is empty: the protected one begins where it stands. */
export const PROTECTING_VERB: PatternRule = {
  id: 'addressed.protected',
  reason: '保护, 维护 or 保障 somebody’s 权益, 权利, 隐私 or 需求 addresses them.',
  pattern: /(?<=保护|维护|保障|损害|侵害|侵犯)(?=[^，。；：、\n]{2,20}?(?:合法权益|权益|权利|隐私|需求))/g,
  examples: ['保障{}从业人员合法权益', '不得损害{}他人合法权益', '保障{}数字经济初创企业用地需求'],
  counterExamples: ['保护环境', '保障数据安全'],
};

export const GIVING_VERB: PatternRule = {
  id: 'addressed.given',
  reason: '向X发放, 为X提供, 对X给予: X receives.',
  pattern: /(?<=向|为|对)(?=[^，。；：\n]{2,40}?(?:发放|提供|给予|实施|开放))/g,
  examples: [
    '可以向{}符合条件的科技型中小企业和创新创业团队发放科技创新券',
    '为{}企业开拓市场提供便利',
    '不得对{}消费者实施不公平的差别待遇',
  ],
  counterExamples: ['面向未来', '为了促进发展'],
};

export const ADDRESSED_RULES: readonly PatternRule[] = [PIVOT_VERB, NO_PARTY, PROTECTING_VERB, GIVING_VERB];
