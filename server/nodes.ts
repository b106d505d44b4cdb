/**
 * What resolvers hand on for a node: its label and its id in the store. Everything else is asked of the loaders.
 */
import type { NodeLabel } from '../cypher/ontology.ts';

export interface NodeRef<Label extends NodeLabel = NodeLabel> {
  readonly __typename: Label;
  readonly id: string;
}

export type RegulationRef = NodeRef<'Regulation'>;
export type ChapterRef = NodeRef<'Chapter'>;
export type ArticleRef = NodeRef<'Article'>;
export type ObligationRef = NodeRef<'Obligation'>;
export type DepartmentRef = NodeRef<'Department'>;
export type GovernmentRef = NodeRef<'Government'>;
export type PartyRef = NodeRef<'Party'>;
export type IndustryRef = NodeRef<'Industry'>;
export type TopicRef = NodeRef<'Topic'>;
export type PrincipleRef = NodeRef<'Principle'>;
export type PlatformRef = NodeRef<'Platform'>;
export type TermRef = NodeRef<'Term'>;
export type CitationRef = NodeRef<'Citation'>;
export type FindingRef = NodeRef<'Finding'>;

export type ActorRef = DepartmentRef | GovernmentRef | PartyRef;

/** Where something is written: a place in the text of an article. */
export interface EvidenceRef {
  readonly article: ArticleRef;
  readonly start: number;
  readonly end: number;
}

export function nodeRef<Label extends NodeLabel>(label: Label, id: string): NodeRef<Label> {
  return { __typename: label, id };
}

/** Makes the id that leaves the server: `Department:cyberspace`. */
export function globalId(node: NodeRef): string {
  return `${node.__typename}:${node.id}`;
}

const LABELS: readonly string[] = [
  'Regulation',
  'Chapter',
  'Article',
  'Obligation',
  'Department',
  'Government',
  'Party',
  'Industry',
  'Topic',
  'Principle',
  'Platform',
  'Term',
  'Citation',
  'Finding',
] satisfies readonly NodeLabel[];

/** Reads an id that came from outside; null when it does not name a kind of node. */
export function nodeOfGlobalId(id: string): NodeRef | null {
  const colon = id.indexOf(':');
  const label = id.slice(0, Math.max(colon, 0));
  return LABELS.includes(label) && colon < id.length - 1 ? nodeRef(label as NodeLabel, id.slice(colon + 1)) : null;
}

/** Ids given in a filter, in either form: with the kind in front, or as the store has them. */
export interface IdSet {
  has(node: NodeRef): boolean;
  readonly size: number;
}

export function idSet(ids: readonly string[]): IdSet {
  const given = new Set(ids);
  return { has: (node) => given.has(globalId(node)) || given.has(node.id), size: given.size };
}
