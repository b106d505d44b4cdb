import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../import/intake/readDocument.ts';
import { blocksOf, rulesOf } from './readText.ts';
import { zipFile } from './zipFile.ts';

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

function read(bytes: Uint8Array, name = 'some.docx') {
  return readDocument({ bytes, name });
}

function paragraph(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

function numbered(text: string, at = 0, list = 1): string {
  return paragraph(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);
}

function docx(body: string, others: Readonly<Record<string, string>> = {}): Uint8Array {
  const document = `<?xml version="1.0"?><w:document ${NAMESPACE}><w:body>${body}</w:body></w:document>`;
  const parts = { '[Content_Types].xml': '<Types/>', 'word/document.xml': document, ...others };
  return zipFile(Object.entries(parts).map(([name, content]) => ({ name, content })));
}

function level(at: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}

function numbering(levels: string, lists = '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>'): Record<string, string> {
  return {
    'word/numbering.xml': `<w:numbering ${NAMESPACE}><w:abstractNum w:abstractNumId="7">${levels}</w:abstractNum>${lists}</w:numbering>`,
  };
}

async function textsOf(bytes: Uint8Array): Promise<string[]> {
  return (await read(bytes)).articles.map(({ label, text }) => `${label} ${text}`);
}

describe('a document saved by Word', () => {
  const bytes = readFileSync(join(import.meta.dirname, 'documents/numbered.docx'));

  test('has its automatic numbers, broken lines, changes accepted, no header and no footer', async () => {
    const regulation = await read(bytes);
    expect(regulation.metadata).toMatchObject({ title: '某市数据资源管理条例', adoptedOn: '2023-10-26', effectiveOn: '2024-01-01' });
    expect(regulation.chapters.map(({ id, title }) => `${id} ${title}`)).toEqual(['chp-1 总则', 'chp-2 职责', 'chp-3 附则']);
    expect(regulation.articles.map(({ label }) => label)).toEqual(['第一条', '第二条', '第三条', '第四条', '第五条']);
    expect(regulation.articles[1] && blocksOf(regulation.articles[1])).toEqual([
      'PARAGRAPH 1 市、县（市、区）人民政府应当加强对数据资源管理工作的领导。',
      'PARAGRAPH 2 市数据资源管理部门负责统筹协调本市数据资源管理工作。',
    ]);
    expect(regulation.articles[2] && blocksOf(regulation.articles[2]).slice(1)).toEqual([
      'ITEM 1 （一）编制数据资源目录；',
      'ITEM 2 （二）建设公共数据平台：\n1．统一标准；\n2．统一接口；',
      'SUBITEM 1 1．统一标准；',
      'SUBITEM 2 2．统一接口；',
      'ITEM 3 （三）法律、法规规定的其他职责。',
    ]);
    expect(regulation.articles[3]?.text).toBe('市财政部门应当保障数据资源管理经费。');
    expect(regulation.articles[4]?.text).toBe('本条例自2024年1月1日起施行。\n部门　职责\n公安　安全');
    expect(rulesOf(regulation)).toContain('tracked-changes');
  });

  test('cut off is refused in one line', async () => {
    await expect(read(bytes.subarray(0, bytes.length / 2))).rejects.toThrow(/^some\.docx: the archive is damaged or no zip [^\n]*$/);
  });
});

describe('automatic numbers', () => {
  const levels = level(0, 'chineseCounting', '第%1条', '<w:suff w:val="nothing"/>') + level(1, 'chineseCounting', '（%2）');

  test('count on through a list, begin anew on the inner level, and leave empty paragraphs out', async () => {
    const body = [numbered('甲：'), numbered('子；', 1), numbered(''), numbered('丑。', 1), numbered('乙：'), numbered('寅。', 1)].join('');
    expect(await textsOf(docx(body, numbering(levels)))).toEqual(['第一条 甲：\n（一） 子；\n（二） 丑。', '第二条 乙：\n（一） 寅。']);
  });

  test('of a second list of the same kind count on, or begin where it says', async () => {
    const lists = (override: string): string =>
      `<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="7"/>${override}</w:num>`;
    const body = numbered('甲。') + numbered('乙。', 0, 2);
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
    expect(await textsOf(docx(body, numbering(levels, lists(''))))).toEqual(['第一条 甲。', '第二条 乙。']);
    expect(await textsOf(docx(body, numbering(levels, lists(restart))))).toEqual(['第一条 甲。', '第五条 乙。']);
  });

  test('come from a style, and from the style it stands on', async () => {
    const styles = `<w:styles ${NAMESPACE}><w:style w:styleId="a"><w:name w:val="条"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="b"><w:name w:val="条二"/><w:basedOn w:val="a"/></w:style></w:styles>`;
    const body = paragraph('甲。', '<w:pStyle w:val="a"/>') + paragraph('乙。', '<w:pStyle w:val="b"/>') + paragraph('款。');
    expect(await textsOf(docx(body, { ...numbering(levels), 'word/styles.xml': styles }))).toEqual(['第一条 甲。', '第二条 乙。\n款。']);
  });

  test.each([
    ['chineseCountingThousand', '第一百零五条 '],
    ['decimal', '第105条 '],
    ['decimalFullWidth', '第１０５条 '],
    ['ideographDigital', '第一〇五条 '],
  ])('in %s are written as Word shows them', async (format, label) => {
    const start = `<w:lvl w:ilvl="0"><w:start w:val="105"/><w:numFmt w:val="${format}"/><w:lvlText w:val="第%1条"/></w:lvl>`;
    expect(await textsOf(docx(numbered('甲。'), numbering(start)))).toEqual([`${label}甲。`]);
  });
});

describe('of a document', () => {
  test('what is deleted, hidden, an instruction or a list of contents is no text', async () => {
    const body = [
      '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>',
      `${paragraph('第一章 总则 1')}</w:sdtContent></w:sdt>`,
      paragraph('第一条 甲<w:t/>'),
      '<w:p><w:r><w:t>第二条 乙</w:t></w:r><w:del><w:r><w:delText>删去</w:delText></w:r></w:del>',
      '<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>。</w:t></w:r></w:p>',
    ].join('');
    expect(await textsOf(docx(body))).toEqual(['第一条 甲', '第二条 乙。']);
  });

  test('a paragraph whose end was deleted goes on in the next', async () => {
    const body = `${paragraph('第一条 甲', '<w:rPr><w:del w:id="1"/></w:rPr>')}${paragraph('乙。')}`;
    expect(await textsOf(docx(body))).toEqual(['第一条 甲乙。']);
  });

  test('footnotes are left out and told', async () => {
    const footnotes = `<w:footnotes ${NAMESPACE}><w:footnote w:type="separator"/><w:footnote>${paragraph('编者注。')}</w:footnote></w:footnotes>`;
    const regulation = await read(docx(paragraph('第一条 甲。'), { 'word/footnotes.xml': footnotes }));
    expect(regulation.findings.find(({ rule }) => rule === 'footnotes-left-out')?.message).toContain('编者注。');
  });

  test('a title in the middle of the page needs no usual ending', async () => {
    const centred = '<w:jc w:val="center"/>';
    const body = paragraph('某市促进数字经济', centred) + paragraph('若干措施', centred) + paragraph('第一条 甲。');
    expect((await read(docx(body))).metadata.title).toBe('某市促进数字经济若干措施');
  });
});

describe('refused is', () => {
  test.each([['a document type', docx('').length, '<!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/passwd">]>']])(
    '%s, which could name files of this machine',
    async (_, _length, declaration) => {
      const document = `<?xml version="1.0"?>${declaration}<w:document ${NAMESPACE}><w:body>${paragraph('第一条 &x;')}</w:body></w:document>`;
      const error: unknown = await read(zipFile([{ name: 'word/document.xml', content: document }])).catch((reason: unknown) => reason);
      expect(error).toMatchObject({ code: 'BAD_DOCUMENT', message: expect.stringMatching(/^some\.docx: [^\n]*declares a document type/) });
    },
  );

  test('a part that grows beyond all measure, by its header and before it is inflated', async () => {
    const bytes = zipFile([{ name: 'word/document.xml', content: Buffer.alloc(20 * 1024 * 1024, ' ') }]);
    expect(bytes.length).toBeLessThan(64 * 1024);
    await expect(read(bytes)).rejects.toMatchObject({
      code: 'BAD_DOCUMENT',
      message: expect.stringContaining('it grows more than any text'),
    });
  });

  test('a part that is longer than its header says', async () => {
    const bytes = zipFile([{ name: 'word/document.xml', content: Buffer.alloc(1024 * 1024, 'abc'), claimedBytes: 10 }]);
    await expect(read(bytes)).rejects.toMatchObject({ code: 'BAD_ARCHIVE' });
  });

  test('an archive of something else', async () => {
    await expect(read(zipFile([{ name: 'xl/workbook.xml', content: '' }]))).rejects.toMatchObject({ code: 'BAD_DOCUMENT' });
  });
});

test('markup nested without end is refused', async () => {
  const body = `${'<w:sdt>'.repeat(20_000)}${paragraph('第一条 甲。')}`;
  await expect(read(docx(body))).rejects.toMatchObject({ code: 'BAD_DOCUMENT', message: expect.stringContaining('deep') });
});
