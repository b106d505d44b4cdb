import { MANNER_END } from '../../rules/actions.ts';
import { findAll } from '../../rules/patternRule.ts';
import { ADVERBS, COMPOUND_VERBS, VERBS } from '../../rules/verbs/verbs.ts';
import { MANNER, PLACING, THEMATIC } from './prepositions.ts';
import { verbAt } from './verbGroup.ts';

/** What is done openly; whatever else stands behind 公开 is what is made known. */
const OPENLY =
  /^(?:征求|征集|招标|招聘|募集|拍卖|选聘|选拔|竞争|竞价|出让|遴选|听取|审理|销售|传播|宣传|表达|道歉|通报|发布|公布|宣判|开庭|举行|投票|摇号|征询|向|招考|征收|出版)/;

/** 「公开征求意见」, but not 「公开投诉、举报电话」: a verb with an object, or a preposition, stands behind. */
function modifiesVerb(clause: string, after: number): boolean {
  if (clause.endsWith('公开', after)) return OPENLY.test(clause.slice(after));
  const verb = verbAt(clause, after);
  return verb ? !/^(?:[、和]|.{0,1}$)/.test(clause.slice(after + verb.length)) : THEMATIC.test(clause.slice(after));
}

/** 「擅自向社会发布」: what belongs to the verb stands in front of a preposition. */
const UNLICENSED =
  /^(?:擅自|随意|任意|非法|违法|违规|私自)(?=向|将|把|对|在|与|以|利用|通过)|^(?:组织|负责)(?=对[^，。；]*(?:进行|予以|实施))|^(?:文明|安全)(?=驾驶|行驶|出行|施工|养犬|就餐|用餐|观看|办理|执法|停放|乘车|停车|经营|燃放|祭祀|上网|游览|装修|旅游|操作|使用|服务(?!标准|质量|水平|规范))/;

const ADVERB = new RegExp(`^(?:${ADVERBS.join('|')})`);

/** The length of the adverb at `position`, 0 when none stands there; one that is a verb too needs a verb behind it. */
export function adverbAt(clause: string, position: number): number {
  if (COMPOUND_VERBS.has(clause.slice(position, position + 4))) return 0;
  const adverb = ADVERB.exec(clause.slice(position, position + 8))?.[0] ?? UNLICENSED.exec(clause.slice(position))?.[0];
  if (!adverb || (/规定$|要求$/.test(adverb) && continuesManner(clause.slice(position + adverb.length)))) return 0;
  const after = position + adverb.length;
  if (adverb.length === 1) return beginsPredicate(clause, after) ? 1 : 0;
  return VERBS.has(adverb) && !modifiesVerb(clause, after) ? 0 : adverb.length;
}

/** Another closing noun right behind: 「按照标准规范…」. */
export function continuesManner(rest: string): boolean {
  return rest.startsWith('的') || findAll(MANNER_END, rest)[0]?.index === 0 || /^(?:总体|专项|综合|详细)(?:规划|计划|方案)/.test(rest);
}

/** An adverb, a verb or a preposition stands at `position`. */
export function beginsPredicate(clause: string, position: number): boolean {
  return (
    adverbAt(clause, position) > 0 ||
    verbAt(clause, position) !== null ||
    THEMATIC.test(clause.slice(position)) ||
    PLACING.test(clause.slice(position)) ||
    MANNER.test(clause.slice(position))
  );
}
