import type { Agent } from '../language/agents.ts';
import { maskEnclosed } from '../language/masks.ts';
import { readAgentsFrom } from '../language/phrases.ts';
import { DONE_BY_OTHERS, GUIDED_BY, PARTNER_RULES, type PartnerRule, WORK_NOT_BODY } from '../rules/obligations/partners.ts';
import { holds } from '../rules/wordRule.ts';
import type { Clause } from './clauses.ts';
import { asBearer, type RoleBearer } from './norm.ts';
import { allMatches } from '../rules/patternRule.ts';

/** Reads every partner of a norm in the clauses it covers. */
export function readPartners(text: string, clauses: readonly Clause[], jurisdiction: string | null): RoleBearer[] {
  return clauses.flatMap((clause) => {
    const masked = maskEnclosed(text.slice(clause.start, clause.end));
    return PARTNER_RULES.flatMap((rule) =>
      allMatches(rule.pattern, masked).flatMap((match) => {
        const from = clause.start + match.index + match[0].length;
        return broughtIn(rule, text, from, clause.end, jurisdiction).map((agent) => asBearer(agent, rule.role, rule.id));
      }),
    );
  });
}

function broughtIn(rule: PartnerRule, text: string, from: number, limit: number, jurisdiction: string | null): readonly Agent[] {
  const phrase = readAgentsFrom(text, from, limit, jurisdiction);
  const rest = phrase ? text.slice(phrase.end, limit) : '';
  if (!phrase || !fits(rule, rest)) return [];
  const second = rule.role === 'GUIDING' ? /^(?:的)?(?:统一|业务)?(?:领导|指导)(?:和|以及)/.exec(rest) : null;
  const further = second ? readAgentsFrom(text, phrase.end + second[0].length, limit, jurisdiction) : null;
  return [...phrase.agents, ...(further?.agents ?? [])];
}

/** The word after a partner must let it be one: 「在X指导下」 needs its 指导, 「配合X的工作」 names work and no partner. */
function fits({ role }: PartnerRule, rest: string): boolean {
  if (role === 'GUIDING') return holds(GUIDED_BY, rest);
  if (role === 'COORDINATED') return !holds(WORK_NOT_BODY, rest);
  if (role !== 'ASSISTED') return true;
  return (!/^的/.test(rest) || /^的(?:工作|监督检查)/.test(rest)) && !holds(DONE_BY_OTHERS, rest);
}
