import { type AgentPhrase, parseAgents } from './agents.ts';
import { maskEnclosed } from './masks.ts';
import { opensWithVerb } from './verbs.ts';

/** Adverbs that may stand between a subject and its modal. */
const TRAILING_ADVERB =
  /(?:[一二三四五六七八九十百]+(?:人|名)?(?:或者[一二三四五六七八九十]+人)?以上(?:代表)?(?:联名|附议)?|联名|依法|及时|立即|一般|一律|均|都|也|还|并|且|同时|统一|共同|分别|定期|积极|严格|主动|自觉|如实|按时|按期|优先|逐步|适时|随时|当场|书面|另行|再|必要时|，|又|则|只|就|同样|原则上|确需|至少|应|已|全面|充分|切实|认真|具体|各自|自行|首先|单独|联合|协同|依照规定|依法依规|按规定|按照规定|可以|未经批准)$/;

/** Where an adverbial may begin after a subject. */
const ADVERBIAL_START =
  /按照|按(?!键)|依照|依据|根据|(?<!所)在(?!地|线|职|校|建|岗|押|册)|对(?!外贸易|口)|将|通过|结合|为(?!主|人)|向(?!上)|从(?!业|事)|会同|自(?!然|治|愿|行|来|备|主|动|觉|贸)|因|围绕|以(?!及|上|下|外|内|后|前)|运用|利用|采取|经(?!济|营|办|理|纪|销|贸)|遵循|本着|每年|每|接到|收到|发现|负责(?!人)|充分|依法|及时|定期|积极|应|于|除|凭|未|擅自|违反|有下列|不履行|不|加强|明知|确需|需要|认为|拟|申请|进行|实施|制定|作出|组织|建立|新建|使用|变更|取得|提供|参与|开展|设置|办理|编制|审议|接受|受理|提出|召开|违|超|拒|逾期|因故|到|与(?=.{1,30}(?:签订|订立|协商|发生|合作))|把|被|可|选择|决定|安排|依规|全面|切实|严格|认真|主动|如实|自觉|优先|统筹|共同(?!体)|分别|联合(?!会|体|国)|协同|配合|协助|也|(?<!人)均(?!衡)|都(?!市)|同时|之间|存在|具有|符合|达到|出现|发生|造成|导致|涉及|属于|需|要|已|正在|拒绝|故意|以外/g;

/**
 * The subject that stands at the beginning of `text[start, end)`, the stretch in front of a modal or a verb: an agent phrase,
 * perhaps followed by adverbials. Null when the stretch has no agent for its subject.
 */
export function readSubject(text: string, start: number, end: number, jurisdiction: string | null): AgentPhrase | null {
  const from = skipOpening(text, start, end);
  const to = withoutTrailingAdverbs(text, from, end);
  if (to <= from) return null;
  const masked = maskEnclosed(text.slice(from, to));
  for (const match of masked.matchAll(ADVERBIAL_START)) {
    if (match.index === 0) continue;
    const cut = withoutTrailingAdverbs(text, from, from + match.index);
    if (/(?:、|和|或者|或|以及|及|与)$/.test(text.slice(from, cut))) continue;
    const phrase = parseAgents(text, from, cut, jurisdiction);
    if (phrase) return endsInThing(text.slice(from + match.index, to)) ? null : phrase;
  }
  const whole = parseAgents(text, from, to, jurisdiction);
  if (whole) return whole;
  const leading = readAgentsFrom(text, from, to, jurisdiction);
  if (leading && /^(?:培训|建设|管理|监督|服务|保护|宣传|教育|规划|生产|经营|销售|检验|评估|登记|审批|设计|施工|运营|维护|投资)[^，。；]{0,8}(?:标准|经费|规划|计划|方案|制度|目录|比例|费用|资金|信息|结果|报告|档案|合同|设施|设备|工程|项目|场所)$/.test(text.slice(leading.end, to))) return null;
  return leading && leading.end < to && !/(?:中心|市场|站|所|台|社会|平台)$/.test(leading.agents.at(-1)?.mention ?? '') && opensWithVerb(text.slice(leading.end, to)) && !endsInThing(text.slice(leading.end, to)) ? leading : null;
}

/** 「委员会向主席团提出的报告」: after the first agent the phrase runs on to a noun of its own, which is no agent's adverbial. */
function endsInThing(rest: string): boolean {
  if (/^对/.test(rest) && !/(?:提出|作出|作|进行|形成|制定|采取)的/.test(rest)) return false;
  const noun = /的([^的，]{1,40})$/.exec(maskEnclosed(rest))?.[1];
  return noun !== undefined && !/(?:要求|规定|原则|情况|需要|职责|分工|标准|程序|期限|权限|范围|时|前|后|内|外|中|下|上|方式|同时|之间|基础|条件|方法|技术规范|规范|意见|申请|通知|过程)$/.test(noun) && !/^(?:时|前|后)/.test(noun);
}

const OPENING = /^(?:但是|但|且|同时|并且|并|其中|此外|另外|对此|因此|必要时|必要的时候|凡是?|对于|还|也|如果|平时|\s)+[，,]?/;

export function skipOpening(text: string, start: number, end: number): number {
  const opening = OPENING.exec(text.slice(start, end));
  return start + (opening ? opening[0].length : 0);
}

export function withoutTrailingAdverbs(text: string, start: number, end: number): number {
  let to = end;
  for (;;) {
    const stretch = text.slice(start, to);
    const adverb = TRAILING_ADVERB.exec(stretch);
    if (!adverb || /(?:或者|以及|部门|及其)$/.test(stretch)) return to;
    to -= adverb[0].length;
  }
}

/** Ends of words that may close the name of a body or a person. */
const NAME_END =
  /人民警察|辅警|(?:本级|同级|县级|上级|，)?财政(?=保障|承担|安排|负担|予以|给予|拨付|列支|负责)|人民政府|部门|人民法院|人民检察院|检察院|法院|管委会|委员会|常委会|办公室|办公厅（室）|办公厅|办事处|指挥部|派出机构|机关|机构|单位|企业|公司|组织|团体|协会|学会|商会|联合会|工会|妇联|残联|学校|院校|大学|幼儿园|医院|银行|中心|国务院|局(?!限|部|面)|厅(?!堂)|总队|支队|大队|政府(?!采购|投资|信息|网站)|代表团|代表小组|财经委|法制委|人大工委|执委会|组委会|筹委会|出版社|报社|会议(?=自行|决定|审议|通过|讨论|表决|选举|同意|主持|提出|推选|应当|可以|不得|根据|按照|授权|进行|听取|，|。|$)|主席团|代表大会|主任会议|大会(?!堂)|市委|省委|县委|人员|(?<![动复满超定减全随官]|(?<!仲)裁)员(?!工|会|额|外|单位|制)|负责人|责任人|当事人|[一-鿿](?<![个本他行法自为用等])人(?!会议|民|力|员|口|才|事|身|工|类|大|数|次|均)|个人|本人|他人|法人(?!员)|自然人|行为人|(?<!或)者(?!权)|[公居村市农渔牧]民(?!政|主|生|族|委|会|小组|选|代|自|监)|业主(?!管|要|任|题|体|席|导|委)|车主|货主|用户|农户|住户|商户|客户|乘客|旅客|学生|教师|职工|员工|代表|成员|家属|家长|监护人|承包方|发包方|一方|双方|各方|[一-鿿]方(?!案|式|法|面|可|向|便|针)|[市县区乡镇村州河湖]长|主任(?!会议)|副主席|主席(?!团)|馆长|经理|[外客厂]商|综试办|民防办|地名办|仲裁院|研究院|设计院|警备区|军分区|流动人口|督学|工程师|律师|医师|会计师|媒体|社会力量|社会资本|市场主体|经营主体|全社会|公众|集体经济组织|合作社|事务所|研究所|服务所|公证处|管理处|仲裁庭|合议庭|总部|团队|小组|(?:开发|试验|实验|示范|度假|综试)区(?=应当|可以|不得|必须|按照|根据|依照|依法|在|负责|实行|设立|建立|推进|享受|，|。|、|和|$)|武装部|图书馆|博物馆|超市|商场|台|站|所(?!在|有|得|需|属|称|列|涉|产|处|以|用|规|取)/g;
const CONTINUES = /^(?:（[^（）]*）)?(?:、|和(?!谐)|及其|以及|及(?!时|格)|或者|或(?!可)|与(?!会|.{1,20}(?:签订|订立|协商)))/;
/** 「主管部门委托的机构」: the name that acts stands behind the clause. */
const APPOINTING = /^(?:委托|指定|授权|确定|认定|批准|组织|设立|聘请|派出|派驻|下设|设置|管理|负责)[^，。；、]{0,10}的[^，。；、]{0,14}?(?:部门|机构|单位|组织|机关)/;
const EXTENDS = /^(?:的(?!(?:统一|业务|具体)?(?:领导|指导|监督|统筹|协调|组织|指挥|意见|同意|批准|要求|规定|委托))|部门|机构|机关|会议(?!上|期间|中|结束)|主席团|负责人|主要负责人|工作人员|所属|所在|及其|(?:监督|执行|内设|办事|经办)机构|[一-鿿]{0,4}工作机构)/;

/**
 * The agent phrase that begins at `start`, as after 由, 会同, 配合: read up to where its last name ends, at most to `limit`.
 * Null when no agent begins there.
 */
export function readAgentsFrom(text: string, start: number, limit: number, jurisdiction: string | null): AgentPhrase | null {
  const stretch = text.slice(start, limit);
  const listed = readClosedList(text, start, stretch, jurisdiction);
  if (listed) return listed;
  let best: AgentPhrase | null = null;
  for (const match of maskEnclosed(stretch).matchAll(NAME_END)) {
    let length = match.index + match[0].length;
    const bracket = /^（(?!以下)[^（）]{1,8}）/.exec(stretch.slice(length));
    if (bracket) length += bracket[0].length;
    if (length > 150) break;
    const rest = stretch.slice(length);
    if (/^等/.test(rest) || EXTENDS.test(rest) || APPOINTING.test(rest)) continue;
    const phrase = parseAgents(text, start, start + length, jurisdiction);
    if (phrase) best = phrase;
    if (best && !phrase) break;
    if (phrase && !CONTINUES.test(rest) && !endsInGovernment(phrase, rest)) break;
  }
  return best;
}

/** 「A、B、C等有关部门」: a list that says where it ends is read whole. */
function readClosedList(text: string, start: number, stretch: string, jurisdiction: string | null): AgentPhrase | null {
  const closed = /^[^，。；：的]{2,90}?等(?:有关|相关|各|国家|行政|主管|其他|管理|职能|群团|人民|社会|金融)*(?:部门|机构|单位|机关|组织|团体|企业)(?:和单位|和个人)?/.exec(maskEnclosed(stretch));
  if (!closed || !/、/.test(closed[0])) return null;
  const end = start + closed[0].length;
  const phrase = parseAgents(text, start, end, jurisdiction);
  if (!phrase || /^的/.test(stretch.slice(closed[0].length))) return null;
  const next = /^(?:和|以及|及|与|、)/.exec(stretch.slice(closed[0].length));
  const further = next ? readAgentsFrom(text, end + next[0].length, start + stretch.length, jurisdiction) : null;
  return further && further.start === end + (next?.[0].length ?? 0) && further.agents[0]?.start === further.start ? { start, end: further.end, agents: [...phrase.agents, ...further.agents] } : phrase;
}

/** 「市人民政府城市管理部门」: what follows a government may be its department. */
function endsInGovernment(phrase: AgentPhrase, rest: string): boolean {
  return /(?:政府|机关|委员会|大会|常委会)$/.test(phrase.agents.at(-1)?.mention ?? '') || phrase.agents.at(-1)?.mention === '公安' ? !opensWithVerb(rest.replace(/^(?:交通管理|教育|建设|规划|管理|综合|宣传|登记|审批)/, '')) && (/^[^，。；：、的]{0,14}?(?:部门|机构|会议|委员会|工委|办公厅|办公室)/.test(rest) || /^(?:[^，。；：、的]{2,12}、)+[^，。；：、的]{2,12}?(?:部门|机构)/.test(rest) || /^(?:确定|指定|授权|委托|规定)的[^的，]{1,8}(?:部门|机构|单位)/.test(rest)) : false;
}
