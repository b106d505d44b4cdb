/**
 * The plain data that the stages pass on. Every value drawn from the text keeps its place in it:
 * `start` and `end` are UTF-16 offsets in the text of its article, `end` exclusive, and the quote is `text.slice(start, end)`.
 */
import type {
  ActorKind,
  BearerRole,
  ChapterKind,
  ConcernKind,
  CueClass,
  Holding,
  IndustryKind,
  JurisdictionLevel,
  Modality,
  ParticipantRole,
  Penalty,
  PlatformStatus,
  Severity,
  Statement,
  UnborneReason,
} from '../cypher/ontology.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Something not understood or wrong with the input: reported, never dropped. Offsets are null when it concerns no place. */
export interface Finding {
  readonly stage: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly start: number | null;
  readonly end: number | null;
}

/** What is known of a text from outside it or from its own head. Dates are ISO (`2023-12-31`). */
export interface Metadata {
  readonly id: string;
  readonly title: string;
  readonly work: string;
  readonly jurisdiction: string | null;
  readonly jurisdictionLevel: JurisdictionLevel | null;
  readonly issuer: string | null;
  readonly adoptedOn: string | null;
  readonly approvedBy: string | null;
  readonly approvedOn: string | null;
  readonly promulgatedOn: string | null;
  readonly effectiveOn: string | null;
  readonly repealedOn: string | null;
  readonly defects: readonly string[];
}

export interface Chapter {
  /** `chp-3`, `prt-1-chp-2`, `chp-3-sec-1`: unique in its regulation. */
  readonly id: string;
  readonly parent: string | null;
  readonly kind: ChapterKind;
  readonly number: string;
  readonly title: string;
  readonly ordinal: number;
}

/**
 * 款, 项 or 目 as the source has them; `number` is the ordinal in its parent (`"2"`), start and end its place. They nest by their spans
 * (a 款 holds the 项 it introduces) and come in the order of their starts, outer ones first. A block may hold a line feed:
 * a line broken in mid-sentence continues its 款, so a line feed alone ends no sentence.
 */
export interface Block extends Span {
  readonly kind: 'PARAGRAPH' | 'ITEM' | 'SUBITEM';
  readonly number: string;
}

export interface Article {
  /** `"16"`, or `"16.1"` for 第十六条之一; a repeated number gets `"16~2"`. */
  readonly number: string;
  readonly label: string;
  readonly chapter: string | null;
  /** What stands after the label up to the next one, paragraphs joined by one line feed. */
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** A text after its structure was read; nothing is interpreted yet. */
export interface StructuredRegulation {
  /** The input file's name without folder and extension. */
  readonly source: string;
  readonly metadata: Metadata;
  readonly chapters: readonly Chapter[];
  readonly articles: readonly Article[];
  readonly findings: readonly Finding[];
}

/** Levels as the extract lines write them (`COUNTY+` for 县级以上). */
export type WrittenLevel = 'NATION' | 'PROVINCE' | 'CITY' | 'COUNTY' | 'TOWN' | 'COUNTY+' | 'ALL';

export interface Mention extends Span {
  /** The function phrase in its normal form (annotation guide §2). */
  readonly mention: string;
  readonly kind: ActorKind;
}

export interface Bearer extends Mention {
  readonly levels: readonly WrittenLevel[];
  readonly role: BearerRole;
  /** 牵头 is written, or the subject 会同s others. */
  readonly lead: boolean;
  /** The list it stands in ends in 等 or 及其他有关部门. */
  readonly open: boolean;
  /** Not named in this sentence: its span points at the sentence that names it. */
  readonly carried: boolean;
  /** 「人民政府X部门」 against 「X部门」. */
  readonly ofGovernment: boolean;
  readonly rules: readonly string[];
  /** What a reader decided about it, and who. */
  readonly review?: string | null;
}

export interface Participant extends Mention {
  readonly role: ParticipantRole;
  readonly rules: readonly string[];
}

/** One finite verb group with its object; the span covers verb and object. */
export interface Action extends Span {
  readonly verb: string;
  readonly object: string;
}

export interface Condition extends Span {
  readonly text: string;
}

export interface Concern extends Span {
  readonly industry: string;
  readonly mention: string;
  readonly as: ConcernKind;
}

export interface TopicMention extends Span {
  readonly topic: string;
  readonly mention: string;
}

export interface PlatformMention extends Span {
  readonly name: string;
  readonly status: PlatformStatus;
  /** Mentions of those who are to build it: parties named inside a pivot clause, else empty (the bearers build it). */
  readonly builders: readonly string[];
}

export interface Sanction extends Span {
  /** Article numbers of this regulation (`"16"`) the liability answers; empty: the regulation as a whole. */
  readonly articles: readonly string[];
  readonly penalties: readonly Penalty[];
  /** Yuan; null where none is written. */
  readonly fineFrom: number | null;
  readonly fineTo: number | null;
}

/** One norm: a bearer group, a modality, what it covers. Its span runs from its first bearer to the end of the stretch. */
export interface Obligation extends Span {
  readonly modality: Modality;
  readonly text: string;
  readonly bearers: readonly Bearer[];
  readonly participants: readonly Participant[];
  readonly actions: readonly Action[];
  readonly conditions: readonly Condition[];
  readonly summary: string;
  readonly deadline: string | null;
  readonly holding: Holding | null;
  readonly unborne: UnborneReason | null;
  readonly paragraph: string | null;
  readonly item: string | null;
  readonly concerns: readonly Concern[];
  readonly topics: readonly TopicMention[];
  readonly addressed: readonly Mention[];
  readonly platforms: readonly PlatformMention[];
  readonly sanction: Sanction | null;
  /** Places of the deontic cues that govern it. */
  readonly cues: readonly Span[];
  readonly confidence: number;
  readonly rules: readonly string[];
  /** What a reader decided about it, and who. */
  readonly review?: string | null;
}

export interface NamedSpan extends Span {
  readonly name: string;
}

export interface IndustryMention extends NamedSpan {
  readonly kind: IndustryKind;
}

/** `title` of a cited text, or the label of a cited article of this text (`第十六条`), without 款 and 项. */
export interface Reference extends Span {
  readonly title: string;
  readonly kind: 'TEXT' | 'ARTICLE';
  /** For `ARTICLE`: its number. For `TEXT`: the article cited in it, if one is. */
  readonly article: string | null;
  readonly paragraph: string | null;
  readonly item: string | null;
}

export interface Definition extends Span {
  readonly term: string;
  readonly definition: string;
  /** The body that 「以下简称/统称X」 or 「X是…主管部门」 names, in normal form. */
  readonly denotes: Mention | null;
}

export interface Cue extends Span {
  readonly cue: string;
  readonly class: CueClass;
  /** Ordinal (from 1) of the obligation it governs. */
  readonly obligation: number | null;
}

/** One article after all stages: also one line of `zhize extract`. */
export interface ExtractedArticle {
  readonly source: string;
  readonly regulation: string;
  readonly article: number | string;
  readonly label: string;
  readonly chapter: string | null;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly statement: Statement | null;
  readonly obligations: readonly Obligation[];
  readonly principles: readonly NamedSpan[];
  readonly industries: readonly IndustryMention[];
  readonly references: readonly Reference[];
  readonly definitions: readonly Definition[];
  readonly cues: readonly Cue[];
  readonly findings: readonly Finding[];
}

export interface ExtractedRegulation {
  readonly source: string;
  readonly metadata: Metadata;
  readonly chapters: readonly Chapter[];
  readonly articles: readonly ExtractedArticle[];
  readonly findings: readonly Finding[];
}
