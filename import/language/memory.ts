/**
 * Law repeats itself: the same phrase is read again in the next clause, by the next stage and in the next regulation. What
 * depends on nothing but a string is read once and looked up from then on. A memory only saves time: with and without it
 * the results are the same, so that what it holds must never be changed by whoever gets it.
 */
export class Memory<Value extends object | string | number | boolean | null> {
  readonly #capacity: number;
  /** What was asked for lately; the generation before it survives as long as it is asked for again. */
  #young = new Map<string, Value>();
  #old = new Map<string, Value>();

  /** Holds at most twice `capacity` values. */
  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  get(key: string): Value | undefined {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const old = this.#old.get(key);
    if (old !== undefined) this.set(key, old);
    return old;
  }

  set(key: string, value: Value): void {
    if (this.#young.size >= this.#capacity) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, value);
  }
}

/** `compute`, asked once for each string as long as it is remembered. */
export function remembered<Value extends object | string | number | boolean | null>(
  capacity: number,
  compute: (key: string) => Value,
): (key: string) => Value {
  const memory = new Memory<Value>(capacity);
  return (key) => {
    const known = memory.get(key);
    if (known !== undefined) return known;
    const value = compute(key);
    memory.set(key, value);
    return value;
  };
}
