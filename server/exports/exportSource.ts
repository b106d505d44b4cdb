/** What is exported: the obligations that a filter lets through, regulation by regulation, so that memory stays flat. */
import { ONTOLOGY_VERSION } from '../../cypher/ontology.ts';
import type { Row } from '../../cypher/store.ts';
import { citationOf, paragraphToCite } from '../citing.ts';
import { asked } from '../asked.ts';
import type { Context } from '../context.ts';
import { numbers, optionalText, text, texts } from '../facts/rows.ts';
import type { ArticleFact, ChapterFact, ObligationFact, Place, RegulationFacts } from '../facts/shapes.ts';
import type { Block, ObligationFilter } from '../generated/resolvers.ts';
import { globalId, type NodeRef, nodeRef } from '../nodes.ts';
import { tiesOf } from '../questions/path.ts';

/** From what an export was made: it says so itself. */
export interface Provenance {
  readonly graphVersion: string;
  readonly ontologyVersion: number;
  readonly regulations: readonly {
    readonly id: string;
    readonly title: string;
    readonly rulesVersion: string | null;
    /** sha-256 of the text. */
    readonly contentHash: string | null;
  }[];
  readonly filter: ObligationFilter | null;
}

export interface ExportedName {
  readonly name: string;
  readonly nameEn: string | null;
}

export interface ExportedArticle {
  readonly fact: ArticleFact;
  readonly text: string;
  readonly blocks: readonly Block[];
}

export interface ExportedAction extends Place {
  readonly verb: string;
  readonly object: string;
}

export interface ExportedObligation {
  readonly fact: ObligationFact;
  readonly article: ExportedArticle;
  readonly text: string;
  readonly summary: string;
  readonly cite: string;
  readonly deadline: string | null;
  readonly actions: readonly ExportedAction[];
  readonly conditions: readonly string[];
}

export interface ExportedRegulation {
  readonly facts: RegulationFacts;
  /** Its properties as stored. */
  readonly properties: Row;
  /** All of them, whether an obligation was let through or not. */
  readonly articles: readonly ExportedArticle[];
  /** Those that the filter lets through, in the order of the text. */
  readonly obligations: readonly ExportedObligation[];
  /** Numbers and titles of its chapters, by id. */
  readonly headings: ReadonlyMap<string, { readonly number: string; readonly title: string }>;
  /** What everything that these obligations name is called, by global id. */
  readonly names: ReadonlyMap<string, ExportedName>;
}

export interface ExportSource {
  readonly provenance: Provenance;
  /** Reads them one after the other; may be gone through more than once. Throws StoreError and GraphChangedError. */
  regulations(): AsyncIterable<ExportedRegulation>;
}

/** Makes a source. Throws InputError for a filter that names what is not there. */
export async function exportSource(filter: ObligationFilter | null, context: Context): Promise<ExportSource> {
  const scope = await context.scope(filter);
  const rows = await Promise.all(scope.map((id) => context.node(nodeRef('Regulation', id))));
  const provenance: Provenance = {
    graphVersion: (await context.snapshot()).version,
    ontologyVersion: ONTOLOGY_VERSION,
    regulations: rows.map((row) => ({
      id: text(row, 'id'),
      title: text(row, 'title'),
      rulesVersion: optionalText(row, 'rulesVersion'),
      contentHash: optionalText(row, 'contentHash'),
    })),
    filter,
  };
  return {
    provenance,
    regulations: async function* () {
      for (const [index, id] of scope.entries()) yield await exportedRegulation(id, rows[index] ?? {}, filter, context);
    },
  };
}

async function exportedRegulation(
  id: string,
  properties: Row,
  filter: ObligationFilter | null,
  context: Context,
): Promise<ExportedRegulation> {
  const { facts: all, conditions } = await asked({ ...filter, regulations: [id] }, context);
  const [facts] = all;
  if (facts === undefined) throw new Error(`The facts of ${id} were read and are not there.`);
  const articles = await Promise.all(facts.articles.map((fact) => exportedArticle(fact, context)));
  const articleOf = new Map(articles.map((article) => [article.fact.id, article]));
  const kept = facts.obligations.filter(conditions.whole);
  const obligations = await Promise.all(
    kept.map((fact) => exportedObligation(fact, articleOf.get(fact.article.id), text(properties, 'title'), context)),
  );
  const headings = new Map(await Promise.all(facts.chapters.map((chapter) => heading(chapter, context))));
  return { facts, properties, articles, obligations, headings, names: await namesIn(kept, context) };
}

async function heading(chapter: ChapterFact, context: Context) {
  const row = await context.node(chapter);
  return [chapter.id, { number: text(row, 'number'), title: text(row, 'title') }] as const;
}

async function exportedArticle(fact: ArticleFact, context: Context): Promise<ExportedArticle> {
  const row = await context.node(fact);
  return { fact, text: text(row, 'text'), blocks: JSON.parse(optionalText(row, 'blocks') ?? '[]') as readonly Block[] };
}

async function exportedObligation(
  fact: ObligationFact,
  article: ExportedArticle | undefined,
  title: string,
  context: Context,
): Promise<ExportedObligation> {
  const row = await context.node(fact);
  const own = article ?? (await exportedArticle(fact.article, context));
  const paragraph = paragraphToCite(optionalText(row, 'paragraph'), own.blocks);
  const [objects, starts, ends] = [texts(row, 'actionObjects'), numbers(row, 'actionStarts'), numbers(row, 'actionEnds')];
  return {
    fact,
    article: own,
    text: text(row, 'text'),
    summary: optionalText(row, 'summary') ?? '',
    cite: citationOf({ title, label: fact.article.label, paragraph, item: optionalText(row, 'item') }),
    deadline: optionalText(row, 'deadline'),
    actions: texts(row, 'actionVerbs').map((verb, index) => ({
      verb,
      object: objects[index] ?? '',
      start: starts[index] ?? 0,
      end: ends[index] ?? 0,
    })),
    conditions: texts(row, 'conditionTexts'),
  };
}

async function namesIn(obligations: readonly ObligationFact[], context: Context): Promise<ReadonlyMap<string, ExportedName>> {
  const nodes = new Map<string, NodeRef>(obligations.flatMap((fact) => tiesOf(fact).map(({ node }) => [globalId(node), node] as const)));
  const named = [...nodes].map(async ([id, node]) => {
    const row = await context.node(node);
    return [id, { name: text(row, 'name'), nameEn: optionalText(row, 'nameEn') }] as const;
  });
  return new Map(await Promise.all(named));
}
