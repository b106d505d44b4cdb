import { ONTOLOGY_VERSION } from '../../cypher/ontology.ts';
import { InputError } from '../errors.ts';
import { number, text } from '../facts/rows.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';
import { nodeOfGlobalId, type NodeRef } from '../nodes.ts';
import type { Context } from '../context.ts';
import { LARGEST_PAGE } from '../paging.ts';
import { analyses } from './analyses.ts';
import { answers } from './answers.ts';
import { lists } from './lists.ts';

async function find(id: string, context: Context): Promise<NodeRef | null> {
  const node = nodeOfGlobalId(id);
  return node && (await context.findNode(node)) ? node : null;
}

export const Query: QueryResolvers = {
  ...lists,
  ...analyses,
  ...answers,
  node: async (_, { id }, context) => find(id, context),
  nodes: async (_, { ids }, context) => {
    if (ids.length > LARGEST_PAGE) throw new InputError(`At most ${LARGEST_PAGE} nodes can be asked for at once.`);
    return Promise.all(ids.map((id) => find(id, context)));
  },
  meta: async (_, __, context) => {
    const snapshot = await context.snapshot();
    const regulations = await snapshot.regulations();
    const counts = await snapshot.once(
      'counts',
      async () => new Map((await snapshot.read('counts-by-label')).map((row) => [text(row, 'label'), number(row, 'nodes')])),
    );
    const rules = new Set(regulations.flatMap(({ rulesVersion }) => (rulesVersion === null ? [] : [rulesVersion])));
    return {
      engine: snapshot.engine,
      graphVersion: snapshot.version,
      ontologyVersion: ONTOLOGY_VERSION,
      rulesVersions: [...rules].toSorted(),
      regulations: regulations.length,
      articles: counts.get('Article') ?? 0,
      obligations: counts.get('Obligation') ?? 0,
    };
  },
};
