import type { NodeKind } from '../generated/resolvers.ts';
import type { NodeRef } from '../nodes.ts';

/** The kind of a node as the API calls it: its label in capitals. */
export function kindOf({ __typename }: NodeRef): NodeKind {
  return __typename.toUpperCase() as NodeKind;
}
