import { describe, expect, it } from 'vitest';
import { parseMarked, readArticle } from './readArticle.ts';

/** Bearers are marked in the text, each once for every obligation that names it; the modalities stand beside it, in the order of the text. */
function expectNorms(marked: string, modalities: string): void {
  const { text, phrases } = parseMarked(marked);
  const { obligations } = readArticle(text);
  expect(obligations.map(({ modality }) => modality).join(' ')).toBe(modalities);
  const places = obligations.flatMap(({ bearers }) => bearers).map(({ start, end }) => text.slice(start, end));
  expect([...new Set(places)].toSorted()).toEqual([...new Set(phrases)].toSorted());
}

describe('subjects', () => {
  it.each([
    ['an agent in front of its modal', '{市人民政府}应当制定规划。', 'DUTY'],
    ['a list with one suffix', '{市财政}、{审计}等部门应当加强监督。', 'DUTY'],
    ['a government and its departments', '{市、县人民政府}及其{有关部门}应当公开信息。', 'DUTY'],
    ['departments of a government', '{县级以上人民政府教育}、{卫生健康主管部门}应当建立制度。', 'DUTY'],
    ['a party behind its relative clause', '从事餐饮服务的{经营者}应当公示价格。', 'DUTY'],
    ['a relative clause with a preposition', '向未成年人提供文化产品的{单位和个人}，应当对产品负责。', 'DUTY'],
    ['a compound of things and a party', '{餐厨垃圾收集、运输单位}应当建立台账。', 'DUTY'],
    ['a short name in brackets', '{新区管理委员会}（以下简称管委会）应当公布目录。', 'DUTY'],
    ['a name behind a verb that is part of it', '{报告机关}必须作补充报告。', 'DUTY'],
    ['whoever a condition names', '{建设单位}未取得许可的，不得开工。', 'PROHIBITION'],
    ['an agent and its predicate in the clause before', '{物业服务人}承接物业项目，应当查验设施。', 'DUTY'],
    ['a body described by its task', '{负有安全监督管理职责的部门}应当及时处理。', 'DUTY'],
    ['a relative clause in a relative clause', '从事法律规定的检查、产前诊断的{单位}，必须经批准。', 'DUTY'],
    ['a government behind where it sits', '{安置地县级以上人民政府}应当给予补助。', 'DUTY'],
    ['a name made of two verbs', '{设置或者养护单位}应当及时修复。', 'DUTY'],
    ['a name that holds the character of a verb', '{市反恐怖主义情报信息中心}根据需要，可以获取数据。', 'PERMISSION'],
    ['whoever heads a list that 等 closes', '开放的学校、体育场馆等场所的{所有者}或者{经营者}，应当提供设施。', 'DUTY'],
    ['nobody with whom a condition deals', '{旅行社}因招徕旅游者，与其他旅行社或者餐饮等企业发生往来的，应当签订合同。', 'DUTY'],
    ['a thing', '建设工程应当符合标准。', 'DUTY'],
    ['nobody in front of the modal', '饲养犬只的，应当遵守规定。', 'DUTY'],
    ['a thing that has passed a check', '经审查通过的方案内容不得变更。', 'PROHIBITION'],
    ['a party that has been approved', '经批准设立的{宗教院校}，可以终止登记。', 'PERMISSION'],
    ['a purpose and an action before the modal', '{市人民政府}为了公共利益的需要，组织实施建设项目的，应当给予补偿。', 'DUTY'],
    ['a need before the modal', '{常务委员会}对职权范围内的事项，需要作出决定的，可以组织调查。', 'PERMISSION'],
    ['whoever asks for what is granted', '当事人请求进入现场整改隐患的，应当允许。', 'DUTY'],
    ['a condition of two clauses', '主管部门未按期限履行职责，或者未按规定报告的，{同级河长}可以约谈负责人。', 'PERMISSION'],
    ['representatives that are counted', '{主席团}或者五分之一以上{代表}联名，可以提出罢免案。', 'PERMISSION'],
    ['a task behind the rule for it', '{市绿化委员会}（以下简称委员会），按照本条例的规定负责评审，提供咨询意见。', 'DUTY'],
    ['a task with 组织 in its object', '{市急救中心}负责医疗急救的统一组织、指挥工作。', 'DUTY'],
    ['whoever is honoured', '单位和个人为森林防火作出突出贡献的，应当给予表彰。', 'DUTY'],
    ['a premise that hangs on 的', '{税务}等部门在确保信息安全的前提下，应当采取便利措施。', 'DUTY'],
    ['answers that a body weighs', '{常务委员会}根据答复的情况和代表意见，必要时可以作出决定。', 'PERMISSION'],
    ['a body that another sets up', '县级以上人民政府设置的{风景名胜区管理机构}，负责保护工作。', 'DUTY'],
    ['a duty over bodies of a place', '{县级以上人民政府卫生健康部门}负责本行政区域内的医疗机构药事监督管理工作。', 'DUTY'],
    ['a time limit in front of the verb', '{市地质矿产主管部门}自接到资料之日起十五日内对资料进行核查。', 'DUTY'],
    ['no just cause', '{企业}对工会工作人员，无正当理由不得调动岗位。', 'PROHIBITION'],
    ['a modal in the object of 将', '{被审计单位}应当执行决定，并将应当缴纳的款项缴入国库。', 'DUTY'],
    ['what is chiefly answered for', '{乡级河长}主要负责协调治理工作。', 'DUTY'],
    ['the object of a preposition', '对作出突出贡献的志愿者可以给予奖励。', 'PERMISSION'],
  ])('%s', (_, marked, modalities) => expectNorms(marked, modalities));
});

describe('partners', () => {
  it.each([
    ['会同', '{市商务部门}应当会同{公安}、{交通}等部门制定办法。', 'DUTY'],
    ['配合', '{居民委员会}应当配合{主管部门}开展检查。', 'DUTY'],
    ['在…指导下', '{村民委员会}在{乡镇人民政府}指导下开展工作。', 'DUTY'],
    ['统筹协调 of bodies', '{市人民政府}应当统筹协调{有关部门}做好保障。', 'DUTY'],
    ['统筹协调 of work', '{市人民政府}应当统筹协调规划工作。', 'DUTY'],
  ])('%s', (_, marked, modalities) => expectNorms(marked, modalities));
});

describe('modality', () => {
  it.each([
    ['a second modal keeps the bearers', '{经营者}应当明码标价，不得强制交易，可以依法定价。', 'DUTY PROHIBITION PERMISSION'],
    ['鼓励 under a duty stays a duty', '{市人民政府}应当完善政策，鼓励企业创新。', 'DUTY'],
    ['鼓励 by itself', '鼓励企业创新。', 'ENCOURAGEMENT'],
    ['a place that acts', '本市建立协调机制。', 'DUTY'],
    ['由', '具体办法由{市人民政府}制定。', 'DUTY'],
    ['由 in front of what a body is made of', '{市人民政府}应当成立由专家组成的评审委员会，审议规划。', 'DUTY'],
    ['可 in front of a verb', '{乘客}遇有下列情况时，可拒绝支付车费。', 'PERMISSION'],
    ['可 inside a word', '{市人民政府}应当推动可再生能源、可回收物利用。', 'DUTY'],
    ['由 behind what rule is followed', '补贴应当按照规定的标准，由{用人单位}支付。', 'DUTY'],
    ['由 in front of what is done to a thing', '由主任会议组织的仪式，在全体会议上进行。', ''],
    ['the same body by 由 again', '议案由{主席团}决定列入议程，或者先交有关的专门委员会审议，再由主席团决定列入议程。', 'DUTY'],
    ['what somebody is told', '{经营者}应当设置程序，主动提示消费者可以索要发票。', 'DUTY'],
    ['a modal in front of a time', '{常务委员会}应当在召开会议时，听取报告。', 'DUTY'],
    ['a right in a relative clause', '享有土地承包经营权的{居民}，可以参加合作社。', 'PERMISSION'],
    ['禁止 everybody', '禁止任何{单位和个人}破坏设施。', 'PROHIBITION'],
    ['禁止 before a relative clause', '禁止种植可以用于提炼毒品的植物。', 'PROHIBITION'],
    ['双方可以', '{双方}可以协商解决。', 'PERMISSION'],
    ['a right that is told', '任何{单位和个人}对违法行为都有举报的权利。', 'PERMISSION'],
    ['a duty that is told', '{主要负责人}是安全生产的第一责任人。', 'DUTY'],
    ['要', '{常委会组成人员}要积极参加会议。', 'DUTY'],
    ['a state body without a modal', '{市财政部门}按照规定安排资金。', 'DUTY'],
    ['a company without a modal', '企业按照章程开展活动。', ''],
    ['a definition', '本条例所称企业，是指依法设立的企业。', ''],
    ['principles alone', '管理工作应当遵循公开、公平的原则。', ''],
  ])('%s', (_, marked, modalities) => expectNorms(marked, modalities));
});

describe('sanctions', () => {
  it.each([
    ['one body', '违反规定的，由{公安机关}责令改正，处一千元罚款；构成犯罪的，依法追究刑事责任。', 'LIABILITY'],
    ['a tail others answer for', '违反规定的，由{公安机关}责令改正；造成损失的，依法承担赔偿责任。', 'LIABILITY LIABILITY'],
    ['two bodies', '违反规定的，由{公安机关}处以罚款；情节严重的，由{市场监督管理部门}吊销许可证。', 'LIABILITY LIABILITY'],
    ['the same body again', '违反规定的，由{公安机关}责令改正；逾期未改正的，由公安机关处以罚款。', 'LIABILITY'],
    ['a breach in several clauses', '工作人员滥用职权，致使利益受到损害的，依法给予处分。', 'LIABILITY'],
    ['a body that deals with a breach', '违反前款规定的，由{公安机关}依法处理。', 'LIABILITY'],
    ['a penalty without a known breach', '接到通知后未及时抢修的，由{主管部门}处五千元罚款。', 'LIABILITY'],
    [
      'punishment by the police, unnamed',
      '违反规定的，由{教育部门}警告；情节严重的，由{原发证机关}吊销证书；构成违反治安管理行为的，依法给予治安管理处罚。',
      'LIABILITY LIABILITY LIABILITY',
    ],
    ['whoever sees to it that others make good', '造成损失的，{主管部门}应当督促经营者依法赔偿。', 'DUTY'],
    ['the bounds of a fine', '违反规定的，由{公安机关}处以罚款，罚款总额不得超过三万元。', 'LIABILITY'],
  ])('%s', (_, marked, modalities) => expectNorms(marked, modalities));
});

describe('items of a sanction', () => {
  it('are liabilities of whoever each names', () => {
    const text = '违反规定的，按照下列规定处罚：\n（一）侵占设施的，由文化部门责令改正；\n（二）改变用途的，由公安机关处以罚款。';
    const bearers = readArticle(text).obligations.map((obligation) => obligation.bearers.map(({ mention }) => mention));
    expect(bearers).toEqual([[], ['文化'], ['公安']]);
  });
});

describe('paragraphs', () => {
  it('carries the subject into a sentence that begins with its verb, not across a paragraph', () => {
    const carried = readArticle('市人民政府应当建设平台。完善服务体系。').obligations;
    expect(carried[1]?.bearers).toMatchObject([{ mention: '人民政府', carried: true }]);
    expect(readArticle('市人民政府应当建设平台。\n完善服务体系。').obligations[1]?.bearers).toEqual([]);
  });

  it('an adverbial clause leaves the subject of the sentence before in place', () => {
    const [, second] = readArticle('检测单位应当出具报告。在检测中发现不合格的情况，应当及时向建设单位反馈。').obligations;
    expect(second?.bearers.map(({ mention, carried }) => [mention, carried])).toEqual([['检测单位', true]]);
  });

  it('lets items with a modal of their own leave the lead-in', () => {
    const mixed = readArticle(
      '公民应当遵守下列规定：\n（一）爱护设施；\n（二）不得喧哗；\n（三）主动让座，不得抢座；\n（四）其他文明行为规范。',
    ).obligations;
    expect(mixed.map(({ modality }) => modality)).toEqual(['DUTY', 'PROHIBITION', 'DUTY', 'PROHIBITION']);
    expect(mixed[0]?.text).toMatch(/爱护设施$/);
    const { obligations } = readArticle('经营者应当遵守下列规定：\n（一）明码标价；\n（二）不得欺诈；\n（三）服从管理。');
    expect(obligations.map(({ modality }) => modality)).toEqual(['DUTY', 'PROHIBITION', 'DUTY']);
    expect(obligations.every(({ bearers }) => bearers[0]?.mention === '经营者')).toBe(true);
  });
});
