import { describe, expect, test } from 'vitest';
import { blocksOf, readText, rulesOf } from './readText.ts';

describe('articles', () => {
  test('labels may be inserted, in digits, misread or written apart', () => {
    const text = ['第十六条之一 甲。', '第 17 条 乙。', '第三十－条 丙。', '第一百零八条丁。'].join('\n');
    expect(readText(text).articles.map((article) => [article.number, article.label, article.text])).toEqual([
      ['16.1', '第十六条之一', '甲。'],
      ['17', '第 17 条', '乙。'],
      ['31', '第三十－条', '丙。'],
      ['108', '第一百零八条', '丁。'],
    ]);
  });

  test.each([
    '第五条第二款规定的情形，',
    '第五条规定的条件，',
    '第五条、第六条的规定，',
    '第五条和第六条所称，',
    '第五条至第八条的规定，',
    '第五条的规定，',
  ])('a line that starts with the reference 「%s」 opens none', (reference) => {
    const regulation = readText(`第一条 甲。\n\n${reference}不适用。\n\n第二条 乙。`);
    expect(regulation.articles.map((article) => article.number)).toEqual(['1', '2']);
    expect(regulation.articles[0]?.text).toBe(`甲。\n${reference}不适用。`);
  });

  test('a repeated number keeps both, a gap is reported', () => {
    const regulation = readText('第一条 甲。\n\n第一条 乙。\n\n第四条 丙。');
    expect(regulation.articles.map((article) => article.number)).toEqual(['1', '1~2', '4']);
    expect(rulesOf(regulation)).toEqual(expect.arrayContaining(['article-repeated', 'article-missing']));
    expect(regulation.findings.find((finding) => finding.rule === 'article-missing')?.message).toContain('第二条至第三条');
  });

  test('a label that lost its line feed opens its article where the numbers jump, and only there', () => {
    const text = '第十七条 省人民政府应当扶持继续教育。 第十八条继续教育实行登记制度。\n\n第十九条 依照本条例。第十八条另有规定。';
    expect(readText(text).articles.map((article) => [article.number, article.text])).toEqual([
      ['17', '省人民政府应当扶持继续教育。'],
      ['18', '继续教育实行登记制度。'],
      ['19', '依照本条例。第十八条另有规定。'],
    ]);
  });

  test('text is kept as it stands, only the blank around paragraphs goes', () => {
    expect(readText('第一条  （目的）为了 A，\u3000制定。 \u200b\r\n\r\n　　第二款。\ue5f9\r\n').articles[0]?.text).toBe(
      '（目的）为了 A，\u3000制定。\n第二款。',
    );
  });
});

describe('lines', () => {
  const long = '有关部门应当按照职责分工做好数据资源管理工作并定期向同级人民政';

  test('broken by their width are joined where they follow each other', () => {
    const regulation = readText(`第一条 ${long}\n府报告。\n第二条 乙。`);
    expect(regulation.articles[0]?.text).toBe(`${long}府报告。`);
    expect(rulesOf(regulation)).toContain('lines-joined');
  });

  test('broken apart by a blank line stay two lines in one paragraph', () => {
    const article = readText(`第一条 ${long}\n\n府报告。\n\n第二款。`).articles[0];
    expect(article?.text).toBe(`${long}\n府报告。\n第二款。`);
    expect(article?.blocks.map((block) => block.kind)).toEqual(['PARAGRAPH', 'PARAGRAPH']);
  });

  test('that end a sentence are never joined', () => {
    expect(readText(`第一条 ${long}府报告。\n第二款。`).articles[0]?.text).toBe(`${long}府报告。\n第二款。`);
  });
});

describe('blocks', () => {
  test('款 hold their 项, and 项 their 目', () => {
    const article = readText('第一条 应当：\n\n（一）甲：\n\n1．子；\n\n2．丑；\n\n(二)乙。\n\n前款不适用。').articles[0];
    expect(article && blocksOf(article)).toEqual([
      'PARAGRAPH 1 应当：\n（一）甲：\n1．子；\n2．丑；\n(二)乙。',
      'ITEM 1 （一）甲：\n1．子；\n2．丑；',
      'SUBITEM 1 1．子；',
      'SUBITEM 2 2．丑；',
      'ITEM 2 (二)乙。',
      'PARAGRAPH 2 前款不适用。',
    ]);
  });

  test('items on one line are found where they count up', () => {
    const article = readText('第一条 有下列行为之一的：（一）甲；（二）乙，依照本条第（一）项；（三）丙。').articles[0];
    expect(article && blocksOf(article).slice(1)).toEqual([
      'ITEM 1 （一）甲；',
      'ITEM 2 （二）乙，依照本条第（一）项；',
      'ITEM 3 （三）丙。',
    ]);
  });

  test('lines in front of 「（三）」 are the items whose marks are lost when they are just as many', () => {
    const regulation = readText('第一条 推动金融创新：\n\n支持甲；\n\n支持乙；\n\n（三）支持丙。');
    expect(regulation.articles[0] && blocksOf(regulation.articles[0]).slice(1)).toEqual([
      'ITEM 1 支持甲；',
      'ITEM 2 支持乙；',
      'ITEM 3 （三）支持丙。',
    ]);
    expect(rulesOf(regulation)).toContain('item-recovered');
  });

  test('a line between two items goes on with the first', () => {
    const article = readText('第一条 用语：\n\n（一）燃气设施，是指管道。\n\n改动，是指拆除。\n\n（二）器具，是指炉灶。').articles[0];
    expect(article && blocksOf(article).slice(1)).toEqual([
      'ITEM 1 （一）燃气设施，是指管道。\n改动，是指拆除。',
      'ITEM 2 （二）器具，是指炉灶。',
    ]);
  });

  test('items that do not count up are reported', () => {
    expect(rulesOf(readText('第一条 应当：\n\n（一）甲；\n\n（四）乙。'))).toContain('item-sequence');
  });

  test('an item may begin with 项目', () => {
    const article = readText('第一条 用语：\n\n（一）项目单位，是指甲；\n\n（二）项目，是指乙。').articles[0];
    expect(article?.blocks.map(({ kind, number }) => `${kind} ${number}`)).toEqual(['PARAGRAPH 1', 'ITEM 1', 'ITEM 2']);
    expect(rulesOf(readText('第一条 用语：\n\n（一）项目单位，是指甲；\n\n（二）项目，是指乙。'))).not.toContain('item-recovered');
  });

  test('a reference to items is none', () => {
    expect(
      readText('第一条 甲：\n\n（一）子；\n\n（二）丑。\n\n（一）至（二）项不适用。').articles[0]?.blocks.filter(
        (block) => block.kind === 'ITEM',
      ),
    ).toHaveLength(2);
  });
});
