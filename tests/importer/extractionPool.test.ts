import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ExtractionPool, type PoolOptions } from '../../import/importer/extraction/extractionPool.ts';
import { Folder, regulationText } from './folder.ts';

const entry = join(import.meta.dirname, 'fragileThread.mjs');

function poolOf(options: Partial<PoolOptions> = {}): ExtractionPool {
  return new ExtractionPool({ options: {}, known: new Map(), threads: 2, ...options });
}

async function told(pool: ExtractionPool, files: readonly string[]): Promise<string[]> {
  const results: string[] = [];
  for await (const extraction of pool.extract(files)) results.push(extraction.kind === 'FAILED' ? extraction.message : extraction.kind);
  return results;
}

describe('a file that kills its thread', () => {
  test.each([
    ['exits', 'exits: the thread that read it ended with 3'],
    ['throws', expect.stringMatching(/^throws: the thread that read it failed: Error: torn apart/)],
  ])('%s, and fails alone', async (file, message) => {
    const good = Array.from({ length: 20 }, (_, index) => `good-${index}`);
    const results = await told(poolOf({ entry }), [...good, file, ...good, file]);
    expect(results).toEqual([...good.map(() => 'UNCHANGED'), message, ...good.map(() => 'UNCHANGED'), message]);
  });

  test('hangs, and is given up', async () => {
    const results = await told(poolOf({ entry, timeoutMs: 1_500 }), ['a', 'hangs', 'b', 'c']);
    expect(results).toEqual(['UNCHANGED', 'hangs: it was not read within 1.5 s', 'UNCHANGED', 'UNCHANGED']);
  });
});

test('a thread that cannot be started ends the run', async () => {
  await expect(told(poolOf({ entry: join(import.meta.dirname, 'no-such-thread.mjs') }), ['a', 'b'])).rejects.toThrow(
    'No thread for extraction can be started',
  );
});

test('whoever stops taking results stops the threads', async () => {
  for await (const extraction of poolOf({ entry }).extract(['a', 'b', 'hangs'])) {
    expect(extraction.kind).toBe('UNCHANGED');
    break;
  }
});

test('work is done only some files ahead of who takes the results', async () => {
  using texts = new Folder();
  const files = Array.from({ length: 40 }, (_, index) => texts.write(`${index}.md`, regulationText(`第${index}号条例`)));
  const titles: string[] = [];
  for await (const extraction of poolOf({ threads: 1 }).extract(files)) {
    // The last is changed while the first is taken: it was not read yet.
    if (titles.length === 0) texts.write('39.md', regulationText('改名条例'));
    titles.push(extraction.kind === 'EXTRACTED' ? extraction.title : extraction.kind);
  }
  expect([titles.length, titles.at(-1)]).toEqual([40, '改名条例']);
});
