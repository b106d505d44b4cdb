import type { BearerRole, ConcernKind, ParticipantRole } from '../../cypher/ontology.ts';
import type { EdgeKind, NodeKind } from '../generated/resolvers.ts';
import { type EvidenceRef, globalId, type NodeRef } from '../nodes.ts';
import type { TallyCount } from './tally.ts';

/** A mark to draw. */
export interface Mark {
  readonly node: NodeRef;
  readonly tally: TallyCount;
  /** Steps from the centre. */
  readonly distance: number;
}

/** A line to draw; of what belongs to one relation only, the others are null. */
export interface Line {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly kind: EdgeKind;
  readonly tally: TallyCount;
  readonly role: BearerRole | null;
  readonly participantRole: ParticipantRole | null;
  readonly as: ConcernKind | null;
  readonly lead: boolean | null;
  readonly carried: boolean | null;
  readonly evidence: EvidenceRef | null;
}

export interface Drawing {
  readonly nodes: readonly Mark[];
  readonly edges: readonly Line[];
  readonly shown: DrawingCount;
  readonly total: DrawingCount;
}

interface DrawingCount {
  readonly nodes: number;
  readonly edges: number;
}

export type Kinds = ReadonlySet<NodeKind>;

const PLAIN = { role: null, participantRole: null, as: null, lead: null, carried: null, evidence: null } as const;
type Details = Partial<Pick<Line, keyof typeof PLAIN>>;

/** Makes a line; `index` tells apart several of one kind between the same two nodes. */
export function lineOf(
  kind: EdgeKind,
  source: NodeRef,
  target: NodeRef,
  tally: TallyCount,
  details: Details & { readonly index?: number } = {},
): Line {
  const { index, ...rest } = details;
  const ends = { source: globalId(source), target: globalId(target) };
  return { ...PLAIN, ...rest, ...ends, id: `${kind}/${ends.source}/${ends.target}${index === undefined ? '' : `/${index}`}`, kind, tally };
}

/** Cuts marks to a limit and keeps the lines whose ends are both shown. */
export function drawingOf(marks: readonly Mark[], lines: readonly Line[], limit: number): Drawing {
  const nodes = marks.slice(0, limit);
  const shownIds = new Set(nodes.map(({ node }) => globalId(node)));
  const edges = lines.filter(({ source, target }) => shownIds.has(source) && shownIds.has(target));
  return {
    nodes,
    edges,
    shown: { nodes: nodes.length, edges: edges.length },
    total: { nodes: marks.length, edges: lines.length },
  };
}
