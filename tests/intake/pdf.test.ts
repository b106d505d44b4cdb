import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDocument } from '../../import/intake/readDocument.ts';
import { blocksOf } from './readText.ts';

function read(name: string) {
  const path = join(import.meta.dirname, 'documents', name);
  return readDocument({ bytes: readFileSync(path), name });
}

test('a gazette is read over its pages: lines joined, page numbers and running headers gone, its fonts not embedded', async () => {
  const { metadata, chapters, articles } = await read('gazette.pdf');
  expect(metadata).toMatchObject({ title: '某市数据资源管理条例', adoptedOn: '2023-10-26', effectiveOn: '2024-01-01' });
  expect(chapters.map(({ title }) => title)).toEqual(['总则', '职责']);
  expect(articles.map(({ number }) => Number(number))).toEqual(Array.from({ length: 24 }, (_, index) => index + 1));
  expect(articles[0]?.text).toBe(
    '为了规范数据资源管理，促进数据资源开发利用，保障公民、法人和其他组织的合法权益，根据有关法律、行政法规，结合本市实际，制定本条例。',
  );
  expect(articles[1]?.blocks.map(({ kind }) => kind)).toEqual(['PARAGRAPH', 'PARAGRAPH']);
  const rule =
    '市数据资源管理部门应当会同市财政、公安等部门制定数据资源管理办法，明确数据资源的采集、归集、共享、开放和利用等环节的安全责任，并向社会公布。';
  expect(articles.slice(5, 23).map(({ text }) => text)).toEqual(Array.from({ length: 18 }, () => rule));
  expect(articles[4] && blocksOf(articles[4])).toEqual([
    `PARAGRAPH 1 ${rule}`,
    'PARAGRAPH 2 数据资源管理部门应当履行下列职责：\n（一）编制数据资源目录，并根据法律、行政法规以及国家和本省有关规定的变化及时更新；\n（二）法律、法规规定的其他职责。',
    'ITEM 1 （一）编制数据资源目录，并根据法律、行政法规以及国家和本省有关规定的变化及时更新；',
    'ITEM 2 （二）法律、法规规定的其他职责。',
  ]);
});

test('a page printed from a browser begins with its title and ends with its text', async () => {
  const { metadata, articles } = await read('printed-page.pdf');
  expect(metadata.title).toBe('某市数据资源管理条例');
  expect(articles.map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5']);
  expect(articles[1]?.blocks).toHaveLength(2);
});

test('pictures of pages are refused, with what to do', async () => {
  await expect(read('scan.pdf')).rejects.toMatchObject({ code: 'BAD_DOCUMENT', message: expect.stringContaining('text recognition') });
});

test.each([
  ['cut off in its head', (bytes: Buffer) => bytes.subarray(0, 40)],
  ['of nothing but its mark', () => Buffer.from('%PDF-1.7\n')],
])('a PDF %s is refused in one line', async (_, change) => {
  const bytes = change(readFileSync(join(import.meta.dirname, 'documents/gazette.pdf')));
  await expect(readDocument({ bytes, name: 'some.pdf' })).rejects.toThrow(/^some\.pdf: no usable PDF: [^\n]*$/);
});
