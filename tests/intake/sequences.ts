/**
 * Measures over a folder of texts how many article sequences run 1…N or are explained by a finding that is true.
 *
 *     npx tsx tests/intake/sequences.ts CORPUS_FOLDER [--every N] [--list]
 *
 * A finding is true where the source has no line that begins with the label said to be missing, and has the label said to be repeated
 * or out of order as often as it was read. A text read as provisions or as one article is explained where the source has no such line at all.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { globSync } from 'tinyglobby';
import { parseChineseNumber } from '../../import/intake/chineseNumbers.ts';
import { readDocument } from '../../import/intake/readDocument.ts';
import type { StructuredRegulation } from '../../import/model.ts';

export type Sequence = 'RUNS' | 'EXPLAINED' | 'UNEXPLAINED';

/** Labels at the start of a line, however it is decorated, as a person looking for lost articles would search for them. */
const LABEL = /^[#*_\s\u3000>]*第([〇零一二三四五六七八九十百千\d]+)条(?!第|规定|[、，和至的或及；。)）])/gmu;

export function judgeSequence(source: string, regulation: StructuredRegulation): Sequence {
  const numbers = regulation.articles.map(({ number }) => number).filter((number) => number !== '0' && !number.includes('.'));
  const written = [...source.matchAll(LABEL)].map(([, number = '']) => String(parseChineseNumber(number)));
  const rules = new Set(regulation.findings.map(({ rule }) => rule));
  if (rules.has('no-articles') || rules.has('provisions-as-articles') || rules.has('amending-decision')) {
    return written.length === 0 || rules.has('amending-decision') ? 'EXPLAINED' : 'UNEXPLAINED';
  }
  const lost = written.filter((number) => !numbers.includes(number));
  if (lost.length > 0) return 'UNEXPLAINED';
  if (numbers.every((number, index) => number === String(index + 1))) return 'RUNS';
  const isReported = rules.has('article-missing') || rules.has('article-repeated') || rules.has('article-order');
  const read = numbers.map((number) => number.replace(/~.*/, '')).toSorted();
  return isReported && read.every((number) => written.includes(number)) ? 'EXPLAINED' : 'UNEXPLAINED';
}

async function measure(folder: string, every: number, list: boolean): Promise<void> {
  const files = globSync('**/*.{md,txt,html,docx,pdf}', { cwd: folder })
    .toSorted()
    .filter((_, index) => index % every === 0);
  const counts: Record<Sequence, number> = { RUNS: 0, EXPLAINED: 0, UNEXPLAINED: 0 };
  for (const file of files) {
    const bytes = readFileSync(join(folder, file));
    const regulation = await readDocument({ bytes, name: file });
    const judged = judgeSequence(new TextDecoder().decode(bytes), regulation);
    counts[judged] += 1;
    if (judged === 'UNEXPLAINED' || (list && judged === 'EXPLAINED')) process.stdout.write(`${judged} ${file}: ${oddities(regulation)}\n`);
  }
  const right = counts.RUNS + counts.EXPLAINED;
  const share = ((100 * right) / Math.max(files.length, 1)).toFixed(2);
  process.stdout.write(`${files.length} texts: ${counts.RUNS} run 1…N, ${counts.EXPLAINED} are explained: ${share} %\n`);
}

function oddities({ findings }: StructuredRegulation): string {
  const told = findings.filter(({ rule }) => /^(?:article-|no-articles|provisions|amending)/.test(rule) && rule !== 'article-unended');
  return told.map(({ rule, message }) => `${rule} (${message})`).join('; ');
}

if (process.argv[1] === import.meta.filename) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { every: { type: 'string', default: '1' }, list: { type: 'boolean', default: false } },
  });
  const [folder] = positionals;
  if (folder === undefined) {
    process.stderr.write('usage: npx tsx tests/intake/sequences.ts CORPUS_FOLDER [--every N] [--list]\n');
    process.exitCode = 2;
  } else await measure(folder, Number(values.every), values.list);
}
