import { listAt } from '../facts/grouping.ts';
import type { ObligationFact, RegulationFacts } from '../facts/shapes.ts';
import type { NodeKind } from '../generated/resolvers.ts';
import { globalId, type NodeRef } from '../nodes.ts';
import { type Drawing, drawingOf, type Kinds, type Line, lineOf, type Mark } from './graphShapes.ts';
import { kindOf } from './kinds.ts';
import { type CountedNode, rankingOf } from './ranking.ts';

import { type Counted, tallyOf } from './tally.ts';

export const OVERVIEW_KINDS: readonly NodeKind[] = ['DEPARTMENT', 'GOVERNMENT', 'INDUSTRY', 'TOPIC'];

/** Bodies sized by their obligations, and the industries and topics these act on, one line a pair. */
export function overviewOf(
  facts: readonly RegulationFacts[],
  passes: (obligation: ObligationFact) => boolean,
  kinds: Kinds,
  limit: number,
): Drawing {
  const obligations = facts.flatMap((regulation) => regulation.obligations.filter(passes));
  const bodies = rankingOf(obligations.flatMap(bearersOf).filter(({ node }) => kinds.has(kindOf(node))));
  const fields = rankingOf(obligations.flatMap(fieldsOf).filter(({ node }) => kinds.has(kindOf(node))));
  const marks = balanced(bodies, fields, limit).map(({ node, tally }): Mark => ({ node, tally, distance: 0 }));
  return drawingOf(marks, linesOf(obligations, kinds), limit);
}

function bearersOf(obligation: ObligationFact): CountedNode<NodeRef>[] {
  return obligation.bearings.map(({ actor, carried }) => ({ node: actor, obligation, carried }));
}

function fieldsOf(obligation: ObligationFact): CountedNode<NodeRef>[] {
  const nodes: readonly NodeRef[] = [
    ...obligation.concerns.map(({ industry }) => industry),
    ...obligation.topics.map(({ topic }) => topic),
  ];
  const carried = obligation.bearings.some((bearing) => bearing.carried);
  return nodes.map((node) => ({ node, obligation, carried }));
}

/** Half of the marks for bodies, half for fields; what one of them does not need goes to the other. The rest follows. */
function balanced<Item>(bodies: readonly Item[], fields: readonly Item[], limit: number): readonly Item[] {
  const half = Math.ceil(limit / 2);
  const forBodies = Math.max(half, limit - fields.length);
  const forFields = limit - Math.min(forBodies, bodies.length);
  return [...bodies.slice(0, forBodies), ...fields.slice(0, forFields), ...bodies.slice(forBodies), ...fields.slice(forFields)];
}

interface Between {
  readonly source: NodeRef;
  readonly target: NodeRef;
  readonly counted: Counted;
}

function linesOf(obligations: readonly ObligationFact[], kinds: Kinds): readonly Line[] {
  const lists = new Map<string, Between[]>();
  for (const obligation of obligations) {
    for (const { node: source, carried } of bearersOf(obligation)) {
      for (const { node: target } of fieldsOf(obligation)) {
        if (!kinds.has(kindOf(source)) || !kinds.has(kindOf(target))) continue;
        listAt(lists, `${globalId(source)}|${globalId(target)}`).push({ source, target, counted: { obligation, carried } });
      }
    }
  }
  return [...lists.values()].flatMap((list) =>
    list.slice(0, 1).map(({ source, target }) => lineOf('ACTS_ON', source, target, tallyOf(list.map(({ counted }) => counted)))),
  );
}
