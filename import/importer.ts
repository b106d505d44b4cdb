import { setImmediate } from 'node:timers/promises';
import type { RegulationGraph } from '../cypher/graph.ts';
import { type GraphWriter, type ImportedRegulation, StoreError } from '../cypher/store.ts';
import { applyCorrections } from './corrections/applyCorrections.ts';
import { buildGraph } from './graph.ts';
import {
  countBy,
  countRegulation,
  FILE_OUTCOMES,
  type FileOutcome,
  type FileReport,
  type ImportReport,
  reportFindings,
} from './importer/importReport.ts';
import { listInputs, type ListedInputs } from './importer/listInputs.ts';
import { type ReadInput, readInput, type ReadOptions } from './importer/readInput.ts';
import { InputError } from './intake/inputError.ts';
import type { ExtractedRegulation } from './model.ts';
import { extractRegulation } from './pipeline.ts';
import { rulesVersion } from './rulesVersion.ts';

export interface ImportOptions extends ReadOptions {
  /** Files, folders, archives, globs and `-`. */
  readonly inputs: readonly string[];
  /** The importer commits or discards it; null for a dry run. */
  readonly writer: GraphWriter | null;
  /** Stops between two texts and leaves the store as it was. */
  readonly signal?: AbortSignal | undefined;
  /** Called after each text. */
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined;
}

export interface ImportProgress {
  readonly file: string;
  readonly outcome: FileOutcome;
  /** Texts dealt with so far, this one included, of `total`. */
  readonly done: number;
  readonly total: number;
  /** Bytes of this text; 0 where it was not read. */
  readonly bytes: number;
}

/**
 * Reads, extracts and writes every input. A text that cannot be used fails alone; texts whose input and rules have not changed are skipped.
 * Throws InputError WRONG_USE when flags meet more than one text, and StoreError (after discarding) when the store fails.
 */
export async function importRegulations(options: ImportOptions): Promise<ImportReport> {
  try {
    const listed = await listChecked(options);
    const run = new ImportRun(options, await knownRegulations(options.writer));
    const interrupted = !(await run.importAll(listed.files));
    const files = [...listed.failures.map(failedPath), ...run.reports];
    const graphVersion = await settle(options.writer, !interrupted && run.written > 0);
    return {
      files,
      skipped: listed.skipped,
      outcomes: countBy(
        FILE_OUTCOMES,
        files.map((file) => file.outcome),
      ),
      graphVersion,
      interrupted,
    };
  } catch (error) {
    await options.writer?.discard().catch(() => {});
    throw error;
  }
}

export interface ExtractedInput {
  readonly file: string;
  /** Null where the input failed. */
  readonly extracted: ExtractedRegulation | null;
  readonly error: InputError | null;
}

/** Reads and extracts every input without a store, one at a time. Throws InputError WRONG_USE as `importRegulations` does. */
export async function* extractInputs(options: ReadOptions & { readonly inputs: readonly string[] }): AsyncGenerator<ExtractedInput> {
  const { files, failures } = await listChecked(options);
  for (const error of failures) yield { file: error.input, extracted: null, error };
  for (const file of files) {
    try {
      const { regulation } = await readInput(file, options);
      yield { file, extracted: extractRegulation(regulation), error: null };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      yield { file, extracted: null, error };
    }
  }
}

async function listChecked({ inputs, flags }: { inputs: readonly string[] } & ReadOptions): Promise<ListedInputs> {
  const listed = await listInputs(inputs);
  const given = Object.values(flags ?? {}).some((value) => value !== undefined);
  if (!given || listed.files.length <= 1) return listed;
  throw new InputError(
    'WRONG_USE',
    inputs.join(' '),
    `metadata given by flags is for one text, but there are ${listed.files.length}; use sidecars`,
  );
}

async function knownRegulations(writer: GraphWriter | null): Promise<Map<string, ImportedRegulation>> {
  const imported = (await writer?.imported()) ?? [];
  return new Map(imported.map((regulation) => [regulation.id, regulation]));
}

/** Commits what was written; without anything written the store stays untouched. */
async function settle(writer: GraphWriter | null, written: boolean): Promise<string | null> {
  if (writer === null) return null;
  if (written) return (await writer.commit()).graphVersion;
  await writer.discard();
  return null;
}

class ImportRun {
  readonly reports: FileReport[] = [];
  written = 0;
  readonly #options: ImportOptions;
  readonly #known: ReadonlyMap<string, ImportedRegulation>;
  /** Regulation ids of this run to the file that brought them. */
  readonly #files = new Map<string, string>();

  constructor(options: ImportOptions, known: ReadonlyMap<string, ImportedRegulation>) {
    this.#options = options;
    this.#known = known;
  }

  /** False when it was stopped. */
  async importAll(files: readonly string[]): Promise<boolean> {
    for (const file of files) {
      // Extraction never waits: signals and timers get their turn between two texts.
      await setImmediate();
      if (this.#options.signal?.aborted) return false;
      const { report, bytes } = await this.#importFile(file);
      this.reports.push(report);
      this.#options.onProgress?.({ file, outcome: report.outcome, done: this.reports.length, total: files.length, bytes });
    }
    return !(this.#options.signal?.aborted ?? false);
  }

  async #importFile(file: string): Promise<{ report: FileReport; bytes: number }> {
    let bytes = 0;
    try {
      const input = await readInput(file, this.#options);
      bytes = input.bytes;
      this.#claimId(file, input.regulation.metadata.id);
      return { report: await this.#importRead(file, input), bytes };
    } catch (error) {
      // A refused graph is a fault of this text's reading; every other store error concerns them all.
      if (error instanceof StoreError && error.code !== 'QUERY_REFUSED') throw error;
      return { report: failed(file, error), bytes };
    }
  }

  #claimId(file: string, id: string): void {
    const other = this.#files.get(id);
    if (other !== undefined) {
      throw new InputError(
        'BAD_METADATA',
        file,
        `its regulation id ${id} is that of ${other}, which was taken; give one of them another id in a sidecar`,
      );
    }
    this.#files.set(id, file);
  }

  async #importRead(file: string, input: ReadInput): Promise<FileReport> {
    const { id, title } = input.regulation.metadata;
    const known = this.#known.get(id);
    if (known?.inputHash === input.inputHash && known.rulesVersion === rulesVersion()) {
      return { file, outcome: 'UNCHANGED', regulation: { id, title }, counts: null, findings: [], error: null };
    }
    const extracted = applyCorrections(extractRegulation(input.regulation), input.corrections);
    const { contentHash, inputHash, corrections } = input;
    const graph = buildGraph(extracted, { contentHash, inputHash, rulesVersion: rulesVersion() }, corrections);
    return {
      file,
      outcome: await this.#write(graph, known !== undefined),
      regulation: { id, title },
      counts: countRegulation(extracted, graph),
      findings: reportFindings(graph),
      error: null,
    };
  }

  async #write(graph: RegulationGraph, known: boolean): Promise<FileOutcome> {
    if (this.#options.writer === null) return 'READ';
    await this.#options.writer.replace(graph);
    this.written += 1;
    return known ? 'REPLACED' : 'IMPORTED';
  }
}

function failedPath(error: InputError): FileReport {
  return failed(error.input, error);
}

/** An error that is none of the input's is a fault of ours: it keeps its stack, and the other texts go on. */
function failed(file: string, error: unknown): FileReport {
  const [code, message] =
    error instanceof InputError ? [error.code, error.message] : ['INTERNAL', String(error instanceof Error ? error.stack : error)];
  return { file, outcome: 'FAILED', regulation: null, counts: null, findings: [], error: { code, message } };
}
