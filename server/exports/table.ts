/** Tables: one row for each who bears an obligation, one for an obligation that nobody bears. */
import type { BearingFact } from '../facts/shapes.ts';
import { globalId } from '../nodes.ts';
import type { ExportedObligation, ExportedRegulation, ExportSource, Provenance } from './exportSource.ts';

type Cell = string | number | boolean | null;
type Line = Readonly<Record<string, Cell>>;

/** Every line has the same columns, in this order. */
const COLUMNS = [
  'regulation',
  'title',
  'article',
  'label',
  'cite',
  'obligation',
  'modality',
  'bearer',
  'bearerId',
  'bearerKind',
  'role',
  'lead',
  'levels',
  'openList',
  'carried',
  'holding',
  'unborne',
  'participants',
  'summary',
  'actions',
  'conditions',
  'deadline',
  'industries',
  'topics',
  'platforms',
  'addressed',
  'text',
  'start',
  'end',
  'bearerStart',
  'bearerEnd',
  'review',
] as const;

/** Comma-separated values as RFC 4180 has them. From what it was made stands in the last lines, behind `#`. */
export async function* csv(source: ExportSource): AsyncIterable<string> {
  yield csvLine([...COLUMNS]);
  for await (const line of lines(source)) yield csvLine(COLUMNS.map((column) => line[column] ?? null));
  yield* provenanceLines(source.provenance);
}

/** The same with a mark in front that tells Excel it is UTF-8. */
export async function* csvForExcel(source: ExportSource): AsyncIterable<string> {
  yield '\uFEFF';
  yield* csv(source);
}

/** The first line says from what it was made, then one obligation a line with everything in it. */
export async function* ndjson(source: ExportSource): AsyncIterable<string> {
  yield `${JSON.stringify({ provenance: source.provenance })}\n`;
  for await (const regulation of source.regulations())
    for (const obligation of regulation.obligations) yield `${JSON.stringify(recordOf(regulation, obligation))}\n`;
}

async function* lines(source: ExportSource): AsyncIterable<Line> {
  for await (const regulation of source.regulations())
    for (const obligation of regulation.obligations) yield* linesOf(regulation, obligation);
}

function* linesOf(regulation: ExportedRegulation, obligation: ExportedObligation): Iterable<Line> {
  const whole = lineOfObligation(regulation, obligation);
  const { bearings } = obligation.fact;
  if (bearings.length === 0) yield whole;
  for (const bearing of bearings) yield { ...whole, ...lineOfBearing(regulation, bearing) };
}

const together = (words: readonly string[]): string => [...new Set(words)].join('、');

function lineOfObligation({ facts, properties, names }: ExportedRegulation, { fact, ...read }: ExportedObligation): Line {
  const nameOf = (node: Parameters<typeof globalId>[0]): string => names.get(globalId(node))?.name ?? node.id;
  return {
    regulation: facts.id,
    title: String(properties['title']),
    article: fact.article.number,
    label: fact.article.label,
    cite: read.cite,
    obligation: fact.id,
    modality: fact.modality,
    holding: fact.holding,
    unborne: fact.unborne,
    participants: together(fact.participations.map(({ role, actor }) => `${nameOf(actor)} (${role})`)),
    summary: read.summary,
    actions: together(read.actions.map(({ verb, object }) => `${verb}${object}`)),
    conditions: together(read.conditions),
    deadline: read.deadline,
    industries: together(fact.concerns.map(({ industry }) => nameOf(industry))),
    topics: together(fact.topics.map(({ topic }) => nameOf(topic))),
    platforms: together(fact.builds.map(({ platform }) => nameOf(platform))),
    addressed: together(fact.addresses.map(({ party }) => nameOf(party))),
    text: read.text,
    start: fact.start,
    end: fact.end,
  };
}

function lineOfBearing({ names }: ExportedRegulation, bearing: BearingFact): Line {
  const { actor, role, lead, levels, openList, carried, start, end, review } = bearing;
  return {
    bearer: names.get(globalId(actor))?.name ?? actor.id,
    bearerId: globalId(actor),
    bearerKind: actor.kind,
    role,
    lead,
    levels: levels.join(' '),
    openList,
    carried,
    bearerStart: start,
    bearerEnd: end,
    review,
  };
}

function recordOf(regulation: ExportedRegulation, obligation: ExportedObligation): object {
  const { fact, actions, conditions } = obligation;
  const { participants: _, actions: __, conditions: ___, ...whole } = lineOfObligation(regulation, obligation);
  const nameOf = (node: Parameters<typeof globalId>[0]): string | null => regulation.names.get(globalId(node))?.name ?? null;
  return {
    ...whole,
    actions,
    conditions,
    bearers: fact.bearings.map((bearing) => ({ ...lineOfBearing(regulation, bearing), levels: bearing.levels })),
    participants: fact.participations.map(({ actor, role, start, end }) => ({
      name: nameOf(actor),
      id: globalId(actor),
      role,
      start,
      end,
    })),
  };
}

/** A sheet would run what begins like a formula: such text is set behind an apostrophe, as spreadsheets do themselves. */
const FORMULA = /^[=+\-@\t\r]/;

function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  const written = typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : String(cell);
  return /[",\r\n]/.test(written) ? `"${written.replaceAll('"', '""')}"` : written;
}

function* provenanceLines({ graphVersion, ontologyVersion, regulations, filter }: Provenance): Iterable<string> {
  yield csvLine([`# graph ${graphVersion}, ontology ${ontologyVersion}, filter ${JSON.stringify(filter ?? {})}`]);
  for (const { id, title, rulesVersion, contentHash } of regulations)
    yield csvLine([`# ${id} ${title}, rules ${rulesVersion ?? 'unknown'}, text ${contentHash ?? 'unknown'}`]);
}
