import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../../import/intake/inputError.ts';
import { readDocument } from '../../import/intake/readDocument.ts';
import type { StructuredRegulation } from '../../import/model.ts';
import { zipFile } from './zipFile.ts';

/** A document to mutate: its bytes, and the name that says its format. */
export interface FuzzSeed {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Makes the document of the mutated bytes, where they are a part of it. */
  readonly pack?: (content: Uint8Array) => Uint8Array;
}

export interface FuzzOutcome {
  readonly documents: number;
  readonly read: number;
  /** Refused with an InputError, by its code. */
  readonly refused: Readonly<Record<string, number>>;
  /** What must not happen: an exception of another kind, or a place outside its text; with the number of the document. */
  readonly faults: readonly { readonly document: number; readonly name: string; readonly fault: string }[];
}

/** Words that a careless reader trips over, put in anywhere; divided by `¦`. */
const ODDITIES =
  '第三条¦第零条 甲。¦第九十九章 附则¦（一）¦1. ¦附件：¦“第五条 ¦\u200b¦目录\n¦\n\n¦\r¦<!--¦-->¦<table><tr>¦</p>¦<w:p>¦]]>¦&#x10ffff;¦𠮷¦\ufffd¦條¦---\n¦# ¦：¦\u3000'.split(
    '¦',
  );

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function seededNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Some changes of one document: a stretch of it cut, doubled or moved, all behind it cut off, an oddity put in. */
function mutate(text: string, random: () => number): string {
  let changed = text;
  const changes = 1 + Math.floor(random() * 8);
  for (let count = 0; count < changes; count += 1) {
    const place = Math.floor(random() * changed.length);
    const length = Math.floor(random() * random() * 400);
    const [front, middle, back] = [changed.slice(0, place), changed.slice(place, place + length), changed.slice(place + length)];
    const kind = Math.floor(random() * 6);
    if (kind === 0) changed = front + back;
    else if (kind === 1) changed = front + middle + middle + back;
    else if (kind === 2) changed = back + middle + front;
    else if (kind === 3 && random() < 0.2) changed = front;
    else changed = front + (ODDITIES[Math.floor(random() * ODDITIES.length)] ?? '') + middle + back;
  }
  return changed;
}

/** Of ten documents one has its bytes changed, which most often breaks its encoding or its container; the others their characters. */
const BYTES_SHARE = 0.1;

function mutated({ name, bytes, pack = (content) => content }: FuzzSeed, random: () => number): Uint8Array {
  if (/pdf$/.test(name) || random() < BYTES_SHARE)
    return Buffer.from(mutate(Buffer.from(pack(bytes)).toString('latin1'), random), 'latin1');
  return pack(Buffer.from(mutate(Buffer.from(bytes).toString(), random)));
}

/** Reads `count` mutated documents. Never throws; the same seed gives the same documents. */
export async function fuzzDocuments(seeds: readonly FuzzSeed[], count: number, seed: number): Promise<FuzzOutcome> {
  const random = seededNumbers(seed);
  const refused: Record<string, number> = {};
  const faults: { document: number; name: string; fault: string }[] = [];
  let read = 0;
  for (let document = 0; document < count; document += 1) {
    const source = seeds[document % seeds.length];
    if (source === undefined) break;
    const { name } = source;
    try {
      const regulation = await readDocument({ bytes: mutated(source, random), name });
      read += 1;
      for (const fault of faultsOf(regulation)) faults.push({ document, name, fault });
    } catch (error) {
      if (error instanceof InputError) refused[error.code] = (refused[error.code] ?? 0) + 1;
      else faults.push({ document, name, fault: String(error instanceof Error ? error.stack : error) });
    }
  }
  return { documents: count, read, refused, faults };
}

/** Blocks outside their article or out of order, and ids that stand twice. */
function faultsOf({ chapters, articles }: StructuredRegulation): string[] {
  const faults: string[] = [];
  for (const { number, text, blocks } of articles) {
    let last = 0;
    for (const { start, end } of blocks) {
      if (start < last || end <= start || end > text.length)
        faults.push(`article ${number}: a block from ${start} to ${end} of ${text.length}`);
      last = start;
    }
  }
  if (new Set(articles.map(({ number }) => number)).size < articles.length) faults.push('two articles have one number');
  if (new Set(chapters.map(({ id }) => id)).size < chapters.length) faults.push('two chapters have one id');
  return faults;
}

/** One document of every format, of those beside this file. */
export function fuzzSeeds(): FuzzSeed[] {
  const read = (name: string): Uint8Array => readFileSync(join(import.meta.dirname, 'documents', name));
  const document =
    '<w:document><w:body>' + WORDS.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('') + '</w:body></w:document>';
  return [
    { name: 'text.md', bytes: Buffer.from(WORDS.join('\n\n')) },
    { name: 'page.html', bytes: read('government-page.html') },
    { name: 'text.docx', bytes: Buffer.from(document), pack: (content) => zipFile([{ name: 'word/document.xml', content }]) },
    { name: 'gazette.pdf', bytes: read('gazette.pdf') },
  ];
}

const WORDS = [
  '某市数据条例',
  '（2023年10月26日某市第一届人民代表大会常务委员会第一次会议通过）',
  '第一章 总则',
  '第一条 为了规范数据资源管理，制定本条例。',
  '第二条 市财政部门应当会同公安等部门履行下列职责：',
  '（一）编制数据资源目录：',
  '1．统一标准；',
  '2．统一接口；',
  '（二）开放数据。',
  '前款规定的职责，由市人民政府监督。',
  '第二章 附则',
  '第三条 本条例自2024年1月1日起施行。',
];
