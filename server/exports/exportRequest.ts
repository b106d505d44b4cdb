import { coerceInputValue, type GraphQLInputType, type GraphQLSchema } from 'graphql';
import type { Context } from '../context.ts';
import { InputError } from '../errors.ts';
import type { ObligationFilter } from '../generated/resolvers.ts';
import { exportSource } from './exportSource.ts';
import { EXPORT_FORMAT_NAMES, EXPORT_FORMATS, type ExportFormat, isExportFormat } from './formats.ts';

export interface ExportRequest {
  readonly format: string;
  /** An ObligationFilter as JSON, as the API takes it. */
  readonly filter: string | null;
}

export interface StartedExport {
  readonly format: ExportFormat;
  /** What to call a file of it. */
  readonly fileName: string;
  readonly pieces: AsyncIterable<string>;
}

/** Begins an export. Throws InputError for a format or filter that is none, and for several regulations where one is written. */
export async function startExport(
  { format: name, filter }: ExportRequest,
  schema: GraphQLSchema,
  context: Context,
): Promise<StartedExport> {
  if (!isExportFormat(name)) throw new InputError(`There is no format "${name}"; there are ${EXPORT_FORMAT_NAMES.join(', ')}.`);
  const format: ExportFormat = EXPORT_FORMATS[name];
  const source = await exportSource(filter === null ? null : parsedFilter(filter, schema), context);
  const { regulations } = source.provenance;
  if (format.ofOneRegulation && regulations.length !== 1) {
    throw new InputError(`"${name}" holds one regulation, and ${regulations.length} are asked for: name one in the filter.`);
  }
  const [only] = regulations;
  const fileName = `${regulations.length === 1 && only ? only.id : 'zhize'}.${format.ending}`;
  return { format, fileName, pieces: format.write(source) };
}

function parsedFilter(written: string, schema: GraphQLSchema): ObligationFilter {
  const faults: string[] = [];
  const value = coerceInputValue(parsedJson(written), schema.getType('ObligationFilter') as GraphQLInputType, (path, _, error) =>
    faults.push(`${path.join('.')}: ${error.message}`),
  );
  if (faults.length > 0) throw new InputError(`The filter is no ObligationFilter: ${faults[0]}`);
  return value as ObligationFilter;
}

function parsedJson(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    throw new InputError('The filter is not JSON.');
  }
}
