import type { RegulationGraph } from '../cypher/graph.ts';
import type { Correction } from './corrections/correction.ts';
import { namingsOf } from './corrections/namings.ts';
import { ActorNodes } from './graph/actors.ts';
import { type End, GraphBuilder } from './graph/builder.ts';
import { coverageOf } from './graph/coverage.ts';
import { FindingNodes } from './graph/findings.ts';
import { articleId } from './graph/identifiers.ts';
import { addMentionedIndustries } from './graph/industries.ts';
import { addObligation } from './graph/obligations.ts';
import { addCitations, addDefinitions, addPrinciples, addSanction } from './graph/references.ts';
import { addArticle, addChapters, addRegulation, type GraphInput } from './graph/structure.ts';
import type { ExtractedArticle, ExtractedRegulation, Obligation } from './model.ts';

/**
 * Everything one regulation puts into the graph, with structural ids and every span as extracted. `corrections` say what names
 * stand for; those of obligations and bearers are applied before, by `applyCorrections`.
 * Pure: the same input gives the same graph in the same order.
 */
export function buildGraph(extracted: ExtractedRegulation, input: GraphInput, corrections: readonly Correction[] = []): RegulationGraph {
  const builder = new GraphBuilder();
  const namings = namingsOf(extracted, corrections);
  const actors = new ActorNodes(builder, extracted, namings.names);
  const findings = new FindingNodes(builder, extracted.metadata.id);
  const regulation: End = { label: 'Regulation', id: extracted.metadata.id };

  addChapters(builder, regulation, extracted.chapters);
  for (const [index, article] of extracted.articles.entries()) addArticle(builder, regulation, article, index + 1);
  findings.add(regulation, [...extracted.findings, ...namings.findings]);
  for (const article of extracted.articles) addContents(builder, actors, findings, extracted, article);
  findings.addUnresolved(actors.unresolved.values());
  const coverage = coverageOf(extracted, findings.all, [...actors.unresolved.values()]);
  addRegulation(builder, extracted, input, JSON.stringify(coverage));

  const { inputHash, rulesVersion } = input;
  return { regulation: extracted.metadata.id, inputHash, rulesVersion, ...builder.build() };
}

/** What an article says. All articles are there already, so that one may cite or sanction another. */
function addContents(
  builder: GraphBuilder,
  actors: ActorNodes,
  findings: FindingNodes,
  extracted: ExtractedRegulation,
  article: ExtractedArticle,
): void {
  const regulation: End = { label: 'Regulation', id: extracted.metadata.id };
  const end: End = { label: 'Article', id: articleId(regulation.id, article.article) };
  findings.add(end, article.findings);
  addDefinitions(builder, actors, regulation, end, article);
  const obligations = article.obligations.map((_, index) => addObligation(builder, actors, end, article, index + 1));
  addMentionedIndustries(builder, end, article);
  addPrinciples(builder, end, article, obligations);
  findings.add(end, addCitations(builder, extracted, end, article));
  for (const [index, obligation] of obligations.entries())
    addSanction(builder, regulation, article.obligations[index] as Obligation, obligation);
}
