import type { BearerRole } from '../../../cypher/ontology.ts';
import type { PatternRule } from '../patternRule.ts';

/** Who is brought into a norm beside its subject, by the word in front of them. */
export interface PartnerRule extends PatternRule {
  readonly role: BearerRole;
}

export const PARTNER_RULES: readonly PartnerRule[] = [
  {
    id: 'joint/huitong',
    reason: 'Whoever is 会同 joins the subject.',
    role: 'JOINT',
    pattern: /(?<!委员|常委)会同(?!有关方面|意)/g,
    examples: ['部门应当{会同}财政部门'],
    counterExamples: ['委员会同意', '会同意见'],
  },
  {
    id: 'joint/lianhe',
    reason: 'Whoever is 联合 joins the subject, where 联合 is a verb.',
    role: 'JOINT',
    pattern:
      /(?<!、|妇女|工商业|残疾人|界|部门|共同|开展)联合(?!会|执法|检查|防治|体|国|办公|惩戒|监管|机制|奖惩|培养|攻关|社|收割|开展|组织|建立|制定|实施|发布|共)/g,
    examples: ['市财政局{联合}公安机关'],
    counterExamples: ['残疾人联合会', '联合执法'],
  },
  {
    id: 'joint/yu-gongtong',
    reason: '与X共同 brings X in.',
    role: 'JOINT',
    pattern: /与(?=[^，。；]{2,30}?(?:共同|合作|协同|联合)(?:建立|制定|开展|推进|建设|做好|实施|完成))/g,
    examples: ['{与}教育部门共同制定'],
    counterExamples: ['与会代表', '与教育部门'],
  },
  {
    id: 'assisted/peihe',
    reason: 'Whoever is 配合 or 协助 leads, and the subject helps.',
    role: 'ASSISTED',
    pattern:
      /(?<!相互|密切|协同|、|的)(?:协助配合|支持配合|配合、协助|协助、配合|支持、配合|配合支持|协助和配合|配合和协助|支持和配合|配合|协助)(?!义务|工作|制度|机制|不|做好|调查|执行|检查|、|和|学员|患者|[^，。；]{1,12}(?:作弊|违法))/g,
    examples: ['应当{配合}公安机关', '{协助}主管部门'],
    counterExamples: ['相互配合', '协助义务'],
  },
  {
    id: 'coordinated',
    reason: 'Whoever is 统筹协调 is coordinated, where the object is a body.',
    role: 'COORDINATED',
    pattern:
      /(?:统筹协调|组织协调|组织、协调|协调和督促|协调、督促|统筹、协调|协调督促|组织和协调|协调、指导|督促协调|指导协调|(?<!组织|统筹|会)协调(?=(?:各|有关|相关|所属|本级|同级)[^，。；]{0,8}(?:部门|单位|机构|机关))|统筹、组织、协调)(?!机构|小组|机制|工作|作用|能力|职责|、|和|本|全|解决)/g,
    examples: ['{统筹协调}有关部门'],
    counterExamples: ['统筹协调机制', '协调发展', '省平安建设组织协调机构应当'],
  },
  {
    id: 'guiding',
    reason: 'Whoever leads, guides or supervises: 在X指导下.',
    role: 'GUIDING',
    pattern:
      /(?<![一-鿿]所)在(?=[^，。；]{2,40}?(?:的)?(?:统一|业务|具体)?(?:领导|指导|监督|统筹|协调|组织|指挥)(?:和监督|、监督|、指导|和指导|和协调)?(?:下|之下))/g,
    examples: ['{在}主管部门指导下'],
    counterExamples: ['所在单位', '在三日内'],
  },
];

export const GUIDED_BY: PatternRule = {
  id: 'partner.guided-by',
  reason: 'Behind the body that guides stands its guidance.',
  pattern: /^(?:的)?(?:统一|业务|具体)?(?:领导|指导|监督|统筹|协调|组织|指挥)/g,
  examples: ['{的统一领导}下', '{指导}下'],
  counterExamples: ['应当', '的意见'],
};

export const WORK_NOT_BODY: PatternRule = {
  id: 'partner.work-not-body',
  reason: 'What is coordinated is work and no body.',
  pattern:
    /^(?:(?:的|等|中的)?(?:工作|关系|问题|事项|职责)|中的|的(?!(?:有关)?(?:部门|单位|机构))|之间|与[^，。；]{1,20}的|、[^，。；的]{2,12}的(?!(?:有关)?(?:部门|单位|机构)))/g,
  examples: ['{的工作}', '{关系}', '{的}协同发展', '{之间}的'],
  counterExamples: ['开展', '的部门'],
};

export const DONE_BY_OTHERS: PatternRule = {
  id: 'partner.done-by-others',
  reason: 'The body does the work that is helped: 「配合主管部门开展的检查」.',
  pattern: /^(?:依法)?(?:实施|开展|进行|组织|采取|提出)的/g,
  examples: ['{依法开展的}检查', '{实施的}监督'],
  counterExamples: ['开展检查', '的工作'],
};
