import type { NodeLabel } from '../../cypher/ontology.ts';
import type { Context } from '../context.ts';
import { optionalText, text } from '../facts/rows.ts';
import type { Language } from '../generated/resolvers.ts';
import type { NodeRef } from '../nodes.ts';
import { localised } from './properties.ts';

/** Where the words stand that are written beside a node which has no name. */
const LABEL_COLUMNS: Partial<Record<NodeLabel, string>> = {
  Regulation: 'title',
  Chapter: 'title',
  Article: 'label',
  Obligation: 'summary',
  Citation: 'title',
  Finding: 'message',
};

/** What to write beside a node: its name, else its title, label or summary. */
export async function labelOf(node: NodeRef, language: Language, context: Context): Promise<string> {
  const row = await context.node(node);
  const column = LABEL_COLUMNS[node.__typename];
  return column === undefined ? localised(row, language) : (optionalText(row, column) ?? text(row, 'text'));
}
