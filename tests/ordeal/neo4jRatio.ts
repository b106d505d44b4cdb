import type { RegulationGraph } from '../../cypher/graph.ts';
import { openWriter } from '../../cypher/open.ts';
import { ExtractionPool } from '../../import/importer/extraction/extractionPool.ts';
import { type RunningNeo4j, startNeo4j, whyNoNeo4j } from '../neo4j/start.ts';
import { measureImport } from './measuredImport.ts';
import { type Finding, type Part, seconds, spread, type Texts } from './part.ts';
import { writePlainly } from './plainDriver.ts';

/** Enough for the server to be warm most of the time, and for the rows to fit into memory. */
const FILES = 400;
const WANTED = 1.5;

/** Each of three ways to fill Neo4j begins with a server of its own that nobody has warmed. */
export const neo4jRatio: Part = {
  name: 'neo4j',
  title: 'Import into Neo4j',
  run: async ({ files: all }: Texts) => {
    const missing = await whyNoNeo4j();
    if (missing !== null) return [{ what: 'Neo4j', measured: `not tried: ${missing}`, wanted: null, holds: null }];
    const files = spread(all, FILES);
    const graphs = await graphsOf(files);
    const plain = await onServer((server) => writePlainly(server, graphs));
    const written = await onServer((server) => writeEach(server, graphs));
    const imported = await onServer((server) => measureImport(files, { store: server.uri, environment: environmentOf(server) }));
    return [
      { what: `plain UNWIND batches of the rows of ${files.length} regulations`, measured: seconds(plain), wanted: null, holds: null },
      compared('the same rows, a transaction a regulation', written, plain),
      compared('zhize import of the regulations, reading and extracting them too', imported, plain),
    ];
  },
};

function compared(what: string, milliseconds: number, plain: number): Finding {
  const ratio = milliseconds / plain;
  return { what, measured: `${seconds(milliseconds)}, ${ratio.toFixed(2)} ×`, wanted: `at most ${WANTED} ×`, holds: ratio <= WANTED };
}

async function graphsOf(files: readonly string[]): Promise<readonly RegulationGraph[]> {
  const graphs = new Map<string, RegulationGraph>();
  for await (const extraction of new ExtractionPool({ options: {}, known: new Map() }).extract(files)) {
    if (extraction.kind === 'EXTRACTED') graphs.set(extraction.graph.regulation, extraction.graph);
  }
  return [...graphs.values()];
}

/** Milliseconds that the work takes on an empty server. */
async function onServer(work: (server: RunningNeo4j) => Promise<unknown>): Promise<number> {
  const server = await startNeo4j();
  try {
    const start = performance.now();
    await work(server);
    return performance.now() - start;
  } finally {
    await server.stop();
  }
}

async function writeEach({ uri, username, password, database }: RunningNeo4j, graphs: readonly RegulationGraph[]): Promise<void> {
  const writer = await openWriter({ engine: 'NEO4J', uri, username, password, database });
  for (const graph of graphs) await writer.replace(graph);
  await writer.commit();
}

function environmentOf({ uri, username, password }: RunningNeo4j): Record<string, string> {
  return { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
}
