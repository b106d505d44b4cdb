import type { JurisdictionLevel } from '../../cypher/ontology.ts';
import { articlesAsked } from '../articlesAsked.ts';
import { obligationsAsked, within } from '../asked.ts';
import { coverage } from '../coverage.ts';
import type { RegulationResolvers } from '../generated/resolvers.ts';
import { nodeRef } from '../nodes.ts';
import { pageOf } from '../paging.ts';
import { tallyOfObligations } from '../questions/tally.ts';
import { versionsOfWork } from '../questions/versions.ts';
import { orderKey } from './edges.ts';
import { articlePage, meetingOrderPage, obligationPage } from './pages.ts';
import { id, list, optional, required } from './properties.ts';

export const Regulation: RegulationResolvers = {
  id,
  title: required('title'),
  work: async (regulation, args, context) => (await optional('work')(regulation, args, context)) ?? regulation.id,
  versions: async (regulation, _, context) => {
    const known = await (await context.snapshot()).regulations();
    return versionsOfWork(known, regulation.id).map((version) => nodeRef('Regulation', version.id));
  },
  jurisdiction: optional('jurisdiction'),
  jurisdictionLevel: optional<JurisdictionLevel>('jurisdictionLevel'),
  issuer: optional('issuer'),
  adoptedOn: optional('adoptedOn'),
  approvedBy: optional('approvedBy'),
  approvedOn: optional('approvedOn'),
  promulgatedOn: optional('promulgatedOn'),
  effectiveOn: optional('effectiveOn'),
  repealedOn: optional('repealedOn'),
  sourceName: optional('sourceName'),
  contentHash: optional('contentHash'),
  inputHash: optional('inputHash'),
  rulesVersion: optional('rulesVersion'),
  defects: list('defects'),
  chapters: async (regulation, args, context) =>
    pageOf((await context.factsAround(regulation)).chapters, args, orderKey, (node) => ({ node })),
  articles: async (regulation, args, context) =>
    articlePage(await articlesAsked({ ...args.filter, regulations: [regulation.id] }, context), args),
  obligations: async (regulation, args, context) =>
    obligationPage(await obligationsAsked(within(regulation.id, args.filter), context), args),
  terms: async (regulation, args, context) => meetingOrderPage((await context.factsAround(regulation)).terms, args),
  findings: async (regulation, args, context) => meetingOrderPage((await context.factsAround(regulation)).findings, args),
  coverage: (regulation, _, context) => coverage(regulation, context),
  tally: async (regulation, { filter }, context) => tallyOfObligations(await obligationsAsked(within(regulation.id, filter), context)),
};
