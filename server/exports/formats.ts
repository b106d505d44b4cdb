import { akomaNtoso } from './akomaNtoso.ts';
import type { ExportSource } from './exportSource.ts';
import { legalRuleMl } from './legalRuleMl.ts';
import { jsonLd, turtle } from './linkedData.ts';
import { cytoscapeJson, gexf, graphml } from './network.ts';
import { csv, csvForExcel, ndjson } from './table.ts';

export interface ExportFormat {
  readonly mediaType: string;
  /** Ending of a file of it, without the dot. */
  readonly ending: string;
  /** It holds one regulation, and must be asked for one. */
  readonly ofOneRegulation: boolean;
  readonly description: string;
  /** Writes piece by piece: memory holds one regulation. */
  readonly write: (source: ExportSource) => AsyncIterable<string>;
}

/** By the name that is asked for. */
export const EXPORT_FORMATS = {
  csv: format('text/csv; charset=utf-8', 'csv', 'a table: one row for each who bears an obligation', csv),
  'csv-excel': format('text/csv; charset=utf-8', 'csv', 'the same, marked as UTF-8 for Excel', csvForExcel),
  ndjson: format('application/x-ndjson', 'ndjson', 'one obligation a line, as JSON', ndjson),
  graphml: format('application/graphml+xml', 'graphml', 'a network, for networkx, yEd, igraph', graphml),
  gexf: format('application/gexf+xml', 'gexf', 'a network, for Gephi', gexf),
  cytoscape: format('application/json', 'cyjs', 'a network, for Cytoscape', cytoscapeJson),
  jsonld: format('application/ld+json', 'jsonld', 'linked data as JSON-LD', jsonLd),
  turtle: format('text/turtle; charset=utf-8', 'ttl', 'linked data as Turtle', turtle),
  'akoma-ntoso': { ...format('application/akn+xml', 'xml', 'one regulation as Akoma Ntoso 3.0', akomaNtoso), ofOneRegulation: true },
  legalruleml: {
    ...format('application/legalruleml+xml', 'xml', 'the norms of one regulation as LegalRuleML', legalRuleMl),
    ofOneRegulation: true,
  },
} as const satisfies Readonly<Record<string, ExportFormat>>;
export type ExportFormatName = keyof typeof EXPORT_FORMATS;

export const EXPORT_FORMAT_NAMES = Object.keys(EXPORT_FORMATS) as readonly ExportFormatName[];

export function isExportFormat(name: string): name is ExportFormatName {
  return Object.hasOwn(EXPORT_FORMATS, name);
}

function format(mediaType: string, ending: string, description: string, write: ExportFormat['write']): ExportFormat {
  return { mediaType, ending, description, write, ofOneRegulation: false };
}
