import { MANNERED_ACT, QUALITIES } from '../../rules/actions.ts';
import { findFirst } from '../../rules/patternRule.ts';
import { adverbAt } from './adverbs.ts';
import { endOfManner } from './manner.ts';
import { endOfPhrase } from './phraseEnd.ts';
import { MANNER, PLACING, THEMATIC } from './prepositions.ts';
import { verbAt } from './verbGroup.ts';

/** What stands between the beginning of a predicate and its verb. Offsets count from the beginning of the clause. */
export interface Lead {
  /** Where the verb is looked for. */
  readonly verb: number;
  /** What 将, 把 or 对 put in front of the verb: its object when the verb has none behind it. */
  readonly theme: { readonly phrase: number; readonly end: number; readonly fronted: boolean } | null;
  /** Where 将, 对, 向, 与 or 为 stands: what is done to whom cannot be read without it. */
  readonly frame: number | null;
  /** A preposition stood in front: the verb must follow. */
  readonly prepositional: boolean;
  /** Where a 不 stands that negates the verb across a place or a way: 「不在室内吸烟」. */
  readonly negation: number | null;
  /** Nothing but manner, place or theme: no verb follows at all. */
  readonly hollow: boolean;
}

/** 「禁止任何人…」: whoever it is. */
const ANYONE = /^或者(?!.*的$)|^(?:其他(?:任何)?|任何)(?:单位|组织|个人|人|机构)(?:(?:和|或者|、|或)(?:个人|单位|组织))*/;
/** 「应当经X批准」: to be approved is what must be done. */
const APPROVED =
  /^先?报?经过?(?!.*[后报])[^，。；]{2,}(?:审议|讨论|论证|培训|考核合格|检验合格|批准|同意|核准|审核|许可|验收合格|审查合格|通过|验证|审计|鉴定|检测|检验|评估|评审|审定|核定|认定|确认|审批|审查)$/;
/** 「自…之日起三十日内」, 「七日内」: when it must be done. */
const DATED =
  /^(?:(?:自|从|在)[^，。；]*?之日起(?:[^，。；]{0,8}?内)?|在?[〇一二三四五六七八九十百两\d]+个?(?:工作)?(?:日|天|月|年|小时)(?:以?内|前)|每[〇一二三四五六七八九十两半\d]+个?(?:年|月|季度|周|日|天)|(?:至少)?提前[〇一二三四五六七八九十两\d]+个?(?:工作)?(?:日|天|月|年|小时|分钟))/;
/** 「有计划、分步骤地」. */
const BY_STEPS =
  /^(?:[、和]?[有分](?:计划|步骤|组织|重点|针对性|层次|类别|阶段|批次?|区域|目的|选择|差别|限度|秩序|条件))+地(?=[一-鿿]{2})/;
/** Prepositions whose phrase is part of the action. */
const FRAMING = /^(?:将|把|对|向|与|为|同)/;

/** Skips adverbs, manner and placing phrases from `position` on, and remembers the theme put in front of the verb. */
export function readLead(clause: string, position: number): Lead {
  let verb = position;
  let theme: Lead['theme'] = null;
  let frame: number | null = null;
  let prepositional = false;
  const negation = NEGATED.test(clause.slice(position)) ? position : null;
  if (findFirst(QUALITIES, clause.slice(position)) || findFirst(MANNERED_ACT, clause.slice(position)))
    return { verb, theme, frame, prepositional, negation, hollow: false };
  if (APPROVED.test(clause.slice(position)))
    return { verb: position + (clause.startsWith('先', position) ? 1 : 0), theme, frame, prepositional, negation, hollow: false };
  verb += negation === null ? 0 : 1;
  verb += ANYONE.exec(clause.slice(position))?.[0].length ?? 0;
  for (;;) {
    verb += DATED.exec(clause.slice(verb))?.[0].length ?? 0;
    verb += BY_STEPS.exec(clause.slice(verb))?.[0].length ?? 0;
    const adverb = adverbAt(clause, verb);
    const rest = clause.slice(verb + adverb);
    const preposition = THEMATIC.exec(rest) ?? MANNER.exec(rest) ?? PLACING.exec(rest);
    if (adverb === 0 && (!preposition || startsVerb(clause, verb))) return { verb, theme, frame, prepositional, negation, hollow: false };
    prepositional ||= ANNOUNCING.test(clause.slice(verb, verb + adverb)) && !rest.startsWith('的');
    verb += adverb;
    if (!preposition || startsVerb(clause, verb)) continue;
    if (ONLY_PLACE.test(rest) || RELATED.test(rest)) return { verb, theme, frame, prepositional, negation, hollow: true };
    const from = verb + preposition[0].length;
    const next = MANNER.test(rest) ? endOfManner(clause, from) : endOfPhrase(clause, from, rest);
    if (next === null) return { verb, theme, frame, prepositional, negation, hollow: !rest.startsWith('为') };
    if (THEMATIC.test(rest)) theme = { phrase: from, end: withoutTrailingAdverbs(clause, from, next), fronted: !rest.startsWith('对') };
    if (FRAMING.test(rest)) frame ??= verb;
    prepositional = true;
    verb = next;
  }
}

/** 「不在室内吸烟」. */
const NEGATED = /^不(?=在|向|以|将|对(?!外)|与|从(?!事))/;
/** Adverbs that nothing but a predicate follows. */
const ANNOUNCING = /^(?:依法|及时|立即|按照规定|按规定|按要求|按时|按期|如实|妥善|认真|严格|主动|自觉|切实|不断|逐步|互相|相互)$/;

/** 利用 and 采取 are verbs when nothing but their object follows them. */
function startsVerb(clause: string, position: number): boolean {
  const verb = verbAt(clause, position);
  if (!verb) return false;
  const rest = clause.slice(position);
  if (!MANNER.test(rest)) return true;
  if (FOLLOWING.test(rest)) return true;
  if (ONLY_MANNER.test(rest)) return false;
  return endOfManner(clause, position + verb.length) === null;
}

/** 「遵循自愿、公平的原则」: behind it nothing is left to be done in that way. */
const FOLLOWING = /^遵循[^，。；]*(?:原则|规律|准则)$/;

/** 「通过公告、听证会等形式」: the way alone, its verb is in the next clause. */
const ONLY_MANNER =
  /^(?:通过|借助|依托|凭借|按照|依照|依据|根据|围绕|针对|参照|比照)[^，。；]*(?:方式|形式|手段|途径|渠道|方法|平台|网络|媒体|机制|服务|措施|规定|要求|需要|实际|计划|规划|标准)$/;
/** 「在…范围和期限内」: a place or a time, however long, and nothing behind it. */
const ONLY_PLACE = /^在[^，。；]*(?:[内中上下前后时旁侧]|期间|过程中|方面|领域|区域|范围|场所|位置|地段|地点)$/;

/** 「与科技创新相关的其他活动」: a noun phrase. */
const RELATED = /^[与同][^，。；]*(?:相关|有关)的|^从其规定|^直到/;

function withoutTrailingAdverbs(clause: string, from: number, end: number): number {
  const trailing =
    /(?:分类|先行|提前|同时|及时|依法|一并|统一|定期|书面|立即|逐步|分别|优先|全部|如实|主动|直接|自行|重新|实地|当场|共同|联合|集中|认真)+$/.exec(
      clause.slice(from, end),
    );
  const bare = trailing && trailing.index > 0 ? from + trailing.index : end;
  const manner =
    /(?:依照|按照|根据|以(?=[^的]{1,8}(?:形式|方式)$)|在(?![校职岗建])(?=[^的]*(?:位置|场所|平台|网站|媒体|期间|期限|内|中|处)$))[^的]*$/.exec(
      clause.slice(from, bare),
    );
  return manner && manner.index > 1 ? from + manner.index : bare;
}
