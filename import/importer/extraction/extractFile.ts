import type { RegulationGraph } from '../../../cypher/graph.ts';
import { applyCorrections } from '../../corrections/applyCorrections.ts';
import { buildGraph } from '../../graph.ts';
import { InputError } from '../../intake/inputError.ts';
import { extractRegulation } from '../../pipeline.ts';
import { rulesVersion } from '../../rulesVersion.ts';
import { countRegulation, type RegulationCounts } from '../importReport.ts';
import { type ReadInput, readInput, type ReadOptions } from '../readInput.ts';

/** What one file became: plain data, so that it can come from another thread. */
export type Extraction =
  | {
      readonly kind: 'EXTRACTED';
      readonly title: string;
      readonly bytes: number;
      readonly counts: RegulationCounts;
      readonly graph: RegulationGraph;
    }
  /** Its regulation stands in the store, made of the same input by the same rules. */
  | { readonly kind: 'UNCHANGED'; readonly id: string; readonly title: string; readonly bytes: number }
  | { readonly kind: 'FAILED'; readonly code: string; readonly message: string; readonly bytes: number };

/** The input hashes of the regulations that are in the store, made by these rules, by their ids. */
export type KnownInputs = ReadonlyMap<string, string>;

/** Reads and extracts one of the files `listInputs` gave. Never throws. */
export async function extractFile(file: string, options: ReadOptions, known: KnownInputs): Promise<Extraction> {
  let bytes = 0;
  try {
    const input = await readInput(file, options);
    bytes = input.bytes;
    const { id, title } = input.regulation.metadata;
    return known.get(id) === input.inputHash ? { kind: 'UNCHANGED', id, title, bytes } : extractInput(input);
  } catch (error) {
    return { kind: 'FAILED', ...reasonOf(error), bytes };
  }
}

function extractInput({ regulation, corrections, contentHash, inputHash, bytes }: ReadInput): Extraction {
  const extracted = applyCorrections(extractRegulation(regulation), corrections);
  const graph = buildGraph(extracted, { contentHash, inputHash, rulesVersion: rulesVersion() }, corrections);
  return { kind: 'EXTRACTED', title: regulation.metadata.title, bytes, counts: countRegulation(extracted, graph), graph };
}

/** An error that is none of the input's is a fault of ours: it keeps its stack, and the other texts go on. */
function reasonOf(error: unknown): { code: string; message: string } {
  if (error instanceof InputError) return { code: error.code, message: error.message };
  return { code: 'INTERNAL', message: String(error instanceof Error ? error.stack : error) };
}
