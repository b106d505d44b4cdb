import type { ExtractedArticle } from '../model.ts';

/** The article without one of its obligations: its cues govern nothing now, and those of later ones count one less. */
export function withoutObligation(article: ExtractedArticle, index: number): ExtractedArticle {
  const ordinal = index + 1;
  return {
    ...article,
    obligations: article.obligations.toSpliced(index, 1),
    cues: article.cues.map((cue) => ({ ...cue, obligation: ordinalAfter(cue.obligation, ordinal) })),
  };
}

function ordinalAfter(governed: number | null, removed: number): number | null {
  if (governed === null || governed === removed) return null;
  return governed > removed ? governed - 1 : governed;
}
