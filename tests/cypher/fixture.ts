/**
 * Two small regulations that cite one another and together use every label and relation of the ontology.
 * Written for the stores, not for the law: what matters is that each kind of node, relation and value occurs.
 */
import type { RegulationGraph } from '../../cypher/graph.ts';
import { article, bears, curated, hashes, obligation, relation, takesPart } from './fixtureRows.ts';

export const CITY = 'city-digital-economy-2023';
export const STATE_LAW = 'data-security-law-2021';

/** Same id, same hash: the same graph; give another hash to make a changed one. */
export function cityGraph(inputHash = 'city-1'): RegulationGraph {
  const id = (suffix: string): string => `${CITY}/${suffix}`;
  return {
    regulation: CITY,
    inputHash,
    rulesVersion: 'rules-1',
    nodes: {
      Regulation: [
        {
          ...hashes(inputHash),
          id: CITY,
          title: '某市数字经济促进条例',
          work: 'city-digital-economy',
          jurisdiction: '某市',
          jurisdictionLevel: 'CITY',
          adoptedOn: '2023-10-26',
          effectiveOn: '2023-12-31',
          defects: ['no commas'],
        },
      ],
      Chapter: [
        { id: id('prt-1'), regulation: CITY, kind: 'PART', number: '1', title: '总编', ordinal: 1 },
        { id: id('prt-1-chp-1'), regulation: CITY, kind: 'CHAPTER', number: '1', title: '总则', ordinal: 1 },
      ],
      Article: [article(CITY, '1', id('prt-1-chp-1')), article(CITY, '2', id('prt-1-chp-1')), article(CITY, '2.1', null)],
      Obligation: [
        {
          ...obligation(CITY, '1', 1),
          modality: 'DUTY',
          actionVerbs: ['推动', '建立'],
          actionObjects: ['人工智能产业发展', '平台'],
          actionStarts: [10, 20],
          actionEnds: [18, 24],
          holding: 'TOGETHER',
          confidence: 1,
        },
        { ...obligation(CITY, '2', 1), modality: 'LIABILITY', unborne: 'SANCTION_TAIL', conditionTexts: [], confidence: 0.75 },
      ],
      Department: [
        curated('traffic-police', '公安机关交通管理', { kind: 'DEPARTMENT', aliases: ['交警'], historic: false }),
        curated('public-security', '公安', { kind: 'DEPARTMENT', aliases: [], historic: false }),
        curated('industry-commerce', '工商行政管理', { kind: 'DEPARTMENT', historic: true }),
        curated('market-supervision', '市场监督管理', { kind: 'DEPARTMENT', historic: false }),
        { id: id('body/主管部门'), name: '主管部门', scope: CITY, kind: 'GENERIC' },
      ],
      Government: [curated('people-government', '人民政府', {})],
      Party: [curated('enterprise', '企业', {}), { id: id('body/登记人'), name: '登记人', scope: CITY }],
      Industry: [
        { id: 'artificial-intelligence', name: '人工智能', nameEn: 'Artificial intelligence', kind: 'TECHNOLOGY', aliases: ['AI'] },
      ],
      Topic: [{ id: 'data-security', name: '数据安全', nameEn: 'Data security', aliases: [] }],
      Principle: [{ id: '创新引领', name: '创新引领' }],
      Platform: [{ id: id('platform/数据平台'), regulation: CITY, name: '数据平台' }],
      Term: [{ id: id('term/登记机关'), regulation: CITY, name: '登记机关', definition: '本条例所称登记机关，是指市场监督管理部门' }],
      Citation: [
        { id: '数据安全法#3', title: '数据安全法', article: '3' },
        { id: '网络安全法', title: '网络安全法', article: null },
      ],
      Finding: [
        {
          id: id('finding-1'),
          regulation: CITY,
          stage: 'roles',
          rule: 'unknown-body',
          severity: 'WARNING',
          start: 3,
          end: 7,
          message: '不认识的机构',
          article: id('art-1'),
        },
      ],
    },
    relations: {
      CONTAINS: [
        relation('Regulation', CITY, 'Chapter', id('prt-1'), { ordinal: 1 }),
        relation('Chapter', id('prt-1'), 'Chapter', id('prt-1-chp-1'), { ordinal: 1 }),
        relation('Chapter', id('prt-1-chp-1'), 'Article', id('art-1'), { ordinal: 1 }),
        relation('Chapter', id('prt-1-chp-1'), 'Article', id('art-2'), { ordinal: 2 }),
        relation('Regulation', CITY, 'Article', id('art-2.1'), { ordinal: 3 }),
      ],
      STATES: [1, 2].map((number) => relation('Article', id(`art-${number}`), 'Obligation', id(`art-${number}/obl-1`), { ordinal: 1 })),
      BEARS: [
        bears('Department', 'traffic-police', id('art-1/obl-1'), { levels: ['CITY'], lead: true }),
        bears('Department', 'traffic-police', id('art-1/obl-1'), { levels: ['COUNTY'], lead: false, ordinal: 2 }),
        bears('Department', 'industry-commerce', id('art-1/obl-1'), { role: 'JOINT', levels: [] }),
        bears('Department', id('body/主管部门'), id('art-1/obl-1'), { role: 'COORDINATED' }),
        bears('Government', 'people-government', id('art-1/obl-1'), { levels: ['COUNTY_AND_ABOVE'] }),
        bears('Party', 'enterprise', id('art-1/obl-1'), {}),
      ],
      TAKES_PART: [
        takesPart('Department', 'public-security', id('art-1/obl-1'), 'APPROVING'),
        takesPart('Government', 'people-government', id('art-1/obl-1'), 'INFORMED'),
        takesPart('Party', id('body/登记人'), id('art-2/obl-1'), 'OFFENDER'),
      ],
      CONCERNS: [
        relation('Obligation', id('art-1/obl-1'), 'Industry', 'artificial-intelligence', {
          as: 'OBJECT',
          mention: '人工智能产业',
          start: 12,
          end: 18,
        }),
      ],
      MENTIONS: [relation('Article', id('art-2.1'), 'Industry', 'artificial-intelligence', { mention: '人工智能', start: 0, end: 4 })],
      ABOUT: [relation('Obligation', id('art-1/obl-1'), 'Topic', 'data-security', { mention: '数据安全', start: 1, end: 5 })],
      ADDRESSES: [relation('Obligation', id('art-1/obl-1'), 'Party', 'enterprise', { mention: '企业', start: 1, end: 3 })],
      BUILDS: [
        relation('Obligation', id('art-1/obl-1'), 'Platform', id('platform/数据平台'), {
          status: 'BUILD',
          builders: ['企业'],
          start: 1,
          end: 5,
        }),
      ],
      DECLARES: [relation('Article', id('art-1'), 'Principle', '创新引领', { start: 1, end: 5 })],
      GUIDED_BY: [relation('Obligation', id('art-1/obl-1'), 'Principle', '创新引领', { start: 1, end: 5 })],
      DEFINES: [relation('Regulation', CITY, 'Term', id('term/登记机关'), { start: 1, end: 5, article: id('art-2') })],
      DENOTES: [
        relation('Term', id('term/登记机关'), 'Department', 'market-supervision', {}),
        relation('Term', id('term/登记机关'), 'Government', 'people-government', {}),
        relation('Term', id('term/登记机关'), 'Party', 'enterprise', {}),
      ],
      CITES: [
        relation('Article', id('art-1'), 'Article', id('art-2'), { start: 1, end: 5, paragraph: '1', item: null }),
        relation('Article', id('art-1'), 'Citation', '数据安全法#3', { start: 6, end: 15, paragraph: null, item: '2' }),
        relation('Article', id('art-2'), 'Citation', '网络安全法', { start: 6, end: 15 }),
      ],
      SANCTIONS: [
        relation('Obligation', id('art-2/obl-1'), 'Article', id('art-1'), {
          penalties: ['FINE', 'CORRECTION'],
          fineFrom: 10000,
          fineTo: 50000.5,
          start: 1,
          end: 9,
        }),
        relation('Obligation', id('art-2/obl-1'), 'Regulation', CITY, {
          penalties: ['DISCIPLINE'],
          fineFrom: null,
          fineTo: null,
          start: 1,
          end: 9,
        }),
      ],
      HAS_FINDING: [
        relation('Article', id('art-1'), 'Finding', id('finding-1'), {}),
        relation('Regulation', CITY, 'Finding', id('finding-1'), {}),
      ],
      SUCCEEDED_BY: [relation('Department', 'industry-commerce', 'Department', 'market-supervision', {})],
      PART_OF: [relation('Department', 'traffic-police', 'Department', 'public-security', {})],
    },
  };
}

/** Shares departments, an industry, a topic and a citation with the other, cites it, and is cited under its short title. */
export function lawGraph(inputHash = 'law-1'): RegulationGraph {
  const id = (suffix: string): string => `${STATE_LAW}/${suffix}`;
  return {
    regulation: STATE_LAW,
    inputHash,
    rulesVersion: 'rules-1',
    nodes: {
      Regulation: [
        {
          ...hashes(inputHash),
          id: STATE_LAW,
          title: '中华人民共和国数据安全法',
          work: 'data-security-law',
          jurisdictionLevel: 'NATION',
          effectiveOn: '2021-09-01',
        },
      ],
      Article: [article(STATE_LAW, '3', null), article(STATE_LAW, '4', null)],
      Obligation: [{ ...obligation(STATE_LAW, '3', 1), modality: 'PROHIBITION', unborne: 'EVERYONE', confidence: 0.5 }],
      Department: [curated('public-security', '公安', { kind: 'DEPARTMENT', aliases: [], historic: false })],
      Industry: [{ id: 'software', name: '软件', nameEn: 'Software', kind: 'INDUSTRY', aliases: [] }],
      Topic: [{ id: 'data-security', name: '数据安全', nameEn: 'Data security', aliases: [] }],
      Citation: [
        { id: '某市数字经济促进条例', title: '某市数字经济促进条例', article: null },
        { id: '网络安全法', title: '网络安全法', article: null },
      ],
    },
    relations: {
      CONTAINS: ['3', '4'].map((number, index) =>
        relation('Regulation', STATE_LAW, 'Article', id(`art-${number}`), { ordinal: index + 1 }),
      ),
      STATES: [relation('Article', id('art-3'), 'Obligation', id('art-3/obl-1'), { ordinal: 1 })],
      BEARS: [bears('Department', 'public-security', id('art-3/obl-1'), { levels: ['NATION'] })],
      CONCERNS: [relation('Obligation', id('art-3/obl-1'), 'Industry', 'software', { as: 'TOOL', mention: '软件', start: 1, end: 3 })],
      ABOUT: [relation('Obligation', id('art-3/obl-1'), 'Topic', 'data-security', { mention: '数据安全', start: 4, end: 8 })],
      CITES: [
        relation('Article', id('art-4'), 'Citation', '某市数字经济促进条例', { start: 1, end: 12 }),
        relation('Article', id('art-4'), 'Citation', '网络安全法', { start: 13, end: 20 }),
      ],
    },
  };
}

/** The city's regulation after an amendment: an article and most of what hung on it are gone. */
export function amendedCityGraph(): RegulationGraph {
  const before = cityGraph('city-2');
  const dropped = new Set([`${CITY}/art-2.1`, `${CITY}/body/登记人`]);
  const keptNodes = Object.entries(before.nodes).map(([label, rows]) => [label, rows.filter(({ id }) => !dropped.has(id))]);
  const keptRelations = Object.entries(before.relations).map(([type, rows]) => [
    type,
    rows.filter(({ from, to }) => !dropped.has(from) && !dropped.has(to)),
  ]);
  return { ...before, nodes: Object.fromEntries(keptNodes), relations: Object.fromEntries(keptRelations) };
}

/** A regulation of many rows, for tests that need a write to take its time or several batches. */
export function wideGraph(regulation: string, obligations: number, inputHash = 'wide-1'): RegulationGraph {
  const numbers = Array.from({ length: obligations }, (_, index) => index + 1);
  return {
    regulation,
    inputHash,
    rulesVersion: 'rules-1',
    nodes: {
      Regulation: [{ ...hashes(inputHash), id: regulation, title: `关于${regulation}的规定` }],
      Article: [article(regulation, '1', null)],
      Obligation: numbers.map((number) => ({ ...obligation(regulation, '1', number), modality: 'DUTY', confidence: 1 })),
      Department: [curated('public-security', '公安', { kind: 'DEPARTMENT', aliases: [], historic: false })],
    },
    relations: {
      CONTAINS: [relation('Regulation', regulation, 'Article', `${regulation}/art-1`, { ordinal: 1 })],
      STATES: numbers.map((number) =>
        relation('Article', `${regulation}/art-1`, 'Obligation', `${regulation}/art-1/obl-${number}`, { ordinal: number }),
      ),
      BEARS: numbers.map((number) => bears('Department', 'public-security', `${regulation}/art-1/obl-${number}`, {})),
    },
  };
}
