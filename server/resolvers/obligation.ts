import type { Row } from '../../cypher/store.ts';
import { citationOf, paragraphToCite } from '../citing.ts';
import type { Context } from '../context.ts';
import { numbers, optionalNumber, optionalText, text, texts } from '../facts/rows.ts';
import type { ArticleFact, Place } from '../facts/shapes.ts';
import type { Block, ObligationResolvers } from '../generated/resolvers.ts';
import { nodeRef, type ObligationRef } from '../nodes.ts';
import { pageOf } from '../paging.ts';
import { bearingEdge, buildEdge, concernEdge, evidence, mentionEdge, participationEdge, placeInList } from './edges.ts';
import { id, list, optional, property, regulation, required } from './properties.ts';

const placesOf = (row: Row, starts: string, ends: string): readonly Place[] =>
  numbers(row, starts).map((start, index) => ({ start, end: numbers(row, ends)[index] ?? start }));

async function actions(obligation: ObligationRef, _: unknown, context: Context) {
  const { article } = await context.obligation(obligation);
  const row = await context.node(obligation);
  const [verbs, objects] = [texts(row, 'actionVerbs'), texts(row, 'actionObjects')];
  return placesOf(row, 'actionStarts', 'actionEnds').map((place, index) => ({
    verb: verbs[index] ?? '',
    object: objects[index] ?? '',
    evidence: evidence(article, place),
  }));
}

async function conditions(obligation: ObligationRef, _: unknown, context: Context) {
  const { article } = await context.obligation(obligation);
  const row = await context.node(obligation);
  const words = texts(row, 'conditionTexts');
  return placesOf(row, 'conditionStarts', 'conditionEnds').map((place, index) => ({
    text: words[index] ?? '',
    evidence: evidence(article, place),
  }));
}

async function cite(obligation: ObligationRef, _: unknown, context: Context): Promise<string> {
  const row = await context.node(obligation);
  const { article } = await context.obligation(obligation);
  const owner = await context.node(nodeRef('Regulation', text(row, 'regulation')));
  const paragraph = paragraphToCite(optionalText(row, 'paragraph'), await blocksOf(article, context));
  return citationOf({ title: text(owner, 'title'), label: article.label, paragraph, item: optionalText(row, 'item') });
}

async function blocksOf(article: ArticleFact, context: Context): Promise<readonly Block[]> {
  return JSON.parse(optionalText(await context.node(article), 'blocks') ?? '[]') as readonly Block[];
}

export const Obligation: ObligationResolvers = {
  id,
  regulation,
  actions,
  conditions,
  cite,
  modality: async (obligation, _, context) => (await context.obligation(obligation)).modality,
  holding: async (obligation, _, context) => (await context.obligation(obligation)).holding,
  unborne: async (obligation, _, context) => (await context.obligation(obligation)).unborne,
  article: async (obligation, _, context) => (await context.obligation(obligation)).article,
  evidence: async (obligation, _, context) => {
    const fact = await context.obligation(obligation);
    return evidence(fact.article, fact);
  },
  text: required('text'),
  summary: property((row) => optionalText(row, 'summary') ?? ''),
  deadline: optional('deadline'),
  paragraph: optional('paragraph'),
  item: optional('item'),
  order: required('order'),
  confidence: property((row) => optionalNumber(row, 'confidence')),
  rules: list('rules'),
  review: optional('review'),
  bearers: async (obligation, args, context) => {
    const { bearings } = await context.obligation(obligation);
    const wanted = bearings.filter(({ role }) => !args.roles || args.roles.includes(role));
    return pageOf(wanted, args, placeInList, (fact) => ({ ...bearingEdge(fact), node: fact.actor }));
  },
  participants: async (obligation, args, context) => {
    const { participations } = await context.obligation(obligation);
    const wanted = participations.filter(({ role }) => !args.roles || args.roles.includes(role));
    return pageOf(wanted, args, placeInList, (fact) => ({ ...participationEdge(fact), node: fact.actor }));
  },
  industries: async (obligation, args, context) => {
    const { concerns } = await context.obligation(obligation);
    const wanted = concerns.filter((fact) => !args.as || args.as.includes(fact.as));
    return pageOf(wanted, args, placeInList, (fact) => ({ ...concernEdge(fact), node: fact.industry }));
  },
  topics: async (obligation, args, context) =>
    pageOf((await context.obligation(obligation)).topics, args, placeInList, (fact) => ({ ...mentionEdge(fact), node: fact.topic })),
  addressed: async (obligation, args, context) =>
    pageOf((await context.obligation(obligation)).addresses, args, placeInList, (fact) => ({ ...mentionEdge(fact), node: fact.party })),
  platforms: async (obligation, args, context) =>
    pageOf((await context.obligation(obligation)).builds, args, placeInList, (fact) => ({ ...buildEdge(fact), node: fact.platform })),
  principles: async (obligation, args, context) =>
    pageOf((await context.obligation(obligation)).guidances, args, placeInList, (fact) => ({
      evidence: evidence(fact.obligation.article, fact),
      node: fact.principle,
    })),
  sanctions: async (obligation, args, context) =>
    pageOf((await context.obligation(obligation)).sanctions, args, placeInList, (fact) => ({
      penalties: fact.penalties,
      fineFrom: fact.fineFrom,
      fineTo: fact.fineTo,
      evidence: evidence(fact.obligation.article, fact),
      node: fact.target,
    })),
};
