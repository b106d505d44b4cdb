import { openWriter, type StoreTarget } from '../../cypher/open.ts';
import { importRegulations } from '../../import/importer.ts';
import { emptyFolder, serve, type ServerUnderTest } from '../server/serving.ts';
import { importInProcess } from './killedImport.ts';
import { type Finding, type Part, spread, type Texts } from './part.ts';

const QUERIES = [
  '{ meta { graphVersion regulations } }',
  '{ obligations(first: 20) { totalCount nodes { summary regulation { title } bearers { nodes { name } } } } }',
  '{ departments(first: 20) { nodes { name } } }',
] as const;

export interface Served {
  readonly answered: number;
  /** What went wrong with a request, in words. */
  readonly failures: readonly string[];
  /** Of the slowest answer. */
  readonly slowestMilliseconds: number;
  /** Regulations before, and at the end. */
  readonly regulations: readonly [number, number];
}

/** Asks a server all the time, by some clients at once, while another process imports, until it shows the new graph. */
export async function serveDuringImport(files: readonly string[], clients: number): Promise<Served> {
  const folder = emptyFolder();
  const target: StoreTarget = { engine: 'EMBEDDED', folder };
  const before = files.slice(0, Math.ceil(files.length / 2));
  await importRegulations({ inputs: before, openStore: (hash) => openWriter(target, { inputs: hash }) });
  const server = await serve(folder);
  try {
    const first = await regulationsOf(server);
    const load = new Load(server);
    const asking = Array.from({ length: clients }, () => load.run());
    const moved = new Promise<void>((resolve) => void server.reader.onVersionChange(() => resolve()));
    await importInProcess(target, files);
    await moved;
    await load.stop();
    await Promise.all(asking);
    const { answered, failures, slowestMilliseconds } = load;
    return { answered, failures, slowestMilliseconds, regulations: [first, await regulationsOf(server)] };
  } finally {
    await server.stop();
  }
}

class Load {
  answered = 0;
  slowestMilliseconds = 0;
  readonly failures: string[] = [];
  readonly #server: ServerUnderTest;
  #isStopped = false;

  constructor(server: ServerUnderTest) {
    this.#server = server;
  }

  async run(): Promise<void> {
    for (let turn = 0; !this.#isStopped; turn += 1) await this.#ask(QUERIES[turn % QUERIES.length] as string);
  }

  /** A last round on the new graph. */
  async stop(): Promise<void> {
    for (const query of QUERIES) await this.#ask(query);
    this.#isStopped = true;
  }

  async #ask(query: string): Promise<void> {
    const start = performance.now();
    try {
      const { status, errors } = await this.#server.post(query);
      if (status !== 200 || errors) this.failures.push(`${status} ${JSON.stringify(errors)}`);
      else this.answered += 1;
    } catch (error) {
      this.failures.push(String(error));
    }
    this.slowestMilliseconds = Math.max(this.slowestMilliseconds, performance.now() - start);
  }
}

async function regulationsOf(server: ServerUnderTest): Promise<number> {
  const { meta } = await server.ask<{ meta: { regulations: number } }>('{ meta { regulations } }');
  return meta.regulations;
}

const FILES = 400;
const CLIENTS = 4;

export const servedImport: Part = {
  name: 'served',
  title: 'A server during an import',
  run: async ({ files }: Texts): Promise<readonly Finding[]> => {
    const served = await serveDuringImport(spread(files, FILES), CLIENTS);
    const [before, after] = served.regulations;
    const { answered, failures, slowestMilliseconds } = served;
    return [
      {
        what: `requests of ${CLIENTS} clients while a store grows from ${before} to ${after} regulations`,
        measured: `${answered} answered, ${failures.length} failed, the slowest in ${slowestMilliseconds.toFixed(0)} ms`,
        wanted: 'none failed',
        holds: failures.length === 0 && after > before,
      },
    ];
  },
};
