import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureImport, type Used } from './measuredImport.ts';
import { type Finding, type Part, seconds, spread, type Texts } from './part.ts';

const SIZES = [200, 400, 800, 1_600] as const;
const WANTED_MS = 60_000;
const WANTED_MEGABYTES = 1_536;
/** A file more may cost so much more in the largest import than in the smallest. */
const LINEAR = 1.25;

interface Run extends Used {
  readonly files: number;
}

/** Imports a growing part of the corpus into an empty embedded store each time, and the whole once more. */
export const corpusImport: Part = {
  name: 'corpus',
  title: 'Import into the embedded store',
  run: async ({ files }: Texts) => {
    const folder = mkdtempSync(join(tmpdir(), 'zhize-ordeal-'));
    try {
      const runs: Run[] = [];
      for (const size of SIZES.filter((each) => each <= files.length)) {
        runs.push({ files: size, ...(await measureImport(spread(files, size), { store: join(folder, String(size)) })) });
      }
      const store = join(folder, 'all');
      const whole = { files: files.length, ...(await measureImport(files, { store })) };
      const again = await measureImport(files, { store });
      return [...runs.map(told), ...growth(runs), ...judged(whole), { ...told({ ...again, files: files.length }), what: 'the same again' }];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function told({ files, milliseconds, cpuSeconds, peakMegabytes }: Run): Finding {
  const measured = `${seconds(milliseconds)}, ${cpuSeconds.toFixed(1)} s of CPU, ${peakMegabytes.toFixed(0)} MB at most`;
  return { what: `${files} regulations`, measured, wanted: null, holds: null };
}

function growth(runs: readonly Run[]): readonly Finding[] {
  const [first, last] = [runs[0], runs.at(-1)];
  if (first === undefined || last === undefined || first === last) return [];
  const ratio = last.cpuSeconds / last.files / (first.cpuSeconds / first.files);
  return [
    {
      what: `CPU a regulation among ${last.files}, against among ${first.files}`,
      measured: `${ratio.toFixed(2)} ×`,
      wanted: `at most ${LINEAR} ×`,
      holds: ratio <= LINEAR,
    },
  ];
}

function judged(run: Run): readonly Finding[] {
  const { milliseconds, peakMegabytes } = run;
  const holds = milliseconds <= WANTED_MS && peakMegabytes <= WANTED_MEGABYTES;
  return [{ ...told(run), what: `all ${run.files} regulations`, wanted: `60 s and 1.5 GB on 2 cores`, holds }];
}
