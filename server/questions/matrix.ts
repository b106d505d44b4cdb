import { compareText } from '../facts/grouping.ts';
import type { ObligationFact } from '../facts/shapes.ts';
import type { Dimension } from '../generated/resolvers.ts';
import { type DimensionValue, goTogether, PLACEMENTS, type Placement, WORDS_IN_ORDER } from './dimensions.ts';
import { type TallyCount, tallyOfObligations } from './tally.ts';

/** A row or column with everything that is counted in it. */
export interface MatrixHead extends DimensionValue {
  readonly tally: TallyCount;
}

export interface MatrixCell {
  /** Keys of its row and column. */
  readonly row: string;
  readonly column: string;
  readonly tally: TallyCount;
  /** In the order of the text. */
  readonly obligations: readonly ObligationFact[];
}

export interface MatrixAnswer {
  readonly rows: readonly MatrixHead[];
  readonly columns: readonly MatrixHead[];
  /** Those that are not empty, row by row. */
  readonly cells: readonly MatrixCell[];
}

/**
 * Counts obligations by two dimensions. What both say of a bearer must hold of one and the same bearing; by one dimension
 * twice, a cell holds what two different values share.
 */
export function matrixOf(obligations: readonly ObligationFact[], rows: Dimension, columns: Dimension): MatrixAnswer {
  const [rowHeads, columnHeads] = [new Heads(rows), new Heads(columns)];
  const cells = new Map<string, Map<string, Set<ObligationFact>>>();
  for (const obligation of obligations) {
    const [inRows, inColumns] = [PLACEMENTS[rows](obligation), PLACEMENTS[columns](obligation)];
    rowHeads.add(inRows, obligation);
    columnHeads.add(inColumns, obligation);
    for (const row of inRows)
      for (const column of inColumns) if (goTogether(row, column, rows === columns)) into(cells, row, column, obligation);
  }
  return inOrder(rowHeads.inOrder(), columnHeads.inOrder(), cells);
}

function into(cells: Map<string, Map<string, Set<ObligationFact>>>, row: Placement, column: Placement, obligation: ObligationFact): void {
  const inRow = cells.get(row.key) ?? new Map<string, Set<ObligationFact>>();
  cells.set(row.key, inRow);
  inRow.set(column.key, (inRow.get(column.key) ?? new Set()).add(obligation));
}

function inOrder(
  rows: readonly MatrixHead[],
  columns: readonly MatrixHead[],
  cells: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<ObligationFact>>>,
): MatrixAnswer {
  const filled = rows.flatMap((row) =>
    columns.flatMap((column): MatrixCell[] => {
      const obligations = cells.get(row.key)?.get(column.key);
      return obligations === undefined
        ? []
        : [{ row: row.key, column: column.key, tally: tallyOfObligations([...obligations]), obligations: [...obligations] }];
    }),
  );
  return { rows, columns, cells: filled };
}

/** The values of one dimension with the obligations that stand under each. */
class Heads {
  readonly #dimension: Dimension;
  readonly #values = new Map<string, { readonly value: DimensionValue; readonly obligations: Set<ObligationFact> }>();

  constructor(dimension: Dimension) {
    this.#dimension = dimension;
  }

  add(placements: readonly Placement[], obligation: ObligationFact): void {
    for (const { key, node } of placements) {
      const known = this.#values.get(key) ?? { value: { key, node }, obligations: new Set<ObligationFact>() };
      this.#values.set(key, known);
      known.obligations.add(obligation);
    }
  }

  inOrder(): readonly MatrixHead[] {
    const heads = [...this.#values.values()].map(({ value, obligations }) => ({ ...value, tally: tallyOfObligations([...obligations]) }));
    const ranks = new Map(heads.map((head, place) => [head.key, this.#rank(head, place)]));
    const rankOf = ({ key }: MatrixHead): number => ranks.get(key) ?? 0;
    return heads.toSorted((left, right) => rankOf(left) - rankOf(right) || compareText(left.key, right.key));
  }

  /** `place`: where it was met first. Words in the order of their enumeration, chapters in that of the text, everything else the most frequent first. */
  #rank({ key, tally }: MatrixHead, place: number): number {
    const words = WORDS_IN_ORDER[this.#dimension];
    if (words) return words.indexOf(key);
    return this.#dimension === 'CHAPTER' ? place : -tally.obligations;
  }
}
