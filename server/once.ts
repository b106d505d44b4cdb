import { obligationsAsked } from './asked.ts';
import type { Context } from './context.ts';
import type { ObligationFact } from './facts/shapes.ts';
import type { ObligationFilter } from './generated/resolvers.ts';

/**
 * Computes an answer over the obligations that a filter lets through, once a version of the graph, question and filter.
 * `question` names what is asked with every other argument.
 */
export async function onceOver<Answer>(
  question: readonly unknown[],
  filter: ObligationFilter | null | undefined,
  context: Context,
  compute: (obligations: readonly ObligationFact[]) => Answer | Promise<Answer>,
): Promise<Answer> {
  const [snapshot, scope] = [await context.snapshot(), await context.scope(filter)];
  const key = JSON.stringify([...question, scope, filter]);
  return snapshot.once(key, async () => compute(await obligationsAsked(filter, context)));
}
