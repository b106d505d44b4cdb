import { wordRule } from '../wordRule.ts';

/**
 * Nouns that begin like a verb, mined from the corpus: pairs of the list of verbs that the same third character follows in more
 * than an eighth of their places, and the ends that make a noun of any of them; read through by hand.
 */
export const COMPOUND_NOUNS = wordRule({
  id: 'verb.compound-noun',
  reason: 'A verb that begins a longer noun (许可|证, 保护|区, 主持|人) heads no action.',
  before: '^',
  words: `
    许可证 保护区(?!域) 保护地 饮用水 污染物 开发区 自行车 机动车 停车场 停车位 停车泊位 控制性 试验区 示范区 强制性 保险费 有效期 建成区(?!域) 真实性 永久性
    回收物 主持人(?!民) 代理人(?!民) 负责人(?!民) 申请人(?!民) 驾驶人(?!民) 驾驶员 驾驶证 承租人(?!民) 出租人(?!民) 出租车 举报人(?!民) 鉴定人(?!民) 组成人员 调解员 经营者 管理人(?!员名) 经营人(?!民) 承运人(?!民) 委托人(?!民) 监护人
    收费标准 服务标准 服务质量 服务水平 服务项目 服务平台 服务体系 服务设施 服务能力 服务价格 服务电话 警示标 违法行为 违法所得 处罚法 审查意见 审核意见 审议意见 处理意见 评估报告 评价报告
    检测报告 鉴定意见 监测数据 监测站点 登记证 登记机关 登记机构 登记信息 审批机关 审批机构 批准机关 鉴定机构 检测机构 检验机构 审计机关 审计机构 监督管理部门 行政许可证 采砂许可 施工许可
    生产许可 经营许可 规划许可 运输工具 运输企业 协调机制 共享机制 处罚决定 处理决定 管理办法 管理制度 管理费 使用费 使用权 经营权 承包权 所有权 处分权 养殖证 采伐证
    收费站 加油站 充电桩 变电站 监控设备 监测设备 投诉电话 举报电话 举报奖 救援机构 培训机构 教育机构 教育工作者 保险公司 公开栏 公示栏 公告栏 表彰大会 居住证 居住区 居住地 规划区(?!域) 负责制 责任制 分包合同 建设用地 建设项目
    建设工程 施工现场 施工图 生产线 燃放点 管理相对人 行走人行
  `,
  examples: ['{许可证}确定的范围', '{主持人}主持', '{饮用水}卫生', '{收费标准}和办法', '{机动车}驾驶人疲劳驾驶'],
  counterExamples: ['保护区域内的树木', '许可其使用', '收费公开', '建设公共设施', '申请人民法院强制执行'],
});
