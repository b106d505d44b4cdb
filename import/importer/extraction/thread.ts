/** Runs in a worker thread: extracts one file after another. */
import { parentPort, workerData } from 'node:worker_threads';
import { extractFile } from './extractFile.ts';
import type { ThreadAnswer, ThreadStart } from './messages.ts';

const port = parentPort;
if (!port) throw new Error('This module is the entry of a worker thread.');

const { options, known } = workerData as ThreadStart;
let last: Promise<void> = Promise.resolve();

async function answer(file: string): Promise<void> {
  const extraction = await extractFile(file, options, known);
  port?.postMessage({ kind: 'DONE', extraction } satisfies ThreadAnswer);
}

port.on('message', (file: string) => {
  last = last.then(() => answer(file));
});
port.postMessage({ kind: 'READY' } satisfies ThreadAnswer);
