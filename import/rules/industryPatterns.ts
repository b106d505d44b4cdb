import type { PatternRule } from './patternRule.ts';

/** What a class word makes of the names listed in front of it. */
export type IndustryClassRule = PatternRule & {
  /** `SECTOR`: every member is one; `KNOWN`: only curated names are, since such a list holds other
   *  fields too; `WITH_KNOWN`: all are where one of them is curated. */
  readonly members: 'SECTOR' | 'KNOWN' | 'WITH_KNOWN';
  readonly form: 'SECTOR' | 'TECHNIQUE' | 'FIELD';
  /** Where the name next to the class word is no sector (损害|行业), those listed in front of it are none. */
  readonly onlyWithLast?: true;
};

/** What may stand between 等 and the class word. */
const MODIFIER = '[^，。；：、\\n的应当将和与在]{0,10}?';
/** 等 that closes a list, not that of 平等, 高等. */
const LIST_END = '(?<![平高中初同均对])等(?!媒体|(?:有关|相关)?部门)';
/** 产业 and 行业 in front of these are no class of sectors. */
const NO_CLASS =
  '(?!化|园|政策|工人|结构|规划|基金|引导|转移|联盟|用地|布局|数字化|扶贫|协会|组织|自律|主管|管理|规范|标准|治理|软件|级|监管|行为|特点|集聚|聚集|工程|数据|协作|带|链招商|务|分类|信用|许可|特别|整体|形象|惯例|规约|公约)';
/** What may stand between a sector and its 发展. */
const KIND_OF_GROWTH = '(?:的|健康|创新|高质量|融合|协调|有序|可持续|快速|规范|优先|加快|转型|协同)*';

/** Class words that close a list or follow a name; the match is empty and stands where the list ends. */
export const INDUSTRY_CLASSES: readonly IndustryClassRule[] = [
  {
    id: 'industry.listed-sectors',
    reason: 'Names listed before 等…产业, 行业, 业态 or 服务业 are sectors.',
    pattern: new RegExp(
      `(?=${LIST_END}${MODIFIER}(?:(?:(?<!生)产业(?!链)|(?<![银执进发履航飞运施实试自举推旅步])行业)${NO_CLASS}|业态|服务业))`,
      'g',
    ),
    members: 'SECTOR',
    form: 'SECTOR',
    examples: [
      '推动生物医药、装备制造、钢铁{}等行业加快数字化转型',
      '促进云计算、物联网{}等新一代信息技术产业发展',
      '培育直播电商、线上会展{}等业态',
      '推进旅游、养老{}等生活性服务业数字化',
    ],
    counterExamples: ['加强对行业协会的指导', '数据中心等基础设施', '完善农产品质量安全等行业标准'],
  },
  {
    id: 'industry.listed-services',
    reason: 'Before 等产业链 only services and trades are sectors; links of the chain (材料、设计、封测) are none.',
    pattern: /(?=等产业链)(?<=服务|业)/g,
    members: 'SECTOR',
    form: 'SECTOR',
    examples: ['培育壮大互联网服务、数据安全服务和动漫渲染服务{}等产业链'],
    counterExamples: ['积极培育半导体材料、芯片设计、制造、封测、应用及相关装备等产业链'],
  },
  {
    id: 'industry.listed-techniques',
    reason: 'Names listed before 等…技术 are techniques where one of them is known; a list of plain skills is none.',
    pattern: new RegExp(`(?=${LIST_END}(?![^，。；：、\\n]{0,6}(?:领域|行业))${MODIFIER}技术(?!人员|标准|规范|职务|支持|服务|改造))`, 'g'),
    members: 'WITH_KNOWN',
    form: 'TECHNIQUE',
    examples: ['推进计算机视听觉、机器翻译{}等人工智能关键技术的应用', '依托物联网、区块链{}等技术'],
    counterExamples: ['组织工程师等技术人员', '制定等级保护制度', '在重要行业、关键共性技术等领域利用自主创新技术'],
  },
  {
    id: 'industry.listed-fields',
    reason:
      'In a list before 等…领域, 基础设施, 工程, 机制 or 经济 only curated names and services are sectors: it also holds public tasks.',
    pattern: new RegExp(`(?=${LIST_END}${MODIFIER}(?:领域|基础设施|(?<!专业)(?<!专业建设)工程(?!技术|师)|恢复机制|平台经济))`, 'g'),
    members: 'KNOWN',
    form: 'FIELD',
    examples: [
      '推动交通、能源、水务{}等传统基础设施数字化升级',
      '在教育、医疗、公共安全{}等重点领域',
      '完善工业、农业、服务业{}等互联网平台经济支撑体系',
    ],
    counterExamples: ['在教育领域', '完善等级保护', '研发设计、仓储物流、营销服务等业务环节', '交通、水利等专业工程的质量监督'],
  },
  {
    id: 'industry.listed-projects',
    reason: 'Trades listed before 等…生产项目 are what the article forbids or allows.',
    pattern: /(?=等[^，。；：、\n]{0,14}生产项目)/g,
    members: 'SECTOR',
    form: 'SECTOR',
    examples: ['不得新建石化、制药、造纸{}等易产生恶臭气体的生产项目'],
    counterExamples: ['不得新建污染环境的生产项目'],
  },
  {
    id: 'industry.listed-trades',
    reason: 'Who does a list of 服务 for a living (从事…等服务的) is in these trades.',
    pattern: /(?=等服务的?(?:单位|个人|企业|经营者|机构))(?<=从事[^，。；：的\n]{2,40})/g,
    members: 'SECTOR',
    form: 'SECTOR',
    examples: ['从事庆典、婚庆、殡仪{}等服务的单位'],
    counterExamples: ['提供咨询、培训等服务'],
  },
  {
    id: 'industry.listed-labour',
    reason: '从事 or 提供 a list 等服务, 等劳务: the curated names in it are the trades meant.',
    pattern: /(?=等(?:服务|劳务))(?<=(?:从事|提供)[^，。；：的\n]{2,40})/g,
    members: 'KNOWN',
    form: 'SECTOR',
    examples: ['提供网约车、外卖或者快递{}等劳务的'],
    counterExamples: ['网约车、外卖等平台'],
  },
  {
    id: 'industry.adjoining-fields',
    reason: 'Several names directly before 领域 or 设施建设 are its fields.',
    pattern: /(?=领域|设施建设)(?<=、[^，。；：等的、\n]{2,8})/g,
    members: 'KNOWN',
    form: 'FIELD',
    examples: ['加快农业生产、农产品加工、农产品流通{}领域大数据基础平台建设', '加大农村仓储、物流、冷链{}设施建设支持力度'],
    counterExamples: ['在监管领域的应用', '交通、能源等重点领域'],
  },
  {
    id: 'industry.single-field',
    reason: 'A curated name in 在X领域, 等X领域 or before 新业态, 新模式 is a field.',
    pattern: /(?=领域的?(?:应用|融合|数字)|新模式|新业态)(?<=[一-鿿]{2})/g,
    members: 'KNOWN',
    form: 'FIELD',
    examples: ['支持数字技术在文化旅游{}领域的应用', '发展智慧云仓等物流{}新模式', '加强教育{}领域数字基础设施建设'],
    counterExamples: ['在金融领域开展检查', '深化合作领域'],
  },
  {
    id: 'industry.digitalised',
    reason: 'A curated sector before 数字化, or whose 企业 or 服务 is digitalised, is what the article promotes.',
    pattern: /(?=(?:企业|服务|产业)?数字化)(?<!企业|服务|产业)/g,
    members: 'KNOWN',
    form: 'SECTOR',
    examples: ['全面提高教育{}数字化水平', '提升养老{}服务数字化水平', '推动建筑{}企业数字化转型', '推动传统商业{}数字化转型'],
    counterExamples: ['推动智能化转型'],
  },
  {
    id: 'industry.fused',
    reason: 'X技术与Y融合: the curated name before 融合 is the field.',
    pattern: /(?=(?:的)?(?:深度)?融合)(?<=与[^，。；：与\n]{2,12})(?<!深度|的)/g,
    members: 'KNOWN',
    form: 'FIELD',
    examples: ['推动新一代信息技术与交通运输{}融合', '推动数字技术和生活性服务业、教育与医疗{}深度融合'],
    counterExamples: ['推动产业融合'],
  },
  {
    id: 'industry.promoted',
    reason: 'A curated sector between a verb of promotion and 发展 is what the article promotes.',
    pattern: new RegExp(
      `(?=(?:事业|产业|行业|业)?${KIND_OF_GROWTH}发展)(?<!事业|事|健康|有序|规范|协调|创新|融合)(?<=(?:促进|推动|推进|支持|扶持|鼓励|引导|加快)[^，。；：\\n]{2,30})`,
      'g',
    ),
    members: 'KNOWN',
    form: 'SECTOR',
    examples: ['促进学前教育{}事业发展', '引导和支持电子商务{}发展', '统筹推动跨境电商{}发展'],
    counterExamples: ['发展改革部门', '数字经济发展'],
  },
  {
    id: 'industry.developed',
    reason: 'Curated sectors that are themselves the object of 发展 are what the article promotes.',
    pattern: /(?=[，。；]|等|$)(?<=(?:优先|重点|大力|积极|培育|加快|支持|推动|鼓励|，|；|应当)发展(?!改革|和|与)[^，。；：的\n]{2,30})/g,
    members: 'KNOWN',
    form: 'SECTOR',
    examples: ['应当优先发展城市公共交通{}。', '，发展节水型工业、农业和服务业{}，建立节水型社会'],
    counterExamples: ['会同发展改革部门，', '推动数字经济发展，'],
  },
  {
    id: 'industry.exploited-energy',
    reason: 'Kinds of energy whose use is opened up are the sector that lives on them.',
    pattern: /(?<=能源|太阳能|风能|生物质能)(?=的?开发(?:和|与)?利用)/g,
    members: 'KNOWN',
    form: 'SECTOR',
    examples: ['安排新能源和可再生能源{}的开发利用', '支持可再生能源{}开发利用'],
    counterExamples: ['水资源的开发利用', '地下空间开发利用'],
  },
  {
    id: 'industry.means-of-trade',
    reason: 'The science, the techniques and the funds of farming, forestry, fishery and industry are about that sector.',
    pattern: /(?<=农业|渔业|林业|工业)(?=(?:科技(?!人员|部门|主管)|新技术|资金|综合开发(?!办|机构|管理|主管|部门)))/g,
    members: 'KNOWN',
    form: 'SECTOR',
    examples: ['加快农业{}科技成果转化', '推动农业{}新技术进入市场'],
    counterExamples: ['农业部门', '农业科技人员'],
  },
  {
    id: 'industry.named-industry',
    reason: 'What stands before 产业, 产业链 or 新业态 names a sector.',
    pattern: new RegExp(
      `(?=(?:(?<!生)产业|(?<!生)产业链|(?<![银执进发履航飞运施实试自举推旅步])行业|业态)${NO_CLASS})(?<=[一-鿿]{2})(?<!房地|全|各|等|新|的|其他|传统|跨|本|同|所|业|不同|相关|特色|优势|重点|和|与|及|或|该)`,
      'g',
    ),
    members: 'SECTOR',
    form: 'SECTOR',
    onlyWithLast: true,
    examples: ['推动新型显示{}产业的发展', '支持智慧健康养老和助残{}产业发展', '推动半导体照明{}产业链上下游企业向高端发展'],
    counterExamples: [
      '推动数字产业化',
      '建设农业产业园',
      '打造全产业链',
      '加强行业协会建设',
      '各产业融合',
      '应用场景和产业生态',
      '承揽生产业务',
      '清洁生产行业分类管理名录',
      '行规行约、损害行业整体形象',
    ],
  },
];
