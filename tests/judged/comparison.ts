import { groupedBy } from './groupedBy.ts';
import { digestOf, type Sample } from './records.ts';

/** What has become of a drawn place under the present rules. */
export interface Outcome {
  readonly sample: Sample;
  readonly now: 'same' | 'changed' | 'vanished';
  /** What is read there now; null where nothing of the family is. */
  readonly read: Sample['read'] | null;
}

/** Compares drawn samples with all that is found of their family in the same files. A place read twice may be read either way. */
export function compareSamples(samples: readonly Sample[], found: readonly Sample[]): Outcome[] {
  const present = groupedBy(found, ({ key }) => key);
  return samples.map((sample) => {
    const readings = (present.get(sample.key) ?? []).map(({ read }) => read);
    const same = readings.find((read) => digestOf(read) === digestOf(sample.read));
    if (same !== undefined) return { sample, now: 'same', read: same };
    const [read] = readings;
    return read === undefined ? { sample, now: 'vanished', read: null } : { sample, now: 'changed', read };
  });
}
