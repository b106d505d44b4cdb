import { Worker } from 'node:worker_threads';
import type { Extraction } from './extractFile.ts';
import type { ThreadAnswer, ThreadStart } from './messages.ts';

/** A file on its way through a thread. */
export interface Task {
  readonly file: string;
  readonly resolve: (extraction: Extraction) => void;
  /** For what concerns the whole run: no thread can be started. */
  readonly reject: (error: Error) => void;
}

export interface ThreadEvents {
  /** It has room for another task. */
  onRoom(thread: ExtractionThread): void;
  /** It has ended, and leaves these tasks undone. */
  onEnd(thread: ExtractionThread, undone: readonly Task[]): void;
}

/** One is worked on while the next already lies in the thread's mailbox: it need not wait for the main thread. */
const TASKS_AT_ONCE = 2;

/** A worker thread that extracts. When it dies of a file, or that file takes too long, the file is failed and the thread ends. */
export class ExtractionThread {
  readonly #worker: Worker;
  readonly #events: ThreadEvents;
  readonly #timeoutMs: number;
  readonly #tasks: Task[] = [];
  #timer: NodeJS.Timeout | undefined;
  #isReady = false;
  #hasEnded = false;

  constructor(entry: string, start: ThreadStart, timeoutMs: number, events: ThreadEvents) {
    this.#events = events;
    this.#timeoutMs = timeoutMs;
    this.#worker = new Worker(entry, { workerData: start });
    this.#worker.on('message', (answer: ThreadAnswer) => this.#receive(answer));
    this.#worker.on('error', (error) => this.#end(`the thread that read it failed: ${error.stack ?? String(error)}`));
    this.#worker.on('exit', (code) => this.#end(`the thread that read it ended with ${code}`));
  }

  get hasRoom(): boolean {
    return !this.#hasEnded && this.#tasks.length < TASKS_AT_ONCE;
  }

  take(task: Task): void {
    this.#tasks.push(task);
    this.#worker.postMessage(task.file);
    if (this.#tasks.length === 1) this.#restartTimer();
  }

  async terminate(): Promise<void> {
    this.#hasEnded = true;
    clearTimeout(this.#timer);
    await this.#worker.terminate();
  }

  #receive(answer: ThreadAnswer): void {
    if (answer.kind === 'READY') this.#isReady = true;
    else this.#tasks.shift()?.resolve(answer.extraction);
    this.#restartTimer();
    this.#events.onRoom(this);
  }

  #restartTimer(): void {
    clearTimeout(this.#timer);
    if (this.#tasks.length > 0) this.#timer = setTimeout(() => this.#giveUp(), this.#timeoutMs);
  }

  #giveUp(): void {
    this.#end(`it was not read within ${this.#timeoutMs / 1000} s`);
    void this.#worker.terminate();
  }

  /** Tasks are worked on in their order, so the first is the one it died of. */
  #end(reason: string): void {
    if (this.#hasEnded) return;
    this.#hasEnded = true;
    clearTimeout(this.#timer);
    const [guilty, ...undone] = this.#tasks.splice(0);
    if (this.#isReady) guilty?.resolve({ kind: 'FAILED', code: 'INTERNAL', message: `${guilty.file}: ${reason}`, bytes: 0 });
    else guilty?.reject(new Error(`No thread for extraction can be started: ${reason}`));
    this.#events.onEnd(this, undone);
  }
}
