/**
 * What questions are answered from: the structure of one regulation, without its texts. Plain data, joined by reference;
 * lists inside an obligation or article stand in the order of the text, and `index` is the place in such a list.
 */
import type {
  ActorKind,
  BearerRole,
  ChapterKind,
  ConcernKind,
  Holding,
  Level,
  Modality,
  ParticipantRole,
  Penalty,
  PlatformStatus,
  Severity,
  Statement,
  UnborneReason,
} from '../../cypher/ontology.ts';
import type { ActorRef, ArticleRef, ChapterRef, CitationRef, FindingRef, IndustryRef, ObligationRef, PartyRef } from '../nodes.ts';
import type { PlatformRef, PrincipleRef, RegulationRef, TermRef, TopicRef } from '../nodes.ts';

export interface Place {
  readonly start: number;
  readonly end: number;
}

export type ActorFact = ActorRef & {
  readonly kind: ActorKind;
  /** Id of the regulation it belongs to; null for curated ones. */
  readonly scope: string | null;
};

export interface ChapterFact extends ChapterRef {
  readonly kind: ChapterKind;
  readonly parent: ChapterFact | null;
  /** Sorting by it is the order of the text. */
  readonly order: string;
}

export interface ArticleFact extends ArticleRef {
  readonly regulation: string;
  readonly number: string;
  readonly label: string;
  readonly statement: Statement | null;
  readonly order: string;
  /** The chapters it stands in, innermost first. */
  readonly chapters: readonly ChapterFact[];
  readonly obligations: readonly ObligationFact[];
  readonly declarations: readonly DeclarationFact[];
  readonly mentions: readonly MentionFact[];
  readonly citations: readonly CitationFact[];
  readonly findings: readonly FindingFact[];
}

export interface ObligationFact extends ObligationRef, Place {
  readonly regulation: string;
  readonly article: ArticleFact;
  readonly order: string;
  readonly modality: Modality;
  readonly holding: Holding | null;
  readonly unborne: UnborneReason | null;
  readonly bearings: readonly BearingFact[];
  readonly participations: readonly ParticipationFact[];
  readonly concerns: readonly ConcernFact[];
  readonly topics: readonly TopicFact[];
  readonly addresses: readonly AddressFact[];
  readonly builds: readonly BuildFact[];
  readonly guidances: readonly GuidanceFact[];
  readonly sanctions: readonly SanctionFact[];
}

interface OfObligation extends Place {
  readonly obligation: ObligationFact;
  readonly index: number;
}

export interface BearingFact extends OfObligation {
  readonly actor: ActorFact;
  readonly role: BearerRole;
  readonly lead: boolean;
  readonly levels: readonly Level[];
  readonly openList: boolean;
  readonly carried: boolean;
  readonly ofGovernment: boolean;
  readonly mention: string;
  readonly rules: readonly string[];
  readonly review: string | null;
}

export interface ParticipationFact extends OfObligation {
  readonly actor: ActorFact;
  readonly role: ParticipantRole;
  readonly mention: string;
  readonly rules: readonly string[];
}

export interface ConcernFact extends OfObligation {
  readonly industry: IndustryRef;
  readonly as: ConcernKind;
  readonly mention: string;
}

export interface TopicFact extends OfObligation {
  readonly topic: TopicRef;
  readonly mention: string;
}

export interface AddressFact extends OfObligation {
  readonly party: PartyRef;
  readonly mention: string;
}

export interface BuildFact extends OfObligation {
  readonly platform: PlatformRef;
  readonly status: PlatformStatus;
  /** Parties that are to build it; empty: the bearers do. */
  readonly builders: readonly string[];
}

export interface GuidanceFact extends OfObligation {
  readonly principle: PrincipleRef;
}

export interface SanctionFact extends OfObligation {
  readonly target: ArticleRef | RegulationRef;
  readonly penalties: readonly Penalty[];
  /** Yuan. */
  readonly fineFrom: number | null;
  readonly fineTo: number | null;
}

interface OfArticle extends Place {
  readonly article: ArticleFact;
  readonly index: number;
}

export interface DeclarationFact extends OfArticle {
  readonly principle: PrincipleRef;
}

export interface MentionFact extends OfArticle {
  readonly industry: IndustryRef;
  readonly mention: string;
}

export interface CitationFact extends OfArticle {
  readonly target: ArticleRef | CitationRef;
  readonly paragraph: string | null;
  readonly item: string | null;
}

export interface FindingFact extends FindingRef {
  readonly stage: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly article: ArticleFact | null;
  /** Offset in the article's text; null when it concerns no place. */
  readonly start: number | null;
}

export interface TermFact extends TermRef {
  readonly article: ArticleFact | null;
  readonly place: Place | null;
  readonly denotes: readonly ActorRef[];
}

export interface RegulationFacts extends RegulationRef {
  readonly chapters: readonly ChapterFact[];
  readonly articles: readonly ArticleFact[];
  readonly obligations: readonly ObligationFact[];
  readonly findings: readonly FindingFact[];
  readonly terms: readonly TermFact[];
  /** By global id: what each node is in. */
  readonly bearingsOf: ReadonlyMap<string, readonly BearingFact[]>;
  readonly participationsOf: ReadonlyMap<string, readonly ParticipationFact[]>;
  readonly concernsOf: ReadonlyMap<string, readonly ConcernFact[]>;
  readonly mentionsOf: ReadonlyMap<string, readonly MentionFact[]>;
  readonly topicsOf: ReadonlyMap<string, readonly TopicFact[]>;
  readonly addressesOf: ReadonlyMap<string, readonly AddressFact[]>;
  readonly buildsOf: ReadonlyMap<string, readonly BuildFact[]>;
  readonly guidancesOf: ReadonlyMap<string, readonly GuidanceFact[]>;
  readonly declarationsOf: ReadonlyMap<string, readonly DeclarationFact[]>;
  readonly citationsOf: ReadonlyMap<string, readonly CitationFact[]>;
  readonly sanctionsOf: ReadonlyMap<string, readonly SanctionFact[]>;
  readonly articlesOf: ReadonlyMap<string, readonly ArticleFact[]>;
  readonly articleOf: ReadonlyMap<string, ArticleFact>;
  readonly obligationOf: ReadonlyMap<string, ObligationFact>;
  /** How many rows it was made of: what it weighs in a cache. */
  readonly weight: number;
}
