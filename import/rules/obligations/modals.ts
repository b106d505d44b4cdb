import type { Modality } from '../../../cypher/ontology.ts';
import type { PatternRule } from '../patternRule.ts';

/** A modal word; `pattern` keeps it apart from the words that only hold its characters. */
export interface ModalRule extends PatternRule {
  readonly modality: Modality;
}

/** In the order in which they are tried at one place. */
export const MODAL_RULES: readonly ModalRule[] = [
  {
    id: 'modal.duty.yingdang',
    reason: '应当 obliges.',
    modality: 'DUTY',
    pattern: /应当(?!承担的|具备的|遵守的|履行的|事人)/g,
    examples: ['{应当}建立制度'],
    counterExamples: ['应当履行的义务', '应当事人请求'],
  },
  {
    id: 'modal.duty.bixu',
    reason: '必须 obliges.',
    modality: 'DUTY',
    pattern: /(?<!不)必须(?!品)/g,
    examples: ['{必须}佩戴标志'],
    counterExamples: ['不必须', '必须品'],
  },
  {
    id: 'modal.prohibition.bude',
    reason: '不得 forbids.',
    modality: 'PROHIBITION',
    pattern: /不得(?!不|已|人心)/g,
    examples: ['{不得}转让'],
    counterExamples: ['不得不停止'],
  },
  {
    id: 'modal.duty.you-yiwu',
    reason: '有义务 and 有责任 oblige.',
    modality: 'DUTY',
    pattern: /(?:都|均|也)?有(?:义务|责任)(?=[^，。；的])/g,
    examples: ['公民{都有义务}参加'],
    counterExamples: ['有义务的单位'],
  },
  {
    id: 'modal.prohibition.jinzhi',
    reason: '禁止, 严禁 and 不准 forbid.',
    modality: 'PROHIBITION',
    pattern: /严禁|(?<!被|明令|国家|解除)禁止(?!性|令|类|区域?|标|入)|不准(?!予|许)|不许/g,
    examples: ['{禁止}燃放', '{严禁}携带'],
    counterExamples: ['禁止令', '明令禁止'],
  },
  {
    id: 'modal.permission.keyi',
    reason: '可以 permits.',
    modality: 'PERMISSION',
    pattern: /(?<!不)可以(?!证明|说明|直接使用的)/g,
    examples: ['{可以}委托'],
    counterExamples: ['不可以'],
  },
  {
    id: 'modal.permission.youquan',
    reason: '有权 permits.',
    modality: 'PERMISSION',
    pattern: /(?<!所)有权(?!机|处理|部|限|的|益|属|决定的)/g,
    examples: ['{有权}举报'],
    counterExamples: ['所有权', '有权机关'],
  },
  {
    id: 'modal.permission.xiangyou',
    reason: 'Whoever 享有 a right or 享受 a benefit is permitted it.',
    modality: 'PERMISSION',
    pattern:
      /(?<!保障[^，。；]{1,12}|依法|其|所)(?:依法|同等|平等)?享有(?!的)(?=.{0,40}(?:权|待遇))(?![^，。；]{2,50}(?:权|待遇)[^，。；的]{0,6}的(?!权|待遇|行为)[^，。；])|(?<!不|可以|应当|继续|有权|方可)享受(?!的)(?=[^，。；]{0,24}(?:待遇|礼遇|优惠|(?:补贴|补助|津贴|权利)(?![^，。；：])))/g,
    examples: ['{享有}知情权', '{享受}特殊教育津贴'],
    counterExamples: ['享有的权利', '其享有权利', '享有土地承包经营权的居民可以'],
  },
  {
    id: 'modal.permission.fangke',
    reason: '方可 permits under a condition.',
    modality: 'PERMISSION',
    pattern: /(?<![双各一对他乙甲])方可(?!以)|始得/g,
    examples: ['{方可}施工'],
    counterExamples: ['双方可以协商'],
  },
  {
    id: 'modal.duty.yao',
    reason: '要 obliges where a verb of policy follows.',
    modality: 'DUTY',
    pattern:
      /(?<![主重需必只首纪摘概简还将不确想就索])要(?=及时|加强|逐步|认真|积极|按照|严格|建立|依法|自觉|阅读|坚持|切实|定期|充分|把|做好|努力|主动|围绕|有计划|忠实|大力|深入|进一步|继续|全面|带头|高度|密切|始终|注重|支持和|统一规划|讲究|重视|广泛|采取|根据|会同|服从)/g,
    examples: ['代表{要}积极参加'],
    counterExamples: ['主要加强', '需要及时'],
  },
  {
    id: 'modal.duty.ying',
    reason: '应 alone obliges where it is no part of another word.',
    modality: 'DUTY',
    pattern:
      /(?<!相|适|响|供|反|对|效|理|顺|呼|感|因|回|照|报|内|策|答|本|一|全|不|自|相|接|诱)应(?=予|因地制宜|按|在|将|由|向|于|与|根据|依|采|及时|设|建|有(?!的)|积极|严|符|经|及|报|具|建立|遵|坚|加强|以|为|提|从|配|保|立即|承担|对(?!外|突|急|气)(?=[^，。；]{1,40}(?:进行|予以|给予|实施|加以|作出|负责|提供|采取|履行|及时))|把|做|事先|首|当(?!时|日|前|期|地|年|场|事)|给|包|载|明|定期|同时|优|逐|妥|先|履|征(?!兵|公民|青年|人员|入)|主动|接受|制|负|并|维|使用|分别|穿|佩|照|派|补|续|安|首先|纳入|列|统|认|尽|通|确|按|组|遵|进|自|充|退|凭|停|处|拆|占|支|办|公)/g,
    examples: ['{应}予公布'],
    counterExamples: ['相应按照', '供应于'],
  },
  {
    id: 'modal.duty.xu',
    reason: '须 alone obliges where it is no part of another word.',
    modality: 'DUTY',
    pattern:
      /(?<!必|无|毋|不)须(?=经|有|报|在|按|持|由|向|对|将|具|遵|征|是|以|严|与|先|符|办|服|事|取|采|执|提|设|使|依|交|申|接|到|及|保|进)/g,
    examples: ['{须}经批准'],
    counterExamples: ['必须经批准', '无须报告'],
  },
  {
    id: 'modal.permission.ke',
    reason: '可 alone permits where it is no part of another word.',
    modality: 'PERMISSION',
    pattern:
      /(?:均|也|还|并|亦|都|仍|则|，|^)?可(?=按|向|在|由|根据|凭|依|适当|处|并处|予|给予|申请|采取|直接|酌情|通过|委托|以书面|享受|优先|视(?!化|频|听)|组织|责令|指定|自行|暂|提出|要求|授权)/g,
    examples: ['{可}处罚款'],
    counterExamples: ['许可证', '认可程度'],
  },
];

/** Modals of one character that count where a verb follows. */
export const BARE_DUTY: ModalRule = {
  id: 'modal.duty.ying-verb',
  reason: '应 alone obliges in front of any verb.',
  modality: 'DUTY',
  pattern: /(?<![相适响供反对效理顺呼感因回照报内策答本一全不自接诱])应(?!当|用|急|邀|征公|届|聘|诉|对|付|试|考)/g,
  examples: ['双方{应}签订合同'],
  counterExamples: ['相应规定', '应急预案'],
};

export const BARE_PERMISSION: ModalRule = {
  id: 'modal.permission.ke-verb',
  reason: '可 alone permits in front of any verb, at the beginning of a clause and behind whoever may.',
  modality: 'PERMISSION',
  pattern:
    /(?<=^|[，；：。\n]|[人者位门关构业户府会方员局院后])(?:也|均|还|并)?可(?!以|能|持续|再生|回收|靠|移|预|追|循|降|捕|供|燃|重复|卡|转换|疑|渗|操|控|见|变|溯|视化|用|信|接受|利用|读|得|行(?!使)|采(?!用|取|集))/g,
  examples: ['情节严重的，{可}停止供应', '申请人{可}继续使用'],
  counterExamples: ['实现可持续发展', '许可证件', '可回收物'],
};
