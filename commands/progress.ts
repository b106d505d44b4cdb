import { Presets, SingleBar } from 'cli-progress';
import type { ImportProgress } from '../import/importer.ts';

export interface Progress {
  readonly show: (progress: ImportProgress) => void;
  readonly end: () => void;
}

const FORMAT = '{bar} {value} of {total}  {file}';

/** A bar on standard error, only where a person is watching and more than a moment passes. */
export function progressBar(quiet: boolean): Progress {
  if (quiet || !process.stderr.isTTY) return { show: () => {}, end: () => {} };
  const bar = new SingleBar({ format: FORMAT, stream: process.stderr, clearOnComplete: true, hideCursor: true }, Presets.shades_classic);
  let started = false;
  return {
    show: ({ done, total, file }) => {
      if (!started) bar.start(total, done, { file });
      else bar.update(done, { file });
      started = true;
    },
    end: () => bar.stop(),
  };
}
