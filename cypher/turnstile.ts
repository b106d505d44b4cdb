import { StoreError } from './store.ts';

export interface Limits {
  /** How many queries run at once; the others wait. */
  readonly concurrency: number;
  /** From the asking, waiting included, in milliseconds. */
  readonly timeoutMs: number;
}

export const DEFAULT_LIMITS: Limits = { concurrency: 4, timeoutMs: 15_000 };

/**
 * Lets a few tasks run at once. Who has waited or run too long gets STORE_TIMEOUT; since an engine cannot be stopped, the
 * task keeps its place until its result, which is dropped, has come.
 */
export class Turnstile {
  readonly #limits: Limits;
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  pass<Result>(task: () => Promise<Result>): Promise<Result> {
    return new Promise((resolve, reject) => {
      let late = false;
      const timer = setTimeout(() => {
        late = true;
        reject(new StoreError('STORE_TIMEOUT', `The store gave no answer within ${this.#limits.timeoutMs} ms. Ask for less.`));
      }, this.#limits.timeoutMs);
      this.#enter(async () => {
        if (late) return;
        await task().then(resolve, reject);
        clearTimeout(timer);
      });
    });
  }

  #enter(turn: () => Promise<void>): void {
    const start = (): void => {
      this.#running += 1;
      void turn().finally(() => {
        this.#running -= 1;
        this.#waiting.shift()?.();
      });
    };
    if (this.#running < this.#limits.concurrency) start();
    else this.#waiting.push(start);
  }
}
