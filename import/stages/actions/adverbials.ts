import { allMatches, findAll, findFirst } from '../../rules/patternRule.ts';
import { MANNERED_ACT, MANNER_END, QUALITIES } from '../../rules/actions.ts';
import { ADVERBS, COMPOUND_VERBS, OPENING_VERBS, QUALIFIERS, VERBS } from '../../rules/verbs/verbs.ts';
import { verbAt } from './verbGroup.ts';

/** What stands between the beginning of a predicate and its verb. Offsets count from the beginning of the clause. */
export interface Lead {
  /** Where the verb is looked for. */
  readonly verb: number;
  /** What 将, 把 or 对 put in front of the verb: its object when the verb has none behind it. */
  readonly theme: { readonly phrase: number; readonly end: number; readonly fronted: boolean } | null;
  /** Where 将, 对, 向, 与 or 为 stands: what is done to whom cannot be read without it. */
  readonly frame: number | null;
  /** A preposition stood in front: the verb must follow. */
  readonly prepositional: boolean;
  /** Where a 不 stands that negates the verb across a place or a way: 「不在室内吸烟」. */
  readonly negation: number | null;
  /** Nothing but manner, place or theme: no verb follows at all. */
  readonly hollow: boolean;
}

const MANNER =
  /^(?:基于|面向(?!社会)|立足|按照|依照|依据|根据|遵循|本着|结合|通过|依托|借助|利用|运用|应用|围绕|针对|参照|比照|凭借|凭|以(?!及)|按(?!时|期)|采取|采用|会同|联合(?!国))/;
const PLACING = /^(?:在|到(?!位|达|期)|于|从|自|就|随着?|当|与|为(?!主)|向|给|由|经|因|除|同(?![时意步等样一行类级])|借(?![用鉴款阅书]))/;
const THEMATIC = /^(?:将(?!来)|把(?!握|关)|对于|对(?!接(?![到收受])|照|外|口|象|应(?![征当届])))/;
/** 「禁止任何人…」: whoever it is. */
const ANYONE = /^或者(?!.*的$)|^(?:其他(?:任何)?|任何)(?:单位|组织|个人|人|机构)(?:(?:和|或者|、|或)(?:个人|单位|组织))*/;
/** 「应当经X批准」: to be approved is what must be done. */
const APPROVED =
  /^先?报?经过?(?!.*[后报])[^，。；]{2,}(?:审议|讨论|论证|培训|考核合格|检验合格|批准|同意|核准|审核|许可|验收合格|审查合格|通过|验证|审计|鉴定|检测|检验|评估|评审|审定|核定|认定|确认|审批|审查)$/;
/** 「自…之日起三十日内」, 「七日内」: when it must be done. */
const DATED =
  /^(?:(?:自|从|在)[^，。；]*?之日起(?:[^，。；]{0,8}?内)?|在?[〇一二三四五六七八九十百两\d]+个?(?:工作)?(?:日|天|月|年|小时)(?:以?内|前)|每[〇一二三四五六七八九十两半\d]+个?(?:年|月|季度|周|日|天)|(?:至少)?提前[〇一二三四五六七八九十两\d]+个?(?:工作)?(?:日|天|月|年|小时|分钟))/;
/** Prepositions whose phrase is part of the action. */
const FRAMING = /^(?:将|把|对|向|与|为|同)/;
/** Verbs that end the reach of a preposition wherever they stand behind it. */
const GOVERNED =
  /(?:依法|及时|统一|定期|优先|集中|分别|逐步|严格|重点|如实|书面|公开|给予|予以|进行|加以|作出|提出|实行|采取|纳入|列入|作为|提供|收取|支付|报送|报告|报请|公布|公示|备案|移交|移送|告知|通知|通报|反馈|申请|申报|说明|签订|承担|建立|设立|设置|制定|编制|(?<!服务|社会|行业|经济|群众|合作|国际|公益|慈善|基层|自治|其他|有关|相关|党|法人|宗教|中介|营利)组织|开展|加强|实施|落实|享有|享受|免征|减征|减免|举报|投诉|发放|颁发|核发|征求|听取|张贴|悬挂|安排|列为|用于|投入|存入|录入|记入|计入|归入|划入|转入|引入|应用于|分为|视为|告知|举行|举办|停止|缴纳|交纳|办理|购买|选择|确定|推动|推进|促进|引导|鼓励|支持|培育|完善|做好|推广|推行|探索|保障|订立|签署|负总责|具有(?=同等|法律)|处(?=以|[一二三五十百千]|[^，。；]{1,12}(?:数额|金额|价款|总额)))/g;

/** Skips adverbs, manner and placing phrases from `position` on, and remembers the theme put in front of the verb. */
export function readLead(clause: string, position: number): Lead {
  let verb = position;
  let theme: Lead['theme'] = null;
  let frame: number | null = null;
  let prepositional = false;
  const negation = NEGATED.test(clause.slice(position)) ? position : null;
  if (findFirst(QUALITIES, clause.slice(position)) || findFirst(MANNERED_ACT, clause.slice(position)))
    return { verb, theme, frame, prepositional, negation, hollow: false };
  if (APPROVED.test(clause.slice(position)))
    return { verb: position + (clause.startsWith('先', position) ? 1 : 0), theme, frame, prepositional, negation, hollow: false };
  verb += negation === null ? 0 : 1;
  verb += ANYONE.exec(clause.slice(position))?.[0].length ?? 0;
  for (;;) {
    verb += DATED.exec(clause.slice(verb))?.[0].length ?? 0;
    const adverb = adverbAt(clause, verb);
    const rest = clause.slice(verb + adverb);
    const preposition = THEMATIC.exec(rest) ?? MANNER.exec(rest) ?? PLACING.exec(rest);
    if (adverb === 0 && (!preposition || startsVerb(clause, verb))) return { verb, theme, frame, prepositional, negation, hollow: false };
    prepositional ||= ANNOUNCING.test(clause.slice(verb, verb + adverb)) && !rest.startsWith('的');
    verb += adverb;
    if (!preposition || startsVerb(clause, verb)) continue;
    if (ONLY_PLACE.test(rest) || RELATED.test(rest)) return { verb, theme, frame, prepositional, negation, hollow: true };
    const from = verb + preposition[0].length;
    const next = MANNER.test(rest) ? endOfManner(clause, from) : endOfPhrase(clause, from, rest);
    if (next === null) return { verb, theme, frame, prepositional, negation, hollow: !rest.startsWith('为') };
    if (THEMATIC.test(rest)) theme = { phrase: from, end: withoutTrailingAdverbs(clause, from, next), fronted: !rest.startsWith('对') };
    if (FRAMING.test(rest)) frame ??= verb;
    prepositional = true;
    verb = next;
  }
}

/** 「不在室内吸烟」. */
const NEGATED = /^不(?=在|向|以|将|对(?!外)|与|从(?!事))/;
/** Adverbs that nothing but a predicate follows. */
const ANNOUNCING = /^(?:依法|及时|立即|按照规定|按规定|按要求|按时|按期|如实|妥善|认真|严格|主动|自觉|切实|不断|逐步|互相|相互)$/;

/** 利用 and 采取 are verbs when nothing but their object follows them. */
function startsVerb(clause: string, position: number): boolean {
  const verb = verbAt(clause, position);
  if (!verb) return false;
  const rest = clause.slice(position);
  if (!MANNER.test(rest)) return true;
  if (ONLY_MANNER.test(rest)) return false;
  return endOfManner(clause, position + verb.length) === null;
}

/** 「通过公告、听证会等形式」: the way alone, its verb is in the next clause. */
const ONLY_MANNER =
  /^(?:通过|借助|依托|凭借|按照|依照|依据|根据|围绕|针对|参照|比照)[^，。；]*(?:方式|形式|手段|途径|渠道|方法|平台|网络|媒体|机制|服务|措施|规定|要求|需要|实际|计划|规划|标准)$/;
/** 「在…范围和期限内」: a place or a time, however long, and nothing behind it. */
const ONLY_PLACE = /^在[^，。；]*(?:[内中上下前后时旁侧]|期间|过程中|方面|领域|区域|范围|场所|位置|地段|地点)$/;

/** What is done openly; whatever else stands behind 公开 is what is made known. */
const OPENLY =
  /^(?:征求|征集|招标|招聘|募集|拍卖|选聘|选拔|竞争|竞价|出让|遴选|听取|审理|销售|传播|宣传|表达|道歉|通报|发布|公布|宣判|开庭|举行|投票|摇号|征询|向|招考|征收|出版)/;

/** 「与科技创新相关的其他活动」: a noun phrase. */
const RELATED = /^[与同][^，。；]*(?:相关|有关)的|^从其规定|^直到/;

/** 「公开征求意见」, but not 「公开投诉、举报电话」: a verb with an object, or a preposition, stands behind. */
function modifiesVerb(clause: string, after: number): boolean {
  if (clause.endsWith('公开', after)) return OPENLY.test(clause.slice(after));
  const verb = verbAt(clause, after);
  return verb ? !/^(?:[、和]|.{0,1}$)/.test(clause.slice(after + verb.length)) : THEMATIC.test(clause.slice(after));
}

/** 「擅自向社会发布」: what belongs to the verb stands in front of a preposition. */
const UNLICENSED =
  /^(?:擅自|随意|任意|非法|违法|违规|私自)(?=向|将|把|对|在|与|以|利用|通过)|^(?:组织|负责)(?=对[^，。；]*(?:进行|予以|实施))|^(?:文明|安全)(?=驾驶|行驶|出行|施工|养犬|就餐|用餐|观看|办理|执法|停放|乘车|停车|经营|燃放|祭祀|上网|游览|装修|旅游|操作|使用|服务(?!标准|质量|水平|规范))/;

const ADVERB = new RegExp(`^(?:${ADVERBS.join('|')})`);

/** The length of the adverb at `position`, 0 when none stands there; one that is a verb too needs a verb behind it. */
function adverbAt(clause: string, position: number): number {
  if (COMPOUND_VERBS.has(clause.slice(position, position + 4))) return 0;
  const adverb = ADVERB.exec(clause.slice(position, position + 8))?.[0] ?? UNLICENSED.exec(clause.slice(position))?.[0];
  if (!adverb || (/规定$|要求$/.test(adverb) && continuesManner(clause.slice(position + adverb.length)))) return 0;
  const after = position + adverb.length;
  if (adverb.length === 1) return beginsPredicate(clause, after) ? 1 : 0;
  return VERBS.has(adverb) && !modifiesVerb(clause, after) ? 0 : adverb.length;
}

function withoutTrailingAdverbs(clause: string, from: number, end: number): number {
  const trailing =
    /(?:分类|先行|提前|同时|及时|依法|一并|统一|定期|书面|立即|逐步|分别|优先|全部|如实|主动|直接|自行|重新|实地|当场|共同|联合|集中|认真)+$/.exec(
      clause.slice(from, end),
    );
  const bare = trailing && trailing.index > 0 ? from + trailing.index : end;
  const manner = /(?:依照|按照|根据|在(?![校职岗建])(?=[^的]*(?:位置|场所|平台|网站|媒体|期间|期限|内|中|处)$))[^的]*$/.exec(
    clause.slice(from, bare),
  );
  return manner && manner.index > 1 ? from + manner.index : bare;
}

/** Where a phrase of manner is over: behind the first closing noun that a verb, an adverb or a preposition follows; null when none does. */
function endOfManner(clause: string, from: number): number | null {
  if (/^(?:根据|结合|按照|依照|依据|针对|围绕).*(?:需要|实际|情况|要求|规定|原则|分工|职责|特点|权限|程序|状况)$/.test(clause)) return null;
  if (BY_DOCUMENT.test(clause) && openingVerbIn(clause, from + 2) === null) return null;
  if (/采[取用]$/.test(clause.slice(0, from)) && !WAY.test(clause.slice(from))) return null;
  const listed = WAYS.exec(clause.slice(from));
  if (listed) return listed[2] === '' ? null : from + (listed[1] ?? '').length;
  for (const found of findAll(MANNER_END, clause.slice(from))) {
    const end = from + found.index + found[0].length;
    if (end < clause.length && !continuesManner(clause.slice(end)) && beginsPredicate(clause, end)) return end;
  }
  return openingVerbIn(clause, from + 2);
}

/** 「根据发展规划、总体规划」: documents alone, the verb is in the next clause. */
const BY_DOCUMENT =
  /^(?:根据|按照|依照|依据|结合|针对).*(?:(?:、[^、，]*|总体|专项|发展|详细|布局)(?:规划|计划|方案)|(?:评价|评估|检测|鉴定|监测)报告)$/;

/** Only what ends in one of these is taken up as a way of doing something else. */
const WAY = /方式|形式|手段|措施|方法|办法|途径|模式|技术|工艺|手法/;

/** 「通过X、Y等方式」 and what is left behind it, which is the predicate whatever its verb. */
const WAYS = /^(.*(?:等|多种|各种)(?:有效|多种)?(?:措施|方式|形式|手段|途径|渠道|方法))(?![、和与及的或])((?:.{2,})?)$/;

/** Another closing noun right behind: 「按照标准规范…」. */
function continuesManner(rest: string): boolean {
  return rest.startsWith('的') || findAll(MANNER_END, rest)[0]?.index === 0 || /^(?:总体|专项|综合|详细)(?:规划|计划|方案)/.test(rest);
}

function beginsPredicate(clause: string, position: number): boolean {
  return (
    adverbAt(clause, position) > 0 ||
    verbAt(clause, position) !== null ||
    THEMATIC.test(clause.slice(position)) ||
    PLACING.test(clause.slice(position)) ||
    MANNER.test(clause.slice(position))
  );
}

/** Opening verbs that are nouns more often than not inside a phrase of manner. */
const NOMINAL =
  /规定|标准|联网|协商|检定|开发|制造|供应|设计|施工|监理|运输|生产|经营|销售|加工|使用|养殖|运营|管理|发展|建设|规划|创新|保护|应用|利用|预防|治理|规范|公开|监督|检查|处理|报告|通知|宣传|协调|指导|配合|安排|传承|实施|组织|接受|执行|消除|修复|培养|引进|保障|维护|服务|要求/;

function openingVerbIn(clause: string, from: number): number | null {
  for (let position = from; position < clause.length - 2; position++) {
    const pair = clause.slice(position, position + 2);
    if (
      OPENING_VERBS.has(pair) &&
      !NOMINAL.test(pair) &&
      !/[的、和及与或]/.test(clause.charAt(position - 1)) &&
      !/^(?:的|、|和|与|工作|活动|措施)/.test(clause.slice(position + 2))
    )
      return position;
  }
  return null;
}

/** Where the noun phrase of 对, 将, 向, 在 … ends: at the light verb that takes it up, at the first verb it can govern, or at any verb. */
function endOfPhrase(clause: string, from: number, rest: string): number | null {
  const fronted = /^[将把]/.test(rest)
    ? DISPOSING.exec(clause.slice(from + 1))
    : /^[与为]/.test(rest)
      ? AGREEING.exec(clause.slice(from + 1))
      : null;
  if (fronted) return from + 1 + fronted.index;
  const placed = /^[在于]/.test(rest) ? endOfPlace(clause, from) : null;
  if (placed !== null) return placed;
  if (/^[在于]/.test(rest) && clause.endsWith('进行')) return clause.length - 2;
  const thematic = THEMATIC.test(rest);
  const light = thematic ? allMatches(TAKING_UP, clause.slice(from + 1)).at(-1) : undefined;
  if (light) return from + 1 + light.index;
  const manner = thematic ? BY_RULE.exec(clause.slice(from + 1)) : null;
  if (manner) return from + 1 + manner.index;
  const next = thematic ? -1 : clause.slice(from + 1).search(NEXT_FRAME);
  if (next >= 0) return from + 1 + next;
  const governed = allMatches(GOVERNED, clause.slice(from + 1)).map((found) => ({ at: from + 1 + found.index, word: found[0] }));
  const head = governed.find(({ at, word }) => heads(clause, at, word));
  if (head?.word === '处') return head.at;
  const addressed =
    rest.startsWith('向') && head && /^(?:开展|组织|实施|从事|设立)$/.test(head.word)
      ? governed.find(({ at, word }) => at > head.at && heads(clause, at, word) && clause.slice(head.at, at).includes('的'))
      : undefined;
  if (addressed) return addressed.at;
  const known = head?.at ?? null;
  if (known !== null && rest.startsWith('向') && RECIPIENT_END.test(clause.slice(0, known))) return known;
  const likely = anyVerb(clause, from + 2, NOMINAL);
  if (known !== null && likely !== null && likely < known && !clause.slice(likely, known).includes('的')) return likely;
  return known ?? likely ?? anyVerb(clause, from + 2, null) ?? lastVerb(clause, from);
}

/** 「在航道保护范围内违规建设」: the first word that closes a place or a time with a predicate right behind it. */
function endOfPlace(clause: string, from: number): number | null {
  for (const closing of allMatches(PLACE_END, clause.slice(from))) {
    const end = from + closing.index + closing[0].length;
    if (end < clause.length - 1 && (QUALIFIERS.some((word) => clause.startsWith(word, end)) || beginsPredicate(clause, end))) return end;
  }
  return null;
}

const PLACE_END =
  /以?内(?!部|容|外|河|陆|设)|中(?!华|心|医|国|小|央|介|等|型|止|学|共|药|断|标|转|毒)|上(?!述|级|市|海|报|传|门|下|游|班|岗|网|路)|期间|以外|周围|附近|沿线|两侧|[前后](?!款|条|述|期|提|置|瞻|沿|续|果|勤|备|代|列|者)|时(?!间|限|段|效|代|期)/g;

/** To whom something is said or given. */
const RECIPIENT_END = /(?:机构|部门|单位|机关|人民政府|公众|社会|委员会|管理局|中心|平台|系统|办公室|医院|法院|检察院|当事人|申请人)$/;

/** Behind a time or a place another preposition begins: 「在二十日内将成果予以公布」. */
const NEXT_FRAME = /(?<=[内日前后时中上下里度底站口场院校])(?:将|把|对(?!外)|向)/;

/** What 将 and 把 are there for: where the thing in front of it goes. */
const DISPOSING =
  /(?:纳入|列入|列为|作为|计入|记入|载入|录入|转入|划入|归入|并入|存入|用于|交由|移交|移送|报送|通报|抄送|抄告|公布|公示|安排在|设为|视为|改为|分为|送达|送交|占为己有|据为己有|(?<!并)(?:拖移|运送|搬运|转移|移送|转运|投放|移|搬|迁|运|送|驶)(?:至|到|往)|建设成|打造成|发展成|(?:共享|归集|汇交|推送|上传|接入|提供|录入|投放|散播|转运)(?:到|至|给)|(?:转变|改造|改建|变更|调整|命名|确定|认定)为|(?:发包|出售|租赁|出租|转让|交|租借|拨付|拨|返还|移交|发放|分包|转包)给|提交|返还|退还|交付|交还|报(?=[市省县区本上同国原所])|向(?=[^，。；]{2,20}(?:公布|报告|通报|公开|公示|反馈|说明|告知|备案)))(?!的)/;
/** 「与…规划相衔接」, 「为X开展工作提供便利」: what the phrase is there for, wherever other verbs stand inside it. */
const AGREEING = /(?:衔接|协调|适应|匹配|结合|同步|一致)(?:或者[一-鿿]{2})?$|(?:提供|创造)(?![^，。；]*(?:提供|创造))(?!的|者|方)|服务$/;

/** 对X进行, 将X予以: the verb that takes up a theme, wherever other verbs stand inside the theme. */
const TAKING_UP =
  /(?:依法|及时|统一|定期|直接)*(?:进行|予以|加以|给予|作出|实行|实施(?=(?:统一)?(?:综合)?(?:监督|管理|处罚|行政处罚|保护|检查)))(?!的|、)(?=[一-鿿])/g;

/** 「对X按照有关规定处理」: the rule by which it is done ends the theme. */
const BY_RULE = /(?:按照|依照|依据)[^，。；的]{0,12}(?:规定|办法|程序|要求|职责)(?=[一-鿿]{2})(?!的)/;

/** The word at `at` can head the rest of the clause: it is no member of a list, no modifier and no noun. */
function heads(clause: string, at: number, word: string): boolean {
  const after = clause.slice(at + word.length);
  const listed = /[、和及与或的]$|(?<!场|处|院|务|校|究)所$|或者$/.test(clause.slice(0, at));
  return !listed && !/^(?:的|、|和|及|与|或|者|人|等|单位|部门|机构|情况|工作)/.test(after) && (after !== '' || word.length > 1);
}

function anyVerb(clause: string, from: number, unlikely: RegExp | null): number | null {
  for (let position = from; position < clause.length - 2; position++) {
    const verb = verbAt(clause, position);
    const inWord = position > from && VERBS.has(clause.slice(position - 1, position + 1));
    const cited = verb === '规定' && /(?:有关|按照?|依照|国家|[省市]|法规|条例|办法)$/.test(clause.slice(0, position));
    if (verb && !cited && !inWord && !unlikely?.test(verb) && heads(clause, position, verb) && clause.length > position + verb.length + 1)
      return position;
  }
  return null;
}

function lastVerb(clause: string, from: number): number | null {
  let end = clause.length;
  if (clause.charAt(end - 3) === '的') return null;
  for (let verb = clause.slice(end - 2, end); end - 2 > from && VERBS.has(verb); verb = clause.slice(end - 2, end)) {
    end -= 2;
    if (/[、和]/.test(clause.charAt(end - 1)) && VERBS.has(clause.slice(end - 3, end - 1))) end -= 1;
  }
  return end < clause.length ? end : null;
}
