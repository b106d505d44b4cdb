import { type Command, InvalidArgumentError, Option } from 'commander';
import { ENCODINGS, type Encoding } from '../import/intake/decodeText.ts';
import type { MetadataFields } from '../import/intake/metadata/metadataFields.ts';

/** `--store`, the same for every command that knows a store. */
export function storeOption(): Option {
  return new Option(
    '--store <place>',
    'a folder for the embedded store, or the neo4j:// or bolt:// URI of a Neo4j; else NEO4J_URI, ZHIZE_STORE',
  );
}

export interface StoreOptions {
  readonly store?: string;
}

/** The flags that say what a text does not say of itself, and how its bytes are to be read: for one file only. */
export function addReadOptions(command: Command): Command {
  command.addOption(new Option('--encoding <name>', 'read the bytes as this, instead of finding out').choices(ENCODINGS));
  for (const [flag, description] of METADATA_FLAGS) command.option(`${flag} <value>`, `${description} (one file only)`);
  return command.option('--defect <what>', 'what is known to be wrong with the source; can be repeated (one file only)', collect);
}

const METADATA_FLAGS = [
  ['--id', 'id of the regulation'],
  ['--title', 'title'],
  ['--work', 'what the versions of a regulation share'],
  ['--jurisdiction', 'where it is in force, as written'],
  ['--jurisdiction-level', 'NATION, PROVINCE, MUNICIPALITY, CITY or COUNTY'],
  ['--issuer', 'who issued it'],
  ['--adopted-on', 'date, such as 2023-10-26'],
  ['--approved-by', 'who approved it'],
  ['--approved-on', 'date'],
  ['--promulgated-on', 'date'],
  ['--effective-on', 'date'],
  ['--repealed-on', 'date'],
] as const;

function collect(value: string, before: readonly string[] | undefined): string[] {
  if (value.trim() === '') throw new InvalidArgumentError('It must not be empty.');
  return [...(before ?? []), value];
}

/** The flags as commander names them. Their values are checked where the text is read. */
export interface ReadFlags extends Omit<MetadataFields, 'defects'> {
  readonly encoding?: Encoding;
  readonly defect?: readonly string[];
}

export function readOptions(flags: ReadFlags): { readonly flags: MetadataFields; readonly encoding: Encoding | undefined } {
  const { id, title, work, jurisdiction, jurisdictionLevel, issuer, adoptedOn, approvedBy, approvedOn } = flags;
  const { promulgatedOn, effectiveOn, repealedOn, defect: defects, encoding } = flags;
  const who = { id, title, work, jurisdiction, jurisdictionLevel, issuer, approvedBy };
  return { flags: { ...who, adoptedOn, approvedOn, promulgatedOn, effectiveOn, repealedOn, defects }, encoding };
}
