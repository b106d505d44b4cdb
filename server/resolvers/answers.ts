/** The questions at the root. */
import { MODALITIES } from '../../cypher/ontology.ts';
import { idsContaining } from '../asked.ts';
import { changes } from '../changes.ts';
import { coverage } from '../coverage.ts';
import { InputError } from '../errors.ts';
import { drawing } from '../drawing.ts';
import { everyName } from '../names.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';
import { nodeOfGlobalId, nodeRef } from '../nodes.ts';
import { pageOf } from '../paging.ts';
import { kindOf } from '../questions/kinds.ts';
import { overlapsOf } from '../questions/overlaps.ts';
import { hitsOf } from '../questions/search.ts';
import { responsibility } from '../responsibility.ts';
import { rankOf } from './edges.ts';

const LONGEST_SEARCH = 100;

export const answers: Pick<QueryResolvers, 'search' | 'responsibleFor' | 'overlaps' | 'graph' | 'coverage' | 'changes'> = {
  search: async (_, args, context) => {
    if (args.text.length > LONGEST_SEARCH) throw new InputError(`At most ${LONGEST_SEARCH} characters can be searched for.`);
    const words = args.text.trim();
    const scope = await context.scope(args);
    const asksForArticles = words !== '' && (!args.kinds || args.kinds.includes('ARTICLE'));
    const ids = asksForArticles ? await idsContaining('articles-containing', words, scope, context) : null;
    const articles = (await context.facts(args)).flatMap((facts) => facts.articles.filter(({ id }) => ids?.has(id)));
    const hits = hitsOf(words, await everyName(args, context), articles).filter(
      ({ node }) => !args.kinds || args.kinds.includes(kindOf(node)),
    );
    return pageOf(hits, args, rankOf, (hit) => ({ ...hit, words }));
  },
  responsibleFor: (_, args, context) => responsibility(args, context),
  overlaps: async (_, args, context) => {
    const filter = args.filter ?? {};
    const order = { type: args.orderBy?.type ?? 'SHARED_DUTY', unit: args.orderBy?.unit ?? 'OBLIGATIONS' } as const;
    const facts = await context.facts(filter);
    const snapshot = await context.snapshot();
    const key = JSON.stringify(['overlaps', facts.map(({ id }) => id), filter, order]);
    const overlaps = await snapshot.once(key, () => Promise.resolve(overlapsOf(facts, filter, order)));
    return pageOf(overlaps, args, rankOf, (node) => ({ node }));
  },
  changes: (_, { from, to }, context) => changes(from, to, context),
  graph: (_, args, context) => drawing({ ...args, modalities: args.modalities ?? MODALITIES }, context),
  coverage: async (_, args, context) => {
    const named = nodeOfGlobalId(args.regulation) ?? nodeRef('Regulation', args.regulation);
    const isKnown = named.__typename === 'Regulation' && (await context.findNode(named)) !== null;
    return isKnown ? coverage(nodeRef('Regulation', named.id), context) : null;
  },
};
