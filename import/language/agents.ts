import type { ActorKind } from '../../cypher/ontology.ts';
import type { Span, WrittenLevel } from '../model.ts';
import { DESCRIBED_SIMPLY, NO_SUBJECT, RELATIVE_START } from '../rules/agents/lists.ts';
import { holds } from '../rules/wordRule.ts';
import { dropModifiers, splitList } from './agentLists.ts';
import { functionOf } from './bodies.ts';
import { maskEnclosed } from './masks.ts';
import { nameMembers } from './nameMembers.ts';
import { readOnce } from './readOnce.ts';
import { opensWithVerb } from './verbs.ts';

/** A body or person named in the text, on its way to become a bearer. Its span is its own phrase, with its level where one is written. */
export interface Agent extends Span {
  readonly mention: string;
  readonly kind: ActorKind;
  readonly levels: readonly WrittenLevel[];
  readonly open: boolean;
  readonly ofGovernment: boolean;
}

/** A list of agents and the whole noun phrase, modifiers included. */
export interface AgentPhrase extends Span {
  readonly agents: readonly Agent[];
}

/** No list of agents is longer, in characters. */
const LONGEST_LIST = 400;

/** Reads `text[start, end)` as a complete list of agents; null when it names a thing, or anything that is no agent. */
export function parseAgents(text: string, start: number, end: number, jurisdiction: string | null = null): AgentPhrase | null {
  return end <= start || end - start > LONGEST_LIST ? null : parseList(text, start, end, jurisdiction);
}

const parseList = readOnce((text, start, end, jurisdiction) => {
  const written = text.slice(start, end);
  if (!written.includes('的') && holds(NO_SUBJECT, written)) return null;
  const agents = holds(DESCRIBED_SIMPLY, written) ? [describedBody(written, start)] : listedAgents(text, start, end, jurisdiction);
  return agents && agents.length > 0 ? { agents, start, end } : null;
});

/** 「负有监督管理职责的部门」 is one body, however long. */
function describedBody(written: string, start: number): Agent {
  const mention = functionOf(written.replace(/^其他/, ''));
  return { start, end: start + written.length, mention, kind: 'DEPARTMENT', levels: [], ofGovernment: false, open: false };
}

function listedAgents(text: string, start: number, end: number, jurisdiction: string | null): Agent[] | null {
  const limit = withoutOfWork(text, start, end);
  const agents = nameMembers(text, dropModifiers(text, splitList(text, start, limit), jurisdiction), jurisdiction);
  const head = agents ? 0 : headOfRelative(text.slice(start, limit));
  return head > 0 ? nameMembers(text, splitList(text, start + head, limit), jurisdiction) : agents;
}

/** 「从事法律规定的检查、诊断的单位」: behind a relative clause that holds another, only the last head is left. */
function headOfRelative(written: string): number {
  if (!opensWithVerb(written) && !holds(RELATIVE_START, written)) return 0;
  const head = maskEnclosed(written).lastIndexOf('的', written.length - 2) + 1;
  return /的.*的/.test(written) ? head : 0;
}

/** 「征兵、国防交通等工作的主管部门」 reads as 「征兵、国防交通等部门」. */
function withoutOfWork(text: string, start: number, end: number): number {
  const written = text.slice(start, end);
  const tail = /等(?:工作)?的(?:行政)?主管部门$/.exec(written);
  return tail && written.includes('、') ? start + tail.index + 1 : end;
}
