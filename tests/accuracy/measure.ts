/**
 * `tsx tests/accuracy/measure.ts CORPUS_FOLDER`: measures what the annotated articles alone do not tell, commits to it
 * (`measured.json`) and writes ACCURACY.md. Names and duties are counted in one regulation of eight, the boundaries in those held out from training.
 */
import { writeFileSync } from 'node:fs';
import { readInput } from '../../import/importer/readInput.ts';
import { extractRegulation } from '../../import/pipeline.ts';
import { markdownFiles } from '../../import/training/boundarySentences.ts';
import { emptyTally, type NameTally, tallyNames } from '../../import/training/lexicon/nameCoverage.ts';
import { emptySubjects, tallySubjects } from '../../import/training/lexicon/subjectCoverage.ts';
import { measureCalibration } from './calibratedSets.ts';
import { accuracyDocument, DOCUMENT } from './document.ts';
import { type NamedDepartments, writeMeasured } from './measured.ts';
import { BOUNDARY_SETS, corpusSet, scoreBoundaries } from './restoredBoundaries.ts';

/** Every so many regulations one is read: the shares move by less than half a point with more. */
const EVERY = 8;
const SHIPPED = 'import/texts/shijiazhuang-digital-economy.txt';
const ZHEJIANG = 'tests/gold/input/zhejiang-digital-economy.md';

const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write('usage: tsx tests/accuracy/measure.ts CORPUS_FOLDER\n');
  process.exit(2);
}
const files = markdownFiles(folder).filter((_, index) => index % EVERY === 0);
const corpus = await readCorpus(files);
writeMeasured({
  calibration: await measureCalibration(),
  boundaries: Object.fromEntries([...BOUNDARY_SETS, corpusSet(folder)].map((set) => [set.name, scoreBoundaries(set)])),
  departments: { shijiazhuang: (await readCorpus([SHIPPED])).named, zhejiang: (await readCorpus([ZHEJIANG])).named, corpus: corpus.named },
  duties: corpus.duties,
  regulations: files.length,
});
writeFileSync(DOCUMENT, accuracyDocument());

interface CorpusTally {
  readonly named: NamedDepartments;
  readonly duties: { readonly of: number; readonly withoutIndustryOrTopic: number };
}

async function readCorpus(paths: readonly string[]): Promise<CorpusTally> {
  const departments = emptyTally();
  const subjects = emptySubjects();
  for (const path of paths) {
    const extracted = extractRegulation((await readInput(path)).regulation);
    tallyNames(extracted, emptyTally(), departments);
    tallySubjects(extracted, subjects);
  }
  return { named: namedIn(departments), duties: { of: subjects.duties, withoutIndustryOrTopic: subjects.without } };
}

function namedIn({ resolved, unresolved }: NameTally): NamedDepartments {
  return { resolved, of: [...unresolved.values()].reduce((sum, count) => sum + count, resolved) };
}
