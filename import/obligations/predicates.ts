/** What a clause begins or ends with, as far as reading obligations needs it. */

/** A clause that only says when or if: it ends in 的, 时, 后, 前… and something else follows. */
export function isCondition(clause: string, mark: string): boolean {
  if (mark !== '，' && mark !== ',' && mark !== '') return false;
  if (/(?:(?<!节|项|科|题|栏|曲)目的|标的|的的)$/.test(clause)) return false;
  return /(?:的|时|后|前|之日起[^，]{0,14}|期间|过程中|情况下|之前|之后|以前|以后|期满|之日|的情形)$/.test(clause) || /^(?:因|除|如果|若|未经|凡|非因)/.test(clause);
}

/** A clause that says how, by what or whereupon, and never carries the predicate. */
export function isAdverbial(clause: string): boolean {
  return /^(?:按照|按|依照|依据|根据|遵循|本着|结合|通过|围绕|针对|在(?!校|职|岗|册)|由于|因|为了?|以(?!及)|自(?!然|治|来|愿|贸|行|主|动)|从(?!业|事)|对|对于|就|与|向|经|除|每年|凭|必要时|会同|未经|受(?=[^，]{1,20}(?:委托|指派|聘请|邀请)))/.test(clause);
}

const SANCTION =
  /责令|罚款|没收|吊销|(?:给予|予以|作出)[^，。；]{0,14}(?:处分|处罚|警告)|处(?:以)?[^，。；]{0,6}(?:警告|拘留)|追究[^，。；]{0,16}责任|承担[^，。；]{0,14}(?:赔偿|民事|法律|刑事|违约|侵权)[^，。；]{0,4}责任|赔偿(?:损失|责任|.{0,6}损失)|依法赔偿|治安管理处罚|(?:进行|依法|按照|规定|并可)[^，。；]{0,12}处罚(?!决定)|依照[^，。；]{0,40}处罚|强制执行|强制拆除|代履行|代为|取消[^，。；]{0,24}(?:资格|称号)|滞纳金|通报批评|处[^，。；]{0,8}拘留|批评教育|(?<!被)处分|按照?[^，。；]{2,24}(?<!无害化)处理$/;
const BREACH = /违反|未履行|之一的|未按|未依|拒不|拒绝|逾期|擅自|不履行|玩忽职守|滥用职权|徇私舞弊|不按|构成犯罪|情节严重|造成|弄虚作假|骗取|伪造|阻碍|妨碍|不改正|未经|不符合|损坏|破坏|侵占|挪用|违法/;

/** True when the stretch states what follows from a breach (LIABILITY). */
export function isSanction(stretch: string): boolean {
  return (SANCTION.test(stretch) && BREACH.test(stretch)) || /由[^，。；]{2,50}责令|的，(?:依法)?责令[^。]*处[^。]*罚款/.test(stretch);
}

export function hasSanctionPredicate(clause: string): boolean {
  return SANCTION.test(clause) && !/(?:不|未)(?:依法|按规定|及时)?(?:予以|给予|进行)?[^，]{0,6}(?:处罚|处分)/.test(clause);
}

/** Words that follow a subject when it is only the head of a longer noun, or of a definition. */
export function isNoPredicate(rest: string): boolean {
  return /^(?:的|是指|包括|之间|所在地|负责人|以外|以上|以下|等|名称|工作|及其|主要|内部|和|、|（)/.test(rest);
}
