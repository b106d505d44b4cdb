import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRegulation } from '../../import/intake/readRegulation.ts';
import type { Obligation } from '../../import/model.ts';
import { extractRegulation } from '../../import/pipeline.ts';

const TEXTS = join(import.meta.dirname, '..', '..', 'import', 'texts');
const SEED = extractRegulation(
  readRegulation({ bytes: readFileSync(join(TEXTS, 'shijiazhuang-digital-economy.txt')), name: 'shijiazhuang-digital-economy.txt' }),
);

/** The obligations of a text of one article. */
function obligationsOf(text: string): readonly Obligation[] {
  const bytes = new TextEncoder().encode(`# 测试条例\n\n第一条 ${text}\n`);
  return extractRegulation(readRegulation({ bytes, name: 'test.md' })).articles[0]?.obligations ?? [];
}

/** `verb | object` of every action of the first obligation. */
function actionsOf(text: string): string[] {
  return (obligationsOf(text)[0]?.actions ?? []).map(({ verb, object }) => `${verb} | ${object}`);
}

function inSeed(article: number, index = 0): Obligation {
  return SEED.articles.find((one) => one.article === article)?.obligations[index] as Obligation;
}

describe('actions', () => {
  it.each([
    ['verbs that share an object are one action', '部门应当推介、展示、宣传自身特色品牌。', ['推介、展示、宣传 | 自身特色品牌']],
    ['a verb with 负责组织 in front of it counts alone', '市人民政府负责组织实施本条例。', ['实施 | 本条例']],
    ['the object of a pivot verb is the whole rest', '市人民政府应当支持企业建设工业互联网平台。', ['支持 | 企业建设工业互联网平台']],
    ['并 begins another action', '市人民政府应当统筹协调全市工作并组织实施本条例。', ['统筹协调 | 全市工作', '实施 | 本条例']],
    [
      'V+O、V+O are two',
      '数据处理者应当建立数据安全管理制度、落实数据安全保护责任。',
      ['建立 | 数据安全管理制度', '落实 | 数据安全保护责任'],
    ],
    ['a purpose is none', '市人民政府应当推行信用监管，提升监管水平。', ['推行 | 信用监管']],
    ['manner is none', '市人民政府应当按照职责分工，结合本地实际，做好相关工作。', ['做好 | 相关工作']],
    ['a condition is none', '发现安全缺陷时，经营者应当立即采取补救措施。', ['采取 | 补救措施']],
    ['what 将 puts in front is the object', '市人民政府应当将数字经济发展纳入规划。', ['纳入 | 数字经济发展']],
    [
      'a breach is none, its fine is one',
      '违反本条例规定的，由公安机关责令改正，并处一千元以上五千元以下罚款。',
      ['责令 | 改正', '处 | 一千元以上五千元以下罚款'],
    ],
    ['what 对 puts into a clause of its own is the object', '对废弃的地下管线，管线单位应当及时拆除。', ['拆除 | 废弃的地下管线']],
    [
      'a way with a comma behind it leaves its verb to the next clause',
      '任何人不得以限制行动自由等形式，妨害女方行使离婚权利。',
      ['妨害 | 女方行使离婚权利'],
    ],
    ['a place puts 不 in front of itself', '参会人员应当遵守规定，不在室内吸烟。', ['遵守 | 规定', '不在室内吸烟 | ']],
    ['adjectives say how a thing must be', '年度报告应当真实、准确、完整。', ['真实、准确、完整 | ']],
    ['申请 is no part of 申请人 in front of 人民法院', '由作出处罚决定的机关申请人民法院强制执行。', ['申请 | 人民法院强制执行']],
    ['items that name papers are none', '当事人应当提交下列文件：\n（一）申请书；\n（二）身份证明。', ['提交 | 下列文件']],
    ['a clause may begin with what it speaks of', '部门应当开展调查，调查结果向社会公布。', ['调查 | ', '公布 | 调查结果']],
    ['to whom something is said ends at the body', '当事人可以向失业保险经办机构申领丧葬补助金。', ['申领 | 丧葬补助金']],
    [
      'an alternative verb shares the object',
      '任何单位不得侵占或者无偿调拨农业技术推广机构的财产。',
      ['侵占或者无偿调拨 | 农业技术推广机构的财产'],
    ],
    ['steps are manner', '市人民政府应当有计划、分步骤地组织实施城乡规划。', ['实施 | 城乡规划']],
    ['a place of its own begins another act', '不得在景区乱扔垃圾或者在景物、设施上刻画、涂污。', ['乱扔 | 垃圾', '刻画、涂污 | ']],
    [
      'a principle to be followed is the action',
      '经营者收集信息，应当遵循合法、正当的原则，明示收集的范围。',
      ['遵循 | 合法、正当的原则', '明示 | 收集的范围'],
    ],
    ['a body is made up of its members', '仲裁委员会由主任一人，委员若干人组成。', ['组成 | ']],
    [
      'what is encouraged runs on over a comma',
      '鼓励企业和个人在开发区内投资，举办科技企业。',
      ['鼓励 | 企业和个人在开发区内投资，举办科技企业'],
    ],
    ['what is done may be named where its occasion is', '设置招牌和广告，应当按照专项规划进行设置。', ['设置 | 招牌和广告']],
    ['where 将 puts something is behind a verb of moving', '当事人应当将车辆移至不妨碍交通的地点。', ['移至 | 车辆']],
    ['统一 is a verb where no other follows', '国家机关应当统一网站风格、标识。', ['统一 | 网站风格、标识']],
    ['openness is no manner of making something known', '约谈人应当向社会公开整改情况。', ['公开 | 整改情况']],
    ['what is said of 由 in front of it is the object', '具体办法由市人民政府制定。', ['制定 | 具体办法']],
    [
      'items are read and their announcement is not',
      '部门应当履行下列职责：\n（一）建立监测机制；\n（二）开展宣传教育。',
      ['建立 | 监测机制', '宣传教育 | '],
    ],
    ['a verb that begins a noun is none', '市卫生主管部门负责饮用水卫生的监督监测。', ['负责 | 饮用水卫生的监督监测']],
    ['a verb no list holds is one where a modal stands in front', '客运经营者应当挂放客运标志牌。', ['挂放 | 客运标志牌']],
    ['a way is manner', '媒体应当通过刊播公益广告等形式，宣传文明行为。', ['宣传 | 文明行为']],
    ['the thing in front of a modal is the object', '医药机构名单应当及时向社会公布。', ['公布 | 医药机构名单']],
    [
      'members that have objects of their own are several',
      '公安部门应当维护社会治安、保卫重要目标、监督灯火管制。',
      ['维护 | 社会治安', '保卫 | 重要目标', '监督 | 灯火管制'],
    ],
    [
      'items of forbidden acts begin with their verbs',
      '任何人不得有下列行为：\n（一）攀折竹木的；\n（二）在轨道上放置障碍物。',
      ['攀折 | 竹木', '放置 | 障碍物'],
    ],
    ['items that name things are none', '禁止销售下列产品：\n（一）超过使用期的产品；\n（二）伪造证明的产品。', ['销售 | 下列产品']],
    [
      'what is done first and then are two',
      '市水务部门编制规划，报市人民政府批准后实施。',
      ['编制 | 规划', '报 | 市人民政府批准', '实施 | '],
    ],
    ['to whom it is reported may have a verb in its name', '医师应当将情况向疾病预防控制机构报告。', ['报告 | 情况']],
    [
      'the object of a pivot verb runs over manner with a comma',
      '鼓励单位和个人按照防洪规划，修建水利工程。',
      ['鼓励 | 单位和个人按照防洪规划，修建水利工程'],
    ],
  ])('%s', (_, text, expected) => {
    expect(actionsOf(text)).toEqual(expected);
  });

  it('are found in a text that has lost its commas', () => {
    expect(inSeed(4).actions.map(({ verb, object }) => `${verb} | ${object}`)).toEqual([
      '加强 | 对数字经济促进工作的领导',
      '建立健全 | 推进协调机制',
      '建立 | 数字经济专家咨询委员会',
      '纳入 | 数字经济发展',
      '制定和实施 | 促进数字经济发展的政策和工作措施',
      '推动 | 本区域数字经济高质量发展',
    ]);
  });
});

describe('conditions', () => {
  it.each([
    ['因公共利益需要征收土地的，市人民政府应当给予补偿。', ['因公共利益需要征收土地的']],
    ['违反本条例规定，未建立台账的，由公安机关责令改正；拒不改正的，处一千元罚款。', ['违反本条例规定，未建立台账的', '拒不改正的']],
    ['市人大常委会审查决算草案时，应当听取报告。', ['审查决算草案时']],
    ['市人民政府应当按照职责分工做好相关工作。', []],
    ['建设单位应当在施工前委托鉴定单位。', ['在施工前']],
    ['主管部门应当在三十日前告知当事人。', []],
    ['重大活动举办期间和重要时间节点，市人民政府可以采取措施。', ['重大活动举办期间和重要时间节点']],
  ])('of %s', (text, expected) => {
    expect(obligationsOf(text)[0]?.conditions.map((condition) => condition.text)).toEqual(expected);
  });
});

describe('deadlines', () => {
  it.each([
    ['主管部门应当自受理申请之日起二十个工作日内作出决定。', '自受理申请之日起二十个工作日内'],
    ['市人民政府应当每年向社会公布。', '每年'],
    ['经营者应当立即报告当地人民政府。', '立即'],
    ['市人民政府应当加强领导。', null],
  ])('of %s', (text, expected) => {
    expect(obligationsOf(text)[0]?.deadline).toBe(expected);
  });
});

describe('summaries', () => {
  it.each([
    [47, '建立健全网络安全、数据安全保障体系等'],
    [4, '加强对数字经济促进工作的领导等'],
    [10, '统筹推进新技术基础设施建设'],
  ])('of article %i of the seed', (article, expected) => {
    expect(inSeed(article).summary).toBe(expected);
  });

  it('say that something is forbidden', () => {
    expect(obligationsOf('任何单位和个人不得擅自改变用途。')[0]?.summary).toBe('不得擅自改变用途');
  });

  it.each([
    ['市人民政府应当将动物疫病防控工作纳入本行政区域国民经济和社会发展规划。', '将动物疫病防控工作纳入国民经济和社会发展规划'],
    ['物业企业应当安装和使用油烟净化和异味处理设施以及在线监控设施设备。', '安装和使用油烟净化和异味处理设施等'],
    ['现场作业不得少于二人。', '现场作业不得少于二人'],
    ['委员会在调查中可以不公布有关情况。', '可以不公布有关情况'],
    ['土地房屋登记事项由建设单位承担的，由建设单位办理。', '由建设单位办理'],
    ['市审计部门应当对学校的财务收支情况进行审计监督。', '对学校的财务收支情况进行审计监督'],
    ['农业部门负责秸秆等农业生产废弃物综合利用情况和回收情况的监督管理。', '负责秸秆等农业生产废弃物综合利用情况…的监督管理'],
  ])('can be read alone: %s', (text, expected) => {
    expect(obligationsOf(text)[0]?.summary).toBe(expected);
  });

  it('are never empty and never longer than 24 characters', () => {
    for (const { obligations } of SEED.articles)
      for (const { summary } of obligations) {
        expect(summary.length).toBeGreaterThan(0);
        expect(summary.length).toBeLessThanOrEqual(24);
      }
  });
});

describe('platforms', () => {
  it.each([
    ['部门应当建立、完善食品安全信息系统。', ['BUILD 食品安全信息系统']],
    ['部门应当搭建海域使用权交易平台。', ['BUILD 海域使用权交易平台']],
    ['志愿服务组织应当将相关信息录入志愿服务信息系统。', ['USE 志愿服务信息系统']],
    ['部门应当建立信息共享机制和信息服务平台。', ['BUILD 信息服务平台']],
    ['测绘单位应当使用国家规定的测绘基准和测绘系统。', []],
  ])('of %s', (text, expected) => {
    expect(obligationsOf(text)[0]?.platforms.map(({ status, name }) => `${status} ${name}`)).toEqual(expected);
  });
});

describe('parties addressed', () => {
  it.each([
    ['部门应当鼓励企业、公民等社会力量设立博物馆。', ['企业', '公民']],
    ['企业不得允许他人使用执照。', []],
    ['任何单位不得损害他人合法权益。', ['他人']],
    ['市人民政府应当促进职工教育事业的发展。', []],
    ['市人民政府应当鼓励和支持民宿发展。', []],
    ['市人民政府应当鼓励单位和个人投保公众责任保险。', ['单位和个人']],
    ['市人民政府应当依法保障农民工工资支付和社会保障权益。', ['农民工']],
    ['街道办事处应当指导和监督社区居（村）民委员会代行相关职责。', ['居（村）民委员会']],
    ['街道办事处应当指导所辖物业管理区域业主、业主委员会依法开展活动。', ['业主', '业主委员会']],
    ['人民代表大会代表可以参加常务委员会组织的代表履职学习。', []],
    ['机关应当开展献血动员组织活动。', []],
    ['经营者应当在主要为妇女、儿童提供服务的医疗卫生机构、儿童福利机构设置标志。', []],
    ['经营者应当向旅游者提供符合国家规定的旅游产品。', ['旅游者']],
  ])('by %s', (text, expected) => {
    expect(obligationsOf(text)[0]?.addressed.map(({ mention }) => mention)).toEqual(expected);
  });
});
