import type { PlatformStatus } from '../../cypher/ontology.ts';
import type { PatternRule } from './patternRule.ts';

/** Ends of the name of a system that is built, kept or used. The match is empty and stands behind the name. */
export const PLATFORM_HEAD: PatternRule = {
  id: 'platform.head',
  reason: 'A named 平台, 系统, or 数据库; 平台经济, 平台企业, 平台软件 and 系统集成 are other words.',
  pattern:
    /(?<=[一-鿿]{2}(?:平台|系统|数据库|信息库))(?!经济|企业|经营|软件|从业|内(?!容)|化|性|设备|安全|集成|开发区|型|级|治理|工程|设计|研发|、产品)/g,
  examples: ['建设互联网平台{}推进资源集成共享', '加强基层治理数据库{}建设'],
  counterExamples: ['促进平台经济发展', '从业务系统集成', '加强互联网平台企业管理', '发展平台软件等'],
};

/** Where a platform's name begins. */
export const PLATFORM_CUE: PatternRule = {
  id: 'platform.name-cue',
  reason: "A verb, a particle or a word that says which (各类, 全市) ends what went before a platform's name.",
  pattern:
    /(?<!工程)建设(?!项目|工程)(?:维护|涵盖|及应用|和应用)?|建立(?:健全|完善)?|搭建|构建|打造|设立|开发(?!区)|组建|整合|完善|健全|优化|提升|升级|改造|探索|依托|利用|通过|借助|纳入|接入|运用|应用(?!软件)|(?<!海域|土地|水域)使用(?!权)|登录|上传|归集|录入|推送|推进|推动|促进|加强|加快|强化|与|将|向|在(?!线)|对(?!接|外)|参与|的|及(?!其)|统筹|形成|支持|鼓励|引导|(?<=平台|系统|库|机制|体系|制度|站点)(?:和|以及)|或者|相关|有关|各类|各级|本[省市县]|本地区|全[省市县](?:统一)?|以及|应当|可以|拓展|适应|会同|为(?=[一-鿿]{2})|由|本市|全市统一|并|推广|开展|提供|实现|入驻|到/g,
  examples: ['{搭建}发布平台', '{依托}{全省统一}{的}政务服务平台'],
  counterExamples: ['在线政务服务平台', '数据交易平台', '交通运行监测系统'],
};

/** Words that end like a platform's name and name none. */
export const NO_PLATFORM: PatternRule = {
  id: 'platform.unnamed',
  reason: 'A class of platforms (新型平台, 相关系统, 各系统, 业务系统上云) is no named one.',
  pattern:
    /^(?:以下)?(?:简称|统称)|^上述|^(?:新型|各类?|有关|相关|该|其|其他|上述|多种|等|上云上|信息|统一|数字|创新|线上|网络|此类|跨|本|上|业务|服务|公共|第三方)?(?:平台|系统|数据库|信息库)$|各系统$|业务系统$|(?:等|的)?新型平台$|硬件设备|(?:创新载体|创新创业)平台$|(?:合作|沟通|开放|转化|配套|曝光|新)平台$|(?:管网|收集|绿地|绿道|道路|排放|水|供电|供热|供气|通风|消防|循环|支撑|动力|制动|生态|神经|交通|防护|报警|灭火|监控|处理|输送|控制|照明|公园|体系|廊道|标识|标志|测绘|坐标|基准|软件)系统$|体验平台$|渠道和平台$/g,
  examples: ['{新型平台}', '{以下简称}集中采购平台', '{信息系统}', '智慧社区{各系统}', '城市供水{管网系统}', '国际{合作平台}'],
  counterExamples: ['政务服务平台', '交通运行监测系统', '智能通关系统'],
};

/** What a verb does to a platform; the first that stands nearest in front of the name decides. */
export interface PlatformVerbRule extends PatternRule {
  readonly status: PlatformStatus;
}

const BUILD = '建设(?:维护|涵盖|及应用|和应用)?|建立(?:[、和]?(?:健全|完善)|统一)?|搭建|构建|打造|设立|开发|组建|整合|研发|筹建';

export const PLATFORM_VERBS: readonly PlatformVerbRule[] = [
  {
    id: 'platform.explored',
    status: 'EXPLORE',
    reason: '探索 with a verb of building: it may be built.',
    pattern: new RegExp(`探索(?:${BUILD})`, 'g'),
    examples: ['{探索建立}数据交易平台'],
    counterExamples: ['建设数据服务平台'],
  },
  {
    id: 'platform.built',
    status: 'BUILD',
    reason: 'Verbs of building.',
    pattern: new RegExp(BUILD, 'g'),
    examples: ['{建设}养老服务综合信息平台', '{搭建}发布平台', '{建立完善}应急管理综合平台', '{建设维护}市级大数据平台'],
    counterExamples: ['完善市一体化政务服务平台'],
  },
  {
    id: 'platform.improved',
    status: 'IMPROVE',
    reason: 'Verbs that better what is there.',
    pattern: /(?<!建立|建立[、和])(?:完善|健全|优化|提升|升级|改造|拓展)/g,
    examples: ['{完善}智能通关系统', '{优化}政务服务平台'],
    counterExamples: ['建立完善应急管理综合平台', '建立、完善食品安全信息系统'],
  },
  {
    id: 'platform.used',
    status: 'USE',
    reason: 'Verbs of use: the platform is there already.',
    pattern:
      /依托|利用|通过|借助|纳入|接入|(?<!推广|建设及|建设和)(?:运用|应用)(?!的|场景)|(?<!海域|土地|水域)使用(?!权)|登录|(?:共享|归集|推送|汇聚|汇集|报送|上传|录入)[到至]|上传|录入|(?<=[与同])(?=[^，。；：、\n]{2,20}平台(?:对接|互通|协同|共享|融合))/g,
    examples: ['{依托}国家、省、市一体化政务服务平台', '将公共数据资源{纳入}市级大数据平台', '与{}省公共数据平台对接互通'],
    counterExamples: ['建设及应用工业互联网平台'],
  },
];

/** Read on the text behind a name. */
export const BUILT_AFTER: PatternRule = {
  id: 'platform.built-after',
  reason: 'X平台建设 behind 推进, 加强 or 参与: what is pushed is its building.',
  pattern: /^(?:的)?(?:规划|开发)?(?:建设|构建|搭建)/g,
  examples: ['{建设}实现市域治理', '{的建设}'],
  counterExamples: ['与对接', '完善'],
};

/** Read on the text in front of a name: it ends where the name begins. */
export const PUSHED_BEFORE: PatternRule = {
  id: 'platform.pushed',
  reason: 'A verb that pushes what follows; without commas only this tells 「推进X平台建设」 from 「借助X平台，建设Y」.',
  pattern: /(?:推进|推动|加强|加快|促进|统筹|参与|支持|强化)(?:全[省市县]|统一的)?$/g,
  examples: ['统筹{推进}', '推动相关企业{参与}'],
  counterExamples: ['借助', '完善'],
};

export const LINKED_AFTER: PatternRule = {
  id: 'platform.linked-after',
  reason: 'A platform that is to be linked with others is there already.',
  pattern: /^(?:与[^，。；：\n]{2,24}?(?:的)?|的)?(?:对接|协同|互联互通|互通|融合)/g,
  examples: ['{与其他相关业务系统对接}融合', '{与智慧社区各系统的协同}', '{对接}互通'],
  counterExamples: ['建设'],
};

export const PLATFORM_RULES: readonly PatternRule[] = [
  PLATFORM_HEAD,
  NO_PLATFORM,
  ...PLATFORM_VERBS,
  BUILT_AFTER,
  PUSHED_BEFORE,
  LINKED_AFTER,
];
