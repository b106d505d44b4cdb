import { NODES, type NodeLabel, RELATIONS, type RelationType } from './ontology.ts';

/** Every file of `cypher/read/`, without its ending: what `GraphReader.read` can be asked. */
export const READ_QUERIES = [
  'article-nodes',
  'articles-containing',
  'chapter-nodes',
  'citation-names',
  'citation-nodes',
  'citation-targets',
  'counts-by-label',
  'counts-by-relation',
  'department-names',
  'department-nodes',
  'department-parents',
  'department-successors',
  'every-node',
  'every-relation',
  'facts-about',
  'facts-addresses',
  'facts-articles',
  'facts-bears',
  'facts-builds',
  'facts-chapters',
  'facts-cites-article',
  'facts-cites-citation',
  'facts-concerns',
  'facts-cues',
  'facts-declares',
  'facts-findings',
  'facts-guided-by',
  'facts-mentions',
  'facts-obligations',
  'facts-sanctions-article',
  'facts-sanctions-regulation',
  'facts-takes-part',
  'facts-terms',
  'finding-nodes',
  'government-names',
  'government-nodes',
  'imported-regulations',
  'industry-names',
  'industry-nodes',
  'obligation-nodes',
  'obligations-containing',
  'party-names',
  'party-nodes',
  'platform-names',
  'platform-nodes',
  'principle-names',
  'principle-nodes',
  'regulation-nodes',
  'regulations',
  'store-version',
  'term-names',
  'term-nodes',
  'topic-names',
  'topic-nodes',
] as const;

/** How the labels and relations are written in file names: `RESOLVES_TO` is `resolves-to`. */
function inFileName(word: string): string {
  return word
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase();
}

export function nodeQuery(label: NodeLabel): string {
  return `node-${inFileName(label)}`;
}

export function relationQuery(type: RelationType, from: NodeLabel, to: NodeLabel): string {
  return `relation-${inFileName(type)}-${inFileName(from)}-${inFileName(to)}`;
}

/** Deletes what belongs to a regulation. */
export function deleteOwnedQuery(label: NodeLabel): string {
  return `${NODES[label].lifetime === 'EITHER' ? 'delete-scoped' : 'delete'}-${inFileName(label)}`;
}

export function deleteUnusedQuery(label: NodeLabel): string {
  return `delete-unused-${inFileName(label)}`;
}

export const LABELS = Object.keys(NODES) as readonly NodeLabel[];
export const OWNED_LABELS = LABELS.filter((label) => NODES[label].lifetime !== 'SHARED');
export const SHARED_LABELS = LABELS.filter((label) => NODES[label].lifetime !== 'OWNED');

/** The relations a regulation brings with it; the store itself makes `RESOLVES_TO`. */
export const BROUGHT_RELATIONS = (Object.keys(RELATIONS) as readonly RelationType[]).filter((type) => type !== 'RESOLVES_TO');

/** Every file of `cypher/write/`, without its ending. */
export const WRITE_QUERIES: readonly string[] = [
  ...LABELS.map(nodeQuery),
  ...OWNED_LABELS.map(deleteOwnedQuery),
  ...SHARED_LABELS.map(deleteUnusedQuery),
  ...BROUGHT_RELATIONS.flatMap((type) =>
    RELATIONS[type].from.flatMap((from) => RELATIONS[type].to.map((to) => relationQuery(type, from, to))),
  ),
  'citations-of-titles',
  'count-nodes',
  'free-importer',
  'note-work',
  'regulation-state',
  'regulations-of-titles',
  'renew-importer',
  'resolve-to-article',
  'resolve-to-regulation',
  'set-version',
  'take-importer',
];
