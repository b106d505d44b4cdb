import type { PatternRule } from './patternRule.ts';

const VERB =
  '(?:支持|鼓励|引导|倡导|提倡|推动|推进|(?<!投资|服务|创业|转化)促进|督促|指导|(?<!行业|社会|经济|学术|法人|其他|国际|合作|自治|群众)组织(?!和|、|协调|实施|编制|制定|机构[，。；、的]|应当|可以|必须|不得|及其|负责)|帮助|扶持|(?<!产业|技术|标准|操作|行为)规范(?!化|性)|监督(?!管理|机构|部门)|要求|允许|吸引|培育|动员)';

/** 「支持企业建设X」: the verb whose object is a body and what that body does. */
export const PIVOT_VERB: PatternRule = {
  id: 'addressed.pivot',
  reason:
    'After a pivot verb (支持, 鼓励, 引导, 推动, 督促 …) comes the one who is addressed and then what they are to do; 「X组织的」 only describes.',
  pattern: new RegExp(`${VERB}(?:(?:、|和|并|或者)${VERB})*(?![的，。；：）\\n])`, 'g'),
  examples: ['{支持}企业建设互联网平台', '{鼓励和支持}企业参与', '{培育、引导和支持}社会资本'],
  counterExamples: ['行业组织参与', '产业规范作用', '组织实施本条例', '加强监督管理', '常务委员会组织的代表学习', '必要的组织机构，'],
};

/** In a name as read. */
export const NO_PARTY: PatternRule = {
  id: 'addressed.no-party',
  reason: 'A name that holds a verb has taken in the clause around it, and places and systems are no parties.',
  pattern:
    /做好|选聘|形成|公布|引进|聚焦|职责|^投保(?!企业|人|单位)|^购买|^缴纳|^等|推动|推进|支持|鼓励|引导|发展|完善|促进|开展|保障|规定|探索|发布|搭建|举办|的|提供|接受|创办|财产|[。；，：（）\n]|发挥|成立|作用|召开|动员|营造|设立|^并|^非因|共享|参与|整合|办理|在|利用|建设(?!单位)|、|(?:中心|平台|展厅|市场|站|场景|数据)$/g,
  examples: ['{投保}非机动车第三者', '示范区{引进}知名高等学校', '{形成}多方', '{召开}业主', '体验{中心}', '{探索}{共享}设备'],
  counterExamples: ['企业', '建设单位', '创新创业团队'],
};

/** Ends in front of the right that is protected. */
export const PROTECTING_VERB: PatternRule = {
  id: 'addressed.protected',
  reason: '保护, 维护 or 保障 somebody’s 权益, 权利, 隐私 or 需求 addresses them.',
  pattern: /(?<=保护|维护|保障|损害|侵害|侵犯)[^，。；：、\n]{2,20}?(?=合法权益|权益|权利|隐私|需求)/g,
  examples: ['保障{从业人员}合法权益', '不得损害{他人}合法权益', '保障{数字经济初创企业用地}需求'],
  counterExamples: ['保护环境', '保障数据安全'],
};

/** 「为老年人提供服务的场所」: what is given only describes a place or a body. */
const DESCRIBES =
  '[^，。；：的\\n]{0,16}(?:服务|活动|教育|教学|培训|护理|照料|救助|帮助|保障)的[^，。；：、的\\n]{0,8}(?:机构|场所|单位|企业|公司|组织|平台|医院|学校|部门)';

/** Ends in front of the verb: behind it stands what is given. */
export const GIVING_VERB: PatternRule = {
  id: 'addressed.given',
  reason: '向X发放, 为X提供, 对X给予: X receives.',
  pattern: new RegExp(`(?<=向|为|对)[^，。；：\\n]{2,40}?(?=(?:发放|提供|给予|实施|开放)(?!${DESCRIBES}))`, 'g'),
  examples: [
    '可以向{符合条件的科技型中小企业和创新创业团队}发放科技创新券',
    '为{企业开拓市场}提供便利',
    '不得对{消费者}实施不公平的差别待遇',
  ],
  counterExamples: ['面向未来', '为了促进发展', '为未成年人提供教育、教学、活动的场所', '主要为妇女、儿童提供服务的医疗卫生机构'],
};

export const ADDRESSED_RULES: readonly PatternRule[] = [PIVOT_VERB, NO_PARTY, PROTECTING_VERB, GIVING_VERB];
