/** The chapters, articles and obligations of a regulation, before anything is attached to them. */
import type { ChapterKind, Holding, Modality, Statement, UnborneReason } from '../../cypher/ontology.ts';
import type { Row } from '../../cypher/store.ts';
import { nodeRef } from '../nodes.ts';
import { compareText } from './grouping.ts';
import { number, optionalText, text } from './rows.ts';
import type { ArticleFact, ChapterFact, ObligationFact } from './shapes.ts';

/** A fact whose lists still grow. */
export type Growing<Fact> = {
  readonly [Name in keyof Fact]: Fact[Name] extends readonly (infer Item)[] ? Item[] : Fact[Name];
};

export type GrowingArticle = Growing<ArticleFact>;
export type GrowingObligation = Growing<ObligationFact>;

const PLACES = 4;

export function chapterFacts(rows: readonly Row[]): readonly ChapterFact[] {
  const rowOf = new Map(rows.map((row) => [text(row, 'id'), row]));
  const made = new Map<string, ChapterFact>();
  const chapterOf = (id: string): ChapterFact | null => {
    const known = made.get(id);
    const row = rowOf.get(id);
    if (known || !row) return known ?? null;
    rowOf.delete(id);
    const parentId = optionalText(row, 'parent');
    const parent = parentId === null ? null : chapterOf(parentId);
    const order = `${parent?.order ?? ''}/${String(number(row, 'ordinal')).padStart(PLACES, '0')}`;
    const chapter: ChapterFact = { ...nodeRef('Chapter', id), kind: text(row, 'kind') as ChapterKind, parent, order };
    made.set(id, chapter);
    return chapter;
  };
  for (const row of rows) chapterOf(text(row, 'id'));
  return [...made.values()].toSorted((left, right) => compareText(left.order, right.order));
}

export function articleFacts(rows: readonly Row[], chapters: readonly ChapterFact[]): readonly GrowingArticle[] {
  const chapterOf = new Map(chapters.map((chapter) => [chapter.id, chapter]));
  const articles = rows.map(
    (row): GrowingArticle => ({
      ...nodeRef('Article', text(row, 'id')),
      regulation: text(row, 'regulation'),
      number: text(row, 'number'),
      label: text(row, 'label'),
      statement: optionalText(row, 'statement') as Statement | null,
      order: text(row, 'order'),
      chapters: withParents(chapterOf.get(optionalText(row, 'chapter') ?? '') ?? null),
      obligations: [],
      declarations: [],
      mentions: [],
      citations: [],
      findings: [],
    }),
  );
  return articles.toSorted((left, right) => compareText(left.order, right.order));
}

function withParents(chapter: ChapterFact | null): ChapterFact[] {
  return chapter === null ? [] : [chapter, ...withParents(chapter.parent)];
}

/** Makes the obligations in the order of the text, and hangs each on its article. */
export function obligationFacts(rows: readonly Row[], articles: readonly GrowingArticle[]): readonly GrowingObligation[] {
  const articleOf = new Map(articles.map((article) => [article.id, article]));
  const obligations = rows.flatMap((row) => {
    const article = articleOf.get(text(row, 'article'));
    return article ? [obligationFact(row, article)] : [];
  });
  const sorted = obligations.toSorted((left, right) => compareText(left.order, right.order));
  for (const obligation of sorted) articleOf.get(obligation.article.id)?.obligations.push(obligation);
  return sorted;
}

function obligationFact(row: Row, article: ArticleFact): GrowingObligation {
  return {
    ...nodeRef('Obligation', text(row, 'id')),
    regulation: text(row, 'regulation'),
    article,
    order: text(row, 'order'),
    modality: text(row, 'modality') as Modality,
    holding: optionalText(row, 'holding') as Holding | null,
    unborne: optionalText(row, 'unborne') as UnborneReason | null,
    start: number(row, 'start'),
    end: number(row, 'end'),
    bearings: [],
    participations: [],
    concerns: [],
    topics: [],
    addresses: [],
    builds: [],
    guidances: [],
    sanctions: [],
  };
}
