import type { PatternRule } from '../patternRule.ts';

/** In text without commas a clause always begins where one of these finds begins. */
export const DEMANDED_BOUNDARIES: readonly PatternRule[] = [
  {
    id: 'boundary.consequence',
    reason: 'Behind the 的 that closes a breach begins its consequence, which the model has never seen without a comma.',
    pattern: /(?<=[^，。；]{4}的)(?:由(?![来此于])|依法(?:追究|给予)|责令|给予处分)/g,
    examples: ['未依法履行相关职责的{由}本级人民政府责令改正', '构成犯罪的{依法追究}刑事责任'],
    counterExamples: ['由本级人民政府责令改正', '问题的由来', '依法追究刑事责任'],
  },
  {
    id: 'boundary.breach',
    reason: 'Behind 「违反本条例规定」 begins what the breach consists of.',
    pattern: /(?<=违反本(?:条例|办法|规定|法)的?规定)[^的，、；。]/g,
    examples: ['有关部门违反本条例规定{未}依法履行职责的'],
    counterExamples: ['违反本条例规定的', '违反本条例规定，未履行职责的'],
  },
  {
    id: 'boundary.grade',
    reason: 'A graver or a criminal case of a breach opens a clause.',
    pattern: /(?<=[^，。；]{2})(?:情节(?:较|特别)?(?:轻微|严重)的?|构成犯罪的?|逾期(?:不|未)[^，。；]{2,6}的)/g,
    examples: ['责令改正{情节严重的}由有关机关处理', '依法给予处分{构成犯罪的}依法追究刑事责任'],
    counterExamples: ['情节', '犯罪'],
  },
  {
    id: 'boundary.inclusion',
    reason:
      '「将X纳入Y」 opens a clause unless a modal, a conjunction or the body that is to do it stands in front of it; a body that is set up is not it.',
    pattern:
      /(?<=(?<![当以并、和者及定步法构门业位府会员以])|(?:建立|设立|成立|组建)[^，。；、]{2,16}(?:委员会|机构|小组))将(?=[^，。；]{2,30}(?:纳入|列入))/g,
    examples: [
      '建立健全工作机制{将}数字经济发展纳入国民经济和社会发展规划',
      '建立数字经济专家咨询委员会{将}数字经济发展纳入国民经济和社会发展规划和计划',
    ],
    counterExamples: ['应当将数字经济发展纳入规划', '市、区人民政府将其纳入规划', '机构将存量历史资料进行数字化处理'],
  },
  {
    id: 'boundary.support',
    reason: 'Behind a noun 支持 and 鼓励 with a body or an undertaking as their object open a clause; 资金支持 and 给予支持 are nouns.',
    pattern:
      /(?<![当以并、和与或者及力极点先予供同需]|给予|提供|政策|资金|技术|金融|财政|科技|智力|数据|应当|可以|大力|积极|培育|引导)(?:支持|鼓励)(?=(?:企业|高等|职业|科研|社会|金融|符合条件|以[^，。；]{2,40}方式|建设|举办|数字经济领域))/g,
    examples: ['加大对急需紧缺、高层次人才的培养{支持}高等学校深化产教融合', '柔性引进重点人才{支持}数字经济领域高层次人才申报工程'],
    counterExamples: ['应当支持企业建设平台', '给予资金支持企业发展', '鼓励和支持企业参与'],
  },
  {
    id: 'boundary.reliance',
    reason: 'Behind the end of an action 依托 opens the next one.',
    pattern: /(?<![应当并和、或以分极励持导的])依托(?=[^，。；]{2,30}(?:平台|工程|资源|系统|网络|优势))/g,
    examples: ['实现全程网办{依托}国家、省、市一体化政务服务平台推广电子证照应用'],
    counterExamples: ['应当依托人才绿卡等重大人才工程', '以互联网为依托的平台'],
  },
  {
    id: 'boundary.behind-manner',
    reason: 'A phrase of manner that ends in one of these is over there, and its verb opens the next clause.',
    pattern: /(?<=按照[^，。；]{0,20}(?:统一部署|统一规划|职责分工))[^，。；的、]/g,
    examples: ['应当按照国家、省统一部署{协}调落实职责', '应当按照职责分工{做}好相关工作'],
    counterExamples: ['按照统一部署的要求', '明确职责分工'],
  },
  {
    id: 'boundary.role',
    reason: '「发挥X作用」 opens a clause unless a modal or an adverb stands in front of it.',
    pattern: /(?<![当以并、和分效好于极别步])发挥(?=[^，。；]{2,16}作用)/g,
    examples: ['鼓励成立行业组织{发挥}行业治理作用'],
    counterExamples: ['应当充分发挥引导作用', '应当发挥示范作用'],
  },
  {
    id: 'boundary.emphasis',
    reason: 'Behind 发展 or 产业 an adverb with its verb opens the next action.',
    pattern: /(?<=发展|产业)(?:重点发展|前瞻布局|大力发展|积极发展|加快发展)/g,
    examples: ['应当推动软件业创新发展{重点发展}工业软件', '培育新兴产业{前瞻布局}未来产业'],
    counterExamples: ['应当重点发展工业软件', '加快发展数字经济'],
  },
  {
    id: 'boundary.eligible-subject',
    reason: '符合条件的 opens a subject of its own where no verb or preposition waits for an object and a modal follows.',
    pattern: /(?<![对向持励导予将的为和由与给、])符合条件的(?=[^，。；]{2,30}(?:应当|可以|有权))/g,
    examples: ['可以采取政企合作等多种方式{符合条件的}各类市场主体有权平等参与'],
    counterExamples: ['应当支持符合条件的企业融资', '向符合条件的企业发放'],
  },
  {
    id: 'boundary.next-body',
    reason: 'Behind what something is taken into (纳入…内容) a body with its modal opens a clause.',
    pattern:
      /(?<=纳入[^，。；、]{2,16}(?:内容|体系|规划|范围|计划|预算))[^，。；、和与及并的](?=[^，。；、和与及并的]{1,9}(?:部门|机构|单位|企业|组织|政府)应当)/g,
    examples: ['将节水知识纳入教育教学内容{公}务员主管部门应当组织培训', '纳入地方财政预算{税}务部门应当依法征收'],
    counterExamples: ['纳入教育教学内容和公务员培训', '纳入规划，税务部门应当'],
  },
];

/** No clause begins where one of these finds begins, whatever the model says. */
export const FORBIDDEN_BOUNDARIES: readonly PatternRule[] = [
  {
    id: 'boundary.not-before-place',
    reason: '「X在…的应用」 is one noun phrase.',
    pattern: /在(?=[^，。；]{2,70}?的(?:[^，。；]{0,6}应用|规定|赋能))/g,
    examples: ['支持数字技术{在}文化旅游领域的应用'],
    counterExamples: ['在法律法规允许的范围内实行包容审慎监管'],
  },
  {
    id: 'boundary.not-before-conjunction',
    reason: '与, 和, 及 and 或者 join what stands around them; a clause begins with 并.',
    pattern: /(?:与|和|及(?!时)|或者)/g,
    examples: ['加强监督管理平台{与}其他相关业务系统对接融合'],
    counterExamples: ['并按照标准规范对接互通', '及时告知用户'],
  },
  {
    id: 'boundary.not-before-modal',
    reason: 'A modal right behind a body follows its subject: only one in fifteen has a comma between them.',
    pattern: /(?<=部门|机构|组织|企业|单位|政府)应当/g,
    examples: ['有关部门{应当}加强监督', '金融机构、地方金融组织{应当}给予支持'],
    counterExamples: ['依照规定取得许可的应当备案', '发生事故时应当报告'],
  },
  {
    id: 'boundary.not-behind-pivot',
    reason: 'A pivot verb right behind its modal has not got its object yet, nor has one with a verb behind it.',
    pattern:
      /(?<=(?:应当|可以)(?:(?:支持|引导|鼓励)(?:和(?:支持|引导|鼓励))?|(?:推动|推进|加快|支持|促进)(?:改造|建设|发展|建立|完善|培育)|协同|联合|共同))[^，。；、和]/g,
    examples: ['应当支持和引导{各}县市、区结合本地资源优势', '应当推动改造{升}级工业互联网内外网络', '应当协同{推}进建设'],
    counterExamples: ['应当给予支持完善政策', '应当加强领导建立机制'],
  },
  {
    id: 'boundary.not-inside-pivot',
    reason: 'Between what a supported body does and its object stands no boundary.',
    pattern: /(?<=(?:企业|机构|园区|组织|力量|个人|院校|市场主体)(?:建设|应用|参与|运用|开展)|部门合作|数据交易中心)[^，。；、和]/g,
    examples: ['鼓励有条件的企业建设{建}筑产业互联网平台', '支持企业、行业组织参与{构}建多元应用场景'],
    counterExamples: ['支持企业建设、运营平台', '支持企业发展完善政策'],
  },
  {
    id: 'boundary.not-behind-manner',
    reason: 'A verb right behind a phrase of manner has not got its object yet.',
    pattern:
      /(?<=(?:借助|依托|通过|利用|运用)[^，。；、]{2,24}(?:平台|方式|资源|手段|技术|活动)(?:建设|建立|开展|推动|推进|提供|实施|推广))[^，。；、]/g,
    examples: ['借助博览会平台建设{数}字经济创新发展试验区'],
    counterExamples: ['推动平台建设完善服务体系', '利用平台建设、运营项目'],
  },
  {
    id: 'boundary.not-before-innovation',
    reason: '创新 behind a noun is its head (「理念创新」) and not a verb, but in 创新服务 and the like.',
    pattern: /创新(?=发展|建设|探索|产品|和|、|推进|推动)/g,
    examples: ['推动治理理念{创新}建设新型智慧城市', '编制数字技术{创新}产品目录'],
    counterExamples: ['创新服务模式', '创新体制机制'],
  },
];

export const BOUNDARY_RULES: readonly PatternRule[] = [...DEMANDED_BOUNDARIES, ...FORBIDDEN_BOUNDARIES];
