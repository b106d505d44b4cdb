import type { Finding, Metadata } from '../../model.ts';
import { intakeFinding } from '../intakeFinding.ts';
import { METADATA_KEYS, type MetadataFields } from './metadataFields.ts';

export interface MetadataSource {
  readonly name: 'flags' | 'sidecar' | 'front matter' | 'text';
  readonly fields: MetadataFields;
}

export interface ResolvedMetadata {
  readonly metadata: Metadata;
  readonly findings: readonly Finding[];
}

/** Takes each field from the first source that has it. Sources that say something else are reported. */
export function resolveMetadata(sources: readonly MetadataSource[], fileName: string): ResolvedMetadata {
  const fields: MetadataFields = Object.assign({}, ...sources.toReversed().map((source) => definedOnly(source.fields)));
  const title = fields.title ?? fields.id ?? fileName;
  const version = versionDate(fields, fileName);
  const findings = [...METADATA_KEYS.flatMap((key) => differences(key, sources)), ...identityFindings(fields, version, fileName)];
  return { metadata: completeMetadata(fields, title, version), findings };
}

export function definedOnly(fields: MetadataFields): MetadataFields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function completeMetadata(fields: MetadataFields, title: string, version: string | null): Metadata {
  return {
    id: fields.id ?? idFrom(title, version),
    title,
    work: fields.work ?? workOf(title),
    jurisdiction: fields.jurisdiction ?? null,
    jurisdictionLevel: fields.jurisdictionLevel ?? null,
    issuer: fields.issuer ?? null,
    adoptedOn: fields.adoptedOn ?? null,
    approvedBy: fields.approvedBy ?? null,
    approvedOn: fields.approvedOn ?? null,
    promulgatedOn: fields.promulgatedOn ?? null,
    effectiveOn: fields.effectiveOn ?? null,
    repealedOn: fields.repealedOn ?? null,
    defects: fields.defects ?? [],
  };
}

function differences(key: keyof Metadata, sources: readonly MetadataSource[]): Finding[] {
  const speaking = sources.filter((source) => source.fields[key] !== undefined);
  const [used, ...others] = speaking;
  if (used === undefined) return [];
  return others
    .filter((other) => JSON.stringify(other.fields[key]) !== JSON.stringify(used.fields[key]))
    .map((other) => {
      const message = `${key}: the ${used.name} says ${String(used.fields[key])}, the ${other.name} ${String(other.fields[key])}; the first is used`;
      return intakeFinding('metadata-differs', 'WARNING', message);
    });
}

function identityFindings(fields: MetadataFields, version: string | null, fileName: string): Finding[] {
  if (fields.id !== undefined) return [];
  if (fields.title === undefined) {
    return [
      intakeFinding(
        'no-title',
        'WARNING',
        `nothing names the text: it is imported as ${fileName}; a title line or ${fileName}.meta.yaml would`,
      ),
    ];
  }
  if (version !== null) return [];
  return [intakeFinding('no-version-date', 'INFO', 'no date tells this version from another: its id is its title alone')];
}

/**
 * The day from which this version is in force, else the last known step towards it. Where the text names no step at all,
 * the date in a file's name 「某条例(2019-07-26).md」 tells its versions apart.
 */
function versionDate(fields: MetadataFields, fileName: string): string | null {
  const inName = /[（(](\d{4}-\d\d-\d\d)[)）]$/.exec(fileName)?.[1];
  if (inName !== undefined && fields.adoptedOn === undefined && fields.approvedOn === undefined) return inName;
  return fields.effectiveOn ?? fields.approvedOn ?? fields.promulgatedOn ?? fields.adoptedOn ?? null;
}

/** Ids are parts of addresses and of other ids: no blanks, no slashes. */
function idFrom(title: string, date: string | null): string {
  const name = title.replace(/\s+/g, '').replace(/[/\\]/g, '-');
  return date === null ? name : `${name}-${date}`;
}

const VERSION_MARK = /\s*[（(〔[【][^（(〔[【）)〕\]】]*(?:修正|修订|修改|版|文本|\d{4}[-年./])[^（(〔[【）)〕\]】]*[）)〕\]】]\s*$/;

/** No title with a mark is longer. */
const MAX_MARKED_TITLE = 200;

/** What versions of one text share: the title without blanks and without 「（2023年修正）」. */
export function workOf(title: string): string {
  const plain = (title.length > MAX_MARKED_TITLE ? title : title.replace(VERSION_MARK, '')).replace(/\s+/g, '');
  return plain === '' ? title : plain;
}
