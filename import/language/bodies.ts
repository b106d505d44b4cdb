import type { ActorKind } from '../../cypher/ontology.ts';
import {
  COLLECTIVE,
  DETERMINERS,
  FUNCTION_SUFFIX,
  GENERIC_DEPARTMENT,
  GENERIC_ORGAN,
  GOVERNMENT,
  GOVERNMENT_RANK,
  JUDICIAL,
  LEGISLATURE,
  MEDIA,
  NO_LEGISLATURE,
  NOT_A_PARTY,
  OWN_SUPERIOR,
  PARTY_COMMITTEE,
  UNITS_OF_PARTIES,
} from '../rules/agents/names.ts';
import { ORGANISATIONS } from '../rules/agents/organisations.ts';
import { PERSONS } from '../rules/agents/persons.ts';
import { STATE_BODIES } from '../rules/agents/stateBodies.ts';
import { CLAUSE_START, CLAUSE_WORDS, NAMED_BY_VERB, TAKES_AGENT } from '../rules/agents/clauses.ts';
import { findFirst } from '../rules/patternRule.ts';
import { holds } from '../rules/wordRule.ts';
import { remembered } from './memory.ts';

/** The normal form of a name, and what kind of agent it is. */
export interface BodyName {
  readonly mention: string;
  readonly kind: ActorKind;
}

/**
 * Names the body a complete noun phrase (no level, no 的-modifier in front) stands for, or null when it is a thing.
 * Kinds and normal forms are those of the annotation guide.
 */
export const nameBody = remembered(16_384, (phrase: string): BodyName | null => {
  const written = phrase.replace(/等$/, '');
  if (!written) return null;
  const collective = nameCollective(written);
  if (collective) return collective;
  if ((mayBeClause(written) && !holds(NAMED_BY_VERB, written)) || holdsClause(written)) return null;
  return nameGeneric(written) ?? nameGovernment(written) ?? nameOrgan(written) ?? nameDepartment(written) ?? nameParty(written);
});

/** True when a phrase holds words that no name holds. */
export function mayBeClause(phrase: string): boolean {
  return holds(CLAUSE_START, phrase) || holds(CLAUSE_WORDS, phrase);
}

/** 「幼儿园建有食堂」: a body, a verb and another body are a clause. */
function holdsClause(phrase: string): boolean {
  const verb = findFirst(TAKES_AGENT, phrase);
  if (!verb || verb.index < 2) return false;
  const object = phrase.slice(verb.index + verb[0].length);
  if (/^(?:单位|机构|企业|公司|人员|部门|机关)$/.test(object)) return false;
  return object.length >= 2 && endsInHead(phrase.slice(0, verb.index)) && endsInHead(object);
}

function endsInHead(phrase: string): boolean {
  return (
    holds(PERSONS, phrase) ||
    holds(ORGANISATIONS, phrase) ||
    /(?:部门|局|委|办公室|委员会|政府|景区|法院|会议|团体|主席团|区)$/.test(phrase)
  );
}

function nameCollective(phrase: string): BodyName | null {
  const mention = phrase.replace(/^(?:其他)?任何/, '').replace(/^其他/, '');
  return holds(COLLECTIVE, mention) ? { mention, kind: 'PARTY' } : null;
}

function nameGeneric(phrase: string): BodyName | null {
  const bare = phrase.replace(/^(?:其(?!他|它)|该|本(?!级)|所在地?的?)/, '');
  if (bare === '其他部门') return { mention: bare, kind: 'GENERIC' };
  if (bare === '各地区') return { mention: '地区', kind: 'GENERIC' };
  if (bare === '各部门') return { mention: '有关部门', kind: 'GENERIC' };
  if (holds(GENERIC_DEPARTMENT, bare)) return genericDepartment(bare);
  if (/单位$/.test(bare) && !/^(?:其他)?(?:有关|相关)单位$/.test(bare)) return null;
  return holds(GENERIC_ORGAN, bare) ? { mention: genericOrgan(bare), kind: 'GENERIC' } : null;
}

function genericDepartment(bare: string): BodyName | null {
  if (/^(?:执法|监管|管理|工作|职能|行政|监督管理|行政执法)部门$/.test(bare)) return null;
  const mention = holds(OWN_SUPERIOR, bare) ? bare.replace(/^(?:上级|同级|下级|本级|所在地|各)+/, '') : '有关部门';
  return { mention, kind: 'GENERIC' };
}

function genericOrgan(bare: string): string {
  return bare
    .replace(/^(?:相关的?|有关的)/, '有关')
    .replace(/^有关(?=国家机关)/, '')
    .replace(/^(?:其他|其它|各|上级|所属|各级)+(?=.)/, '');
}

function nameGovernment(phrase: string): BodyName | null {
  return holds(GOVERNMENT, phrase) ? { mention: phrase.replace(GOVERNMENT_RANK.pattern, ''), kind: 'GOVERNMENT' } : null;
}

function nameOrgan(phrase: string): BodyName | null {
  if (holds(JUDICIAL, phrase)) return { mention: phrase, kind: 'JUDICIAL' };
  if (holds(PARTY_COMMITTEE, phrase) || holds(NO_LEGISLATURE, phrase) || !holds(LEGISLATURE, phrase)) return null;
  return { mention: stripDeterminers(phrase), kind: 'LEGISLATURE' };
}

/** Functions that name their department without a suffix (「县级以上财政应当」); in a list they wait for its suffix like any other. */
export function isBareFunction(phrase: string): boolean {
  return /^(?:财政|公安|税务|工商|海关)$/.test(phrase);
}

function nameDepartment(phrase: string): BodyName | null {
  if (isBareFunction(phrase)) return { mention: phrase, kind: 'DEPARTMENT' };
  if (holds(PARTY_COMMITTEE, phrase) || !holds(STATE_BODIES, phrase) || /(?:布|格|结)局$|(?:舞|餐|客|展|歌|乐|艺|像|戏)厅$/.test(phrase))
    return null;
  return holds(UNITS_OF_PARTIES, phrase) ? null : { mention: functionOf(stripDeterminers(phrase)), kind: 'DEPARTMENT' };
}

function nameParty(phrase: string): BodyName | null {
  if (holds(PARTY_COMMITTEE, phrase) || holds(MEDIA, phrase)) return { mention: phrase, kind: 'PARTY' };
  if (!(holds(PERSONS, phrase) || holds(ORGANISATIONS, phrase)) || holds(NOT_A_PARTY, phrase)) return null;
  return { mention: stripDeterminers(phrase), kind: 'PARTY' };
}

/** The longest function of a department, in characters. */
const LONGEST_FUNCTION = 16;

/** True when a phrase without a suffix may be the function of a department, a member of a list that ends in 部门. */
export function mayBeFunction(phrase: string): boolean {
  return phrase.length <= LONGEST_FUNCTION && !mayBeClause(phrase) && !/以上|以下|其中/.test(phrase);
}

/** Takes 其他, 相应的, 各类 … off the front of a mention. */
export function stripDeterminers(phrase: string): string {
  const rest = phrase.replace(DETERMINERS.pattern, '');
  return rest === phrase || (rest.length < 2 && !/[省市县区乡镇]/.test(rest)) ? phrase : stripDeterminers(rest);
}

/** The function a department's name holds: 「水行政主管部门」 → 水行政, 「公安机关」 → 公安. */
export function functionOf(name: string): string {
  if (/^(?:公安|税务|监察)机关$/.test(name)) return name.slice(0, 2);
  const stripped = name.replace(FUNCTION_SUFFIX.pattern, '');
  if (/主管机关$/.test(name) && /单位$/.test(stripped)) return name;
  if (/^[水原]?$/.test(stripped)) return name.replace(/(?:主管)?部门$/, '') || name;
  return stripped.replace(/^(公安|税务|监察)机关$/, '$1').replace(/的$/, '');
}
