import { type Kind, KINDS } from './kinds.ts';
import { digestOf, readSamples, readVerdicts } from './records.ts';

/** How one kind of thing fared under a careful reader. */
export interface Judgement {
  readonly kind: string;
  /** Drawn places whose present reading has a verdict. */
  readonly judged: number;
  readonly right: number;
  /** Drawn places whose reading nobody has judged. */
  readonly open: number;
  /** How many of the sample should be right. */
  readonly goal: number;
}

/** The judgements of all kinds, from the committed samples and verdicts. */
export function judgements(): Judgement[] {
  return KINDS.map(judgementOf);
}

function judgementOf({ kind, goal }: Kind): Judgement {
  const samples = readSamples(kind);
  const verdicts = new Map(readVerdicts(kind).map((verdict) => [`${verdict.key} ${verdict.reading}`, verdict.verdict]));
  const found = samples.map(({ key, read }) => verdicts.get(`${key} ${digestOf(read)}`));
  const right = found.filter((verdict) => verdict === 'right').length;
  const open = found.filter((verdict) => verdict === undefined).length;
  return { kind, judged: samples.length - open, right, open, goal };
}

/** A Markdown table: kind, judged, right, share, goal. */
export function judgementTable(rows: readonly Judgement[]): string {
  const lines = rows.map(({ kind, judged, right, goal }) => `| ${kind} | ${judged} | ${right} | ${shareOf(right, judged)} | ${goal} |`);
  return ['| kind | judged | right | share | goal |', '|---|--:|--:|--:|--:|', ...lines, ''].join('\n');
}

function shareOf(right: number, judged: number): string {
  return judged === 0 ? '–' : `${((100 * right) / judged).toFixed(0)} %`;
}
