import type { IndustryKind } from '../../../cypher/ontology.ts';
import { INDUSTRY_CLASSES, type IndustryClassRule } from '../../rules/industryPatterns.ts';
import { findAll } from '../../rules/patternRule.ts';
import { opensWithVerb } from '../../language/verbs.ts';
import type { Span } from '../../model.ts';
import { subjectOf } from './subject.ts';
import { industryNamed, type NamedIndustry, namedIndustries } from './industryNames.ts';
import { listMembers, type Member } from './members.ts';
import { selfStandingName } from './selfStandingName.ts';

export interface FoundIndustry extends Span {
  readonly name: string;
  readonly form: 'SECTOR' | 'TECHNIQUE' | 'FIELD';
  readonly rule: string;
}

/** Members of a list that are public tasks or links of a chain, not sectors. */
const NO_SECTOR =
  /(?:监管|管理|治理|防控|处置|救援|监测|改造|建设|研发|(?<!网络|信息)安全|公共服务|保障|设施|设备|产品|材料|芯片|机构|企业|单位|部门|项目|活动|中心|平台|系统|模式|人员|资源|场所|工作|事业|信息|数据|环境|条件|能力|水平|政策|措施|方式|需求|标准|规划|关键|技术|招商|场景|趋势|机关|局|国家|地区|区域|地方|片区|资本|性|型|合作社|人物|规范|许可)$|^(?:上游|中游|下游|传统|数字化|数字经济|新技术|新产品)|^(?:数字经济|企业|市场|社会|经济|城乡|公共|国家|有关|相关|特色|优势|重点|新|旧|主导|支柱|地方|本地|区域|实体|第[一二三]|[一二三]次|现代化?|高端|产业|行业|技术|未来产业|新兴产业|未来|新兴|农产品|互联网|同一|几个|同业|高危|公用|窗口|成支柱|高污染|高排放|高耗能|我国|一个|某一|时限|反映|低效|重大|配套|绿色|学术|法律|融资|交易|咨询|展示|创意|服务|加工|制造|[\d一二三四五六七八九十]+)$/;

/** Every place in an article's text where a sector or technique is named, in the order of the text. */
export function findIndustries(text: string, title = ''): FoundIndustry[] {
  const found: FoundIndustry[] = [];
  const subject = subjectOf(title);
  for (const rule of INDUSTRY_CLASSES)
    for (const match of findAll(rule, text))
      for (const member of membersOf(text, match.index, rule)) if (!found.some((other) => overlaps(other, member))) found.push(member);
  for (const named of namedIndustries(text)) {
    const member = toIndustry(
      named,
      named.entry.kind === 'TECHNOLOGY' || named.entry.alsoTechnology ? 'TECHNIQUE' : 'SECTOR',
      named.name === subject ? 'industry.subject-of-regulation' : 'industry.curated-name',
    );
    if ((standsAlone(text, named) || named.name === subject) && !found.some((other) => overlaps(other, member))) found.push(member);
  }
  return found.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Classes of sectors, which are named in passing as often as not. */
const CLASS_OF_SECTORS = /^(?:服务业|制造业|畜牧业)$/;

/** A name that means nothing else, or the form in 业 of one that is also a plain word (人力资源服务业, 客运交通|业). */
function standsAlone(text: string, { name, entry, end }: NamedIndustry): boolean {
  if (/^业(?![务主态者余绩内户界]|金融机构)/.test(text.slice(end, end + 6))) return !name.endsWith('服务');
  return entry.found === 'ANYWHERE' || (name.length > 2 && name.endsWith('业') && !name.endsWith('产业') && !CLASS_OF_SECTORS.test(name));
}

function membersOf(text: string, end: number, rule: IndustryClassRule): FoundIndustry[] {
  const members = listMembers(text, end).map((member) => knownSuffix(member, rule));
  if (rule.members === 'WITH_KNOWN' && !members.some(isKnown)) return [];
  return members
    .filter((member) => isKnown(member) || acceptsUnknown(member, rule))
    .map((member) => toIndustry(withClass(text, member, end), rule.form, rule.id));
}

/** 「城市供电」, 「农村物流」 in a list of fields: the curated name at the end. */
function knownSuffix(member: Member, rule: IndustryClassRule): Member {
  if (rule.members !== 'KNOWN' || isKnown(member)) return member;
  const known = namedIndustries(member.name).find((name) => name.end === member.name.length);
  return known && known.start > 0 ? { name: known.name, start: member.start + known.start, end: member.end } : member;
}

function isKnown({ name }: Member): boolean {
  return (industryNamed(name) ?? industryNamed(selfStandingName(name))) !== undefined;
}

function acceptsUnknown({ name }: Member, rule: IndustryClassRule): boolean {
  if (name.length < 2 || name.length > 12 || NO_SECTOR.test(name)) return false;
  return rule.members !== 'KNOWN' ? !opensWithVerb(name) : /(?:服务|制造|机械|加工)$/.test(name);
}

/** The name next to 产业 takes it along, so that 数字产业 keeps it. */
function withClass(text: string, member: Member, end: number): Member {
  return member.end === end && text.startsWith('产业', end) && !text.startsWith('产业链', end)
    ? { ...member, name: `${member.name}产业` }
    : member;
}

function toIndustry({ name, start }: Member, form: FoundIndustry['form'], rule: string): FoundIndustry {
  const short = selfStandingName(name);
  return { name: short, start, end: start + short.length, form, rule };
}

/** INDUSTRY as soon as the article uses the name for a sector once. */
export function kindOf(name: string, uses: readonly FoundIndustry[]): IndustryKind {
  const entry = industryNamed(name);
  if (entry && !entry.alsoTechnology) return entry.kind;
  return uses.every((use) => use.form === 'TECHNIQUE') ? 'TECHNOLOGY' : 'INDUSTRY';
}
