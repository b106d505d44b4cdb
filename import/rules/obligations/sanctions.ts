import type { PatternRule } from '../patternRule.ts';
import { wordRule } from '../wordRule.ts';

export const SANCTION = wordRule({
  id: 'sanction.predicate',
  reason: 'What follows from a breach: correction, fine, penalty, damages, enforcement.',
  words: `
    责令 罚款 没收 吊销 (?:给予|予以|作出)[^，。；]{0,14}(?:处分|处罚|警告) 处(?:以)?[^，。；]{0,6}(?:警告|拘留)
    追究[^，。；]{0,16}责任 承担[^，。；]{0,14}(?:赔偿|民事|法律|刑事|违约|侵权)[^，。；]{0,4}责任 赔偿(?:损失|责任|.{0,6}损失)
    依法赔偿 治安管理处罚 (?:进行|依法|按照|规定|并可)[^，。；]{0,12}处罚(?!决定) 依照[^，。；]{0,40}处罚 强制执行 强制拆除 代履行
    代为 取消[^，。；]{0,24}(?:资格|称号) 滞纳金 通报批评 处[^，。；]{0,8}拘留 批评教育 (?<!被)处分
    按照?[^，。；]{2,24}(?<!无害化)处理$
  `,
  examples: ['由主管部门{责令}改正', '依法{追究刑事责任}'],
  counterExamples: ['处理投诉', '予以公布'],
});

export const BREACH = wordRule({
  id: 'sanction.names-breach',
  reason: 'A sentence of sanctions names a breach.',
  words: `
    违反 未履行 之一的 未按 未依 拒不 拒绝 逾期 擅自 不履行 玩忽职守 滥用职权 徇私舞弊 不按 构成犯罪 情节严重 造成 弄虚作假 骗取
    伪造 阻碍 妨碍 不改正 未经 不符合 损坏 破坏 侵占 挪用 违法
  `,
  examples: ['{违反}本条例规定', '{拒不}改正'],
  counterExamples: ['应当改正', '履行职责'],
});

export const BREACH_OF_ITS_OWN = wordRule({
  id: 'sanction.breach-of-its-own',
  reason: 'A condition that begins like this names a breach by itself, and goes on with no clause before it.',
  before: '^',
  words: '对 违反 逾期 拒不 情节 构成 经 有下列 有前款 未经 发现',
  examples: ['{对}违反规定的', '{逾期}不改正的'],
  counterExamples: ['致使利益受到损害的', '造成损失的'],
});

export const ORDERED: PatternRule = {
  id: 'sanction.ordered',
  reason: 'A penalty with its actor, or an order and a fine behind a condition, is a sanction whatever the breach is called.',
  pattern:
    /由[^，。；]{2,50}(?:责令|没收|吊销|处以?[^，。；]{2,30}罚款|(?:给予|予以)[^，。；]{0,16}(?:处分|警告|通报批评))|的，(?:依法)?责令[^。]*处[^。]*罚款/g,
  examples: ['{由公安机关责令}停止', '收取费用{的，责令改正，处五百元罚款}', '{由主管部门处五万元以上十万元以下罚款}'],
  counterExamples: ['应当责令改正', '责令改正'],
};

export const DISCIPLINE: PatternRule = {
  id: 'sanction.discipline',
  reason: 'Against whoever is responsible in person goes a disciplinary measure, which somebody else takes.',
  pattern: /给予[^，。；]{0,24}处分/g,
  examples: ['{给予记大过以上的行政处分}'],
  counterExamples: ['依法处理', '给予警告'],
};

export const ANSWERED: PatternRule = {
  id: 'sanction.answered',
  reason: 'Whatever a named body does about a breach that the sentence names first is what follows from it.',
  pattern:
    /(?:违反[^。；]{2,120}|有前[^，。；]{0,10}(?:情形|行为)[^，。；]{0,8})的，(?:[^，。；由]{2,30}，)?(?:可以)?由[^，。；]{2,60}(?:处理|处罚|批评|教育|警告|制止|劝阻|劝离|取缔|收回|拆除|清除|撤销|纠正)/g,
  examples: ['{违反前款规定的，由公安机关依法处理}', '{有前款规定情形的，由所在单位予以批评}'],
  counterExamples: ['发生争议的，由人民政府处理', '违反前款规定的，应当公布'],
};

export const SEES_TO_IT = wordRule({
  id: 'sanction.sees-to-it',
  reason: 'Whoever must see to it that others make good punishes nobody.',
  before: '^(?:依法|及时)?',
  words: '督促 指导 协助 帮助 支持 配合',
  examples: ['{督促}经营者承担赔偿责任', '{依法协助}受害人'],
  counterExamples: ['责令经营者赔偿损失', '依法赔偿'],
});

export const UNPUNISHED: PatternRule = {
  id: 'sanction.unpunished',
  reason: 'What is not punished is no sanction.',
  pattern: /(?:不|未)(?:依法|按规定|及时)?(?:予以|给予|进行)?[^，]{0,6}(?:处罚|处分)/g,
  examples: ['{不予处罚}', '{未依法给予处分}'],
  counterExamples: ['给予处分', '依法处罚'],
};

export const CRIMINAL_TAIL: PatternRule = {
  id: 'sanction.criminal-tail',
  reason: 'Criminal liability, and punishment by the police where they are not named, are answered for by nobody named.',
  pattern: /追究[^，。；]{0,6}刑事责任|^依法(?:给予|予以)治安(?:管理)?处罚/g,
  examples: ['依法{追究刑事责任}', '{依法给予治安管理处罚}'],
  counterExamples: ['承担民事责任', '由公安机关给予治安管理处罚'],
};

export const OTHERS_TAIL: PatternRule = {
  id: 'sanction.others-tail',
  reason: 'Damages and disciplinary measures are answered for by others than the body that acts.',
  pattern:
    /追究其?(?:相应的?|相关)?法律责任|追究[^，。；]{0,10}(?:人员|人)[^，。；]{0,4}责任|承担[^，。；]{0,8}(?:赔偿|民事)[^，。；]{0,3}责任|赔偿损失|依法赔偿|(?:给予|予以)赔偿|(?:主管人员|责任人员|工作人员|负责人|责任人)[^，。；]{0,12}(?:给予|予以|处分)|依法给予(?:行政|政务)?处分/g,
  examples: ['依法{承担赔偿责任}', '对直接{责任人员依法给予处分}'],
  counterExamples: ['责令改正', '处一千元罚款'],
};
