import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What was read at a place, in the words of the model, without offsets. */
export type Reading = Readonly<Record<string, unknown>>;

/** One drawn place: enough to judge it by reading, and to find it again after the rules have changed. */
export interface Sample {
  readonly kind: string;
  /** Regulation, article, place and quoted text: stable as long as the same words are read as the same kind of thing. */
  readonly key: string;
  /** Path of the text inside the folder it was drawn from. */
  readonly file: string;
  readonly regulation: string;
  readonly article: string;
  readonly sentence: string;
  readonly read: Reading;
  readonly context?: Reading;
}

/** What a reader found. `reading` is the digest of what was judged: when the rules read it otherwise, the verdict is void. */
export interface Verdict {
  readonly key: string;
  readonly reading: string;
  readonly verdict: 'right' | 'wrong';
  /** A few words, for what is wrong. */
  readonly why?: string;
}

/** Eight hexadecimal digits of what was read. */
export function digestOf(read: Reading): string {
  return createHash('sha256').update(JSON.stringify(read)).digest('hex').slice(0, 8);
}

export function readSamples(kind: string): Sample[] {
  return readLines<Sample>(pathOf('samples', kind));
}

export function writeSamples(kind: string, samples: readonly Sample[]): void {
  writeLines(pathOf('samples', kind), samples);
}

export function readVerdicts(kind: string): Verdict[] {
  return readLines<Verdict>(pathOf('verdicts', kind));
}

function pathOf(folder: 'samples' | 'verdicts', kind: string): string {
  return join(import.meta.dirname, folder, `${kind}.jsonl`);
}

function readLines<Line>(path: string): Line[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Line);
}

function writeLines(path: string, values: readonly object[]): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, values.map((value) => `${JSON.stringify(value)}\n`).join(''));
}
