/**
 * How fast regulations are read, beside `@node-rs/jieba` tagging the words of the same texts in the same run: both in seconds of
 * CPU, since a machine does other things too. Run over an eighth, a quarter, half and all of a folder, each in a process of its
 * own, it shows whether time grows with the text alone and memory not at all. `node --import tsx tests/bench/extraction.ts [FOLDER]`,
 * after a build; without a folder over the shipped texts and the annotated ones.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { globSync } from 'tinyglobby';
import type { readRegulation as Read } from '../../import/intake/readRegulation.ts';
import type { extractRegulation as Extract } from '../../import/pipeline.ts';

const ROOT = join(import.meta.dirname, '../..');
const SHIPPED = ['import/texts', 'tests/gold/input'];
/** The folder's eighth is every eighth file. */
const SHARES = [8, 4, 2, 1];

/** What one process measured. */
interface Measured {
  readonly files: number;
  readonly megabytes: number;
  /** Seconds of CPU: the reading of the files into articles, the extraction, and the tagging. */
  readonly intake: number;
  readonly extraction: number;
  readonly tagging: number;
  /** The most memory the process ever held, the tagger's dictionary included. */
  readonly peakMegabytes: number;
}

function filesOf(folder: string | undefined): string[] {
  const folders = folder === undefined ? SHIPPED.map((shipped) => join(ROOT, shipped)) : [folder];
  return folders.flatMap((one) => globSync('**/*.{txt,md}', { cwd: one, absolute: true })).toSorted();
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Reads and tags every `share`th file, one after the other, and keeps nothing. */
async function measure(files: readonly string[], share: number): Promise<Measured> {
  const { readRegulation } = (await import(join(ROOT, 'dist/import/intake/readRegulation.js'))) as { readRegulation: typeof Read };
  const { extractRegulation } = (await import(join(ROOT, 'dist/import/pipeline.js'))) as { extractRegulation: typeof Extract };
  const tagger = Jieba.withDict(dict);
  const some = files.filter((_, index) => index % share === 0);
  const spent = { bytes: 0, intake: 0, extraction: 0, tagging: 0 };
  for (const file of some) {
    const bytes = readFileSync(file);
    const text = bytes.toString();
    const times = [cpuSeconds()];
    const regulation = readRegulation({ bytes, name: file });
    times.push(cpuSeconds());
    extractRegulation(regulation);
    times.push(cpuSeconds());
    tagger.tag(text);
    times.push(cpuSeconds());
    const [start = 0, read = 0, extracted = 0, tagged = 0] = times;
    spent.bytes += bytes.length;
    spent.intake += read - start;
    spent.extraction += extracted - read;
    spent.tagging += tagged - extracted;
  }
  const { bytes, ...seconds } = spent;
  return { files: some.length, megabytes: bytes / 1e6, ...seconds, peakMegabytes: process.resourceUsage().maxRSS / 1024 };
}

function measureApart(folder: string | undefined, share: number): Measured {
  const words = ['--import', 'tsx', import.meta.filename, ...(folder === undefined ? [] : [folder])];
  const { status, stdout } = spawnSync(process.execPath, words, {
    env: { ...process.env, BENCH_SHARE: String(share) },
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 20,
  });
  if (status !== 0) throw new Error(`The measuring process ended with ${status}.`);
  return JSON.parse(String(stdout)) as Measured;
}

function line({ files, megabytes, intake, extraction, tagging, peakMegabytes }: Measured): string {
  const ours = intake + extraction;
  const column = (value: number, unit: string, places: number): string => `${value.toFixed(places)}${unit}`.padStart(11);
  return [
    String(files).padStart(7),
    column(megabytes, ' MB', 1),
    column(intake, ' s', 2),
    column(extraction, ' s', 2),
    column(tagging, ' s', 2),
    column(ours / megabytes, ' s/MB', 2),
    column(tagging / ours, '×', 3),
    column(peakMegabytes, ' MB', 0),
  ].join('');
}

const [folder] = process.argv.slice(2);
const share = process.env.BENCH_SHARE;
if (share === undefined) {
  process.stdout.write('  files       text     intake extraction      jieba       ours   jieba/ours       peak\n');
  for (const part of SHARES) process.stdout.write(`${line(measureApart(folder, part))}\n`);
} else process.stdout.write(JSON.stringify(await measure(filesOf(folder), Number(share))));
