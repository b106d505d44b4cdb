import type { ActorKind } from '../../cypher/ontology.ts';
import { ORGANISATIONS } from '../rules/agents/organisations.ts';
import { PERSONS } from '../rules/agents/persons.ts';
import { STATE_BODIES } from '../rules/agents/stateBodies.ts';
import { holds } from '../rules/wordRule.ts';

/** What a phrase's last words say it is. `BARE`: no suffix of its own, so it can only stand in a list that ends in one. */
export interface BodyName {
  readonly mention: string;
  readonly kind: ActorKind;
}

const GENERIC_DEPARTMENT =
  /^(?:有关的?|相关的?|其他|其它|各|各有关|各相关|其他有关|其他相关|各个|所属|各级|上级|下级|本级|市级|同级|多个|政府|行业|业务|职能|所在地)*(?:行政)?(?:主管|管理|职能|监管|执法|工作|监督管理|行政)?部门$/;
const GENERIC_ORGAN =
  /^(?:有关的?|相关的?|其他|其它|各|其他有关|其他相关|有权|有关国家|有关行政|上级|所属|各级)*(?:国家|行政|主管|有权|管理|监管|行政主管|行政管理|执法)?(?:机关|单位)$/;

/** Suffixes of state bodies that name a function and fall away (annotation guide §2 and §7). */
const FUNCTION_SUFFIX = /(?:行政主管|行政管理|行政|主管)?部门$|(?:行政)?主管机构$|(?:行政)?主管机关$|行政管理机关$/;

const JUDICIAL = /(?:人民法院|人民检察院|法院|检察院|司法机关|审判机关|检察机关)$/;
const LEGISLATURE =
  /(?:人民代表大会|代表大会|人大)(?:及其|和|的)?(?:常务委员会|常委会)?(?:.{0,12}(?:会议|委员会|主席团|机构|办公厅|工委|组成人员))?$|(?:常务委员会|常委会|主任会议|主席团|专门委员会|工作委员会|法制委员会|调查委员会|代表团|执法检查组|分组会议|联组会议|全体会议|代表小组会议|大会|人大财经委)$|^(?:大会|常务委员会|常委会).{0,10}(?:会议|机构|委员会|办公厅（室）|秘书处)$/;
const PARTY_COMMITTEE =
  /(?:村民|居民|社区居民|村（居）民|居（村）民|业主|物业管理|村务监督|选举|家长|职工|工会|职工代表|监事|董事|学术|评标|评审|专家|残疾人工作|关心下一代工作|仲裁|调解|体育运动)(?:选举|监督)?委员会$/;

const GOVERNMENT =
  /^(?:当地|本级|上级|同级|下级|上一级|其上级|其|所在地|各级|地方|地方各级|有关|相关|其他|共同的上一级|辖区|属地|派出它的|基层)*(?:人民政府|政府|[市省区县镇乡]政府)$|^国务院$/;
/** No name of a body begins with these: it is a clause about one. */
const CLAUSE_START =
  /^(?:设立|视为|再|坚持|处理(?!机构|单位|人|中心|厂)|讨论|认真|可能|限制(?!民事)|拆除(?!人|单位|企业)|搬迁(?!人)|新建|扩建|改建|承办(?!.{0,4}(?:单位|者|人|方|机构|部门)(?:主要负责人|负责人)?$)|编制(?!.{0,4}(?:机关|部门|单位|人|机构)$)|招收|配备|暂缓|听取|执行(?!机关|局)|到(?!期)|协同|连同|采取|受(?!让|益|赠|托|害|理|检|援|聘|审|质|处|委托|许可|监护|教育|助|灾|雇|救|种)|交(?!通|易|警|付|管)|召集|选举(?!委员|工作|机构|单位|人)|办理(?!单位|机构|人)|参加(?!人|者|单位)|提交|构建|谋划|确需|立即|依法|及时|并|分送|先交|申请(?!人(?!民)|者|单位|机关|执行人)|服从|积极|移交|授权|获得|明确|建议|逐步|共同(?!申请|投资|所有|体)|合理|保障|方便|宣传(?!部|、|文化|主管|教育|机构|单位|$)|安排|尊重|遇|使(?!用|领)|成立|开办|悬挂|行驶|纳入|不包括|无法|至少|认为|罢免|履行|召开|造成|损害|进入|反映|获|未|转(?!让|业|基|运)|聘请|聘任|派(?!出|驻)|撤销|设置(?!单位|者|人)|推动|推进|建立|完善|支持|鼓励|引导|加强|报(?!刊|纸|社|业|考|名)|向|由|会同|配合|协助|提请(?!机关|人)|经(?!济|营|办|信|贸|开|销|纪)|对(?!外|台|口)|将|按照|根据|依照|给予|提出|制定(?!机关|单位|部门)|通过|促进|健全|接受|责令|通知|告知|送|抄送|移送|委托(?!人|方|单位|者)|组织(?!部|人事|机构|者|人|方|单位|编制机关|和|或|、|$)|协调(?!机构)|督促|指导|要求|负责(?!人)|应当|不得|可以|以及|交由|书面|责成|正在|已经|尚未|指定(?!的)|涉及|属于|需要|符合|参照|超过|达到|取得|作为|送(?!审)|函告|征求|征得|商(?!务|事|业|会|贸|标|户|品|场|检|店|家|人)|开展|落实|实施(?!机关|单位|主体|者|机构|部门)|为|与|在|于|是)/;

const PARTY_OR_BODY = new RegExp(
  `(?:${[...PERSONS.words, ...ORGANISATIONS.words].join('|')}|部门|局|委|办公室|委员会|政府|景区|法院|会议|团体|区)$`,
);
/** Words that end like a person or an organisation and are none. */
const NOT_A_PARTY =
  /(?:或者|作者权|地方|上方|下方|立方|平方|药方|处方|配方|前者|后者|无人|机器人|本人名|收费站|客运站|地方|市场化|平台经济|汽车站场|之一|第三人称|电视|广播|网络|停车场所|交易市场|农贸市场|集贸市场|专业市场|人力资源市场|数据要素市场|资本市场|二级市场|市场)$/;
const ALLOWED_MEDIA = /^(?:报刊|广播|电视|网络|互联网|报纸|期刊|通信|电信|广播电视|新闻媒体)$/;

/** A name never holds these words: they belong to a clause. */
const CLAUSE_WORDS =
  /(?<=[一-鿿])负责(?!人|制)|应当|可以|不得|必须|向|将(?!军)|按照|根据|依照|责令|给予|提出|会同|通过|或者|(?<!但)是(?!否)|把|被(?!补偿|困|申请|征|调查|监护|许可|保险|检查|告|审计|救助|代理|质询|投诉|举报|选举|征收)|进行|收到|发现|证明(?!人)|由(?!其)|未经|^（|以(?!上|下|外|内|后|前|及|工|人为)|(?<=[一-鿿])经(?!济|营|办|纪|销|信|贸|理|开|委|工委|授权|批准|许可|认定|委托|验)|(?<!所|驻)在(?!地|职|校|岗|线|建|册|沪|京|渝|外|押|读|编|用|场|任|逃)|(?<!行)为(?!人|主|民|先)|报(?!刊|纸|社|业|考|名|告|道|警)|对(?!外|台|口|象)|，/;

/** Strips what stands in front of a mention and is no part of it. */
const DETERMINERS =
  /^(?:各类|各级各类|各个|各有关|各相关|各(?!级|方|地)|其他相关|其他有关|其他|其它|其所属的?|其|相应的?|上述|前述|该|此类|所有(?!权|者|人)|一切|凡|每个|本(?!级|市|省|区|县|地|人|条)|任何|一些|有关的?|相关的?)/;

/**
 * Names the body a complete noun phrase (no level, no 的-modifier in front) stands for, or null when it is a thing.
 * Kinds and normal forms are those of annotation guide §2 and §7.
 */
export function nameBody(phrase: string): BodyName | null {
  const written = phrase.replace(/等$/, '');
  if (!written) return null;
  const collective = nameCollective(written);
  if (collective) return collective;
  if (!NAMED_BY_VERB.test(written) && (CLAUSE_START.test(written) || CLAUSE_WORDS.test(written))) return null;
  if (holdsClause(written)) return null;
  return nameGeneric(written) ?? nameGovernment(written) ?? nameOrgan(written) ?? nameDepartment(written) ?? nameParty(written);
}

/** A verb and the head that does it make a name, whatever the verb («报告机关», «通知单位», «被困乘客»). */
const NAMED_BY_VERB =
  /^(?!向|由|会同|配合|协助|对|将|按照|根据|依照|为|是|于|在|经|交由|委托|所属|通过|组织|要求|听取|批准|督促|指导|支持|鼓励|引导|报(?!告))[一-鿿]{2}(?:人|者|机关|方|单位)$|^被[一-鿿]{1,6}(?:人|者|单位|机关|方|企业|对象|乘客|机构)$/;
/** Verbs that take a body or a person for their object, and stand in no name of one. */
const TAKES_AGENT =
  /建有|取消|派驻|交受|受(?=.{0,12}(?:委员会|会议|部门|机关|委托)$)|直接|确定|组织(?=[一-鿿]{2,}(?:人员|学生|单位|企业)$)|运载|接待(?!人|站|单位)|招收|招用|准许|举行|需要|影响|聘用|雇用|聘请|录用|安排|发现|通知(?!单位)|要求|收到|派出(?!机构|所|机关)|推选(?!或者)|推荐(?!单位|机构|人)|拒绝|支持|鼓励|帮助|督促|指导(?!员|中心|机构|委员会|单位|组|站|人员|教师)|配合|协助|会同|告知|责令|选择|擅自|指定(?!医疗|的|医院)|委托(?!人|方|单位|者|机构|代理)|转交|移交|提请|批转|赔偿|拖欠|侵害|损害|雇佣|辞退|解聘|接纳|接收(?!单位|人|机构|方)|统筹协调|组织协调|组织(?=有关|相关|各)/;

/** 「幼儿园建有食堂」: a body, a verb and another body are a clause. */
function holdsClause(phrase: string): boolean {
  const verb = TAKES_AGENT.exec(phrase);
  if (!verb || verb.index < 2) return false;
  const object = phrase.slice(verb.index + verb[0].length);
  return object.length >= 2 && PARTY_OR_BODY.test(phrase.slice(0, verb.index)) && PARTY_OR_BODY.test(object);
}

function nameCollective(phrase: string): BodyName | null {
  const bare = phrase.replace(/^(?:其他)?任何/, '').replace(/^其他/, '');
  if (
    /^(?:组织|单位|个人|企业|法人)?(?:和|或者|、|或|及)?(?:组织、)?(?:组织|单位|个人)(?:和|或者|、|或|与)个?人$/.test(bare) ||
    /^(?:单位|组织|个人|组织、个人|单位、个人|单位、组织)(?:和|或者|、|或)(?:个人|单位|组织)$/.test(bare)
  )
    return { mention: bare, kind: 'PARTY' };
  return null;
}

function nameGeneric(phrase: string): BodyName | null {
  const bare = phrase.replace(/^(?:其(?!他|它)|该|本(?!级)|所在地?的?)/, '');
  if (/^(?:其他|各)部门$/.test(bare)) return { mention: bare === '其他部门' ? '其他部门' : '有关部门', kind: 'GENERIC' };
  if (GENERIC_DEPARTMENT.test(bare)) {
    const mention =
      /^(?:上级|同级|下级|行业|业务|本级|所在地|各)*(?:行政)?主管部门$/.test(bare) && !/有关|相关/.test(bare)
        ? bare.replace(/^(?:上级|同级|下级|本级|所在地|各)+/, '')
        : '有关部门';
    return /^(?:执法|监管|管理|工作|职能|行政|监督管理|行政执法)部门$/.test(bare) ? null : { mention, kind: 'GENERIC' };
  }
  if (/单位$/.test(bare) && !/^(?:其他)?(?:有关|相关)单位$/.test(bare)) return null;
  if (GENERIC_ORGAN.test(bare))
    return {
      mention: bare
        .replace(/^(?:相关的?|有关的)/, '有关')
        .replace(/^有关(?=国家机关)/, '')
        .replace(/^(?:其他|其它|各|上级|所属|各级)+(?=.)/, ''),
      kind: 'GENERIC',
    };
  return null;
}

function nameGovernment(phrase: string): BodyName | null {
  return GOVERNMENT.test(phrase)
    ? { mention: phrase.replace(/^(?:当地|本级|上级|同级|下级|上一级|所在地|各级|地方|有关|共同的上一级)+/, ''), kind: 'GOVERNMENT' }
    : null;
}

function nameOrgan(phrase: string): BodyName | null {
  if (JUDICIAL.test(phrase)) return { mention: phrase, kind: 'JUDICIAL' };
  if (PARTY_COMMITTEE.test(phrase)) return null;
  if (LEGISLATURE.test(phrase) && !/职工代表大会|会员代表大会|业主大会|股东大会|运动会|庆祝大会/.test(phrase))
    return { mention: stripDeterminers(phrase), kind: 'LEGISLATURE' };
  return null;
}

/** Functions that name their department without a suffix (「县级以上财政应当」); in a list they wait for its suffix like any other. */
export function isBareFunction(phrase: string): boolean {
  return /^(?:财政|公安|税务|工商|海关)$/.test(phrase);
}

function nameDepartment(phrase: string): BodyName | null {
  if (isBareFunction(phrase)) return { mention: phrase, kind: 'DEPARTMENT' };
  if (PARTY_COMMITTEE.test(phrase) || !holds(STATE_BODIES, phrase) || /(?:布|格|结)局$/.test(phrase)) return null;
  if (/(?:建设|施工|运营|经营|(?<!主)管理|使用|所在|用人)单位$/.test(phrase)) return null;
  const name = stripDeterminers(phrase);
  return { mention: functionOf(name), kind: 'DEPARTMENT' };
}

function nameParty(phrase: string): BodyName | null {
  if (PARTY_COMMITTEE.test(phrase)) return { mention: phrase, kind: 'PARTY' };
  if (ALLOWED_MEDIA.test(phrase)) return { mention: phrase, kind: 'PARTY' };
  if (!(holds(PERSONS, phrase) || holds(ORGANISATIONS, phrase)) || NOT_A_PARTY.test(phrase)) return null;
  const name = stripDeterminers(phrase);
  return { mention: name, kind: 'PARTY' };
}

/** True when a phrase holds words that no name holds. */
export function mayBeClause(phrase: string): boolean {
  return CLAUSE_START.test(phrase) || CLAUSE_WORDS.test(phrase);
}

/** True when a phrase without a suffix may be the function of a department, a member of a list that ends in 部门. */
export function mayBeFunction(phrase: string): boolean {
  return phrase.length <= 16 && !CLAUSE_START.test(phrase) && !CLAUSE_WORDS.test(phrase) && !/以上|以下|其中/.test(phrase);
}

export function stripDeterminers(phrase: string): string {
  let rest = phrase;
  for (let next = rest.replace(DETERMINERS, ''); next !== rest && next.length >= 2; next = rest.replace(DETERMINERS, '')) rest = next;
  return rest;
}

/** The function a department's name holds: 「水行政主管部门」 → 水行政, 「公安机关」 → 公安. */
export function functionOf(name: string): string {
  if (/^(?:公安|税务|监察)机关$/.test(name)) return name.slice(0, 2);
  const stripped = name.replace(FUNCTION_SUFFIX, '');
  if (/主管机关$/.test(name) && /单位$/.test(stripped)) return name;
  if (stripped === '水' || stripped === '') return name.replace(/(?:主管)?部门$/, '') || name;
  return stripped.replace(/^(公安|税务|监察)机关$/, '$1').replace(/的$/, '');
}
