import type { Stage } from '../draft.ts';
import type { Agent } from '../language/agents.ts';
import type { Mention, Obligation } from '../model.ts';
import { findAll } from '../rules/patternRule.ts';
import { GIVING_VERB, PROTECTING_VERB } from '../rules/pivots.ts';
import { curated } from '../resolve/resolve.ts';
import { nameBody } from '../language/bodies.ts';
import { pivotsIn, readAddressed } from './addressed/pivots.ts';

export const addressed: Stage = {
  name: 'addressed',
  guarantees:
    'Every obligation names the parties that it supports, guides, regulates, protects or gives to, each once; its bearers are not among them.',
  run(draft, context) {
    const { jurisdiction } = context.regulation.metadata;
    const obligations = draft.obligations.map((obligation) => ({
      ...obligation,
      addressed: addressedBy(draft.text, obligation, jurisdiction),
    }));
    return { ...draft, obligations };
  },
};

function addressedBy(text: string, obligation: Obligation, jurisdiction: string | null): Mention[] {
  const { start, end, modality } = obligation;
  if (modality === 'LIABILITY') return [];
  const pivoted = pivotsIn(text, start, end, jurisdiction).flatMap(({ agents }) => agents);
  const reached = [PROTECTING_VERB, GIVING_VERB].flatMap((rule) =>
    findAll(rule, text.slice(start, end)).flatMap((found) =>
      readAddressed(text, start + found.index, end, jurisdiction).filter((agent) => agent.start < start + found.index + found[0].length),
    ),
  );
  const parties = [...pivoted, ...reached].filter(
    (agent) =>
      isParty(agent) &&
      !isBranch(agent, text) &&
      !isAnybody(agent, text) &&
      !isBearer(agent, obligation) &&
      !isInCondition(agent, obligation),
  );
  return once(parties).map(({ mention, kind, start: from, end: to }) => ({ mention, kind, start: from, end: to }));
}

/** A curated party, or a name that ends like one; a thing that shares its list is none. */
function isParty({ kind, mention }: Agent): boolean {
  return kind === 'PARTY' && (curated(mention, 'PARTY') !== undefined || nameBody(mention)?.kind === 'PARTY');
}

/** 「支持民宿发展」: a trade is to grow, and nobody in it is meant. */
function isBranch({ mention, end }: Agent, text: string): boolean {
  return (
    /^(?:民宿|农家乐|网吧|酒店|宾馆|旅馆|饭店)$/.test(mention) &&
    /^(?:产业|行业|业|经济|等)?[^，。；、]{0,6}(?:发展|集聚)/.test(text.slice(end))
  );
}

/** 「允许他人使用」: nobody in particular; 「损害他人合法权益」 protects whoever it is. */
function isAnybody({ mention, end }: Agent, text: string): boolean {
  return mention === '他人' && !/^的?[^，。；]{0,4}(?:权益|权利|隐私)/.test(text.slice(end));
}

function isBearer(agent: Agent, { bearers }: Obligation): boolean {
  return bearers.some((bearer) => !bearer.carried && bearer.start < agent.end && agent.start < bearer.end);
}

/** 「与委托单位有利害关系的，」: whom a condition names, nobody supports or regulates. */
function isInCondition(agent: Agent, { conditions }: Obligation): boolean {
  return conditions.some(({ start, end }) => start <= agent.start && agent.end <= end);
}

function once(agents: readonly Agent[]): Agent[] {
  const sorted = agents.toSorted((a, b) => a.start - b.start);
  return sorted.filter((agent, index) => sorted.findIndex(({ mention }) => mention === agent.mention) === index);
}
