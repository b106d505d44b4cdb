import type {
  BearerRole,
  ConcernKind,
  CueClass,
  Holding,
  Level,
  Modality,
  ParticipantRole,
  PlatformStatus,
  Severity,
  Statement,
  UnborneReason,
} from '../generated/operations.ts';
import type { Language } from '../state/viewState.ts';

/** Kinds as the legend names them: a body that is not named (有关部门) is a kind of its own. */
export const ENTITY_KINDS = ['Department', 'Government', 'Party', 'Generic', 'Industry', 'Topic', 'Platform', 'Principle'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];
export const ACTOR_KINDS: readonly EntityKind[] = ['Department', 'Government', 'Party', 'Generic'];

/** Offsets in UTF-16 code units in the text of an article; `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Anything with a name that obligations point at. */
export interface Entity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly names: Readonly<Record<Language, string>>;
  readonly aliases: readonly string[];
}

export interface Bearing extends Span {
  readonly actor: Entity;
  readonly role: BearerRole;
  readonly lead: boolean;
  readonly levels: readonly Level[];
  readonly open: boolean;
  readonly carried: boolean;
  readonly mention: string;
  /** What a reader decided about it, and who; null where nobody looked. */
  readonly review: string | null;
}

export interface Participation extends Span {
  readonly actor: Entity;
  readonly role: ParticipantRole;
}

export interface Concern extends Span {
  readonly industry: Entity;
  readonly as: ConcernKind;
}

export interface Naming extends Span {
  readonly entity: Entity;
}

export interface Building extends Span {
  readonly platform: Entity;
  readonly status: PlatformStatus;
  readonly builders: readonly string[];
}

export interface Obligation extends Span {
  readonly id: string;
  readonly article: Article;
  readonly modality: Modality;
  readonly summary: string;
  readonly cite: string;
  readonly deadline: string | null;
  readonly holding: Holding | null;
  readonly unborne: UnborneReason | null;
  readonly conditions: readonly string[];
  readonly rules: readonly string[];
  /** What a reader decided about it, and who; null where nobody looked. */
  readonly review: string | null;
  readonly bearings: readonly Bearing[];
  readonly participations: readonly Participation[];
  readonly concerns: readonly Concern[];
  readonly topics: readonly Naming[];
  readonly addressed: readonly Naming[];
  readonly buildings: readonly Building[];
  readonly principles: readonly Naming[];
}

export interface Cue extends Span {
  readonly cue: string;
  readonly class: CueClass;
}

/** What was not understood, or (`INFO`) is worth knowing; without a place it concerns the article as a whole. */
export interface Finding {
  readonly severity: Severity;
  readonly message: string;
  readonly place: Span | null;
}

export interface Article {
  readonly id: string;
  readonly number: string;
  readonly label: string;
  readonly text: string;
  readonly statement: Statement | null;
  readonly cite: string;
  readonly chapter: Chapter | null;
  readonly cues: readonly Cue[];
  readonly principles: readonly Naming[];
  readonly mentions: readonly Naming[];
  readonly findings: readonly Finding[];
}

export interface Chapter {
  readonly id: string;
  readonly kind: 'PART' | 'CHAPTER' | 'SECTION';
  readonly number: string;
  readonly title: string;
  readonly parent: string | null;
}

export interface Regulation {
  readonly id: string;
  readonly title: string;
  readonly jurisdiction: string | null;
  readonly issuer: string | null;
  readonly adoptedOn: string | null;
  readonly approvedOn: string | null;
  readonly effectiveOn: string | null;
  readonly defects: readonly string[];
  readonly coverage: Coverage;
}

/** How much of a regulation was understood. */
export interface Coverage {
  /** Deontic cues in all: 应当, 不得, 可以, 由…负责. */
  readonly cues: number;
  /** Share of them that was understood, 0 to 1; null without cues. */
  readonly share: number | null;
  readonly cuesByClass: readonly { readonly class: CueClass; readonly count: number }[];
  readonly findingsByRule: readonly { readonly rule: string; readonly severity: Severity; readonly count: number }[];
  readonly unresolvedNames: readonly CountedEntity[];
  readonly genericBearers: readonly CountedEntity[];
  readonly unborne: number;
}

export interface CountedEntity {
  readonly entity: Entity;
  readonly count: number;
}

/** One regulation, read whole. */
export interface Reading {
  readonly regulation: Regulation;
  readonly chapters: readonly Chapter[];
  readonly articles: readonly Article[];
  readonly obligations: readonly Obligation[];
  readonly entities: ReadonlyMap<string, Entity>;
  readonly obligationById: ReadonlyMap<string, Obligation>;
  readonly articleById: ReadonlyMap<string, Article>;
  /** By entity, in the order of the text: the obligations it bears, takes part in, is the field of… */
  readonly involving: ReadonlyMap<string, readonly Obligation[]>;
}

/** Every entity of an obligation with each place it is named at: bearers first. */
export function namingsIn(obligation: Obligation): readonly Naming[] {
  const { bearings, participations, concerns, topics, addressed, buildings, principles } = obligation;
  return [
    ...[...bearings, ...participations].map(({ actor, start, end }) => ({ entity: actor, start, end })),
    ...concerns.map(({ industry, start, end }) => ({ entity: industry, start, end })),
    ...topics,
    ...addressed,
    ...buildings.map(({ platform, start, end }) => ({ entity: platform, start, end })),
    ...principles,
  ];
}

/** The entities an obligation points at or is borne by, each once. */
export function entitiesOf(obligation: Obligation): readonly Entity[] {
  return [...new Set(namingsIn(obligation).map(({ entity }) => entity))];
}

/** How many obligations, in how many articles. */
export interface Tally {
  readonly obligations: number;
  readonly articles: number;
}

export function tallyOf(obligations: readonly Obligation[]): Tally {
  return { obligations: obligations.length, articles: new Set(obligations.map(({ article }) => article)).size };
}
