import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWriter, type StoreTarget } from '../../cypher/open.ts';
import { importRegulations } from '../../import/importer.ts';
import { type RunningNeo4j, startNeo4j, whyNoNeo4j } from '../neo4j/start.ts';
import { runOnNeo4j } from '../cypher/engines.ts';
import { importInProcess, type Moment } from './killedImport.ts';
import type { Finding, Part, Texts } from './part.ts';
import { spread } from './part.ts';
import { seeded } from './seeded.ts';
import { brokenIn, type Content, contentOf, isSame } from './wholeness.ts';

/** A store that can be emptied between two kills. */
export interface KillableStore {
  readonly name: string;
  /** Empty, and free for the next importer. */
  fresh(): Promise<StoreTarget>;
  /** Lets the next importer in at once, where a lock outlives its holder for a minute. */
  unlock(): Promise<void>;
  stop(): Promise<void>;
}

export interface Kills {
  readonly count: number;
  readonly seed: number;
}

/** What a kill did to a store; each is empty when all is well. */
export interface Damage {
  readonly moment: Moment;
  /** Regulations that were there in part. */
  readonly broken: readonly string[];
  /** What differed, in words. */
  readonly differs: string | null;
}

/** Up to so many milliseconds after a file: the time in which the next one or two are written. */
const MOMENT_MS = 120;

/**
 * Kills imports at random moments. Half of the texts are there before, published; after each kill what readers find is
 * whole, and the same import run again makes what an undisturbed one makes.
 */
export async function killImports(store: KillableStore, files: readonly string[], { count, seed }: Kills): Promise<readonly Damage[]> {
  const random = seeded(seed);
  const before = files.filter((_, index) => index % 2 === 0);
  const undisturbed = await importedAfresh(store, before, files);
  const damages: Damage[] = [];
  for (let kill = 0; kill < count; kill += 1) {
    const moment = { files: Math.floor(random() * (files.length + 1)), milliseconds: Math.floor(random() * MOMENT_MS) };
    const target = await store.fresh();
    await importHere(target, before);
    await importInProcess(target, files, moment);
    await store.unlock();
    const found = await contentOf(target);
    await importInProcess(target, files);
    const after = await contentOf(target);
    damages.push({
      moment,
      broken: found === null ? ['the store does not open'] : brokenIn(found, undisturbed),
      differs: after !== null && isSame(after, undisturbed) ? null : 'the import that went on made another graph',
    });
  }
  return damages;
}

async function importedAfresh(store: KillableStore, before: readonly string[], files: readonly string[]): Promise<Content> {
  const target = await store.fresh();
  await importHere(target, before);
  await importInProcess(target, files);
  const content = await contentOf(target);
  if (content === null) throw new Error('The undisturbed import left no store.');
  return content;
}

async function importHere(target: StoreTarget, inputs: readonly string[]): Promise<void> {
  await importRegulations({ inputs, openStore: (hash) => openWriter(target, { inputs: hash }) });
}

export function killableFolder(): KillableStore {
  const above = mkdtempSync(join(tmpdir(), 'zhize-kills-'));
  const folder = join(above, 'store');
  return {
    name: 'embedded store',
    fresh: async () => {
      rmSync(folder, { recursive: true, force: true });
      return { engine: 'EMBEDDED', folder };
    },
    unlock: async () => {},
    stop: async () => rmSync(above, { recursive: true, force: true }),
  };
}

export async function killableNeo4j(): Promise<KillableStore> {
  const server: RunningNeo4j = await startNeo4j();
  const { uri, username, password, database } = server;
  return {
    name: 'Neo4j',
    fresh: async () => {
      await runOnNeo4j(server, 'MATCH (node) DETACH DELETE node');
      return { engine: 'NEO4J', uri, username, password, database };
    },
    unlock: () => runOnNeo4j(server, 'MATCH (meta:Meta) SET meta.importerRenewedAt = timestamp() - 61000'),
    stop: () => server.stop(),
  };
}

const KILLS: Kills = { count: 50, seed: 20231026 };
const FILES = 40;

export const kills: Part = {
  name: 'kills',
  title: 'Killed imports',
  run: async ({ files }: Texts) => {
    const findings = [await findingOf(killableFolder(), files)];
    const missing = await whyNoNeo4j();
    if (missing === null) return [...findings, await findingOf(await killableNeo4j(), files)];
    return [...findings, { what: 'kills on Neo4j', measured: `not tried: ${missing}`, wanted: null, holds: null }];
  },
};

async function findingOf(store: KillableStore, files: readonly string[]): Promise<Finding> {
  try {
    const damages = await killImports(store, spread(files, FILES), KILLS);
    const bad = damages.filter(({ broken, differs }) => broken.length > 0 || differs !== null);
    return {
      what: `kill -9 at ${KILLS.count} random moments (seed ${KILLS.seed}) of an import of ${FILES} regulations into ${store.name}`,
      measured: bad.length === 0 ? 'every regulation whole, every re-run the same graph' : JSON.stringify(bad.slice(0, 3)),
      wanted: 'every regulation whole, every re-run the same graph',
      holds: bad.length === 0,
    };
  } finally {
    await store.stop();
  }
}
