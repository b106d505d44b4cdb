import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { outlineOf, readShipped, readText, rulesOf } from './readText.ts';

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
