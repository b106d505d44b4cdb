import { passing } from '../facts/filtering.ts';
import type { Obligation, Reading } from '../facts/reading.ts';
import type { Step, Steps } from '../canvas/placement.ts';
import type { ViewState } from '../state/viewState.ts';
import { NO_FILTERS } from '../state/viewState.ts';
import { neighbourhood } from './neighbourhood.ts';
import { overview } from './overview.ts';

/**
 * The pictures on the way to the state's own: without filters and expansions first, then what was asked for in turn. Each keeps
 * the places of the one before, so the same address leads to the same places, and a filter or an expansion moves nothing.
 */
export function stepsTo(state: ViewState, reading: Reading, obligations: readonly Obligation[]): Steps {
  const { centre, expanded, more, filters } = state;
  const without = filters.without;
  const unfiltered = passing(reading, NO_FILTERS);
  const steps: Step[] = [];
  const add = (of: readonly Obligation[], open: readonly string[], hidden: readonly string[], times: number): void => {
    const picture =
      centre === null ? overview(of, hidden, times) : neighbourhood(reading, of, { centre, expanded: open, without: hidden, more: times });
    steps.push({ picture, from: open.at(-1) ?? centre });
  };
  for (let times = 0; times <= more; times++) add(unfiltered, [], [], times);
  for (let count = 1; count <= expanded.length; count++) add(unfiltered, expanded.slice(0, count), [], more);
  if (obligations.length !== unfiltered.length || without.length > 0) add(obligations, expanded, without, more);
  return { steps, key: JSON.stringify([reading.regulation.id, centre, expanded, more, filters]) };
}
