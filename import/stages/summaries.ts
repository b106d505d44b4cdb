import type { Modality } from '../../cypher/ontology.ts';
import type { Stage } from '../draft.ts';
import type { Action, Obligation } from '../model.ts';
import { UNFINISHED_PIVOT } from '../rules/actions.ts';
import { findFirst } from '../rules/patternRule.ts';
import { topicOf } from './actions/topics.ts';
import { sayAction } from './summaries/sayAction.ts';
import { shorten, withinLimit } from './summaries/shorten.ts';

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
