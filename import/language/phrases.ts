import { type AgentPhrase, parseAgents } from './agents.ts';
import { NAME_END } from './heads.ts';
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
    if (/(?:、|和|或者|或|以及|及|与)$/.test(text.slice(from, cut)) || EXTENDS.test(text.slice(cut, to))) continue;
    const phrase = parseAgents(text, from, cut, jurisdiction);
    if (phrase) return endsInThing(text.slice(from + match.index, to)) ? null : phrase;
  }
  const whole = parseAgents(text, from, to, jurisdiction);
  if (whole) return whole;
  const leading = readAgentsFrom(text, from, to, jurisdiction);
  if (
    leading &&
    /^(?:培训|建设|管理|监督|服务|保护|宣传|教育|规划|生产|经营|销售|检验|评估|登记|审批|设计|施工|运营|维护|投资)[^，。；]{0,8}(?:标准|经费|规划|计划|方案|制度|目录|比例|费用|资金|信息|结果|报告|档案|合同|设施|设备|工程|项目|场所)$/.test(
      text.slice(leading.end, to),
    )
  )
    return null;
  return leading &&
    leading.end < to &&
    !/(?:中心|市场|站|所|台|社会|平台)$/.test(leading.agents.at(-1)?.mention ?? '') &&
    opensWithVerb(text.slice(leading.end, to)) &&
    !endsInThing(text.slice(leading.end, to))
    ? leading
    : null;
}

/** 「委员会向主席团提出的报告」: after the first agent the phrase runs on to a noun of its own, which is no agent's adverbial. */
function endsInThing(rest: string): boolean {
  if (/^对/.test(rest) && !/(?:提出|作出|作|进行|形成|制定|采取)的/.test(rest)) return false;
  const noun = /的([^的，]{1,40})$/.exec(maskEnclosed(rest))?.[1];
  return (
    noun !== undefined &&
    !/(?:要求|规定|原则|情况|需要|职责|分工|标准|程序|期限|权限|范围|时|前|后|内|外|中|下|上|方式|同时|之间|基础|条件|方法|技术规范|规范|意见|申请|通知|过程)$/.test(
      noun,
    ) &&
    !/^(?:时|前|后)/.test(noun)
  );
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

const CONTINUES = /^(?:（[^（）]*）)?(?:、|和(?!谐)|及其|以及|及(?!时|格)|或者|或(?!可)|与(?!会|.{1,20}(?:签订|订立|协商)))/;
/** 「主管部门委托的机构」: the name that acts stands behind the clause. */
const APPOINTING =
  /^(?:委托|指定|授权|确定|认定|批准|组织|设立|聘请|派出|派驻|下设|设置|管理|负责)[^，。；、]{0,10}的[^，。；、]{0,14}?(?:部门|机构|单位|组织|机关)/;
const EXTENDS =
  /^(?:以外的|(?:编制|审批|执法|设计|检测|检验|评估)(?:机关|机构|单位|部门)|(?:登记|审批|许可|经营|从业|执业|备案|注册|营业)(?:证|内容|信息|事项|材料|资料|档案|条件|资格|手续)|规划建设|之外的|的(?!(?:统一|业务|具体)?(?:领导|指导|监督|统筹|协调|组织|指挥|意见|同意|批准|要求|规定|委托))|部门|机构|机关|会议(?!上|期间|中|结束)|主席团|负责人|主要负责人|工作人员|所属|所在|及其|(?:监督|执行|内设|办事|经办)机构|[一-鿿]{0,4}工作机构)/;

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
    if (phrase && !CONTINUES.test(rest) && !endsInGovernment(phrase, rest) && !growsInto(text, phrase, limit, jurisdiction)) break;
  }
  return best;
}

/** What begins a clause behind a name, and never goes on with the name. */
const LEAVES_NAME =
  /^(?:具体|统一|共同|分别|联合|首先|另行|提前|适时|直接|组织|指定|代表国家|代表本|受|再|转|派|取消|确定)|^[在对交报送向由从与为把被将因以自经按就给的等应可不须必均都也还得负依及和或、会同于]/;

/** 「代表|资格审查委员会」: a name whose next words close in a head of their own is longer than its first head. */
function growsInto(text: string, phrase: AgentPhrase, limit: number, jurisdiction: string | null): boolean {
  const rest = /^[一-鿿]{0,12}/.exec(text.slice(phrase.end, limit))?.[0] ?? '';
  if (rest.length < 2 || LEAVES_NAME.test(rest) || opensWithVerb(rest)) return false;
  return [...rest.matchAll(NAME_END)].some((match) => {
    const longer = parseAgents(text, phrase.start, phrase.end + match.index + match[0].length, jurisdiction);
    return longer !== null && longer.agents.length === phrase.agents.length;
  });
}

/** 「A、B、C等有关部门」: a list that says where it ends is read whole. */
function readClosedList(text: string, start: number, stretch: string, jurisdiction: string | null): AgentPhrase | null {
  const closed =
    /^[^，。；：的]{2,90}?等(?:有关|相关|各|国家|行政|主管|其他|管理|职能|群团|人民|社会|金融)*(?:部门|机构|单位|机关|组织|团体|企业)(?:和单位|和个人)?/.exec(
      maskEnclosed(stretch),
    );
  if (!closed || !/、/.test(closed[0])) return null;
  const end = start + closed[0].length;
  const phrase = parseAgents(text, start, end, jurisdiction);
  if (!phrase || /^的/.test(stretch.slice(closed[0].length))) return null;
  const next = /^(?:和|以及|及|与|、)/.exec(stretch.slice(closed[0].length));
  const further = next ? readAgentsFrom(text, end + next[0].length, start + stretch.length, jurisdiction) : null;
  return further && further.start === end + (next?.[0].length ?? 0) && further.agents[0]?.start === further.start
    ? { start, end: further.end, agents: [...phrase.agents, ...further.agents] }
    : phrase;
}

/** 「市人民政府城市管理部门」: what follows a government may be its department. */
function endsInGovernment(phrase: AgentPhrase, rest: string): boolean {
  return /(?:政府|机关|委员会|大会|常委会)$/.test(phrase.agents.at(-1)?.mention ?? '') || phrase.agents.at(-1)?.mention === '公安'
    ? !opensWithVerb(rest.replace(/^(?:交通管理|教育|建设|规划|管理|综合|宣传|登记|审批)/, '')) &&
        (/^[^，。；：、的]{0,14}?(?:部门|机构|会议|委员会|工委|办公厅|办公室)/.test(rest) ||
          /^(?:[^，。；：、的]{2,12}、)+[^，。；：、的]{2,12}?(?:部门|机构)/.test(rest) ||
          /^(?:确定|指定|授权|委托|规定)的[^的，]{1,8}(?:部门|机构|单位)/.test(rest))
    : false;
}
