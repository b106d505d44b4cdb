/** Where a mark stands, canvas units, and where its label is: below unless said otherwise. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly side?: Side;
}

export type Side = 'left' | 'right' | 'above';
export type Places = Readonly<Record<string, Place>>;

/** What the layout worker is asked and what it answers: plain data. */
export interface ArrangedNode {
  readonly id: string;
  /** With the label. */
  readonly width: number;
  readonly height: number;
  /** Where it stands already; nodes with a place keep it. */
  readonly place?: Place;
}

export interface ArrangedEdge {
  readonly source: string;
  readonly target: string;
  /** 0 to 1: the stronger, the nearer its ends. */
  readonly strength: number;
}

export interface ArrangementRequest {
  readonly ticket: number;
  readonly nodes: readonly ArrangedNode[];
  readonly edges: readonly ArrangedEdge[];
}

export interface ArrangementAnswer {
  readonly ticket: number;
  readonly places: Places;
}
