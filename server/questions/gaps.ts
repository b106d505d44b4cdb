/** What a regulation leaves open, each place with its reason. */
import { compareText } from '../facts/grouping.ts';
import type { ArticleFact, ObligationFact, RegulationFacts } from '../facts/shapes.ts';
import type { GapReason } from '../generated/resolvers.ts';
import { globalId, type IndustryRef, type TopicRef } from '../nodes.ts';
import { placeKey } from '../paging.ts';
import { isNamedBody } from './meetings.ts';

/** In the order in which they are told. */
export const GAP_REASONS = [
  'PASSIVE',
  'UNKNOWN',
  'GENERIC_ALONE',
  'GENERIC_BESIDE_GOVERNMENT',
  'INDUSTRY_WITHOUT_DEPARTMENT',
  'TOPIC_WITHOUT_DEPARTMENT',
  'ARTICLE_WITHOUT_SANCTION',
  'GENERIC_PARTNER',
  'RESIDUAL_CLAUSE',
] as const satisfies readonly GapReason[];

/** Told beside the gaps, and none: the text says who, if not by name. */
const NO_GAPS: ReadonlySet<GapReason> = new Set<GapReason>(['GENERIC_PARTNER', 'RESIDUAL_CLAUSE']);

export interface GapAnswer {
  readonly reason: GapReason;
  readonly isGap: boolean;
  /** The place: an obligation, an article that no sanction answers, or the first obligation about an industry or topic. */
  readonly obligation: ObligationFact | null;
  readonly article: ArticleFact;
  readonly industry: IndustryRef | null;
  readonly topic: TopicRef | null;
  /** Sorting by it is the order of the reasons, then of the text. */
  readonly key: string;
}

/** `residual`: ids of the obligations that are residual clauses (按照职责分工做好相关工作). */
export function gapsOf(
  facts: readonly RegulationFacts[],
  isAsked: (obligation: ObligationFact) => boolean,
  residual: ReadonlySet<string>,
): readonly GapAnswer[] {
  const gaps = facts.flatMap((regulation) => {
    const obligations = regulation.obligations.filter(isAsked);
    return [
      ...obligations.flatMap((obligation) => gapsOfObligation(obligation, residual)),
      ...withoutDepartment(obligations),
      ...withoutSanction(regulation, obligations),
    ];
  });
  return gaps.toSorted((left, right) => compareText(left.key, right.key));
}

function gapsOfObligation(obligation: ObligationFact, residual: ReadonlySet<string>): GapAnswer[] {
  const { modality, unborne, bearings } = obligation;
  if (modality !== 'DUTY' && modality !== 'PROHIBITION') return [];
  if (unborne === 'PASSIVE' || unborne === 'UNKNOWN') return [gap(unborne, obligation)];
  const reason = reasonOfGenericBodies(bearings.map(({ actor, role }) => ({ kind: actor.kind, role })));
  if (reason === null) return [];
  return [gap(reason !== 'GENERIC_PARTNER' && residual.has(obligation.id) ? 'RESIDUAL_CLAUSE' : reason, obligation)];
}

interface Bearer {
  readonly kind: string;
  readonly role: string;
}

function reasonOfGenericBodies(bearers: readonly Bearer[]): Extract<GapReason, `GENERIC_${string}`> | null {
  const generic = bearers.filter(({ kind }) => kind === 'GENERIC');
  if (generic.length === 0) return null;
  if (bearers.every(({ kind }) => kind === 'GENERIC')) return 'GENERIC_ALONE';
  if (bearers.every(({ kind }) => kind === 'GENERIC' || kind === 'GOVERNMENT')) return 'GENERIC_BESIDE_GOVERNMENT';
  const joint = bearers.filter(({ role }) => role === 'JOINT');
  return joint.length > 0 && joint.every(({ kind }) => kind === 'GENERIC') ? 'GENERIC_PARTNER' : null;
}

function gap(reason: GapReason, obligation: ObligationFact, matter: { industry?: IndustryRef; topic?: TopicRef } = {}): GapAnswer {
  return {
    reason,
    isGap: !NO_GAPS.has(reason),
    obligation,
    article: obligation.article,
    industry: matter.industry ?? null,
    topic: matter.topic ?? null,
    key: keyOf(reason, `${obligation.order}/${matter.industry?.id ?? matter.topic?.id ?? ''}`),
  };
}

function keyOf(reason: GapReason, place: string): string {
  return `${placeKey(GAP_REASONS.indexOf(reason))}/${place}`;
}

/** Industries and topics that obligations are about while no named department bears any of them. */
function withoutDepartment(obligations: readonly ObligationFact[]): GapAnswer[] {
  const matters = new Map<string, { readonly first: GapAnswer; answered: boolean }>();
  for (const obligation of obligations) {
    const answered = obligation.bearings.some(({ actor }) => isNamedBody(actor));
    for (const [id, make] of mattersOf(obligation)) {
      const known = matters.get(id) ?? { first: make(), answered: false };
      matters.set(id, known);
      known.answered ||= answered;
    }
  }
  return [...matters.values()].filter((matter) => !matter.answered).map(({ first }) => first);
}

function mattersOf(obligation: ObligationFact): (readonly [string, () => GapAnswer])[] {
  const industries = obligation.concerns.filter((concern) => concern.as === 'OBJECT').map(({ industry }) => industry);
  return [
    ...industries.map((industry) => [globalId(industry), () => gap('INDUSTRY_WITHOUT_DEPARTMENT', obligation, { industry })] as const),
    ...obligation.topics.map(({ topic }) => [globalId(topic), () => gap('TOPIC_WITHOUT_DEPARTMENT', obligation, { topic })] as const),
  ];
}

/** Articles with a duty or a prohibition that no liability names, in a regulation that has liabilities for some of its articles. */
function withoutSanction({ sanctionsOf }: RegulationFacts, obligations: readonly ObligationFact[]): GapAnswer[] {
  const answered = new Set(sanctionsOf.keys());
  if (![...answered].some((id) => id.startsWith('Article:'))) return [];
  const articles = new Map(
    obligations
      .filter(({ modality }) => modality === 'DUTY' || modality === 'PROHIBITION')
      .map(({ article }) => [globalId(article), article]),
  );
  return [...articles].flatMap(([id, article]) =>
    answered.has(id)
      ? []
      : [
          {
            reason: 'ARTICLE_WITHOUT_SANCTION',
            isGap: true,
            obligation: null,
            article,
            industry: null,
            topic: null,
            key: keyOf('ARTICLE_WITHOUT_SANCTION', article.order),
          },
        ],
  );
}
