import type { PatternRule } from '../patternRule.ts';
import { wordRule } from '../wordRule.ts';

export const CONDITION_END: PatternRule = {
  id: 'clause.condition-end',
  reason: 'A clause that ends like this says when or if.',
  pattern:
    /(?:的|时|时候|后|前|之日起(?:[^，]{0,10}(?:日|天|月|年|时)(?:以?内|后)?)?|期间|过程中|情况下|之前|之后|以前|以后|期满|之日|的情形)$/g,
  examples: ['逾期不改正{的}', '工程竣工{后}', '自受理{之日起十日内}'],
  counterExamples: ['加强管理', '自接到资料之日起十日内进行核查'],
};

export const CONDITION_OPENING = wordRule({
  id: 'clause.condition-opening',
  reason: 'A clause that begins like this says when or if.',
  before: '^',
  words: `
    因 除 如果 若 未经 非因 有(?=[一二三四五六七八九十百]+(?:人|名|分之))
  `,
  examples: ['{因}工作需要', '{未经}批准'],
  counterExamples: ['应当经批准', '制定规划'],
});

export const NO_CONDITION: PatternRule = {
  id: 'clause.no-condition',
  reason: 'Nouns that end in 的 or hold it twice are no conditions.',
  pattern: /(?:(?<!节|项|科|题|栏|曲)目的|标的|的的)$/g,
  examples: ['以营利为{目的}', '合同{标的}'],
  counterExamples: ['列入项目的', '逾期的'],
};

export const ADVERBIAL = wordRule({
  id: 'clause.adverbial',
  reason: 'A clause that begins like this says how, by what or whereupon, and never carries the predicate.',
  before: '^',
  words: `
    按照 按 依照 依据 根据 遵循 本着 结合 通过 围绕 针对 在(?!校|职|岗|册) 由于 因 为了? 以(?!及) 自(?!然|治|来|愿|贸|行|主|动|建|筹|备|产|用|有)
    从(?!业|事) 对 对于 就(?!业|诊|医|读) 与(?!会) 向 经(?!营|济|纪|办人|办机|销|贸) 除 每年 凭 必要时 会同 未经 受(?=[^，]{1,20}(?:委托|指派|聘请|邀请))
  `,
  examples: ['{按照}国家规定', '{受}主任会议委托', '{在}主管部门指导下'],
  counterExamples: ['在校学生', '从事经营活动', '自然资源部门'],
});
