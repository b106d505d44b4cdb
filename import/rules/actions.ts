import type { PatternRule } from './patternRule.ts';

export const JOINED_BY_AND: PatternRule = {
  id: 'action.joined-by-and',
  reason:
    '并 in front of a verb, a preposition or an adverb begins another action of the same subject; in 并网, 并重 and 合并 it is part of a word.',
  pattern:
    /并且?(?<=[^，。；]{2}[^，。；合兼吞一]并且?)(?=(?:应当|可以|依法|及时|按照?|根据|向|对|将|在|报|与|由|予以|给予|进行|组织|采取|建立|制定|公布|公示|公开|书面|告知|通知|说明|处|承担|接受|提供|加强|定期|做好|实施|监督|负责|督促|提出|作出|配合|落实|记录|保存|签订|出具|缴纳|协助|开展|为|会同|责令|没收|办理|设置|设立|配备|明确|送|附|存|标明|注明|载明|以|经|逐步|推动|推进|促进|纳入|列入|征求|听取|取得|执行|遵守|履行|完善|组成|形成|支持|引导|鼓励))/g,
  examples: ['统筹协调全市工作{并}组织实施本条例', '及时告知用户{并}向有关主管部门报告'],
  counterExamples: ['分布式电源并网发电', '保障安全与发展并重', '依法合并处理'],
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
    /(?:规定|要求|原则|职责|分工|状况|水平|特色|趋势|情形|统一部署|职权|权限|程序|标准|规范|方式|形式|手段|途径|渠道|措施|平台|工程|情况|实际|需要|规划|计划|条件|特点|优势|期限|时限|比例|范围|目录|方案|部署|机制|资源|作用|协议|合同|约定|法律|法规|规章|办法|政策|系统|技术|意见|结果|结论|决定|批复|方法|模式|制度|名义|为主|为主体|为重点|为目标|为导向|为依托|为基础|为载体|角度|目的|网络|媒体|活动|机构|市场|数据|信息|需求|安排|指引|评价|考核|购买服务|委托|招标|拍卖|协商|立法|补贴|奖励|资助|设施|空间|场所|力量|资金|问题|装置|电话|信函|窗口|网站|设备)等?/g,
  examples: ['按照{职责}{分工}', '通过政府{购买服务}', '根据本地{实际}'],
  counterExamples: ['按照', '依法'],
};

export const UNFINISHED_PIVOT: PatternRule = {
  id: 'action.unfinished-pivot',
  reason: 'The object of a pivot verb that ends with a body or an undertaking has its verb in the next clause.',
  pattern:
    /(?:企业|机构|组织|单位|个人|部门|院校|学校|力量|主体|项目|人员|人才|园区|协会|运营商|大厅|县市、区|部门合作|前提下|条件下|过程中|基础上)$/g,
  examples: ['支持卫星导航相关研发{机构}', '鼓励各级政务服务{大厅}', '支持和引导各{县市、区}'],
  counterExamples: ['支持企业建设互联网平台', '支持智慧口岸建设'],
};

export const ACTION_RULES: readonly PatternRule[] = [UNFINISHED_PIVOT, JOINED_BY_AND, JOINED_BY_LIST_MARK, PURPOSE_TAIL, MANNER_END];
