/** What only the embedded store has: its folder, its generations, and what a crash leaves of them. */
import { type ChildProcess, spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { catalogue } from '../../cypher/catalogue.ts';
import { Engine } from '../../cypher/grafeo/engine.ts';
import { openReader, openWriter } from '../../cypher/open.ts';
import { digestOf } from './digest.ts';
import { importInto } from './engines.ts';
import { cityGraph, lawGraph, wideGraph } from './fixture.ts';

let folder: string;
let children: ChildProcess[];

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'zhize-embedded-')), 'store');
  children = [];
});
afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

const target = (): { readonly engine: 'EMBEDDED'; readonly folder: string } => ({ engine: 'EMBEDDED', folder });
const generations = (): readonly string[] => readdirSync(join(folder, 'generations')).toSorted();
const current = (): string => readFileSync(join(folder, 'current'), 'utf8');

async function digest(): Promise<string> {
  const reader = await openReader(target());
  try {
    return await digestOf(reader);
  } finally {
    await reader.close();
  }
}

interface Importing {
  readonly child: ChildProcess;
  readonly lines: string[];
  /** Resolves when the line was said; throws when the process ended before. */
  said(line: string): Promise<void>;
  killed(): Promise<void>;
}

function startImport(inputs: string, regulations: number, obligations: number): Importing {
  const script = join(import.meta.dirname, 'importChild.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, folder, inputs, String(regulations), String(obligations)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  const lines: string[] = [];
  const heard = new EventEmitter();
  createInterface(child.stdout).on('line', (line) => {
    lines.push(line);
    heard.emit('news');
  });
  child.once('exit', () => heard.emit('news'));
  const said = async (line: string): Promise<void> => {
    while (!lines.includes(line)) {
      if (child.exitCode !== null || child.signalCode !== null) throw new Error(`It ended without saying "${line}": ${lines.join(', ')}`);
      await once(heard, 'news');
    }
  };
  const killed = async (): Promise<void> => {
    if (child.exitCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  return { child, lines, said, killed };
}

describe('the folder of an embedded store', () => {
  it('holds one generation, and none beside it after the next was published', async () => {
    await importInto(target(), cityGraph());
    expect([current(), generations()]).toEqual(['1\n', ['1']]);
    await importInto(target(), lawGraph());
    expect([current(), generations()]).toEqual(['2\n', ['2']]);
    expect(readdirSync(folder).toSorted()).toEqual(['current', 'generations', 'lock']);
  });

  it('is cleared by the next writer of what a crash after publishing left', async () => {
    await importInto(target(), cityGraph());
    mkdirSync(join(folder, 'generations', '7.wal'));
    for (const left of ['7', '2', '2.copying']) writeFileSync(join(folder, 'generations', left), 'left behind');
    await importInto(target(), cityGraph());
    expect([current(), generations()]).toEqual(['1\n', ['1']]);
  });

  it('stays as it is when nothing differs, and when the work is dropped', async () => {
    await importInto(target(), cityGraph(), lawGraph());
    await importInto(target(), lawGraph(), cityGraph());
    const writer = await openWriter(target());
    await writer.remove(cityGraph().regulation);
    await writer.discard();
    expect([current(), generations()]).toEqual(['1\n', ['1']]);
  });

  it('is not made in a folder that holds other things, nor read from one', async () => {
    mkdirSync(folder);
    writeFileSync(join(folder, 'thesis.doc'), 'a life’s work');
    const refusal = { code: 'STORE_INCOMPATIBLE', message: expect.stringContaining('it holds thesis.doc') };
    await expect(openWriter(target())).rejects.toMatchObject(refusal);
    await expect(openReader(target())).rejects.toMatchObject(refusal);
    expect(readdirSync(folder)).toEqual(['thesis.doc']);
  });

  it('is not made by reading', async () => {
    await expect(openReader(target())).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringContaining(`zhize import PATH --store ${folder}`),
    });
    expect(existsSync(folder)).toBe(false);
    mkdirSync(folder);
    await expect(openReader(target())).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });

  it('says so when it is a file, or damaged', async () => {
    writeFileSync(folder, 'a file');
    await expect(openWriter(target())).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    rmSync(folder);
    await importInto(target(), cityGraph());
    writeFileSync(join(folder, 'current'), 'one\n');
    await expect(openReader(target())).rejects.toMatchObject({
      code: 'STORE_INCOMPATIBLE',
      message: expect.stringContaining('Delete the folder'),
    });
    writeFileSync(join(folder, 'current'), '1\n');
    writeFileSync(join(folder, 'generations', '1'), 'not a graph');
    await expect(openReader(target())).rejects.toMatchObject({ code: 'STORE_FAILED' });
  });

  it('is refused, to read and to write, when another vocabulary made it', async () => {
    await importInto(target(), cityGraph());
    const engine = Engine.openToWrite(join(folder, 'generations', '1'));
    await engine.write(catalogue().write('set-version').text, { graphVersion: '00', ontologyVersion: 0 });
    engine.close();
    const refusal = { code: 'STORE_INCOMPATIBLE', message: expect.stringContaining('version 0 of the vocabulary') };
    await expect(openReader(target())).rejects.toMatchObject(refusal);
    await expect(openWriter(target())).rejects.toMatchObject(refusal);
    await expect(openWriter(target())).rejects.toMatchObject(refusal);
  });
});

describe('a reader of an embedded store', () => {
  it('cannot write', async () => {
    await importInto(target(), cityGraph());
    const engine = Engine.openToRead(join(folder, 'generations', '1'));
    await expect(engine.read(catalogue().write('delete-article').text, { regulation: cityGraph().regulation })).rejects.toMatchObject({
      code: 'QUERY_REFUSED',
    });
    engine.close();
  });

  it('goes on reading its generation while the next is written and published, and its answers are of one graph', async () => {
    await importInto(target(), wideGraph('wide', 500));
    const reader = await openReader(target());
    const [moved, move] = waitForMove(reader);
    const importing = importInto(target(), wideGraph('wide', 200, 'wide-2'));
    const seen = new Set<number>();
    while (!moved()) {
      const counts = await reader.read('counts-by-relation');
      seen.add(counts.find(({ type }) => type === 'STATES')?.['relations'] as number);
    }
    await Promise.all([importing, move]);
    const after = await reader.read('counts-by-relation');
    await reader.close();
    expect(after.find(({ type }) => type === 'STATES')?.['relations']).toBe(200);
    expect([...seen].filter((relations) => relations !== 500 && relations !== 200)).toEqual([]);
  });

  it('stays on its graph when the next cannot be opened, and moves when there is one that can', async () => {
    await importInto(target(), cityGraph());
    const reader = await openReader(target());
    const before = await reader.version();
    writeFileSync(join(folder, 'generations', '2'), 'not a graph');
    writeFileSync(join(folder, 'current'), '2\n');
    await pause(1_200);
    expect([await reader.version(), await reader.ready()]).toEqual([before, true]);
    expect((await reader.read('imported-regulations')).length).toBe(1);
    rmSync(join(folder, 'generations', '2'));
    copyFileSync(join(folder, 'generations', '1'), join(folder, 'generations', '2'));
    const [, move] = waitForMove(reader);
    await importInto(target(), lawGraph());
    await move;
    expect((await reader.read('imported-regulations')).length).toBe(2);
    await reader.close();
    expect(await reader.ready()).toBe(false);
  });
});

function waitForMove(reader: Awaited<ReturnType<typeof openReader>>): readonly [() => boolean, Promise<void>] {
  let moved = false;
  const move = new Promise<void>((resolve) => {
    reader.onVersionChange(() => {
      moved = true;
      resolve();
    });
  });
  return [() => moved, move];
}

describe('an import that is killed', { timeout: 120_000 }, () => {
  const REGULATIONS = 4;
  const OBLIGATIONS = 600;
  const graphs = Array.from({ length: REGULATIONS }, (_, index) => wideGraph(`regulation-${index + 1}`, OBLIGATIONS));

  it.each([
    ['before its first regulation', 'opened', 0],
    ['while it writes the first', 'writing 1', 60],
    ['while it writes the third', 'writing 3', 40],
    ['between two', 'written 3', 0],
    ['while it publishes', 'committing', 20],
  ])('%s leaves the old graph to readers and the lock free, and goes on where it stopped', async (_, line, delay) => {
    await importInto(target(), lawGraph());
    const before = await digest();
    const first = startImport('inputs-1', REGULATIONS, OBLIGATIONS);
    await first.said(line);
    await pause(delay);
    await first.killed();
    const acknowledged = first.lines.filter((each) => each.startsWith('written')).length;
    const published = current() === '2\n';
    expect([published ? before : await digest(), published && !first.lines.includes('committing')]).toEqual([before, false]);

    const second = startImport('inputs-1', REGULATIONS, OBLIGATIONS);
    await second.said('committed');
    expect(second.lines.filter((each) => each.startsWith('kept')).length).toBeGreaterThanOrEqual(acknowledged);

    const interrupted = await digest();
    rmSync(folder, { recursive: true });
    await importInto(target(), lawGraph(), ...graphs);
    expect(interrupted).toBe(await digest());
  });

  it('is not gone on with when other inputs come, nor when none are named', async () => {
    await importInto(target(), lawGraph());
    const first = startImport('inputs-1', REGULATIONS, OBLIGATIONS);
    await first.said('written 2');
    await first.killed();
    expect(generations()).toContain('2');
    const other = startImport('inputs-2', 1, OBLIGATIONS);
    await other.said('written 1');
    await other.killed();
    expect(other.lines).not.toContain('kept 1');
    await importInto(target(), cityGraph());
    const reader = await openReader(target());
    const imported = (await reader.read('imported-regulations')).map(({ id }) => id);
    await reader.close();
    expect(imported).toEqual([cityGraph().regulation, lawGraph().regulation].toSorted());
    expect(generations()).toEqual(['2']);
  });

  it('shuts others out while it lives, and says who it is', async () => {
    const first = startImport('inputs-1', 1, 10_000);
    await first.said('writing 1');
    await expect(openWriter(target())).rejects.toMatchObject({
      code: 'STORE_LOCKED',
      message: expect.stringContaining(`process ${first.child.pid} on`),
    });
    await first.killed();
    const writer = await openWriter(target());
    await writer.discard();
  });

  it('does not keep the lock file from opening, even when it was cut short', async () => {
    mkdirSync(folder);
    writeFileSync(join(folder, 'lock'), '');
    await importInto(target(), cityGraph());
    writeFileSync(join(folder, 'lock'), 'GRAF');
    await importInto(target(), lawGraph());
    expect(current()).toBe('2\n');
  });
});
