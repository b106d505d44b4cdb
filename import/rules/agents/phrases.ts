import type { PatternRule } from '../patternRule.ts';
import { wordRule } from '../wordRule.ts';

export const TRAILING_ADVERB = wordRule({
  id: 'phrase.trailing-adverb',
  reason: 'Adverbs that may stand between a subject and its modal.',
  after: '$',
  words: `
    [一二三四五六七八九十百]+(?:人|名)?(?:或者[一二三四五六七八九十]+人)?以上(?:代表)?(?:联名|附议)? 联名 依法 及时 立即 一般 一律
    均 都 也 还 并 且 同时 统一 共同 分别 定期 积极 严格 主动 自觉 如实 按时 按期 优先 逐步 适时 随时 当场 书面 另行 再 必要时 ，
    又 则 只 就 同样 原则上 确需 至少 应 已 全面 充分 切实 认真 具体 各自 自行 首先 单独 联合 协同 依照规定 依法依规 按规定
    按照规定 可以 未经批准 (?:没有|无)正当理由 (?<![起后前在于自每近满一二三四五六七八九十两0-9])[一二三四五六七八九十两0-9]+(?:年|个月|日|个工作日)内
  `,
  examples: ['建设单位{依法}', '主管部门{及时}'],
  counterExamples: ['建设单位', '主管部门'],
});

export const ADVERBIAL_START = wordRule({
  id: 'phrase.adverbial-start',
  reason: 'Where an adverbial or a verb may begin behind a subject.',
  words: `
    按照 按(?!键) 依照 依据 根据 (?<!所)在(?!地|线|职|校|建|岗|押|册) 对(?!外贸易|口) 将 通过 结合 为(?!主|人) 向(?!上)
    从(?!业|事) 会同 自(?!然|治|愿|行|来|备|主|动|觉|贸|建|筹|产|用|有) 因 围绕 以(?!及|上|下|外|内|后|前) 运用 利用 采取
    经(?!济|营|办|理|纪|销|贸) 遵循 本着 每年 每 接到 收到 发现 负责(?!人) 充分 依法 及时 定期 积极 应 于 除 凭 未 擅自 违反
    有下列 不履行 不 加强 明知 确需 需要 认为 拟 申请 进行 实施 制定 作出 组织 建立 新建 使用 变更 取得 提供 参与 开展 设置 办理
    编制 审议 接受 受理 提出 召开 违 超 拒 逾期 因故 到 与(?=.{1,30}(?:签订|订立|协商|发生|合作)) 把 被 可 选择 决定 安排 依规
    全面 切实 严格 认真 主动 如实 自觉 优先 统筹 共同(?!体) 分别 联合(?!会|体|国) 协同 配合 协助 也 (?<!人)均(?!衡) 都(?!市) 同时
    之间 存在 具有 (?<![主支保坚维扶])持(?!证|有|续|股|卡) 符合 达到 出现 发生 造成 导致 涉及 属于 需 要 已 正在 拒绝 故意 以外
  `,
  examples: ['主管部门{按照}规定', '当事人{对}结果有异议'],
  counterExamples: ['所在地', '自然人'],
});

export const CLAUSE_OPENING: PatternRule = {
  id: 'phrase.clause-opening',
  reason: 'Conjunctions and the like in front of a clause.',
  pattern:
    /^(?:（[一二三四五六七八九十]+）|但是|但|且|同时|并且|并|其中|此外|另外|对此|因此|必要时|必要的时候|未经[^，]{0,16}?(?:批准|许可|同意|允许)(?=任何)|凡是?|对于|还|也|如果|平时|\s)+[，,]?/g,
  examples: ['{但是，}当事人', '{同时}公布'],
  counterExamples: ['主管部门', '当事人'],
};

export const CONTINUES: PatternRule = {
  id: 'phrase.continues',
  reason: 'Behind a name a list goes on.',
  pattern: /^(?:（[^（）]*）)?(?:、|和(?!谐)|及其|以及|及(?!时|格)|或者|或(?!可)|与(?!会|.{1,20}(?:签订|订立|协商)))/g,
  examples: ['{、}财政部门', '{及其}工作人员'],
  counterExamples: ['及时公布', '应当'],
};

export const APPOINTING: PatternRule = {
  id: 'phrase.appointing',
  reason: 'The name that acts stands behind the clause: 「主管部门委托的机构」.',
  pattern:
    /^(?:委托|指定|授权|确定|认定|批准|组织|组建|成立|设立|聘请|派出|派驻|下设|设置|管理|负责)(?!(?:本|全|辖|所辖)[^，。；、]{0,9}的)[^，。；、]{0,10}的[^，。；、]{0,14}?(?:部门|机构|单位|(?<!统一|具体)组织(?![、和与]|实施|协调|指挥|领导|管理|工作|开展)|机关)/g,
  examples: ['{委托的机构}', '{设立的管理机构}'],
  counterExamples: ['应当委托', '委托机构', '负责本行政区域内的医疗机构监督管理', '负责医疗急救的统一组织、指挥工作'],
};

export const EXTENDS: PatternRule = {
  id: 'phrase.extends',
  reason: 'What follows belongs to the name.',
  pattern:
    /^(?:校(?=、|[一-鿿])|所[^在属有辖][^，。；]{0,8}|以外的|(?:编制|审批|执法|设计|检测|检验|评估)(?:机关|机构|单位|部门)|(?:登记|审批|许可|经营|从业|执业|备案|注册|营业)(?:证|内容|信息|事项|材料|资料|档案|条件|资格|手续)|规划建设|之外的|的(?!(?:统一|业务|具体)?(?:领导|指导|监督|统筹|协调|组织|指挥|意见|同意|批准|要求|规定|委托))|部门|机构|机关|会议(?!上|期间|中|结束)|主席团|负责人|主要负责人|工作人员|所属|所在|及其|(?:监督|执行|内设|办事|经办)机构|[一-鿿]{0,4}工作机构)/g,
  examples: ['{工作人员}应当', '{所属}单位', '{以外的}单位'],
  counterExamples: ['的领导下', '应当'],
};

export const LEAVES_NAME: PatternRule = {
  id: 'phrase.leaves-name',
  reason: 'What begins a clause behind a name, and never goes on with the name.',
  pattern:
    /^(?:具体|统一|共同|分别|联合|首先|另行|提前|适时|直接|组织|指定|代表国家|代表本|受|再|转|派|取消|确定)|^[在对交报送向由从与为把被将因以自经按就给的等应可不须必均都也还得负依及和或、会同于]/g,
  examples: ['{具体}负责', '{对}结果', '{转}交'],
  counterExamples: ['资格审查委员会', '工作机构'],
};

export const CLOSED_LIST: PatternRule = {
  id: 'phrase.closed-list',
  reason: 'A list that says where it ends: 「A、B、C等有关部门」.',
  pattern:
    /^[^，。；：的]{2,90}?等(?:有关|相关|各|国家|行政|主管|其他|管理|职能|群团|人民|社会|金融)*(?:部门|机构|单位|机关|组织|团体|企业)(?:和单位|和个人)?/g,
  examples: ['{财政、审计等部门}应当'],
  counterExamples: ['财政部门', '应当'],
};

export const THING_OF_AGENT: PatternRule = {
  id: 'phrase.thing-of-agent',
  reason: 'A thing that is named with its owner is no subject: 「企业培训经费」.',
  pattern:
    /^(?:培训|建设|管理|监督|服务|保护|宣传|教育|规划|生产|经营|销售|检验|评估|登记|审批|设计|施工|运营|维护|投资)[^，。；]{0,8}(?:标准|经费|规划|计划|方案|制度|目录|比例|费用|资金|信息|结果|报告|档案|合同|设施|设备|工程|项目|场所)$/g,
  examples: ['{培训经费}', '{建设工程}'],
  counterExamples: ['培训职工', '建设完成'],
};

export const ADVERBIAL_NOUN: PatternRule = {
  id: 'phrase.adverbial-noun',
  reason: 'A noun behind 的 that ends an adverbial, and is no head of its own.',
  pattern:
    /(?:要求|规定|原则|情况|需要|职责|分工|标准|程序|期限|权限|范围|时|前|后|内|外|中|下|上|方式|同时|之间|基础|条件|方法|技术规范|规范|意见|申请|通知|过程)$/g,
  examples: ['国家的{规定}', '工作{需要}'],
  counterExamples: ['报告', '议案'],
};

export const BEHIND_GOVERNMENT: PatternRule = {
  id: 'phrase.behind-government',
  reason: 'What follows a government is its department.',
  pattern:
    /^[^，。；：、的]{0,14}?(?:部门|机构|会议|委员会|工委|办公厅|办公室)|^(?:[^，。；：、的]{2,12}、)+[^，。；：、的]{2,12}?(?:部门|机构)|^(?:确定|指定|授权|委托|规定)的[^的，]{1,8}(?:部门|机构|单位)/g,
  examples: ['{财政部门}应当', '{财政、审计部门}', '{确定的其他部门}'],
  counterExamples: ['应当', '，财政部门'],
};

export const NOUN_LIKE_VERB = wordRule({
  id: 'phrase.noun-like-verb',
  reason: 'Functions of departments that look like verbs.',
  before: '^',
  words: `
    交通管理 教育 建设 规划 管理 综合 宣传 登记 审批
  `,
  examples: ['{教育}行政部门', '{登记}机构'],
  counterExamples: ['制定规划', '财政部门'],
});

export const SET_UP: PatternRule = {
  id: 'phrase.set-up',
  reason: 'A body that another sets up is the subject, and not the one that sets it up.',
  pattern: /^(?:依法|统一)?(?:设置|设立|组建|成立|确定|指定|授权|委托|派出|认定)的[^的，]{2,20}(?:部门|机构|单位|组织|机关|中心)$/g,
  examples: ['{设置的风景名胜区管理机构}', '{依法设立的检验机构}'],
  counterExamples: ['提出的报告', '设置的标志'],
};
