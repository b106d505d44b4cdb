import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { blocksOf, outlineOf, readShipped, readText, rulesOf } from './readText.ts';

describe('the shipped regulation', () => {
  const golden = join(import.meta.dirname, 'shijiazhuang-digital-economy.outline.txt');

  test('has the outline that was checked by hand', () => {
    const outline = `${outlineOf(readShipped()).join('\n')}\n`;
    if (process.env.UPDATE_GOLDENS === '1') writeFileSync(golden, outline);
    expect(outline).toBe(readFileSync(golden, 'utf8'));
  });

  test('has 61 articles in 8 chapters and one paragraph an article, since the source lost the others', () => {
    const { articles, chapters, findings } = readShipped();
    expect(articles.map((article) => article.number)).toEqual(Array.from({ length: 61 }, (_, index) => String(index + 1)));
    expect(chapters.map((chapter) => chapter.number)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    expect(articles.map((article) => article.blocks.length)).toEqual(articles.map(() => 1));
    expect(findings.map((finding) => finding.rule)).toEqual(['commas-lost']);
  });
});

describe('headings', () => {
  test('are found with any number of hashes, in bold, with blanks inside and without decoration', () => {
    const text = ['## 第一章　总　则', '第一条 甲。', '#### **第二章 保障措施**', '**第二条** 乙。', '第三章 附 则', '第三条　丙。'].join(
      '\n\n',
    );
    expect(outlineOf(readText(text))).toEqual(['chp-1 总则', '  1 甲。', 'chp-2 保障措施', '  2 乙。', 'chp-3 附则', '  3 丙。']);
  });

  test('nest: part, sub-part, chapter, section', () => {
    const text = [
      '第一编 总则',
      '第一章 基本规定',
      '第一条 甲。',
      '第二编 物权',
      '第一分编 通则',
      '第一章 一般规定',
      '第一节 登记',
      '第二条 乙。',
    ].join('\n');
    expect(readText(text).chapters.map(({ id, parent, kind }) => ({ id, parent, kind }))).toEqual([
      { id: 'prt-1', parent: null, kind: 'PART' },
      { id: 'prt-1-chp-1', parent: 'prt-1', kind: 'CHAPTER' },
      { id: 'prt-2', parent: null, kind: 'PART' },
      { id: 'prt-2-prt-1', parent: 'prt-2', kind: 'PART' },
      { id: 'prt-2-prt-1-chp-1', parent: 'prt-2-prt-1', kind: 'CHAPTER' },
      { id: 'prt-2-prt-1-chp-1-sec-1', parent: 'prt-2-prt-1-chp-1', kind: 'SECTION' },
    ]);
  });

  test('a list of contents is dropped, with page numbers and under parts', () => {
    const text = [
      '# 某市条例',
      '目　录',
      '第一章 总则……1',
      '第二章 附则……9',
      '第一章 总则',
      '第一条 甲。',
      '第二章 附则',
      '第二条 乙。',
    ].join('\n\n');
    const regulation = readText(text);
    expect(outlineOf(regulation)).toEqual(['chp-1 总则', '  1 甲。', 'chp-2 附则', '  2 乙。']);
    expect(rulesOf(regulation)).not.toContain('preamble');
  });

  test('a list of contents on one line is dropped', () => {
    expect(rulesOf(readText('# 某市条例\n\n## 第一章 总则 第二章 任免范围 第三章 附则\n\n## 第一章 总则\n\n第一条 甲。'))).not.toContain(
      'preamble',
    );
  });

  test('lost in the middle, a bare line between two articles takes the missing number', () => {
    const text = ['## 第二章 规划', '第一条 甲。', '城镇容貌管理', '第二条 乙。', '## 第四章 附则', '第三条 丙。'].join('\n\n');
    const regulation = readText(`## 第一章 总则\n\n第零条 前。\n\n${text}`);
    expect(regulation.chapters.map((chapter) => `${chapter.number} ${chapter.title}`)).toEqual([
      '1 总则',
      '2 规划',
      '3 城镇容貌管理',
      '4 附则',
    ]);
    expect(regulation.articles.map((article) => article.text)).toEqual(['前。', '甲。', '乙。', '丙。']);
    expect(rulesOf(regulation)).toContain('heading-recovered');
  });

  test('lost where no chapter is missing, a bare line is a section', () => {
    const text = [
      '## 第一章 总则',
      '第一条 甲。',
      '## 第二章 程序',
      '一般规定',
      '第二条 乙。',
      '### 第二节 表决',
      '第三条 丙。',
      '## 第三章 附则',
      '第四条 丁。',
    ].join('\n\n');
    expect(readText(text).chapters.map((chapter) => chapter.id)).toEqual(['chp-1', 'chp-2', 'chp-2-sec-1', 'chp-2-sec-2', 'chp-3']);
  });

  test('two bare lines are a chapter and its first section, or one title that was broken', () => {
    const between = (lines: readonly string[]) =>
      readText(['## 第一章 总则', '第一条 甲。', ...lines, '第二条 乙。', '## 第三章 附则', '第三条 丙。'].join('\n\n'));
    expect(between(['污染防治', '一般规定']).chapters.map(({ id, title }) => `${id} ${title}`)).toEqual([
      'chp-1 总则',
      'chp-2 污染防治',
      'chp-2-sec-1 一般规定',
      'chp-3 附则',
    ]);
    expect(between(['听取和审议人民政府、人民法院和', '人民检察院的专项工作报告']).chapters[1]).toMatchObject({
      id: 'chp-2',
      title: '听取和审议人民政府、人民法院和人民检察院的专项工作报告',
    });
  });

  test('more bare lines than chapters are missing are told to be guesses', () => {
    const regulation = readText(
      ['## 第一章 总则', '第一条 甲。', '规划', '第二条 乙。', '建设', '第三条 丙。', '## 第三章 附则', '第四条 丁。'].join('\n\n'),
    );
    expect(regulation.chapters.map((chapter) => chapter.id)).toEqual(['chp-1', 'chp-2', 'chp-2-sec-1', 'chp-3']);
    expect(regulation.findings.filter((finding) => finding.rule === 'heading-recovered').map((finding) => finding.severity)).toEqual([
      'WARNING',
      'WARNING',
    ]);
  });

  test('a list that its article announces has no headings', () => {
    expect(readText('## 第一章 总则\n\n第一条 设下列奖项：\n\n先进个人\n\n## 第二章 附则\n\n第二条 乙。').chapters).toHaveLength(2);
  });

  test('an article that ends without punctuation is reported', () => {
    expect(rulesOf(readText('第一条 甲。\n\n执法情况的报告，听取工作报告\n\n第二条 乙。'))).toContain('article-unended');
  });

  test('all lost, bare lines are the chapters from the second on and the first is reported missing', () => {
    const text = ['第一条 甲。', '水土保持规划', '第二条 乙。', '法律责任', '第三条 丙。'].join('\n\n');
    const regulation = readText(text);
    expect(outlineOf(regulation)).toEqual(['  1 甲。', 'chp-2 水土保持规划', '  2 乙。', 'chp-3 法律责任', '  3 丙。']);
    expect(rulesOf(regulation)).toContain('chapter-missing');
  });

  test('what stands between a heading and its first article is reported', () => {
    const regulation = readText('## 第一章 总则\n\n本章共二条。\n\n第一条 甲。');
    expect(regulation.findings.find((finding) => finding.rule === 'stray-text')?.message).toContain('本章共二条。');
    expect(regulation.articles.map((article) => article.text)).toEqual(['甲。']);
  });

  test('a lone bare line in a text without chapters stays in its article', () => {
    expect(readText('第一条 评选下列人员：\n\n先进工作者\n\n第二条 乙。').articles[0]?.text).toBe('评选下列人员：\n先进工作者');
  });
});

describe('articles', () => {
  test('labels may be inserted, in digits, misread or written apart', () => {
    const text = ['第十六条之一 甲。', '第 17 条 乙。', '第三十－条 丙。', '第一百零八条丁。'].join('\n');
    expect(readText(text).articles.map(({ number, label, text }) => [number, label, text])).toEqual([
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

  test('a reference to items is none', () => {
    expect(
      readText('第一条 甲：\n\n（一）子；\n\n（二）丑。\n\n（一）至（二）项不适用。').articles[0]?.blocks.filter(
        (block) => block.kind === 'ITEM',
      ),
    ).toHaveLength(2);
  });
});

describe('other documents', () => {
  test('annexes are cut off and reported', () => {
    const regulation = readText('第一条 甲。\n\n第二条 本条例自2020年1月1日起施行。\n\n附件：重点目录\n\n一级项目');
    expect(regulation.articles.map((article) => article.text)).toEqual(['甲。', '本条例自2020年1月1日起施行。']);
    expect(rulesOf(regulation)).toContain('annex');
  });

  test('a decision without 条 has its provisions as articles and its recitals in front', () => {
    const regulation = readText(
      '# 某市人民代表大会常务委员会关于加强监督的决定\n\n为了加强监督，作如下决定：\n\n一、审计机关应当加强审计。\n\n二、本决定自公布之日起施行。',
    );
    expect(regulation.articles.map(({ number, label, text }) => [number, label, text])).toEqual([
      ['0', '序言', '为了加强监督，作如下决定：'],
      ['1', '一', '审计机关应当加强审计。'],
      ['2', '二', '本决定自公布之日起施行。'],
    ]);
    expect(rulesOf(regulation)).toEqual(expect.arrayContaining(['provisions-as-articles', 'preamble']));
  });

  test('what an amendment quotes is no article of its own', () => {
    const regulation = readText(
      '# 关于修改《某市绿化条例》的决定\n\n一、将第五条修改为：\n\n“第五条 绿化应当：\n\n第六条 绿地应当。”\n\n二、删去第七条。',
    );
    expect(regulation.articles.map((article) => article.number)).toEqual(['1', '2']);
    expect(regulation.articles[0]?.text).toContain('第六条 绿地应当。”');
    expect(rulesOf(regulation)).toContain('amending-decision');
  });

  test('prose without any number is one article', () => {
    const regulation = readText('# 某市关于节水的决议\n\n会议听取了报告。\n\n会议要求，各部门应当节水。');
    expect(regulation.articles).toMatchObject([{ number: '1', label: '全文', text: '会议听取了报告。\n会议要求，各部门应当节水。' }]);
    expect(rulesOf(regulation)).toContain('no-articles');
  });

  test.each([
    '',
    '\n\n',
    '# 某市条例\n',
    '# 某市条例\n\n2020年1月1日 某市第一届人民代表大会常务委员会第一次会议通过\n\n<!-- INFO END -->\n',
  ])('an empty or title-only text is a finding: %j', (text) => {
    const regulation = readText(text);
    expect(regulation.articles).toEqual([]);
    expect(rulesOf(regulation)).toContain('no-articles');
  });

  test('chapters without articles, 第零条 and headings at the end are no reason to stop', () => {
    const regulation = readText('第零条 前。\n\n第一章 总则\n\n第二章');
    expect(regulation.articles.map((article) => article.number)).toEqual(['0']);
    expect(regulation.chapters).toHaveLength(2);
  });
});
