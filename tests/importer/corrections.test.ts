/** What readers decided, applied at import and seen in the store. */
import { expect, test } from 'vitest';
import { openReader, openWriter } from '../../cypher/open.ts';
import type { Row } from '../../cypher/store.ts';
import { parseCorrections } from '../../import/corrections/correctionsFile.ts';
import { importRegulations } from '../../import/importer.ts';
import type { ImportReport } from '../../import/importer/importReport.ts';
import { Folder } from './folder.ts';

const TEXT = `# 甲市供水条例

第一条 市水务部门会同公安机关负责全市供水工作的监督管理。
第二条 供水单位应当保证水质，不得擅自停水。
第三条 白鹭洲管委会负责景区供水。
`;

async function importTexts(texts: Folder, store: Folder): Promise<ImportReport> {
  return importRegulations({
    inputs: [texts.path],
    openStore: (hash) => openWriter({ engine: 'EMBEDDED', folder: store.path }, { inputs: hash }),
  });
}

async function read(store: Folder, query: string, parameters: object = { regulations: ['water'] }): Promise<readonly Row[]> {
  const reader = await openReader({ engine: 'EMBEDDED', folder: store.path });
  try {
    return await reader.read(query, { ...parameters });
  } finally {
    await reader.close();
  }
}

/** Who bears what after an import with these corrections, with what was said of it. */
async function bearingsWith(corrections: string, text = TEXT): Promise<{ bears: string[]; findings: string[] }> {
  using store = new Folder();
  using texts = new Folder({ 'water.md': text, 'water.meta.yaml': 'id: water\n', 'corrections.yaml': corrections });
  const report = await importTexts(texts, store);
  const rows = await read(store, 'facts-bears');
  return {
    bears: rows.map(({ actor, role, review }) => `${String(actor)} ${String(role)}${typeof review === 'string' ? ` (${review})` : ''}`),
    findings: report.files.flatMap(({ findings }) => findings.filter(({ stage }) => stage === 'corrections').map(({ message }) => message)),
  };
}

const entry = (lines: string): string => `corrections:\n  - by: 李四\n    on: 2026-11-20\n${lines.replace(/^/gm, '    ')}\n`;
const PLACE = 'article: 第一条\nquote: 负责全市供水工作';

test('without a decision nothing is marked', async () => {
  const { bears } = await bearingsWith('corrections:\n');
  expect(bears.toSorted()).toEqual([
    'public-security JOINT',
    'water RESPONSIBLE',
    'water-enterprise RESPONSIBLE',
    'water-enterprise RESPONSIBLE',
    'water/body/白鹭洲管委会 RESPONSIBLE',
  ]);
  expect(bears.join()).not.toContain('李四');
});

test('a bearer that is accepted says by whom', async () => {
  const { bears } = await bearingsWith(entry(`action: accept\n${PLACE}\nbearer: 水务`));
  expect(bears).toContain('water RESPONSIBLE (accepted by 李四 on 2026-11-20)');
});

test('a bearer that is rejected is gone, and an obligation without its bearers stays', async () => {
  const { bears } = await bearingsWith(entry(`action: reject\n${PLACE}\nbearer: 公安`));
  expect(bears).not.toContain('public-security JOINT');
  expect(bears).toContain('water RESPONSIBLE');
});

test('a bearer is replaced, with the reason on the edge', async () => {
  const { bears } = await bearingsWith(
    entry(`action: replace\n${PLACE}\nbearer: 公安\nwith: { mention: 卫生健康, kind: DEPARTMENT }\nnote: 印刷错误`),
  );
  expect(bears).toContain('health JOINT (corrected by 李四 on 2026-11-20: 印刷错误)');
});

test('an obligation that is rejected is gone, and what its modals govern counts on', async () => {
  using store = new Folder();
  const corrections = entry('action: reject\narticle: 2\nquote: 应当保证水质');
  using texts = new Folder({ 'water.md': TEXT, 'water.meta.yaml': 'id: water\n', 'corrections.yaml': corrections });
  await importTexts(texts, store);
  const rows = await read(store, 'facts-obligations');
  expect(rows.map(({ modality }) => modality)).toEqual(['DUTY', 'PROHIBITION', 'DUTY']);
  const [cues] = (await read(store, 'facts-cues')).filter(({ article }) => article === 'water/art-2').map((row) => JSON.stringify(row));
  expect(cues).toMatch(/不得[^}]*1/);
});

test('a name is given to a curated body, or two names to one', async () => {
  const alias = await bearingsWith(entry('action: alias\nname: 白鹭洲管委会\nbody: water'));
  expect(alias.bears).toContain('water RESPONSIBLE (corrected by 李四 on 2026-11-20)');
  const merged = await bearingsWith(entry('action: merge\nnames: [白鹭洲管委会]\ninto: 白鹭洲景区管理委员会'));
  expect(merged.bears).toContain('water/body/白鹭洲景区管理委员会 RESPONSIBLE (corrected by 李四 on 2026-11-20)');
});

test('what no longer matches changes nothing and is reported', async () => {
  const gone = [
    'action: accept\narticle: 第九条\nquote: 供水',
    'action: accept\narticle: 第一条\nquote: 排水',
    'action: reject\narticle: 第一条\nquote: 供水工作\nbearer: 教育',
    'action: accept\narticle: 第二条\nquote: 水',
    'action: alias\nregulation: water\nname: 某局\nbody: water',
    'action: alias\nname: 白鹭洲管委会\nbody: nowhere',
  ];
  const plain = (await bearingsWith('corrections:\n')).bears;
  for (const lines of gone) {
    const { bears, findings } = await bearingsWith(entry(lines));
    expect(bears).toEqual(plain);
    expect(findings).toEqual([expect.stringContaining('was not applied')]);
  }
});

test('a decision survives words added around it, and counts as a change of the input', async () => {
  using store = new Folder();
  using texts = new Folder({ 'water.md': TEXT, 'water.meta.yaml': 'id: water\n' });
  await importTexts(texts, store);
  texts.write('corrections.yaml', entry(`action: accept\n${PLACE}`));
  expect((await importTexts(texts, store)).files[0]?.outcome).toBe('REPLACED');
  texts.write('water.md', TEXT.replace('监督管理', '监督管理和节约用水'));
  expect((await importTexts(texts, store)).files[0]?.outcome).toBe('REPLACED');
  expect((await importTexts(texts, store)).files[0]?.outcome).toBe('UNCHANGED');
  const reviewed = (await read(store, 'obligation-nodes', { ids: ['water/art-1/obl-1'] })).map(({ review }) => review);
  expect(reviewed).toEqual(['accepted by 李四 on 2026-11-20']);
});

test('a file with a fault is refused, with its line', () => {
  const refused = (text: string) => () => parseCorrections(text, 'corrections.yaml');
  expect(refused('corrections:\n  - action: accept\n    article: 1\n')).toThrow(/corrections\.yaml: line 2: (quote|by)/);
  expect(refused('corrections:\n  - action: praise\n')).toThrow(/line 2: action/);
  expect(refused('corrections: none\n')).toThrow(/must be a list/);
  expect(refused('corrections:\n\t- x\n')).toThrow(/line 2/);
  expect(parseCorrections('', 'corrections.yaml')).toEqual([]);
});
