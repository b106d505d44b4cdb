import type { Severity } from '../../cypher/ontology.ts';
import type { Row } from '../../cypher/store.ts';
import { type ActorRef, globalId, nodeRef } from '../nodes.ts';
import { placeKey } from '../paging.ts';
import { type Attachment, attach } from './attach.ts';
import * as make from './attachments.ts';
import { compareText, groupBy, listAt } from './grouping.ts';
import { optionalNumber, optionalText, text } from './rows.ts';
import type { FactRows } from './rowsOfRegulations.ts';
import type { ArticleFact, FindingFact, RegulationFacts, TermFact } from './shapes.ts';
import { articleFacts, chapterFacts, type GrowingArticle, type GrowingObligation, obligationFacts } from './skeleton.ts';

/** Joins the rows of one regulation into its facts. Pure. */
export function factsOfRegulation(id: string, rows: FactRows): RegulationFacts {
  const chapters = chapterFacts(rows.chapters);
  const articles = articleFacts(rows.articles, chapters);
  const obligations = obligationFacts(rows.obligations, articles);
  return {
    ...nodeRef('Regulation', id),
    chapters,
    articles,
    obligations,
    articlesOf: byChapter(articles),
    articleOf: new Map(articles.map((article) => [article.id, article])),
    obligationOf: new Map(obligations.map((obligation) => [obligation.id, obligation])),
    ...attachToObligations(rows, obligations),
    ...attachToArticles(rows, articles),
    terms: termFacts(rows.terms, articles),
    findings: findingFacts(rows.findings, articles),
    weight: Object.values(rows).reduce((sum, list) => sum + list.length, 1),
  };
}

function byChapter(articles: readonly ArticleFact[]): ReadonlyMap<string, readonly ArticleFact[]> {
  const lists = new Map<string, ArticleFact[]>();
  for (const article of articles) for (const chapter of article.chapters) listAt(lists, chapter.id).push(article);
  return lists;
}

function attachToObligations(rows: FactRows, obligations: readonly GrowingObligation[]) {
  const to = <Fact>(attachment: Attachment<GrowingObligation, 'obligation', Fact>) => attach(obligations, 'obligation', attachment);
  const sanctionsFrom = (list: readonly Row[], label: 'Article' | 'Regulation') =>
    to({ rows: list, factOf: make.sanctionOf(label), listOf: ({ sanctions }) => sanctions, nodeOf: ({ target }) => target });
  return {
    bearingsOf: to({ rows: rows.bears, factOf: make.bearing, listOf: ({ bearings }) => bearings, nodeOf: ({ actor }) => actor }),
    participationsOf: to({
      rows: rows.takesPart,
      factOf: make.participation,
      listOf: ({ participations }) => participations,
      nodeOf: ({ actor }) => actor,
    }),
    concernsOf: to({ rows: rows.concerns, factOf: make.concern, listOf: ({ concerns }) => concerns, nodeOf: ({ industry }) => industry }),
    topicsOf: to({ rows: rows.about, factOf: make.topicMention, listOf: ({ topics }) => topics, nodeOf: ({ topic }) => topic }),
    addressesOf: to({ rows: rows.addresses, factOf: make.address, listOf: ({ addresses }) => addresses, nodeOf: ({ party }) => party }),
    buildsOf: to({ rows: rows.builds, factOf: make.build, listOf: ({ builds }) => builds, nodeOf: ({ platform }) => platform }),
    guidancesOf: to({
      rows: rows.guidedBy,
      factOf: make.guidance,
      listOf: ({ guidances }) => guidances,
      nodeOf: ({ principle }) => principle,
    }),
    sanctionsOf: new Map([...sanctionsFrom(rows.sanctionsArticle, 'Article'), ...sanctionsFrom(rows.sanctionsRegulation, 'Regulation')]),
  };
}

function attachToArticles(rows: FactRows, articles: readonly GrowingArticle[]) {
  const to = <Fact>(attachment: Attachment<GrowingArticle, 'article', Fact>) => attach(articles, 'article', attachment);
  const citationsFrom = (list: readonly Row[], label: 'Article' | 'Citation') =>
    to({ rows: list, factOf: make.citationOf(label), listOf: ({ citations }) => citations, nodeOf: ({ target }) => target });
  return {
    citationsOf: new Map([...citationsFrom(rows.citesArticle, 'Article'), ...citationsFrom(rows.citesCitation, 'Citation')]),
    declarationsOf: to({
      rows: rows.declares,
      factOf: make.declaration,
      listOf: ({ declarations }) => declarations,
      nodeOf: ({ principle }) => principle,
    }),
    mentionsOf: to({
      rows: rows.mentions,
      factOf: make.industryMention,
      listOf: ({ mentions }) => mentions,
      nodeOf: ({ industry }) => industry,
    }),
  };
}

function termFacts(rows: readonly Row[], articles: readonly ArticleFact[]): readonly TermFact[] {
  const articleOf = new Map(articles.map((article) => [article.id, article]));
  const key = ({ article, place, id }: TermFact): string => `${article?.order ?? ''}/${placeKey(place?.start ?? 0)}/${id}`;
  const terms = [...groupBy(rows, (row) => text(row, 'term')).values()].map((own) => termFact(own, articleOf));
  return terms.toSorted((left, right) => compareText(key(left), key(right)));
}

/** A term comes in one row for each body it stands for, or in one without. */
function termFact(rows: readonly Row[], articleOf: ReadonlyMap<string, ArticleFact>): TermFact {
  const [row = {}] = rows;
  const [start, end] = [optionalNumber(row, 'start'), optionalNumber(row, 'end')];
  const actors = rows.flatMap((each) => {
    const actor = optionalText(each, 'actor');
    return actor === null ? [] : [nodeRef(text(each, 'label') as ActorRef['__typename'], actor) as ActorRef];
  });
  return {
    ...nodeRef('Term', text(row, 'term')),
    article: articleOf.get(optionalText(row, 'article') ?? '') ?? null,
    place: start === null || end === null ? null : { start, end },
    denotes: actors.toSorted((left, right) => compareText(globalId(left), globalId(right))),
  };
}

function findingFacts(rows: readonly Row[], articles: readonly GrowingArticle[]): readonly FindingFact[] {
  const articleOf = new Map(articles.map((article) => [article.id, article]));
  const findings = rows.map((row): FindingFact & { article: GrowingArticle | null } => ({
    ...nodeRef('Finding', text(row, 'id')),
    stage: text(row, 'stage'),
    rule: text(row, 'rule'),
    severity: text(row, 'severity') as Severity,
    article: articleOf.get(optionalText(row, 'article') ?? '') ?? null,
    start: optionalNumber(row, 'start'),
  }));
  const key = ({ article, start, id }: FindingFact): string => `${article?.order ?? ''}/${placeKey(start ?? 0)}/${id}`;
  const sorted = findings.toSorted((left, right) => compareText(key(left), key(right)));
  for (const finding of sorted) finding.article?.findings.push(finding);
  return sorted;
}
