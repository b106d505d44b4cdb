import type { PatternRule } from '../patternRule.ts';
import { wordRule } from '../wordRule.ts';

export const COMPOUND = wordRule({
  id: 'list.compound-name',
  reason: 'Names that hold 和, 与 or a 、 and are one name.',
  words: `
    住房和城乡建设 住房与城乡建设 住房和建设 人力资源和社会保障 自然资源和规划 规划和自然资源 自然资源与规划 规划和国土资源
    规划与国土资源 工业和信息化 经济和信息化 经济与信息化 发展和改革 发展与改革 文化和旅游 文化广电和旅游 文化广播电视和旅游
    卫生和计划生育 人口和计划生育 人口与计划生育 市容和环境卫生 容貌和环境卫生 粮食和物资储备 粮食和储备 林业和草原 林业和绿化
    林业和园林 园林和林业 园林和绿化 海洋和渔业 海洋与渔业 海洋发展和渔业 水利和湖泊 劳动和社会保障 政务服务和数据
    政务服务和大数据 公共管理和服务 社会治安和综合治理 城管和综合执法 住房保障和房产 住房保障和房地产 市场和质量监督
    网络安全和信息化 新闻出版和广播 教育和体育 体育和旅游 民族和宗教 科技和工业 商务和投资 国土资源和房屋 规划和建设 绿化和市容
    医药和健康 教育和科技 渔业和渔政 工业和能源 财政和金融 代表与选举任免 监察和司法 财政和经济 城市建设和环境 社会建设和
    军队和地方 供水和排水 历史文化街区和历史建筑保护 国民经济计划和财政预决?算审查 人或者单位 (?<=^|的|任何|有关|相关|其他|、|各)(?:单位|组织)(?:和|或者|、|或)个人
    (?<=^|的|任何|有关|相关|其他)个人(?:和|或者)(?:单位|组织) (?:组织、单位|单位、组织)(?:和|或者)个人
  `,
  examples: ['市{住房和城乡建设}、交通', '任何{单位和个人}'],
  counterExamples: ['教育、交通部门', '工会和妇联'],
});

export const SEPARATOR: PatternRule = {
  id: 'list.separator',
  reason: 'What parts the members of a list.',
  pattern: /、|，以及|，|以及|及其(?!他)|及(?!其(?!他)|时|格)|和|或者|或|(?<!参|给|授)与(?!会)|并(?=[一-鿿]{2,}部门)/g,
  examples: ['财政{、}审计', '人民政府{及其}有关部门'],
  counterExamples: ['及时公布', '与会代表', '参与检查'],
};

export const RELATIVE_START = wordRule({
  id: 'list.relative-clause',
  reason: 'A member that begins like this is a relative clause of its own: what is listed before it is no part of it.',
  before: '^',
  words: `
    受 其(?!他) 从事 在 依法 经 由 具有 符合 取得 参加 负责 负有 承担 与 对 已 未 尚 按照 根据 依照 实施 具备 其他 有
  `,
  examples: ['{从事}餐饮服务的单位', '{受}委托的机构'],
  counterExamples: ['开发、改建的单位', '企业'],
});

export const KEEPS_DE: PatternRule = {
  id: 'list.keeps-de',
  reason: 'The 的 of these is part of a level or of a name, and cuts no modifier off.',
  pattern:
    /设区的市|较大的市|不设区的市|授权的单位$|(?<=^[一二三四五六七八九十]+(?:分之[一二三四五六七八九十]+|人|名))以上的(?=代表(?:联名)?$)|人民政府的(?=[^的]{2,14}部门$)/g,
  examples: ['{设区的市}人民政府', '其{授权的单位}'],
  counterExamples: ['从事经营的单位'],
};

export const APPOINTED: PatternRule = {
  id: 'list.appointed',
  reason: 'A body that a government appoints keeps the government, whose levels it has.',
  pattern: /人民政府(?:确定|指定|授权|委托|设立|规定|组建|成立)的[^的]{1,14}(?:部门|机构|单位)$/g,
  examples: ['市{人民政府确定的其他部门}'],
  counterExamples: ['人民政府确定的标准', '确定的部门'],
};

export const DESCRIBED: PatternRule = {
  id: 'list.described',
  reason: 'A body named only by what it does keeps its description.',
  pattern:
    /^(?:[^的]{0,14}人民政府)?(?:其他)?(?:负责|负有|作出|管理|履行|采取|主管|承担)[^，。；]{2,24}的(?:行政)?(?:主管)?(?:部门|机关|机构|执法机关)$/g,
  examples: ['{作出处罚决定的机关}', '{负责医疗保障工作的部门}', '{负责监督管理扬尘污染防治的主管部门}'],
  counterExamples: ['公安机关', '负责人'],
};

export const DESCRIBED_SIMPLY: PatternRule = {
  id: 'list.described-simply',
  reason: 'The whole phrase is one body named by what it does.',
  pattern: /^(?:其他)?(?:负责|负有|作出|采取|履行|承担|主管)[^，。；]{2,24}的(?:行政)?(?:主管)?(?:部门|机关|机构)$/g,
  examples: ['{负有监督管理职责的部门}'],
  counterExamples: ['管理专利工作的部门和机构', '公安机关'],
};

export const CLASS_NOUN: PatternRule = {
  id: 'list.class-noun',
  reason: '「A、B等部门」: what 等 closes, and the noun of the class.',
  pattern:
    /^(.*?[^高中初同平均优])等((?:其他|有关|相关|各类|各|多个|具有|国家|行政|主管|管理|职能|执法|监管|群团|人民|社会|公共|新闻|行业|专业|经营|服务|教育|医疗|金融|旅游|文化|宣传|基层|自治|生产|科研|企业|事业|特定|的)*[^、，。；]{0,16}?(?:部门和单位|单位和个人|部门|单位|机关|机构|团体|组织|媒体|企业|人员|者|人|学校|群体|主体|协会|方|会员|中心|公司|部门和单位))$/g,
  examples: ['{交通等部门}', '{旅行社等旅游经营者}'],
  counterExamples: ['平等单位', '交通部门'],
};

export const FUNCTION_STOP = wordRule({
  id: 'list.no-function',
  reason: 'The function of a department holds none of these words.',
  words: `
    应当 可以 不得 必须 负责(?!人) 组织(?!部|人事) 会同 根据 按照 依照 依法 责令 给予 提出 制定 将 向 对(?!外) 从事 通过 或者 建立
    履行 做好 加强 实施 进行 处(?=[一二三四五六七八九十百千万]|以) 报(?!刊|纸) 把 被 让 是(?!否) 其(?!他)
  `,
  examples: ['{负责}审批', '{会同}财政'],
  counterExamples: ['市场监督管理', '组织部'],
});

export const NO_COMPOUND: PatternRule = {
  id: 'list.no-compound',
  reason: 'Members that say when or with what are clauses, and a list of things and persons names each by itself.',
  pattern: /(?:后|时|期间)(?=[一-鿿]{2,}$)|具有|、(?:人员|单位|个人)$|(?:^|、)(?:村|镇|县|市|区)$/g,
  examples: ['设施{、人员}', '处理突发事件{后}占用人'],
  counterExamples: ['收集、运输单位'],
};

export const LOCATED: PatternRule = {
  id: 'list.located',
  reason: 'Where a body sits stands in front of its level.',
  pattern:
    /^[^、，的向将把报由]{0,14}?(?:(?:所在地?|[一-鿿](?<![土当各林草绿农耕湿基场用园工营属驻])地(?!区))(?:的)?(?=[省市县区乡镇街人公]|[一-鿿]{2,4}[市县区](?:人民)?政府)|所在地(?:的)?(?=[一-鿿（）]{2,})|(?:登记|注册|死亡|[调接安输][入出收置])地(?:的)?(?=[一-鿿（）]{2,}(?:部门|机构|机关|人民政府|办事处)))/g,
  examples: [
    '{工程所在地}县级人民政府',
    '{户籍地}公安机关',
    '{电梯所在地}特种设备安全监督管理部门',
    '{接收地}乡（镇）人民政府',
    '{安置地}县级以上人民政府',
    '{水库所在地}沂源县人民政府',
  ],
  counterExamples: ['所在单位', '县级人民政府', '属地管理部门', '当地人民政府', '基地公安机关'],
};

export const AREA: PatternRule = {
  id: 'list.area',
  reason: 'The area a body belongs to stands in front of it.',
  pattern:
    /^(?:[一-鿿]{2,8}(?:范围|区域|流域)|[一-鿿]{0,8}?辖区)内的?(?=.)|^[一-鿿]{0,8}?(?:流域|沿线|沿岸|沿海|沿江|沿河|沿湖|沿路|库区|灌区|灾区|辖区|受水区|汇水区|双方|内陆|[上中下]游)(?:地区|区域)?(?:的|各|有关|相关)*(?=(?:设区|地级|省|市(?!场)|县|区|乡|镇|街道|各级|人民政府))/g,
  examples: [
    '{海岸带范围内}村民',
    '{曹娥江流域内}各级人民政府',
    '{下游地区}区（市）人民政府',
    '{沿海}县级以上人民政府',
    '{流域有关}县级人民政府',
  ],
  counterExamples: ['范围内', '保护范围', '流域管理机构'],
};

export const OTHERS: PatternRule = {
  id: 'list.others',
  reason: '「及其他有关部门」 closes a list that stays open.',
  pattern: /^(?:其他|其它|其他有关|其他相关)+(?:市级|省级|区级|县级|同级)?(?:行政|主管|管理|职能)*部门$/g,
  examples: ['{其他有关部门}', '{其他部门}'],
  counterExamples: ['有关部门', '其他部门负责人'],
};

export const NO_SUBJECT: PatternRule = {
  id: 'list.no-subject',
  reason: 'What begins like this is reported to, asked or helped, and is no subject.',
  pattern:
    /^(?:到(?!期|会)|报(?!刊|纸|社|考|告|废|送(?:单位|机关|人))|送(?!审)|抄送|函告|提请(?!机关|人)|征求|征得|经(?!济|营|办|纪|销|信|贸)|通知|告知|协助|配合|会同|涉及|书面)/g,
  examples: ['{报}市人民政府', '{征求}有关部门意见'],
  counterExamples: ['报社', '经济部门'],
};

export const ALIAS: PatternRule = {
  id: 'list.alias',
  reason: 'The short name a text gives to a member is no part of it.',
  pattern: /（(?:以下|下)?(?:简称|统称|合称|并称|称)[^（）]*）$/g,
  examples: ['管理委员会{（以下简称管委会）}'],
  counterExamples: ['办公厅（室）', '（以下同）'],
};
