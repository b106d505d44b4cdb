import type { Span } from './reading.ts';

/** A place in a text and what is said of it. */
export interface Marked<Mark> extends Span {
  readonly mark: Mark;
}

export interface Segment<Mark> extends Span {
  /** In the order they were given; empty where nothing is said. */
  readonly marks: readonly Mark[];
}

/** Cuts a text where any mark begins or ends, so that marks may overlap and every character appears once. */
export function segmentsOf<Mark>(length: number, marked: readonly Marked<Mark>[]): readonly Segment<Mark>[] {
  const inside = marked.map((one) => ({ ...one, start: Math.max(0, one.start), end: Math.min(length, one.end) }));
  const cuts = [...new Set([0, length, ...inside.flatMap(({ start, end }) => [start, end])])]
    .filter((cut) => cut <= length)
    .toSorted((one, other) => one - other);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? length;
    return { start, end, marks: inside.filter((one) => one.start <= start && one.end >= end).map(({ mark }) => mark) };
  });
}
