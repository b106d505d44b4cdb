import type { Modality } from '../../cypher/ontology.ts';
import type { Stage } from '../draft.ts';
import { readAgentsFrom } from '../language/phrases.ts';
import type { Action, Obligation } from '../model.ts';
import { UNFINISHED_PIVOT } from '../rules/actions.ts';
import { findFirst } from '../rules/patternRule.ts';
import { PIVOT_VERBS, VERBS } from '../rules/verbs/verbs.ts';
import { readLead } from './actions/adverbials.ts';
import { topicOf } from './actions/topics.ts';
import { verbAt } from './actions/verbGroup.ts';

/** Characters a summary may have at most. */
const LONGEST = 24;

/** A line that says what an obligation is about. */
export const summaries: Stage = {
  name: 'summaries',
  guarantees: 'Each obligation has a summary of at most 24 characters that can be read alone: its first action, 等 when there are more.',
  run: (draft) => ({
    ...draft,
    obligations: draft.obligations.map((obligation) => ({ ...obligation, summary: summarise(draft.text, obligation) })),
  }),
};

/** What must not be lost when the sentence is not read with it. */
const PREFIX: Readonly<Partial<Record<Modality, string>>> = { PROHIBITION: '不得', PERMISSION: '可以' };

function summarise(text: string, obligation: Obligation): string {
  const [first, ...others] = obligation.actions;
  if (!first) return withinLimit(obligation.text, LONGEST);
  const prefix = first.verb.startsWith('不') && obligation.modality === 'PROHIBITION' ? '' : (PREFIX[obligation.modality] ?? '');
  const tail = others.length > 0 || firstPart(first) !== first ? '等' : '';
  const room = LONGEST - tail.length;
  const short = prefix + sayAction(text, firstPart(first), room - prefix.length);
  const said = spokenOf(text, obligation, first) ?? (first.object === '' ? (clauseOf(text, obligation, first, room) ?? short) : short);
  return /[等…]$/.test(said) ? said : said + tail;
}

/** 「支持企业参与服务，提供培训」: what the pivot's body is to do first, when that can be read alone. */
function firstPart(action: Action): Action {
  const part = action.object.slice(0, Math.max(0, action.object.indexOf('，')));
  return part === '' || findFirst(UNFINISHED_PIVOT, part)
    ? action
    : { ...action, object: part, end: action.end - action.object.length + part.length };
}

/** 「X规划与Y相衔接」: a verb that has no object, behind the thing it is said of; null where no such thing stands in front. */
function spokenOf(text: string, obligation: Obligation, { verb, object, start, end }: Action): string | null {
  const compared = /^(?:少|低|高|多|小|大|超)[于过]$/.test(verb);
  const topic = object === '' || compared ? topicOf(text, obligation, compared) : null;
  if (!topic) return null;
  const modal = MODAL[obligation.modality] ?? '应当';
  const said = verb === '进行' ? (/^[^，。；]*/.exec(obligation.text)?.[0] ?? '') : modal + text.slice(start, end);
  return said.length > LONGEST - 4 ? null : shorten(topic.name, LONGEST - said.length) + said;
}

const MODAL: Readonly<Partial<Record<Modality, string>>> = { PERMISSION: '可以', PROHIBITION: '不得' };

/** 「由建设单位承担」: where neither an object nor a topic is written, who is to do it and how is all that can be said. */
function clauseOf(text: string, obligation: Obligation, { verb, start, end }: Action, room: number): string | null {
  const from = Math.max(obligation.start, ...['，', '。', '；', '：', '\n'].map((mark) => text.lastIndexOf(mark, start) + 1));
  const clause = text
    .slice(from, end)
    .trim()
    .replace(/^[（(][一二三四五六七八九十]+[）)]\s*/, '')
    .replace(/^(?:或者|以及|并且?|而且|同时)/, '');
  if (clause.length > 2 && clause.length <= room && !/^[（(]/.test(clause)) return clause;
  const bearer = obligation.bearers[0];
  const byWhom =
    bearer && /^(?:应当|可以)?由/.test(obligation.text) && !text.slice(bearer.end, start).includes('后')
      ? `由${text.slice(bearer.start, bearer.end)}${SUFFIX_OF_LIST.exec(text.slice(bearer.end))?.[1] ?? ''}${verb}`
      : '';
  return byWhom !== '' && byWhom.length <= room ? byWhom : null;
}

/** 「由A、B等部门」: what a member of the list would lose. */
const SUFFIX_OF_LIST = /^[^，。；]{0,40}?((?:等|行政)?(?:有关)?(?:主管)?部门)/;

/** 「对X进行审计监督」: a verb that says nothing without whom it is done to. */
const EMPTY_VERB = /^(?:进行|给予|予以|作出|实行|实施|开展)$/;

/** 「资金的筹集、分配和使用」: of what is done the thing alone. */
const LISTED_DOINGS = /^(.{2,})的[^的]*、[^的]*$/;

function sayFramed(written: string, said: string, room: number): string | null {
  const theme = written.slice(1, written.length - said.length);
  if (!/^对/.test(written) || !written.endsWith(said) || said.length + 5 > room) return null;
  const thing = VERBS.has(theme.slice(-2)) ? (LISTED_DOINGS.exec(theme)?.[1] ?? theme) : theme;
  return written.length <= room ? written : `对${shorten(thing, room - 1 - said.length)}${said}`;
}

/** Verb and object; behind 将, or with nothing behind the verb, the order of the text, which alone is readable. */
function sayAction(text: string, { verb, object: read, start, end }: Action, room: number): string {
  const object = /^(?:或者|以及)/.test(read) && verb.length + read.length > room ? '' : read;
  const written = text.slice(start, end);
  if (/^[将把]/.test(written) && written.slice(1).startsWith(object)) return sayDisposal(written, { verb, object, start, end }, room);
  if (/^[将把不]/.test(written) || verb === '负总责' || (object === '' && written.length > verb.length)) return withinLimit(written, room);
  const framed = EMPTY_VERB.test(verb) ? sayFramed(written, verb + object, room) : null;
  if (framed) return framed;
  const left = room - verb.length;
  return verb + (PIVOT_VERBS.has(verb.slice(-2)) ? shortenPivot(object, left) : shorten(object, left));
}

/** 「将X纳入Y」: what identifies X, and of Y what leaves room for it. */
function sayDisposal(written: string, { verb, object }: Action, room: number): string {
  if (written.length <= room) return written;
  const act = written.slice(1 + object.length).replace(/[，；]$/, '');
  const [, toward = '', where = ''] = /^([给到至为于]?)(.*)$/s.exec(act.slice(act.indexOf(verb) + verb.length)) ?? [];
  const left = room - 1 - verb.length - toward.length;
  const least = Math.min(object.length, 10);
  const near = where.replace(/^(?:本行政区域|本地区|本区域|本级|本市|本省|同级|当地|各级|人民政府)+/, '');
  const said = [where, near, shorten(near, 10), DESTINATION.exec(where)?.[0] ?? ''].find(
    (place) => (place !== '' || where === '') && left - place.length >= least && !place.includes('…'),
  );
  if (said === undefined) return withinLimit(written.charAt(0) + shorten(object, Math.max(least, 8)) + verb + toward + where, room);
  return written.charAt(0) + shorten(object, left - said.length) + verb + toward + said;
}

/** 「本行政区域国民经济和社会发展规划」: the kind of place a thing is put. */
const DESTINATION =
  /(?:[^的和、]{2})?(?:规划|计划|体系|预算|范围|内容|条件|目录|依据|系统|平台|机制|档案|部门|机关|委员会|标准|名单|管理|服务|考核|评价)$/;

/** The body or the verb that a pivot's object begins with is kept: 「支持企业等建设工业互联网平台」. */
function shortenPivot(object: string, room: number): string {
  if (object.length <= room) return object;
  const verb = QUALIFIED.test(object) ? null : verbAt(object, 0);
  if (verb) return verb + shorten(object.slice(verb.length), room - verb.length);
  const unqualified = QUALIFIED.exec(object);
  if (unqualified) return shortenPivot(object.slice(unqualified[0].length), room);
  const manner = readLead(object, 0);
  const behind = manner.prepositional && manner.frame === null ? verbAt(object, manner.verb) : null;
  if (behind) return shortenPivot(object.slice(manner.verb), room);
  const bodies = readAgentsFrom(object, 0, object.length, null);
  const first = bodies?.agents[0];
  if (!bodies || !first || bodies.end >= object.length) return shorten(object, room);
  const head = object.slice(first.start, first.end) + (bodies.agents.length > 1 ? '等' : '');
  const rest = object.slice(bodies.end).replace(/^(?:等[^，。；]{0,12}?(?:组织|机构|单位|个人|主体))?，?/, '');
  const lead = readLead(rest, 0);
  const act = rest.slice(lead.theme?.fronted ? (lead.frame ?? lead.verb) : lead.verb);
  return head.length + 4 > room ? shorten(object, room) : head + shortenPivot(act, room - head.length);
}

/** 「符合…的机关」: a modifier of the body, up to its 的. */
const QUALIFIED = /^(?:符合|具备|具有|从事|有(?!关))[^，。；]*?的/;

/** 「加强对X的保护」: who or what is cared for stays. */
const CARE = /^对(.+)的([^的]{2,8})$/;
/** 「农业废弃物综合利用的监督管理」: a head that says nothing without what it is of. */
const EMPTY_HEAD =
  /^(?:日常|具体|有关|相关|统一)*(?:监督管理|监督检查|管理|监督|工作|服务|指导|协调|保护|建设|审批|组织实施|衔接|培训|教育|宣传|检查|调查|评估|处理|研究|统计)(?:工作|活动)?$/;

/** 「A的B和C的D」: two noun phrases, of which the second is no modifier of anything. */
const FIRST_OF_TWO = /^([^，]*的[^的、和]{2,}?)(?:和|以及|及)[^、]*的[^的]+$/;

/** 「（包括城市群规划，下同）」 explains and names nothing. */
const REMARK = /（(?:包括|含|以下|不|下同|指|如|即|除)[^（）]*）/g;

/** The object without what can be spared: its modifiers, then the members of its list but one, at last its end. */
function shorten(object: string, room: number): string {
  const flat = object.replace(/\s+/g, '').replace(REMARK, '');
  if (flat.length <= room) return flat;
  const unqualified = QUALIFIED.exec(flat)?.[0];
  if (unqualified && flat.length - unqualified.length > 1) return shorten(flat.slice(unqualified.length), room);
  const care = CARE.exec(flat);
  if (care && room > 9 && !/(?:情况|结果|意见|报告|资料)$/.test(flat))
    return `对${shorten(care[1] ?? '', room - 2 - (care[2] ?? '').length)}的${care[2]}`;
  const first = FIRST_OF_TWO.exec(flat)?.[1];
  if (first) return firstOfList(`${shorten(first, room - 1)}、`);
  const head = flat.slice(flat.lastIndexOf('的') + 1);
  if (EMPTY_HEAD.test(head) && head.length < flat.length && room > head.length + 5)
    return `${shorten(flat.slice(0, -head.length - 1), room - head.length - 1)}的${head}`;
  const doings = head.split(/、|和/);
  const whose = flat.slice(0, -head.length - 1);
  if (doings.length > 1 && whose !== '' && doings.slice(0, 2).every((doing) => VERBS.has(doing.replace(/工作$/, '')))) {
    const said = `${shorten(whose, room - 4)}的${doings[0]}等`;
    if (!said.includes('…')) return said;
  }
  const candidates = [
    head,
    withoutPlace(flat),
    behindList(flat),
    behindList(head),
    lastOfModifiers(head),
    lastOfModifiers(flat),
    firstOfList(head),
    firstOfList(flat),
  ];
  return (
    candidates.find((candidate) => candidate.length >= 4 && candidate.length <= room && !HOLLOW_HEAD.test(candidate)) ??
    withinLimit(flat, room)
  );
}

/** 「事项或者取消活动」: a head that says nothing without the list it closes. */
const HOLLOW_HEAD =
  /^(?:有关|相关|其他|各类|多种|重大|重要|具体|主要|下列|以下)?(?:事项|内容|方面|情况|方式|形式|信息|资料|材料|工作|活动|措施|行为|设施|场所|项目|标准|要求|问题|因素|条件|环节|规定|制度|服务|领域|区域)(?:[和或及与、的]|$)/;

/** 「数字技术在…中的应用」 → 数字技术的应用. */
function withoutPlace(object: string): string {
  return object.replace(/^([^在]{2,12})在.+的([^的]{2,6})$/, '$1的$2');
}

/** 「A、B、C等新技术基础设施建设」 → 新技术基础设施建设. */
function behindList(object: string): string {
  return object.replace(/^.*等(?!级|候|于|同|值|次|额|价)/, '');
}

/** 「一体化、智能化、精细化体系建设」 → 精细化体系建设: the last of a list of modifiers holds what they modify. */
function lastOfModifiers(object: string): string {
  return /(?:(?<![消文绿转孵硬亮净美])化|[性级型的])、/.test(object) ? object.slice(object.lastIndexOf('、') + 1) : object;
}

function firstOfList(object: string): string {
  const [first = '', ...others] = object.split(/(?<!县市|[市区县])、|[，；]/);
  if (others.length === 0) return first;
  const shared = SHARED_HEAD.exec(others.at(-1) ?? '');
  const doings = [first, shared?.[1] ?? ''].every((member) => VERBS.has(member.slice(-2)));
  return `${first}等${doings ? (shared?.[2] ?? '') : ''}`;
}

/** 「电梯安装、改造、维护单位」: the head all members of a list of doings share. */
const SHARED_HEAD =
  /^(.{2,8}?)(单位|企业|机构|人员|场所|设施|设备|活动|行为|工作|服务|制度|机制|标准|能力|体系|报告|手续|证明|资料|信息)(?=$|以及|和|及|的)/;

function withinLimit(text: string, room: number): string {
  const flat = text.replace(/\s+/g, '');
  return flat.length <= room ? flat : `${flat.slice(0, Math.max(0, room - 1))}…`;
}
