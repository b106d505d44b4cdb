import type { PatternRule } from './patternRule.ts';

export const JOINED_BY_AND: PatternRule = {
  id: 'action.joined-by-and',
  reason:
    '并 in front of a verb, a preposition or an adverb begins another action of the same subject; in 并网, 并重 and 合并 it is part of a word.',
  pattern:
    /并且?(?<=[^，。；][^，。；合兼吞一]并且?)(?=(?:应当|可以|依法|及时|按照?|根据|向|对|将|在|报|与|由|予以|给予|进行|组织|采取|建立|制定|公布|公示|公开|书面|告知|通知|说明|处|承担|接受|提供|加强|定期|做好|实施|监督|负责|督促|提出|作出|配合|落实|记录|保存|签订|出具|缴纳|协助|开展|为|会同|责令|没收|办理|设置|设立|配备|明确|送|附|存|标明|注明|载明|以|经|逐步|推动|推进|促进|纳入|列入|征求|听取|取得|执行|遵守|履行|完善|组成|形成|支持|引导|鼓励))/g,
  examples: ['统筹协调全市工作{并}组织实施本条例', '及时告知用户{并}向有关主管部门报告'],
  counterExamples: ['分布式电源并网发电', '保障安全与发展并重', '依法合并处理'],
};

export const JOINED_BY_OR: PatternRule = {
  id: 'action.joined-by-or',
  reason: 'Behind a verb and its object 或者在 begins another act, at another place.',
  pattern: /(?<=[^，。；、]{4})(?<!时)或者(?=在[^，。；的]{2,20}(?:[上中内旁外下里]|区|段|处|场所|路面|墙面)[^，。；的]{2,}$)/g,
  examples: ['乱扔垃圾{或者}在景物、设施上刻画、涂污'],
  counterExamples: ['未经批准或者在施工中', '擅自占用或者挖掘道路'],
};

export const DONE_THEN: PatternRule = {
  id: 'action.done-then',
  reason: '「确定后实施」 and 「批准后公布」 are two actions, one behind the other.',
  pattern: /(?<=[^，。；]{2})后(?=(?:组织)?(?:实施|施行|公布|执行|发布|印发)$)/g,
  examples: ['由主管部门确定{后}实施', '报市人民政府批准{后}公布'],
  counterExamples: ['批准后公布的名录', '此后实施方案'],
};

export const JOINED_BY_LIST_MARK: PatternRule = {
  id: 'action.joined-by-list-mark',
  reason: '、 in front of a verb with an object of its own joins two actions, unless what follows is a list that a noun closes.',
  pattern:
    /(?<=[^，。；、]{3})、(?=(?:建立|健全|完善|落实|制定|加强|强化|推动|推进|促进|提供|督促|指导|规范|培育|编制|优化|履行|遵守|执行|接受|采取|组织|实施|支持|引导|鼓励|协调|维护|保护|提高|提升|发挥|明确|开展)[一-鿿]{3,}[^，。；]{0,40}$)(?!.*(?:等|的)[^，。；]{2,}$)(?!.*(?:方式|形式|措施|活动|手段|内容|事项|工作|环节|方面|情况|任务|行为|服务|能力|水平|制度|机制|体系|职责|职能|和[一-鿿]{2,6})$)/g,
  examples: ['建立数据安全管理制度{、}落实数据安全保护责任', '培育和发展知识产权交易市场{、}健全知识产权交易规范'],
  counterExamples: [
    '采取统一规划、推进集中建设等措施',
    '加强对执行法律法规、推进素质教育以及均衡发展等情况的督导',
    '建立监测、预警、应急响应联动机制',
    '负责监督、指导工作',
  ],
};

export const PURPOSE_TAIL: PatternRule = {
  id: 'action.purpose-tail',
  reason: 'A later clause that only says what level, ability or state the actions before it are to bring about.',
  pattern:
    /^(?:进一步|全面|切实|有效|不断|充分|持续|着力|最大限度)*(?:实现|提高|提升|增强|形成|确保|防止|降低|减少|改善|营造|满足)[^，。；]*(?:水平|能力|效率|效能|效益|质量|品质|环境|安全|需求|需要|成本|负担|风险|竞争力|化)$/g,
  examples: ['{提升监管水平}', '{降低中小企业数字化改造成本}', '{实现城市运行治理智能化、科学化、精细化}', '{全面提高教育数字化水平}'],
  counterExamples: ['推动数字经济高质量发展', '实现全程网办', '优化营商环境', '提高直接融资比例'],
};

export const MANNER_END: PatternRule = {
  id: 'action.manner-end',
  reason: 'Words that close a phrase of manner (「按照职责分工」); the verb stands behind them.',
  pattern:
    /(?:规定|要求|原则|职责|分工|状况|水平|特色|趋势|情形|统一部署|职权|权限|程序|类别|顺序|速度|路线|时间|地点|频次|数额|金额|用途|标准|规范|方式|形式|手段|途径|渠道|措施|平台|工程(?!建设|质量|造价|技术|施工|设计|监理)|情况|实际|需要|规划|计划|条件|特点|优势|期限|时限|比例|范围|目录|方案|部署|机制|资源|作用|协议|合同|约定|法律|法规|规章|办法|政策|系统|技术|意见|结果|结论|决定|批复|方法|模式|制度|名义|为主|为主体|为重点|为目标|为导向|为依托|为基础|为载体|角度|(?<![节项科栏数题])目的|网络|媒体|活动|机构|市场|数据|信息|需求|安排|指引|评价|考核|购买服务|委托|招标|拍卖|协商|立法|补贴|奖励|资助|设施|空间|场所|力量|资金|问题|装置|电话|信函|窗口|网站|设备|内容|序位|位次|指令|面积|流程|程度|情节|后果|性质|规模|能力|号码|凭证|证明|证件|票据)等?/g,
  examples: ['按照{职责}{分工}', '通过政府{购买服务}', '根据本地{实际}'],
  counterExamples: ['按照', '依法'],
};

export const UNFINISHED_PIVOT: PatternRule = {
  id: 'action.unfinished-pivot',
  reason: 'The object of a pivot verb that ends with a body or an undertaking has its verb in the next clause.',
  pattern:
    /(?:企业|机构|组织|单位|个人|部门|院校|学校|力量|主体|项目|人员|人才|公民|志愿者|居民|村民|群众|公众|家庭|农户|经营者|团体|园区|协会|运营商|大厅|县市、区|部门合作|前提下|条件下|过程中|基础上)$|(?:企业|机构|组织|单位|个人|资本|力量|公民|院校|学校|协会|图书馆|博物馆|医院|场馆|基地|未成年人|学生|职工|居民|村民|农民|家长|人员|公众)(?:按照|依照|根据|依托|利用|通过|采取|采用|结合|以)[^。；]*(?:规划|规定|要求|方式|形式|途径|渠道|需要|实际|优势|平台|条件|原则|能力|特点|情况|职责|章程|约定)$/g,
  examples: ['支持单位和{个人按照防洪规划}', '支持卫星导航相关研发{机构}', '鼓励各级政务服务{大厅}', '支持和引导各{县市、区}'],
  counterExamples: ['支持企业建设互联网平台', '支持智慧口岸建设'],
};

/** In what stands in front of a modal without a bearer. */
export const NO_TOPIC: PatternRule = {
  id: 'action.no-topic',
  reason: 'What begins with a preposition, a verb or a modal is no thing that the verb behind it is done to.',
  pattern:
    /^(?:经(?![营济费])|但|在|对(?!.*的[^的]{2,6}$)|除|未|因|按照?|根据|依照|违反|自(?!然|行)|有(?!关)|需要?|应(?!急)|当(?!事)|为|从事|编制|申请|举办|开展|进行|实施|发现|确需|拟|免于|不(?!动产)|其中|并|同时|第|符合|接到|收到|发生|使用(?!.*的)|设置|新建|改建|制定|采取|涉及|逾期|参加|提出|办理|以|向|与|由|已|凡|属于|决定(?:提请|不)|暂时|法律|法规|国家|规定)|应当|不得|可以|必须|如果|不服$/g,
  examples: ['{经}当事人申请', '{编制}立法规划和年度立法计划', '同意后{应当}报告', '{对}小型企业', '申诉人{如果}有异议', '申诉人{不服}'],
  counterExamples: ['定点医药机构名单', '具体办法', '乡规划、村庄规划', '对小型企业的限期治理'],
};

/** In what stands in front of a modal; in front of 由 whoever acts is named behind it. */
export const ACTING_TOPIC: PatternRule = {
  id: 'action.acting-topic',
  reason: 'Somebody, or what moves or meets by itself, is who acts and not what is acted on.',
  pattern: /(?:人|员|者|单位|企业|机构|组织|部门|机关|公司|法院|政府|个人|公民|学校|委员会|代表|必要|车|车辆|船舶|会议|请假|申请)$/g,
  examples: ['货运{车辆}', '代表{请假}'],
  counterExamples: ['建设方案', '名单'],
};

/** Of a verb without an object. */
export const RELATING: PatternRule = {
  id: 'action.relating',
  reason: 'What stands in front of these verbs is not what they are done to: it has, fits, contains or takes place.',
  pattern:
    /(?:衔接|协调|适应|匹配|结合|一致|配套|联系|具有|符合|施行|执行|参加|回避|退出|停止|申请|包括|包含|载明|写明|注明|进行|实用|便利|同步|遵守|采用|坚持|体现|运行|行驶|通行|达标)$/g,
  examples: ['相{衔接}', '{包括}'],
  counterExamples: ['公布', '划定'],
};

/** At the beginning of a clause in which no verb was found. */
export const SPOKEN: PatternRule = {
  id: 'action.spoken-of',
  reason: 'A thing in front of one of these is what the clause is about, and its predicate begins there.',
  pattern:
    /^(?!其他|国家|法律|法规)[^，。；、对在将向由按依的应可须]{2,12}(?=(?:及时|依法|定期)?(?:向社会(?:公布|公开|公告|公示)|实行[^，。；]{2,10}制|(?:纳入|列入)[^，。；的]{2,16}(?:预算|规划|计划|体系|范围)$|予以(?:公布|公开|公示|公告|保障|通报)))/g,
  examples: ['{调查结果}向社会公布', '{科学技术进步工作}实行目标责任制', '{所需经费}纳入财政预算'],
  counterExamples: ['向社会公布', '其他实行审批制的项目', '应当向社会公布的信息'],
};

/** Of what stands behind a modal. */
export const QUALITIES: PatternRule = {
  id: 'action.qualities',
  reason: 'Adjectives alone behind a modal say how a thing must be.',
  pattern:
    /^(?!(?:公开|明确|规范|统一|清楚|具体|充分|独立)$|[、和且与])(?:真实|适时|准确|完整|客观|公正|公平|公开|合理|合法|及时|有效|清晰|规范|科学|全面|清楚|明确|整洁|统一|齐全|安全|可靠|可行|必要|适当|平等|简便|诚信|自愿|独立|具体|充分|良好|醒目|牢固|完好|畅通|美观|易懂|便捷|透明|方便|高效|廉洁|严谨|适度|相符|相当|[、和且与](?=.)){1,20}$/g,
  examples: ['{客观、准确、真实}', '{真实准确}', '{合理}'],
  counterExamples: ['真实反映情况', '公开招标', '依法公开', '公开'],
};

/** A clause of four characters. */
export const MANNERED_ACT: PatternRule = {
  id: 'action.mannered-act',
  reason: '「文明行车」 names an act that is nothing without its first half.',
  pattern:
    /^(?:文明|安全|规范|诚信|礼貌|热情|公平|公正|优质|守法|依法|合法|平等|科学|有序|廉洁|专款|专户|勤勉|恪尽|团结|相互|互相|自愿|绿色|低碳|节约)(?:服务|行车|作业|用餐|就餐|竞争|经营|专用|尽责|尽职|守信|执业|驾驶|施工|乘车|停车|出行|用水|用电|用气|诊疗|决策|上网|祭扫|祭祀|旅游|养犬|如厕|执法|交易|游览|观看|办理|行驶|停放|协作|礼让|帮助|互助|操作|管理|职守)$/g,
  examples: ['{文明服务}', '{安全行车}', '{专款专用}'],
  counterExamples: ['安全生产教育', '文明的行为', '公共服务'],
};

/** Of a member of a list joined by 、. */
export const ACT: PatternRule = {
  id: 'action.act-in-list',
  reason: 'A member of a list that is an act has a verb and an object, and no end that closes a list or makes a noun of it.',
  pattern:
    /^(?!.*(?:等|的|[和与及或]|以及))(?!.*(?:制度|机制|体系|服务|工作|活动|措施|方式|形式|能力|水平|情况|标准|规范|计划|规划|设施|设备|管理|监督|保护|建设|安全|单位|机构|企业|部门|人员|者|者权益|职责|义务|行为|内容|事项|信息|资料|意见|办法|政策|费用?|场所|技术|结果|方案|预案|项目|工程|权|证|员|人)$)[一-鿿]{4,}$/g,
  examples: ['{维护社会治安}', '{保卫重要目标}', '{监督灯火管制}'],
  counterExamples: ['监督管理制度', '处理', '检查监督等工作', '服务设施'],
};

/** In the object of an action. */
export const ANNOUNCEMENT: PatternRule = {
  id: 'action.announcement',
  reason: '「下列职责：」 only announces what its items say; 「下列设施的建设和管理：」 is an object.',
  pattern:
    /(?:下列|如下|(?:^|的)以下)[^，。；]{0,16}?(?:职责|规定|行为|活动|措施|工作|义务|要求|事项|情形|条件|内容|材料|制度|任务|标准|程序|方式|职权|权利|原则|规范|资料|手续|服务|文件|信息|纪律|责任|职能|处理|处罚|决定|办法)[:：]?$|(?:下列|如下|以下)[:：]?$/g,
  examples: ['{下列职责}', '{以下措施}', '食品安全的{下列工作}', '{下列}'],
  counterExamples: ['下列公共设施的建设和管理', '职责'],
};

export const ANNOUNCED_THINGS: PatternRule = {
  id: 'action.announced-things',
  reason: 'Items announced as matters, contents, papers or conditions name things, in which no action is looked for.',
  pattern:
    /(?:下列|如下|以下)[^，。；]{0,16}?(?:事项|内容|材料|文件|资料|条件|信息|手续|证件|要求|情况|情形|情形之一|条件之一|文书|凭证|场所|区域|范围)[:：]?$/g,
  examples: ['{下列事项}', '{下列主要内容：}', '{以下材料}'],
  counterExamples: ['下列职责', '下列行为', '下列规定'],
};

export const FORBIDDEN_ACTS: PatternRule = {
  id: 'action.forbidden-acts',
  reason: 'A list announced as acts (下列行为, 下列活动) has a verb at the beginning of every item.',
  pattern: /(?:下列|以下)[^，。；：\n]{0,16}(?:行为|活动)[：:]/g,
  examples: ['禁止{下列行为：}\n（一）攀折竹木', '不得从事{下列活动：}'],
  counterExamples: ['禁止在下列区域：', '履行下列职责：'],
};

export const SANCTION_OPENS: PatternRule = {
  id: 'action.sanction-opens',
  reason: 'Among the items of a sanction only these clauses say what is done; the others say for what.',
  pattern:
    /^(?:并|可以?|应当|依法|对[^，。；]{1,20}?)*(?:责令|处以?[一二三四五六七八九十百千万\d每罚违货]|没收|吊销|暂扣|扣留|收缴|给予(?:警告|处分|批评|行政)|警告|取消|撤销)(?!.*的$)/g,
  examples: ['{处五}千元以上五万元以下罚款', '{责令}限期改正', '{对个人处五}万元罚款'],
  counterExamples: ['未按照规定设置标志的', '处理不当的', '责令停产后仍然生产的'],
};

export const ACTION_RULES: readonly PatternRule[] = [
  UNFINISHED_PIVOT,
  JOINED_BY_AND,
  JOINED_BY_OR,
  DONE_THEN,
  JOINED_BY_LIST_MARK,
  PURPOSE_TAIL,
  MANNER_END,
  NO_TOPIC,
  ACTING_TOPIC,
  RELATING,
  SPOKEN,
  QUALITIES,
  MANNERED_ACT,
  ACT,
  ANNOUNCEMENT,
  ANNOUNCED_THINGS,
  FORBIDDEN_ACTS,
  SANCTION_OPENS,
];
