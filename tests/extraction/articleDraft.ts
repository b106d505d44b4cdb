import type { ArticleDraft, RegulationContext } from '../../import/draft.ts';
import { writeChineseNumber } from '../../import/intake/chineseNumbers.ts';
import type { Article, Metadata } from '../../import/model.ts';

const METADATA: Metadata = {
  id: 'test',
  title: '测试条例',
  work: '测试条例',
  jurisdiction: null,
  jurisdictionLevel: null,
  issuer: null,
  adoptedOn: null,
  approvedBy: null,
  approvedOn: null,
  promulgatedOn: null,
  effectiveOn: null,
  repealedOn: null,
  defects: [],
};

/** A regulation whose articles have these texts, numbered from 1. */
export function contextOf(texts: readonly string[]): RegulationContext {
  const articles = texts.map(
    (text, index): Article => ({
      number: String(index + 1),
      label: `第${writeChineseNumber(index + 1)}条`,
      chapter: null,
      text,
      blocks: [],
    }),
  );
  return { regulation: { source: 'test', metadata: METADATA, chapters: [], articles, findings: [] }, denotations: new Map() };
}

/** An article no stage has looked at yet. */
export function articleDraft(text: string, article = 1): ArticleDraft {
  return {
    source: 'test',
    regulation: METADATA.id,
    article,
    label: `第${writeChineseNumber(article)}条`,
    chapter: null,
    text,
    blocks: [],
    statement: null,
    obligations: [],
    principles: [],
    industries: [],
    references: [],
    definitions: [],
    cues: [],
    findings: [],
    sentences: [],
  };
}
