import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readInput } from '../../import/importer/readInput.ts';
import { extractRegulation } from '../../import/pipeline.ts';
import { emptyTally, type NameTally, tallyNames } from '../../import/training/lexicon/nameCoverage.ts';
import { emptySubjects, tallySubjects } from '../../import/training/lexicon/subjectCoverage.ts';

const ROOT = join(import.meta.dirname, '../..');

function share({ resolved, unresolved }: NameTally): number {
  return resolved / (resolved + [...unresolved.values()].reduce((sum, count) => sum + count, 0));
}

describe.each(['import/texts/shijiazhuang-digital-economy.txt', 'tests/gold/input/zhejiang-digital-economy.md'])('%s', (path) => {
  const bodies = emptyTally();
  const departments = emptyTally();
  const subjects = emptySubjects();

  beforeAll(async () => {
    const extracted = extractRegulation((await readInput(join(ROOT, path))).regulation);
    tallyNames(extracted, bodies, departments);
    tallySubjects(extracted, subjects);
  });

  it('names departments that are curated', () => {
    expect(departments.resolved).toBeGreaterThan(30);
    expect(share(departments)).toBeGreaterThanOrEqual(0.97);
    expect(share(bodies)).toBeGreaterThanOrEqual(0.97);
  });

  it('says of its duties what they are about', () => {
    expect(subjects.duties).toBeGreaterThan(50);
    expect(subjects.without / subjects.duties).toBeLessThan(0.25);
  });
});
