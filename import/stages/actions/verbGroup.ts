import { MANNERED_ACT, QUALITIES } from '../../rules/actions.ts';
import { findFirst } from '../../rules/patternRule.ts';
import { COMPOUND_NOUNS } from '../../rules/verbs/compoundNouns.ts';
import { ADVERBS, COMPOUND_VERBS, LIGHT_VERBS, QUALIFIERS, SHORT_VERBS, VERBS } from '../../rules/verbs/verbs.ts';
import { holds } from '../../rules/wordRule.ts';

/** The verbs an action opens with, in one group: `推介、展示、宣传`. Offsets count from the beginning of the clause. */
export interface VerbGroup {
  readonly written: string;
  /** The first verb without negation: what decides how its object is read. */
  readonly first: string;
  readonly start: number;
  readonly end: number;
}

const JOINT = /^(?:、|和|并|以及|及|或者|或|与)/;

/** 处 is a verb in front of an amount or a kind of penalty, 报 in front of a body of some level. */
const IMPOSING =
  /^报(?![请送经备])(?=[市省县区本上同国所原设各当]|[^，。；告警刊纸道名考]{2,24}(?:批准|审批|备案|审核|同意|核准|备查|审定))|^处(?:以)?(?=[〇一二三四五六七八九十百千万\d]|人民币|违法|非法|货值|警告|罚款|每|行政拘留|所得|工程|合同|相当于)/;

/** What IMPOSING begins with: most places of a clause do not. */
const IMPOSED: ReadonlySet<number> = new Set(Array.from('报处', (character) => character.charCodeAt(0)));

/** What stands in front of 组织 where it is somebody and no verb. */
const ORGANISATION =
  /(?:服务|社会|行业|经济|群众|合作|国际|公益|慈善|基层|自治|其他|有关|相关|党|法人|宗教|中介|营利|业主|各级|上级|所在|基金会|和|或者)$/;

/** The verb that begins at `position`, the longest first; null when none of the lexicon does. */
export function verbAt(clause: string, position: number): string | null {
  const imposing = IMPOSED.has(clause.charCodeAt(position)) ? IMPOSING.exec(clause.slice(position)) : null;
  if (imposing) return imposing[0];
  const verb = listedVerb(clause, position);
  if (verb === null || holds(COMPOUND_NOUNS, clause.slice(position, position + 8)) || clause.startsWith('不可', position - 2)) return null;
  return verb.startsWith('组织') && ORGANISATION.test(clause.slice(0, position)) ? null : verb;
}

function listedVerb(clause: string, position: number): string | null {
  for (const length of [4, 3, 2]) {
    const word = clause.slice(position, position + length);
    if (length === 4 && isModifier(clause, position + length)) continue;
    if ((length === 2 ? VERBS : COMPOUND_VERBS).has(word)) return word;
  }
  return null;
}

/**
 * Reads the verbs joined by 、, 和, 并 … from `position` on. A light verb gives way to the verb behind it. Where a predicate is
 * `certain` to begin, a verb of one character or one that no list holds will do. Null when none begins here.
 */
export function readVerbGroup(clause: string, position: number, certain: boolean): VerbGroup | null {
  const whole = clause.slice(position).replace(/[。；，]$/, '');
  if (findFirst(MANNERED_ACT, whole) || (certain && findFirst(QUALITIES, whole)))
    return { written: whole, first: whole, start: position, end: position + whole.length };
  const qualifier =
    QUALIFIERS.find((word) => clause.startsWith(word, position) && (verbAt(clause, position + word.length) || certain)) ?? '';
  const how =
    qualifier.startsWith('不') || qualifier === '未' ? (NEGATED_MANNER.exec(clause.slice(position + qualifier.length))?.[0] ?? '') : '';
  const from = position + qualifier.length + how.length;
  const verb = verbAt(clause, from) ?? (certain ? unlistedVerb(clause, from) : null);
  if (!verb) return null;
  const real = behindLightVerb(clause, from, verb);
  if (real) return readVerbGroup(clause, real, false);
  const end = endOfList(clause, from + verb.length + (clause.startsWith('好', from + verb.length) ? 1 : 0));
  return { written: clause.slice(position, end), first: verb, start: position, end };
}

/** 「不事先通知」: how, between a negation and its verb. */
const NEGATED_MANNER = /^(?:事先|另行|再(?!生)|公开|直接|同时|单独|及时|依法|重复|继续|重新)(?=[一-鿿]{2})/;

function unlistedVerb(clause: string, from: number): string | null {
  const first = clause.charAt(from);
  if (
    /^(?:下列|以下|本|该|其|各|有关|任何|或者|以及|[一-鿿]{2}(?:再(?!生|次)|应当|可以|不得|在))/.test(clause.slice(from)) ||
    holds(COMPOUND_NOUNS, clause.slice(from, from + 8))
  )
    return null;
  if (clause.length - from === 2) return clause.slice(from);
  if (SHORT_VERBS.has(first)) return clause.startsWith('以', from + 1) ? `${first}以` : first;
  if (/^受(?=任何|其他|他人|有关|时间|地域)/.test(clause.slice(from))) return first;
  const pair = clause.slice(from, from + 2);
  return /^[一-鿿]{2}$/.test(pair) && !/[的、]/.test(pair) ? pair : null;
}

/** Where the real verb begins when `verb` is light and another verb follows, else null. 「组织开展X」 has two light verbs. */
function behindLightVerb(clause: string, from: number, verb: string): number | null {
  if (!LIGHT_VERBS.has(verb)) return null;
  const close = from + verb.length;
  const adverb = ADVERBS.find((word) => word.length > 1 && clause.startsWith(word, close));
  const next = adverb && verbAt(clause, close + adverb.length) ? close + adverb.length : close;
  const following = verbAt(clause, next);
  if (!following) return null;
  if (LIGHT_VERBS.has(following)) return next;
  if (verb === '予以' || verb === '加以') return next;
  if (verb === '组织' || verb === '负责') return isNounHead(clause, next + following.length) && verb === '负责' ? null : next;
  return endsHere(clause, endOfList(clause, next + following.length)) ? next : null;
}

/** 「开展培训」 has no object left, 「开展培训活动」 has one and 开展 is its verb. */
function endsHere(clause: string, position: number): boolean {
  return position >= clause.length || /^[。；，]/.test(clause.slice(position));
}

/** 「负责监督工作」: what looks like a verb is part of a noun phrase. */
function isNounHead(clause: string, position: number): boolean {
  return /^(?:的|工作|职责|事务|事宜|任务|和[^，。；]{2,8}工作$)/.test(clause.slice(position));
}

/** A list goes on over every joint with a verb of the lexicon behind it; behind 、, or at the end, an unknown pair is let through. */
function endOfList(clause: string, start: number): number {
  let end = start;
  for (let joint = JOINT.exec(clause.slice(end)); joint; joint = JOINT.exec(clause.slice(end))) {
    const joined = end + joint[0].length;
    const next = joined + adverbInList(clause, joined);
    const verb = verbAt(clause, next) ?? listedPair(clause, next, next > joined);
    if (!verb || isModifier(clause, next + verb.length)) return end;
    const light = LIGHT_VERBS.has(verb) ? verbAt(clause, next + verb.length) : null;
    end = next + verb.length + (light?.length ?? 0);
  }
  return end;
}

/** A verb with 、 right behind it is one of a list, so that an unknown pair behind 、 is a verb too. */
function listedPair(clause: string, from: number, qualified: boolean): string | null {
  const pair = clause.slice(from, from + 2);
  const closes = from + 2 === clause.length;
  return (clause.charAt(from - 1) === '、' || closes || qualified) &&
    /^[一-鿿]{2}$/.test(pair) &&
    !ADVERBS.includes(pair) &&
    !QUALIFIERS.includes(pair)
    ? pair
    : null;
}

/** 「损坏或者擅自占用」. */
const MEMBER_QUALIFIER = /^(?:擅自|变相|随意|任意|非法|违法|违规|无证|无照|故意|私自|恶意|中途|强行|文明|安全)/;

/** 「依法经营、公平竞争」, 「侵占或者无偿调拨」: the members of a list have their own adverbs. */
function adverbInList(clause: string, from: number): number {
  const qualifier = MEMBER_QUALIFIER.exec(clause.slice(from))?.[0];
  const listed = qualifier && /^[一-鿿]{2}(?:[、，。；]|$)/.test(clause.slice(from + qualifier.length));
  if (qualifier && (listed || verbAt(clause, from + qualifier.length))) return qualifier.length;
  const adverb = ADVERBS.find((word) => word.length === 2 && clause.startsWith(word, from));
  const verb = adverb ? verbAt(clause, from + 2) : null;
  const alternative = clause.startsWith('或者', from - 2) && !isModifier(clause, from + 2 + (verb?.length ?? 0));
  return verb && (alternative || clause.length === from + 4) ? 2 : 0;
}

function isModifier(clause: string, position: number): boolean {
  return clause.startsWith('的', position);
}
