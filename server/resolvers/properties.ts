/** Resolvers for the properties that a node simply has. */
import type { Row } from '../../cypher/store.ts';
import type { Context } from '../context.ts';
import { optionalText, text, texts } from '../facts/rows.ts';
import type { Language } from '../generated/resolvers.ts';
import { globalId, type NodeRef, nodeRef, type RegulationRef } from '../nodes.ts';

type PropertyResolver<Value> = (parent: NodeRef, args: unknown, context: Context) => Promise<Value>;

/** Reads a property off the node's row. */
export function property<Value>(read: (row: Row) => Value): PropertyResolver<Value> {
  return async (parent, _, context) => read(await context.node(parent));
}

/** A text, or one of the words an enumeration has. */
export function required<Value extends string = string>(column: string): PropertyResolver<Value> {
  return property((row) => text(row, column) as Value);
}

export function optional<Value extends string = string>(column: string): PropertyResolver<Value | null> {
  return property((row) => optionalText(row, column) as Value | null);
}

export function list(column: string): PropertyResolver<readonly string[]> {
  return property((row) => texts(row, column));
}

export const id = (parent: NodeRef): string => globalId(parent);

/** The name in a language; the Chinese one where there is no other. */
export function localised(row: Row, language: Language): string {
  return (language === 'EN' ? optionalText(row, 'nameEn') : null) ?? text(row, 'name');
}

export async function name(parent: NodeRef, { lang }: { readonly lang: Language }, context: Context): Promise<string> {
  return localised(await context.node(parent), lang);
}

/** The regulation a node belongs to for good. */
export const regulation: PropertyResolver<RegulationRef> = property((row) => nodeRef('Regulation', text(row, 'regulation')));

/** The regulation whose words a node is known by; null for what is curated. */
export const scope: PropertyResolver<RegulationRef | null> = property((row) => {
  const owner = optionalText(row, 'scope');
  return owner === null ? null : nodeRef('Regulation', owner);
});
