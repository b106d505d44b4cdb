import { truncateSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openReader, openWriter } from '../../cypher/open.ts';
import { extractInputs, type ImportOptions, type ImportProgress, importRegulations } from '../../import/importer.ts';
import type { ImportReport } from '../../import/importer/importReport.ts';
import { InputError } from '../../import/intake/inputError.ts';
import { SHIPPED_TEXT } from '../intake/readText.ts';
import { Folder, regulationText } from './folder.ts';

type Given = Partial<Omit<ImportOptions, 'openStore'>>;

async function importInto(store: Folder, inputs: readonly string[], options: Given = {}): Promise<ImportReport> {
  return importRegulations({
    inputs,
    openStore: (hash) => openWriter({ engine: 'EMBEDDED', folder: store.path }, { inputs: hash }),
    ...options,
  });
}

async function importedInto(store: Folder): Promise<readonly string[]> {
  const writer = await openWriter({ engine: 'EMBEDDED', folder: store.path });
  const imported = await writer.imported();
  await writer.discard();
  return imported.map(({ id }) => id);
}

function outcomes({ files }: ImportReport): string[] {
  return files.map(({ outcome }) => outcome);
}

describe('the shipped regulation', () => {
  test('is imported with its counts, and a second time nothing changes', async () => {
    using store = new Folder();
    const first = await importInto(store, [SHIPPED_TEXT]);
    expect(first.files[0]).toMatchObject({
      outcome: 'IMPORTED',
      regulation: { id: 'shijiazhuang-digital-economy-2023', title: '石家庄市数字经济促进条例' },
      counts: { chapters: 8, articles: 61 },
      error: null,
    });
    expect(first.files[0]?.counts?.obligations).toBeGreaterThan(100);
    expect(first.files[0]?.counts?.bearers).toBeGreaterThan(first.files[0]?.counts?.obligations ?? 0);
    expect(first.files[0]?.findings.map((finding) => finding.rule)).toContain('commas-lost');
    expect(first.graphVersion).not.toBeNull();

    const second = await importInto(store, [SHIPPED_TEXT]);
    expect(outcomes(second)).toEqual(['UNCHANGED']);
    expect(second.graphVersion).toBeNull();
  });

  test('is read and counted by a dry run', async () => {
    const report = await importRegulations({ inputs: [SHIPPED_TEXT], openStore: null });
    expect(report.files[0]).toMatchObject({ outcome: 'READ', counts: { articles: 61 } });
    expect(report.graphVersion).toBeNull();
  });
});

test('a changed text, sidecar or name replaces what was there', async () => {
  using store = new Folder();
  using texts = new Folder({ 'a.md': regulationText('甲市条例'), 'a.meta.yaml': 'id: a\n', 'b.md': regulationText('乙市条例') });
  expect(outcomes(await importInto(store, [texts.path]))).toEqual(['IMPORTED', 'IMPORTED']);
  texts.write('a.md', regulationText('甲市条例', '公开预算'));
  expect(outcomes(await importInto(store, [texts.path]))).toEqual(['REPLACED', 'UNCHANGED']);
  texts.write('a.meta.yaml', 'id: a\nissuer: 甲市人民代表大会\n');
  expect(outcomes(await importInto(store, [texts.path]))).toEqual(['REPLACED', 'UNCHANGED']);
  expect(await importedInto(store)).toEqual(['a', '乙市条例-2024-01-01']);
});

test('inputs that cannot be used fail alone, each with its reason', async () => {
  using store = new Folder();
  using texts = new Folder({
    'binary.md': Uint8Array.from([0x50, 0x4b, 0x03, 0x04]),
    'good.md': regulationText('甲市条例'),
    'huge.txt': '',
    'sidecar.md': regulationText('乙市条例'),
    'sidecar.meta.yaml': 'titel: 乙\n',
    'title.md': '# 丙市条例\n',
  });
  truncateSync(texts.at('huge.txt'), 200 * 1024 * 1024);
  const report = await importInto(store, [texts.path, texts.at('missing.md')]);
  expect(report.files.map(({ outcome, error }) => [outcome, error?.code ?? null])).toEqual([
    ['FAILED', 'UNREADABLE'],
    ['FAILED', 'NOT_TEXT'],
    ['IMPORTED', null],
    ['FAILED', 'TOO_LARGE'],
    ['FAILED', 'BAD_METADATA'],
    ['IMPORTED', null],
  ]);
  expect(report.outcomes).toMatchObject({ IMPORTED: 2, FAILED: 4 });
  expect(report.files.at(-1)?.findings.map((finding) => finding.rule)).toContain('no-articles');
  expect(await importedInto(store)).toEqual(['丙市条例', '甲市条例-2024-01-01']);
});

test('two texts with one id: the first is taken, the second fails and names both', async () => {
  using store = new Folder();
  using texts = new Folder({ 'one.md': regulationText('甲市条例'), 'two.md': regulationText('甲市条例', '公开预算') });
  const { files } = await importInto(store, [texts.path]);
  expect(files.map(({ outcome }) => outcome)).toEqual(['IMPORTED', 'FAILED']);
  expect(files[1]?.error?.message).toContain(texts.at('one.md'));
  expect(files[1]?.error?.message).toContain(texts.at('two.md'));
});

test('metadata by flags is for one text', async () => {
  using store = new Folder();
  using texts = new Folder({ 'a.md': regulationText('甲市条例'), 'b.md': regulationText('乙市条例') });
  const flags = { id: 'given', effectiveOn: '2025-01-01' };
  await expect(importInto(store, [texts.path], { flags })).rejects.toThrow(InputError);
  const report = await importInto(store, [texts.at('a.md')], { flags });
  expect(report.files[0]?.regulation?.id).toBe('given');
  expect(report.files[0]?.findings.map((finding) => finding.rule)).toContain('metadata-differs');
});

test('stopped in the middle, it leaves the store as it was and frees it', async () => {
  using store = new Folder();
  using texts = new Folder({ 'a.md': regulationText('甲市条例'), 'b.md': regulationText('乙市条例'), 'c.md': regulationText('丙市条例') });
  await importInto(store, [texts.at('c.md')]);
  const stop = new AbortController();
  const report = await importInto(store, [texts.path], { signal: stop.signal, onProgress: ({ done }) => done === 1 && stop.abort() });
  expect(report).toMatchObject({ interrupted: true, graphVersion: null });
  expect(outcomes(report)).toEqual(['IMPORTED']);
  expect(await importedInto(store)).toEqual(['丙市条例-2024-01-01']);
});

test('stopped in the middle, the same import goes on where it was; another starts over', async () => {
  using store = new Folder();
  const laws = Object.fromEntries(['甲', '乙', '丙'].map((name) => [`${name}.md`, regulationText(`${name}市条例`)]));
  using texts = new Folder(laws);
  const stopAfterOne = async (into: Folder): Promise<void> => {
    const stop = new AbortController();
    await importInto(into, [texts.path], { signal: stop.signal, onProgress: ({ done }) => done === 1 && stop.abort() });
  };
  await stopAfterOne(store);
  const gone = await importInto(store, [texts.path]);
  expect(gone).toMatchObject({ resumed: true, interrupted: false, outcomes: { UNCHANGED: 1, IMPORTED: 2 } });
  expect(gone.graphVersion).not.toBeNull();
  expect(await importedInto(store)).toHaveLength(3);

  using other = new Folder();
  await stopAfterOne(other);
  texts.write('丙.md', regulationText('丁市条例'));
  expect(await importInto(other, [texts.path])).toMatchObject({ resumed: false, outcomes: { IMPORTED: 3 } });
});

test('progress counts every text, in the order of their names', async () => {
  using texts = new Folder({ 'b.md': regulationText('乙市条例'), 'a.md': regulationText('甲市条例'), 'c.md': '\u0001' });
  const seen: ImportProgress[] = [];
  await importRegulations({ inputs: [texts.path], openStore: null, onProgress: (progress) => seen.push(progress) });
  expect(seen.map(({ file, outcome, done, total }) => [file, outcome, done, total])).toEqual([
    [texts.at('a.md'), 'READ', 1, 3],
    [texts.at('b.md'), 'READ', 2, 3],
    [texts.at('c.md'), 'FAILED', 3, 3],
  ]);
});

test('a title that looks like a query is stored letter by letter', async () => {
  using store = new Folder();
  const title = '`}) DETACH DELETE n//条例';
  using texts = new Folder({ 'a.md': regulationText(title) });
  await importInto(store, [texts.path]);
  const reader = await openReader({ engine: 'EMBEDDED', folder: store.path });
  try {
    expect((await reader.read('imported-regulations')).map((row) => row['title'])).toEqual([title]);
  } finally {
    await reader.close();
  }
});

test('extraction without a store yields every input in turn, failures among them', async () => {
  using texts = new Folder({ 'a.md': regulationText('甲市条例'), 'b.md': '\u0001' });
  const results = [];
  for await (const { file, extracted, error } of extractInputs({ inputs: [texts.path, texts.at('missing.md')] })) {
    results.push([file, extracted?.articles.length ?? null, error?.code ?? null]);
  }
  expect(results).toEqual([
    [texts.at('missing.md'), null, 'UNREADABLE'],
    [texts.at('a.md'), 2, null],
    [texts.at('b.md'), null, 'NOT_TEXT'],
  ]);
});
