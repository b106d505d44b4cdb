/**
 * `npm run bench`: how long the things a person waits for take on this machine, each beside the start of an empty Node in
 * the same run, since machines differ and are noisy. Figures to compare, never asserted.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const ZHIZE = join(ROOT, 'dist/zhize.js');
const SHIPPED = join(ROOT, 'import/texts/shijiazhuang-digital-economy.txt');
const MANY = join(ROOT, 'tests/gold/input/more');
const ROUNDS = 5;
/** Three of the 780 have the title of another, and are refused. */
const SOME_FAILED = 3;

const folder = mkdtempSync(join(tmpdir(), 'zhize-bench-'));
const store = join(folder, 'store');

interface Figure {
  readonly what: string;
  readonly milliseconds: number;
  readonly target?: string;
}

/** The middle of several rounds. */
async function median(rounds: number, measure: () => Promise<number> | number): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await measure());
  return times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
}

function timeOf(...words: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, words, { maxBuffer: 1 << 30 });
  if (status !== 0 && status !== SOME_FAILED) throw new Error(`node ${words.join(' ')} ended with ${status}: ${String(stderr)}`);
  return performance.now() - start;
}

/** Milliseconds from the start of `zhize start` until the page and an answer of the API are there. */
async function timeToPage(): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, [ZHIZE, 'start', '--store', store], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await addressOf(child);
  await (await fetch(url)).text();
  await askOnce(url, '{ obligations { totalCount } }');
  const elapsed = performance.now() - start;
  child.kill('SIGTERM');
  await once(child, 'exit');
  return elapsed;
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    child.stdout?.on('data', (data: Buffer) => {
      printed += data.toString();
      const [, url] = /Viewer +(\S+)/.exec(printed) ?? [];
      if (url !== undefined) resolve(url);
    });
    child.once('exit', (exitCode) => reject(new Error(`zhize start ended with ${exitCode}`)));
  });
}

async function askOnce(url: string, query: string): Promise<void> {
  const body = JSON.stringify({ query });
  const response = await fetch(new URL('graphql', url), { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  if (!response.ok) throw new Error(`The API answered ${response.status}.`);
  await response.text();
}

async function figures(): Promise<Figure[]> {
  return [
    { what: 'node, starting and doing nothing', milliseconds: await median(ROUNDS, () => timeOf('-e', '0')) },
    {
      what: 'zhize extract, the shipped regulation',
      milliseconds: await median(ROUNDS, () => timeOf(ZHIZE, 'extract', SHIPPED)),
      target: '1 s',
    },
    { what: 'zhize start to a page and an answer, empty store', milliseconds: await timeToPage(), target: '15 s' },
    { what: 'the same, a second time', milliseconds: await median(3, timeToPage) },
    { what: 'zhize extract, 780 single articles', milliseconds: timeOf(ZHIZE, 'extract', MANY) },
    { what: 'zhize import, 780 single articles', milliseconds: timeOf(ZHIZE, 'import', MANY, '--quiet', '--store', store) },
    { what: 'the same again, nothing changed', milliseconds: timeOf(ZHIZE, 'import', MANY, '--quiet', '--store', store) },
  ];
}

function print(all: readonly Figure[]): void {
  const unit = all[0]?.milliseconds ?? 1;
  for (const { what, milliseconds, target } of all) {
    const times = `${(milliseconds / 1000).toFixed(2)} s`.padStart(9);
    const ratio = `${(milliseconds / unit).toFixed(1)}×`.padStart(8);
    process.stdout.write(`${times} ${ratio}  ${what}${target === undefined ? '' : ` (wanted: under ${target})`}\n`);
  }
}

/** A folder given (`npm run bench -- FOLDER`) is what the extraction is measured on. */
function measureExtraction(): void {
  process.stdout.write('\nExtraction beside word tagging, seconds of CPU:\n');
  const script = join(import.meta.dirname, 'extraction.ts');
  spawnSync(process.execPath, ['--import', 'tsx', script, ...process.argv.slice(2)], { stdio: 'inherit' });
}

try {
  print(await figures());
  measureExtraction();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
