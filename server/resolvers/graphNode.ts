import type { ActorKind, IndustryKind } from '../../cypher/ontology.ts';
import type { Context } from '../context.ts';
import { optionalText } from '../facts/rows.ts';
import type { ArticleFact } from '../facts/shapes.ts';
import type { GraphNodeResolvers } from '../generated/resolvers.ts';
import { type ArticleRef, globalId, type NodeRef, type ObligationRef } from '../nodes.ts';
import { kindOf } from '../questions/kinds.ts';
import { labelOf } from './labels.ts';

const ACTOR_KINDS: Partial<Record<NodeRef['__typename'], ActorKind>> = { Government: 'GOVERNMENT', Party: 'PARTY' };

async function actorKind(node: NodeRef, context: Context): Promise<ActorKind | null> {
  if (node.__typename !== 'Department') return ACTOR_KINDS[node.__typename] ?? null;
  return optionalText(await context.node(node), 'kind') as ActorKind | null;
}

/** The article a node is, or stands in; null for what is not part of a text. */
async function articleOf(node: NodeRef, context: Context): Promise<ArticleFact | null> {
  if (node.__typename === 'Article') return context.article(node as ArticleRef);
  return node.__typename === 'Obligation' ? (await context.obligation(node as ObligationRef)).article : null;
}

export const GraphNode: GraphNodeResolvers = {
  id: ({ node }) => globalId(node),
  kind: ({ node }) => kindOf(node),
  label: ({ node }, { lang }, context) => labelOf(node, lang, context),
  actorKind: ({ node }, _, context) => actorKind(node, context),
  modality: async ({ node }, _, context) =>
    node.__typename === 'Obligation' ? (await context.obligation(node as ObligationRef)).modality : null,
  industryKind: async ({ node }, _, context) =>
    node.__typename === 'Industry' ? (optionalText(await context.node(node), 'kind') as IndustryKind | null) : null,
  chapter: async ({ node }, _, context) => (await articleOf(node, context))?.chapters[0] ?? null,
  order: async ({ node }, _, context) =>
    node.__typename === 'Obligation'
      ? (await context.obligation(node as ObligationRef)).order
      : ((await articleOf(node, context))?.order ?? null),
  node: ({ node }) => node,
};
