import type { Agent } from '../../language/agents.ts';
import { remembered } from '../../language/memory.ts';
import { readAgentsFrom } from '../../language/phrases.ts';
import { opensWithVerb } from '../../language/verbs.ts';
import type { Span } from '../../model.ts';
import { CURATED_PARTIES } from '../../resolve/lexicon.ts';
import { NameIndex } from '../../resolve/nameIndex.ts';
import { findAll, findFirst } from '../../rules/patternRule.ts';
import { NO_PARTY, PIVOT_VERB } from '../../rules/pivots.ts';

/** 「支持企业…」: from the verb to the end of the agents it addresses. */
export interface Pivot extends Span {
  readonly agents: readonly Agent[];
}

/** Every pivot in `text[start, end)`, in the order of the text. */
export function pivotsIn(text: string, start: number, end: number, jurisdiction: string | null): Pivot[] {
  const pivots: Pivot[] = [];
  for (const verb of findAll(PIVOT_VERB, text.slice(start, end))) {
    const begin = start + verb.index;
    if (begin < (pivots.at(-1)?.end ?? start)) continue;
    const agents = readAddressed(text, begin + verb[0].length, end, jurisdiction);
    const last = agents.at(-1);
    if (last && !hasVerbBetween(text, begin + verb[0].length, agents)) pivots.push({ agents, start: begin, end: last.end });
  }
  return pivots;
}

/** Another pivot verb on the way to the agents takes them for itself; in a name (地方金融组织) it is none. */
function hasVerbBetween(text: string, from: number, agents: readonly Agent[]): boolean {
  const verbs = findAll(PIVOT_VERB, text.slice(from, agents.at(-1)?.end));
  return verbs.some((verb) => !agents.some((agent) => agent.start <= from + verb.index && from + verb.index < agent.end));
}

/** What makes of a party a part of a longer name: 企业|级, 企业|领导人, 副主任|委员, 第三者|责任保险, 代表|履职学习. */
const NAME_GOES_ON =
  /^(?:级|领导人|负责人|事业|委员|名称|人员|职工|代表(?!本)|家(?![庭长])|标准|监督机构|管理(?:机构|部门|人员)|教育(?:事业|工作|培训)|建议(?:、|和|办)|议案|责任保?险|履职(?:学习|服务|培训|平台|活动|档案)|防控|密集|面(?=力量)|体系|工(?!作|会|资|人|程|业)|承制|人(?:或|、|，))/;

/** 「维护保养单位」: opens like a verb and names who does it. */
const NAMED_BY_WORK =
  /^(?:维护|保养|建设|施工|设计|监理|运营|经营|管理|检测|检验|生产|使用|销售|制造|维修|改造|安装)[一-鿿]{0,6}(?:单位|企业|机构|者)$/;

/** 「鼓励单位投保公众责任保险」: an insurance bears the name of whom it covers. */
const INSURING = /(?<=.)(?:投保|承保)(?!企业|人|单位|者)/;

/** 「动员组织工作」: work, and no 组织 that is addressed. */
const WORK = /^(?:工作|活动|实施|协调|编制|管理|体系|落实|、(?:协调|督促|实施|监督|推动|指导))/;

/** 等 in these is no end of a list. */
const EQUAL = /(?<=[高中初同平])等/g;

/** 及其 in 及其他 is no 「and its」. */
const OTHERS = /(?<=及)其他/g;

/** An article is asked about once for each of its verbs. */
const readable = remembered(16, (text) => text.replace(EQUAL, '級').replace(OTHERS, '相关'));

/** The agents named from `start` on; a stretch with a verb in it is no agent, so what follows one is left out. */
export function readAddressed(text: string, start: number, end: number, jurisdiction: string | null): Agent[] {
  const from = start + (/^社区(?=居(?:（村）)?民委员会)/.exec(text.slice(start, end))?.[0].length ?? 0);
  const limit = from + (INSURING.exec(text.slice(from, end))?.index ?? end - from);
  const agents = readList(readable(text), from, limit, jurisdiction);
  const named = agents.map((agent) => withoutClass({ ...agent, mention: agent.mention.replace('級', '等') }));
  const broken = named.findIndex(({ mention, end: to }) => {
    const rest = text.slice(to, to + 6);
    return !isName(mention) || NAME_GOES_ON.test(rest) || (mention === '组织' && WORK.test(rest));
  });
  return broken < 0 ? named : named.slice(0, broken);
}

/** 「公民等社会力量」, 「辖区业主大会」: the member without the class that closes its list, the body without where it is. */
function withoutClass(agent: Agent): Agent {
  const place = /^(?:所辖(?:[一-鿿]{0,8}(?:区域|小区|范围))?内?|辖区内?)(?=.{2})/.exec(agent.mention)?.[0].length ?? 0;
  const closing = /(?<![高中初同平])等[一-鿿]{2,6}$/.exec(agent.mention)?.[0].length ?? 0;
  const mention = agent.mention.slice(place, agent.mention.length - closing);
  return mention.length < 2 ? agent : { ...agent, mention, start: agent.start + place, end: agent.end - closing };
}

const CURATED = new NameIndex(CURATED_PARTIES);
/** Characters; no curated party has a longer name. */
const LONGEST_NAME = 20;
const GOES_ON = /^(?:、|和|与|以及|或者)/;

/** Agents one behind the other, also where the curated list alone knows one (物流园区) or knows more of its name (非法人|组织). */
function readList(text: string, start: number, end: number, jurisdiction: string | null): Agent[] {
  const agents = readAgentsFrom(text, start, end, jurisdiction)?.agents ?? [];
  const last = agents.at(-1);
  const curated = curatedParty(text, last?.start ?? start, end);
  const list = !curated || (last && last.end >= curated.end) ? agents : [...agents.slice(0, -1), curated];
  const listEnd = list.at(-1)?.end;
  const separator = listEnd === undefined ? null : GOES_ON.exec(text.slice(listEnd, end));
  return separator && listEnd !== undefined ? [...list, ...readList(text, listEnd + separator[0].length, end, jurisdiction)] : [...list];
}

function curatedParty(text: string, start: number, end: number): Agent | null {
  const found = CURATED.findApart(text.slice(start, Math.min(end, start + LONGEST_NAME))).find((name) => name.start === 0);
  return found
    ? { mention: found.name, kind: 'PARTY', levels: [], ofGovernment: false, open: false, start, end: start + found.name.length }
    : null;
}

function isName(mention: string): boolean {
  if (CURATED.named(mention)) return true;
  return (
    mention.length >= 2 && mention.length <= 16 && !findFirst(NO_PARTY, mention) && (!opensWithVerb(mention) || NAMED_BY_WORK.test(mention))
  );
}
