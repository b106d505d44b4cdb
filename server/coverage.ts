import type { Context } from './context.ts';
import { optionalText } from './facts/rows.ts';
import type { RegulationRef } from './nodes.ts';
import { type CoverageAnswer, coverageOf } from './questions/coverage.ts';
import { cuesOf } from './questions/cues.ts';

/** How much of a regulation was understood; computed once a version. */
export async function coverage(regulation: RegulationRef, context: Context): Promise<CoverageAnswer> {
  const facts = await context.factsAround(regulation);
  const snapshot = await context.snapshot();
  return snapshot.once(`coverage/${regulation.id}`, async () => {
    const rows = await snapshot.read('facts-cues', { regulations: [regulation.id] });
    return coverageOf(
      facts,
      rows.flatMap((row) => cuesOf(optionalText(row, 'cues'))),
    );
  });
}
