import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IndustryKind } from '../../cypher/ontology.ts';
import type { LexiconExample } from './lexicon.ts';
import { comparisonKey } from './normalForms.ts';

/**
 * A curated sector or named technology: the same node in every regulation that names it.
 *
 * What a lexicon of the digital economy calls its concepts, and what is counted as an industry (annotation guide §4):
 *
 * | kind of concept | counted as | for example |
 * |---|---|---|
 * | industry | `INDUSTRY` | 新型显示, 钢铁, 旅游 |
 * | business model | `INDUSTRY` | 平台经济, 跨境电商, 共享经济 |
 * | application | `INDUSTRY` where it names a sector of its own, else nothing | 智慧养老, 智慧农业; not 智慧监管 |
 * | technology | `TECHNOLOGY`; `INDUSTRY` as soon as the article calls it 产业 or 行业 (`alsoTechnology`) | 区块链, 数字孪生 |
 * | domain | `INDUSTRY` where it is called 产业, else nothing | 数字产业; not 数字产业化, 数字经济 |
 * | infrastructure | nothing, unless it is named as a kind of network | 无线宽带网络; not 数据中心 |
 * | product, process | nothing, unless the text calls it 产业, 行业, 业态 or 技术 | not 芯片, 传感器, 封装测试 |
 */
export interface CuratedIndustry {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly kind: IndustryKind;
  /** A sector whose name is a technique's too (人工智能): which one is meant, the text says. */
  readonly alsoTechnology?: boolean;
  /** Class or section of 《数字经济及其核心产业统计分类（2021）》. */
  readonly statisticalClass: string | null;
  /** `IN_CONTEXT`: a plain word (交通, 软件) that counts only where the text treats it as a sector. */
  readonly found: 'ANYWHERE' | 'IN_CONTEXT';
  readonly aliases: Readonly<Record<string, number>>;
  /** Phrases that hold the name and mean something else (大数据中心). */
  readonly not?: readonly string[];
  readonly example: LexiconExample;
}

/** The node an industry's name stands for; `scope` is the regulation's id where the name is not curated. */
export interface ResolvedIndustry {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly kind: IndustryKind;
  readonly statisticalClass: string | null;
  readonly aliases: readonly string[];
  readonly scope: string | null;
}

export const CURATED_INDUSTRIES: readonly CuratedIndustry[] = (
  JSON.parse(readFileSync(join(import.meta.dirname, '../rules/industries.json'), 'utf8')) as { entries: CuratedIndustry[] }
).entries;

const BY_NAME = new Map(
  CURATED_INDUSTRIES.flatMap((entry) => [entry.name, ...Object.keys(entry.aliases)].map((name) => [comparisonKey(name), entry] as const)),
);

/** The curated entry of a name, with or without 产业, 行业 or 业 at its end. */
export function curatedIndustry(name: string): CuratedIndustry | undefined {
  return (
    BY_NAME.get(comparisonKey(name)) ??
    BY_NAME.get(comparisonKey(name.replace(/(?:产业|行业|业)$/, ''))) ??
    BY_NAME.get(comparisonKey(`${name}业`))
  );
}

export function resolveIndustry(name: string, kind: IndustryKind, regulation: string): ResolvedIndustry {
  const entry = curatedIndustry(name);
  if (!entry)
    return { id: `${regulation}/industry/${name}`, name, nameEn: null, kind, statisticalClass: null, aliases: [], scope: regulation };
  return {
    id: entry.id,
    name: entry.name,
    nameEn: entry.nameEn,
    kind: entry.kind,
    statisticalClass: entry.statisticalClass,
    aliases: Object.keys(entry.aliases),
    scope: null,
  };
}
