import type { BearerRole } from '../../cypher/ontology.ts';
import { maskEnclosed } from '../language/masks.ts';
import { readAgentsFrom } from '../language/phrases.ts';
import type { Clause } from './clauses.ts';
import type { RoleBearer } from './norm.ts';

interface PartnerRule {
  readonly id: string;
  readonly pattern: RegExp;
  readonly role: BearerRole;
}

/** Who is brought into a norm beside its subject, by the word in front of them. */
const RULES: readonly PartnerRule[] = [
  { id: 'joint/huitong', pattern: /(?<!委员|常委)会同(?!有关方面|意)/g, role: 'JOINT' },
  {
    id: 'joint/lianhe',
    pattern:
      /(?<!、|妇女|工商业|残疾人|界|部门|共同|开展)联合(?!会|执法|检查|防治|体|国|办公|惩戒|监管|机制|奖惩|培养|攻关|社|收割|开展|组织|建立|制定|实施|发布|共)/g,
    role: 'JOINT',
  },
  {
    id: 'joint/yu-gongtong',
    pattern: /与(?=[^，。；]{2,30}?(?:共同|合作|协同|联合)(?:建立|制定|开展|推进|建设|做好|实施|完成))/g,
    role: 'JOINT',
  },
  {
    id: 'assisted/peihe',
    pattern:
      /(?<!相互|密切|协同|、|的)(?:协助配合|支持配合|配合、协助|协助、配合|支持、配合|配合支持|协助和配合|配合和协助|支持和配合|配合|协助)(?!义务|工作|制度|机制|不|做好|调查|执行|检查|、|和)/g,
    role: 'ASSISTED',
  },
  {
    id: 'coordinated',
    pattern:
      /(?:统筹协调|组织协调|组织、协调|协调和督促|协调、督促|统筹、协调|协调督促|组织和协调|协调、指导|督促协调|指导协调|(?<!组织|统筹|会)协调(?=(?:各|有关|相关|所属|本级|同级)[^，。；]{0,8}(?:部门|单位|机构|机关))|统筹、组织、协调)(?!机制|工作|作用|能力|职责|、|和|本|全|解决)/g,
    role: 'COORDINATED',
  },
  {
    id: 'guiding',
    pattern:
      /(?<![一-鿿]所)在(?=[^，。；]{2,40}?(?:的)?(?:统一|业务|具体)?(?:领导|指导|监督|统筹|协调|组织|指挥)(?:和监督|、监督|、指导|和指导|和协调)?(?:下|之下))/g,
    role: 'GUIDING',
  },
];

const GUIDED_BY = /^(?:的)?(?:统一|业务|具体)?(?:领导|指导|监督|统筹|协调|组织|指挥)/;

/** Reads every partner of a norm in the clauses it covers. */
export function readPartners(text: string, clauses: readonly Clause[], jurisdiction: string | null): RoleBearer[] {
  return clauses.flatMap((clause) => {
    const masked = maskEnclosed(text.slice(clause.start, clause.end));
    return RULES.flatMap((rule) =>
      [...masked.matchAll(rule.pattern)].flatMap((match) => {
        const from = clause.start + match.index + match[0].length;
        const phrase = readAgentsFrom(text, from, clause.end, jurisdiction);
        if (!phrase || !fits(rule, text, phrase.end, clause.end)) return [];
        const second =
          rule.role === 'GUIDING' ? /^(?:的)?(?:统一|业务)?(?:领导|指导)(?:和|以及)/.exec(text.slice(phrase.end, clause.end)) : null;
        const further = second ? readAgentsFrom(text, phrase.end + second[0].length, clause.end, jurisdiction) : null;
        return [...phrase.agents, ...(further?.agents ?? [])].map(
          (agent): RoleBearer => ({ ...agent, role: rule.role, lead: false, carried: false, rules: [rule.id] }),
        );
      }),
    );
  });
}

/** The word after a partner must let it be one: 「在X指导下」 needs its 指导, 「配合X的工作」 names work and no partner. */
function fits(rule: PartnerRule, text: string, end: number, limit: number): boolean {
  const rest = text.slice(end, limit);
  if (rule.role === 'GUIDING') return GUIDED_BY.test(rest);
  if (rule.role === 'COORDINATED') return !/^(?:的)?(?:工作|关系|问题|事项|职责)/.test(rest);
  if (rule.role === 'ASSISTED')
    return (!/^的/.test(rest) || /^的(?:工作|监督检查)/.test(rest)) && !/^(?:依法)?(?:实施|开展|进行|组织|采取|提出)的/.test(rest);
  return true;
}
