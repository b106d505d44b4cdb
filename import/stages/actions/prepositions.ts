/** Begin a phrase that says how. */
export const MANNER =
  /^(?:基于|面向(?!社会)|立足|按照|依照|依据|根据|遵循|本着|结合|通过|依托|借助|利用|运用|应用|围绕|针对|参照|比照|凭借|凭|以(?!及)|按(?!时|期)|采取|采用|会同|联合(?!国))/;
/** Begin a phrase that says where, when, with whom or by whom. */
export const PLACING =
  /^(?:在|到(?!位|达|期)|于|从|自|就|随着?|当|与|为(?!主)|向|给|由|经|因|除|同(?![时意步等样一行类级])|借(?![用鉴款阅书]))/;
/** Put what is acted on in front of its verb. */
export const THEMATIC = /^(?:将(?!来)|把(?!握|关)|对于|对(?!接(?![到收受])|照|外|口|象|应(?![征当届])))/;
