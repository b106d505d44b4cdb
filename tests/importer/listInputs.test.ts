import { symlinkSync } from 'node:fs';
import { relative } from 'node:path';
import { expect, test } from 'vitest';
import { listInputs } from '../../import/importer/listInputs.ts';
import { Folder } from './folder.ts';

async function listed(folder: Folder, paths: readonly string[]) {
  const { files, failures, skipped } = await listInputs(paths.map((path) => folder.at(path)));
  return {
    files: files.map((file) => relative(folder.path, file)),
    failures: failures.map((failure) => [relative(folder.path, failure.input), failure.code]),
    skipped: skipped.map(({ path, reason }) => [relative(folder.path, path), reason]),
  };
}

test('a folder gives its texts, sorted, at every depth; sidecars, hidden and other files are none', async () => {
  using folder = new Folder({ 'b.md': '', 'a/z.txt': '', 'a/B.MD': '', 'a/b.meta.yaml': '', 'a/c.json': '', '.git/x.md': '' });
  expect(await listed(folder, ['.'])).toEqual({ files: ['a/B.MD', 'a/z.txt', 'b.md'], failures: [], skipped: [] });
});

test('a pattern gives its texts, a file named by itself may be called anything', async () => {
  using folder = new Folder({ 'a/x.md': '', 'a/y.txt': '', 'a/x.meta.yaml': '', 'laws.text': '' });
  expect((await listed(folder, ['a/*', 'laws.text'])).files).toEqual(['a/x.md', 'a/y.txt', 'laws.text']);
  expect((await listed(folder, ['**/*.md'])).files).toEqual(['a/x.md']);
});

test('a file that several paths lead to is one input', async () => {
  using folder = new Folder({ 'a/x.md': '' });
  symlinkSync(folder.at('a/x.md'), folder.at('link.md'));
  expect((await listed(folder, ['a', 'a/x.md', 'a/*.md', '.'])).files).toHaveLength(1);
});

test('links that lead back, nowhere or to themselves are passed over and told', async () => {
  using folder = new Folder({ 'a/x.md': '' });
  symlinkSync(folder.path, folder.at('a/up'));
  symlinkSync('nothing', folder.at('dangling.md'));
  symlinkSync('self.md', folder.at('self.md'));
  expect(await listed(folder, ['.'])).toEqual({
    files: ['a/x.md'],
    failures: [],
    skipped: [
      ['a/up', 'the link leads back to a folder it stands in'],
      ['dangling.md', 'it leads nowhere: there is no such file'],
      ['self.md', 'its links lead in a circle'],
    ],
  });
  expect((await listed(folder, ['**/*.md'])).files).toEqual(['a/x.md']);
});

test('what names nothing usable is a failure and stops nothing', async () => {
  using folder = new Folder({ 'a/x.md': '', 'a/x.meta.yaml': '', 'empty/picture.png': '' });
  expect(await listed(folder, ['missing.md', 'a/x.meta.yaml', 'empty', '*.pdf', 'a'])).toEqual({
    files: ['a/x.md'],
    failures: [
      ['missing.md', 'UNREADABLE'],
      ['a/x.meta.yaml', 'WRONG_USE'],
      ['empty', 'UNREADABLE'],
      ['*.pdf', 'UNREADABLE'],
    ],
    skipped: [],
  });
});
