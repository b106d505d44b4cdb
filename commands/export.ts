import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command, Option } from 'commander';
import { buildSchema } from 'graphql';
import { readConfig } from '../config.ts';
import { openReader } from '../cypher/open.ts';
import { createContext } from '../server/context.ts';
import { InputError } from '../server/errors.ts';
import { startExport } from '../server/exports/exportRequest.ts';
import { EXPORT_FORMAT_NAMES, EXPORT_FORMATS } from '../server/exports/formats.ts';
import { snapshotsOf } from '../server/snapshot.ts';
import { UsageError } from './exitCodes.ts';
import { storeOption, type StoreOptions } from './options.ts';
import { say, writeOut } from './output.ts';

const FORMATS = EXPORT_FORMAT_NAMES.map((name) => `  ${name.padEnd(14)}${EXPORT_FORMATS[name].description}`).join('\n');
const EXAMPLES = `
Formats:
${FORMATS}

Examples:
  zhize export --format csv-excel --output duties.csv
  zhize export --format graphml --filter '{"modalities":["DUTY"]}' > duties.graphml
  zhize export --format akoma-ntoso --filter '{"regulations":["shijiazhuang-digital-economy-2023"]}' > regulation.xml

The filter is an ObligationFilter, as the API takes it. Every export says from what it was made.`;

interface ExportOptions extends StoreOptions {
  readonly format: string;
  readonly filter?: string;
  readonly output?: string;
}

export function command(): Command {
  return new Command('export')
    .description('write what the store holds as a table, a network, linked data or legal XML')
    .addOption(new Option('--format <name>', 'see below').choices(EXPORT_FORMAT_NAMES).makeOptionMandatory())
    .option('--filter <json>', 'which obligations, as the API takes it; without one all that is in force')
    .option('--output <file>', 'a file instead of standard output')
    .addOption(storeOption())
    .addHelpText('after', EXAMPLES)
    .action(run);
}

async function run({ store, format, filter, output }: ExportOptions): Promise<void> {
  const reader = await openReader(readConfig(store).store);
  const snapshots = snapshotsOf(reader);
  try {
    const today = new Date().toISOString().slice(0, 10);
    const context = createContext({ snapshots, today, signal: new AbortController().signal });
    const started = await startExport({ format, filter: filter ?? null }, await schema(), context);
    await write(started.pieces, output);
  } catch (error) {
    throw error instanceof InputError ? new UsageError(error.message) : error;
  } finally {
    snapshots.close();
    await reader.close();
  }
}

async function write(pieces: AsyncIterable<string>, output: string | undefined): Promise<void> {
  if (output === undefined) {
    for await (const piece of pieces) await writeOut(piece);
    return;
  }
  await pipeline(Readable.from(pieces), createWriteStream(output));
  say(`Wrote ${output}.`);
}

async function schema() {
  return buildSchema(await readFile(join(import.meta.dirname, '../server/schema.graphql'), 'utf8'));
}
