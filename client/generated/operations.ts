// Made by `npm run generate` from server/schema.graphql. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The language of a name (语言). */
export type Language =
  /** Chinese, as the law writes it (中文). */
  | 'ZH'
  /** English, where a name is known; else the Chinese one (英文). */
  | 'EN';

/** What an obligation does to its bearer (规范类型). */
export type Modality =
  /** Must: 应当, 必须, 负责 (义务). */
  | 'DUTY'
  /** Must not: 不得, 禁止 (禁止). */
  | 'PROHIBITION'
  /** May: 可以, 有权 (许可、权利). */
  | 'PERMISSION'
  /** Is encouraged: 鼓励, 支持, 引导 with no state body as the subject (鼓励). */
  | 'ENCOURAGEMENT'
  /** The consequence of a breach: 责令改正, 罚款, 处分 (法律责任). */
  | 'LIABILITY';

/** How a body bears an obligation; the first two are its subject, the others are brought in (承担方式). */
export type BearerRole =
  /** The subject of the sentence (负责). */
  | 'RESPONSIBLE'
  /** The subject of 配合 or 协助: it helps (配合). */
  | 'ASSISTING'
  /** Brought in by 会同, 联合, 协同, 共同 (会同). */
  | 'JOINT'
  /** The object of 配合 or 协助: it leads (被配合). */
  | 'ASSISTED'
  /** The object of 统筹协调 or 组织协调, where the object is a body (被统筹协调). */
  | 'COORDINATED'
  /** Under whose lead, guidance or supervision it is done: 在X领导、指导、监督下 (指导). */
  | 'GUIDING';

/** How somebody takes part in an obligation without bearing it (参与方式). */
export type ParticipantRole =
  /** Must approve: 经X批准, 报X批准 (审批). */
  | 'APPROVING'
  /** Must be asked: 征求X意见 (征求意见). */
  | 'CONSULTED'
  /** Must be told: 向X报告, 告知X (告知). */
  | 'INFORMED'
  /** Is entrusted: 委托X (受委托). */
  | 'DELEGATED'
  /** Whose breach is answered (违法主体). */
  | 'OFFENDER';

/** A level of government, as the text writes it (行政层级). */
export type Level =
  /** 国家, 国务院 (国家). */
  | 'NATION'
  /** 省, 自治区 (省). */
  | 'PROVINCE'
  /** 市, 设区的市, 本市 (市). */
  | 'CITY'
  /** 县, 区, 县(市、区) (县区). */
  | 'COUNTY'
  /** 乡镇, 街道 (乡镇街道). */
  | 'TOWN'
  /** County and above: 县级以上 (县级以上). */
  | 'COUNTY_AND_ABOVE'
  /** 各级 (各级). */
  | 'ALL';

/** How several bearers hold one obligation (共同承担的方式). */
export type Holding =
  /** Jointly: 共同, 协同 (共同). */
  | 'TOGETHER'
  /** Each within its own remit: 按照职责分工, 各自职责, 分别 (按职责分工). */
  | 'BY_REMIT'
  /** One or the other: 或者 (择一). */
  | 'ALTERNATIVE'
  /** Named side by side, nothing more is said (并列). */
  | 'LISTED';

/** Why nobody bears an obligation: the first that fits (无人承担的原因). */
export type UnborneReason =
  /** The tail of a sanction that nobody named answers for (责任尾句). */
  | 'SANCTION_TAIL'
  /** Encouraged, by nobody in particular or by the jurisdiction (鼓励). */
  | 'ENCOURAGED'
  /** 本市, 本省 or 国家 is the subject (地区为主语). */
  | 'JURISDICTION'
  /** Whoever does it: 禁止, or 「…的，」 with a modal and no subject (任何人). */
  | 'EVERYONE'
  /** A thing is the subject (以物为主语). */
  | 'THING'
  /** An act of the state without its actor: 给予, 公布, 纳入 (被动). */
  | 'PASSIVE'
  /** Not understood (不明). */
  | 'UNKNOWN';

/** What kind of body or party somebody is (主体类型). */
export type ActorKind =
  /** A people's government (人民政府). */
  | 'GOVERNMENT'
  /** A department, agency or party organ (部门). */
  | 'DEPARTMENT'
  /** A court or procuratorate (司法机关). */
  | 'JUDICIAL'
  /** A people's congress or its standing committee (人大及其常委会). */
  | 'LEGISLATURE'
  /** Anyone who is not a state body: enterprises, schools, persons (社会主体). */
  | 'PARTY'
  /** A state body that is not named: 有关部门, 有关单位 (有关部门). */
  | 'GENERIC';

/** What an article says beside obligations (非义务性陈述). */
export type Statement =
  /** Why the text was made (立法目的). */
  | 'PURPOSE'
  /** Where it applies (适用范围). */
  | 'SCOPE'
  /** What a word means (定义). */
  | 'DEFINITION'
  /** Which principles hold (原则). */
  | 'PRINCIPLE'
  /** When it comes into force (施行日期). */
  | 'EFFECT'
  /** Who is not blamed for what (免责). */
  | 'EXEMPTION'
  /** Anything else (其他). */
  | 'OTHER';

/** How an obligation concerns an industry or technology (涉及方式). */
export type ConcernKind =
  /** It is what the obligation acts on (对象). */
  | 'OBJECT'
  /** It is the means: 利用, 运用, 依托, 应用 (工具). */
  | 'TOOL'
  /** It is the field in which something is done: 在X等领域 (领域). */
  | 'FIELD';

/** Whether a name is a sector or a technique (产业或者技术). */
export type IndustryKind =
  /** A sector of activity (产业). */
  | 'INDUSTRY'
  /** A technique or a kind of network (技术). */
  | 'TECHNOLOGY';

/** What is done with a platform (平台状态). */
export type PlatformStatus =
  /** To be built (建设). */
  | 'BUILD'
  /** To be completed or improved (完善). */
  | 'IMPROVE'
  /** To be explored (探索). */
  | 'EXPLORE'
  /** To be used (使用). */
  | 'USE';

/** A division of a regulation above its articles (编章节). */
export type ChapterKind =
  /** Part (编). */
  | 'PART'
  /** Chapter (章). */
  | 'CHAPTER'
  /** Section (节). */
  | 'SECTION';

/** How grave a finding is (严重程度). */
export type Severity =
  /** Worth knowing (提示). */
  | 'INFO'
  /** Something was not understood (警告). */
  | 'WARNING'
  /** The input is broken (错误). */
  | 'ERROR';

/** Where a deontic cue ended; every one of them ends in exactly one of these (规范词去向). */
export type CueClass =
  /** It governs an obligation (支配义务). */
  | 'GOVERNS'
  /** It is part of a statement: purpose, scope, principle… (属于陈述). */
  | 'STATEMENT'
  /** It stands inside a relative clause, a quoted name or a noun (内嵌). */
  | 'EMBEDDED'
  /** It was not understood and is reported (未理解). */
  | 'FINDING';

/** How two bodies meet; never blended into one number (交集类型). */
export type MeetingType =
  /** Both are its subject in the same way, in one obligation, and it is not divided (共同职责). */
  | 'SHARED_DUTY'
  /** The same, but each within its own remit, or one or the other (分工职责). */
  | 'DIVIDED_DUTY'
  /** One obligation in different roles, or both brought in by 会同 (协作). */
  | 'COOPERATION'
  /** Different obligations about one industry as object, or one topic, in which the two do not meet already (同一领域). */
  | 'COMMON_FIELD';

/** A kind of node in the graph (节点类型). */
export type NodeKind =
  /** One version of an enacted text (法规). */
  | 'REGULATION'
  /** 编, 章 or 节 (编章节). */
  | 'CHAPTER'
  /** 条 (条文). */
  | 'ARTICLE'
  /** One norm (职责条款). */
  | 'OBLIGATION'
  /** A state body that is not a government (部门). */
  | 'DEPARTMENT'
  /** A people's government (人民政府). */
  | 'GOVERNMENT'
  /** Anyone else who bears or receives (社会主体). */
  | 'PARTY'
  /** An industry or technology (产业、技术). */
  | 'INDUSTRY'
  /** A recurring matter that is no industry (主题). */
  | 'TOPIC'
  /** A declared principle (原则). */
  | 'PRINCIPLE'
  /** A named system to be built or kept (平台). */
  | 'PLATFORM'
  /** A defined or abbreviated term (术语). */
  | 'TERM'
  /** Another text that is cited (引用文件). */
  | 'CITATION'
  /** What was not understood or looked wrong (发现). */
  | 'FINDING';

/** Where a search matched (匹配位置). */
export type MatchField =
  /** The Chinese name or title (名称). */
  | 'NAME'
  /** The English name (英文名). */
  | 'ENGLISH_NAME'
  /** A curated alias (别名). */
  | 'ALIAS'
  /** The text of an article (条文). */
  | 'TEXT';

/** Which pairs of bodies (交集筛选). */
export type OverlapFilter = {
  /** In these regulations, else in one version of each work; computed in each, then summed (法规). */
  readonly regulations?: ReadonlyArray<string | number> | null | undefined;
  /** Without `regulations`: the version of each work in force on this day, today unless given (日期). */
  readonly asOf?: string | null | undefined;
  /** Pairs with one of these bodies (其一). */
  readonly of?: ReadonlyArray<string | number> | null | undefined;
  /** Pairs of which both are among these (两者). */
  readonly between?: ReadonlyArray<string | number> | null | undefined;
  /** Pairs that meet in one of these ways (交集类型). */
  readonly types?: ReadonlyArray<MeetingType> | null | undefined;
  /** In obligations of these modalities; liabilities only when asked for (规范类型). */
  readonly modalities?: ReadonlyArray<Modality> | null | undefined;
  /** In these chapters or below them (编章节). */
  readonly chapters?: ReadonlyArray<string | number> | null | undefined;
};

export type OverlapsQueryVariables = Exact<{
  filter?: OverlapFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type OverlapsQuery = { readonly overlaps: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly left: { readonly id: string }, readonly right: { readonly id: string }, readonly meetings: ReadonlyArray<{ readonly type: MeetingType, readonly tally: { readonly obligations: number, readonly articles: number, readonly carried: number } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MeetingQueryVariables = Exact<{
  filter?: OverlapFilter | null | undefined;
}>;


export type MeetingQuery = { readonly overlaps: { readonly nodes: ReadonlyArray<{ readonly left: { readonly id: string }, readonly right: { readonly id: string }, readonly meetings: ReadonlyArray<{ readonly type: MeetingType, readonly tally: { readonly obligations: number, readonly articles: number, readonly carried: number }, readonly industries: ReadonlyArray<{ readonly id: string }>, readonly topics: ReadonlyArray<{ readonly id: string }>, readonly obligations: { readonly edges: ReadonlyArray<{ readonly leftRoles: ReadonlyArray<BearerRole>, readonly rightRoles: ReadonlyArray<BearerRole>, readonly carried: boolean, readonly node: { readonly id: string } }> } }> }> } };

export type RegulationsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type RegulationsQuery = { readonly regulations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RegulationQueryVariables = Exact<{
  id: string | number;
}>;


export type RegulationQuery = { readonly regulations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly jurisdiction: string | null, readonly issuer: string | null, readonly adoptedOn: string | null, readonly approvedOn: string | null, readonly effectiveOn: string | null, readonly defects: ReadonlyArray<string>, readonly coverage: { readonly cues: number, readonly share: number | null, readonly unborne: number, readonly cuesByClass: ReadonlyArray<{ readonly class: CueClass, readonly count: number }>, readonly findingsByRule: ReadonlyArray<{ readonly stage: string, readonly rule: string, readonly severity: Severity, readonly count: number }>, readonly unresolvedNames: ReadonlyArray<{ readonly count: number, readonly node:
            | { readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: ActorKind, readonly name: string, readonly nameEn: string }
            | { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly nameEn: string }
            | { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly nameEn: string }
           }>, readonly genericBearers: ReadonlyArray<{ readonly count: number, readonly node:
            | { readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: ActorKind, readonly name: string, readonly nameEn: string }
            | { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly nameEn: string }
            | { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly nameEn: string }
           }> }, readonly chapters: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ChapterKind, readonly number: string, readonly title: string, readonly parent: { readonly id: string } | null }> } }> } };

export type ArticlesQueryVariables = Exact<{
  regulation: string | number;
  after?: string | null | undefined;
}>;


export type ArticlesQuery = { readonly articles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly label: string, readonly text: string, readonly statement: Statement | null, readonly cite: string, readonly chapter: { readonly id: string } | null, readonly cues: ReadonlyArray<{ readonly cue: string, readonly start: number, readonly end: number, readonly class: CueClass }>, readonly principles: { readonly edges: ReadonlyArray<{ readonly evidence: { readonly start: number, readonly end: number }, readonly node: { readonly id: string, readonly name: string } }> }, readonly mentions: { readonly edges: ReadonlyArray<{ readonly evidence: { readonly start: number, readonly end: number }, readonly node: { readonly id: string, readonly kind: IndustryKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly nameEn: string } }> }, readonly findings: { readonly nodes: ReadonlyArray<{ readonly rule: string, readonly severity: Severity, readonly message: string, readonly evidence: { readonly start: number, readonly end: number } | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ObligationsQueryVariables = Exact<{
  regulation: string | number;
  after?: string | null | undefined;
}>;


export type ObligationsQuery = { readonly obligations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly text: string, readonly summary: string, readonly cite: string, readonly deadline: string | null, readonly holding: Holding | null, readonly unborne: UnborneReason | null, readonly confidence: number | null, readonly rules: ReadonlyArray<string>, readonly review: string | null, readonly article: { readonly id: string }, readonly evidence: { readonly start: number, readonly end: number }, readonly conditions: ReadonlyArray<{ readonly text: string }>, readonly bearers: { readonly edges: ReadonlyArray<{ readonly role: BearerRole, readonly lead: boolean, readonly levels: ReadonlyArray<Level>, readonly openList: boolean, readonly carried: boolean, readonly mention: string, readonly review: string | null, readonly evidence: { readonly start: number, readonly end: number, readonly article: { readonly id: string } }, readonly node:
            | { readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: ActorKind, readonly name: string, readonly nameEn: string }
            | { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly nameEn: string }
            | { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly nameEn: string }
           }> }, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: ParticipantRole, readonly mention: string, readonly evidence: { readonly start: number, readonly end: number }, readonly node:
            | { readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: ActorKind, readonly name: string, readonly nameEn: string }
            | { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly nameEn: string }
            | { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly nameEn: string }
           }> }, readonly industries: { readonly edges: ReadonlyArray<{ readonly as: ConcernKind, readonly mention: string, readonly evidence: { readonly start: number, readonly end: number }, readonly node: { readonly id: string, readonly kind: IndustryKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly nameEn: string } }> }, readonly topics: { readonly edges: ReadonlyArray<{ readonly mention: string, readonly evidence: { readonly start: number, readonly end: number }, readonly node: { readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly nameEn: string } }> }, readonly addressed: { readonly edges: ReadonlyArray<{ readonly mention: string, readonly evidence: { readonly start: number, readonly end: number }, readonly node: { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly nameEn: string } }> }, readonly platforms: { readonly edges: ReadonlyArray<{ readonly status: PlatformStatus, readonly builders: ReadonlyArray<string>, readonly evidence: { readonly start: number, readonly end: number }, readonly node: { readonly id: string, readonly name: string } }> }, readonly principles: { readonly edges: ReadonlyArray<{ readonly evidence: { readonly start: number, readonly end: number }, readonly node: { readonly id: string, readonly name: string } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ObligationFieldsFragment = { readonly id: string, readonly modality: Modality, readonly text: string, readonly summary: string, readonly cite: string, readonly deadline: string | null, readonly holding: Holding | null, readonly unborne: UnborneReason | null, readonly confidence: number | null, readonly rules: ReadonlyArray<string>, readonly review: string | null, readonly article: { readonly id: string }, readonly evidence: { readonly start: number, readonly end: number }, readonly conditions: ReadonlyArray<{ readonly text: string }>, readonly bearers: { readonly edges: ReadonlyArray<{ readonly role: BearerRole, readonly lead: boolean, readonly levels: ReadonlyArray<Level>, readonly openList: boolean, readonly carried: boolean, readonly mention: string, readonly review: string | null, readonly evidence: { readonly start: number, readonly end: number, readonly article: { readonly id: string } }, readonly node:
        | { readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: ActorKind, readonly name: string, readonly nameEn: string }
        | { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly nameEn: string }
        | { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly nameEn: string }
       }> }, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: ParticipantRole, readonly mention: string, readonly evidence: { readonly start: number, readonly end: number }, readonly node:
        | { readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: ActorKind, readonly name: string, readonly nameEn: string }
        | { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly nameEn: string }
        | { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly nameEn: string }
       }> }, readonly industries: { readonly edges: ReadonlyArray<{ readonly as: ConcernKind, readonly mention: string, readonly evidence: { readonly start: number, readonly end: number }, readonly node: { readonly id: string, readonly kind: IndustryKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly nameEn: string } }> }, readonly topics: { readonly edges: ReadonlyArray<{ readonly mention: string, readonly evidence: { readonly start: number, readonly end: number }, readonly node: { readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly nameEn: string } }> }, readonly addressed: { readonly edges: ReadonlyArray<{ readonly mention: string, readonly evidence: { readonly start: number, readonly end: number }, readonly node: { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly nameEn: string } }> }, readonly platforms: { readonly edges: ReadonlyArray<{ readonly status: PlatformStatus, readonly builders: ReadonlyArray<string>, readonly evidence: { readonly start: number, readonly end: number }, readonly node: { readonly id: string, readonly name: string } }> }, readonly principles: { readonly edges: ReadonlyArray<{ readonly evidence: { readonly start: number, readonly end: number }, readonly node: { readonly id: string, readonly name: string } }> } };

type ActorFields_Department_Fragment = { readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: ActorKind, readonly name: string, readonly nameEn: string };

type ActorFields_Government_Fragment = { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly nameEn: string };

type ActorFields_Party_Fragment = { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly nameEn: string };

export type ActorFieldsFragment =
  | ActorFields_Department_Fragment
  | ActorFields_Government_Fragment
  | ActorFields_Party_Fragment
;

export type IndustryFieldsFragment = { readonly id: string, readonly kind: IndustryKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly nameEn: string };

export type SearchQueryVariables = Exact<{
  text: string;
  regulations?: ReadonlyArray<string | number> | string | number | null | undefined;
  language: Language;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly kind: NodeKind, readonly label: string, readonly match: { readonly field: MatchField, readonly text: string, readonly start: number, readonly end: number }, readonly node:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ActorFieldsFragmentDoc = new TypedDocumentString(`
    fragment ActorFields on Actor {
  id
  kind
  name
  nameEn: name(lang: EN)
  ... on Department {
    aliases
  }
}
    `, {"fragmentName":"ActorFields"}) as unknown as TypedDocumentString<ActorFieldsFragment, unknown>;
export const IndustryFieldsFragmentDoc = new TypedDocumentString(`
    fragment IndustryFields on Industry {
  id
  kind
  name
  nameEn: name(lang: EN)
  aliases
}
    `, {"fragmentName":"IndustryFields"}) as unknown as TypedDocumentString<IndustryFieldsFragment, unknown>;
export const ObligationFieldsFragmentDoc = new TypedDocumentString(`
    fragment ObligationFields on Obligation {
  id
  modality
  text
  summary
  cite
  deadline
  holding
  unborne
  confidence
  rules
  review
  article {
    id
  }
  evidence {
    start
    end
  }
  conditions {
    text
  }
  bearers(first: 100) {
    edges {
      role
      lead
      levels
      openList
      carried
      mention
      review
      evidence {
        article {
          id
        }
        start
        end
      }
      node {
        ...ActorFields
      }
    }
  }
  participants(first: 100) {
    edges {
      role
      mention
      evidence {
        start
        end
      }
      node {
        ...ActorFields
      }
    }
  }
  industries(first: 100) {
    edges {
      as
      mention
      evidence {
        start
        end
      }
      node {
        ...IndustryFields
      }
    }
  }
  topics(first: 100) {
    edges {
      mention
      evidence {
        start
        end
      }
      node {
        id
        name
        nameEn: name(lang: EN)
        aliases
      }
    }
  }
  addressed(first: 100) {
    edges {
      mention
      evidence {
        start
        end
      }
      node {
        ...ActorFields
      }
    }
  }
  platforms(first: 100) {
    edges {
      status
      builders
      evidence {
        start
        end
      }
      node {
        id
        name
      }
    }
  }
  principles(first: 100) {
    edges {
      evidence {
        start
        end
      }
      node {
        id
        name
      }
    }
  }
}
    fragment ActorFields on Actor {
  id
  kind
  name
  nameEn: name(lang: EN)
  ... on Department {
    aliases
  }
}
fragment IndustryFields on Industry {
  id
  kind
  name
  nameEn: name(lang: EN)
  aliases
}`, {"fragmentName":"ObligationFields"}) as unknown as TypedDocumentString<ObligationFieldsFragment, unknown>;
export const OverlapsDocument = new TypedDocumentString(`
    query Overlaps($filter: OverlapFilter, $after: String) {
  overlaps(filter: $filter, first: 100, after: $after) {
    nodes {
      left {
        id
      }
      right {
        id
      }
      meetings {
        type
        tally {
          obligations
          articles
          carried
        }
      }
    }
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<OverlapsQuery, OverlapsQueryVariables>;
export const MeetingDocument = new TypedDocumentString(`
    query Meeting($filter: OverlapFilter) {
  overlaps(filter: $filter, first: 1) {
    nodes {
      left {
        id
      }
      right {
        id
      }
      meetings {
        type
        tally {
          obligations
          articles
          carried
        }
        industries {
          id
        }
        topics {
          id
        }
        obligations(first: 100) {
          edges {
            leftRoles
            rightRoles
            carried
            node {
              id
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingQuery, MeetingQueryVariables>;
export const RegulationsDocument = new TypedDocumentString(`
    query Regulations($after: String) {
  regulations(first: 100, after: $after) {
    nodes {
      id
      title
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<RegulationsQuery, RegulationsQueryVariables>;
export const RegulationDocument = new TypedDocumentString(`
    query Regulation($id: ID!) {
  regulations(filter: {ids: [$id], allVersions: true}, first: 1) {
    nodes {
      id
      title
      jurisdiction
      issuer
      adoptedOn
      approvedOn
      effectiveOn
      defects
      coverage {
        cues
        share
        cuesByClass {
          class
          count
        }
        findingsByRule {
          stage
          rule
          severity
          count
        }
        unresolvedNames {
          count
          node {
            ...ActorFields
          }
        }
        genericBearers {
          count
          node {
            ...ActorFields
          }
        }
        unborne
      }
      chapters(first: 100) {
        nodes {
          id
          kind
          number
          title
          parent {
            id
          }
        }
      }
    }
  }
}
    fragment ActorFields on Actor {
  id
  kind
  name
  nameEn: name(lang: EN)
  ... on Department {
    aliases
  }
}`) as unknown as TypedDocumentString<RegulationQuery, RegulationQueryVariables>;
export const ArticlesDocument = new TypedDocumentString(`
    query Articles($regulation: ID!, $after: String) {
  articles(filter: {regulations: [$regulation]}, first: 100, after: $after) {
    nodes {
      id
      number
      label
      text
      statement
      cite
      chapter {
        id
      }
      cues {
        cue
        start
        end
        class
      }
      principles(first: 100) {
        edges {
          evidence {
            start
            end
          }
          node {
            id
            name
          }
        }
      }
      mentions(first: 100) {
        edges {
          evidence {
            start
            end
          }
          node {
            ...IndustryFields
          }
        }
      }
      findings(first: 100) {
        nodes {
          rule
          severity
          message
          evidence {
            start
            end
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment IndustryFields on Industry {
  id
  kind
  name
  nameEn: name(lang: EN)
  aliases
}`) as unknown as TypedDocumentString<ArticlesQuery, ArticlesQueryVariables>;
export const ObligationsDocument = new TypedDocumentString(`
    query Obligations($regulation: ID!, $after: String) {
  obligations(filter: {regulations: [$regulation]}, first: 100, after: $after) {
    nodes {
      ...ObligationFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ObligationFields on Obligation {
  id
  modality
  text
  summary
  cite
  deadline
  holding
  unborne
  confidence
  rules
  review
  article {
    id
  }
  evidence {
    start
    end
  }
  conditions {
    text
  }
  bearers(first: 100) {
    edges {
      role
      lead
      levels
      openList
      carried
      mention
      review
      evidence {
        article {
          id
        }
        start
        end
      }
      node {
        ...ActorFields
      }
    }
  }
  participants(first: 100) {
    edges {
      role
      mention
      evidence {
        start
        end
      }
      node {
        ...ActorFields
      }
    }
  }
  industries(first: 100) {
    edges {
      as
      mention
      evidence {
        start
        end
      }
      node {
        ...IndustryFields
      }
    }
  }
  topics(first: 100) {
    edges {
      mention
      evidence {
        start
        end
      }
      node {
        id
        name
        nameEn: name(lang: EN)
        aliases
      }
    }
  }
  addressed(first: 100) {
    edges {
      mention
      evidence {
        start
        end
      }
      node {
        ...ActorFields
      }
    }
  }
  platforms(first: 100) {
    edges {
      status
      builders
      evidence {
        start
        end
      }
      node {
        id
        name
      }
    }
  }
  principles(first: 100) {
    edges {
      evidence {
        start
        end
      }
      node {
        id
        name
      }
    }
  }
}
fragment ActorFields on Actor {
  id
  kind
  name
  nameEn: name(lang: EN)
  ... on Department {
    aliases
  }
}
fragment IndustryFields on Industry {
  id
  kind
  name
  nameEn: name(lang: EN)
  aliases
}`) as unknown as TypedDocumentString<ObligationsQuery, ObligationsQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $regulations: [ID!], $language: Language!) {
  search(text: $text, regulations: $regulations, first: 10) {
    edges {
      kind
      label(lang: $language)
      match {
        field
        text
        start
        end
      }
      node {
        id
      }
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;