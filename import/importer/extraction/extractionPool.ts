import { availableParallelism } from 'node:os';
import { compiledTwin } from '../../../cypher/compiledTwin.ts';
import type { Extraction } from './extractFile.ts';
import { ExtractionThread, type Task } from './extractionThread.ts';
import type { ThreadStart } from './messages.ts';

export interface PoolOptions extends ThreadStart {
  /** The module that threads run. */
  readonly entry?: string;
  /** How long a thread may take over one file before it is given up. */
  readonly timeoutMs?: number;
  readonly threads?: number;
}

const ENTRY = import.meta.filename.replace(/extractionPool(\.[jt]s)$/, 'thread$1');

/** The largest regulations known take some seconds on a slow machine. */
const TIMEOUT_MS = 300_000;

/** Starting a thread takes as long as reading so many files of the usual size. */
const FILES_A_THREAD = 8;

/** How many results a thread may be ahead of who writes them: what bounds the memory. */
const AHEAD_A_THREAD = 4;

/** Extracts files in threads, as many as the machine has cores. */
export class ExtractionPool {
  readonly #options: PoolOptions;
  readonly #threads = new Set<ExtractionThread>();
  readonly #waiting: Task[] = [];
  #size = 1;

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  /**
   * What each file became, in the order of the files. A file that kills its thread, or takes too long, fails alone. Work
   * is done at most some files ahead of who takes the results. Throws when no thread can be started.
   */
  async *extract(files: readonly string[]): AsyncGenerator<Extraction> {
    this.#size = this.#options.threads ?? Math.min(availableParallelism(), Math.ceil(files.length / FILES_A_THREAD));
    const ahead: Promise<Extraction>[] = [];
    let next = 0;
    try {
      for (let taken = 0; taken < files.length; taken += 1) {
        while (next < files.length && ahead.length < this.#size * AHEAD_A_THREAD) ahead.push(this.#order(files[next++] as string));
        yield await (ahead.shift() as Promise<Extraction>);
      }
    } finally {
      await Promise.all([...this.#threads].map((thread) => thread.terminate()));
    }
  }

  #order(file: string): Promise<Extraction> {
    const ordered = new Promise<Extraction>((resolve, reject) => this.#waiting.push({ file, resolve, reject }));
    // Whoever takes the results meets the failure when it comes to this file.
    ordered.catch(() => {});
    this.#handOut();
    return ordered;
  }

  #handOut(): void {
    if (this.#waiting.length > 0 && this.#threads.size < this.#size) this.#startThread();
    for (const thread of this.#threads) {
      while (thread.hasRoom && this.#waiting.length > 0) thread.take(this.#waiting.shift() as Task);
    }
  }

  #startThread(): void {
    const { entry = compiledTwin(ENTRY), options, known, timeoutMs = TIMEOUT_MS } = this.#options;
    const thread = new ExtractionThread(entry, { options, known }, timeoutMs, {
      onRoom: () => this.#handOut(),
      onEnd: (ended, undone) => this.#replace(ended, undone),
    });
    this.#threads.add(thread);
  }

  #replace(ended: ExtractionThread, undone: readonly Task[]): void {
    this.#threads.delete(ended);
    this.#waiting.unshift(...undone);
    this.#handOut();
  }
}
