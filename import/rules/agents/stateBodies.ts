import { wordRule } from '../wordRule.ts';

/** State bodies below the government: the last words of their names. */
export const STATE_BODIES = wordRule({
  id: 'agent.state-body',
  reason: 'A name that ends like this is that of a department, an office or an institution with a public function.',
  after: '$',
  words: `
    部门 局 厅 委 委办 办公室 办公厅（室） 办公厅 机关 管理委员会 管委会 委员会 指挥部 指挥机构 总队 支队 大队 派出机构 派出所
    街道办事处 办事处 公署 管理处 管理所 海关 海事机构 领导小组 联席会议 党委 党组织 领导机构 议事协调机构 协调机构 管理机构
    监督机构 监督管理机构 经办机构 执法机构 行政执法机构 登记机构 统计机构 审批机构 水文机构 检疫机构 监管机构 督导机构
    消防救援机构 主管机构 主管单位 检查机构 检定机构 执委会 组委会 筹委会 秘书处 爱卫会 消防机构 工作机构 办事机构 开发区 试验区
    实验区 示范区 度假区 综试区 综试办 民防办 地名办 警备区 军分区 武装部 服务管理机构 援助机构 稽查机构 交流机构 公共就业服务机构
    人民银行 邮政管理机构 教育督导机构 财政局 税务局 消防救援站 司法所 工作委员会 工委 党工委 纪委 监委 政法委 编办 执法局
    出入境边防检查站 边检站 检查站 检疫站 疾控中心 疾病预防控制中心 监测中心 大数据中心 急救医疗指挥中心 指挥分中心 搜救中心 搜救分中心 应急联动中心 指挥中心 应急中心 监察中心 综合治理中心 公积金管理中心 救助站 登记中心 审批局 安监局 仲裁院
  `,
  examples: ['市{大数据中心}', '市园林绿化行政主管{部门}', '城市管理{局}', '{街道办事处}'],
  counterExamples: ['部门规章', '建设单位'],
});
