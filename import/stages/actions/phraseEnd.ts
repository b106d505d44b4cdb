import { allMatches } from '../../rules/patternRule.ts';
import { QUALIFIERS } from '../../rules/verbs/verbs.ts';
import { beginsPredicate } from './adverbs.ts';
import { THEMATIC } from './prepositions.ts';
import { verbAt } from './verbGroup.ts';
import { anyVerb, heads, lastVerb, NOMINAL } from './verbSearch.ts';

/** Verbs that end the reach of a preposition wherever they stand behind it. */
const GOVERNED =
  /(?:依法|及时|统一|定期|优先|集中|分别|逐步|严格|重点|如实|书面|公开|给予|予以|进行|加以|作出|提出|实行|采取|纳入|列入|作为|提供|收取|支付|报送|报告|报请|公布|公示|备案|移交|移送|告知|通知|通报|反馈|申请|申报|说明|签订|承担|建立|设立|设置|制定|编制|(?<!服务|社会|行业|经济|群众|合作|国际|公益|慈善|基层|自治|其他|有关|相关|党|法人|宗教|中介|营利)组织|开展|加强|实施|落实|享有|享受|免征|减征|减免|举报|投诉|发放|颁发|核发|征求|听取|张贴|悬挂|安排|列为|用于|投入|存入|录入|记入|计入|归入|划入|转入|引入|应用于|分为|视为|告知|举行|举办|停止|缴纳|交纳|办理|购买|选择|确定|推动|推进|促进|引导|鼓励|支持|培育|完善|做好|推广|推行|探索|保障|订立|签署|负总责|具有(?=同等|法律)|处(?=以|[一二三五十百千]|[^，。；]{1,12}(?:数额|金额|价款|总额)))/g;

/** Where the noun phrase of 对, 将, 向, 在 … ends: at the light verb that takes it up, at the first verb it can govern, or at any verb. */
export function endOfPhrase(clause: string, from: number, rest: string): number | null {
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
  const recipient = rest.startsWith('向') ? endOfRecipient(clause, from) : null;
  if (recipient !== null) return recipient;
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
  const another = clause.slice(from).search(/(?<!时)或者在/);
  for (const closing of allMatches(PLACE_END, another < 0 ? clause.slice(from) : clause.slice(from, from + another))) {
    const end = from + closing.index + closing[0].length;
    if (end < clause.length - 1 && (QUALIFIERS.some((word) => clause.startsWith(word, end)) || beginsPredicate(clause, end))) return end;
  }
  return null;
}

const PLACE_END =
  /以?内(?!部|容|外|河|陆|设)|中(?!华|心|医|国|小|央|介|等|型|止|学|共|药|断|标|转|毒)|上(?!述|级|市|海|报|传|门|下|游|班|岗|网|路)|期间|以外|周围|附近|沿线|两侧|[前后](?!款|条|述|期|提|置|瞻|沿|续|果|勤|备|代|列|者)|时(?!间|限|段|效|代|期)/g;

/** 「向失业保险经办机构申领」: the first body with a predicate right behind it. */
function endOfRecipient(clause: string, from: number): number | null {
  if (/^(?:社会|公众)/.test(clause.slice(from))) return null;
  const bodies = allMatches(RECIPIENT, clause.slice(from)).map((found) => from + found.index + found[0].length);
  return bodies.find((end) => end < clause.length - 1 && verbAt(clause, end) !== null && !OF_THE_BODY.test(clause.slice(end))) ?? null;
}

const RECIPIENT = /(?<!本)(?:机构|部门|单位|机关|政府|委员会|管理局|管理处|办公室|法院|检察院)/g;
/** 「本市新闻出版行政部门」, 「机构联网报送」, 「单位负责的事项」: a verb that goes on naming the body, or says what it is. */
const OF_THE_BODY =
  /^(?:符合|受理|培训|联网|负责|管理|主管|监督管理|从事)|^.{2}(?:的|人|者|、|和|与|(?:行政|主管|管理|监督|执法)*(?:机构|部门|机关|单位|工作))/;

/** To whom something is said or given. */
const RECIPIENT_END = /(?:机构|部门|单位|机关|人民政府|公众|社会|委员会|管理局|中心|平台|系统|办公室|医院|法院|检察院|当事人|申请人)$/;

/** Behind a time or a place another preposition begins: 「在二十日内将成果予以公布」. */
const NEXT_FRAME = /(?<=[内日前后时中上下里度底站口场院校])(?:将|把|对(?!外)|向)/;

/** What 将 and 把 are there for: where the thing in front of it goes. */
const DISPOSING =
  /(?:纳入|列入|列为|作为|计入|记入|载入|录入|转入|划入|归入|并入|存入|用于|交由|移交|移送|报送|通报|抄送|抄告|公布|公示|安排在|设为|视为|改为|分为|送达|送交|占为己有|据为己有|(?<!并)(?:拖移|运送|搬运|转移|移送|转运|投放|移|搬|迁|运|送|驶)(?:至|到|往)|建设成|打造成|发展成|(?:共享|归集|汇交|推送|上传|接入|提供|录入|投放|散播|转运)(?:到|至|给)|(?:转变|改造|改建|变更|调整|命名|确定|认定)为|(?:发包|出售|租赁|出租|转让|交|租借|拨付|拨|返还|移交|发放|分包|转包)给|送(?=[^，。；的附]{2,16}(?:审查|审核|评审|备案|鉴定|检测|检验|检疫)$)|提交|返还|退还|交付|交还|报(?=[市省县区本上同国原所])|向(?=[^，。；]{2,20}(?:公布|报告|通报|公开|公示|反馈|说明|告知|备案)))(?!的)/;
/** 「与…规划相衔接」, 「为X开展工作提供便利」: what the phrase is there for, wherever other verbs stand inside it. */
const AGREEING = /(?:衔接|协调|适应|匹配|结合|同步|一致)(?:或者[一-鿿]{2})?$|(?:提供|创造)(?![^，。；]*(?:提供|创造))(?!的|者|方)|服务$/;

/** 对X进行, 将X予以: the verb that takes up a theme, wherever other verbs stand inside the theme. */
const TAKING_UP =
  /(?:依法|及时|统一|定期|直接)*(?:进行|予以|加以|给予|作出|实行|实施(?=(?:统一)?(?:综合)?(?:监督|管理|处罚|行政处罚|保护|检查)))(?!的|、)(?=[一-鿿])/g;

/** 「对X按照有关规定处理」: the rule by which it is done ends the theme. */
const BY_RULE = /(?:按照|依照|依据)[^，。；的]{0,12}(?:规定|办法|程序|要求|职责)(?=[一-鿿]{2})(?!的)/;
