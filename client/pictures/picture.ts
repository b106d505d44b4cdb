import type { BearerRole, Modality } from '../generated/operations.ts';
import type { Entity, EntityKind } from '../facts/reading.ts';

/** What is to be drawn, before anything is placed: marks and lines, and how many there would be without the cap. */
export interface Picture {
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
  /** Marks there are; `nodes` holds as many of them as the cap lets through. */
  readonly total: number;
}

export type MarkKind = EntityKind | 'Obligation' | 'Article';

export interface PictureNode {
  readonly id: string;
  readonly kind: MarkKind;
  /** Set for an entity, whose name depends on the language; else `label` is what to write. */
  readonly entity: Entity | null;
  readonly label: string;
  readonly modality: Modality | null;
  /** Obligations behind it, its size. */
  readonly weight: number;
  /** Obligations of one group stand together. */
  readonly group: string | null;
}

/** How a line is drawn: by the role of a bearer, or as what an obligation concerns, or as many obligations at once. */
export type LineKind = BearerRole | 'CONCERNS' | 'TAKES_PART' | 'ACTS_ON' | 'STATES';

export interface PictureEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly line: LineKind;
  readonly carried: boolean;
  readonly weight: number;
}

export function entityNode(entity: Entity, weight: number): PictureNode {
  return { id: entity.id, kind: entity.kind, entity, label: entity.names.zh, modality: null, weight, group: null };
}
