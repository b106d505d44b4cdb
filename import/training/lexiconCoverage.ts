/**
 * How much of a corpus the curated lists know, and what they do not know yet, the most frequent first.
 *
 * usage: tsx import/training/lexiconCoverage.ts FOLDER_OR_FILE... [--names COUNT] [--matters COUNT]
 *
 * names    mentions of state bodies (bearers that are written in their sentence, and participants; governments and parties apart):
 *          how many resolve to a curated body. `department names` are those that end in 部门, 局 or 委 or stand in a list that
 *          ends in 部门. Bodies named by no function (有关部门) are counted by themselves, ambiguous names as unresolved.
 * matters  duties in which neither an industry nor a topic stands. `--matters` lists what their objects hold.
 */
import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readInput } from '../importer/readInput.ts';
import { extractRegulation } from '../pipeline.ts';
import { markdownFiles } from './boundarySentences.ts';
import { emptyTally, type NameTally, tallyNames } from './lexicon/nameCoverage.ts';
import { emptySubjects, tallySubjects } from './lexicon/subjectCoverage.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { names: { type: 'string', default: '0' }, matters: { type: 'string', default: '0' } },
});
if (positionals.length === 0) {
  process.stderr.write('usage: lexiconCoverage FOLDER_OR_FILE... [--names COUNT] [--matters COUNT]\n');
  process.exit(2);
}

const bodies = emptyTally();
const departments = emptyTally();
const subjects = emptySubjects();
for (const path of positionals.flatMap(textsAt)) {
  const extracted = extractRegulation((await readInput(path)).regulation);
  tallyNames(extracted, bodies, departments);
  tallySubjects(extracted, subjects);
}
print([
  nameLine('state bodies', bodies),
  nameLine('department names', departments),
  `duties ${subjects.duties}, without industry or topic ${subjects.without} (${percent(subjects.without, subjects.duties)})`,
  ...frequent(departments.unresolved, Number(options.names)),
  ...frequent(subjects.matters, Number(options.matters)),
]);

function textsAt(path: string): readonly string[] {
  return statSync(path).isDirectory() ? markdownFiles(path) : [path];
}

function nameLine(label: string, { resolved, unresolved, ambiguous, generic }: NameTally): string {
  const open = [...unresolved.values()].reduce((sum, count) => sum + count, 0);
  const share = percent(resolved, resolved + open);
  return `${label}: ${resolved} of ${resolved + open} resolved (${share}), ${ambiguous} of the others ambiguous; generic apart: ${generic}`;
}

function frequent(counts: ReadonlyMap<string, number>, least: number): string[] {
  if (least === 0) return [];
  const listed = [...counts].filter(([, count]) => count >= least).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return listed.map(([name, count]) => `${count}\t${name}`);
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
}

function print(lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}
