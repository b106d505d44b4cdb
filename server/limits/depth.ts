import { type ASTVisitor, type FragmentDefinitionNode, Kind, type SelectionSetNode, type ValidationContext } from 'graphql';
import { limitError } from '../errors.ts';

/** Every field counts, also inside inline fragments and fragments: connections take three a step, introspection thirteen. */
export const DEEPEST_SELECTION = 20;

/** Refuses operations whose fields are nested deeper than that. A circle of fragments is left to the rule that names it. */
export function depthRule(context: ValidationContext): ASTVisitor {
  const fragmentDepths = new Map<string, number>();
  return {
    OperationDefinition(operation) {
      const depth = depthOf(operation.selectionSet, context, fragmentDepths);
      if (depth <= DEEPEST_SELECTION) return;
      const message = `The query is nested ${depth} fields deep; at most ${DEEPEST_SELECTION} are answered.`;
      context.reportError(limitError('DEPTH_LIMIT', message));
    },
  };
}

function depthOf(set: SelectionSetNode, context: ValidationContext, known: Map<string, number>): number {
  let deepest = 0;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FRAGMENT_SPREAD)
      deepest = Math.max(deepest, fragmentDepth(context.getFragment(selection.name.value), context, known));
    else if (selection.kind === Kind.INLINE_FRAGMENT) deepest = Math.max(deepest, depthOf(selection.selectionSet, context, known));
    else deepest = Math.max(deepest, 1 + (selection.selectionSet ? depthOf(selection.selectionSet, context, known) : 0));
  }
  return deepest;
}

/** Measured once each; one that is still being measured stands in a circle and adds nothing. */
function fragmentDepth(
  fragment: FragmentDefinitionNode | null | undefined,
  context: ValidationContext,
  known: Map<string, number>,
): number {
  if (!fragment) return 0;
  const measured = known.get(fragment.name.value);
  if (measured !== undefined) return measured;
  known.set(fragment.name.value, 0);
  const depth = depthOf(fragment.selectionSet, context, known);
  known.set(fragment.name.value, depth);
  return depth;
}
