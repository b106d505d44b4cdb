import { createHash } from 'node:crypto';
import { groupedBy } from './groupedBy.ts';
import type { Kind } from './kinds.ts';
import type { Sample } from './records.ts';

/**
 * Committed before the rules were finished; another seed draws another sample. What is read of sentences was drawn a second time
 * after its first sample had been looked at; outlines were judged once, and keep theirs.
 */
const SEED = 'zhize-judged-by-reading-2';
const SEED_OF_OUTLINES = 'zhize-judged-by-reading-1';

interface Candidate {
  readonly rank: string;
  readonly group: string;
  readonly sample: Sample;
}

/**
 * Draws the sample of one kind. Every candidate has a rank that depends on the seed and its key alone: what is drawn changes only
 * where what is found changes. Groups (provinces) take turns, each with its lowest rank, at most `perFile` from one file.
 */
export class Drawing {
  readonly #kind: Kind;
  readonly #strata: Candidate[][];

  constructor(kind: Kind) {
    this.#kind = kind;
    this.#strata = kind.strata.map(() => []);
  }

  /** Offers all candidates of one file. */
  offer(group: string, samples: readonly Sample[]): void {
    for (const [index, stratum] of this.#kind.strata.entries()) {
      const candidates = samples.filter(({ read }) => stratum.accepts(read)).map((sample) => this.#candidate(group, sample));
      this.#strata[index]!.push(...once(candidates.sort(byRank)).slice(0, this.#kind.perFile));
    }
  }

  drawn(): Sample[] {
    const files = new Map<string, number>();
    const taken = new Set<string>();
    return this.#kind.strata.flatMap(({ size }, index) => {
      const left = this.#strata[index]!.sort(byRank).filter(({ sample }) => !taken.has(sample.key));
      const drawn = this.#takeTurns(left, size, files);
      for (const { key } of drawn) taken.add(key);
      return drawn;
    });
  }

  #candidate(group: string, sample: Sample): Candidate {
    const seed = this.#kind.family === 'structure' ? SEED_OF_OUTLINES : SEED;
    const rank = createHash('sha256').update(`${seed} ${this.#kind.kind} ${sample.key}`).digest('hex');
    return { rank, group, sample };
  }

  #takeTurns(candidates: readonly Candidate[], size: number, files: Map<string, number>): Sample[] {
    const queues = groupedBy(candidates, ({ group }) => group);
    const groups = [...queues.keys()].sort();
    const taken: Sample[] = [];
    while (taken.length < size && groups.some((group) => queues.get(group)!.length > 0)) {
      for (const group of groups) {
        const next = taken.length < size ? this.#next(queues.get(group)!, files) : undefined;
        if (next !== undefined) taken.push(next);
      }
    }
    return taken;
  }

  #next(queue: Candidate[], files: Map<string, number>): Sample | undefined {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const count = files.get(next.sample.file) ?? 0;
      if (count >= this.#kind.perFile) continue;
      files.set(next.sample.file, count + 1);
      return next.sample;
    }
    return undefined;
  }
}

function byRank(one: Candidate, other: Candidate): number {
  if (one.rank === other.rank) return 0;
  return one.rank < other.rank ? -1 : 1;
}

/** The same place can be found in two obligations (a bearer shared by both): it is offered once. */
function once(sorted: readonly Candidate[]): Candidate[] {
  return sorted.filter(({ rank }, index) => sorted[index - 1]?.rank !== rank);
}
