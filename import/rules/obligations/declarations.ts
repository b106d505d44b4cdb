import type { PatternRule } from '../patternRule.ts';
import { wordRule } from '../wordRule.ts';

export const POLICY_OPENING = wordRule({
  id: 'declaration.policy-opening',
  reason: 'A clause without a subject that begins like this tells what the state does.',
  before: '^',
  words: `
    建立 健全 完善 推动 推进 加强 加快 加大 促进 组织 探索 实行 实施 开展 培育 发展 发挥 发布 支持 优化 提升 提高 强化 深化 拓展
    推广 落实 构建 打造 建设(?!工程|项目|用地|单位|资金) 制定 编制 设立 统筹 协调 营造 规范 保障 保护(?!区|范围) 改善 给予 予以
    严格 积极 依法 定期 充分 全面 合理 坚持 弘扬 创新 举办 搭建 整合 按照 对 逐步 大力 科学 引进 引导 扶持 扩大 培养 丰富 繁荣
    推行 采取 确保 增强 增加 做好 维护 鼓励 不断 适时 加以 优先 完成 深入 及时(?=清理|修订|调整|完善|公布|更新) 明确 建成 纳入 列入 设定 配备 支付 根据 逐年
  `,
  examples: ['{完善}市场体系', '{推动}产业集聚'],
  counterExamples: ['建设工程竣工', '保护区边界', '违反规定'],
});

export const HAS_DUTY: PatternRule = {
  id: 'declaration.has-duty',
  reason: 'Whoever 有 or 承担 a duty, a responsibility or a right has it without a modal.',
  pattern: /^(?:对[^，]+?)?(?:都|均|也|分别|各自|共同)*(?:依法)?(?:享?有|负有|承担)[^，]{0,60}(?:义务|责任|职责|权利)$/g,
  examples: ['{均有劝阻、投诉、举报的权利}', '{对其安全承担主体责任}'],
  counterExamples: ['有关责任人员', '应当承担责任'],
};

export const ASSIGNS: PatternRule = {
  id: 'declaration.assigns',
  reason: 'These predicates give anybody a task, whether or not a state body.',
  pattern:
    /^(?:都|均|也)?(?:有|负有)[^，]{0,60}(?:义务|责任|职责)$|^(?:负责(?!人|的|制)|承担|负有|是.{0,20}责任人|为.{0,20}责任人|是.{0,40}(?:主管|牵头|责任|监督管理|执法|管理)(?:部门|机关|单位|主体|机构)|主管)|^对.*负责$|^(?:对|根据|按照|在)[^，]*负(?:总|全部|直接|主要|首要|全面)?(?:领导|管理|监督)?责任?$|履行(?:下列|以下)[^，]{0,10}(?:职责|义务|责任)$/g,
  examples: ['{负责}本市的供水工作', '{根据分工负直接领导责任}', '{是本单位安全生产的第一责任人}', '{履行下列职责}'],
  counterExamples: ['负责人', '参加培训'],
};

export const ACTS = wordRule({
  id: 'declaration.acts',
  reason: 'Behind a state body these words begin a predicate beside the verbs.',
  before: '^',
  words: `
    每 可 应 于 自 接到 收到 受 聚焦 认为 统 设 确
  `,
  examples: ['{每}年公布', '{设}主任一名'],
  counterExamples: ['规定的标准', '之间'],
});

export const NO_PREDICATE = wordRule({
  id: 'declaration.no-predicate',
  reason: 'Behind a name these words belong to the name or to a definition.',
  before: '^',
  words: `
    的 是指 包括 之间 所在地 负责人 以外 以上 以下 等 名称 工作 及其 主要 内部 和 、 （
  `,
  examples: ['{的}名称', '{所在地}', '{负责人}'],
  counterExamples: ['负责实施', '应当'],
});

export const MODIFIES_NOUN: PatternRule = {
  id: 'declaration.modifies-noun',
  reason: 'A verb with 的 right behind it modifies a noun: 「财政安排的配套资金」.',
  pattern: /^(?:依法|统一|重点)?[一-鿿]{2}的[^，]{2,}$/g,
  examples: ['{安排的配套资金}', '{依法承担的维护费用}'],
  counterExamples: ['接到旅游者的投诉', '负责全省的水文工作'],
};

export const THING_DONE_TO: PatternRule = {
  id: 'declaration.thing-done-to',
  reason: 'Behind a name a short modifier and its noun, or a noun of regulation, is the thing that is spoken of.',
  pattern:
    /^[^，]{2,8}的[^的，]{1,8}$|的(?:具体|实施|管理)?(?:办法|规定|标准|程序|工作|方案|规则|范围|条件|职责|区域|费用|经费|事项|期限|名单)$/g,
  examples: ['{已经审批的采矿权}', '通过专门委员会成员人选{的具体办法}'],
  counterExamples: ['第二次审议法规案', '听取法制委员会关于草案审议结果的报告'],
};

export const OF_MANNER = wordRule({
  id: 'declaration.of-manner',
  reason: 'A noun with 的 that ends an adverbial, and is no topic of its own.',
  before: '的',
  after: '$',
  words: `
    规定 要求 情况 需要 原则 程序 同意 批准 报告 申请 意见 通知 证据 理由 事实 文件 标准 办法 协议 合同 方案 约定 期限
  `,
  examples: ['根据工作{的需要}', '依据审核确认{的证据}'],
  counterExamples: ['提出的议案', '设置的标志'],
});

export const WHEN_OR_WHEREBY: PatternRule = {
  id: 'declaration.when-or-whereby',
  reason: 'Behind a name a place, a time, a condition or a need whose noun hangs on 的 is an adverbial, and the name waits for its modal.',
  pattern:
    /^在[^，]{2,40}(?:前提下|情况下|条件下|基础上|过程中|期间|时间内|期限内|范围内|时|后|前)$|^(?:根据|按照|依据|结合|针对)(?![^，]*(?:制定|提出|作出|编制|确定|划定|形成|签订)的)[^，]{2,40}的(?:需要|需求|情况|要求|特点|实际|规定)(?:和[^，的]{2,10})?$/g,
  examples: ['{在确保信息安全的前提下}', '{根据疾病预防的需要}', '{根据答复的情况和代表意见}'],
  counterExamples: ['在网络上发布的信息', '根据专家提出的意见制定的规划', '按照规定编制的方案'],
};

export const GIVES: PatternRule = {
  id: 'declaration.gives',
  reason: 'An award, a subsidy or support is given by the state, whoever gives it.',
  pattern: /(?:给予|予以)[^，。；]{0,12}(?:表彰|奖励|补贴|补助|补偿|支持|扶持|资助|优惠|减免|优待|抚恤|慰问)/g,
  examples: ['对成绩显著的单位{给予表彰}', '{予以奖励}'],
  counterExamples: ['给予处分', '予以公布'],
};

export const GIVES_BEHIND_ADVERBIAL: PatternRule = {
  id: 'declaration.gives-behind-adverbial',
  reason: 'An adverbial without a comma, and then what is done.',
  pattern: /^(?:对|按照|根据|依照|在)[^，]{2,60}(?:给予|予以|进行|实行|实施|开展|负责(?!人|制|的))/g,
  examples: ['{按照规定负责}评审', '{对作出贡献的个人给予}奖励', '{按照国家规定实行}分类管理'],
  counterExamples: ['对全省工作', '给予奖励', '按照谁主管谁负责的原则'],
};

export const NO_POLICY = wordRule({
  id: 'declaration.no-policy',
  reason: 'A clause that begins like this tells a condition or a breach.',
  before: '^',
  words: `
    未 不 已 有(?!计划|组织) 违反 需要 认为 造成 发生 出现 存在 拟 擅自
  `,
  examples: ['{未}取得许可', '{拟}从事经营'],
  counterExamples: ['有计划地推进', '建立制度'],
});

export const NEEDS = wordRule({
  id: 'declaration.needs',
  reason: 'Whoever needs, wants or doubts something does nothing yet: what it then may or must do follows.',
  before: '^',
  words: '需要 确需 认为 不服 拟(?!订|定) 有异议 发现',
  examples: ['{需要}作出决议', '{认为}确有必要'],
  counterExamples: ['制定规划', '拟订方案'],
});

export const MERIT = wordRule({
  id: 'declaration.merit',
  reason: 'Whoever has done well is honoured, and honours nobody.',
  words: '突出 显著 优异 有功 贡献',
  after: '[^。；]{0,12}的，',
  examples: ['作出{突出贡献的，}应当给予表彰', '成绩{显著的，}予以奖励'],
  counterExamples: ['后果严重的，', '贡献奖'],
});

export const HONOURS: PatternRule = {
  id: 'declaration.honours',
  reason: 'What is given to whoever has done well.',
  pattern: /^(?:依法|按照[^，。；]{2,20})?(?:给予|予以|授予|进行)[^，。；]{0,12}(?:表彰|奖励|称号|嘉奖)/g,
  examples: ['{给予表彰}', '{授予荣誉称号}'],
  counterExamples: ['给予补偿', '表彰先进'],
};

export const ASKS_OR_SUFFERS: PatternRule = {
  id: 'declaration.asks-or-suffers',
  reason: 'A condition in which somebody asks for something or suffers a loss: another grants what follows.',
  pattern:
    /^(?:[^，。；]{0,12}(?:请求|申请(?!人)|要求)[^，。；]{0,30}的，|[^，。；]{0,30}(?:受到|遭受)[^，。；]{0,12}(?:损害|损失|侵害|限制)的，|提出的[^，。；]{0,20}成立的，)/g,
  examples: ['{请求进入场所整改隐患的，}应当允许', '{合法权益受到损害的，}应当给予补偿'],
  counterExamples: ['发现违法行为的，', '未按规定申请的'],
};

export const GRANTS: PatternRule = {
  id: 'declaration.grants',
  reason: 'What is granted to whoever asks, or given to whoever has suffered a loss.',
  pattern:
    /^(?:依法)?(?:允许|准许|受理|采纳|予以(?:受理|采纳|准许|批准|支持|办理|登记|核准|补偿|救助|保密)|(?:给予|予以)[^，。；]{0,6}(?:补偿|救助|补助))/g,
  examples: ['{允许}', '{依法给予适当补偿}', '{予以采纳}'],
  counterExamples: ['予以劝阻', '给予处分'],
};
