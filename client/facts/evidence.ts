import type { Modality } from '../generated/operations.ts';
import { type Article, type EntityKind, type Finding, namingsIn, type Obligation, type Reading } from './reading.ts';
import type { Marked } from './segments.ts';

/** What a stretch of an article is to the graph. */
export type Mark =
  | { readonly is: 'obligation'; readonly obligation: string; readonly modality: Modality }
  | { readonly is: 'entity'; readonly entity: string; readonly kind: EntityKind; readonly obligation: string | null }
  | { readonly is: 'modal'; readonly modality: Modality | null }
  | { readonly is: 'finding'; readonly understood: boolean; readonly message: string | null };

/** Everything that an article's characters stand for, for the text view. */
export function marksOf(article: Article, obligations: readonly Obligation[]): readonly Marked<Mark>[] {
  const own = obligations.filter((obligation) => obligation.article === article);
  return [
    ...own.map(
      (obligation): Marked<Mark> => ({
        start: obligation.start,
        end: obligation.end,
        mark: { is: 'obligation', obligation: obligation.id, modality: obligation.modality },
      }),
    ),
    ...own.flatMap(entityMarks),
    ...[...article.principles, ...article.mentions].map(
      ({ entity, start, end }): Marked<Mark> => ({
        start,
        end,
        mark: { is: 'entity', entity: entity.id, kind: entity.kind, obligation: null },
      }),
    ),
    ...article.cues.flatMap((cue) => cueMark(cue, own)),
    ...article.findings.flatMap(findingMark),
  ];
}

/** Where one obligation's parts stand in its article: who, and what it concerns. */
export function entityMarks(obligation: Obligation): readonly Marked<Mark>[] {
  return namingsIn(obligation).map(({ entity, start, end }) => ({
    start,
    end,
    mark: { is: 'entity', entity: entity.id, kind: entity.kind, obligation: obligation.id },
  }));
}

function findingMark({ severity, message, place }: Finding): readonly Marked<Mark>[] {
  return place ? [{ start: place.start, end: place.end, mark: { is: 'finding', understood: severity === 'INFO', message } }] : [];
}

/** A word that governs shows its modality; one that was not understood is shown as that; others are plain text. */
function cueMark({ start, end, class: ending }: Article['cues'][number], own: readonly Obligation[]): readonly Marked<Mark>[] {
  if (ending === 'FINDING') return [{ start, end, mark: { is: 'finding', understood: false, message: null } }];
  if (ending !== 'GOVERNS') return [];
  const governed =
    own.findLast((obligation) => obligation.start <= start && obligation.end >= end) ?? own.find((obligation) => obligation.start >= start);
  return [{ start, end, mark: { is: 'modal', modality: governed?.modality ?? null } }];
}

/** Where an entity is named in an obligation's article, for the evidence of that obligation. */
export function namingsOf(obligation: Obligation, ids: readonly string[]): readonly Marked<Mark>[] {
  return entityMarks(obligation).filter(({ mark }) => mark.is === 'entity' && ids.includes(mark.entity));
}

/** The obligations an article states, in the order of the text. */
export function obligationsIn(reading: Reading, article: Article): readonly Obligation[] {
  return reading.obligations.filter((obligation) => obligation.article === article);
}
