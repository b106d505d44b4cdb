/**
 * The vocabulary of the graph as data: enumerations, node labels and relations with their properties.
 * The write queries, the schema, the GraphQL enums and the viewer's legend are all held against this file.
 */

/** Raised by hand when a label, relation or property changes its meaning; stores made by another one are refused. */
export const ONTOLOGY_VERSION = 1;

export const MODALITIES = ['DUTY', 'PROHIBITION', 'PERMISSION', 'ENCOURAGEMENT', 'LIABILITY'] as const;
export type Modality = (typeof MODALITIES)[number];

/** How a body bears an obligation; the first two are its subject, the others are brought in. */
export const BEARER_ROLES = ['RESPONSIBLE', 'ASSISTING', 'JOINT', 'ASSISTED', 'COORDINATED', 'GUIDING'] as const;
export type BearerRole = (typeof BEARER_ROLES)[number];

/** Those who take part in an obligation without bearing it. */
export const PARTICIPANT_ROLES = ['APPROVING', 'CONSULTED', 'INFORMED', 'DELEGATED', 'OFFENDER'] as const;
export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number];

export const LEVELS = ['NATION', 'PROVINCE', 'CITY', 'COUNTY', 'TOWN', 'COUNTY_AND_ABOVE', 'ALL'] as const;
export type Level = (typeof LEVELS)[number];

export const HOLDINGS = ['TOGETHER', 'BY_REMIT', 'ALTERNATIVE', 'LISTED'] as const;
export type Holding = (typeof HOLDINGS)[number];

/** Why nobody bears an obligation: the first that fits. */
export const UNBORNE_REASONS = ['SANCTION_TAIL', 'ENCOURAGED', 'JURISDICTION', 'EVERYONE', 'THING', 'PASSIVE', 'UNKNOWN'] as const;
export type UnborneReason = (typeof UNBORNE_REASONS)[number];

/** What a mention in the text is, before it is resolved to a node. */
export const ACTOR_KINDS = ['GOVERNMENT', 'DEPARTMENT', 'JUDICIAL', 'LEGISLATURE', 'PARTY', 'GENERIC'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

export const DEPARTMENT_KINDS = ['DEPARTMENT', 'JUDICIAL', 'LEGISLATURE', 'GENERIC'] as const;
export type DepartmentKind = (typeof DEPARTMENT_KINDS)[number];

export const STATEMENTS = ['PURPOSE', 'SCOPE', 'DEFINITION', 'PRINCIPLE', 'EFFECT', 'EXEMPTION', 'OTHER'] as const;
export type Statement = (typeof STATEMENTS)[number];

export const CONCERN_KINDS = ['OBJECT', 'TOOL', 'FIELD'] as const;
export type ConcernKind = (typeof CONCERN_KINDS)[number];

export const INDUSTRY_KINDS = ['INDUSTRY', 'TECHNOLOGY'] as const;
export type IndustryKind = (typeof INDUSTRY_KINDS)[number];

export const PLATFORM_STATUSES = ['BUILD', 'IMPROVE', 'EXPLORE', 'USE'] as const;
export type PlatformStatus = (typeof PLATFORM_STATUSES)[number];

export const PENALTIES = ['CORRECTION', 'FINE', 'CONFISCATION', 'REVOCATION', 'DISCIPLINE', 'CRIMINAL'] as const;
export type Penalty = (typeof PENALTIES)[number];

export const CHAPTER_KINDS = ['PART', 'CHAPTER', 'SECTION'] as const;
export type ChapterKind = (typeof CHAPTER_KINDS)[number];

export const JURISDICTION_LEVELS = ['NATION', 'PROVINCE', 'MUNICIPALITY', 'CITY', 'COUNTY'] as const;
export type JurisdictionLevel = (typeof JURISDICTION_LEVELS)[number];

export const SEVERITIES = ['INFO', 'WARNING', 'ERROR'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Every deontic cue ends in exactly one of these. */
export const CUE_CLASSES = ['GOVERNS', 'STATEMENT', 'EMBEDDED', 'FINDING'] as const;
export type CueClass = (typeof CUE_CLASSES)[number];

/** How two bodies meet, always typed, never blended into one number. */
export const MEETING_TYPES = ['SHARED_DUTY', 'DIVIDED_DUTY', 'COOPERATION', 'COMMON_FIELD'] as const;
export type MeetingType = (typeof MEETING_TYPES)[number];

type ValueType = 'STRING' | 'INTEGER' | 'FLOAT' | 'BOOLEAN' | 'STRING_LIST' | 'INTEGER_LIST';
type Properties = Readonly<Record<string, ValueType>>;

interface NodeDefinition {
  /** `OWNED` nodes belong to one regulation and go with it; `SHARED` ones live while something points at them;
   *  `EITHER` is shared when curated and owned when it is scoped to a regulation (`scope` is then its id). */
  readonly lifetime: 'OWNED' | 'SHARED' | 'EITHER';
  readonly alsoLabelled?: readonly string[];
  readonly properties: Properties;
}

const actor = { name: 'STRING', nameEn: 'STRING', scope: 'STRING' } as const;
const owned = { regulation: 'STRING' } as const;
const span = { start: 'INTEGER', end: 'INTEGER' } as const;

/** Properties beside `id`, which every node has and which is unique in its label. */
export const NODES = {
  Regulation: {
    lifetime: 'OWNED',
    properties: {
      title: 'STRING',
      work: 'STRING',
      jurisdiction: 'STRING',
      jurisdictionLevel: 'STRING',
      issuer: 'STRING',
      adoptedOn: 'STRING',
      approvedBy: 'STRING',
      approvedOn: 'STRING',
      promulgatedOn: 'STRING',
      effectiveOn: 'STRING',
      repealedOn: 'STRING',
      sourceName: 'STRING',
      contentHash: 'STRING',
      inputHash: 'STRING',
      rulesVersion: 'STRING',
      defects: 'STRING_LIST',
      coverage: 'STRING',
    },
  },
  Chapter: { lifetime: 'OWNED', properties: { ...owned, kind: 'STRING', number: 'STRING', title: 'STRING', ordinal: 'INTEGER' } },
  Article: {
    lifetime: 'OWNED',
    properties: {
      ...owned,
      number: 'STRING',
      label: 'STRING',
      text: 'STRING',
      statement: 'STRING',
      blocks: 'STRING',
      order: 'STRING',
      chapter: 'STRING',
      cues: 'STRING',
    },
  },
  Obligation: {
    lifetime: 'OWNED',
    properties: {
      ...owned,
      ...span,
      article: 'STRING',
      order: 'STRING',
      modality: 'STRING',
      text: 'STRING',
      summary: 'STRING',
      actionVerbs: 'STRING_LIST',
      actionObjects: 'STRING_LIST',
      actionStarts: 'INTEGER_LIST',
      actionEnds: 'INTEGER_LIST',
      conditionTexts: 'STRING_LIST',
      conditionStarts: 'INTEGER_LIST',
      conditionEnds: 'INTEGER_LIST',
      deadline: 'STRING',
      holding: 'STRING',
      unborne: 'STRING',
      paragraph: 'STRING',
      item: 'STRING',
      confidence: 'FLOAT',
      rules: 'STRING_LIST',
      review: 'STRING',
    },
  },
  Department: {
    lifetime: 'EITHER',
    alsoLabelled: ['Actor'],
    properties: { ...actor, kind: 'STRING', aliases: 'STRING_LIST', historic: 'BOOLEAN' },
  },
  Government: { lifetime: 'EITHER', alsoLabelled: ['Actor'], properties: actor },
  Party: { lifetime: 'EITHER', alsoLabelled: ['Actor'], properties: actor },
  Industry: {
    lifetime: 'EITHER',
    properties: { name: 'STRING', nameEn: 'STRING', kind: 'STRING', statisticalClass: 'STRING', aliases: 'STRING_LIST', scope: 'STRING' },
  },
  Topic: { lifetime: 'SHARED', properties: { name: 'STRING', nameEn: 'STRING', aliases: 'STRING_LIST' } },
  Principle: { lifetime: 'SHARED', properties: { name: 'STRING' } },
  Platform: { lifetime: 'OWNED', properties: { ...owned, name: 'STRING' } },
  Term: { lifetime: 'OWNED', properties: { ...owned, name: 'STRING', definition: 'STRING' } },
  Citation: { lifetime: 'SHARED', properties: { title: 'STRING', article: 'STRING' } },
  Finding: {
    lifetime: 'OWNED',
    properties: { ...owned, ...span, stage: 'STRING', rule: 'STRING', severity: 'STRING', message: 'STRING', article: 'STRING' },
  },
} as const satisfies Record<string, NodeDefinition>;
export type NodeLabel = keyof typeof NODES;

interface RelationDefinition {
  readonly from: readonly NodeLabel[];
  readonly to: readonly NodeLabel[];
  readonly properties: Properties;
}

const ACTORS = ['Department', 'Government', 'Party'] as const;

/** One entry a relation; the key is its type in the store. */
export const RELATIONS = {
  CONTAINS: { from: ['Regulation', 'Chapter'], to: ['Chapter', 'Article'], properties: { ordinal: 'INTEGER' } },
  STATES: { from: ['Article'], to: ['Obligation'], properties: { ordinal: 'INTEGER' } },
  BEARS: {
    from: ACTORS,
    to: ['Obligation'],
    properties: {
      ...span,
      role: 'STRING',
      lead: 'BOOLEAN',
      levels: 'STRING_LIST',
      openList: 'BOOLEAN',
      carried: 'BOOLEAN',
      ofGovernment: 'BOOLEAN',
      mention: 'STRING',
      quote: 'STRING',
      ordinal: 'INTEGER',
      rules: 'STRING_LIST',
      review: 'STRING',
    },
  },
  TAKES_PART: {
    from: ACTORS,
    to: ['Obligation'],
    properties: { ...span, role: 'STRING', mention: 'STRING', quote: 'STRING', rules: 'STRING_LIST' },
  },
  CONCERNS: { from: ['Obligation'], to: ['Industry'], properties: { ...span, as: 'STRING', mention: 'STRING' } },
  MENTIONS: { from: ['Article'], to: ['Industry'], properties: { ...span, mention: 'STRING' } },
  ABOUT: { from: ['Obligation'], to: ['Topic'], properties: { ...span, mention: 'STRING' } },
  ADDRESSES: { from: ['Obligation'], to: ['Party'], properties: { ...span, mention: 'STRING' } },
  BUILDS: { from: ['Obligation'], to: ['Platform'], properties: { ...span, status: 'STRING', builders: 'STRING_LIST' } },
  DECLARES: { from: ['Article'], to: ['Principle'], properties: span },
  GUIDED_BY: { from: ['Obligation'], to: ['Principle'], properties: span },
  DEFINES: { from: ['Regulation'], to: ['Term'], properties: { ...span, article: 'STRING' } },
  DENOTES: { from: ['Term'], to: ACTORS, properties: {} },
  CITES: { from: ['Article'], to: ['Article', 'Citation'], properties: { ...span, paragraph: 'STRING', item: 'STRING' } },
  RESOLVES_TO: { from: ['Citation'], to: ['Regulation', 'Article'], properties: {} },
  SANCTIONS: {
    from: ['Obligation'],
    to: ['Article', 'Regulation'],
    properties: { ...span, penalties: 'STRING_LIST', fineFrom: 'FLOAT', fineTo: 'FLOAT' },
  },
  HAS_FINDING: { from: ['Article', 'Regulation'], to: ['Finding'], properties: {} },
  SUCCEEDED_BY: { from: ['Department'], to: ['Department'], properties: {} },
  PART_OF: { from: ['Department'], to: ['Department'], properties: {} },
} as const satisfies Record<string, RelationDefinition>;
export type RelationType = keyof typeof RELATIONS;
