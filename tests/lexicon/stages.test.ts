import { describe, expect, it } from 'vitest';
import type { ArticleDraft } from '../../import/draft.ts';
import type { Obligation } from '../../import/model.ts';
import { addressed } from '../../import/stages/addressed.ts';
import { industries } from '../../import/stages/industries.ts';
import { platforms } from '../../import/stages/platforms.ts';
import { topics } from '../../import/stages/topics.ts';
import { articleDraft, contextOf } from '../extraction/articleDraft.ts';

/** An article that is one obligation from its first to its last character, borne by nobody. */
function draftOf(text: string): ArticleDraft {
  const obligation: Obligation = {
    modality: 'DUTY',
    text,
    start: 0,
    end: text.length,
    bearers: [],
    participants: [],
    actions: [],
    conditions: [],
    summary: '',
    deadline: null,
    holding: null,
    unborne: null,
    paragraph: null,
    item: null,
    concerns: [],
    topics: [],
    addressed: [],
    platforms: [],
    sanction: null,
    cues: [],
    confidence: 1,
    rules: [],
  };
  return { ...articleDraft(text), obligations: [obligation] };
}

const run = (stage: typeof industries, text: string) => stage.run(draftOf(text), contextOf([text]));
const only = (draft: ArticleDraft) => draft.obligations[0] as Obligation;

describe('industries', () => {
  it.each([
    ['推动生物医药、装备制造、现代食品、钢铁、石油化工等行业加快数字化转型', '生物医药 装备制造 现代食品 钢铁 石油化工'],
    ['推动半导体和集成电路产业创新发展推动卫星通信芯片、射频芯片等研发及产业化', '半导体和集成电路'],
    ['在教育、医疗、药品监管、公共安全等重点领域推行监管智能化应用', '教育 医疗'],
    ['推动交通、能源、环保、市政设施、水务等传统基础设施数字化升级改造', '交通 能源 环保 水务'],
    ['支持智慧健康养老和助残产业发展', '智慧健康养老 助残'],
    ['培育直播电商、线上会展等业态', '直播电商 线上会展'],
    ['加强对行业协会的指导，建设农业产业园', ''],
    ['建设市级大数据平台，加快大数据中心建设', ''],
    ['由电力、通信等部门按照职责分工做好保障工作', ''],
    ['促进数字产业化和产业数字化', ''],
    ['推广新技术、新工艺、新材料、新产品', ''],
    ['优先发展城市公共交通', '城市公共交通'],
    ['促进浦东新区生物医药产业发展', '生物医药'],
    ['推进国家大数据（河南）综合试验区建设', ''],
    ['办理续贷和其他金融业务', ''],
    ['从事庆典、婚庆等服务的单位', '庆典 婚庆'],
    ['及时反映行业诉求，在不同行业推行', ''],
  ])('%s → %s', (text, names) => {
    const found = run(industries, text).industries;
    expect(found.map(({ name }) => name).join(' ')).toBe(names);
    for (const { name, start, end } of found) expect(text.slice(start, end)).toBe(name);
  });

  it.each([
    ['推进计算机视听觉、机器翻译等人工智能关键技术在相关领域的应用', '计算机视听觉 TECHNOLOGY, 机器翻译 TECHNOLOGY, 人工智能 TECHNOLOGY'],
    ['推动人工智能产业创新发展', '人工智能 INDUSTRY'],
    ['推动人工智能、区块链等新一代信息技术产业发展，应用人工智能技术', '人工智能 INDUSTRY, 区块链 INDUSTRY, 新一代信息技术 INDUSTRY'],
  ])('%s is of kind %s', (text, kinds) => {
    expect(
      run(industries, text)
        .industries.map(({ name, kind }) => `${name} ${kind}`)
        .join(', '),
    ).toBe(kinds);
  });

  it.each([
    ['依托物联网、区块链等技术，在教育、医疗等重点领域推行监管', '物联网 TOOL, 区块链 TOOL, 教育 FIELD, 医疗 FIELD'],
    ['推动新一代信息技术与交通运输融合', '新一代信息技术 TOOL, 交通运输 OBJECT'],
    ['推动物联网、云计算等技术及相关装备的应用', '物联网 TOOL, 云计算 TOOL'],
    ['促进跨境电商产业发展', '跨境电商 OBJECT'],
    ['在物流行业推行电子运单', '物流 FIELD'],
    ['支持在本市建设人工智能研究机构', '人工智能 OBJECT'],
    ['培育云计算、大数据产业', '云计算 OBJECT, 大数据 OBJECT'],
  ])('%s concerns %s', (text, concerns) => {
    expect(
      only(run(industries, text))
        .concerns.map(({ mention, as }) => `${mention} ${as}`)
        .join(', '),
    ).toBe(concerns);
  });

  it('names the canonical industry beside the mention', () => {
    expect(only(run(industries, '推动软件与信息服务业发展')).concerns).toMatchObject([
      { industry: '软件和信息技术服务', mention: '软件与信息服务' },
    ]);
  });
});

describe('topics', () => {
  it.each([
    ['建立健全网络安全、数据安全保障体系', '网络安全 数据安全'],
    ['查处危害个人信息数据安全的违法活动', '行政执法 个人信息保护 数据安全'],
    ['培育数据安全服务产业', ''],
    ['由应急管理部门负责', ''],
    ['会同档案、水利等部门研究', ''],
    ['保护知识产权', '知识产权'],
    ['向社会公布名录，涉及国家秘密的除外', '信息公开 名录目录管理'],
    ['应当按照国家标准', ''],
    ['应当符合国家标准', '标准规范'],
    ['应当持专利证书', ''],
    ['应当提交下列材料：\n（一）专利证书；\n（二）环境影响评价文件', ''],
    ['从事供水、供电、供热、燃气等行业的企业', ''],
    ['组织实施供热、燃气专项规划', '供热用热 燃气安全 规划与计划'],
    ['对下列活动予以表彰：\n（一）供热管网；\n（二）安置残疾人就业的。', '表彰奖励'],
  ])('%s → %s', (text, names) => {
    expect(
      only(run(topics, text))
        .topics.map(({ topic }) => topic)
        .join(' '),
    ).toBe(names);
  });
});

describe('platforms', () => {
  it.each([
    ['支持企业建设互联网平台推进资源集成共享', '互联网平台 BUILD 企业'],
    ['探索建立数据交易平台', '数据交易平台 EXPLORE '],
    [
      '完善市一体化政务服务平台，依托国家、省、市一体化政务服务平台推广应用',
      '市一体化政务服务平台 IMPROVE , 国家、省、市一体化政务服务平台 USE ',
    ],
    ['将公共数据资源纳入市级大数据平台统一管理', '市级大数据平台 USE '],
    ['推动相关企业参与物流数字化平台建设', '物流数字化平台 BUILD 企业'],
    ['支持大型工业企业、龙头企业建设企业级、行业级等工业互联网平台', '工业互联网平台 BUILD 大型工业企业、龙头企业'],
    ['支持企业参与构建多元应用场景，搭建数字体验发布平台', '数字体验发布平台 BUILD '],
    ['促进平台经济发展，加强对平台企业的监管', ''],
    ['引导业务系统上云上平台', ''],
    ['通过主管部门建立的电子投票系统进行', '电子投票系统 USE '],
    ['建立电子商务平台的企业应当核查', ''],
    ['将检查结果共享到信用信息平台', '信用信息平台 USE '],
    ['建立工程建设项目审批管理系统', '工程建设项目审批管理系统 BUILD '],
    ['建立消费者投诉和维权第三方平台', '消费者投诉和维权第三方平台 BUILD '],
  ])('%s → %s', (text, expected) => {
    const found = only(run(platforms, text)).platforms;
    expect(found.map(({ name, status, builders }) => `${name} ${status} ${builders.join('、')}`).join(', ')).toBe(expected);
    for (const { name, start, end } of found) expect(text.slice(start, end)).toBe(name);
  });
});

describe('addressed', () => {
  it.each([
    ['支持企业、高等学校、科研院所、社会组织与市数据资源管理部门合作建设数据服务平台', '企业 高等学校 科研院所 社会组织'],
    ['鼓励金融机构、地方金融组织对数字经济相关企业给予支持', '金融机构 地方金融组织 数字经济相关企业'],
    ['保障从业人员合法权益', '从业人员'],
    ['不得对消费者实施不公平的差别待遇', '消费者'],
    ['向符合条件的科技型中小企业发放科技创新券', '科技型中小企业'],
    ['推动人工智能产业创新发展', ''],
    ['支持建设重点实验室', ''],
    ['督促电梯制造单位、维护保养单位做好记录', '电梯制造单位 维护保养单位'],
    ['督促企业领导人履行职责', ''],
    ['委托专业机构开展评估', ''],
  ])('%s → %s', (text, parties) => {
    const found = only(run(addressed, text)).addressed;
    expect(found.map(({ mention }) => mention).join(' ')).toBe(parties);
    for (const { start, end, mention } of found) expect(text.slice(start, end)).toContain(mention);
  });
});
