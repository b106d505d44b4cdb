import {
  type ArticlesQuery,
  ArticlesDocument,
  type ObligationsQuery,
  ObligationsDocument,
  RegulationDocument,
  type RegulationQuery,
  RegulationsDocument,
} from '../generated/operations.ts';
import { ask, askAll } from './graphql.ts';
import {
  type Article,
  type Chapter,
  type CountedEntity,
  entitiesOf,
  type Entity,
  type EntityKind,
  type Naming,
  type Obligation,
  type Reading,
  type Span,
} from './reading.ts';

type RegulationAnswer = RegulationQuery['regulations']['nodes'][number];
type ArticleAnswer = ArticlesQuery['articles']['nodes'][number];
type ObligationAnswer = ObligationsQuery['obligations']['nodes'][number];

interface NamedAnswer {
  readonly id: string;
  readonly name: string;
  readonly nameEn?: string;
  readonly kind?: string;
  readonly aliases?: readonly string[];
}

export interface RegulationTitle {
  readonly id: string;
  readonly title: string;
}

/** The regulations there are; ids without their type. */
export async function listRegulations(): Promise<readonly RegulationTitle[]> {
  const nodes = await askAll(async (after) => (await ask(RegulationsDocument, { after })).regulations);
  return nodes.map(({ id, title }) => ({ id: withoutType(id), title }));
}

/** Reads one regulation whole, or null where there is none of that id. Throws AnswerError. */
export async function readRegulation(id: string): Promise<Reading | null> {
  const regulation = `Regulation:${id}`;
  const head = await ask(RegulationDocument, { id: regulation });
  const [found] = head.regulations.nodes;
  if (!found) return null;
  const [articles, obligations] = await Promise.all([
    askAll(async (after) => (await ask(ArticlesDocument, { regulation, after })).articles),
    askAll(async (after) => (await ask(ObligationsDocument, { regulation, after })).obligations),
  ]);
  return assemble(found, articles, obligations);
}

/** Joins the answers by identity, so that one body is one object wherever it is met. */
export function assemble(
  head: RegulationAnswer,
  articleAnswers: readonly ArticleAnswer[],
  obligationAnswers: readonly ObligationAnswer[],
): Reading {
  const entities = new Map<string, Entity>();
  const entity = (answer: NamedAnswer): Entity => {
    const known = entities.get(answer.id);
    if (known) return known;
    const made = entityFrom(answer);
    entities.set(made.id, made);
    return made;
  };
  const chapters = head.chapters.nodes.map((chapter): Chapter => ({ ...chapter, parent: chapter.parent?.id ?? null }));
  const chapterById = new Map(chapters.map((chapter) => [chapter.id, chapter]));
  const articles = articleAnswers.map((answer) => articleFrom(answer, chapterById, entity));
  const articleById = new Map(articles.map((article) => [article.id, article]));
  const obligations = obligationAnswers.flatMap((answer) => {
    const article = articleById.get(answer.article.id);
    return article ? [obligationFrom(answer, article, entity)] : [];
  });
  const obligationById = new Map(obligations.map((obligation) => [obligation.id, obligation]));
  const counted = ({ count, node }: { readonly count: number; readonly node: NamedAnswer }): CountedEntity => ({
    count,
    entity: entity(node),
  });
  const { unresolvedNames, genericBearers, ...cues } = head.coverage;
  const coverage = { ...cues, unresolvedNames: unresolvedNames.map(counted), genericBearers: genericBearers.map(counted) };
  const regulation = { ...head, id: withoutType(head.id), coverage };
  const involving = groupByEntity(obligations);
  return { regulation, chapters, articles, obligations, entities, obligationById, articleById, involving };
}

function groupByEntity(obligations: readonly Obligation[]): ReadonlyMap<string, readonly Obligation[]> {
  const groups = new Map<string, Obligation[]>();
  for (const obligation of obligations) {
    for (const { id } of entitiesOf(obligation)) {
      const group = groups.get(id);
      if (group) group.push(obligation);
      else groups.set(id, [obligation]);
    }
  }
  return groups;
}

function entityFrom({ id, name, nameEn, kind, aliases }: NamedAnswer): Entity {
  const type = id.slice(0, id.indexOf(':')) as EntityKind;
  return { id, kind: kind === 'GENERIC' ? 'Generic' : type, names: { zh: name, en: nameEn ?? name }, aliases: aliases ?? [] };
}

type EntityOf = (answer: NamedAnswer) => Entity;

function naming(entity: EntityOf): (edge: { readonly evidence: Span; readonly node: NamedAnswer }) => Naming {
  return ({ evidence, node }) => ({ start: evidence.start, end: evidence.end, entity: entity(node) });
}

function articleFrom(answer: ArticleAnswer, chapters: ReadonlyMap<string, Chapter>, entity: EntityOf): Article {
  return {
    ...answer,
    chapter: chapters.get(answer.chapter?.id ?? '') ?? null,
    principles: answer.principles.edges.map(naming(entity)),
    mentions: answer.mentions.edges.map(naming(entity)),
    findings: answer.findings.nodes.map(({ severity, message, evidence }) => ({ severity, message, place: evidence })),
  };
}

function obligationFrom(answer: ObligationAnswer, article: Article, entity: EntityOf): Obligation {
  const { evidence, conditions, bearers, participants, industries, topics, addressed, platforms, principles, ...own } = answer;
  return {
    ...own,
    ...evidence,
    article,
    conditions: conditions.map(({ text }) => text),
    bearings: bearers.edges.map(({ node, openList, evidence: { start, end }, ...edge }) => ({
      ...edge,
      start,
      end,
      open: openList,
      actor: entity(node),
    })),
    participations: participants.edges.map(({ node, role, evidence: place }) => ({ ...place, role, actor: entity(node) })),
    concerns: industries.edges.map(({ node, as, evidence: place }) => ({ ...place, as, industry: entity(node) })),
    topics: topics.edges.map(naming(entity)),
    addressed: addressed.edges.map(naming(entity)),
    buildings: platforms.edges.map(({ node, status, builders, evidence: place }) => ({
      ...place,
      status,
      builders,
      platform: entity(node),
    })),
    principles: principles.edges.map(naming(entity)),
  };
}

function withoutType(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}
