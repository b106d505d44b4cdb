/** `tsx tests/accuracy/boundaries.ts`: how well the clause boundaries of a text without commas are restored, held against the same text with its commas. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { clauseBoundaries } from '../../import/stages/boundaries.ts';
import type { Counts } from './score.ts';
import { readArticles } from './scoredArticle.ts';
import { withoutCommas } from './withoutCommas.ts';

const GOLD = join(import.meta.dirname, '../gold');
const MARK = /[，,；;：:]/;

interface BoundarySet {
  readonly name: string;
  readonly sentences: () => string[];
}

const BOUNDARY_SETS: readonly BoundarySet[] = [
  { name: 'boundaries-shijiazhuang', sentences: tenArticles },
  { name: 'boundaries-zhejiang', sentences: () => sentencesOf(['zhejiang.jsonl']) },
  { name: 'boundaries-more', sentences: () => sentencesOf(['sample.jsonl', 'more.jsonl']) },
];

/** Ten articles of the shipped text whose commas were restored by hand: a number, a tab, a sentence. */
function tenArticles(): string[] {
  return globSync('boundaries/*.txt', { cwd: GOLD, absolute: true }).flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => line.slice(line.indexOf('\t') + 1)),
  );
}

/** Sentences without items or line ends: where a mark stands there, a clause ends. */
function sentencesOf(files: readonly string[]): string[] {
  return files
    .flatMap((file) => readArticles(join(GOLD, file)))
    .flatMap(({ text }) => text.split('\n'))
    .filter((line) => !/^[（(]/.test(line))
    .flatMap((line) => line.match(/[^。！？]+[。！？]/g) ?? []);
}

function scoreBoundaries(sentences: readonly string[]): Counts {
  const counts = { right: 0, missed: 0, spurious: 0 };
  for (const sentence of sentences) {
    const written = writtenBoundaries(sentence);
    const stripped = withoutCommas(sentence);
    const restored = new Set(clauseBoundaries(stripped, 0, stripped.length, false));
    for (const boundary of restored) counts[written.has(boundary) ? 'right' : 'spurious'] += 1;
    for (const boundary of written) if (!restored.has(boundary)) counts.missed += 1;
  }
  return counts;
}

/** Offsets in the stripped sentence at which a clause begins. Marks inside brackets or quotes part no clauses. */
function writtenBoundaries(sentence: string): Set<number> {
  const boundaries = new Set<number>();
  let offset = 0;
  let depth = 0;
  for (const character of sentence) {
    if (/[（(“《]/.test(character)) depth += 1;
    else if (/[）)”》]/.test(character)) depth -= 1;
    else if (MARK.test(character) && depth === 0 && offset > 0) boundaries.add(offset);
    if (withoutCommas(character) !== '') offset += character.length;
  }
  boundaries.delete(offset);
  return boundaries;
}

for (const { name, sentences } of BOUNDARY_SETS) {
  const { right, missed, spurious } = scoreBoundaries(sentences());
  const f1 = (2 * right) / (2 * right + missed + spurious);
  process.stdout.write(`${name.padEnd(24)} F1 ${f1.toFixed(3)}  (right ${right}, missed ${missed}, spurious ${spurious})\n`);
}
