import { describe, expect, test } from 'vitest';
import { readText, rulesOf } from './readText.ts';

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

describe('a decree in front of the text', () => {
  const body = '某市绿化条例\n\n第一章 总则\n\n第一条 甲。\n\n第二条 本条例自2024年1月1日起施行。';

  test.each([
    [
      'of a government',
      '某市人民政府令\n\n第208号\n\n《某市绿化条例》已经2023年5月10日市政府第50次常务会议通过，现予公布，自2024年1月1日起施行。\n\n市长 张三\n\n2023年5月20日',
      { adoptedOn: '2023-05-10', promulgatedOn: '2023-05-20', issuer: '某市人民政府' },
    ],
    [
      'of a congress',
      '某市第二届人民代表大会常务委员会公告\n\n（第12号）\n\n《某市绿化条例》于2023年10月26日经某市第二届人民代表大会常务委员会第七次会议通过，现予公布。\n\n2023年12月5日',
      { adoptedOn: '2023-10-26', promulgatedOn: '2023-12-05', issuer: '某市人民代表大会常务委员会' },
    ],
    [
      'that passes it on',
      '某市人民政府关于印发某市绿化条例的通知\n某政发〔2023〕5号\n各县人民政府：\n现将《某市绿化条例》印发给你们，请认真执行。\n某市人民政府\n2023年5月20日',
      { promulgatedOn: '2023-05-20', issuer: '某市人民政府' },
    ],
  ])('%s is no part of it, and says who issued it and when', (_, decree, metadata) => {
    const regulation = readText(`${decree}\n\n${body}`);
    expect(regulation.metadata).toMatchObject({ title: '某市绿化条例', effectiveOn: '2024-01-01', ...metadata });
    expect(regulation.articles.map(({ number, text }) => [number, text])).toEqual([
      ['1', '甲。'],
      ['2', '本条例自2024年1月1日起施行。'],
    ]);
    expect(rulesOf(regulation)).toContain('decree');
  });

  test('is none where nothing repeats the title it names', () => {
    const regulation = readText('某市绿化条例\n\n为了实施《森林法》，现予公布下列规定。\n\n第一条 甲。');
    expect(rulesOf(regulation)).not.toContain('decree');
    expect(regulation.articles.map(({ label }) => label)).toEqual(['序言', '第一条']);
  });
});
