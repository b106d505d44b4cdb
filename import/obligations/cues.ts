import type { Modality } from '../../cypher/ontology.ts';
import { maskEnclosed } from '../language/masks.ts';
import { opensWithVerb } from '../language/verbs.ts';
import type { Span } from '../model.ts';

export interface ModalCue extends Span {
  readonly word: string;
  readonly modality: Modality;
}

/** The modal words, each with what must not follow or precede it (应用, 相应 and 供应 are no modals). */
const MODALS: readonly (readonly [pattern: string, modality: Modality])[] = [
  ['应当(?!承担的|具备的|遵守的|履行的)', 'DUTY'],
  ['(?<!不)必须(?!品)', 'DUTY'],
  ['不得(?!不|已|人心)', 'PROHIBITION'],
  ['(?:都|均|也)?有(?:义务|责任)(?=[^，。；的])', 'DUTY'],
  ['严禁|(?<!被|明令|国家|解除)禁止(?!性|令|类|区域?|标|入)|不准(?!予|许)|不许', 'PROHIBITION'],
  ['(?<!不)可以(?!证明|说明|直接使用的)', 'PERMISSION'],
  ['(?<!所)有权(?!机|处理|部|限|的|益|属|决定的)', 'PERMISSION'],
  ['(?<!保障[^，。；]{1,12}|依法|其|所)(?:依法|同等|平等)?享有(?!的)(?=.{0,40}(?:权|待遇))|(?<!不|可以|应当|继续|有权|方可)享受(?!的)(?=[^，。；]{0,24}(?:待遇|礼遇|优惠))', 'PERMISSION'],
  ['(?<![双各一对他乙甲])方可(?!以)|始得', 'PERMISSION'],
  ['(?<![主重需必只首纪摘概简还将不确想就索])要(?=及时|加强|逐步|认真|积极|按照|严格|建立|依法|自觉|阅读|坚持|切实|定期|充分|把|做好|努力|主动|围绕|有计划)', 'DUTY'],
  ['(?<!相|适|响|供|反|对|效|理|顺|呼|感|因|回|照|报|内|策|答|本|一|全|不|自|相|接|诱)应(?=予|按|在|将|由|向|于|与|根据|依|采|及时|设|建|有(?!的)|积极|严|符|经|及|报|具|建立|遵|坚|加强|以|为|提|从|配|保|立即|承担|对(?!外|突|急|气)(?=[^，。；]{1,40}(?:进行|予以|给予|实施|加以|作出|负责|提供|采取|履行|及时))|把|做|事先|首|当(?!时|日|前|期|地|年|场)|给|包|载|明|定期|同时|优|逐|妥|先|履|征(?!兵|公民|青年|人员|入)|主动|接受|制|负|并|维|使用|分别|穿|佩|照|派|补|续|安|首先|纳入|列|统|认|尽|通|确|按|组|遵|进|自|充|退|凭|停|处|拆|占|支|办|公)', 'DUTY'],
  ['(?<!必|无|毋|不)须(?=经|有|报|在|按|持|由|向|对|将|具|遵|征|是|以|严|与|先|符|办|服|事|取|采|执|提|设|使|依|交|申|接|到|及|保|进)', 'DUTY'],
  ['(?:均|也|还|并|亦|都|仍|则|，|^)?可(?=按|向|在|由|根据|凭|依|适当|处|并处|予|给予|申请|采取|直接|酌情|通过|委托|以书面|享受|优先|视|组织|责令|指定|自行|暂|提出|要求|授权)', 'PERMISSION'],
];

const MODAL = new RegExp(MODALS.map(([pattern]) => `(${pattern})`).join('|'), 'g');

/** Every modal word of `text[start, end)` outside brackets and quotes, governing or not. */
/** 应 is a modal of its own in front of any verb, beside the words its pattern knows. */
const BARE_MODAL = /(?<![相适响供反对效理顺呼感因回照报内策答本一全不自接诱])应(?!当|用|急|邀|征公|届|聘|诉|对|付|试|考)/g;

function bareModals(masked: string, start: number): ModalCue[] {
  return [...masked.matchAll(BARE_MODAL)]
    .filter((match) => opensWithVerb(masked.slice(match.index + 1)))
    .map((match) => ({ start: start + match.index, end: start + match.index + 1, word: '应', modality: 'DUTY' as const }));
}

export function findModals(text: string, start: number, end: number): ModalCue[] {
  const found: ModalCue[] = [];
  const masked = maskEnclosed(text.slice(start, end));
  for (const match of masked.matchAll(MODAL)) {
    const index = match.slice(1).findIndex((group) => group !== undefined);
    const modality = MODALS[index]?.[1] ?? 'DUTY';
    found.push({ start: start + match.index, end: start + match.index + match[0].length, word: match[0], modality });
  }
  const more = bareModals(masked, start).filter((bare) => !found.some((cue) => cue.start <= bare.start && bare.start < cue.end));
  return [...found, ...more].sort((a, b) => a.start - b.start);
}

/** Words of encouragement that head a clause by themselves. */
export const ENCOURAGEMENT =
  /^(?:(?:大力|积极|重点|优先|并|依法|重视|充分|要)?(?:鼓励|支持|引导|倡导|提倡|扶持)(?:(?:、|和|并|与|或者)(?:鼓励|支持|引导|倡导|扶持|推动|保护|帮助|促进|规范|推广|发展|保障|依法保护))*)(?!.{0,2}(?:力度|措施|资金|政策|体系|范围))/;

/** Places, not bodies, that stand in for whoever governs them. */
export const JURISDICTION = /^(?:本市|本省|本自治区|本县|本区|国家|我市|我省|全市|全省|全社会共同|省和市|自治区|[一-鿿]{2,3}(?:市|省|自治州|自治县|新区|示范区)(?=支持|鼓励|建立|推进|推动|实行|加强|坚持|设立|健全|完善))(?!人民|有关|机关|工作人员|安全|规定|和省|标准|重点|级|的|行政区域|规划|标准|利益|秘密|统一|、)/;

/** Where 由 is a word of its own in front of who acts. */
export const BY = /(?<!自|理|事|缘|路|来|经|(?<!移)交|委托|改|不|因|根|缘)由(?!于|此|来|衷|头)/g;
