import { bandsOf, judgeSet } from './calibration.ts';
import { GOLD_SETS } from './goldSets.ts';
import type { Measured } from './measured.ts';

/** The confidences were counted on the first of them among others; the second is the harder witness. */
const CALIBRATED = ['more-development', 'sample'];

export async function measureCalibration(): Promise<Measured['calibration']> {
  const sets = GOLD_SETS.filter(({ name }) => CALIBRATED.includes(name));
  return Object.fromEntries(await Promise.all(sets.map(async (set) => [set.name, bandsOf(await judgeSet(set))] as const)));
}
