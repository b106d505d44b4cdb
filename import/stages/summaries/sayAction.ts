import { readAgentsFrom } from '../../language/phrases.ts';
import type { Action } from '../../model.ts';
import { PIVOT_VERBS, VERBS } from '../../rules/verbs/verbs.ts';
import { readLead } from '../actions/lead.ts';
import { verbAt } from '../actions/verbGroup.ts';
import { QUALIFIED, shorten, withinLimit } from './shorten.ts';

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
export function sayAction(text: string, { verb, object: read, start, end }: Action, room: number): string {
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
