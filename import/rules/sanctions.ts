import type { Penalty } from '../../cypher/ontology.ts';
import type { PatternRule } from './patternRule.ts';

/** A rule that finds one kind of penalty. */
export interface PenaltyRule extends PatternRule {
  readonly penalty: Penalty;
}

export const PENALTY_RULES: readonly PenaltyRule[] = [
  {
    id: 'penalty.correction',
    penalty: 'CORRECTION',
    reason: 'An order to correct, stop, restore or remove.',
    pattern: /责令|限期(?:改正|整改|拆除|清除|恢复|补|治理|采取)|(?:予以|给予)(?:纠正|制止)/g,
    examples: ['由城市管理部门{责令}改正', '{限期拆除}违法建筑', '由公安机关{予以制止}'],
    counterExamples: ['逾期不改正的', '应当及时改正'],
  },
  {
    id: 'penalty.fine',
    penalty: 'FINE',
    reason: 'A fine of an amount, a multiple or a share.',
    pattern: /(?<!缴纳|收缴|逾期不缴|代收)罚款(?!数额|收入|决定|额|票据|全部|和没收)/g,
    examples: ['处五百元以上五千元以下{罚款}', '并处违法所得一倍以上三倍以下的{罚款}', '可以并处{罚款}二百元'],
    counterExamples: ['当事人逾期不缴纳罚款的', '罚款收入全部上缴国库', '每日按罚款数额的百分之三'],
  },
  {
    id: 'penalty.confiscation',
    penalty: 'CONFISCATION',
    reason: 'Confiscation of gains, goods or tools.',
    pattern: /没收(?!的|款)|(?<=予以)收缴/g,
    examples: ['{没收}违法所得', '非法印制的证件予以{收缴}'],
    counterExamples: ['没收的物品应当上缴', '应当按时收缴费用'],
  },
  {
    id: 'penalty.revocation',
    penalty: 'REVOCATION',
    reason: 'A permit, licence or standing is taken away or suspended.',
    pattern: /吊销|(?:撤销|取消|注销|收回|暂扣|扣留|降低|撤消)(?=[^，。；]{0,20}(?:证|照|许可|资质|资格|登记|批准文件|称号|核准|指标))/g,
    examples: ['{吊销}营业执照', '{取消}其执业资格', '{暂扣}许可证六个月'],
    counterExamples: ['撤销该决定', '取消活动'],
  },
  {
    id: 'penalty.discipline',
    penalty: 'DISCIPLINE',
    reason: 'A sanction under the law of office or of employment.',
    pattern: /处分(?!权|决定)|(?<=给予|直至)(?:记过|撤职|开除|降级)|(?<=行政)处分/g,
    examples: ['对直接责任人员依法给予{处分}', '由其所在单位给予政务{处分}'],
    counterExamples: ['不得侵犯所有人的处分权', '不服处分决定的'],
  },
  {
    id: 'penalty.criminal',
    penalty: 'CRIMINAL',
    reason: 'Prosecution.',
    pattern: /刑事责任|(?<=移送)司法机关/g,
    examples: ['构成犯罪的，依法追究{刑事责任}', '移送{司法机关}处理'],
    counterExamples: ['依法承担民事责任', '尚不构成犯罪的'],
  },
];

const AMOUNT = '(?:[〇零一二三四五六七八九十百千万亿两]+|\\d[\\d.,]*[万亿]?)';
const RANGE = `(?<from>${AMOUNT})元?(?<open>以上|至|到)、?(?:不足|不满)?(?<to>${AMOUNT})元(?:以下)?|(?<most>${AMOUNT})元以下|(?<least>${AMOUNT})元以上|(?<exact>${AMOUNT})元`;

export const FINE_IN_YUAN: PatternRule = {
  id: 'sanction.fine-in-yuan',
  reason: 'The amount right before or behind 罚款; an amount for each unit or day is no amount of the fine, a multiple has no yuan.',
  pattern: new RegExp(
    `(?<!每[^，。；元]{0,8}|[〇零一二三四五六七八九十百千万亿两\\d.,]|以上|至)(?:(?:人民币)?(?:${RANGE})的?(?:行政)?罚款|(?<=罚款(?:人民币)?)(?:${RANGE.replaceAll('?<', '?<behind_')}))`,
    'g',
  ),
  examples: [
    '处{五百元以上五千元以下罚款}',
    '可以处{二万元以下的罚款}',
    '处以{五百元至五千元的罚款}',
    '并处{1万元以上5万元以下的罚款}',
    '货值不足一万元的，处{二千元罚款}',
    '可处罚款{五十元以上二百元以下}',
  ],
  counterExamples: ['处违法所得一倍以上三倍以下罚款', '货值金额一万元以上的', '按每平方米五百元以上一千元以下罚款'],
};

export const BREACH_OF_ARTICLE: PatternRule = {
  id: 'sanction.breach',
  reason: 'What stands right before the number of an article that was broken; 依照 and 按照 point at the article that says how to punish.',
  pattern:
    /(?:(?:违反|(?<!没)有|(?:未|不)(?:按照?|依照|履行|遵守|执行|符合)|违背|不履行)[^，。；]{0,12}?|违反本(?:条例|办法|规定|法)[^。；]{2,60}(?:进入|从事|实施|占用|改变))$(?<!(?<![未不])(?:依照|按照|根据|依据|适用|参照)(?:本(?:条例|办法|规定|法))?)/g,
  examples: ['由有关部门处理；{违反本条例}', '{有本条例}', '{未按照本办法}', '建设单位{不履行本条例}', '{违反本条例规定，携犬进入}'],
  counterExamples: ['依照本条例', '由有关部门依照本条例', '由城市管理部门按照', '根据本办法'],
};

export const BREACH_OF_OWN_ARTICLE: PatternRule = {
  id: 'sanction.breach-of-own-article',
  reason: '前款 and 本条第X款 in a breach name the article they stand in.',
  pattern:
    /(?:违反|(?<!没)有|未(?:按照?|依照)|不(?:履行|符合|执行))(?:前(?:[一二三四五六]|两)?[款项]|本条(?!例)(?:第[一二三四五六七八九十]+款)?|第[一二三四五六七八九十]+款)/g,
  examples: ['{违反前款}规定的', '{有前款}所列行为之一的', '{违反本条第二款}规定'],
  counterExamples: ['违反本条例规定', '依照前款规定处罚'],
};

export const BREACH_OF_REGULATION: PatternRule = {
  id: 'sanction.breach-of-regulation',
  reason: '「违反本条例(规定)」 without a number answers the regulation as a whole.',
  pattern: /违反本(?:条例|办法|规定|法|细则|规则|决定)(?:的?(?:其他|有关)?规定)?(?!第)/g,
  examples: ['工作人员{违反本条例规定}，未依法履行职责的', '{违反本办法}，有下列行为之一的'],
  counterExamples: ['违反本条例第十条规定', '违反前款规定'],
};

export const GRADED: PatternRule = {
  id: 'sanction.graded',
  reason: 'A sentence that begins with a grade of the breach goes on about the breach of the sentence before it.',
  pattern:
    /^(?:情节|逾期|拒不|拒绝|造成|构成|再次|两次|屡|仍|违法所得|没有违法所得|对(?:直接|负有|单位|个人|主管)|属于|其中|经|给他人|给国家)/g,
  examples: ['{情节}严重的，处一万元罚款', '{逾期}不改正的，由公安机关处罚', '{构成}犯罪的，依法追究刑事责任'],
  counterExamples: ['违反本条例第十条规定的', '建设单位有下列行为之一的'],
};

export const SANCTION_RULES: readonly PatternRule[] = [
  ...PENALTY_RULES,
  FINE_IN_YUAN,
  BREACH_OF_ARTICLE,
  BREACH_OF_OWN_ARTICLE,
  BREACH_OF_REGULATION,
  GRADED,
];
