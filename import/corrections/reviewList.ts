import { coverageOfGraph } from '../graph/coverage.ts';
import type { RegulationGraph } from '../../cypher/graph.ts';
import type { ExtractedRegulation } from '../model.ts';

/** An obligation that nobody has looked at, in the words a correction names it by. */
export interface DoubtfulObligation {
  readonly regulation: string;
  readonly article: string;
  readonly quote: string;
  readonly modality: string;
  readonly bearers: readonly string[];
  /** From 0 to 1: how sure the reading is. */
  readonly confidence: number;
}

/** A name that is in no curated list and that no correction names. */
export interface DoubtfulName {
  readonly regulation: string;
  readonly name: string;
  /** How often the regulation names it. */
  readonly count: number;
}

export interface ReviewList {
  /** The least sure first. */
  readonly obligations: readonly DoubtfulObligation[];
  /** The most frequent first. */
  readonly names: readonly DoubtfulName[];
}

/** What of one regulation most deserves a reader's look. `read` is corrected already. */
export function reviewListOf(read: ExtractedRegulation, graph: RegulationGraph): ReviewList {
  const regulation = read.metadata.id;
  const obligations = read.articles.flatMap(({ label, obligations: stated }) =>
    stated
      .filter(({ review, bearers }) => !review && !bearers.some((bearer) => bearer.review))
      .map(({ text, modality, bearers, confidence }) => ({
        regulation,
        article: label,
        quote: text,
        modality,
        bearers: bearers.map(({ mention }) => mention),
        confidence,
      })),
  );
  const names = (coverageOfGraph(graph)?.unresolvedNames ?? []).map(({ name, count }) => ({ regulation, name, count }));
  return { obligations: leastSureFirst(obligations), names: mostFrequentFirst(names) };
}

/** One list of several. */
export function joinedReviewList(lists: readonly ReviewList[], limit: number): ReviewList {
  return {
    obligations: leastSureFirst(lists.flatMap(({ obligations }) => obligations)).slice(0, limit),
    names: mostFrequentFirst(lists.flatMap(({ names }) => names)).slice(0, limit),
  };
}

function leastSureFirst(obligations: readonly DoubtfulObligation[]): readonly DoubtfulObligation[] {
  return obligations.toSorted((left, right) => left.confidence - right.confidence);
}

function mostFrequentFirst(names: readonly DoubtfulName[]): readonly DoubtfulName[] {
  return names.toSorted((left, right) => right.count - left.count);
}
