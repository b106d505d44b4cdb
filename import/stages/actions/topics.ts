import type { Obligation } from '../../model.ts';
import { ACTING_TOPIC, NO_TOPIC } from '../../rules/actions.ts';
import { findFirst } from '../../rules/patternRule.ts';

/** The thing a sentence speaks of, in front of its modal or of 由; `start` is its offset in the article. */
export interface Topic {
  readonly name: string;
  readonly start: number;
}

/** The noun phrase a sentence or clause ends with, a comma behind it or not. */
const TOPIC = /(?<=^|[，。；：\n])([^，。；：\n]{1,59}[^，,。；：、\n的时后前应须可者并和外内中间下起])[，,]?$/;
const MARK = /^\s*(?:[（(][一二三四五六七八九十]+[）)])?\s*/;
const SPREAD = /(?:一般|均|统一|原则上|具体|主要)+$/;

/** 「其他防洪规划，按照管理权限分别由X编制」: between the thing and who acts. */
const BY_RULE = /(?<=，)(?:按照|依照|根据)[^，。；：\n]*$/;

/** Null for what is forbidden unless `ofLimit` says that a measure is read (「现场作业不得少于二人」); null when nobody left out of the obligation is spoken of, or when a bearer, an occasion or a condition stands in front of it. */
export function topicOf(text: string, { text: written, start, modality }: Obligation, ofLimit = false): Topic | null {
  if (modality === 'LIABILITY' || (modality === 'PROHIBITION' && !ofLimit)) return null;
  const byWhom = /^(?:应当|应|可以|可)?由/.test(written);
  if (!byWhom && !/^(?:应当|应|必须|可以|可|不得)/.test(written)) return null;
  const found = TOPIC.exec(text.slice(0, start - (BY_RULE.exec(text.slice(0, start))?.[0].length ?? 0)));
  const name = (found?.[1] ?? '').replace(MARK, '');
  if (!found || name === '' || findFirst(NO_TOPIC, name) || (!byWhom && findFirst(ACTING_TOPIC, name))) return null;
  const from = found.index + ((found[1] ?? '').length - name.length);
  return { name: name.replace(SPREAD, ''), start: from };
}

const THEME =
  /(?<=^|[，。；：\n])(?:[^，。；：\n]{0,20}[^，。；：\n针面相反绝核应])?(对于?)([^，。；：\n]{1,59}[^，。；：、\n的时后前])，$/;
/** 「设置广告设施，应当按照规划进行设置」: what is done is named where its occasion is. */
const DOING = /(?<=^|[。；：\n])([一-鿿]{2})([^，。；：\n、的][^，。；：\n]{1,40}[^，。；：、\n的时后前])，$/;
/** 「对X进行检查，」 has its verb already. */
const TAKEN_UP = /进行|予以|加以|实施|开展|作出|给予|提出|负责|采取|规定|应当|不得|可以|外$|不服$/;

/** What 「对X，」 in the clause in front of `position` speaks of. */
export function themeBefore(text: string, position: number, verb: string): Topic | null {
  const clause = Math.max(...['，', '。', '；', '：', '\n'].map((mark) => text.lastIndexOf(mark, position - 1))) + 1;
  const found = THEME.exec(text.slice(0, clause));
  const doing = found ? null : DOING.exec(text.slice(0, clause));
  if (doing?.[1] === verb && doing[2]) return { name: doing[2], start: clause - 1 - doing[2].length };
  const name = found?.[2] ?? '';
  return found && name !== '' && !TAKEN_UP.test(name) ? { name, start: clause - 1 - name.length } : null;
}
