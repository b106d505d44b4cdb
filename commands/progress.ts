import { Presets, SingleBar } from 'cli-progress';
import type { ImportProgress } from '../import/importer.ts';

export interface Progress {
  readonly show: (progress: ImportProgress) => void;
  readonly end: () => void;
}

const FORMAT = '{bar} {value} of {total}  {rate} a second, {eta_formatted} left  {file}';

/** A bar on standard error, only where a person is watching and more than a moment passes. */
export function progressBar(quiet: boolean): Progress {
  if (quiet || !process.stderr.isTTY) return { show: () => {}, end: () => {} };
  const bar = new SingleBar({ format: FORMAT, stream: process.stderr, clearOnComplete: true, hideCursor: true }, Presets.shades_classic);
  let started: number | null = null;
  return {
    show: ({ done, total, file }) => {
      if (started === null) bar.start(total, done, { file, rate: '–' });
      started ??= performance.now();
      // The first came before the clock ran.
      const seconds = (performance.now() - started) / 1000;
      bar.update(done, { file, rate: seconds > 0 ? ((done - 1) / seconds).toFixed(1) : '–' });
    },
    end: () => bar.stop(),
  };
}
