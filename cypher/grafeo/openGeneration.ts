import { Worker } from 'node:worker_threads';
import { catalogue } from '../catalogue.ts';
import { compiledTwin } from '../compiledTwin.ts';
import { requireOntology } from '../ontologyVersion.ts';
import { type QueryParameters, type Row, StoreError } from '../store.ts';
import { generationFile } from './folder.ts';
import type { Answer, Question, WorkerStart } from './messages.ts';

interface Pending {
  resolve(rows: readonly Row[]): void;
  reject(error: StoreError): void;
}

const ENTRY = import.meta.filename.replace(/openGeneration(\.[jt]s)$/, 'worker$1');

/** One generation, open for reading in a worker thread of its own. */
export class OpenGeneration {
  readonly number: number;
  readonly #worker: Worker;
  readonly #pending = new Map<number, Pending>();
  #graphVersion = '';
  #questions = 0;
  #retired = false;
  #alive = true;

  private constructor(number: number, worker: Worker) {
    this.number = number;
    this.#worker = worker;
    worker.on('message', (answer: Answer) => this.#receive(answer));
    worker.on('error', () => this.#lose());
    worker.on('exit', () => this.#lose());
  }

  /** Throws StoreError when the file is gone, damaged or of another vocabulary. */
  static async open(folder: string, number: number): Promise<OpenGeneration> {
    const start: WorkerStart = { file: generationFile(folder, number) };
    const worker = new Worker(compiledTwin(ENTRY), { workerData: start });
    try {
      await opened(worker);
      const generation = new OpenGeneration(number, worker);
      const [version] = await generation.ask(catalogue().read('store-version').text, {});
      requireOntology(version, folder);
      generation.#graphVersion = version?.['graphVersion'] as string;
      return generation;
    } catch (error) {
      await worker.terminate();
      throw error;
    }
  }

  get graphVersion(): string {
    return this.#graphVersion;
  }

  /** False once its thread has ended. */
  get alive(): boolean {
    return this.#alive;
  }

  ask(text: string, parameters: QueryParameters): Promise<readonly Row[]> {
    if (!this.#alive) return Promise.reject(lost());
    this.#questions += 1;
    const question: Question = { id: this.#questions, text, parameters };
    return new Promise((resolve, reject) => {
      this.#pending.set(question.id, { resolve, reject });
      this.#worker.postMessage(question);
    });
  }

  /** Ends the thread after its last answer. */
  retire(): void {
    this.#retired = true;
    this.#endWhenIdle();
  }

  /** Ends the thread; resolves when it has ended. Questions still open are answered first. */
  close(): Promise<void> {
    return new Promise((resolve) => {
      if (!this.#alive) return resolve();
      this.#worker.once('exit', () => resolve());
      if (!this.#retired) this.retire();
    });
  }

  #receive(answer: Answer): void {
    if (answer.kind !== 'ROWS' && answer.kind !== 'FAILED') return;
    const pending = this.#pending.get(answer.id);
    this.#pending.delete(answer.id);
    if (answer.kind === 'ROWS') pending?.resolve(answer.rows);
    else pending?.reject(new StoreError(answer.code, answer.message));
    this.#endWhenIdle();
  }

  #endWhenIdle(): void {
    if (this.#retired && this.#pending.size === 0) this.#worker.postMessage('CLOSE');
  }

  #lose(): void {
    this.#alive = false;
    for (const pending of this.#pending.values()) pending.reject(lost());
    this.#pending.clear();
  }
}

function lost(): StoreError {
  return new StoreError('STORE_UNAVAILABLE', 'The thread that reads the store has ended. Ask again.');
}

function opened(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.once('error', (cause) => reject(new StoreError('STORE_FAILED', `The store's thread failed: ${String(cause)}`, { cause })));
    worker.once('message', (answer: Answer) => {
      if (answer.kind === 'OPENED') resolve();
      else if (answer.kind === 'NOT_OPENED') reject(new StoreError(answer.code, answer.message));
    });
  });
}
