/** One thing the page waits for. The last value stays until there is a newer one, so that nothing flickers while it is asked for. */
export class Answer<Value> {
  #key: string | null = null;
  #value: Value | null = null;
  #valueKey: string | null = null;
  #failure: Error | null = null;
  readonly #settled: () => void;

  /** `settled` is called whenever a value or a failure has come. */
  constructor(settled: () => void) {
    this.#settled = settled;
  }

  /** The value for the key, or the one before it; asks when the key is new. */
  want(
    key: string,
    ask: () => Promise<Value>,
  ): { readonly value: Value | null; readonly current: boolean; readonly failure: Error | null } {
    if (key !== this.#key) {
      this.#key = key;
      this.#failure = null;
      void this.#ask(key, ask);
    }
    return { value: this.#value, current: this.#valueKey === key, failure: this.#failure };
  }

  /** Asks again the next time it is wanted. */
  forget(): void {
    this.#key = null;
  }

  async #ask(key: string, ask: () => Promise<Value>): Promise<void> {
    try {
      const value = await ask();
      if (key !== this.#key) return;
      this.#value = value;
      this.#valueKey = key;
    } catch (error) {
      if (key !== this.#key) return;
      this.#failure = error instanceof Error ? error : new Error(String(error));
    }
    this.#settled();
  }
}
