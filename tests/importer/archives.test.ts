import { spawnSync } from 'node:child_process';
import { readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { listInputs } from '../../import/importer/listInputs.ts';
import { readInput } from '../../import/importer/readInput.ts';
import { zipFile, type ZippedFile } from '../intake/zipFile.ts';
import { Folder, regulationText } from './folder.ts';

const DOCX = readFileSync(join(import.meta.dirname, '../intake/documents/numbered.docx'));
/** 「条例.md」 in GBK, as an archive made by Chinese Windows has it. */
const GBK_NAME = Uint8Array.from([0xcc, 0xf5, 0xc0, 0xfd, 0x2e, 0x6d, 0x64]);

const opened: Folder[] = [];
afterEach(() => {
  for (const folder of opened.splice(0)) folder[Symbol.dispose]();
});

async function listed(files: readonly ZippedFile[]) {
  const folder = new Folder({ 'laws.zip': zipFile(files) });
  opened.push(folder);
  const { files: found, failures, skipped } = await listInputs([folder.at('laws.zip')]);
  const inside = (path: string): string => path.slice(folder.at('laws.zip').length + 1);
  return { folder, found, files: found.map(inside), failures, skipped: skipped.map(({ path, reason }) => [inside(path), reason]) };
}

describe('an archive', () => {
  test('gives its texts at every depth with their sidecars, whatever made it', async () => {
    const { found, files } = await listed([
      { name: '浙江/杭州/甲.md', content: regulationText('甲市条例') },
      { name: '浙江/杭州/甲.meta.yaml', content: 'issuer: 甲市人民代表大会\n' },
      { name: GBK_NAME, content: regulationText('乙市条例') },
      { name: '浙江\\丙.docx', content: DOCX },
      { name: '浙江/', content: '' },
      { name: '__MACOSX/浙江/._甲.md', content: 'x' },
      { name: '.hidden.md', content: 'x' },
    ]);
    expect(files).toEqual(['条例.md', '浙江/丙.docx', '浙江/杭州/甲.md']);
    const read = await Promise.all(found.map((file) => readInput(file)));
    expect(read.map(({ regulation }) => regulation.metadata.title)).toEqual(['乙市条例', '某市数据资源管理条例', '甲市条例']);
    expect(read[2]?.regulation.metadata.issuer).toBe('甲市人民代表大会');
  });

  test('never gives what leads out of it, a link, a second file of a name, or an archive in it; each is told', async () => {
    const { files, skipped } = await listed([
      { name: '../out.md', content: 'x' },
      { name: '/etc/out.md', content: 'x' },
      { name: 'a/../../out.md', content: 'x' },
      { name: 'C:\\out.md', content: 'x' },
      { name: 'link.md', content: '/etc/passwd', mode: 0o120777 },
      { name: 'a.md', content: regulationText('甲市条例') },
      { name: 'a.md', content: regulationText('乙市条例') },
      { name: 'inner.zip', content: zipFile([]) },
      { name: 'old.doc', content: 'x' },
    ]);
    expect(files).toEqual(['a.md']);
    expect(skipped.map(([path]) => path)).toEqual([
      '../out.md',
      '/etc/out.md',
      'a/../../out.md',
      'C:/out.md',
      'link.md',
      'a.md',
      'inner.zip',
      'old.doc',
    ]);
    expect(Object.fromEntries(skipped)['old.doc']).toContain('save it as .docx');
  });

  test('may hold a bomb: it is refused by its header, and the texts beside it are read', async () => {
    const { folder, files, skipped } = await listed([
      { name: 'bomb.md', content: Buffer.alloc(32 * 1024 * 1024, 'a') },
      { name: 'large.md', content: 'a', claimedBytes: 200 * 1024 * 1024 },
      { name: 'good.md', content: regulationText('甲市条例') },
    ]);
    expect(files).toEqual(['good.md']);
    expect(skipped.map(([path]) => path)).toEqual(['bomb.md', 'large.md']);
    await expect(readInput(`${folder.at('laws.zip')}/bomb.md`)).rejects.toMatchObject({ code: 'UNREADABLE' });
  });

  test('whose file is longer than it claims is read no further than that', async () => {
    const { found } = await listed([{ name: 'liar.md', content: 'a'.repeat(1000), claimedBytes: 10 }]);
    await expect(readInput(found[0] ?? '')).rejects.toMatchObject({ code: 'BAD_ARCHIVE' });
  });

  test('that is damaged fails alone in its folder, with its reason', async () => {
    using folder = new Folder({ 'cut.zip': zipFile([{ name: 'a.md', content: 'x' }]).subarray(0, 40), 'b.md': regulationText('乙市条例') });
    const { files, failures } = await listInputs([folder.path]);
    expect(files).toEqual([folder.at('b.md')]);
    expect(failures.map(({ code, input }) => [code, input])).toEqual([['BAD_ARCHIVE', folder.at('cut.zip')]]);
  });
});

test('a file of a folder that may hold a regulation and cannot be read is told, others are not', async () => {
  using folder = new Folder({ 'a.md': 'x', 'b.doc': 'x', 'c.wps': 'x', 'd.rar': 'x', 'e.png': 'x', 'f.css': 'x' });
  const { skipped } = await listInputs([folder.path]);
  expect(skipped.map(({ path }) => path)).toEqual(['b.doc', 'c.wps', 'd.rar'].map((name) => folder.at(name)));
});

test('a text that is larger than the limit is refused before it is read', async () => {
  using folder = new Folder({ 'huge.docx': '' });
  truncateSync(folder.at('huge.docx'), 200 * 1024 * 1024);
  const before = process.memoryUsage().arrayBuffers;
  await expect(readInput(folder.at('huge.docx'))).rejects.toMatchObject({ code: 'TOO_LARGE' });
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * 1024 * 1024);
});

describe('standard input', () => {
  const SCRIPT = `const { readInput } = await import(process.argv[1]); const { regulation } = await readInput('-'); process.stdout.write(regulation.metadata.title + ' ' + regulation.source);`;
  const MODULE = join(import.meta.dirname, '../../import/importer/readInput.ts');

  test.each([
    ['text', Buffer.from(regulationText('甲市条例')), '甲市条例 standard-input'],
    ['a Word document', DOCX, '某市数据资源管理条例 standard-input'],
  ])('may be %s, which is recognised by its bytes', (_, input, expected) => {
    const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', SCRIPT, MODULE], { input });
    expect(stdout.toString()).toBe(expected);
  });

  test('is one input however often it is named', async () => {
    expect((await listInputs(['-', '-'])).files).toEqual(['-']);
  });
});
