import type { Bearer, ExtractedArticle, ExtractedRegulation, Obligation, Span } from '../../import/model.ts';

const DEFINITION = '本条例所称主管部门，是指市数据管理部门。';
const DUTY =
  '县级以上人民政府科学技术、数据管理等部门应当遵循安全可控的原则，会同有关部门，支持企业建设数据服务平台，加强数据安全，发展人工智能产业。主席团应当依照《数据安全法》第三条监督。';
const LIABILITY = '违反本条例第二条规定的，由市工商部门处一万元罚款；违反第九条规定的，依法处理。';

/** One regulation of three articles that uses every part of the model; written by hand, so that no stage can change it. */
export function smallRegulation(): ExtractedRegulation {
  return {
    source: 'small',
    metadata: {
      id: 'r',
      title: '某市数据条例',
      work: '某市数据条例',
      jurisdiction: '某市',
      jurisdictionLevel: 'CITY',
      issuer: null,
      adoptedOn: '2024-01-01',
      approvedBy: null,
      approvedOn: null,
      promulgatedOn: null,
      effectiveOn: '2024-03-01',
      repealedOn: null,
      defects: ['no commas'],
    },
    chapters: [
      { id: 'chp-1', parent: null, kind: 'CHAPTER', number: '1', title: '总则', ordinal: 1 },
      { id: 'chp-1-sec-1', parent: 'chp-1', kind: 'SECTION', number: '1', title: '一般规定', ordinal: 1 },
    ],
    articles: [definitionArticle(), dutyArticle(), liabilityArticle()],
    findings: [{ stage: 'intake', rule: 'no-commas', severity: 'WARNING', message: 'no commas', start: null, end: null }],
  };
}

function definitionArticle(): ExtractedArticle {
  return {
    ...article(1, DEFINITION, 'chp-1'),
    statement: 'DEFINITION',
    definitions: [
      {
        term: '主管部门',
        definition: '市数据管理部门',
        denotes: { mention: '数据管理', kind: 'DEPARTMENT', ...at(DEFINITION, '市数据管理部门') },
        ...at(DEFINITION, DEFINITION),
      },
    ],
    industries: [{ name: '数据交易', kind: 'INDUSTRY', ...at(DEFINITION, '数据管理') }],
  };
}

function dutyArticle(): ExtractedArticle {
  const first = at(DUTY, DUTY.slice(0, DUTY.indexOf('。')));
  const second = at(DUTY, '主席团应当依照《数据安全法》第三条监督');
  return {
    ...article(2, DUTY, 'chp-1-sec-1'),
    obligations: [
      {
        ...obligation(DUTY, first),
        bearers: [
          bearer('科学技术', at(DUTY, '县级以上人民政府科学技术'), { levels: ['COUNTY+'], open: true, ofGovernment: true }),
          bearer('数据管理', at(DUTY, '数据管理'), { levels: ['COUNTY+'], open: true, ofGovernment: true }),
          bearer('有关部门', at(DUTY, '有关部门'), { kind: 'GENERIC', role: 'JOINT' }),
        ],
        actions: [{ verb: '加强', object: '数据安全', ...at(DUTY, '加强数据安全') }],
        summary: '加强数据安全',
        holding: 'LISTED',
        concerns: [{ industry: '人工智能', mention: '人工智能', as: 'OBJECT', ...at(DUTY, '人工智能') }],
        topics: [{ topic: '数据安全', mention: '数据安全', ...at(DUTY, '数据安全') }],
        addressed: [{ mention: '企业', kind: 'PARTY', ...at(DUTY, '企业') }],
        platforms: [{ name: '数据服务平台', status: 'BUILD', builders: ['企业'], ...at(DUTY, '数据服务平台') }],
      },
      { ...obligation(DUTY, second), bearers: [bearer('主席团', at(DUTY, '主席团'), { kind: 'LEGISLATURE' })] },
    ],
    principles: [{ name: '安全可控', ...at(DUTY, '安全可控') }],
    industries: [{ name: '人工智能', kind: 'INDUSTRY', ...at(DUTY, '人工智能') }],
    references: [{ title: '数据安全法', kind: 'TEXT', article: '3', paragraph: null, item: null, ...at(DUTY, '《数据安全法》第三条') }],
    cues: [
      { cue: '应当', class: 'GOVERNS', obligation: 1, ...at(DUTY, '应当') },
      { cue: '应当', class: 'FINDING', obligation: null, start: second.start + 3, end: second.start + 5 },
    ],
    findings: [{ stage: 'obligations', rule: 'fallback', severity: 'WARNING', message: 'made by a fallback', ...second }],
  };
}

function liabilityArticle(): ExtractedArticle {
  const acting = at(LIABILITY, '由市工商部门处一万元罚款');
  const tail = at(LIABILITY, '依法处理');
  return {
    ...article('2.1', LIABILITY, null),
    obligations: [
      {
        ...obligation(LIABILITY, acting),
        modality: 'LIABILITY',
        bearers: [
          bearer('工商', at(LIABILITY, '市工商'), { levels: ['CITY'] }),
          bearer('主管部门', at(LIABILITY, '市工商部门'), { kind: 'GENERIC' }),
        ],
        sanction: { articles: ['2'], penalties: ['FINE'], fineFrom: 10000, fineTo: 10000, ...at(LIABILITY, '违反本条例第二条规定') },
      },
      {
        ...obligation(LIABILITY, tail),
        modality: 'LIABILITY',
        unborne: 'SANCTION_TAIL',
        sanction: { articles: ['9'], penalties: [], fineFrom: null, fineTo: null, ...at(LIABILITY, '违反第九条规定') },
      },
    ],
    references: [
      { title: '第二条', kind: 'ARTICLE', article: '2', paragraph: null, item: null, ...at(LIABILITY, '第二条') },
      { title: '第九条', kind: 'ARTICLE', article: '9', paragraph: null, item: null, ...at(LIABILITY, '第九条') },
    ],
  };
}

function article(number: number | string, text: string, chapter: string | null): ExtractedArticle {
  return {
    source: 'small',
    regulation: 'r',
    article: number,
    label: `第${number}条`,
    chapter,
    text,
    blocks: [],
    statement: null,
    obligations: [],
    principles: [],
    industries: [],
    references: [],
    definitions: [],
    cues: [],
    findings: [],
  };
}

function obligation(text: string, span: Span): Obligation {
  return {
    ...span,
    text: text.slice(span.start, span.end),
    modality: 'DUTY',
    bearers: [],
    participants: [],
    actions: [],
    conditions: [],
    summary: '',
    deadline: null,
    holding: null,
    unborne: null,
    paragraph: '1',
    item: null,
    concerns: [],
    topics: [],
    addressed: [],
    platforms: [],
    sanction: null,
    cues: [],
    confidence: 1,
    rules: ['test'],
  };
}

function bearer(mention: string, span: Span, rest: Partial<Bearer>): Bearer {
  return {
    mention,
    kind: 'DEPARTMENT',
    role: 'RESPONSIBLE',
    levels: [],
    lead: false,
    open: false,
    carried: false,
    ofGovernment: false,
    rules: ['test'],
    ...rest,
    ...span,
  };
}

function at(text: string, part: string): Span {
  const start = text.indexOf(part);
  if (start < 0) throw new Error(`「${part}」 does not stand in 「${text}」.`);
  return { start, end: start + part.length };
}
