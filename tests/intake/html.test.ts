import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../import/intake/readDocument.ts';
import { blocksOf } from './readText.ts';

const PAGE = readFileSync(join(import.meta.dirname, 'documents/government-page.html'));

function read(source: string | Uint8Array, name = 'page.html') {
  return readDocument({ bytes: typeof source === 'string' ? new TextEncoder().encode(source) : source, name });
}

async function textsOf(body: string): Promise<string[]> {
  return (await read(`<html><body>${body}</body></html>`)).articles.map(({ label, text }) => `${label} ${text}`);
}

describe("a page of a government's website", () => {
  test('gives the law alone, with its chapters, paragraphs and items', async () => {
    const { chapters, articles } = await read(PAGE);
    expect(chapters.map(({ title }) => title)).toEqual(['总则', '职责']);
    expect(articles.map(({ label }) => label)).toEqual(['第一条', '第二条', '第三条', '第四条', '第五条']);
    expect(articles[1]?.blocks).toHaveLength(2);
    expect(articles[2] && blocksOf(articles[2]).slice(1)).toEqual([
      'ITEM 1 （一）编制数据资源目录；',
      'ITEM 2 （二）建设公共数据平台<含接口>；',
      'ITEM 3 （三）法律、法规规定的其他职责。',
    ]);
    expect(articles[3]?.text).toBe('市财政部门应当保障数据资源管理经费。');
    expect(articles[4]?.text).toBe('本条例自2024年1月1日起施行。');
  });

  test('says its title, who issued it and when it was published, in its head and table', async () => {
    expect((await read(PAGE)).metadata).toMatchObject({
      title: '某市数据资源管理条例',
      issuer: '某市人民代表大会常务委员会',
      adoptedOn: '2023-10-26',
      promulgatedOn: '2023-12-01',
      effectiveOn: '2024-01-01',
    });
  });

  test('runs nothing and shows nothing of its scripts, its hidden parts and its events', async () => {
    const text = JSON.stringify(await read(PAGE));
    for (const word of ['不是条文', '隐藏', 'onerror', 'alert', 'gonggongshuju', '打印', '分享', 'ICP']) expect(text).not.toContain(word);
  });

  test('in GBK is read as it declares', async () => {
    const declared = '<html><head><meta charset="gb2312"></head><body><p>';
    // 「第一条 数据。」 in GBK.
    const words = [0xb5, 0xda, 0xd2, 0xbb, 0xcc, 0xf5, 0x20, 0xca, 0xfd, 0xbe, 0xdd, 0xa1, 0xa3];
    const { articles } = await read(Uint8Array.from([...new TextEncoder().encode(declared), ...words]));
    expect(articles[0]?.text).toBe('数据。');
  });

  test('that declares GBK and is UTF-8 is read as UTF-8', async () => {
    expect((await read('<meta charset="gbk"><p>第一条 数据。</p>')).articles[0]?.text).toBe('数据。');
  });
});

describe('of a page', () => {
  test('a broken line is a line, a paragraph a paragraph, numbered lists are numbered', async () => {
    expect(await textsOf('第一条 甲。<br>乙。<p>丙：</p><ol><li>子；</li><li>丑。</li></ol><p>第二条 丁。')).toEqual([
      '第一条 甲。\n乙。\n丙：\n1．子；\n2．丑。',
      '第二条 丁。',
    ]);
  });

  test('a table inside an article is a line a row', async () => {
    expect(await textsOf('<p>第一条 甲：</p><table><tr><th>部门<th>职责</tr><tr><td>公安<td>安全</tr></table>')).toEqual([
      '第一条 甲：\n部门　职责\n公安　安全',
    ]);
  });

  test('a law whose chapters stand in elements of their own is taken whole, with the passing under the heading', async () => {
    const page = [
      '<title>某市绿化条例 - 某市</title><h1>某市绿化条例</h1><p>（2020年1月1日某市第一届人民代表大会第一次会议通过）</p><div class=text>',
      '<div><p>第一章 总则</p><p>第一条 甲。</p></div><div><p>第二章 附则</p><p>第二条 乙。</p><p>第三条 丙。</p></div></div><p>上一篇：无</p>',
    ].join('');
    const { metadata, articles, chapters } = await read(page);
    expect(metadata).toMatchObject({ title: '某市绿化条例', adoptedOn: '2020-01-01' });
    expect([chapters.length, articles.map(({ text }) => text)]).toEqual([2, ['甲。', '乙。', '丙。']]);
  });

  test('without articles the prose is taken, not the links', async () => {
    const links = '<ul><li><a>某市动态</a></li><li><a>通知公告</a></li></ul>';
    const { articles } = await read(`<h1>某市关于节水的决议</h1>${links}<div><p>会议听取了报告。</p><p>会议要求节水。</p></div>${links}`);
    expect(articles).toMatchObject([{ label: '全文', text: '会议听取了报告。\n会议要求节水。' }]);
  });

  test('that loads its text by a script is told to be empty', async () => {
    await expect(read('<html><body><script>load()</script></body></html>')).rejects.toMatchObject({ code: 'BAD_DOCUMENT' });
  });
});

test('what is piped in without a name is recognised by its first bytes', async () => {
  expect((await read('<!DOCTYPE html><p>第一条 甲。', 'standard-input')).articles[0]?.text).toBe('甲。');
});

/** Pages made to send a careless reader into quadratic time or out of stack. */
test.each([
  ['end tags of nothing', `第一条 甲。${'</div>'.repeat(100_000)}`],
  ['tables in tables', `${'<table><tr><td>'.repeat(2_000)}第一条 甲。`],
  ['elements some thousand deep', `${'<div><p>'.repeat(4_000)}第一条 甲。`],
  ['a tag nobody closes', `第一条 甲。<a ${'x="'.repeat(100_000)}`],
  ['ten thousand paragraphs side by side', '<p>第一条 甲。</p>'.repeat(10_000)],
])('%s are read in time that grows with their length', async (_, source) => {
  const { articles, findings } = await read(source);
  expect(articles.length + findings.length).toBeGreaterThan(0);
});

test.each(['<div>', '<b>', '<table><tr><td>', '<ul><li>'])('%s 50,000 deep is refused', async (tag) => {
  await expect(read(`${tag.repeat(50_000)}第一条 甲。`)).rejects.toMatchObject({
    code: 'BAD_DOCUMENT',
    message: expect.stringContaining('deep'),
  });
});
