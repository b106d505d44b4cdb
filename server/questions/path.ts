/** The shortest ways between two nodes, through obligations. */
import type { BearerRole, ParticipantRole } from '../../cypher/ontology.ts';
import { listAt } from '../facts/grouping.ts';
import type { ObligationFact, Place } from '../facts/shapes.ts';
import type { EdgeKind } from '../generated/resolvers.ts';
import { globalId, type NodeRef } from '../nodes.ts';

/** A node and an obligation it belongs to, with what ties them and where it is written. */
export interface Tie extends Place {
  readonly node: NodeRef;
  readonly obligation: ObligationFact;
  readonly kind: EdgeKind;
  readonly role: BearerRole | ParticipantRole | null;
}

/** One obligation on the way, entered from one node and left to another. */
export interface PathStep {
  readonly from: Tie;
  readonly to: Tie;
}

export interface PathAsked {
  readonly from: string;
  readonly to: string;
  /** May this node stand between the two ends? */
  readonly mayPass: (node: NodeRef) => boolean;
  /** How many obligations at most. */
  readonly longest: number;
}

/**
 * Finds a shortest way by breadth-first search; of several the one through the earliest obligations. Null when there is none
 * within the length asked for.
 */
export function pathOf(obligations: readonly ObligationFact[], { from, to, mayPass, longest }: PathAsked): readonly PathStep[] | null {
  const ties = new Map<string, Tie[]>();
  for (const obligation of obligations) for (const tie of tiesOf(obligation)) listAt(ties, globalId(tie.node)).push(tie);
  const cameBy = new Map<string, PathStep | null>([[from, null]]);
  let edge: readonly string[] = [from];
  for (let length = 0; length < longest && edge.length > 0 && !cameBy.has(to); length++) {
    edge = edge.flatMap((id) => stepsFrom(id, ties, cameBy, (node) => globalId(node) === to || mayPass(node)));
  }
  return cameBy.has(to) ? stepsBack(to, cameBy) : null;
}

/** Enters what can be reached by one obligation and was not reached before; its ids. */
function stepsFrom(
  id: string,
  ties: ReadonlyMap<string, readonly Tie[]>,
  cameBy: Map<string, PathStep | null>,
  isAllowed: (node: NodeRef) => boolean,
): string[] {
  const reached: string[] = [];
  for (const from of ties.get(id) ?? []) {
    for (const to of tiesOf(from.obligation)) {
      const next = globalId(to.node);
      if (cameBy.has(next) || !isAllowed(to.node)) continue;
      cameBy.set(next, { from, to });
      reached.push(next);
    }
  }
  return reached;
}

function stepsBack(to: string, cameBy: ReadonlyMap<string, PathStep | null>): readonly PathStep[] {
  const steps: PathStep[] = [];
  for (let step = cameBy.get(to); step; step = cameBy.get(globalId(step.from.node))) steps.unshift(step);
  return steps;
}

/** Everything an obligation ties together, by kind and then in the order of the text. */
export function tiesOf(obligation: ObligationFact): readonly Tie[] {
  const tie = (kind: EdgeKind, node: NodeRef, { start, end }: Place, role: Tie['role'] = null): Tie => ({
    node,
    obligation,
    kind,
    role,
    start,
    end,
  });
  const { bearings, participations, concerns, topics, builds, guidances, addresses } = obligation;
  return [
    ...bearings.map((fact) => tie('BEARS', fact.actor, fact, fact.role)),
    ...participations.map((fact) => tie('TAKES_PART', fact.actor, fact, fact.role)),
    ...concerns.map((fact) => tie('CONCERNS', fact.industry, fact)),
    ...topics.map((fact) => tie('ABOUT', fact.topic, fact)),
    ...builds.map((fact) => tie('BUILDS', fact.platform, fact)),
    ...guidances.map((fact) => tie('GUIDED_BY', fact.principle, fact)),
    ...addresses.map((fact) => tie('ADDRESSES', fact.party, fact)),
  ];
}
