import {
  MeetingDocument,
  type MeetingQuery,
  type MeetingType,
  type Modality,
  type OverlapFilter,
  OverlapsDocument,
} from '../generated/operations.ts';
import type { Filters, Unit } from '../state/viewState.ts';
import { selected } from '../state/viewState.ts';
import { byCluster } from './clusters.ts';
import { ask, askAll } from './graphql.ts';

export interface MeetingTally {
  readonly obligations: number;
  readonly articles: number;
  readonly carried: number;
}

/** Two bodies and how they meet; a type that does not occur is missing. */
export interface Pair {
  readonly left: string;
  readonly right: string;
  readonly meetings: ReadonlyMap<MeetingType, MeetingTally>;
}

export type MeetingDetails = MeetingQuery['overlaps']['nodes'][number];

/** All pairs that meet in the regulation, under the filters that pairs have. Throws AnswerError. */
export async function readOverlaps(regulation: string, filters: Filters): Promise<readonly Pair[]> {
  const filter = filterOf(regulation, filters);
  const nodes = await askAll(async (after) => (await ask(OverlapsDocument, { filter, after })).overlaps);
  return nodes.map(({ left, right, meetings }) => ({
    left: left.id,
    right: right.id,
    meetings: new Map(meetings.map(({ type, tally }) => [type, tally])),
  }));
}

/** One pair with the obligations behind each count; null where the two do not meet. Throws AnswerError. */
export async function readMeeting(regulation: string, filters: Filters, selection: string): Promise<MeetingDetails | null> {
  const filter = { ...filterOf(regulation, { ...filters, about: [] }), between: [...selected(selection)] };
  const { overlaps } = await ask(MeetingDocument, { filter });
  return overlaps.nodes[0] ?? null;
}

function filterOf(regulation: string, { modality, chapter, about }: Filters): OverlapFilter {
  const bodies = about.filter((id) => id.startsWith('Department:'));
  return {
    regulations: [`Regulation:${regulation}`],
    ...(modality.length > 0 && { modalities: modality as readonly Modality[] }),
    ...(chapter.length > 0 && { chapters: chapter }),
    ...(bodies.length > 0 && { of: bodies }),
  };
}

export function countOf(pair: Pair, type: MeetingType, unit: Unit): number {
  return pair.meetings.get(type)?.[unit === 'obligation' ? 'obligations' : 'articles'] ?? 0;
}

export interface Matrix {
  /** In the order of rows and columns: bodies that meet alike stand together. */
  readonly bodies: readonly string[];
  /** By the two ids, in either order. */
  readonly pairOf: (one: string, other: string) => Pair | null;
  /** Bodies that meet anybody. */
  readonly total: number;
}

/** The `limit` bodies that meet others most, ordered by cluster. */
export function matrixOf(pairs: readonly Pair[], limit: number): Matrix {
  const index = new Map(
    pairs.flatMap((pair) => [[`${pair.left} ${pair.right}`, pair] as const, [`${pair.right} ${pair.left}`, pair] as const]),
  );
  const pairOf = (one: string, other: string): Pair | null => index.get(`${one} ${other}`) ?? null;
  const strengths = new Map<string, number>();
  for (const pair of pairs) for (const id of [pair.left, pair.right]) strengths.set(id, (strengths.get(id) ?? 0) + strength(pair));
  const strongest = [...strengths].toSorted(([one, many], [other, more]) => more - many || (one < other ? -1 : 1)).map(([id]) => id);
  return { bodies: byCluster(strongest.slice(0, limit), (one, other) => strength(pairOf(one, other))), pairOf, total: strongest.length };
}

/** For ordering only, never shown: what is done together weighs more than a common field. */
function strength(pair: Pair | null): number {
  if (pair === null) return 0;
  const together =
    countOf(pair, 'SHARED_DUTY', 'obligation') + countOf(pair, 'DIVIDED_DUTY', 'obligation') + countOf(pair, 'COOPERATION', 'obligation');
  return together + 0.1 * countOf(pair, 'COMMON_FIELD', 'obligation');
}
