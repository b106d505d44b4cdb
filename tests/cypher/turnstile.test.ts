import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Turnstile } from '../../cypher/turnstile.ts';

interface Task {
  readonly run: () => Promise<string>;
  readonly finish: (value: string) => void;
  readonly started: () => boolean;
}

/** A task that ends when told to. */
function task(): Task {
  let finish: (value: string) => void = () => {};
  let started = false;
  const done = new Promise<string>((resolve) => {
    finish = resolve;
  });
  const run = (): Promise<string> => {
    started = true;
    return done;
  };
  return { run, finish, started: () => started };
}

describe('Turnstile', () => {
  it('runs so many at once and the next when one has ended', async () => {
    const turnstile = new Turnstile({ concurrency: 2, timeoutMs: 60_000 });
    const tasks = [task(), task(), task()];
    const results = tasks.map(({ run }) => turnstile.pass(run));
    expect(tasks.map(({ started }) => started())).toEqual([true, true, false]);
    tasks[1]?.finish('second');
    expect(await results[1]).toBe('second');
    await pause(0);
    expect(tasks[2]?.started()).toBe(true);
    for (const each of tasks) each.finish('rest');
    expect(await Promise.all(results)).toEqual(['rest', 'second', 'rest']);
  });

  it('answers STORE_TIMEOUT, drops the late result, and keeps its place until that has come', async () => {
    const turnstile = new Turnstile({ concurrency: 1, timeoutMs: 20 });
    const [slow, next] = [task(), task()];
    await expect(turnstile.pass(slow.run)).rejects.toMatchObject({ name: 'StoreError', code: 'STORE_TIMEOUT' });
    await expect(turnstile.pass(next.run)).rejects.toMatchObject({ code: 'STORE_TIMEOUT' });
    expect(next.started()).toBe(false);
    slow.finish('too late');
    await pause(0);
    const after = task();
    after.finish('in time');
    expect(await turnstile.pass(after.run)).toBe('in time');
    expect(next.started()).toBe(false);
  });

  it('hands failures on and frees the place', async () => {
    const turnstile = new Turnstile({ concurrency: 1, timeoutMs: 60_000 });
    await expect(turnstile.pass(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await turnstile.pass(async () => 'works')).toBe('works');
  });
});
