/**
 * Finds words the lexicons lack in a folder of regulations: verbs that stand behind modals and open no clause yet, and heads of noun
 * phrases that act like persons or bodies and are none yet. Prints `list, word, count, example`, tab-separated, most frequent first;
 * what belongs to `rules/verbs` and `rules/agents` is taken over by hand.
 * usage: tsx import/training/mineWords.ts CORPUS_FOLDER [LEAST_COUNT]
 */
import { readFileSync } from 'node:fs';
import { nameBody } from '../language/bodies.ts';
import { opensWithVerb } from '../language/verbs.ts';
import { markdownFiles } from './boundarySentences.ts';

const BEHIND_MODAL = /(?:应当|不得|有权|可以|擅自|负责)([一-鿿]{2,10})/g;
/** Only an agent is told to report, to know, to apply, to bear or to be notified. */
const ACTING =
  /(?<=[，。；\n]|^)([一-鿿]{2,14})(?:(?<!所)有权|应当(?:如实|主动|自觉|立即|配合|接受|遵守|向[^，。]{2,12}(?:报告|提出|申请)|妥善保管|佩戴|出示|承担)|不得(?:拒绝|隐瞒|擅自|收取|要求|以任何))/g;

interface Finding {
  count: number;
  example: string;
}

function count(findings: Map<string, Finding>, word: string, example: string): void {
  const known = findings.get(word);
  if (known) known.count += 1;
  else findings.set(word, { count: 1, example });
}

function mine(paths: readonly string[]): { verbs: Map<string, Finding>; heads: Map<string, Finding> } {
  const verbs = new Map<string, Finding>();
  const heads = new Map<string, Finding>();
  for (const path of paths) {
    const text = readFileSync(path, 'utf8');
    for (const [, behind = ''] of text.matchAll(BEHIND_MODAL)) if (!opensWithVerb(behind)) count(verbs, behind.slice(0, 2), behind);
    for (const [, phrase = ''] of text.matchAll(ACTING))
      if (!nameBody(phrase) && !opensWithVerb(phrase)) count(heads, phrase.slice(-3), phrase);
  }
  return { verbs, heads };
}

function print(list: string, findings: ReadonlyMap<string, Finding>, least: number): void {
  const rows = [...findings].filter(([, finding]) => finding.count >= least).toSorted((a, b) => b[1].count - a[1].count);
  for (const [word, finding] of rows) process.stdout.write(`${[list, word, finding.count, finding.example].join('\t')}\n`);
}

const [folder, least = '10'] = process.argv.slice(2);
if (!folder) throw new Error('Name the folder of regulations: tsx import/training/mineWords.ts CORPUS_FOLDER [LEAST_COUNT]');
const { verbs, heads } = mine(markdownFiles(folder));
print('verb', verbs, Number(least));
print('head', heads, Number(least));
