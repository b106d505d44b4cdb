import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ATTRIBUTES, type Counts, MEASURES, type Score } from './score.ts';

/** Shares of one, rounded to four places: attributes have an accuracy only. */
export interface Figure {
  readonly precision?: number;
  readonly recall?: number;
  readonly f1: number;
}

/** By set, then by measure or attribute. */
export type Figures = Readonly<Record<string, Readonly<Record<string, Figure>>>>;

/** The figures that this checkout is held to. */
export const COMMITTED = join(import.meta.dirname, 'figures.json');

export function readFigures(file: string): Figures {
  return JSON.parse(readFileSync(file, 'utf8')) as Figures;
}

export function writeFigures(file: string, figures: Figures): void {
  writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`);
}

export function figuresOf(score: Score): Record<string, Figure> {
  const measures = MEASURES.map((measure) => [measure, figureOf(score.measures[measure])] as const);
  const attributes = ATTRIBUTES.map((attribute) => {
    const { right, of } = score.attributes[attribute];
    return [attribute, { f1: rounded(share(right, of)) }] as const;
  });
  return Object.fromEntries([...measures, ...attributes]);
}

function figureOf({ right, missed, spurious }: Counts): Figure {
  const precision = share(right, right + spurious);
  const recall = share(right, right + missed);
  const f1 = share(2 * precision * recall, precision + recall);
  return { precision: rounded(precision), recall: rounded(recall), f1: rounded(f1) };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

export interface Change {
  readonly set: string;
  readonly measure: string;
  readonly before: number;
  readonly after: number;
}

/** Where F1 (or accuracy) differs from the committed figures; only sets and measures that both have. */
export function changes(before: Figures, after: Figures): Change[] {
  return Object.entries(after).flatMap(([set, figures]) =>
    Object.entries(figures).flatMap(([measure, { f1 }]) => {
      const committed = before[set]?.[measure]?.f1;
      return committed === undefined || committed === f1 ? [] : [{ set, measure, before: committed, after: f1 }];
    }),
  );
}
