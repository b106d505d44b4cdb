import type { RegulationGraph } from '../cypher/graph.ts';
import { type GraphWriter, type ImportedRegulation, StoreError } from '../cypher/store.ts';
import type { Extraction } from './importer/extraction/extractFile.ts';
import { ExtractionPool } from './importer/extraction/extractionPool.ts';
import { countBy, FILE_OUTCOMES, type FileOutcome, type FileReport, type ImportReport, reportFindings } from './importer/importReport.ts';
import { hashOfInputs } from './importer/inputsHash.ts';
import { listInputs, type ListedInputs } from './importer/listInputs.ts';
import { readInput, type ReadOptions } from './importer/readInput.ts';
import { InputError } from './intake/inputError.ts';
import type { ExtractedRegulation } from './model.ts';
import { extractRegulation } from './pipeline.ts';
import { rulesVersion } from './rulesVersion.ts';

export interface ImportOptions extends ReadOptions {
  /** Files, folders, archives, globs and `-`. */
  readonly inputs: readonly string[];
  /**
   * Opens the store for writing, given a hash of all that is to be imported, or null when that cannot be told; the importer commits,
   * suspends or discards the writer. Null for a dry run.
   */
  readonly openStore: ((inputs: string | null) => Promise<GraphWriter>) | null;
  /** Stops between two texts: readers see nothing of it, and the same import goes on there. */
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
 * Reads, extracts and writes every input, extracting in threads and writing one regulation after another. A text that cannot be used
 * fails alone; texts whose input and rules have not changed are skipped. Throws InputError WRONG_USE when flags meet more than one text,
 * and StoreError (the store is then as it was) when the store fails.
 */
export async function importRegulations(options: ImportOptions): Promise<ImportReport> {
  const listed = await listChecked(options);
  const writer = (await options.openStore?.(hashOfInputs(listed.files, options))) ?? null;
  try {
    const run = new ImportRun(options, writer, await knownRegulations(writer));
    const interrupted = !(await run.importAll(listed.files));
    const graphVersion = await settle(writer, run, interrupted);
    const files = [...listed.failures.map(failedPath), ...run.reports];
    const outcomes = countBy(
      FILE_OUTCOMES,
      files.map((file) => file.outcome),
    );
    return { files, skipped: listed.skipped, outcomes, graphVersion, interrupted, resumed: writer?.resumed ?? false };
  } catch (error) {
    await writer?.discard().catch(() => {});
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

/** Commits what was written; without anything written the store stays untouched, and what was stopped waits to be gone on with. */
async function settle(writer: GraphWriter | null, run: ImportRun, interrupted: boolean): Promise<string | null> {
  if (writer === null) return null;
  if (!interrupted && (run.written > 0 || writer.resumed)) return (await writer.commit()).graphVersion;
  await (interrupted ? writer.suspend() : writer.discard());
  return null;
}

class ImportRun {
  readonly reports: FileReport[] = [];
  written = 0;
  readonly #options: ImportOptions;
  readonly #writer: GraphWriter | null;
  readonly #known: ReadonlyMap<string, ImportedRegulation>;
  /** Regulation ids of this run to the file that brought them. */
  readonly #files = new Map<string, string>();

  constructor(options: ImportOptions, writer: GraphWriter | null, known: ReadonlyMap<string, ImportedRegulation>) {
    this.#options = options;
    this.#writer = writer;
    this.#known = known;
  }

  /** False when it was stopped. */
  async importAll(files: readonly string[]): Promise<boolean> {
    if (this.#options.signal?.aborted) return false;
    for await (const extraction of this.#pool().extract(files)) {
      const file = files[this.reports.length] as string;
      const report = await this.#importExtracted(file, extraction);
      this.reports.push(report);
      const { bytes } = extraction;
      this.#options.onProgress?.({ file, outcome: report.outcome, done: this.reports.length, total: files.length, bytes });
      if (this.#options.signal?.aborted) return false;
    }
    return true;
  }

  #pool(): ExtractionPool {
    const { flags, encoding } = this.#options;
    const ofTheseRules = [...this.#known.values()].filter((known) => known.rulesVersion === rulesVersion());
    const known = new Map(ofTheseRules.map(({ id, inputHash }) => [id, inputHash]));
    return new ExtractionPool({ options: { flags, encoding }, known });
  }

  async #importExtracted(file: string, extraction: Extraction): Promise<FileReport> {
    if (extraction.kind === 'FAILED') return failed(file, extraction);
    const id = extraction.kind === 'UNCHANGED' ? extraction.id : extraction.graph.regulation;
    const other = this.#files.get(id);
    if (other !== undefined) return failed(file, takenId(file, id, other));
    this.#files.set(id, file);
    const regulation = { id, title: extraction.title };
    if (extraction.kind === 'UNCHANGED') return { file, outcome: 'UNCHANGED', regulation, counts: null, findings: [], error: null };
    const { graph, counts } = extraction;
    try {
      return { file, outcome: await this.#write(graph), regulation, counts, findings: reportFindings(graph), error: null };
    } catch (error) {
      // A refused graph is a fault of this text's reading; every other store error concerns them all.
      if (!(error instanceof StoreError) || error.code !== 'QUERY_REFUSED') throw error;
      return failed(file, { code: 'INTERNAL', message: error.stack ?? error.message });
    }
  }

  async #write(graph: RegulationGraph): Promise<FileOutcome> {
    if (this.#writer === null) return 'READ';
    await this.#writer.replace(graph);
    this.written += 1;
    return this.#known.has(graph.regulation) ? 'REPLACED' : 'IMPORTED';
  }
}

function takenId(file: string, id: string, other: string): InputError {
  return new InputError(
    'BAD_METADATA',
    file,
    `its regulation id ${id} is that of ${other}, which was taken; give one of them another id in a sidecar`,
  );
}

function failedPath(error: InputError): FileReport {
  return failed(error.input, error);
}

function failed(file: string, { code, message }: { readonly code: string; readonly message: string }): FileReport {
  return { file, outcome: 'FAILED', regulation: null, counts: null, findings: [], error: { code, message } };
}
