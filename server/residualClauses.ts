import type { Context } from './context.ts';
import { text } from './facts/rows.ts';
import type { ObligationFact } from './facts/shapes.ts';

/** 「按照各自职责做好相关工作」: whoever is left does what is left. */
const RESIDUAL =
  /(?:按照|依照|根据|在)(?:各自|其)?(?:的)?职责(?:范围内|分工)?[^。；]{0,12}(?:做好|负责|开展)[^。；]{0,24}(?:相关|有关)?工作/;

/** Ids of the obligations that are borne by generic bodies and leave them whatever else there is to do. */
export async function residualClauses(obligations: readonly ObligationFact[], context: Context): Promise<ReadonlySet<string>> {
  const generic = obligations.filter(({ bearings }) => bearings.some(({ actor }) => actor.kind === 'GENERIC'));
  const texts = await Promise.all(
    generic.map(async (obligation) => ({ id: obligation.id, text: text(await context.node(obligation), 'text') })),
  );
  return new Set(texts.filter(({ text: words }) => RESIDUAL.test(words)).map(({ id }) => id));
}
