import type { Severity } from '../../cypher/ontology.ts';
import type { Context } from '../context.ts';
import { optionalNumber } from '../facts/rows.ts';
import type { ArticleFact } from '../facts/shapes.ts';
import type { FindingResolvers } from '../generated/resolvers.ts';
import type { FindingRef } from '../nodes.ts';
import { evidence } from './edges.ts';
import { id, regulation, required } from './properties.ts';

async function articleOf(finding: FindingRef, context: Context): Promise<ArticleFact | null> {
  return (await context.factsAround(finding)).findings.find((each) => each.id === finding.id)?.article ?? null;
}

export const Finding: FindingResolvers = {
  id,
  regulation,
  stage: required('stage'),
  rule: required('rule'),
  severity: required<Severity>('severity'),
  message: required('message'),
  article: (finding, _, context) => articleOf(finding, context),
  evidence: async (finding, _, context) => {
    const article = await articleOf(finding, context);
    const row = await context.node(finding);
    const [start, end] = [optionalNumber(row, 'start'), optionalNumber(row, 'end')];
    return article && start !== null && end !== null ? evidence(article, { start, end }) : null;
  },
};
