import type { Statement } from '../../cypher/ontology.ts';
import type { PatternRule } from './patternRule.ts';

/** What a sentence states when it lays down no norm. */
export interface StatementRule extends PatternRule {
  readonly statement: Statement;
}

/** The first that fits holds; the sentence is read without what stands in quotes and brackets. */
export const STATEMENT_RULES: readonly StatementRule[] = [
  {
    id: 'statement.purpose',
    reason: 'A sentence that ends in 制定本条例 states the purpose.',
    statement: 'PURPOSE',
    pattern: /制定本(?:条例|办法|规定|规则|实施办法|决定|法|细则)[。]?$/g,
    examples: ['为了促进数字经济发展，{制定本条例。}'],
    counterExamples: ['制定本市规划'],
  },
  {
    id: 'statement.scope',
    reason: 'What this text applies to.',
    statement: 'SCOPE',
    pattern:
      /(?:适用|遵守|执行|依照(?=.{0,16}(?:执行|办理|处理|规定)[。]?$))(?:《[^》]*》和)?(?:前款|本条例|本办法|本规定|本规则|本法|本实施办法|本决定|￿+和本)[^，。；]{0,12}[。]?$|^本(?:条例|办法|规定|规则|法)(?:所规定的[^，。]{1,20})?(?:不)?适用于|按照本(?:条例|办法|规定)的?(?:规定|有关规定)?执行[。]?$|参照(?:适用)?本(?:条例|办法|规定)(?:的?有关规定)?(?:执行)?[。]?$/g,
    examples: ['在本市从事经营活动，{适用本条例。}'],
    counterExamples: ['适用国家标准'],
  },
  {
    id: 'statement.definition',
    reason: 'What a word means in this text.',
    statement: 'DEFINITION',
    pattern:
      /(?:所称|所指)的?[^，。；]{1,40}(?:，)?(?:是指|指|包括|为|系指|即|，是)|^[^，。；]{1,30}，?(?:主要)?是指|(?:下列|以下)(?:用语|术语|名词|词语)的?(?:含义|定义)|^以下[^，。；]{1,12}为[^，。；]{1,12}[:：]/g,
    examples: ['{本条例所称数字经济，是指}以数据为要素的经济形态'],
    counterExamples: ['所称谓的'],
  },
  {
    id: 'statement.effect',
    reason: 'When a text takes or loses effect.',
    statement: 'EFFECT',
    pattern: /(?:自|从)[^，。；]{1,30}(?:起)?(?:施行|实施|生效)[。]?$|同时废止|施行前[^，。]{0,30}废止|具有同等效力[。]?$/g,
    examples: ['本条例{自2023年12月31日起施行。}'],
    counterExamples: ['组织施行本条例'],
  },
  {
    id: 'statement.exemption',
    reason: 'What is not answered for.',
    statement: 'EXEMPTION',
    pattern:
      /不作负面评价|(?:免于|免除|不予|不追究|不承担)[^，。；]{0,12}(?:责任|处罚)|(?:依法|予以|可以)免责|不受[^，。；]{0,30}(?:限制|影响)|不适用[^，。；]{0,30}规定|不予收容|项目可以终止/g,
    examples: ['对先行先试的{不作负面评价}'],
    counterExamples: ['不予公布'],
  },
  {
    id: 'statement.other',
    reason: 'Referrals to other law, and what money is used for.',
    statement: 'OTHER',
    pattern: /从其规定|主要用于[:：]?$|已有(?:处罚|法律责任)规定/g,
    examples: ['法律、法规另有规定的，{从其规定}'],
    counterExamples: ['按照规定'],
  },
  {
    id: 'statement.principle',
    reason: 'A list of principles is declared by 遵循, 坚持 or 实行.',
    statement: 'PRINCIPLE',
    pattern: /(?:遵循|坚持|贯彻|实行|奉行|秉持)[^。；：]{2,120}?的?(?:基本)?(?:原则|方针)/g,
    examples: ['数字经济发展应当{遵循创新引领、数据赋能的原则}'],
    counterExamples: ['按照公开的原则'],
  },
];

/** 「应当遵循…原则」 and nothing behind it: principles alone are no norm. */
export const ONLY_PRINCIPLES: PatternRule = {
  id: 'statement.only-principles',
  reason: 'A norm that only names principles is a statement of them.',
  pattern: /^.*?(?:(?:应当|必须|应)(?:共同|严格|始终)?(?:遵循|坚持|贯彻|秉持|奉行)|(?:遵循|坚持|实行))[^；。]*(?:原则|方针)[。]?$/gs,
  examples: ['{应当遵循公开、公平的原则}'],
  counterExamples: ['应当遵循公开的原则，加强管理'],
};
