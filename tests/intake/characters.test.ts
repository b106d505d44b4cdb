import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchable } from '../../import/language/matchable.ts';
import { extractRegulation } from '../../import/pipeline.ts';
import { readText, rulesOf } from './readText.ts';

const SIMPLIFIED = [
  '# 某市数据条例',
  '（2023年10月26日某市第一届人民代表大会常务委员会第一次会议通过）',
  '第一章 总则',
  '第一条 市、县（市、区）人民政府应当加强对数据资源管理工作的领导。',
  '市财政部门应当会同公安、发展改革等部门履行下列职责：\n\n（一）编制数据资源目录；\n\n（二）开放数据。',
  '第二章 附则',
  '第二条 本条例自2024年1月1日起施行。',
].join('\n\n');
const TRADITIONAL = [
  '# 某市數據條例',
  '（2023年10月26日某市第一屆人民代表大會常務委員會第一次會議通過）',
  '第一章 總則',
  '第一條 市、縣（市、區）人民政府應當加強對數據資源管理工作的領導。',
  '市財政部門應當會同公安、發展改革等部門履行下列職責：\n\n（一）編制數據資源目錄；\n\n（二）開放數據。',
  '第二章 附則',
  '第二條 本條例自2024年1月1日起施行。',
].join('\n\n');

function extracted(text: string) {
  return extractRegulation(readText(text));
}

describe('a text in traditional characters', () => {
  test('has the same bearers, actions and places, and the words as they are written', () => {
    const [simplified, traditional] = [extracted(SIMPLIFIED), extracted(TRADITIONAL)];
    const borne = ({ articles }: typeof simplified) =>
      articles.flatMap(({ obligations }) =>
        obligations.map(({ start, end, modality, bearers, actions }) => ({ start, end, modality, bearers, actions })),
      );
    expect(borne(traditional)).toEqual(borne(simplified));
    expect(borne(traditional)).toHaveLength(2);
    expect(traditional.articles[0]?.text).toContain('應當加強對數據資源管理工作的領導');
    expect(traditional.articles[0]?.obligations[0]?.text).toBe('市、縣（市、區）人民政府應當加強對數據資源管理工作的領導');
    for (const { text, obligations } of traditional.articles) {
      for (const obligation of obligations) expect(obligation.text).toBe(text.slice(obligation.start, obligation.end));
    }
  });

  test('has the same structure, title, place and dates', () => {
    const { metadata, chapters, articles } = readText(TRADITIONAL);
    expect(metadata).toMatchObject({ title: '某市數據條例', jurisdiction: '某市', adoptedOn: '2023-10-26', effectiveOn: '2024-01-01' });
    expect(chapters.map(({ id, title }) => `${id} ${title}`)).toEqual(['chp-1 總則', 'chp-2 附則']);
    expect(articles.map(({ number, label, blocks }) => [number, label, blocks.length])).toEqual([
      ['1', '第一條', 4],
      ['2', '第二條', 1],
    ]);
  });
});

test('what rules are matched against has the length of the text, place for place, and is its own copy', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('', '條應當門', '⼀⻓０'), (text, more) => {
      const plain = matchable(text + more);
      expect(plain).toHaveLength((text + more).length);
      expect(matchable(plain)).toBe(plain);
    }),
    { seed: 4, numRuns: 2000 },
  );
});

test.each([
  ['radicals in place of characters, as PDFs hold them', '第⼀条 ⻓江⾏政部⻔应当管理。', '第一条 长江行政部门应当管理。'],
  ['compatibility ideographs', '\uf90a\uf98a', '金力'],
  ['full-width digits', '１２日', '12日'],
  [
    'a traditional name inside a simplified text',
    `${'本条例适用于本行政区域内的活动。'.repeat(9)}陳門`,
    `${'本条例适用于本行政区域内的活动。'.repeat(9)}陳門`,
  ],
])('%s are matched in their usual form', (_, text, plain) => {
  expect(matchable(text)).toBe(plain);
});

test('invisible characters inside words are no part of the text', () => {
  expect(readText('第\u200b一条 财\u200b政\ufeff部\u00ad门应当管理。').articles[0]?.text).toBe('财政部门应当管理。');
});

test('characters of private meaning inside the text stay and are told', () => {
  const regulation = readText('第一条 公\ue5f9安机关。\n\n第二条 乙。');
  expect(regulation.articles[0]?.text).toBe('公\ue5f9安机关。');
  expect(regulation.findings.find(({ rule }) => rule === 'unknown-characters')?.message).toContain('U+E5F9');
  expect(rulesOf(readText('第一条 公安机关。\ue5f9'))).not.toContain('unknown-characters');
});
