import type { PatternRule } from '../patternRule.ts';
import { wordRule } from '../wordRule.ts';

export const GENERIC_DEPARTMENT: PatternRule = {
  id: 'name.generic-department',
  reason: 'A department that is not named.',
  pattern:
    /^(?:有关的?|相关的?|其他|其它|各|各有关|各相关|其他有关|其他相关|各个|所属|各级|上级|下级|本级|市级|同级|多个|政府|行业|业务|职能|所在地)*(?:行政)?(?:主管|管理|职能|监管|执法|工作|监督管理|行政)?部门$/g,
  examples: ['{有关部门}', '{上级主管部门}'],
  counterExamples: ['公安部门', '有关部门负责人'],
};

export const GENERIC_ORGAN: PatternRule = {
  id: 'name.generic-organ',
  reason: 'An organ or unit that is not named.',
  pattern:
    /^(?:有关的?|相关的?|其他|其它|各|其他有关|其他相关|有权|有关国家|有关行政|上级|所属|各级)*(?:国家|行政|主管|有权|管理|监管|行政主管|行政管理|执法)?(?:机关|单位)$|^公共管理(?:和|与|、)(?:公共)?服务机构$|^各(?:地区|部门|单位)$/g,
  examples: ['{有关机关}', '{国家机关}', '{公共管理和服务机构}', '{各地区}'],
  counterExamples: ['登记机关', '建设单位'],
};

export const OWN_SUPERIOR: PatternRule = {
  id: 'name.own-superior',
  reason: '主管部门 with nothing but a rank in front of it stays 主管部门.',
  pattern: /^(?:上级|同级|下级|行业|业务|本级|所在地|各)*(?:行政)?主管部门$/g,
  examples: ['{上级主管部门}', '{行业主管部门}'],
  counterExamples: ['有关主管部门', '水行政主管部门'],
};

export const FUNCTION_SUFFIX: PatternRule = {
  id: 'name.function-suffix',
  reason: 'Suffixes of state bodies that name no function and fall away.',
  pattern: /(?:行政主管|行政管理|行政|主管)?部门$|(?:行政)?主管机构$|(?:行政)?主管机关$|行政管理机关$/g,
  examples: ['教育{行政部门}', '气象{主管机构}'],
  counterExamples: ['财政局', '管理机构'],
};

export const JUDICIAL: PatternRule = {
  id: 'name.judicial',
  reason: 'Courts and procuratorates.',
  pattern: /(?:人民法院|人民检察院|法院|检察院|司法机关|审判机关|检察机关)$/g,
  examples: ['中级{人民法院}', '{检察机关}'],
  counterExamples: ['司法局', '仲裁庭'],
};

export const LEGISLATURE: PatternRule = {
  id: 'name.legislature',
  reason: 'Congresses, their standing committees, meetings and offices.',
  pattern:
    /(?:人民代表大会|代表大会|人大)(?:及其|和|的)?(?:常务委员会|常委会)?(?:.{0,12}(?:会议|委员会|主席团|机构|办公厅|工委|组成人员))?$|(?:常务委员会|常委会|主任会议|主席团|专门委员会|工作委员会|法制委员会|调查委员会|代表团|执法检查组|分组会议|联组会议|全体会议|代表小组会议|大会|人大财经委)$|^(?:大会|常务委员会|常委会).{0,10}(?:会议|机构|委员会|办公厅（室）|办公厅|办公室|秘书处)$/g,
  examples: ['{常务委员会}', '市{人民代表大会常务委员会主任会议}'],
  counterExamples: ['村民委员会', '居民会议'],
};

export const NO_LEGISLATURE: PatternRule = {
  id: 'name.no-legislature',
  reason: 'Assemblies of others.',
  pattern: /职工(?:代表)?大会|(?:会员|成员|社员|股东)(?:代表|（代表）)?大会|业主大会|运动会|庆祝大会|选举工作委员会/g,
  examples: ['{业主大会}', '{职工代表大会}', '区乡镇{选举工作委员会}'],
  counterExamples: ['人民代表大会', '常务委员会'],
};

export const PARTY_COMMITTEE: PatternRule = {
  id: 'name.party-committee',
  reason: 'Committees of villages, residents, owners and experts are parties.',
  pattern:
    /(?:村民|居民|社区居民|村[（(]居[）)]民|居[（(]村[）)]民|业主|物业管理|村务监督|(?:村民|居民)选举|家长|职工|工会|职工代表|监事|董事|学术|评标|评审|专家|残疾人工作|关心下一代工作|仲裁|调解|体育运动|消费者权益保护)(?:选举|监督)?委员会$|消保委$/g,
  examples: ['{村民委员会}', '{业主委员会}', '市{消保委}'],
  counterExamples: ['管理委员会', '常务委员会'],
};

export const GOVERNMENT: PatternRule = {
  id: 'name.government',
  reason: 'Governments, with nothing but a rank in front.',
  pattern:
    /^(?:当地|本级|上级|同级|下级|上一级|其上级|其|所在地|各级|地方|地方各级|有关|相关|其他|共同的上一级|辖区|属地|派出它的|基层)*(?:人民政府|政府|[市省区县镇乡]政府)$|^国务院$/g,
  examples: ['{上级人民政府}', '{国务院}'],
  counterExamples: ['人民政府部门', '政府采购'],
};

export const GOVERNMENT_RANK = wordRule({
  id: 'name.government-rank',
  reason: 'The rank in front of a government is no part of its name.',
  before: '^(?:',
  after: ')+',
  words: `
    当地 本级 上级 同级 下级 上一级 所在地 各级 地方 有关 共同的上一级
  `,
  examples: ['{上级}人民政府', '{共同的上一级}人民政府'],
  counterExamples: ['人民政府', '市人民政府'],
});

export const NOT_A_PARTY = wordRule({
  id: 'name.no-party',
  reason: 'Words that end like a person or an organisation and are none.',
  after: '$',
  words: `
    或者 作者权 地方 上方 下方 立方 平方 药方 处方 配方 前者 后者 无人 机器人 土方 石方 土石方 本人名 收费站 客运站 地方 市场化 平台经济 汽车站场
    之一 计量单位 货币单位 第三人称 电视 广播 网络 停车场所 交易市场 农贸市场 集贸市场 专业市场 人力资源市场 数据要素市场 资本市场 二级市场 市场
  `,
  examples: ['{机器人}', '{农贸市场}', '法定{计量单位}'],
  counterExamples: ['当事人', '市场主体'],
});

export const MEDIA = wordRule({
  id: 'name.media',
  reason: 'Media that are named like things.',
  before: '^',
  after: '$',
  words: `
    报刊 广播 电视 网络 互联网 报纸 期刊 通信 电信 广播电视 新闻媒体
  `,
  examples: ['{广播}', '{报刊}'],
  counterExamples: ['广播电视台', '报刊亭'],
});

export const DETERMINERS = wordRule({
  id: 'name.determiners',
  reason: 'What stands in front of a mention and is no part of it.',
  before: '^',
  words: `
    各类 各级各类 各个 各有关 各相关 各(?!级|方|地) 下列 一个(?=代表团) 其他相关 其他有关 其他 其它 其所属的? 其 相应的? 上述 前述 前款(?:所列|规定的) 该(?!级) 此类
    [一二三四五六七八九十两]+(?:分之[一二三四五六七八九十]+|人|名|个)以上的?(?=代表) 所有(?!权|者|人) 一切 凡 每个 本(?!级|市|省|区|县|地|人|条) 任何 一些 有关的? 相关的?
  `,
  examples: ['{其他}单位', '{相应的}机构'],
  counterExamples: ['本级人民政府', '所有权人'],
});

export const COLLECTIVE: PatternRule = {
  id: 'name.collective',
  reason: '单位和个人 and its variants are one mention.',
  pattern:
    /^(?:组织|单位|个人|企业|法人)?(?:和|或者|、|或|及)?(?:组织、)?(?:组织|单位|个人)(?:和|或者|、|或|与)个?人$|^(?:单位|组织|个人|组织、个人|单位、个人|单位、组织)(?:和|或者|、|或)(?:个人|单位|组织)$/g,
  examples: ['{单位和个人}', '{组织、个人}'],
  counterExamples: ['建设单位和个人', '当事人'],
};

export const UNITS_OF_PARTIES: PatternRule = {
  id: 'name.units-of-parties',
  reason: 'Units that are parties, though 单位 may end the name of a state body.',
  pattern: /(?:建设|施工|运营|经营|(?<!主)管理|使用|所在|用人)单位$/g,
  examples: ['{施工单位}', '{用人单位}'],
  counterExamples: ['主管单位', '有关单位'],
};
