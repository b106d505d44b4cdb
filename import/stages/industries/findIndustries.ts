import type { IndustryKind } from '../../../cypher/ontology.ts';
import { INDUSTRY_CLASSES, type IndustryClassRule } from '../../rules/industryPatterns.ts';
import { NO_SECTOR } from '../../rules/industryNames.ts';
import { findAll, findFirst } from '../../rules/patternRule.ts';
import { opensWithVerb } from '../../language/verbs.ts';
import type { Span } from '../../model.ts';
import { subjectOf } from './subject.ts';
import { industryNamed, type NamedIndustry, namedIndustries } from './industryNames.ts';
import { listMembers, type Member } from './members.ts';
import { selfStandingName } from './selfStandingName.ts';

export interface FoundIndustry extends Span {
  readonly name: string;
  readonly form: 'SECTOR' | 'TECHNIQUE' | 'FIELD';
}

/** Every place in an article's text where a sector or technique is named, in the order of the text. */
export function findIndustries(text: string, title = ''): FoundIndustry[] {
  const found: FoundIndustry[] = [];
  const subject = subjectOf(title);
  for (const rule of INDUSTRY_CLASSES)
    for (const match of findAll(rule, text))
      for (const member of membersOf(text, match.index, rule)) if (!found.some((other) => overlaps(other, member))) found.push(member);
  for (const named of namedIndustries(text)) {
    const member = toIndustry(named, named.entry.kind === 'TECHNOLOGY' || named.entry.alsoTechnology ? 'TECHNIQUE' : 'SECTOR');
    if (
      (standsAlone(text, named) || (named.name === subject && !isPassing(text, named))) &&
      !found.some((other) => overlaps(other, member))
    )
      found.push(member);
  }
  return found.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Classes of sectors, which are named in passing as often as not. */
const CLASS_OF_SECTORS = /^(?:服务业|制造业|畜牧业)$/;

/** 「国家大数据（河南）综合试验区」, 「中国（郑州）跨境电子商务综合试验区」: a place's own name. */
const OF_A_PLACE = /^(?:（[一-鿿]{2,6}）)?(?:国家级?|综合|创新|改革)*试验区/;

/** What makes a name the attribute of a body, a person or a thing: 旅游|经营者, 邮政|设施, 旅游|行政管理部门. */
const PASSING =
  /^(?:[^，。；：、的\n]{0,4}(?:者(?!业)|部门|企业|公司|单位|人员|协会|经营|安全|设施(?!建设)|设备|景[区点]|团队|资源|线路|用品|车辆|合同|工作者|局|商品|项目)|[团车船]|行政|主管|管理|督导|资助|事业单位|院|学校|条例|》)/;

function isPassing(text: string, { end }: NamedIndustry): boolean {
  return PASSING.test(text.slice(end, end + 12));
}

/** A name that means nothing else, or the form in 业 of one that is also a plain word (人力资源服务业, 客运交通|业). */
function standsAlone(text: string, { name, entry, end }: NamedIndustry): boolean {
  if (/^业(?![务主态者余绩内户界]|金融机构)/.test(text.slice(end, end + 6))) return !name.endsWith('服务');
  if (OF_A_PLACE.test(text.slice(end, end + 24))) return false;
  if (name.endsWith('业') && /^[务主态者余绩内户界]/.test(text.slice(end))) return false;
  return entry.found === 'ANYWHERE' || (name.length > 2 && name.endsWith('业') && !name.endsWith('产业') && !CLASS_OF_SECTORS.test(name));
}

function membersOf(text: string, end: number, rule: IndustryClassRule): FoundIndustry[] {
  const members = listMembers(text, end).map((member) => knownSuffix(withoutPlace(member), rule));
  if (rule.members === 'WITH_KNOWN' && !members.some(isKnown)) return [];
  if (rule.members === 'KNOWN' && rule.form === 'SECTOR' && members[0] && !isKnown(members[0])) return [];
  if (rule.onlyWithLast && members[0] && !isKnown(members[0]) && !acceptsUnknown(members[0], rule)) return [];
  return members
    .filter((member) => isKnown(member) || acceptsUnknown(member, rule))
    .map((member) => toIndustry(withClass(text, member, end), rule.form));
}

/** 「浦东新区生物医药」, 「当地机动车维修」: where and when, in front of a curated name. */
const PLACE_OR_TIME = /^(?:当地|上一年度|国家|世界级|[一-鿿]{2,4}[区省市县])/;

function withoutPlace(member: Member): Member {
  const place = isKnown(member) ? undefined : PLACE_OR_TIME.exec(member.name)?.[0];
  if (place === undefined) return member;
  const rest = { ...member, name: member.name.slice(place.length), start: member.start + place.length };
  return isKnown(rest) ? rest : member;
}

/** 「智能医疗」, 「加工业」: what makes of a sector's name that of another. */
const ANOTHER_SECTOR = /(?:智能|智慧|数字|互联网|[加手])$/;

/** 「城市供电」, 「农村物流」 in a list of fields: the curated name at the end. */
function knownSuffix(member: Member, rule: IndustryClassRule): Member {
  if (rule.members !== 'KNOWN' || isKnown(member)) return member;
  const known = namedIndustries(member.name).find((name) => name.end === member.name.length);
  return known && known.start > 0 && !ANOTHER_SECTOR.test(member.name.slice(0, known.start))
    ? { name: known.name, start: member.start + known.start, end: member.end }
    : member;
}

function isKnown({ name }: Member): boolean {
  return (industryNamed(name) ?? industryNamed(selfStandingName(name))) !== undefined;
}

function acceptsUnknown({ name }: Member, rule: IndustryClassRule): boolean {
  if (name.length < 2 || name.length > 12 || [name, selfStandingName(name)].some((form) => findFirst(NO_SECTOR, form))) return false;
  return rule.members !== 'KNOWN' ? !opensWithVerb(name) : /(?:服务|制造|机械|加工)$/.test(name);
}

/** The name next to 产业 takes it along, so that 数字产业 keeps it. */
function withClass(text: string, member: Member, end: number): Member {
  return member.end === end && text.startsWith('产业', end) && !text.startsWith('产业链', end)
    ? { ...member, name: `${member.name}产业` }
    : member;
}

function toIndustry({ name, start }: Member, form: FoundIndustry['form']): FoundIndustry {
  const short = selfStandingName(name);
  return { name: short, start, end: start + short.length, form };
}

/** INDUSTRY as soon as the article uses the name for a sector once. */
export function kindOf(name: string, uses: readonly FoundIndustry[]): IndustryKind {
  const entry = industryNamed(name);
  if (entry && !entry.alsoTechnology) return entry.kind;
  return uses.every((use) => use.form === 'TECHNIQUE') ? 'TECHNOLOGY' : 'INDUSTRY';
}
