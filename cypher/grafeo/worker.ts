/** Runs in a worker thread: holds one generation open for reading and answers queries by messages. */
import { parentPort, workerData } from 'node:worker_threads';
import { StoreError, type StoreErrorCode } from '../store.ts';
import { Engine } from './engine.ts';
import type { Answer, Question, WorkerStart } from './messages.ts';

const port = parentPort;
if (!port) throw new Error('This module is the entry of a worker thread.');

function failure(error: unknown): { readonly code: StoreErrorCode; readonly message: string } {
  const { code, message } = error instanceof StoreError ? error : new StoreError('STORE_FAILED', String(error));
  return { code, message };
}

function open(): Engine | null {
  try {
    const engine = Engine.openToRead((workerData as WorkerStart).file);
    port?.postMessage({ kind: 'OPENED' } satisfies Answer);
    return engine;
  } catch (error) {
    port?.postMessage({ kind: 'NOT_OPENED', ...failure(error) } satisfies Answer);
    return null;
  }
}

async function answer(engine: Engine, { id, text, parameters }: Question): Promise<Answer> {
  try {
    return { kind: 'ROWS', id, rows: await engine.read(text, parameters) };
  } catch (error) {
    return { kind: 'FAILED', id, ...failure(error) };
  }
}

const engine = open();
if (engine) {
  port.on('message', (question: Question | 'CLOSE') => {
    if (question !== 'CLOSE') {
      void answer(engine, question).then((message) => port.postMessage(message));
      return;
    }
    engine.close();
    port.close();
  });
}
