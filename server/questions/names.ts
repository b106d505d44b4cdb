import type { NodeLabel } from '../../cypher/ontology.ts';
import type { Row } from '../../cypher/store.ts';
import { optionalText, text, texts } from '../facts/rows.ts';
import { type NodeRef, nodeRef } from '../nodes.ts';

/** All that a node can be called. */
export interface Names {
  readonly node: NodeRef;
  readonly name: string;
  readonly nameEn: string | null;
  readonly aliases: readonly string[];
  /** Id of the regulation it belongs to; null for what regulations share. */
  readonly scope: string | null;
}

/** The kinds of nodes that are found by their names; each has a query `<kind>-names`. */
export const NAMED_LABELS = [
  'Department',
  'Government',
  'Party',
  'Industry',
  'Topic',
  'Principle',
  'Platform',
  'Term',
  'Citation',
] as const satisfies readonly NodeLabel[];

export function namesOfRow(label: NodeLabel, row: Row): Names {
  return {
    node: nodeRef(label, text(row, 'id')),
    name: text(row, 'name'),
    nameEn: optionalText(row, 'nameEn'),
    aliases: texts(row, 'aliases'),
    scope: optionalText(row, 'scope'),
  };
}

/** The form in which what was typed and what is known are compared: width, case and blanks make no difference. */
export function comparable(words: string): string {
  return words.normalize('NFKC').trim().toLowerCase();
}

/** True when somebody who types these words means this node and no other. */
export function isCalled({ name, nameEn, aliases }: Names, words: string): boolean {
  const asked = comparable(words);
  return [name, nameEn ?? '', ...aliases].some((each) => comparable(each) === asked);
}
