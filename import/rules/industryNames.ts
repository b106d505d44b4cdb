import type { PatternRule } from './patternRule.ts';

/** Where the first name of a list begins. */
export const NAME_CUE: PatternRule = {
  id: 'industry.name-cue',
  reason: 'A verb or particle ends what went before, so that a name may begin after it; a text without commas has nothing else to tell.',
  pattern:
    /推动|推进|促进|发展(?!改革)|培育|壮大|支持|加快|加强|加大|建设|开展|鼓励|引导|投资|从事|涵盖|包括|在(?!线)|对|将|以(?!及)|为|应当|重点|积极|的(?!士)|提升|提高|完善|优化|形成|向|通过|利用|运用|应用|依托|基于|拓展|统筹|打造|丰富|普及|探索|推行|推广|聚焦|围绕|适应|按照|根据|结合|关于|新兴|用于|经营|禁止|不得|新建|扩建|改建|其他|各类|等|与(?!增强|位置)|于|属于|优先|特色|深化|创新|及其|布局|全[省市县区球]|本[省市]|规划|设立|实现|开发|服务于|扶持|高效|节水型|制定|树立|安排|调整|新增|下列|实施|进入|依法|主导|限制|淘汰|振兴|繁荣|做强|做大|做优|引进|承接|参与|融入|传承|带动|立足|选择|确定|编制|公布|推介|符合|列入|纳入|维护|延长|组织|指导/g,
  examples: ['{重点}{推动}通信设备及系统', '{在}交通', '{培育}区块链'],
  counterExamples: ['在线教育', '虚拟现实与增强现实', '卫星导航与位置服务'],
};

/** Whole names, from their first to their last character. */
export const NO_SECTOR: PatternRule = {
  id: 'industry.no-sector',
  reason: 'Public tasks, links of a chain, things and classes of sectors stand in lists of sectors and are none.',
  pattern:
    /(?:监管|管理|治理|防控|处置|救援|监测|改造|建设|研发|(?<!网络|信息)安全|公共服务|保障|设施|设备|产品|材料|芯片|机构|企业|单位|部门|项目|活动|中心|平台|系统|模式|人员|资源|场所|工作|事业|信息|数据|环境|条件|能力|水平|政策|措施|方式|需求|标准|规划|关键|技术|招商|场景|趋势|机关|局|国家|地区|区域|地方|片区|资本|性|型|合作社|人物|规范|许可)$|^(?:上游|中游|下游|传统|数字化|数字经济|新技术|新产品)|^(?:数字经济|企业|市场|社会|经济|城乡|公共|国家|有关|相关|特色|优势|重点|新|旧|主导|支柱|地方|本地|区域|实体|第[一二三]|[一二三]次|现代化?|高端|产业|行业|技术|未来产业|新兴产业|未来|新兴|农产品|互联网|同一|几个|同业|高危|公用|窗口|成支柱|高污染|高排放|高耗能|我国|一个|某一|时限|反映|低效|重大|配套|绿色|学术|法律|融资|交易|咨询|展示|创意|服务|加工|制造|[\d一二三四五六七八九十]+)$/g,
  examples: ['药品{监管}', '应急{救援}', '射频{芯片}', '{上游}核心', '{支柱}'],
  counterExamples: ['网络安全', '黄酒', '新型显示', '专用机械', '钢铁'],
};

export const INDUSTRY_NAME_RULES: readonly PatternRule[] = [NAME_CUE, NO_SECTOR];
