import type { Context } from './context.ts';
import { InputError } from './errors.ts';
import { type NodeRef, nodeOfGlobalId } from './nodes.ts';

/** The node that an argument names. Throws InputError when there is none. */
export async function existingNode(id: string, context: Context): Promise<NodeRef> {
  const node = nodeOfGlobalId(id);
  if (node === null || (await context.findNode(node)) === null) throw new InputError(`There is no node "${id}".`);
  return node;
}
