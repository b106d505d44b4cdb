/**
 * `npm run accuracy`: how well the extractor of this checkout reads the annotated articles.
 *
 *     npm run accuracy                        figures of every set, gains and losses against the committed ones
 *     npm run accuracy -- sample zhejiang     of these sets only
 *     npm run accuracy -- --errors sample     every error of a set (refused for the part that stays unseen)
 *     npm run accuracy -- --gate              exit 1 when a committed figure is lost
 *     npm run accuracy -- --update            commit to the figures of now, and write ACCURACY.md
 *     npm run accuracy -- --figures FILE      hold it against, or update, other figures than the committed ones
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureCalibration } from './calibratedSets.ts';
import { accuracyDocument, DOCUMENT } from './document.ts';
import { type Change, COMMITTED, changes, type Figures, figuresOf, readFigures, writeFigures } from './figures.ts';
import { GOLD_SETS, type GoldSet, goldOf, predictionsOf } from './goldSets.ts';
import { readMeasured, writeMeasured } from './measured.ts';
import { changeLine, errorLines, setLines } from './report.ts';
import { type Score, score } from './score.ts';
import { byKey } from './scoredArticle.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    errors: { type: 'string' },
    figures: { type: 'string', default: COMMITTED },
    gate: { type: 'boolean' },
    update: { type: 'boolean' },
  },
});

async function scoreSet(set: GoldSet): Promise<Score> {
  return score(byKey(goldOf(set)), byKey(await predictionsOf(set)));
}

function setNamed(name: string): GoldSet {
  const set = GOLD_SETS.find((candidate) => candidate.name === name);
  if (set === undefined) refuse(`There is no set ${name}; there are ${GOLD_SETS.map((candidate) => candidate.name).join(', ')}.`);
  return set;
}

function refuse(why: string): never {
  process.stderr.write(`${why}\n`);
  process.exit(2);
}

async function printErrors(name: string): Promise<void> {
  const set = setNamed(name);
  if (!set.showsErrors) refuse(`The errors of ${name} are never looked at: it tells how the rules do on texts they were not made for.`);
  print(errorLines(await scoreSet(set)));
}

async function printFigures(): Promise<Figures> {
  const figures: Record<string, Figures[string]> = {};
  for (const set of positionals.length === 0 ? GOLD_SETS : positionals.map(setNamed)) {
    const result = await scoreSet(set);
    print(setLines(set.name, result));
    figures[set.name] = figuresOf(result);
  }
  return figures;
}

/** Commits to the figures of now; where they are those of the checkout, its document says the same. */
async function update(figures: Figures): Promise<void> {
  writeFigures(options.figures, figures);
  if (options.figures !== COMMITTED) return;
  writeMeasured({ ...readMeasured(), calibration: await measureCalibration() });
  writeFileSync(DOCUMENT, accuracyDocument(figures));
}

function printChanges(found: readonly Change[]): void {
  const gains = found.filter(({ before, after }) => after > before);
  const losses = found.filter(({ before, after }) => after < before);
  print(['', `${gains.length} gains, ${losses.length} losses against the committed figures`, ...[...gains, ...losses].map(changeLine)]);
  if (options.gate === true && losses.length > 0) process.exitCode = 1;
}

function print(lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

if (options.errors === undefined) {
  const before = readFigures(options.figures);
  const after = await printFigures();
  printChanges(changes(before, after));
  if (options.update === true) await update({ ...before, ...after });
} else {
  await printErrors(options.errors);
}
