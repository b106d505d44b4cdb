// Made by `npm run generate` from server/schema.graphql. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { RegulationRef, ChapterRef, ArticleRef, ObligationRef, DepartmentRef, GovernmentRef, PartyRef, IndustryRef, TopicRef, PrincipleRef, PlatformRef, TermRef, CitationRef, FindingRef, EvidenceRef } from '../nodes.ts';
import type { CueParent, MeetingParent, GraphNodeParent, ResponsibilityConnectionParent, SearchEdgeParent, RegulationChangesParent, ArticleChangeParent, ObligationChangeParent, MatrixHeadParent, MatrixCellParent, MatrixParent, DepartmentSetParent, GapParent, PathEndParent, PathStepParent, ComparisonRowParent, BodyCentralityParent } from '../parents.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar date, ISO 8601 (`2023-12-31`) (日期). */
  Date: { input: string; output: string; }
};

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

/** What kind of state body a department is (部门类型). */
export type DepartmentKind =
  /** A department, agency or party organ (部门). */
  | 'DEPARTMENT'
  /** A court or procuratorate (司法机关). */
  | 'JUDICIAL'
  /** A people's congress or its standing committee (人大及其常委会). */
  | 'LEGISLATURE'
  /** A state body that is not named: 有关部门 (有关部门). */
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

/** A consequence of a breach (处罚种类). */
export type Penalty =
  /** An order to put right (责令改正). */
  | 'CORRECTION'
  /** A fine (罚款). */
  | 'FINE'
  /** Confiscation (没收). */
  | 'CONFISCATION'
  /** Suspension or withdrawal of a licence (吊销、停业). */
  | 'REVOCATION'
  /** Disciplinary action (处分). */
  | 'DISCIPLINE'
  /** Criminal liability (刑事责任). */
  | 'CRIMINAL';

/** A division of a regulation above its articles (编章节). */
export type ChapterKind =
  /** Part (编). */
  | 'PART'
  /** Chapter (章). */
  | 'CHAPTER'
  /** Section (节). */
  | 'SECTION';

/** The level of the body that enacted a regulation (立法层级). */
export type JurisdictionLevel =
  /** The nation (国家). */
  | 'NATION'
  /** A province or autonomous region (省级). */
  | 'PROVINCE'
  /** A municipality directly under the central government (直辖市). */
  | 'MUNICIPALITY'
  /** A city divided into districts (设区的市). */
  | 'CITY'
  /** A county (县级). */
  | 'COUNTY';

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

/** A kind of edge in the graph (关系类型). */
export type EdgeKind =
  /** A regulation or chapter holds a chapter or article (包含). */
  | 'CONTAINS'
  /** An article states an obligation (规定). */
  | 'STATES'
  /** Somebody bears an obligation (承担). */
  | 'BEARS'
  /** Somebody takes part without bearing (参与). */
  | 'TAKES_PART'
  /** An obligation concerns an industry or technology (涉及). */
  | 'CONCERNS'
  /** An article names an industry that no obligation of it holds (提及). */
  | 'MENTIONS'
  /** An obligation is about a topic (关于). */
  | 'ABOUT'
  /** Whom an obligation supports, regulates or protects (面向). */
  | 'ADDRESSES'
  /** An obligation builds, improves, explores or uses a platform (建设). */
  | 'BUILDS'
  /** An article declares a principle (宣示). */
  | 'DECLARES'
  /** An obligation is guided by a principle of its sentence (遵循). */
  | 'GUIDED_BY'
  /** A regulation defines a term (定义). */
  | 'DEFINES'
  /** A term stands for a body (指称). */
  | 'DENOTES'
  /** An article cites an article or another text (引用). */
  | 'CITES'
  /** A cited text is this regulation or article (对应). */
  | 'RESOLVES_TO'
  /** A liability answers a breach of an article (处罚). */
  | 'SANCTIONS'
  /** An article or regulation has a finding (发现). */
  | 'HAS_FINDING'
  /** A historic body and its successor (承接). */
  | 'SUCCEEDED_BY'
  /** A part of a body (隶属). */
  | 'PART_OF'
  /** Derived: somebody bears obligations about an industry or topic, counted (作用于). */
  | 'ACTS_ON';

/** How a ranked list is ordered; equal ranks by name (排序). */
export type RankOrder =
  /** Most obligations first (按职责条款数). */
  | 'OBLIGATIONS'
  /** Most articles first (按条文数). */
  | 'ARTICLES'
  /** By Chinese name, in code point order (按名称). */
  | 'NAME';

/** What is counted (计数单位). */
export type CountUnit =
  /** Obligations (职责条款). */
  | 'OBLIGATIONS'
  /** Articles (条文). */
  | 'ARTICLES';

/** The database that answers (存储引擎). */
export type StoreEngine =
  /** The embedded store in a folder (内嵌). */
  | 'EMBEDDED'
  /** A Neo4j server or cluster (Neo4j). */
  | 'NEO4J';

/** Why an obligation was found for what was asked about (匹配依据). */
export type ResponsibilityGround =
  /** It concerns the industry or technology (产业). */
  | 'INDUSTRY'
  /** It is about the topic (主题). */
  | 'TOPIC'
  /** The phrase, or one of its curated synonyms, stands in its text (字面). */
  | 'PHRASE';

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

/** Anything with an id of its own (节点). */
export type Node = {
  /** `<Type>:<id>`, stable over imports and stores (标识). */
  readonly id: Scalars['ID']['output'];
};

/** Whoever bears an obligation or takes part in it (主体). */
export type Actor = {
  /** `<Type>:<id>` (标识). */
  readonly id: Scalars['ID']['output'];
  /** Its name; the Chinese one where no English one is known (名称). */
  readonly name: Scalars['String']['output'];
  /** What kind of body or party it is (主体类型). */
  readonly kind: ActorKind;
  /** The regulation it belongs to when it is not curated, else null (所属法规). */
  readonly scope?: Maybe<Regulation>;
  /** How many obligations it bears, in how many articles (计数). */
  readonly tally: Tally;
  /** The same, by role and modality: a heading each of its details (分组计数). */
  readonly groups: ReadonlyArray<ObligationGroup>;
  /** What it bears, in the order of the text, one edge a mention (承担的职责). */
  readonly obligations: ActorObligationConnection;
  /** What it takes part in without bearing (参与的职责). */
  readonly participations: ActorParticipationConnection;
  /** Who bears an obligation together with it, most first (共同承担者). */
  readonly coBearers: ActorConnection;
  /** The industries its obligations concern, most first (涉及产业). */
  readonly industries: IndustryConnection;
  /** The topics its obligations are about, most first (涉及主题). */
  readonly topics: TopicConnection;
};


/** Whoever bears an obligation or takes part in it (主体). */
export type ActorNameArgs = {
  lang?: Language;
};


/** Whoever bears an obligation or takes part in it (主体). */
export type ActorTallyArgs = {
  filter?: InputMaybe<ObligationFilter>;
};


/** Whoever bears an obligation or takes part in it (主体). */
export type ActorGroupsArgs = {
  filter?: InputMaybe<ObligationFilter>;
};


/** Whoever bears an obligation or takes part in it (主体). */
export type ActorObligationsArgs = {
  filter?: InputMaybe<ObligationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Whoever bears an obligation or takes part in it (主体). */
export type ActorParticipationsArgs = {
  filter?: InputMaybe<ObligationFilter>;
  roles?: InputMaybe<ReadonlyArray<ParticipantRole>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Whoever bears an obligation or takes part in it (主体). */
export type ActorCoBearersArgs = {
  filter?: InputMaybe<ObligationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Whoever bears an obligation or takes part in it (主体). */
export type ActorIndustriesArgs = {
  filter?: InputMaybe<ObligationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Whoever bears an obligation or takes part in it (主体). */
export type ActorTopicsArgs = {
  filter?: InputMaybe<ObligationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Where in a connection a page lies (分页信息). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Whether more follow (有下一页). */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether some come before (有上一页). */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge of the page (起始游标). */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** The cursor of the last edge of the page (结束游标). */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** The characters a statement comes from (依据). */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** The article they stand in (条文). */
  readonly article: Article;
  /** Where they start in its text, in UTF-16 code units (起). */
  readonly start: Scalars['Int']['output'];
  /** Where they end, exclusive (止). */
  readonly end: Scalars['Int']['output'];
  /** The characters themselves, exactly (原文). */
  readonly quote: Scalars['String']['output'];
};

/** A count by obligation and by article, side by side (计数). */
export type Tally = {
  readonly __typename?: 'Tally';
  /** How many obligations (职责条款数). */
  readonly obligations: Scalars['Int']['output'];
  /** In how many articles (条文数). */
  readonly articles: Scalars['Int']['output'];
  /** How many of the obligations have a carried subject here (承前省略主语数). */
  readonly carried: Scalars['Int']['output'];
};

/** Obligations of one role and one modality (职责分组). */
export type ObligationGroup = {
  readonly __typename?: 'ObligationGroup';
  /** How they are borne (承担方式). */
  readonly role: BearerRole;
  /** What they do (规范类型). */
  readonly modality: Modality;
  /** How many (计数). */
  readonly tally: Tally;
};

/**
 * Which obligations (职责筛选). Everything given must hold; of a list, any one member. What is asked of a bearing (bearers, bearerKinds,
 * roles, levels, open, carried, lead, ofGovernment) must hold of one and the same bearing.
 */
export type ObligationFilter = {
  /** In these regulations, else in one version of each work (法规). */
  readonly regulations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Without `regulations`: the version of each work in force on this day, today unless given (日期). */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** In these chapters or below them (编章节). */
  readonly chapters?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In these articles (条文). */
  readonly articles?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of these modalities (规范类型). */
  readonly modalities?: InputMaybe<ReadonlyArray<Modality>>;
  /** Borne by one of these (承担者). */
  readonly bearers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Borne by every one of these (全部承担者). */
  readonly bearersTogether?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Borne by one of these kinds: GENERIC for what is left to 有关部门 (承担者类型). */
  readonly bearerKinds?: InputMaybe<ReadonlyArray<ActorKind>>;
  /** Borne by nobody but these kinds, and by somebody (仅由此类承担). */
  readonly bearersOnlyOfKinds?: InputMaybe<ReadonlyArray<ActorKind>>;
  /** Borne in one of these roles (承担方式). */
  readonly roles?: InputMaybe<ReadonlyArray<BearerRole>>;
  /** Borne at one of these levels (行政层级). */
  readonly levels?: InputMaybe<ReadonlyArray<Level>>;
  /** One body bears it at more than one level, or at none, in separate mentions (同一主体多个层级). */
  readonly atSeveralLevels?: InputMaybe<Scalars['Boolean']['input']>;
  /** The list of bearers ends in 等 or 及其他有关部门 (开放列举). */
  readonly open?: InputMaybe<Scalars['Boolean']['input']>;
  /** The subject is carried over from the sentence before (承前省略主语). */
  readonly carried?: InputMaybe<Scalars['Boolean']['input']>;
  /** 牵头 is written, or the subject 会同s others (牵头). */
  readonly lead?: InputMaybe<Scalars['Boolean']['input']>;
  /** Written as a department of the government: 人民政府X部门 (人民政府的部门). */
  readonly ofGovernment?: InputMaybe<Scalars['Boolean']['input']>;
  /** Borne by nobody: true; by somebody: false (无人承担). */
  readonly unborne?: InputMaybe<Scalars['Boolean']['input']>;
  /** Borne by nobody for one of these reasons (无人承担的原因). */
  readonly unborneReasons?: InputMaybe<ReadonlyArray<UnborneReason>>;
  /** Held by several bearers in one of these ways (共同承担的方式). */
  readonly holdings?: InputMaybe<ReadonlyArray<Holding>>;
  /** Somebody takes part in one of these ways (参与方式). */
  readonly participantRoles?: InputMaybe<ReadonlyArray<ParticipantRole>>;
  /** One of these takes part without bearing (参与者). */
  readonly participants?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Concerning one of these industries or technologies (产业). */
  readonly industries?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Concerning an industry in one of these ways; with `industries`, one of those (涉及方式). */
  readonly concernedAs?: InputMaybe<ReadonlyArray<ConcernKind>>;
  /** About one of these topics (主题). */
  readonly topics?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Guided by one of these principles (原则). */
  readonly principles?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Acting on one of these platforms (平台). */
  readonly platforms?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Acting on a platform in one of these ways (平台状态). */
  readonly platformStatuses?: InputMaybe<ReadonlyArray<PlatformStatus>>;
  /** Supporting, regulating or protecting one of these (面向主体). */
  readonly addressed?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** These characters stand in its text (包含文字). */
  readonly containing?: InputMaybe<Scalars['String']['input']>;
};

/** Which articles; everything given must hold (条文筛选). */
export type ArticleFilter = {
  /** In these regulations, else in one version of each work (法规). */
  readonly regulations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Without `regulations`: the version of each work in force on this day, today unless given (日期). */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** In these chapters or below them (编章节). */
  readonly chapters?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** With one of these numbers: `16`, `16.1` (条号). */
  readonly numbers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Making one of these statements (陈述). */
  readonly statements?: InputMaybe<ReadonlyArray<Statement>>;
  /** These characters stand in the text (包含文字). */
  readonly containing?: InputMaybe<Scalars['String']['input']>;
  /** With at least one finding, or with none (有发现). */
  readonly withFindings?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which regulations; everything given must hold (法规筛选). */
export type RegulationFilter = {
  /** These and no others (法规). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of this jurisdiction (地区). */
  readonly jurisdiction?: InputMaybe<Scalars['String']['input']>;
  /** Enacted at one of these levels (立法层级). */
  readonly jurisdictionLevels?: InputMaybe<ReadonlyArray<JurisdictionLevel>>;
  /** These characters stand in the title (标题包含). */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** All versions of a work, not only the one in force (全部版本). */
  readonly allVersions?: Scalars['Boolean']['input'];
  /** The version of each work in force on this day, today unless given (日期). */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** Which departments; everything given must hold (部门筛选). */
export type DepartmentFilter = {
  /** Of these kinds (部门类型). */
  readonly kinds?: InputMaybe<ReadonlyArray<DepartmentKind>>;
  /** Curated (true), or known only by the words of one regulation (false) (已归一). */
  readonly resolved?: InputMaybe<Scalars['Boolean']['input']>;
  /** Bodies that no longer exist under this name (已撤并). */
  readonly historic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Bearing one of these obligations, which are what is counted (职责筛选). */
  readonly obligations?: InputMaybe<ObligationFilter>;
};

/** Which bodies and parties; everything given must hold (主体筛选). */
export type ActorFilter = {
  /** Of these kinds (主体类型). */
  readonly kinds?: InputMaybe<ReadonlyArray<ActorKind>>;
  /** Curated (true), or known only by the words of one regulation (false) (已归一). */
  readonly resolved?: InputMaybe<Scalars['Boolean']['input']>;
  /** Bearing one of these obligations, which are what is counted (职责筛选). */
  readonly obligations?: InputMaybe<ObligationFilter>;
};

/** Which industries and technologies; everything given must hold (产业筛选). */
export type IndustryFilter = {
  /** Sectors or techniques (产业或者技术). */
  readonly kinds?: InputMaybe<ReadonlyArray<IndustryKind>>;
  /** Concerned by one of these obligations, which are what is counted (职责筛选). */
  readonly obligations?: InputMaybe<ObligationFilter>;
};

/** Which platforms; everything given must hold (平台筛选). */
export type PlatformFilter = {
  /** In these regulations, else in one version of each work (法规). */
  readonly regulations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Without `regulations`: the version of each work in force on this day, today unless given (日期). */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** To be built, improved, explored, used (平台状态). */
  readonly statuses?: InputMaybe<ReadonlyArray<PlatformStatus>>;
  /** Left to parties (enterprises, schools…) that are named as its builders, or not (由社会主体建设). */
  readonly builtByParties?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One version of one enacted text (法规). */
export type Regulation = Node & {
  readonly __typename?: 'Regulation';
  /** `Regulation:<id>` (标识). */
  readonly id: Scalars['ID']['output'];
  /** Its title as enacted (标题). */
  readonly title: Scalars['String']['output'];
  /** What all versions of it share (文本族). */
  readonly work: Scalars['String']['output'];
  /** All versions of it that the store holds, this one among them, the oldest first (全部版本). */
  readonly versions: ReadonlyArray<Regulation>;
  /** The place it is the law of (地区). */
  readonly jurisdiction?: Maybe<Scalars['String']['output']>;
  /** The level of that place (立法层级). */
  readonly jurisdictionLevel?: Maybe<JurisdictionLevel>;
  /** Who enacted it (制定机关). */
  readonly issuer?: Maybe<Scalars['String']['output']>;
  /** When it was adopted (通过日期). */
  readonly adoptedOn?: Maybe<Scalars['Date']['output']>;
  /** Who approved it (批准机关). */
  readonly approvedBy?: Maybe<Scalars['String']['output']>;
  /** When it was approved (批准日期). */
  readonly approvedOn?: Maybe<Scalars['Date']['output']>;
  /** When it was made public (公布日期). */
  readonly promulgatedOn?: Maybe<Scalars['Date']['output']>;
  /** When it comes into force (施行日期). */
  readonly effectiveOn?: Maybe<Scalars['Date']['output']>;
  /** When it ended (废止日期). */
  readonly repealedOn?: Maybe<Scalars['Date']['output']>;
  /** The name of the file it was read from (来源文件). */
  readonly sourceName?: Maybe<Scalars['String']['output']>;
  /** sha-256 of its text (文本摘要). */
  readonly contentHash?: Maybe<Scalars['String']['output']>;
  /** sha-256 of text, metadata and corrections (输入摘要). */
  readonly inputHash?: Maybe<Scalars['String']['output']>;
  /** The version of the rules that read it (规则版本). */
  readonly rulesVersion?: Maybe<Scalars['String']['output']>;
  /** What is known to be wrong with the source (来源缺陷). */
  readonly defects: ReadonlyArray<Scalars['String']['output']>;
  /** Parts, chapters and sections in the order of the text (编章节). */
  readonly chapters: ChapterConnection;
  /** Its articles in their order (条文). */
  readonly articles: ArticleConnection;
  /** Its obligations in the order of the text (职责条款). */
  readonly obligations: ObligationConnection;
  /** The terms it defines or abbreviates (术语). */
  readonly terms: TermConnection;
  /** What was not understood or looked wrong (发现). */
  readonly findings: FindingConnection;
  /** How much of it was understood (覆盖情况). */
  readonly coverage: Coverage;
  /** How many obligations, in how many articles (计数). */
  readonly tally: Tally;
};


/** One version of one enacted text (法规). */
export type RegulationChaptersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One version of one enacted text (法规). */
export type RegulationArticlesArgs = {
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One version of one enacted text (法规). */
export type RegulationObligationsArgs = {
  filter?: InputMaybe<ObligationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One version of one enacted text (法规). */
export type RegulationTermsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One version of one enacted text (法规). */
export type RegulationFindingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One version of one enacted text (法规). */
export type RegulationTallyArgs = {
  filter?: InputMaybe<ObligationFilter>;
};

/** 编, 章 or 节 (编章节). */
export type Chapter = Node & {
  readonly __typename?: 'Chapter';
  /** `Chapter:<id>` (标识). */
  readonly id: Scalars['ID']['output'];
  /** Part, chapter or section (类型). */
  readonly kind: ChapterKind;
  /** Its number as written (序号). */
  readonly number: Scalars['String']['output'];
  /** Its title (标题). */
  readonly title: Scalars['String']['output'];
  /** Its place among its siblings, from 1 (顺序). */
  readonly ordinal: Scalars['Int']['output'];
  /** The regulation it belongs to (法规). */
  readonly regulation: Regulation;
  /** The part or chapter around it (上级). */
  readonly parent?: Maybe<Chapter>;
  /** Its articles, those of its sections too (条文). */
  readonly articles: ArticleConnection;
  /** How many obligations, in how many articles (计数). */
  readonly tally: Tally;
};


/** 编, 章 or 节 (编章节). */
export type ChapterArticlesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 编, 章 or 节 (编章节). */
export type ChapterTallyArgs = {
  filter?: InputMaybe<ObligationFilter>;
};

/** A paragraph, item or sub-item of an article (款、项、目). */
export type Block = {
  readonly __typename?: 'Block';
  /** Which of them (类型). */
  readonly kind: BlockKind;
  /** Its ordinal in what holds it (序号). */
  readonly number: Scalars['String']['output'];
  /** Where it starts in the article's text (起). */
  readonly start: Scalars['Int']['output'];
  /** Where it ends, exclusive (止). */
  readonly end: Scalars['Int']['output'];
};

/** A division of an article (款项目). */
export type BlockKind =
  /** Paragraph (款). */
  | 'PARAGRAPH'
  /** Item (项). */
  | 'ITEM'
  /** Sub-item (目). */
  | 'SUBITEM';

/** A word that makes a norm, and where it ended (规范词). */
export type Cue = {
  readonly __typename?: 'Cue';
  /** The word: 应当, 不得, 鼓励… (词). */
  readonly cue: Scalars['String']['output'];
  /** Where it starts in the article's text (起). */
  readonly start: Scalars['Int']['output'];
  /** Where it ends, exclusive (止). */
  readonly end: Scalars['Int']['output'];
  /** What became of it (去向). */
  readonly class: CueClass;
  /** The obligation it governs (义务). */
  readonly obligation?: Maybe<Obligation>;
};

/** 条 (条文). */
export type Article = Node & {
  readonly __typename?: 'Article';
  /** `Article:<id>` (标识). */
  readonly id: Scalars['ID']['output'];
  /** Its number: `16`, `16.1` for 第十六条之一 (条号). */
  readonly number: Scalars['String']['output'];
  /** Its label as written: 第十六条 (条标). */
  readonly label: Scalars['String']['output'];
  /** What stands after the label, paragraphs joined by one line feed (正文). */
  readonly text: Scalars['String']['output'];
  /** What it says beside obligations (陈述). */
  readonly statement?: Maybe<Statement>;
  /** Paragraphs, items and sub-items; none is invented (款项目). */
  readonly blocks: ReadonlyArray<Block>;
  /** The citation lawyers write: 《石家庄市数字经济促进条例》第十三条 (引注). */
  readonly cite: Scalars['String']['output'];
  /** Sorting by it is the order of the text (排序键). */
  readonly order: Scalars['String']['output'];
  /** The regulation it belongs to (法规). */
  readonly regulation: Regulation;
  /** The chapter or section it stands in (编章节). */
  readonly chapter?: Maybe<Chapter>;
  /** Its obligations in their order (职责条款). */
  readonly obligations: ObligationConnection;
  /** The principles it declares (原则). */
  readonly principles: ArticlePrincipleConnection;
  /** Industries it names that no obligation of it holds (提及产业). */
  readonly mentions: ArticleIndustryConnection;
  /** What it cites (引用). */
  readonly citations: ArticleCitationConnection;
  /** The liabilities that answer a breach of it (对应责任). */
  readonly sanctionedBy: ObligationConnection;
  /** Its deontic cues in their order, each with its class (规范词). */
  readonly cues: ReadonlyArray<Cue>;
  /** What was not understood or looked wrong (发现). */
  readonly findings: FindingConnection;
};


/** 条 (条文). */
export type ArticleObligationsArgs = {
  filter?: InputMaybe<ObligationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 条 (条文). */
export type ArticlePrinciplesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 条 (条文). */
export type ArticleMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 条 (条文). */
export type ArticleCitationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 条 (条文). */
export type ArticleSanctionedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 条 (条文). */
export type ArticleFindingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One finite verb group with its object (行为). */
export type Action = {
  readonly __typename?: 'Action';
  /** The verb (动词). */
  readonly verb: Scalars['String']['output'];
  /** What it acts on; empty where nothing is written (宾语). */
  readonly object: Scalars['String']['output'];
  /** Where verb and object stand (依据). */
  readonly evidence: Evidence;
};

/** When, or in which case, an obligation holds (条件). */
export type Condition = {
  readonly __typename?: 'Condition';
  /** Its words (文字). */
  readonly text: Scalars['String']['output'];
  /** Where they stand (依据). */
  readonly evidence: Evidence;
};

/** One norm: a bearer group, a modality, and what it covers (职责条款). */
export type Obligation = Node & {
  readonly __typename?: 'Obligation';
  /** `Obligation:<id>` (标识). */
  readonly id: Scalars['ID']['output'];
  /** Must, must not, may, is encouraged, is liable (规范类型). */
  readonly modality: Modality;
  /** From its first bearer to the end of its stretch (原文). */
  readonly text: Scalars['String']['output'];
  /** Where that stands (依据). */
  readonly evidence: Evidence;
  /** At most 24 characters, readable alone (摘要). */
  readonly summary: Scalars['String']['output'];
  /** What is to be done (行为). */
  readonly actions: ReadonlyArray<Action>;
  /** When and in which case (条件). */
  readonly conditions: ReadonlyArray<Condition>;
  /** The time limit as written (期限). */
  readonly deadline?: Maybe<Scalars['String']['output']>;
  /** How several bearers hold it; null with one or none (共同承担的方式). */
  readonly holding?: Maybe<Holding>;
  /** Why nobody bears it; null when somebody does (无人承担的原因). */
  readonly unborne?: Maybe<UnborneReason>;
  /** The ordinal of its 款 where the source has them (款). */
  readonly paragraph?: Maybe<Scalars['String']['output']>;
  /** The ordinal of its 项 (项). */
  readonly item?: Maybe<Scalars['String']['output']>;
  /** The citation lawyers write, with 款 and 项 where the source has them (引注). */
  readonly cite: Scalars['String']['output'];
  /** Sorting by it is the order of the text (排序键). */
  readonly order: Scalars['String']['output'];
  /** How sure the reading is, from 0 to 1 (置信度). */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** The rules that made it (规则). */
  readonly rules: ReadonlyArray<Scalars['String']['output']>;
  /** What a person said of it (复核). */
  readonly review?: Maybe<Scalars['String']['output']>;
  /** The article that states it (条文). */
  readonly article: Article;
  /** The regulation it belongs to (法规). */
  readonly regulation: Regulation;
  /** Who bears it, in the order of the text, one edge a mention (承担者). */
  readonly bearers: ObligationBearerConnection;
  /** Who takes part without bearing (参与者). */
  readonly participants: ObligationParticipantConnection;
  /** The industries and technologies it concerns (涉及产业). */
  readonly industries: ObligationIndustryConnection;
  /** The topics it is about (主题). */
  readonly topics: ObligationTopicConnection;
  /** Whom it supports, regulates or protects (面向主体). */
  readonly addressed: ObligationPartyConnection;
  /** The platforms it builds, improves, explores or uses (平台). */
  readonly platforms: ObligationPlatformConnection;
  /** The principles of its sentence (原则). */
  readonly principles: ObligationPrincipleConnection;
  /** Which breach it answers, and how; liabilities only (处罚). */
  readonly sanctions: ObligationSanctionConnection;
};


/** One norm: a bearer group, a modality, and what it covers (职责条款). */
export type ObligationBearersArgs = {
  roles?: InputMaybe<ReadonlyArray<BearerRole>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One norm: a bearer group, a modality, and what it covers (职责条款). */
export type ObligationParticipantsArgs = {
  roles?: InputMaybe<ReadonlyArray<ParticipantRole>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One norm: a bearer group, a modality, and what it covers (职责条款). */
export type ObligationIndustriesArgs = {
  as?: InputMaybe<ReadonlyArray<ConcernKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One norm: a bearer group, a modality, and what it covers (职责条款). */
export type ObligationTopicsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One norm: a bearer group, a modality, and what it covers (职责条款). */
export type ObligationAddressedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One norm: a bearer group, a modality, and what it covers (职责条款). */
export type ObligationPlatformsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One norm: a bearer group, a modality, and what it covers (职责条款). */
export type ObligationPrinciplesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One norm: a bearer group, a modality, and what it covers (职责条款). */
export type ObligationSanctionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An obligation and one who bears it (承担关系). */
export type ObligationBearerEdge = {
  readonly __typename?: 'ObligationBearerEdge';
  /** Where it stands in the list (游标). */
  readonly cursor: Scalars['String']['output'];
  /** How it bears (承担方式). */
  readonly role: BearerRole;
  /** 牵头 is written, or the subject 会同s others (牵头). */
  readonly lead: Scalars['Boolean']['output'];
  /** The levels as written; empty where none is (行政层级). */
  readonly levels: ReadonlyArray<Level>;
  /** The list it stands in ends in 等 or 及其他有关部门 (开放列举). */
  readonly openList: Scalars['Boolean']['output'];
  /** Named in an earlier sentence, to which the evidence points (承前省略). */
  readonly carried: Scalars['Boolean']['output'];
  /** Written as 人民政府X部门 (人民政府的部门). */
  readonly ofGovernment: Scalars['Boolean']['output'];
  /** Its function phrase in normal form (归一写法). */
  readonly mention: Scalars['String']['output'];
  /** The rules that read it (规则). */
  readonly rules: ReadonlyArray<Scalars['String']['output']>;
  /** What a person said of it (复核). */
  readonly review?: Maybe<Scalars['String']['output']>;
  /** Where it is named (依据). */
  readonly evidence: Evidence;
  /** Who bears it (承担者). */
  readonly node: Actor;
};

/** Who bears an obligation (承担者列表). */
export type ObligationBearerConnection = {
  readonly __typename?: 'ObligationBearerConnection';
  /** The page (边). */
  readonly edges: ReadonlyArray<ObligationBearerEdge>;
  /** Its nodes alone (节点). */
  readonly nodes: ReadonlyArray<Actor>;
  /** Where the page lies (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** An obligation and one who takes part without bearing (参与关系). */
export type ObligationParticipantEdge = {
  readonly __typename?: 'ObligationParticipantEdge';
  /** Where it stands in the list (游标). */
  readonly cursor: Scalars['String']['output'];
  /** How it takes part (参与方式). */
  readonly role: ParticipantRole;
  /** Its phrase in normal form (归一写法). */
  readonly mention: Scalars['String']['output'];
  /** The rules that read it (规则). */
  readonly rules: ReadonlyArray<Scalars['String']['output']>;
  /** Where it is named (依据). */
  readonly evidence: Evidence;
  /** Who takes part (参与者). */
  readonly node: Actor;
};

/** Who takes part in an obligation (参与者列表). */
export type ObligationParticipantConnection = {
  readonly __typename?: 'ObligationParticipantConnection';
  /** The page (边). */
  readonly edges: ReadonlyArray<ObligationParticipantEdge>;
  /** Its nodes alone (节点). */
  readonly nodes: ReadonlyArray<Actor>;
  /** Where the page lies (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** An obligation and an industry it concerns (涉及关系). */
export type ObligationIndustryEdge = {
  readonly __typename?: 'ObligationIndustryEdge';
  /** Where it stands in the list (游标). */
  readonly cursor: Scalars['String']['output'];
  /** As object, tool or field (涉及方式). */
  readonly as: ConcernKind;
  /** The words that name it (写法). */
  readonly mention: Scalars['String']['output'];
  /** Where it is named (依据). */
  readonly evidence: Evidence;
  /** The industry or technology (产业). */
  readonly node: Industry;
};

/** The industries an obligation concerns (涉及产业列表). */
export type ObligationIndustryConnection = {
  readonly __typename?: 'ObligationIndustryConnection';
  /** The page (边). */
  readonly edges: ReadonlyArray<ObligationIndustryEdge>;
  /** Its nodes alone (节点). */
  readonly nodes: ReadonlyArray<Industry>;
  /** Where the page lies (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** An obligation and a topic it is about (主题关系). */
export type ObligationTopicEdge = {
  readonly __typename?: 'ObligationTopicEdge';
  /** Where it stands in the list (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The words that name it (写法). */
  readonly mention: Scalars['String']['output'];
  /** Where it is named (依据). */
  readonly evidence: Evidence;
  /** The topic (主题). */
  readonly node: Topic;
};

/** The topics an obligation is about (主题列表). */
export type ObligationTopicConnection = {
  readonly __typename?: 'ObligationTopicConnection';
  /** The page (边). */
  readonly edges: ReadonlyArray<ObligationTopicEdge>;
  /** Its nodes alone (节点). */
  readonly nodes: ReadonlyArray<Topic>;
  /** Where the page lies (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** An obligation and one whom it supports, regulates or protects (面向关系). */
export type ObligationPartyEdge = {
  readonly __typename?: 'ObligationPartyEdge';
  /** Where it stands in the list (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The words that name it (写法). */
  readonly mention: Scalars['String']['output'];
  /** Where it is named (依据). */
  readonly evidence: Evidence;
  /** The party (社会主体). */
  readonly node: Party;
};

/** Whom an obligation addresses (面向主体列表). */
export type ObligationPartyConnection = {
  readonly __typename?: 'ObligationPartyConnection';
  /** The page (边). */
  readonly edges: ReadonlyArray<ObligationPartyEdge>;
  /** Its nodes alone (节点). */
  readonly nodes: ReadonlyArray<Party>;
  /** Where the page lies (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** An obligation and a platform it acts on (平台关系). */
export type ObligationPlatformEdge = {
  readonly __typename?: 'ObligationPlatformEdge';
  /** Where it stands in the list (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What is done with it (平台状态). */
  readonly status: PlatformStatus;
  /** The parties that are to build it; empty: the bearers do (建设者). */
  readonly builders: ReadonlyArray<Scalars['String']['output']>;
  /** Where it is named (依据). */
  readonly evidence: Evidence;
  /** The platform (平台). */
  readonly node: Platform;
};

/** The platforms an obligation acts on (平台列表). */
export type ObligationPlatformConnection = {
  readonly __typename?: 'ObligationPlatformConnection';
  /** The page (边). */
  readonly edges: ReadonlyArray<ObligationPlatformEdge>;
  /** Its nodes alone (节点). */
  readonly nodes: ReadonlyArray<Platform>;
  /** Where the page lies (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** An obligation and a principle of its sentence (遵循关系). */
export type ObligationPrincipleEdge = {
  readonly __typename?: 'ObligationPrincipleEdge';
  /** Where it stands in the list (游标). */
  readonly cursor: Scalars['String']['output'];
  /** Where it is stated (依据). */
  readonly evidence: Evidence;
  /** The principle (原则). */
  readonly node: Principle;
};

/** The principles that guide an obligation (原则列表). */
export type ObligationPrincipleConnection = {
  readonly __typename?: 'ObligationPrincipleConnection';
  /** The page (边). */
  readonly edges: ReadonlyArray<ObligationPrincipleEdge>;
  /** Its nodes alone (节点). */
  readonly nodes: ReadonlyArray<Principle>;
  /** Where the page lies (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One article, or a regulation as a whole (法规或者条文). */
export type EnactedText = Article | Regulation;

/** A liability and the breach it answers (处罚关系). */
export type ObligationSanctionEdge = {
  readonly __typename?: 'ObligationSanctionEdge';
  /** Where it stands in the list (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The consequences (处罚种类). */
  readonly penalties: ReadonlyArray<Penalty>;
  /** The lowest fine, in yuan (罚款下限). */
  readonly fineFrom?: Maybe<Scalars['Float']['output']>;
  /** The highest fine, in yuan (罚款上限). */
  readonly fineTo?: Maybe<Scalars['Float']['output']>;
  /** Where it is written (依据). */
  readonly evidence: Evidence;
  /** What the breach is of (处罚对象). */
  readonly node: EnactedText;
};

/** The breaches a liability answers (处罚列表). */
export type ObligationSanctionConnection = {
  readonly __typename?: 'ObligationSanctionConnection';
  /** The page (边). */
  readonly edges: ReadonlyArray<ObligationSanctionEdge>;
  /** Its nodes alone (节点). */
  readonly nodes: ReadonlyArray<EnactedText>;
  /** Where the page lies (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** A state body that is not a people's government (部门). */
export type Department = Node & Actor & {
  readonly __typename?: 'Department';
  /** `Department:<id>` (标识). */
  readonly id: Scalars['ID']['output'];
  /** Its name; the Chinese one where no English one is known (名称). */
  readonly name: Scalars['String']['output'];
  /** What kind of body it is (主体类型). */
  readonly kind: ActorKind;
  /** Other names of it (别名). */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** It no longer exists under this name (已撤并). */
  readonly historic: Scalars['Boolean']['output'];
  /** Who took its tasks over (承接部门). */
  readonly successors: ReadonlyArray<Department>;
  /** What it is a part of (上级机构). */
  readonly partOf: ReadonlyArray<Department>;
  /** The regulation it belongs to when it is not curated, else null (所属法规). */
  readonly scope?: Maybe<Regulation>;
  /** How many obligations it bears, in how many articles (计数). */
  readonly tally: Tally;
  /** The same, by role and modality (分组计数). */
  readonly groups: ReadonlyArray<ObligationGroup>;
  /** What it bears, in the order of the text, one edge a mention (承担的职责). */
  readonly obligations: ActorObligationConnection;
  /** What it takes part in without bearing (参与的职责). */
  readonly participations: ActorParticipationConnection;
  /** Who bears an obligation together with it, most first (共同承担者). */
  readonly coBearers: ActorConnection;
  /** The industries its obligations concern, most first (涉及产业). */
  readonly industries: IndustryConnection;
  /** The topics its obligations are about, most first (涉及主题). */
  readonly topics: TopicConnection;
};


/** A state body that is not a people's government (部门). */
export type DepartmentNameArgs = {
  lang?: Language;
};


/** A state body that is not a people's government (部门). */
export type DepartmentTallyArgs = {
  filter?: InputMaybe<ObligationFilter>;
};


/** A state body that is not a people's government (部门). */
export type DepartmentGroupsArgs = {
  filter?: InputMaybe<ObligationFilter>;
};


/** A state body that is not a people's government (部门). */
export type DepartmentObligationsArgs = {
  filter?: InputMaybe<ObligationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A state body that is not a people's government (部门). */
export type DepartmentParticipationsArgs = {
  filter?: InputMaybe<ObligationFilter>;
  roles?: InputMaybe<ReadonlyArray<ParticipantRole>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A state body that is not a people's government (部门). */
export type DepartmentCoBearersArgs = {
  filter?: InputMaybe<ObligationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A state body that is not a people's government (部门). */
export type DepartmentIndustriesArgs = {
  filter?: InputMaybe<ObligationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A state body that is not a people's government (部门). */
export type DepartmentTopicsArgs = {
  filter?: InputMaybe<ObligationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A people's government (人民政府). */
export type Government = Node & Actor & {
  readonly __typename?: 'Government';
  /** `Government:<id>` (标识). */
  readonly id: Scalars['ID']['output'];
  /** Its name; the Chinese one where no English one is known (名称). */
  readonly name: Scalars['String']['output'];
  /** Always GOVERNMENT (主体类型). */
  readonly kind: ActorKind;
  /** The regulation it belongs to when it is not curated, else null (所属法规). */
  readonly scope?: Maybe<Regulation>;
  /** How many obligations it bears, in how many articles (计数). */
  readonly tally: Tally;
  /** The same, by role and modality (分组计数). */
  readonly groups: ReadonlyArray<ObligationGroup>;
  /** What it bears, in the order of the text, one edge a mention (承担的职责). */
  readonly obligations: ActorObligationConnection;
  /** What it takes part in without bearing (参与的职责). */
  readonly participations: ActorParticipationConnection;
  /** Who bears an obligation together with it, most first (共同承担者). */
  readonly coBearers: ActorConnection;
  /** The industries its obligations concern, most first (涉及产业). */
  readonly industries: IndustryConnection;
  /** The topics its obligations are about, most first (涉及主题). */
  readonly topics: TopicConnection;
};


/** A people's government (人民政府). */
export type GovernmentNameArgs = {
  lang?: Language;
};


/** A people's government (人民政府). */
export type GovernmentTallyArgs = {
  filter?: InputMaybe<ObligationFilter>;
};


/** A people's government (人民政府). */
export type GovernmentGroupsArgs = {
  filter?: InputMaybe<ObligationFilter>;
};


/** A people's government (人民政府). */
export type GovernmentObligationsArgs = {
  filter?: InputMaybe<ObligationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A people's government (人民政府). */
export type GovernmentParticipationsArgs = {
  filter?: InputMaybe<ObligationFilter>;
  roles?: InputMaybe<ReadonlyArray<ParticipantRole>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A people's government (人民政府). */
export type GovernmentCoBearersArgs = {
  filter?: InputMaybe<ObligationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A people's government (人民政府). */
export type GovernmentIndustriesArgs = {
  filter?: InputMaybe<ObligationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A people's government (人民政府). */
export type GovernmentTopicsArgs = {
  filter?: InputMaybe<ObligationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Anyone else who bears or receives: enterprises, schools, persons (社会主体). */
export type Party = Node & Actor & {
  readonly __typename?: 'Party';
  /** `Party:<id>` (标识). */
  readonly id: Scalars['ID']['output'];
  /** Its name; the Chinese one where no English one is known (名称). */
  readonly name: Scalars['String']['output'];
  /** Always PARTY (主体类型). */
  readonly kind: ActorKind;
  /** The regulation it belongs to when it is not curated, else null (所属法规). */
  readonly scope?: Maybe<Regulation>;
  /** How many obligations it bears, in how many articles (计数). */
  readonly tally: Tally;
  /** The same, by role and modality (分组计数). */
  readonly groups: ReadonlyArray<ObligationGroup>;
  /** What it bears, in the order of the text, one edge a mention (承担的职责). */
  readonly obligations: ActorObligationConnection;
  /** What it takes part in without bearing (参与的职责). */
  readonly participations: ActorParticipationConnection;
  /** Who bears an obligation together with it, most first (共同承担者). */
  readonly coBearers: ActorConnection;
  /** The industries its obligations concern, most first (涉及产业). */
  readonly industries: IndustryConnection;
  /** The topics its obligations are about, most first (涉及主题). */
  readonly topics: TopicConnection;
  /** What supports, regulates or protects it (面向它的职责). */
  readonly addressedBy: ObligationConnection;
};


/** Anyone else who bears or receives: enterprises, schools, persons (社会主体). */
export type PartyNameArgs = {
  lang?: Language;
};


/** Anyone else who bears or receives: enterprises, schools, persons (社会主体). */
export type PartyTallyArgs = {
  filter?: InputMaybe<ObligationFilter>;
};


/** Anyone else who bears or receives: enterprises, schools, persons (社会主体). */
export type PartyGroupsArgs = {
  filter?: InputMaybe<ObligationFilter>;
};


/** Anyone else who bears or receives: enterprises, schools, persons (社会主体). */
export type PartyObligationsArgs = {
  filter?: InputMaybe<ObligationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Anyone else who bears or receives: enterprises, schools, persons (社会主体). */
export type PartyParticipationsArgs = {
  filter?: InputMaybe<ObligationFilter>;
  roles?: InputMaybe<ReadonlyArray<ParticipantRole>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Anyone else who bears or receives: enterprises, schools, persons (社会主体). */
export type PartyCoBearersArgs = {
  filter?: InputMaybe<ObligationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Anyone else who bears or receives: enterprises, schools, persons (社会主体). */
export type PartyIndustriesArgs = {
  filter?: InputMaybe<ObligationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Anyone else who bears or receives: enterprises, schools, persons (社会主体). */
export type PartyTopicsArgs = {
  filter?: InputMaybe<ObligationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Anyone else who bears or receives: enterprises, schools, persons (社会主体). */
export type PartyAddressedByArgs = {
  filter?: InputMaybe<ObligationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Somebody and an obligation it bears (承担关系). */
export type ActorObligationEdge = {
  readonly __typename?: 'ActorObligationEdge';
  /** Where it stands in the list (游标). */
  readonly cursor: Scalars['String']['output'];
  /** How it bears (承担方式). */
  readonly role: BearerRole;
  /** 牵头 is written, or the subject 会同s others (牵头). */
  readonly lead: Scalars['Boolean']['output'];
  /** The levels as written; empty where none is (行政层级). */
  readonly levels: ReadonlyArray<Level>;
  /** The list it stands in ends in 等 or 及其他有关部门 (开放列举). */
  readonly openList: Scalars['Boolean']['output'];
  /** Named in an earlier sentence, to which the evidence points (承前省略). */
  readonly carried: Scalars['Boolean']['output'];
  /** Written as 人民政府X部门 (人民政府的部门). */
  readonly ofGovernment: Scalars['Boolean']['output'];
  /** Its function phrase in normal form (归一写法). */
  readonly mention: Scalars['String']['output'];
  /** The rules that read it (规则). */
  readonly rules: ReadonlyArray<Scalars['String']['output']>;
  /** What a person said of it (复核). */
  readonly review?: Maybe<Scalars['String']['output']>;
  /** Where it is named (依据). */
  readonly evidence: Evidence;
  /** What it bears (职责条款). */
  readonly node: Obligation;
};

/** What somebody bears (承担的职责列表). */
export type ActorObligationConnection = {
  readonly __typename?: 'ActorObligationConnection';
  /** The page (边). */
  readonly edges: ReadonlyArray<ActorObligationEdge>;
  /** Its nodes alone (节点). */
  readonly nodes: ReadonlyArray<Obligation>;
  /** Where the page lies (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many mentions there are in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
  /** How many obligations and articles (计数). */
  readonly tally: Tally;
};

/** Somebody and an obligation it takes part in (参与关系). */
export type ActorParticipationEdge = {
  readonly __typename?: 'ActorParticipationEdge';
  /** Where it stands in the list (游标). */
  readonly cursor: Scalars['String']['output'];
  /** How it takes part (参与方式). */
  readonly role: ParticipantRole;
  /** Its phrase in normal form (归一写法). */
  readonly mention: Scalars['String']['output'];
  /** The rules that read it (规则). */
  readonly rules: ReadonlyArray<Scalars['String']['output']>;
  /** Where it is named (依据). */
  readonly evidence: Evidence;
  /** What it takes part in (职责条款). */
  readonly node: Obligation;
};

/** What somebody takes part in (参与的职责列表). */
export type ActorParticipationConnection = {
  readonly __typename?: 'ActorParticipationConnection';
  /** The page (边). */
  readonly edges: ReadonlyArray<ActorParticipationEdge>;
  /** Its nodes alone (节点). */
  readonly nodes: ReadonlyArray<Obligation>;
  /** Where the page lies (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** A sector or named technology (产业、技术). */
export type Industry = Node & {
  readonly __typename?: 'Industry';
  /** `Industry:<id>` (标识). */
  readonly id: Scalars['ID']['output'];
  /** Its name; the Chinese one where no English one is known (名称). */
  readonly name: Scalars['String']['output'];
  /** A sector or a technique (类型). */
  readonly kind: IndustryKind;
  /** Its class in the statistical classification of the digital economy (统计分类). */
  readonly statisticalClass?: Maybe<Scalars['String']['output']>;
  /** Other names of it (别名). */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The regulation it belongs to when it is not curated, else null (所属法规). */
  readonly scope?: Maybe<Regulation>;
  /** How many obligations concern it (计数). */
  readonly tally: Tally;
  /** The obligations that concern it, in the order of the text (相关职责). */
  readonly obligations: IndustryObligationConnection;
  /** Articles that name it while no obligation of theirs holds it (提及条文). */
  readonly mentions: IndustryArticleConnection;
  /** Who bears those obligations, most first (承担者). */
  readonly bearers: ActorConnection;
};


/** A sector or named technology (产业、技术). */
export type IndustryNameArgs = {
  lang?: Language;
};


/** A sector or named technology (产业、技术). */
export type IndustryTallyArgs = {
  filter?: InputMaybe<ObligationFilter>;
};


/** A sector or named technology (产业、技术). */
export type IndustryObligationsArgs = {
  filter?: InputMaybe<ObligationFilter>;
  as?: InputMaybe<ReadonlyArray<ConcernKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A sector or named technology (产业、技术). */
export type IndustryMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A sector or named technology (产业、技术). */
export type IndustryBearersArgs = {
  filter?: InputMaybe<ObligationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An industry and an obligation that concerns it (涉及关系). */
export type IndustryObligationEdge = {
  readonly __typename?: 'IndustryObligationEdge';
  /** Where it stands in the list (游标). */
  readonly cursor: Scalars['String']['output'];
  /** As object, tool or field (涉及方式). */
  readonly as: ConcernKind;
  /** The words that name it (写法). */
  readonly mention: Scalars['String']['output'];
  /** Where it is named (依据). */
  readonly evidence: Evidence;
  /** The obligation (职责条款). */
  readonly node: Obligation;
};

/** The obligations that concern an industry (相关职责列表). */
export type IndustryObligationConnection = {
  readonly __typename?: 'IndustryObligationConnection';
  /** The page (边). */
  readonly edges: ReadonlyArray<IndustryObligationEdge>;
  /** Its nodes alone (节点). */
  readonly nodes: ReadonlyArray<Obligation>;
  /** Where the page lies (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** An industry and an article that names it (提及关系). */
export type IndustryArticleEdge = {
  readonly __typename?: 'IndustryArticleEdge';
  /** Where it stands in the list (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The words that name it (写法). */
  readonly mention: Scalars['String']['output'];
  /** Where it is named (依据). */
  readonly evidence: Evidence;
  /** The article (条文). */
  readonly node: Article;
};

/** The articles that name an industry (提及条文列表). */
export type IndustryArticleConnection = {
  readonly __typename?: 'IndustryArticleConnection';
  /** The page (边). */
  readonly edges: ReadonlyArray<IndustryArticleEdge>;
  /** Its nodes alone (节点). */
  readonly nodes: ReadonlyArray<Article>;
  /** Where the page lies (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** A recurring matter that is no industry: 数据安全, 政务服务 (主题). */
export type Topic = Node & {
  readonly __typename?: 'Topic';
  /** `Topic:<id>` (标识). */
  readonly id: Scalars['ID']['output'];
  /** Its name; the Chinese one where no English one is known (名称). */
  readonly name: Scalars['String']['output'];
  /** Other words for it (别名). */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** How many obligations are about it (计数). */
  readonly tally: Tally;
  /** The obligations that are about it, in the order of the text (相关职责). */
  readonly obligations: TopicObligationConnection;
  /** Who bears those obligations, most first (承担者). */
  readonly bearers: ActorConnection;
};


/** A recurring matter that is no industry: 数据安全, 政务服务 (主题). */
export type TopicNameArgs = {
  lang?: Language;
};


/** A recurring matter that is no industry: 数据安全, 政务服务 (主题). */
export type TopicTallyArgs = {
  filter?: InputMaybe<ObligationFilter>;
};


/** A recurring matter that is no industry: 数据安全, 政务服务 (主题). */
export type TopicObligationsArgs = {
  filter?: InputMaybe<ObligationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A recurring matter that is no industry: 数据安全, 政务服务 (主题). */
export type TopicBearersArgs = {
  filter?: InputMaybe<ObligationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A topic and an obligation about it (主题关系). */
export type TopicObligationEdge = {
  readonly __typename?: 'TopicObligationEdge';
  /** Where it stands in the list (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The words that name it (写法). */
  readonly mention: Scalars['String']['output'];
  /** Where it is named (依据). */
  readonly evidence: Evidence;
  /** The obligation (职责条款). */
  readonly node: Obligation;
};

/** The obligations about a topic (相关职责列表). */
export type TopicObligationConnection = {
  readonly __typename?: 'TopicObligationConnection';
  /** The page (边). */
  readonly edges: ReadonlyArray<TopicObligationEdge>;
  /** Its nodes alone (节点). */
  readonly nodes: ReadonlyArray<Obligation>;
  /** Where the page lies (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** A declared principle, as written (原则). */
export type Principle = Node & {
  readonly __typename?: 'Principle';
  /** `Principle:<id>` (标识). */
  readonly id: Scalars['ID']['output'];
  /** Its words (名称). */
  readonly name: Scalars['String']['output'];
  /** The articles that declare it (宣示条文). */
  readonly articles: PrincipleArticleConnection;
  /** The obligations it guides (受其指导的职责). */
  readonly obligations: ObligationConnection;
};


/** A declared principle, as written (原则). */
export type PrincipleNameArgs = {
  lang?: Language;
};


/** A declared principle, as written (原则). */
export type PrincipleArticlesArgs = {
  regulations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A declared principle, as written (原则). */
export type PrincipleObligationsArgs = {
  filter?: InputMaybe<ObligationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A principle and an article that declares it (宣示关系). */
export type PrincipleArticleEdge = {
  readonly __typename?: 'PrincipleArticleEdge';
  /** Where it stands in the list (游标). */
  readonly cursor: Scalars['String']['output'];
  /** Where it is declared (依据). */
  readonly evidence: Evidence;
  /** The article (条文). */
  readonly node: Article;
};

/** The articles that declare a principle (宣示条文列表). */
export type PrincipleArticleConnection = {
  readonly __typename?: 'PrincipleArticleConnection';
  /** The page (边). */
  readonly edges: ReadonlyArray<PrincipleArticleEdge>;
  /** Its nodes alone (节点). */
  readonly nodes: ReadonlyArray<Article>;
  /** Where the page lies (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** An article and a principle it declares (宣示关系). */
export type ArticlePrincipleEdge = {
  readonly __typename?: 'ArticlePrincipleEdge';
  /** Where it stands in the list (游标). */
  readonly cursor: Scalars['String']['output'];
  /** Where it is declared (依据). */
  readonly evidence: Evidence;
  /** The principle (原则). */
  readonly node: Principle;
};

/** The principles an article declares (原则列表). */
export type ArticlePrincipleConnection = {
  readonly __typename?: 'ArticlePrincipleConnection';
  /** The page (边). */
  readonly edges: ReadonlyArray<ArticlePrincipleEdge>;
  /** Its nodes alone (节点). */
  readonly nodes: ReadonlyArray<Principle>;
  /** Where the page lies (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** An article and an industry it names (提及关系). */
export type ArticleIndustryEdge = {
  readonly __typename?: 'ArticleIndustryEdge';
  /** Where it stands in the list (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The words that name it (写法). */
  readonly mention: Scalars['String']['output'];
  /** Where it is named (依据). */
  readonly evidence: Evidence;
  /** The industry or technology (产业). */
  readonly node: Industry;
};

/** The industries an article names (提及产业列表). */
export type ArticleIndustryConnection = {
  readonly __typename?: 'ArticleIndustryConnection';
  /** The page (边). */
  readonly edges: ReadonlyArray<ArticleIndustryEdge>;
  /** Its nodes alone (节点). */
  readonly nodes: ReadonlyArray<Industry>;
  /** Where the page lies (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** An article of the same regulation, or another text (被引文本). */
export type CitedText = Article | Citation;

/** An article and what it cites (引用关系). */
export type ArticleCitationEdge = {
  readonly __typename?: 'ArticleCitationEdge';
  /** Where it stands in the list (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The 款 that is cited (款). */
  readonly paragraph?: Maybe<Scalars['String']['output']>;
  /** The 项 that is cited (项). */
  readonly item?: Maybe<Scalars['String']['output']>;
  /** Where it is cited (依据). */
  readonly evidence: Evidence;
  /** What is cited (被引文本). */
  readonly node: CitedText;
};

/** What an article cites (引用列表). */
export type ArticleCitationConnection = {
  readonly __typename?: 'ArticleCitationConnection';
  /** The page (边). */
  readonly edges: ReadonlyArray<ArticleCitationEdge>;
  /** Its nodes alone (节点). */
  readonly nodes: ReadonlyArray<CitedText>;
  /** Where the page lies (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** Another text that is cited, shared by all who cite it (引用文件). */
export type Citation = Node & {
  readonly __typename?: 'Citation';
  /** `Citation:<id>` (标识). */
  readonly id: Scalars['ID']['output'];
  /** Its title as written between 《 and 》 (标题). */
  readonly title: Scalars['String']['output'];
  /** The article of it that is cited, if one is (条号). */
  readonly article?: Maybe<Scalars['String']['output']>;
  /** What it is in this graph, every version; empty when it was not imported (对应文本). */
  readonly resolvesTo: ReadonlyArray<EnactedText>;
};

/** A named system to be built or kept (平台). */
export type Platform = Node & {
  readonly __typename?: 'Platform';
  /** `Platform:<id>` (标识). */
  readonly id: Scalars['ID']['output'];
  /** Its name (名称). */
  readonly name: Scalars['String']['output'];
  /** The regulation it belongs to (法规). */
  readonly regulation: Regulation;
  /** The obligations that act on it, in the order of the text (相关职责). */
  readonly obligations: PlatformObligationConnection;
};


/** A named system to be built or kept (平台). */
export type PlatformNameArgs = {
  lang?: Language;
};


/** A named system to be built or kept (平台). */
export type PlatformObligationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A platform and an obligation that acts on it (平台关系). */
export type PlatformObligationEdge = {
  readonly __typename?: 'PlatformObligationEdge';
  /** Where it stands in the list (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What is done with it (平台状态). */
  readonly status: PlatformStatus;
  /** The parties that are to build it; empty: the bearers do (建设者). */
  readonly builders: ReadonlyArray<Scalars['String']['output']>;
  /** Where it is named (依据). */
  readonly evidence: Evidence;
  /** The obligation (职责条款). */
  readonly node: Obligation;
};

/** The obligations that act on a platform (相关职责列表). */
export type PlatformObligationConnection = {
  readonly __typename?: 'PlatformObligationConnection';
  /** The page (边). */
  readonly edges: ReadonlyArray<PlatformObligationEdge>;
  /** Its nodes alone (节点). */
  readonly nodes: ReadonlyArray<Obligation>;
  /** Where the page lies (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** A defined or abbreviated term (术语). */
export type Term = Node & {
  readonly __typename?: 'Term';
  /** `Term:<id>` (标识). */
  readonly id: Scalars['ID']['output'];
  /** The term (名称). */
  readonly name: Scalars['String']['output'];
  /** What it means (定义). */
  readonly definition?: Maybe<Scalars['String']['output']>;
  /** The regulation that defines it (法规). */
  readonly regulation: Regulation;
  /** Where it is defined (依据). */
  readonly evidence?: Maybe<Evidence>;
  /** The bodies it stands for; empty when it stands for none (所指主体). */
  readonly denotes: ReadonlyArray<Actor>;
};


/** A defined or abbreviated term (术语). */
export type TermNameArgs = {
  lang?: Language;
};

/** What was not understood or looked wrong (发现). */
export type Finding = Node & {
  readonly __typename?: 'Finding';
  /** `Finding:<id>` (标识). */
  readonly id: Scalars['ID']['output'];
  /** The stage that reports it (阶段). */
  readonly stage: Scalars['String']['output'];
  /** The rule that reports it (规则). */
  readonly rule: Scalars['String']['output'];
  /** How grave it is (严重程度). */
  readonly severity: Severity;
  /** What it is (说明). */
  readonly message: Scalars['String']['output'];
  /** The regulation it concerns (法规). */
  readonly regulation: Regulation;
  /** The article it concerns, if one (条文). */
  readonly article?: Maybe<Article>;
  /** The place it concerns, if one (依据). */
  readonly evidence?: Maybe<Evidence>;
};

/** A regulation in a list (法规项). */
export type RegulationEdge = {
  readonly __typename?: 'RegulationEdge';
  /** Where it stands in the list (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The regulation (法规). */
  readonly node: Regulation;
};

/** Regulations (法规列表). */
export type RegulationConnection = {
  readonly __typename?: 'RegulationConnection';
  /** The page (边). */
  readonly edges: ReadonlyArray<RegulationEdge>;
  /** Its nodes alone (节点). */
  readonly nodes: ReadonlyArray<Regulation>;
  /** Where the page lies (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** A chapter in a list (编章节项). */
export type ChapterEdge = {
  readonly __typename?: 'ChapterEdge';
  /** Where it stands in the list (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The chapter (编章节). */
  readonly node: Chapter;
};

/** Parts, chapters and sections (编章节列表). */
export type ChapterConnection = {
  readonly __typename?: 'ChapterConnection';
  /** The page (边). */
  readonly edges: ReadonlyArray<ChapterEdge>;
  /** Its nodes alone (节点). */
  readonly nodes: ReadonlyArray<Chapter>;
  /** Where the page lies (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** An article in a list (条文项). */
export type ArticleEdge = {
  readonly __typename?: 'ArticleEdge';
  /** Where it stands in the list (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The article (条文). */
  readonly node: Article;
};

/** Articles (条文列表). */
export type ArticleConnection = {
  readonly __typename?: 'ArticleConnection';
  /** The page (边). */
  readonly edges: ReadonlyArray<ArticleEdge>;
  /** Its nodes alone (节点). */
  readonly nodes: ReadonlyArray<Article>;
  /** Where the page lies (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** An obligation in a list (职责条款项). */
export type ObligationEdge = {
  readonly __typename?: 'ObligationEdge';
  /** Where it stands in the list (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The obligation (职责条款). */
  readonly node: Obligation;
};

/** Obligations in the order of the text (职责条款列表). */
export type ObligationConnection = {
  readonly __typename?: 'ObligationConnection';
  /** The page (边). */
  readonly edges: ReadonlyArray<ObligationEdge>;
  /** Its nodes alone (节点). */
  readonly nodes: ReadonlyArray<Obligation>;
  /** Where the page lies (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
  /** The same by obligation and by article (计数). */
  readonly tally: Tally;
};

/** A department in a list, with what is counted of it (部门项). */
export type DepartmentEdge = {
  readonly __typename?: 'DepartmentEdge';
  /** Where it stands in the list (游标). */
  readonly cursor: Scalars['String']['output'];
  /** Obligations of the list's filter that it bears (计数). */
  readonly tally: Tally;
  /** The department (部门). */
  readonly node: Department;
};

/** Departments (部门列表). */
export type DepartmentConnection = {
  readonly __typename?: 'DepartmentConnection';
  /** The page (边). */
  readonly edges: ReadonlyArray<DepartmentEdge>;
  /** Its nodes alone (节点). */
  readonly nodes: ReadonlyArray<Department>;
  /** Where the page lies (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** A body or party in a list, with what is counted of it (主体项). */
export type ActorEdge = {
  readonly __typename?: 'ActorEdge';
  /** Where it stands in the list (游标). */
  readonly cursor: Scalars['String']['output'];
  /** Obligations of the list's filter that it bears (计数). */
  readonly tally: Tally;
  /** The body or party (主体). */
  readonly node: Actor;
};

/** Bodies and parties (主体列表). */
export type ActorConnection = {
  readonly __typename?: 'ActorConnection';
  /** The page (边). */
  readonly edges: ReadonlyArray<ActorEdge>;
  /** Its nodes alone (节点). */
  readonly nodes: ReadonlyArray<Actor>;
  /** Where the page lies (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** An industry in a list, with what is counted of it (产业项). */
export type IndustryEdge = {
  readonly __typename?: 'IndustryEdge';
  /** Where it stands in the list (游标). */
  readonly cursor: Scalars['String']['output'];
  /** Obligations of the list's filter that concern it (计数). */
  readonly tally: Tally;
  /** The industry or technology (产业). */
  readonly node: Industry;
};

/** Industries and technologies (产业列表). */
export type IndustryConnection = {
  readonly __typename?: 'IndustryConnection';
  /** The page (边). */
  readonly edges: ReadonlyArray<IndustryEdge>;
  /** Its nodes alone (节点). */
  readonly nodes: ReadonlyArray<Industry>;
  /** Where the page lies (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** A topic in a list, with what is counted of it (主题项). */
export type TopicEdge = {
  readonly __typename?: 'TopicEdge';
  /** Where it stands in the list (游标). */
  readonly cursor: Scalars['String']['output'];
  /** Obligations of the list's filter that are about it (计数). */
  readonly tally: Tally;
  /** The topic (主题). */
  readonly node: Topic;
};

/** Topics (主题列表). */
export type TopicConnection = {
  readonly __typename?: 'TopicConnection';
  /** The page (边). */
  readonly edges: ReadonlyArray<TopicEdge>;
  /** Its nodes alone (节点). */
  readonly nodes: ReadonlyArray<Topic>;
  /** Where the page lies (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** A principle in a list (原则项). */
export type PrincipleEdge = {
  readonly __typename?: 'PrincipleEdge';
  /** Where it stands in the list (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The principle (原则). */
  readonly node: Principle;
};

/** Principles, in the order in which the text declares them (原则列表). */
export type PrincipleConnection = {
  readonly __typename?: 'PrincipleConnection';
  /** The page (边). */
  readonly edges: ReadonlyArray<PrincipleEdge>;
  /** Its nodes alone (节点). */
  readonly nodes: ReadonlyArray<Principle>;
  /** Where the page lies (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** A platform in a list (平台项). */
export type PlatformEdge = {
  readonly __typename?: 'PlatformEdge';
  /** Where it stands in the list (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The platform (平台). */
  readonly node: Platform;
};

/** Platforms, in the order in which the text names them (平台列表). */
export type PlatformConnection = {
  readonly __typename?: 'PlatformConnection';
  /** The page (边). */
  readonly edges: ReadonlyArray<PlatformEdge>;
  /** Its nodes alone (节点). */
  readonly nodes: ReadonlyArray<Platform>;
  /** Where the page lies (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** A term in a list (术语项). */
export type TermEdge = {
  readonly __typename?: 'TermEdge';
  /** Where it stands in the list (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The term (术语). */
  readonly node: Term;
};

/** Terms (术语列表). */
export type TermConnection = {
  readonly __typename?: 'TermConnection';
  /** The page (边). */
  readonly edges: ReadonlyArray<TermEdge>;
  /** Its nodes alone (节点). */
  readonly nodes: ReadonlyArray<Term>;
  /** Where the page lies (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** A finding in a list (发现项). */
export type FindingEdge = {
  readonly __typename?: 'FindingEdge';
  /** Where it stands in the list (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The finding (发现). */
  readonly node: Finding;
};

/** Findings (发现列表). */
export type FindingConnection = {
  readonly __typename?: 'FindingConnection';
  /** The page (边). */
  readonly edges: ReadonlyArray<FindingEdge>;
  /** Its nodes alone (节点). */
  readonly nodes: ReadonlyArray<Finding>;
  /** Where the page lies (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** Where in a name or text a search matched (匹配处). */
export type Match = {
  readonly __typename?: 'Match';
  /** Which of its texts (匹配位置). */
  readonly field: MatchField;
  /** That text; of an article the sentence around the match (文字). */
  readonly text: Scalars['String']['output'];
  /** Where the match starts in `text` (起). */
  readonly start: Scalars['Int']['output'];
  /** Where it ends, exclusive; an abbreviation spans all it abbreviates (止). */
  readonly end: Scalars['Int']['output'];
};

/** Something that a search found (搜索结果项). */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Where it stands in the list (游标). */
  readonly cursor: Scalars['String']['output'];
  /** From 0 to 1: exact name 1, prefix, part, abbreviation, text (相关度). */
  readonly score: Scalars['Float']['output'];
  /** Its name or title (名称). */
  readonly label: Scalars['String']['output'];
  /** What kind of node it is (节点类型). */
  readonly kind: NodeKind;
  /** Where it matched (匹配处). */
  readonly match: Match;
  /** What was found (节点). */
  readonly node: Node;
};


/** Something that a search found (搜索结果项). */
export type SearchEdgeLabelArgs = {
  lang?: Language;
};

/** What a search found, best first (搜索结果). */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The page (边). */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** Its nodes alone (节点). */
  readonly nodes: ReadonlyArray<Node>;
  /** Where the page lies (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What a question was about, after names were looked up (所问之事). */
export type ResponsibilitySubject = {
  readonly __typename?: 'ResponsibilitySubject';
  /** What was asked (提问). */
  readonly asked: Scalars['String']['output'];
  /** The industries and technologies of that id or name (产业). */
  readonly industries: ReadonlyArray<Industry>;
  /** The topics of that id or name (主题). */
  readonly topics: ReadonlyArray<Topic>;
  /** The phrases looked for in the text: what was asked and its curated synonyms (字面). */
  readonly phrases: ReadonlyArray<Scalars['String']['output']>;
};

/** Why an obligation was found (匹配依据). */
export type ResponsibilityReason = {
  readonly __typename?: 'ResponsibilityReason';
  /** By an industry, a topic or a phrase (依据类型). */
  readonly ground: ResponsibilityGround;
  /** What was asked that it answers (提问). */
  readonly asked: Scalars['String']['output'];
  /** The industry (产业). */
  readonly industry?: Maybe<Industry>;
  /** The topic (主题). */
  readonly topic?: Maybe<Topic>;
  /** The words that stand there (写法). */
  readonly mention: Scalars['String']['output'];
  /** Where they stand (依据). */
  readonly evidence: Evidence;
};

/** An obligation that answers the question, and why (答案项). */
export type ResponsibilityEdge = {
  readonly __typename?: 'ResponsibilityEdge';
  /** Where it stands in the list (游标). */
  readonly cursor: Scalars['String']['output'];
  /** Why it was found, in the order of the text (匹配依据). */
  readonly reasons: ReadonlyArray<ResponsibilityReason>;
  /** The obligation (职责条款). */
  readonly node: Obligation;
};

/** Who answers for something: its obligations in the order of the text (谁负责). */
export type ResponsibilityConnection = {
  readonly __typename?: 'ResponsibilityConnection';
  /** What was understood of the question (所问之事). */
  readonly subjects: ReadonlyArray<ResponsibilitySubject>;
  /** The page (边). */
  readonly edges: ReadonlyArray<ResponsibilityEdge>;
  /** Its nodes alone (节点). */
  readonly nodes: ReadonlyArray<Obligation>;
  /** Where the page lies (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
  /** The same by obligation and by article (计数). */
  readonly tally: Tally;
  /** Who bears them, most first (承担者). */
  readonly bearers: ActorConnection;
};


/** Who answers for something: its obligations in the order of the text (谁负责). */
export type ResponsibilityConnectionBearersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Which pairs of bodies (交集筛选). */
export type OverlapFilter = {
  /** In these regulations, else in one version of each work; computed in each, then summed (法规). */
  readonly regulations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Without `regulations`: the version of each work in force on this day, today unless given (日期). */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Pairs with one of these bodies (其一). */
  readonly of?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Pairs of which both are among these (两者). */
  readonly between?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Pairs that meet in one of these ways (交集类型). */
  readonly types?: InputMaybe<ReadonlyArray<MeetingType>>;
  /** In obligations of these modalities; liabilities only when asked for (规范类型). */
  readonly modalities?: InputMaybe<ReadonlyArray<Modality>>;
  /** In these chapters or below them (编章节). */
  readonly chapters?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What pairs are ordered by; equal ranks by id (交集排序). */
export type OverlapOrder = {
  /** Meetings of this type (交集类型). */
  readonly type?: MeetingType;
  /** Counted in this unit (计数单位). */
  readonly unit?: CountUnit;
};

/** Two named state bodies that meet (交集). */
export type Overlap = {
  readonly __typename?: 'Overlap';
  /** The one with the smaller id (甲). */
  readonly left: Department;
  /** The other (乙). */
  readonly right: Department;
  /** How they meet, one entry a type that occurs, in the order of MeetingType (交集). */
  readonly meetings: ReadonlyArray<Meeting>;
};

/** All that two bodies have together of one type (某类交集). */
export type Meeting = {
  readonly __typename?: 'Meeting';
  /** How they meet (交集类型). */
  readonly type: MeetingType;
  /** How many obligations and articles; carried: in which a subject of either is carried (计数). */
  readonly tally: Tally;
  /** The industries that make a common field, else empty (共同产业). */
  readonly industries: ReadonlyArray<Industry>;
  /** The topics that make a common field, else empty (共同主题). */
  readonly topics: ReadonlyArray<Topic>;
  /** The obligations behind the count, in the order of the text (所据职责). */
  readonly obligations: MeetingObligationConnection;
};


/** All that two bodies have together of one type (某类交集). */
export type MeetingObligationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An obligation in which two bodies meet (所据职责项). */
export type MeetingObligationEdge = {
  readonly __typename?: 'MeetingObligationEdge';
  /** Where it stands in the list (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The roles of the left body in it; empty where it does not bear it (甲的承担方式). */
  readonly leftRoles: ReadonlyArray<BearerRole>;
  /** The roles of the right body in it; empty where it does not bear it (乙的承担方式). */
  readonly rightRoles: ReadonlyArray<BearerRole>;
  /** The subject of either is carried over (承前省略主语). */
  readonly carried: Scalars['Boolean']['output'];
  /** The obligation (职责条款). */
  readonly node: Obligation;
};

/** The obligations behind a meeting (所据职责列表). */
export type MeetingObligationConnection = {
  readonly __typename?: 'MeetingObligationConnection';
  /** The page (边). */
  readonly edges: ReadonlyArray<MeetingObligationEdge>;
  /** Its nodes alone (节点). */
  readonly nodes: ReadonlyArray<Obligation>;
  /** Where the page lies (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** A pair in a list (交集项). */
export type OverlapEdge = {
  readonly __typename?: 'OverlapEdge';
  /** Where it stands in the list (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The pair (交集). */
  readonly node: Overlap;
};

/** Pairs of bodies that meet (交集列表). */
export type OverlapConnection = {
  readonly __typename?: 'OverlapConnection';
  /** The page (边). */
  readonly edges: ReadonlyArray<OverlapEdge>;
  /** Its nodes alone (节点). */
  readonly nodes: ReadonlyArray<Overlap>;
  /** Where the page lies (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** How much there is, and how much of it is shown: N of M (数量). */
export type GraphCount = {
  readonly __typename?: 'GraphCount';
  /** Nodes (节点). */
  readonly nodes: Scalars['Int']['output'];
  /** Edges (边). */
  readonly edges: Scalars['Int']['output'];
};

/** A mark to draw (图节点). */
export type GraphNode = {
  readonly __typename?: 'GraphNode';
  /** `<Type>:<id>`, as everywhere (标识). */
  readonly id: Scalars['ID']['output'];
  /** What kind of node it is (节点类型). */
  readonly kind: NodeKind;
  /** What to write beside it: a name, the label of an article, the summary of an obligation (标签). */
  readonly label: Scalars['String']['output'];
  /** Of a body or party: which kind (主体类型). */
  readonly actorKind?: Maybe<ActorKind>;
  /** Of an obligation: what it does (规范类型). */
  readonly modality?: Maybe<Modality>;
  /** Of an industry: sector or technique (产业或者技术). */
  readonly industryKind?: Maybe<IndustryKind>;
  /** Of an obligation or article: the chapter it stands in, to group by (编章节). */
  readonly chapter?: Maybe<Chapter>;
  /** Sorting by it is the order of the text; null for what is not part of a text (排序键). */
  readonly order?: Maybe<Scalars['String']['output']>;
  /** The obligations it is in within the regulations asked for: its size (计数). */
  readonly tally: Tally;
  /** How many steps from the centre; 0 in an overview (距离). */
  readonly distance: Scalars['Int']['output'];
  /** The node itself (节点). */
  readonly node: Node;
};


/** A mark to draw (图节点). */
export type GraphNodeLabelArgs = {
  lang?: Language;
};

/** A line to draw (图边). */
export type GraphEdge = {
  readonly __typename?: 'GraphEdge';
  /** Unique in this graph (标识). */
  readonly id: Scalars['ID']['output'];
  /** The id of the node it starts at (起点). */
  readonly source: Scalars['ID']['output'];
  /** The id of the node it ends at (终点). */
  readonly target: Scalars['ID']['output'];
  /** What it says (关系类型). */
  readonly kind: EdgeKind;
  /** Obligations behind it: its width (计数). */
  readonly tally: Tally;
  /** Of a bearing: how (承担方式). */
  readonly role?: Maybe<BearerRole>;
  /** Of one who takes part: how (参与方式). */
  readonly participantRole?: Maybe<ParticipantRole>;
  /** Of a concern: as object, tool or field (涉及方式). */
  readonly as?: Maybe<ConcernKind>;
  /** Of a bearing: 牵头 is written, or the subject 会同s others (牵头). */
  readonly lead?: Maybe<Scalars['Boolean']['output']>;
  /** Of a bearing: the subject is carried over (承前省略). */
  readonly carried?: Maybe<Scalars['Boolean']['output']>;
  /** Where it is written; null where it stands for many (依据). */
  readonly evidence?: Maybe<Evidence>;
};

/** Nodes and edges to draw, never more than asked for (图). */
export type Graph = {
  readonly __typename?: 'Graph';
  /** The marks, most important first (节点). */
  readonly nodes: ReadonlyArray<GraphNode>;
  /** The lines between them (边). */
  readonly edges: ReadonlyArray<GraphEdge>;
  /** How many are shown (已显示). */
  readonly shown: GraphCount;
  /** How many there are (总数). */
  readonly total: GraphCount;
};

/** How many cues ended in one class (规范词计数). */
export type CueCount = {
  readonly __typename?: 'CueCount';
  /** The class (去向). */
  readonly class: CueClass;
  /** How many (数量). */
  readonly count: Scalars['Int']['output'];
};

/** How many findings one rule reports (发现计数). */
export type FindingCount = {
  readonly __typename?: 'FindingCount';
  /** The stage (阶段). */
  readonly stage: Scalars['String']['output'];
  /** The rule (规则). */
  readonly rule: Scalars['String']['output'];
  /** How grave they are (严重程度). */
  readonly severity: Severity;
  /** How many (数量). */
  readonly count: Scalars['Int']['output'];
};

/** A name and how often it stands as a bearer or participant (名称计数). */
export type NameCount = {
  readonly __typename?: 'NameCount';
  /** The body or party (主体). */
  readonly node: Actor;
  /** How many mentions (次数). */
  readonly count: Scalars['Int']['output'];
};

/** How much of a regulation was understood (覆盖情况). */
export type Coverage = {
  readonly __typename?: 'Coverage';
  /** All deontic cues (规范词总数). */
  readonly cues: Scalars['Int']['output'];
  /** By class, in the order of CueClass (按去向). */
  readonly cuesByClass: ReadonlyArray<CueCount>;
  /** The share of cues that were understood, from 0 to 1; null without cues (覆盖率). */
  readonly share?: Maybe<Scalars['Float']['output']>;
  /** All findings (发现总数). */
  readonly findings: Scalars['Int']['output'];
  /** By stage and rule (按规则). */
  readonly findingsByRule: ReadonlyArray<FindingCount>;
  /** Bodies kept verbatim because no curated name fits (未归一名称). */
  readonly unresolvedNames: ReadonlyArray<NameCount>;
  /** Bearers that are no named body: 有关部门 (有关部门). */
  readonly genericBearers: ReadonlyArray<NameCount>;
  /** Obligations that nobody bears (无人承担). */
  readonly unborne: Scalars['Int']['output'];
};

/** What the store holds (概况). */
export type Meta = {
  readonly __typename?: 'Meta';
  /** The database that answers (存储引擎). */
  readonly engine: StoreEngine;
  /** Changes when, and only when, the graph does; the same on both engines (图版本). */
  readonly graphVersion: Scalars['String']['output'];
  /** The version of the vocabulary (本体版本). */
  readonly ontologyVersion: Scalars['Int']['output'];
  /** The versions of the rules that read the regulations (规则版本). */
  readonly rulesVersions: ReadonlyArray<Scalars['String']['output']>;
  /** How many regulations, all versions (法规数). */
  readonly regulations: Scalars['Int']['output'];
  /** How many articles (条文数). */
  readonly articles: Scalars['Int']['output'];
  /** How many obligations (职责条款数). */
  readonly obligations: Scalars['Int']['output'];
};

/** What obligations are counted by (维度). */
export type Dimension =
  /** Named state bodies that bear them (部门). */
  | 'DEPARTMENT'
  /** Industries and technologies they act on (产业). */
  | 'INDUSTRY'
  /** Topics they are about (主题). */
  | 'TOPIC'
  /** Chapters they stand in (章). */
  | 'CHAPTER'
  /** Levels they are borne at (行政层级). */
  | 'LEVEL'
  /** Their modality (规范类型). */
  | 'MODALITY'
  /** Roles they are borne in (承担方式). */
  | 'ROLE';

/** A row or column of a matrix (矩阵表头). */
export type MatrixHead = {
  readonly __typename?: 'MatrixHead';
  /** Its name in cells: `<Type>:<id>`, or a word of the enumeration (键). */
  readonly key: Scalars['ID']['output'];
  /** The node, unless it is a word (节点). */
  readonly node?: Maybe<Node>;
  /** What to write beside it: a name, a title, a word (标签). */
  readonly label: Scalars['String']['output'];
  /** What is counted in all of it (计数). */
  readonly tally: Tally;
};


/** A row or column of a matrix (矩阵表头). */
export type MatrixHeadLabelArgs = {
  lang?: Language;
};

/** Where a row and a column meet (矩阵单元). */
export type MatrixCell = {
  readonly __typename?: 'MatrixCell';
  /** Key of the row (行). */
  readonly row: Scalars['ID']['output'];
  /** Key of the column (列). */
  readonly column: Scalars['ID']['output'];
  /** How many obligations and articles (计数). */
  readonly tally: Tally;
  /** The obligations behind the count, in the order of the text (所据职责). */
  readonly obligations: ObligationConnection;
};


/** Where a row and a column meet (矩阵单元). */
export type MatrixCellObligationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Obligations counted by two dimensions (矩阵). */
export type Matrix = {
  readonly __typename?: 'Matrix';
  /** The rows, words in their order, nodes with the most obligations first (行). */
  readonly rows: ReadonlyArray<MatrixHead>;
  /** The columns, in the same way (列). */
  readonly columns: ReadonlyArray<MatrixHead>;
  /** Where something is counted, row by row (单元). */
  readonly cells: ReadonlyArray<MatrixCell>;
};

/** How sets of departments are ordered (集合排序). */
export type SetOrder =
  /** By what all of them bear, others or not (按共同). */
  | 'INCLUSIVE'
  /** By what they bear and no other named body (按独有). */
  | 'EXCLUSIVE';

/** Named state bodies that bear obligations together (部门集合). */
export type DepartmentSet = {
  readonly __typename?: 'DepartmentSet';
  /** By id (部门). */
  readonly departments: ReadonlyArray<Department>;
  /** What all of them bear, others or not (共同职责计数). */
  readonly inclusive: Tally;
  /** What they bear and no other named body (独有职责计数). */
  readonly exclusive: Tally;
  /** The obligations that all of them bear, in the order of the text (所据职责). */
  readonly obligations: ObligationConnection;
};


/** Named state bodies that bear obligations together (部门集合). */
export type DepartmentSetObligationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A place in a list of sets of departments that bear something together (部门集合项). */
export type DepartmentSetEdge = {
  readonly __typename?: 'DepartmentSetEdge';
  /** Where it stands in the list (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (部门集合). */
  readonly node: DepartmentSet;
};

/** Sets of departments that bear something together (部门集合列表). */
export type DepartmentSetConnection = {
  readonly __typename?: 'DepartmentSetConnection';
  /** The page (边). */
  readonly edges: ReadonlyArray<DepartmentSetEdge>;
  /** Its nodes alone (节点). */
  readonly nodes: ReadonlyArray<DepartmentSet>;
  /** Where the page lies (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** Why something is left open (空白原因). */
export type GapReason =
  /** A duty that says what is to be done, and by nobody (被动句无主体). */
  | 'PASSIVE'
  /** A duty whose bearer was not recognised (未能识别主体). */
  | 'UNKNOWN'
  /** Only bodies without a name bear it: 有关部门 (仅有关部门). */
  | 'GENERIC_ALONE'
  /** A government and bodies without a name bear it (政府及有关部门). */
  | 'GENERIC_BESIDE_GOVERNMENT'
  /** No named department answers for an industry that obligations are about (产业无部门). */
  | 'INDUSTRY_WITHOUT_DEPARTMENT'
  /** No named department answers for a topic that obligations are about (主题无部门). */
  | 'TOPIC_WITHOUT_DEPARTMENT'
  /** No liability answers a breach of an article with duties or prohibitions (无罚则). */
  | 'ARTICLE_WITHOUT_SANCTION'
  /** No gap: only the partner of a 会同 has no name (仅会同方未具名). */
  | 'GENERIC_PARTNER'
  /** No gap: a residual clause, 按照职责分工做好相关工作 (兜底条款). */
  | 'RESIDUAL_CLAUSE';

/** A place that a regulation leaves open, or nearly (空白). */
export type Gap = {
  readonly __typename?: 'Gap';
  /** Why (原因). */
  readonly reason: GapReason;
  /** False for what is told beside the gaps and is none (是否空白). */
  readonly isGap: Scalars['Boolean']['output'];
  /** The obligation, or the first about the industry or topic; null for an article without sanction (职责条款). */
  readonly obligation?: Maybe<Obligation>;
  /** Where it stands (条文). */
  readonly article: Article;
  /** The industry nobody answers for (产业). */
  readonly industry?: Maybe<Industry>;
  /** The topic nobody answers for (主题). */
  readonly topic?: Maybe<Topic>;
};

/** How many gaps have one reason (空白计数). */
export type GapCount = {
  readonly __typename?: 'GapCount';
  /** Why (原因). */
  readonly reason: GapReason;
  /** How many (数量). */
  readonly count: Scalars['Int']['output'];
};

/** A place in a list of places left open (空白项). */
export type GapEdge = {
  readonly __typename?: 'GapEdge';
  /** Where it stands in the list (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (空白). */
  readonly node: Gap;
};

/** Places left open (空白列表). */
export type GapConnection = {
  readonly __typename?: 'GapConnection';
  /** The page (边). */
  readonly edges: ReadonlyArray<GapEdge>;
  /** Its nodes alone (节点). */
  readonly nodes: ReadonlyArray<Gap>;
  /** Where the page lies (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
  /** How many of each reason, whichever are asked for (计数). */
  readonly counts: ReadonlyArray<GapCount>;
};

/** One end of a step: a node and what ties it to the obligation (路径端点). */
export type PathEnd = {
  readonly __typename?: 'PathEnd';
  /** The node (节点). */
  readonly node: Node;
  /** Its name (名称). */
  readonly label: Scalars['String']['output'];
  /** What ties it to the obligation (关系). */
  readonly kind: EdgeKind;
  /** Of a bearer: its role (承担方式). */
  readonly bearerRole?: Maybe<BearerRole>;
  /** Of one who takes part: its role (参与方式). */
  readonly participantRole?: Maybe<ParticipantRole>;
  /** Where it is written (依据). */
  readonly evidence: Evidence;
};


/** One end of a step: a node and what ties it to the obligation (路径端点). */
export type PathEndLabelArgs = {
  lang?: Language;
};

/** A step from one node to another through an obligation (路径步骤). */
export type PathStep = {
  readonly __typename?: 'PathStep';
  /** The obligation both belong to (职责条款). */
  readonly obligation: Obligation;
  /** Where the step comes from (起). */
  readonly from: PathEnd;
  /** Where it leads (止). */
  readonly to: PathEnd;
};

/** A shortest way between two nodes (路径). */
export type Path = {
  readonly __typename?: 'Path';
  /** How many obligations it leads through (步数). */
  readonly length: Scalars['Int']['output'];
  /** The steps, in order (步骤). */
  readonly steps: ReadonlyArray<PathStep>;
};

/** By what regulations are compared (比较维度). */
export type ComparedBy =
  /** Named state bodies that bear something (部门). */
  | 'DEPARTMENT'
  /** Industries and technologies (产业). */
  | 'INDUSTRY'
  /** Topics (主题). */
  | 'TOPIC'
  /** Principles declared or followed (原则). */
  | 'PRINCIPLE'
  /** Modalities (规范类型). */
  | 'MODALITY'
  /** How far duties name who bears them: a department, a government, a party, a generic body, nobody (主体具名程度). */
  | 'NAMING';

/** One thing that regulations are compared by (比较行). */
export type ComparisonRow = {
  readonly __typename?: 'ComparisonRow';
  /** `<Type>:<id>`, or a word: a modality, or `DEPARTMENT`, `GOVERNMENT`, `PARTY`, `GENERIC`, `NOBODY` (值). */
  readonly value: Scalars['ID']['output'];
  /** The node, unless it is a word (节点). */
  readonly node?: Maybe<Node>;
  /** What to write beside it (标签). */
  readonly label: Scalars['String']['output'];
  /** One a regulation, in the order asked (各法规计数). */
  readonly tallies: ReadonlyArray<Tally>;
};


/** One thing that regulations are compared by (比较行). */
export type ComparisonRowLabelArgs = {
  lang?: Language;
};

/** A place in a list of what regulations are compared by (比较行项). */
export type ComparisonRowEdge = {
  readonly __typename?: 'ComparisonRowEdge';
  /** Where it stands in the list (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (比较行). */
  readonly node: ComparisonRow;
};

/** What regulations are compared by (比较行列表). */
export type ComparisonRowConnection = {
  readonly __typename?: 'ComparisonRowConnection';
  /** The page (边). */
  readonly edges: ReadonlyArray<ComparisonRowEdge>;
  /** Its nodes alone (节点). */
  readonly nodes: ReadonlyArray<ComparisonRow>;
  /** Where the page lies (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** Named bodies that bear more with each other than with others (部门聚类). */
export type BodyCluster = {
  readonly __typename?: 'BodyCluster';
  /** The best connected first (部门). */
  readonly departments: ReadonlyArray<Department>;
  /** Obligations that two of them bear together, counted for each pair (内部联系). */
  readonly weightInside: Scalars['Int']['output'];
  /** Obligations that one of them bears with somebody else, counted for each pair (外部联系). */
  readonly weightOutside: Scalars['Int']['output'];
};

/** How bodies cluster, by Louvain's method (聚类结果). */
export type BodyClusters = {
  readonly __typename?: 'BodyClusters';
  /** How much denser clusters are inside than chance would have it; null when nobody bears anything together (模块度). */
  readonly modularity?: Maybe<Scalars['Float']['output']>;
  /** The largest first; bodies that bear nothing with another are in none (聚类). */
  readonly clusters: ReadonlyArray<BodyCluster>;
};

/** By what bodies are ranked in the network of those that bear something together (中心度). */
export type CentralityOrder =
  /** With how many bodies (度). */
  | 'DEGREE'
  /** In how many obligations (加权度). */
  | 'WEIGHT'
  /** How often it lies between two others (中介中心度). */
  | 'BETWEENNESS'
  /** How well those it bears something with are connected (PageRank 值). */
  | 'PAGE_RANK';

/** How central a body is among those that bear something together (部门中心度). */
export type BodyCentrality = {
  readonly __typename?: 'BodyCentrality';
  /** The body (部门). */
  readonly department: Department;
  /** With how many bodies it bears something (度). */
  readonly degree: Scalars['Int']['output'];
  /** In how many obligations, counted for each of those bodies (加权度). */
  readonly weight: Scalars['Int']['output'];
  /** Share of the shortest ways between two others that lead over it, 0 to 1 (中介中心度). */
  readonly betweenness: Scalars['Float']['output'];
  /** 0 to 1, all together 1 (PageRank 值). */
  readonly pageRank: Scalars['Float']['output'];
};

/** A place in a list of bodies by how central they are (部门中心度项). */
export type BodyCentralityEdge = {
  readonly __typename?: 'BodyCentralityEdge';
  /** Where it stands in the list (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (部门中心度). */
  readonly node: BodyCentrality;
};

/** Bodies by how central they are (部门中心度列表). */
export type BodyCentralityConnection = {
  readonly __typename?: 'BodyCentralityConnection';
  /** The page (边). */
  readonly edges: ReadonlyArray<BodyCentralityEdge>;
  /** Its nodes alone (节点). */
  readonly nodes: ReadonlyArray<BodyCentrality>;
  /** Where the page lies (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What happened to an article or an obligation from one version to the next (变动类型). */
export type ChangeKind =
  /** Only the later version has it (新增). */
  | 'ADDED'
  /** Only the earlier version has it (删除). */
  | 'REMOVED'
  /** Both have it, and it differs (修改). */
  | 'CHANGED'
  /** The same words under another number (条序调整). */
  | 'RENUMBERED'
  /** Both have it as it is (未变). */
  | 'UNCHANGED';

/** In what an obligation of two versions differs (变动方面). */
export type ObligationAspect =
  /** In its words (文字). */
  | 'TEXT'
  /** In its modality (规范类型). */
  | 'MODALITY'
  /** In who bears it, in which role, at which levels (承担主体). */
  | 'BEARERS';

/** Whether both texts have a part of a changed text (文字变动). */
export type TextPartKind =
  /** Both have it (保留). */
  | 'KEPT'
  /** Only the later has it (增加). */
  | 'INSERTED'
  /** Only the earlier has it (删去). */
  | 'DELETED';

/** A part of a changed text; kept and inserted parts make the later text, kept and deleted ones the earlier (文字片段). */
export type TextPart = {
  readonly __typename?: 'TextPart';
  /** Who has it (类型). */
  readonly kind: TextPartKind;
  /** Its words (文字). */
  readonly text: Scalars['String']['output'];
};

/** How many of each (变动计数). */
export type ChangeCount = {
  readonly __typename?: 'ChangeCount';
  /** What happened (变动类型). */
  readonly kind: ChangeKind;
  /** To how many (数量). */
  readonly count: Scalars['Int']['output'];
};

/** What became of an obligation (职责变动). */
export type ObligationChange = {
  readonly __typename?: 'ObligationChange';
  /** What happened; never `RENUMBERED` (变动类型). */
  readonly kind: ChangeKind;
  /** In what it differs, when it was changed (变动方面). */
  readonly differsIn: ReadonlyArray<ObligationAspect>;
  /** As it was; null when it was added (原职责). */
  readonly before?: Maybe<Obligation>;
  /** As it is; null when it was removed (现职责). */
  readonly after?: Maybe<Obligation>;
};

/** What became of an article; paired by its words, so that one renumbered is found again (条文变动). */
export type ArticleChange = {
  readonly __typename?: 'ArticleChange';
  /** What happened (变动类型). */
  readonly kind: ChangeKind;
  /** As it was; null when it was added (原条文). */
  readonly before?: Maybe<Article>;
  /** As it is; null when it was removed (现条文). */
  readonly after?: Maybe<Article>;
  /** How its text became the other (文字变动). */
  readonly text: ReadonlyArray<TextPart>;
  /** What became of its obligations (职责变动). */
  readonly obligations: ReadonlyArray<ObligationChange>;
};


/** What became of an article; paired by its words, so that one renumbered is found again (条文变动). */
export type ArticleChangeObligationsArgs = {
  kinds?: InputMaybe<ReadonlyArray<ChangeKind>>;
};

/** What became of articles, in the order of the later text (条文变动列表). */
export type ArticleChangeConnection = {
  readonly __typename?: 'ArticleChangeConnection';
  /** The page (边). */
  readonly edges: ReadonlyArray<ArticleChangeEdge>;
  /** Its nodes alone (节点). */
  readonly nodes: ReadonlyArray<ArticleChange>;
  /** Where the page lies (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** A place in a list of what became of articles (边). */
export type ArticleChangeEdge = {
  readonly __typename?: 'ArticleChangeEdge';
  /** Its place in the list (游标). */
  readonly cursor: Scalars['String']['output'];
  /** It (节点). */
  readonly node: ArticleChange;
};

/** What differs between two versions of a regulation (版本对比). */
export type RegulationChanges = {
  readonly __typename?: 'RegulationChanges';
  /** The earlier one (旧版本). */
  readonly from: Regulation;
  /** The later one (新版本). */
  readonly to: Regulation;
  /** How many articles of each kind (条文计数). */
  readonly articleCounts: ReadonlyArray<ChangeCount>;
  /** How many obligations of each kind (职责计数). */
  readonly obligationCounts: ReadonlyArray<ChangeCount>;
  /** What became of the articles, those that stayed as they were left out unless asked for (条文变动). */
  readonly articles: ArticleChangeConnection;
};


/** What differs between two versions of a regulation (版本对比). */
export type RegulationChangesArticlesArgs = {
  kinds?: InputMaybe<ReadonlyArray<ChangeKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Everything that can be asked (查询). */
export type Query = {
  readonly __typename?: 'Query';
  /** Any node by its id; null when there is none (按标识取节点). */
  readonly node?: Maybe<Node>;
  /** Several at once, in the order asked; at most 100 (按标识取多个节点). */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** Regulations by title: one version of each work unless all are asked for (法规). */
  readonly regulations: RegulationConnection;
  /** Articles in the order of the text (条文). */
  readonly articles: ArticleConnection;
  /** Obligations in the order of the text (职责条款). */
  readonly obligations: ObligationConnection;
  /** State bodies that are no governments, ranked (部门). */
  readonly departments: DepartmentConnection;
  /** Bodies and parties of every kind, ranked (主体). */
  readonly actors: ActorConnection;
  /** Industries and technologies, ranked (产业). */
  readonly industries: IndustryConnection;
  /** Topics, ranked (主题). */
  readonly topics: TopicConnection;
  /** Declared principles in the order of the text (原则). */
  readonly principles: PrincipleConnection;
  /** Platforms in the order of the text (平台). */
  readonly platforms: PlatformConnection;
  /** Names, aliases, English names, abbreviations, and the text of articles, best first (搜索). */
  readonly search: SearchConnection;
  /** Who answers for industries, topics, or any phrase with its curated synonyms (谁负责). */
  readonly responsibleFor: ResponsibilityConnection;
  /** Pairs of named state bodies that meet, each meeting typed (交集). */
  readonly overlaps: OverlapConnection;
  /** Obligations counted by two dimensions; what both say of a bearer holds of one and the same (矩阵). */
  readonly matrix: Matrix;
  /** Which named state bodies bear obligations together, in sets of two and more (部门集合). */
  readonly departmentSets: DepartmentSetConnection;
  /** What is left open, each place with its reason (空白). */
  readonly gaps: GapConnection;
  /** A shortest way between two nodes, through obligations; null when there is none (路径). */
  readonly path?: Maybe<Path>;
  /** Two or more regulations side by side (法规比较). */
  readonly compare: ComparisonRowConnection;
  /** How named bodies cluster by what they bear together (部门聚类). */
  readonly clusters: BodyClusters;
  /** How central each named body is among those that bear something together (中心度). */
  readonly centrality: BodyCentralityConnection;
  /** An overview of regulations, or the neighbourhood of one node (图). */
  readonly graph: Graph;
  /** How much of a regulation was understood (覆盖情况). */
  readonly coverage?: Maybe<Coverage>;
  /** What differs between two versions of a regulation, article by article and duty by duty (版本对比). */
  readonly changes: RegulationChanges;
  /** What the store holds (概况). */
  readonly meta: Meta;
};


/** Everything that can be asked (查询). */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked (查询). */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Everything that can be asked (查询). */
export type QueryRegulationsArgs = {
  filter?: InputMaybe<RegulationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked (查询). */
export type QueryArticlesArgs = {
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked (查询). */
export type QueryObligationsArgs = {
  filter?: InputMaybe<ObligationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked (查询). */
export type QueryDepartmentsArgs = {
  filter?: InputMaybe<DepartmentFilter>;
  orderBy?: RankOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked (查询). */
export type QueryActorsArgs = {
  filter?: InputMaybe<ActorFilter>;
  orderBy?: RankOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked (查询). */
export type QueryIndustriesArgs = {
  filter?: InputMaybe<IndustryFilter>;
  orderBy?: RankOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked (查询). */
export type QueryTopicsArgs = {
  obligations?: InputMaybe<ObligationFilter>;
  orderBy?: RankOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked (查询). */
export type QueryPrinciplesArgs = {
  regulations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked (查询). */
export type QueryPlatformsArgs = {
  filter?: InputMaybe<PlatformFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked (查询). */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<NodeKind>>;
  regulations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked (查询). */
export type QueryResponsibleForArgs = {
  about: ReadonlyArray<Scalars['String']['input']>;
  filter?: InputMaybe<ObligationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked (查询). */
export type QueryOverlapsArgs = {
  filter?: InputMaybe<OverlapFilter>;
  orderBy?: InputMaybe<OverlapOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked (查询). */
export type QueryMatrixArgs = {
  rows: Dimension;
  columns: Dimension;
  filter?: InputMaybe<ObligationFilter>;
};


/** Everything that can be asked (查询). */
export type QueryDepartmentSetsArgs = {
  filter?: InputMaybe<ObligationFilter>;
  smallest?: Scalars['Int']['input'];
  largest?: Scalars['Int']['input'];
  holding?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  orderBy?: SetOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked (查询). */
export type QueryGapsArgs = {
  filter?: InputMaybe<ObligationFilter>;
  reasons?: InputMaybe<ReadonlyArray<GapReason>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked (查询). */
export type QueryPathArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  filter?: InputMaybe<ObligationFilter>;
  through?: InputMaybe<ReadonlyArray<NodeKind>>;
  governments?: Scalars['Boolean']['input'];
  genericBodies?: Scalars['Boolean']['input'];
  longest?: Scalars['Int']['input'];
};


/** Everything that can be asked (查询). */
export type QueryCompareArgs = {
  regulations: ReadonlyArray<Scalars['ID']['input']>;
  by: ComparedBy;
  onlyDifferences?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked (查询). */
export type QueryClustersArgs = {
  filter?: InputMaybe<ObligationFilter>;
};


/** Everything that can be asked (查询). */
export type QueryCentralityArgs = {
  filter?: InputMaybe<ObligationFilter>;
  orderBy?: CentralityOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked (查询). */
export type QueryGraphArgs = {
  regulations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  around?: InputMaybe<Scalars['ID']['input']>;
  depth?: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<NodeKind>>;
  modalities?: InputMaybe<ReadonlyArray<Modality>>;
  limit?: Scalars['Int']['input'];
};


/** Everything that can be asked (查询). */
export type QueryCoverageArgs = {
  regulation: Scalars['ID']['input'];
};


/** Everything that can be asked (查询). */
export type QueryChangesArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  EnactedText:
    | ( ArticleRef )
    | ( RegulationRef )
  ;
  CitedText:
    | ( ArticleRef )
    | ( CitationRef )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( RegulationRef )
    | ( ChapterRef )
    | ( ArticleRef )
    | ( ObligationRef )
    | ( DepartmentRef )
    | ( GovernmentRef )
    | ( PartyRef )
    | ( IndustryRef )
    | ( TopicRef )
    | ( PrincipleRef )
    | ( CitationRef )
    | ( PlatformRef )
    | ( TermRef )
    | ( FindingRef )
  ;
  Actor:
    | ( DepartmentRef )
    | ( GovernmentRef )
    | ( PartyRef )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Language: Language;
  Modality: Modality;
  BearerRole: BearerRole;
  ParticipantRole: ParticipantRole;
  Level: Level;
  Holding: Holding;
  UnborneReason: UnborneReason;
  ActorKind: ActorKind;
  DepartmentKind: DepartmentKind;
  Statement: Statement;
  ConcernKind: ConcernKind;
  IndustryKind: IndustryKind;
  PlatformStatus: PlatformStatus;
  Penalty: Penalty;
  ChapterKind: ChapterKind;
  JurisdictionLevel: JurisdictionLevel;
  Severity: Severity;
  CueClass: CueClass;
  MeetingType: MeetingType;
  NodeKind: NodeKind;
  EdgeKind: EdgeKind;
  RankOrder: RankOrder;
  CountUnit: CountUnit;
  StoreEngine: StoreEngine;
  ResponsibilityGround: ResponsibilityGround;
  MatchField: MatchField;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Actor: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Actor']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Evidence: ResolverTypeWrapper<EvidenceRef>;
  Tally: ResolverTypeWrapper<Tally>;
  ObligationGroup: ResolverTypeWrapper<ObligationGroup>;
  ObligationFilter: ObligationFilter;
  ArticleFilter: ArticleFilter;
  RegulationFilter: RegulationFilter;
  DepartmentFilter: DepartmentFilter;
  ActorFilter: ActorFilter;
  IndustryFilter: IndustryFilter;
  PlatformFilter: PlatformFilter;
  Regulation: ResolverTypeWrapper<RegulationRef>;
  Chapter: ResolverTypeWrapper<ChapterRef>;
  Block: ResolverTypeWrapper<Block>;
  BlockKind: BlockKind;
  Cue: ResolverTypeWrapper<CueParent>;
  Article: ResolverTypeWrapper<ArticleRef>;
  Action: ResolverTypeWrapper<Omit<Action, 'evidence'> & { evidence: ResolversTypes['Evidence'] }>;
  Condition: ResolverTypeWrapper<Omit<Condition, 'evidence'> & { evidence: ResolversTypes['Evidence'] }>;
  Obligation: ResolverTypeWrapper<ObligationRef>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ObligationBearerEdge: ResolverTypeWrapper<Omit<ObligationBearerEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Actor'] }>;
  ObligationBearerConnection: ResolverTypeWrapper<Omit<ObligationBearerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ObligationBearerEdge']>, nodes: ReadonlyArray<ResolversTypes['Actor']> }>;
  ObligationParticipantEdge: ResolverTypeWrapper<Omit<ObligationParticipantEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Actor'] }>;
  ObligationParticipantConnection: ResolverTypeWrapper<Omit<ObligationParticipantConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ObligationParticipantEdge']>, nodes: ReadonlyArray<ResolversTypes['Actor']> }>;
  ObligationIndustryEdge: ResolverTypeWrapper<Omit<ObligationIndustryEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Industry'] }>;
  ObligationIndustryConnection: ResolverTypeWrapper<Omit<ObligationIndustryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ObligationIndustryEdge']>, nodes: ReadonlyArray<ResolversTypes['Industry']> }>;
  ObligationTopicEdge: ResolverTypeWrapper<Omit<ObligationTopicEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Topic'] }>;
  ObligationTopicConnection: ResolverTypeWrapper<Omit<ObligationTopicConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ObligationTopicEdge']>, nodes: ReadonlyArray<ResolversTypes['Topic']> }>;
  ObligationPartyEdge: ResolverTypeWrapper<Omit<ObligationPartyEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Party'] }>;
  ObligationPartyConnection: ResolverTypeWrapper<Omit<ObligationPartyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ObligationPartyEdge']>, nodes: ReadonlyArray<ResolversTypes['Party']> }>;
  ObligationPlatformEdge: ResolverTypeWrapper<Omit<ObligationPlatformEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Platform'] }>;
  ObligationPlatformConnection: ResolverTypeWrapper<Omit<ObligationPlatformConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ObligationPlatformEdge']>, nodes: ReadonlyArray<ResolversTypes['Platform']> }>;
  ObligationPrincipleEdge: ResolverTypeWrapper<Omit<ObligationPrincipleEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Principle'] }>;
  ObligationPrincipleConnection: ResolverTypeWrapper<Omit<ObligationPrincipleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ObligationPrincipleEdge']>, nodes: ReadonlyArray<ResolversTypes['Principle']> }>;
  EnactedText: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EnactedText']>;
  ObligationSanctionEdge: ResolverTypeWrapper<Omit<ObligationSanctionEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['EnactedText'] }>;
  ObligationSanctionConnection: ResolverTypeWrapper<Omit<ObligationSanctionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ObligationSanctionEdge']>, nodes: ReadonlyArray<ResolversTypes['EnactedText']> }>;
  Department: ResolverTypeWrapper<DepartmentRef>;
  Government: ResolverTypeWrapper<GovernmentRef>;
  Party: ResolverTypeWrapper<PartyRef>;
  ActorObligationEdge: ResolverTypeWrapper<Omit<ActorObligationEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Obligation'] }>;
  ActorObligationConnection: ResolverTypeWrapper<Omit<ActorObligationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ActorObligationEdge']>, nodes: ReadonlyArray<ResolversTypes['Obligation']> }>;
  ActorParticipationEdge: ResolverTypeWrapper<Omit<ActorParticipationEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Obligation'] }>;
  ActorParticipationConnection: ResolverTypeWrapper<Omit<ActorParticipationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ActorParticipationEdge']>, nodes: ReadonlyArray<ResolversTypes['Obligation']> }>;
  Industry: ResolverTypeWrapper<IndustryRef>;
  IndustryObligationEdge: ResolverTypeWrapper<Omit<IndustryObligationEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Obligation'] }>;
  IndustryObligationConnection: ResolverTypeWrapper<Omit<IndustryObligationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['IndustryObligationEdge']>, nodes: ReadonlyArray<ResolversTypes['Obligation']> }>;
  IndustryArticleEdge: ResolverTypeWrapper<Omit<IndustryArticleEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Article'] }>;
  IndustryArticleConnection: ResolverTypeWrapper<Omit<IndustryArticleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['IndustryArticleEdge']>, nodes: ReadonlyArray<ResolversTypes['Article']> }>;
  Topic: ResolverTypeWrapper<TopicRef>;
  TopicObligationEdge: ResolverTypeWrapper<Omit<TopicObligationEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Obligation'] }>;
  TopicObligationConnection: ResolverTypeWrapper<Omit<TopicObligationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TopicObligationEdge']>, nodes: ReadonlyArray<ResolversTypes['Obligation']> }>;
  Principle: ResolverTypeWrapper<PrincipleRef>;
  PrincipleArticleEdge: ResolverTypeWrapper<Omit<PrincipleArticleEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Article'] }>;
  PrincipleArticleConnection: ResolverTypeWrapper<Omit<PrincipleArticleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PrincipleArticleEdge']>, nodes: ReadonlyArray<ResolversTypes['Article']> }>;
  ArticlePrincipleEdge: ResolverTypeWrapper<Omit<ArticlePrincipleEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Principle'] }>;
  ArticlePrincipleConnection: ResolverTypeWrapper<Omit<ArticlePrincipleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ArticlePrincipleEdge']>, nodes: ReadonlyArray<ResolversTypes['Principle']> }>;
  ArticleIndustryEdge: ResolverTypeWrapper<Omit<ArticleIndustryEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Industry'] }>;
  ArticleIndustryConnection: ResolverTypeWrapper<Omit<ArticleIndustryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ArticleIndustryEdge']>, nodes: ReadonlyArray<ResolversTypes['Industry']> }>;
  CitedText: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CitedText']>;
  ArticleCitationEdge: ResolverTypeWrapper<Omit<ArticleCitationEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['CitedText'] }>;
  ArticleCitationConnection: ResolverTypeWrapper<Omit<ArticleCitationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ArticleCitationEdge']>, nodes: ReadonlyArray<ResolversTypes['CitedText']> }>;
  Citation: ResolverTypeWrapper<CitationRef>;
  Platform: ResolverTypeWrapper<PlatformRef>;
  PlatformObligationEdge: ResolverTypeWrapper<Omit<PlatformObligationEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Obligation'] }>;
  PlatformObligationConnection: ResolverTypeWrapper<Omit<PlatformObligationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PlatformObligationEdge']>, nodes: ReadonlyArray<ResolversTypes['Obligation']> }>;
  Term: ResolverTypeWrapper<TermRef>;
  Finding: ResolverTypeWrapper<FindingRef>;
  RegulationEdge: ResolverTypeWrapper<Omit<RegulationEdge, 'node'> & { node: ResolversTypes['Regulation'] }>;
  RegulationConnection: ResolverTypeWrapper<Omit<RegulationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RegulationEdge']>, nodes: ReadonlyArray<ResolversTypes['Regulation']> }>;
  ChapterEdge: ResolverTypeWrapper<Omit<ChapterEdge, 'node'> & { node: ResolversTypes['Chapter'] }>;
  ChapterConnection: ResolverTypeWrapper<Omit<ChapterConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ChapterEdge']>, nodes: ReadonlyArray<ResolversTypes['Chapter']> }>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  ArticleConnection: ResolverTypeWrapper<Omit<ArticleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ArticleEdge']>, nodes: ReadonlyArray<ResolversTypes['Article']> }>;
  ObligationEdge: ResolverTypeWrapper<Omit<ObligationEdge, 'node'> & { node: ResolversTypes['Obligation'] }>;
  ObligationConnection: ResolverTypeWrapper<Omit<ObligationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ObligationEdge']>, nodes: ReadonlyArray<ResolversTypes['Obligation']> }>;
  DepartmentEdge: ResolverTypeWrapper<Omit<DepartmentEdge, 'node'> & { node: ResolversTypes['Department'] }>;
  DepartmentConnection: ResolverTypeWrapper<Omit<DepartmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DepartmentEdge']>, nodes: ReadonlyArray<ResolversTypes['Department']> }>;
  ActorEdge: ResolverTypeWrapper<Omit<ActorEdge, 'node'> & { node: ResolversTypes['Actor'] }>;
  ActorConnection: ResolverTypeWrapper<Omit<ActorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ActorEdge']>, nodes: ReadonlyArray<ResolversTypes['Actor']> }>;
  IndustryEdge: ResolverTypeWrapper<Omit<IndustryEdge, 'node'> & { node: ResolversTypes['Industry'] }>;
  IndustryConnection: ResolverTypeWrapper<Omit<IndustryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['IndustryEdge']>, nodes: ReadonlyArray<ResolversTypes['Industry']> }>;
  TopicEdge: ResolverTypeWrapper<Omit<TopicEdge, 'node'> & { node: ResolversTypes['Topic'] }>;
  TopicConnection: ResolverTypeWrapper<Omit<TopicConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TopicEdge']>, nodes: ReadonlyArray<ResolversTypes['Topic']> }>;
  PrincipleEdge: ResolverTypeWrapper<Omit<PrincipleEdge, 'node'> & { node: ResolversTypes['Principle'] }>;
  PrincipleConnection: ResolverTypeWrapper<Omit<PrincipleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PrincipleEdge']>, nodes: ReadonlyArray<ResolversTypes['Principle']> }>;
  PlatformEdge: ResolverTypeWrapper<Omit<PlatformEdge, 'node'> & { node: ResolversTypes['Platform'] }>;
  PlatformConnection: ResolverTypeWrapper<Omit<PlatformConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PlatformEdge']>, nodes: ReadonlyArray<ResolversTypes['Platform']> }>;
  TermEdge: ResolverTypeWrapper<Omit<TermEdge, 'node'> & { node: ResolversTypes['Term'] }>;
  TermConnection: ResolverTypeWrapper<Omit<TermConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TermEdge']>, nodes: ReadonlyArray<ResolversTypes['Term']> }>;
  FindingEdge: ResolverTypeWrapper<Omit<FindingEdge, 'node'> & { node: ResolversTypes['Finding'] }>;
  FindingConnection: ResolverTypeWrapper<Omit<FindingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FindingEdge']>, nodes: ReadonlyArray<ResolversTypes['Finding']> }>;
  Match: ResolverTypeWrapper<Match>;
  SearchEdge: ResolverTypeWrapper<SearchEdgeParent>;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversTypes['Node']> }>;
  ResponsibilitySubject: ResolverTypeWrapper<Omit<ResponsibilitySubject, 'industries' | 'topics'> & { industries: ReadonlyArray<ResolversTypes['Industry']>, topics: ReadonlyArray<ResolversTypes['Topic']> }>;
  ResponsibilityReason: ResolverTypeWrapper<Omit<ResponsibilityReason, 'industry' | 'topic' | 'evidence'> & { industry?: Maybe<ResolversTypes['Industry']>, topic?: Maybe<ResolversTypes['Topic']>, evidence: ResolversTypes['Evidence'] }>;
  ResponsibilityEdge: ResolverTypeWrapper<Omit<ResponsibilityEdge, 'reasons' | 'node'> & { reasons: ReadonlyArray<ResolversTypes['ResponsibilityReason']>, node: ResolversTypes['Obligation'] }>;
  ResponsibilityConnection: ResolverTypeWrapper<ResponsibilityConnectionParent>;
  OverlapFilter: OverlapFilter;
  OverlapOrder: OverlapOrder;
  Overlap: ResolverTypeWrapper<Omit<Overlap, 'left' | 'right' | 'meetings'> & { left: ResolversTypes['Department'], right: ResolversTypes['Department'], meetings: ReadonlyArray<ResolversTypes['Meeting']> }>;
  Meeting: ResolverTypeWrapper<MeetingParent>;
  MeetingObligationEdge: ResolverTypeWrapper<Omit<MeetingObligationEdge, 'node'> & { node: ResolversTypes['Obligation'] }>;
  MeetingObligationConnection: ResolverTypeWrapper<Omit<MeetingObligationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MeetingObligationEdge']>, nodes: ReadonlyArray<ResolversTypes['Obligation']> }>;
  OverlapEdge: ResolverTypeWrapper<Omit<OverlapEdge, 'node'> & { node: ResolversTypes['Overlap'] }>;
  OverlapConnection: ResolverTypeWrapper<Omit<OverlapConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OverlapEdge']>, nodes: ReadonlyArray<ResolversTypes['Overlap']> }>;
  GraphCount: ResolverTypeWrapper<GraphCount>;
  GraphNode: ResolverTypeWrapper<GraphNodeParent>;
  GraphEdge: ResolverTypeWrapper<Omit<GraphEdge, 'evidence'> & { evidence?: Maybe<ResolversTypes['Evidence']> }>;
  Graph: ResolverTypeWrapper<Omit<Graph, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversTypes['GraphNode']>, edges: ReadonlyArray<ResolversTypes['GraphEdge']> }>;
  CueCount: ResolverTypeWrapper<CueCount>;
  FindingCount: ResolverTypeWrapper<FindingCount>;
  NameCount: ResolverTypeWrapper<Omit<NameCount, 'node'> & { node: ResolversTypes['Actor'] }>;
  Coverage: ResolverTypeWrapper<Omit<Coverage, 'cuesByClass' | 'unresolvedNames' | 'genericBearers'> & { cuesByClass: ReadonlyArray<ResolversTypes['CueCount']>, unresolvedNames: ReadonlyArray<ResolversTypes['NameCount']>, genericBearers: ReadonlyArray<ResolversTypes['NameCount']> }>;
  Meta: ResolverTypeWrapper<Meta>;
  Dimension: Dimension;
  MatrixHead: ResolverTypeWrapper<MatrixHeadParent>;
  MatrixCell: ResolverTypeWrapper<MatrixCellParent>;
  Matrix: ResolverTypeWrapper<MatrixParent>;
  SetOrder: SetOrder;
  DepartmentSet: ResolverTypeWrapper<DepartmentSetParent>;
  DepartmentSetEdge: ResolverTypeWrapper<Omit<DepartmentSetEdge, 'node'> & { node: ResolversTypes['DepartmentSet'] }>;
  DepartmentSetConnection: ResolverTypeWrapper<Omit<DepartmentSetConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DepartmentSetEdge']>, nodes: ReadonlyArray<ResolversTypes['DepartmentSet']> }>;
  GapReason: GapReason;
  Gap: ResolverTypeWrapper<GapParent>;
  GapCount: ResolverTypeWrapper<GapCount>;
  GapEdge: ResolverTypeWrapper<Omit<GapEdge, 'node'> & { node: ResolversTypes['Gap'] }>;
  GapConnection: ResolverTypeWrapper<Omit<GapConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['GapEdge']>, nodes: ReadonlyArray<ResolversTypes['Gap']> }>;
  PathEnd: ResolverTypeWrapper<PathEndParent>;
  PathStep: ResolverTypeWrapper<PathStepParent>;
  Path: ResolverTypeWrapper<Omit<Path, 'steps'> & { steps: ReadonlyArray<ResolversTypes['PathStep']> }>;
  ComparedBy: ComparedBy;
  ComparisonRow: ResolverTypeWrapper<ComparisonRowParent>;
  ComparisonRowEdge: ResolverTypeWrapper<Omit<ComparisonRowEdge, 'node'> & { node: ResolversTypes['ComparisonRow'] }>;
  ComparisonRowConnection: ResolverTypeWrapper<Omit<ComparisonRowConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ComparisonRowEdge']>, nodes: ReadonlyArray<ResolversTypes['ComparisonRow']> }>;
  BodyCluster: ResolverTypeWrapper<Omit<BodyCluster, 'departments'> & { departments: ReadonlyArray<ResolversTypes['Department']> }>;
  BodyClusters: ResolverTypeWrapper<Omit<BodyClusters, 'clusters'> & { clusters: ReadonlyArray<ResolversTypes['BodyCluster']> }>;
  CentralityOrder: CentralityOrder;
  BodyCentrality: ResolverTypeWrapper<BodyCentralityParent>;
  BodyCentralityEdge: ResolverTypeWrapper<Omit<BodyCentralityEdge, 'node'> & { node: ResolversTypes['BodyCentrality'] }>;
  BodyCentralityConnection: ResolverTypeWrapper<Omit<BodyCentralityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['BodyCentralityEdge']>, nodes: ReadonlyArray<ResolversTypes['BodyCentrality']> }>;
  ChangeKind: ChangeKind;
  ObligationAspect: ObligationAspect;
  TextPartKind: TextPartKind;
  TextPart: ResolverTypeWrapper<TextPart>;
  ChangeCount: ResolverTypeWrapper<ChangeCount>;
  ObligationChange: ResolverTypeWrapper<ObligationChangeParent>;
  ArticleChange: ResolverTypeWrapper<ArticleChangeParent>;
  ArticleChangeConnection: ResolverTypeWrapper<Omit<ArticleChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ArticleChangeEdge']>, nodes: ReadonlyArray<ResolversTypes['ArticleChange']> }>;
  ArticleChangeEdge: ResolverTypeWrapper<Omit<ArticleChangeEdge, 'node'> & { node: ResolversTypes['ArticleChange'] }>;
  RegulationChanges: ResolverTypeWrapper<RegulationChangesParent>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  ID: Scalars['ID']['output'];
  Actor: ResolversInterfaceTypes<ResolversParentTypes>['Actor'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Evidence: EvidenceRef;
  Tally: Tally;
  ObligationGroup: ObligationGroup;
  ObligationFilter: ObligationFilter;
  ArticleFilter: ArticleFilter;
  RegulationFilter: RegulationFilter;
  DepartmentFilter: DepartmentFilter;
  ActorFilter: ActorFilter;
  IndustryFilter: IndustryFilter;
  PlatformFilter: PlatformFilter;
  Regulation: RegulationRef;
  Chapter: ChapterRef;
  Block: Block;
  Cue: CueParent;
  Article: ArticleRef;
  Action: Omit<Action, 'evidence'> & { evidence: ResolversParentTypes['Evidence'] };
  Condition: Omit<Condition, 'evidence'> & { evidence: ResolversParentTypes['Evidence'] };
  Obligation: ObligationRef;
  Float: Scalars['Float']['output'];
  ObligationBearerEdge: Omit<ObligationBearerEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Actor'] };
  ObligationBearerConnection: Omit<ObligationBearerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ObligationBearerEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Actor']> };
  ObligationParticipantEdge: Omit<ObligationParticipantEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Actor'] };
  ObligationParticipantConnection: Omit<ObligationParticipantConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ObligationParticipantEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Actor']> };
  ObligationIndustryEdge: Omit<ObligationIndustryEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Industry'] };
  ObligationIndustryConnection: Omit<ObligationIndustryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ObligationIndustryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Industry']> };
  ObligationTopicEdge: Omit<ObligationTopicEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Topic'] };
  ObligationTopicConnection: Omit<ObligationTopicConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ObligationTopicEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Topic']> };
  ObligationPartyEdge: Omit<ObligationPartyEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Party'] };
  ObligationPartyConnection: Omit<ObligationPartyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ObligationPartyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Party']> };
  ObligationPlatformEdge: Omit<ObligationPlatformEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Platform'] };
  ObligationPlatformConnection: Omit<ObligationPlatformConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ObligationPlatformEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Platform']> };
  ObligationPrincipleEdge: Omit<ObligationPrincipleEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Principle'] };
  ObligationPrincipleConnection: Omit<ObligationPrincipleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ObligationPrincipleEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Principle']> };
  EnactedText: ResolversUnionTypes<ResolversParentTypes>['EnactedText'];
  ObligationSanctionEdge: Omit<ObligationSanctionEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['EnactedText'] };
  ObligationSanctionConnection: Omit<ObligationSanctionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ObligationSanctionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['EnactedText']> };
  Department: DepartmentRef;
  Government: GovernmentRef;
  Party: PartyRef;
  ActorObligationEdge: Omit<ActorObligationEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Obligation'] };
  ActorObligationConnection: Omit<ActorObligationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ActorObligationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Obligation']> };
  ActorParticipationEdge: Omit<ActorParticipationEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Obligation'] };
  ActorParticipationConnection: Omit<ActorParticipationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ActorParticipationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Obligation']> };
  Industry: IndustryRef;
  IndustryObligationEdge: Omit<IndustryObligationEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Obligation'] };
  IndustryObligationConnection: Omit<IndustryObligationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['IndustryObligationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Obligation']> };
  IndustryArticleEdge: Omit<IndustryArticleEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Article'] };
  IndustryArticleConnection: Omit<IndustryArticleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['IndustryArticleEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Article']> };
  Topic: TopicRef;
  TopicObligationEdge: Omit<TopicObligationEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Obligation'] };
  TopicObligationConnection: Omit<TopicObligationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TopicObligationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Obligation']> };
  Principle: PrincipleRef;
  PrincipleArticleEdge: Omit<PrincipleArticleEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Article'] };
  PrincipleArticleConnection: Omit<PrincipleArticleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PrincipleArticleEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Article']> };
  ArticlePrincipleEdge: Omit<ArticlePrincipleEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Principle'] };
  ArticlePrincipleConnection: Omit<ArticlePrincipleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ArticlePrincipleEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Principle']> };
  ArticleIndustryEdge: Omit<ArticleIndustryEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Industry'] };
  ArticleIndustryConnection: Omit<ArticleIndustryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ArticleIndustryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Industry']> };
  CitedText: ResolversUnionTypes<ResolversParentTypes>['CitedText'];
  ArticleCitationEdge: Omit<ArticleCitationEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['CitedText'] };
  ArticleCitationConnection: Omit<ArticleCitationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ArticleCitationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CitedText']> };
  Citation: CitationRef;
  Platform: PlatformRef;
  PlatformObligationEdge: Omit<PlatformObligationEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Obligation'] };
  PlatformObligationConnection: Omit<PlatformObligationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PlatformObligationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Obligation']> };
  Term: TermRef;
  Finding: FindingRef;
  RegulationEdge: Omit<RegulationEdge, 'node'> & { node: ResolversParentTypes['Regulation'] };
  RegulationConnection: Omit<RegulationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RegulationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Regulation']> };
  ChapterEdge: Omit<ChapterEdge, 'node'> & { node: ResolversParentTypes['Chapter'] };
  ChapterConnection: Omit<ChapterConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ChapterEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Chapter']> };
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  ArticleConnection: Omit<ArticleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ArticleEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Article']> };
  ObligationEdge: Omit<ObligationEdge, 'node'> & { node: ResolversParentTypes['Obligation'] };
  ObligationConnection: Omit<ObligationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ObligationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Obligation']> };
  DepartmentEdge: Omit<DepartmentEdge, 'node'> & { node: ResolversParentTypes['Department'] };
  DepartmentConnection: Omit<DepartmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DepartmentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Department']> };
  ActorEdge: Omit<ActorEdge, 'node'> & { node: ResolversParentTypes['Actor'] };
  ActorConnection: Omit<ActorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ActorEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Actor']> };
  IndustryEdge: Omit<IndustryEdge, 'node'> & { node: ResolversParentTypes['Industry'] };
  IndustryConnection: Omit<IndustryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['IndustryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Industry']> };
  TopicEdge: Omit<TopicEdge, 'node'> & { node: ResolversParentTypes['Topic'] };
  TopicConnection: Omit<TopicConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TopicEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Topic']> };
  PrincipleEdge: Omit<PrincipleEdge, 'node'> & { node: ResolversParentTypes['Principle'] };
  PrincipleConnection: Omit<PrincipleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PrincipleEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Principle']> };
  PlatformEdge: Omit<PlatformEdge, 'node'> & { node: ResolversParentTypes['Platform'] };
  PlatformConnection: Omit<PlatformConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PlatformEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Platform']> };
  TermEdge: Omit<TermEdge, 'node'> & { node: ResolversParentTypes['Term'] };
  TermConnection: Omit<TermConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TermEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Term']> };
  FindingEdge: Omit<FindingEdge, 'node'> & { node: ResolversParentTypes['Finding'] };
  FindingConnection: Omit<FindingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FindingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Finding']> };
  Match: Match;
  SearchEdge: SearchEdgeParent;
  SearchConnection: Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Node']> };
  ResponsibilitySubject: Omit<ResponsibilitySubject, 'industries' | 'topics'> & { industries: ReadonlyArray<ResolversParentTypes['Industry']>, topics: ReadonlyArray<ResolversParentTypes['Topic']> };
  ResponsibilityReason: Omit<ResponsibilityReason, 'industry' | 'topic' | 'evidence'> & { industry?: Maybe<ResolversParentTypes['Industry']>, topic?: Maybe<ResolversParentTypes['Topic']>, evidence: ResolversParentTypes['Evidence'] };
  ResponsibilityEdge: Omit<ResponsibilityEdge, 'reasons' | 'node'> & { reasons: ReadonlyArray<ResolversParentTypes['ResponsibilityReason']>, node: ResolversParentTypes['Obligation'] };
  ResponsibilityConnection: ResponsibilityConnectionParent;
  OverlapFilter: OverlapFilter;
  OverlapOrder: OverlapOrder;
  Overlap: Omit<Overlap, 'left' | 'right' | 'meetings'> & { left: ResolversParentTypes['Department'], right: ResolversParentTypes['Department'], meetings: ReadonlyArray<ResolversParentTypes['Meeting']> };
  Meeting: MeetingParent;
  MeetingObligationEdge: Omit<MeetingObligationEdge, 'node'> & { node: ResolversParentTypes['Obligation'] };
  MeetingObligationConnection: Omit<MeetingObligationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MeetingObligationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Obligation']> };
  OverlapEdge: Omit<OverlapEdge, 'node'> & { node: ResolversParentTypes['Overlap'] };
  OverlapConnection: Omit<OverlapConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OverlapEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Overlap']> };
  GraphCount: GraphCount;
  GraphNode: GraphNodeParent;
  GraphEdge: Omit<GraphEdge, 'evidence'> & { evidence?: Maybe<ResolversParentTypes['Evidence']> };
  Graph: Omit<Graph, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversParentTypes['GraphNode']>, edges: ReadonlyArray<ResolversParentTypes['GraphEdge']> };
  CueCount: CueCount;
  FindingCount: FindingCount;
  NameCount: Omit<NameCount, 'node'> & { node: ResolversParentTypes['Actor'] };
  Coverage: Omit<Coverage, 'cuesByClass' | 'unresolvedNames' | 'genericBearers'> & { cuesByClass: ReadonlyArray<ResolversParentTypes['CueCount']>, unresolvedNames: ReadonlyArray<ResolversParentTypes['NameCount']>, genericBearers: ReadonlyArray<ResolversParentTypes['NameCount']> };
  Meta: Meta;
  MatrixHead: MatrixHeadParent;
  MatrixCell: MatrixCellParent;
  Matrix: MatrixParent;
  DepartmentSet: DepartmentSetParent;
  DepartmentSetEdge: Omit<DepartmentSetEdge, 'node'> & { node: ResolversParentTypes['DepartmentSet'] };
  DepartmentSetConnection: Omit<DepartmentSetConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DepartmentSetEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DepartmentSet']> };
  Gap: GapParent;
  GapCount: GapCount;
  GapEdge: Omit<GapEdge, 'node'> & { node: ResolversParentTypes['Gap'] };
  GapConnection: Omit<GapConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['GapEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Gap']> };
  PathEnd: PathEndParent;
  PathStep: PathStepParent;
  Path: Omit<Path, 'steps'> & { steps: ReadonlyArray<ResolversParentTypes['PathStep']> };
  ComparisonRow: ComparisonRowParent;
  ComparisonRowEdge: Omit<ComparisonRowEdge, 'node'> & { node: ResolversParentTypes['ComparisonRow'] };
  ComparisonRowConnection: Omit<ComparisonRowConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ComparisonRowEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ComparisonRow']> };
  BodyCluster: Omit<BodyCluster, 'departments'> & { departments: ReadonlyArray<ResolversParentTypes['Department']> };
  BodyClusters: Omit<BodyClusters, 'clusters'> & { clusters: ReadonlyArray<ResolversParentTypes['BodyCluster']> };
  BodyCentrality: BodyCentralityParent;
  BodyCentralityEdge: Omit<BodyCentralityEdge, 'node'> & { node: ResolversParentTypes['BodyCentrality'] };
  BodyCentralityConnection: Omit<BodyCentralityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['BodyCentralityEdge']>, nodes: ReadonlyArray<ResolversParentTypes['BodyCentrality']> };
  TextPart: TextPart;
  ChangeCount: ChangeCount;
  ObligationChange: ObligationChangeParent;
  ArticleChange: ArticleChangeParent;
  ArticleChangeConnection: Omit<ArticleChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ArticleChangeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ArticleChange']> };
  ArticleChangeEdge: Omit<ArticleChangeEdge, 'node'> & { node: ResolversParentTypes['ArticleChange'] };
  RegulationChanges: RegulationChangesParent;
  Query: Record<PropertyKey, never>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Regulation' | 'Chapter' | 'Article' | 'Obligation' | 'Department' | 'Government' | 'Party' | 'Industry' | 'Topic' | 'Principle' | 'Citation' | 'Platform' | 'Term' | 'Finding', ParentType, ContextType>;
};

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  __resolveType: TypeResolveFn<'Department' | 'Government' | 'Party', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TallyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tally'] = ResolversParentTypes['Tally']> = {
  obligations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  carried?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObligationGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObligationGroup'] = ResolversParentTypes['ObligationGroup']> = {
  role?: Resolver<ResolversTypes['BearerRole'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  tally?: Resolver<ResolversTypes['Tally'], ParentType, ContextType>;
};

export type RegulationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Regulation'] = ResolversParentTypes['Regulation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  work?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['Regulation']>, ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  jurisdictionLevel?: Resolver<Maybe<ResolversTypes['JurisdictionLevel']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  adoptedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  approvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  promulgatedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  effectiveOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  repealedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sourceName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contentHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inputHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rulesVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  defects?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  chapters?: Resolver<ResolversTypes['ChapterConnection'], ParentType, ContextType, RequireFields<RegulationChaptersArgs, 'first'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<RegulationArticlesArgs, 'first'>>;
  obligations?: Resolver<ResolversTypes['ObligationConnection'], ParentType, ContextType, RequireFields<RegulationObligationsArgs, 'first'>>;
  terms?: Resolver<ResolversTypes['TermConnection'], ParentType, ContextType, RequireFields<RegulationTermsArgs, 'first'>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<RegulationFindingsArgs, 'first'>>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  tally?: Resolver<ResolversTypes['Tally'], ParentType, ContextType, Partial<RegulationTallyArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChapterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Chapter'] = ResolversParentTypes['Chapter']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChapterKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  regulation?: Resolver<ResolversTypes['Regulation'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Chapter']>, ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<ChapterArticlesArgs, 'first'>>;
  tally?: Resolver<ResolversTypes['Tally'], ParentType, ContextType, Partial<ChapterTallyArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BlockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Block'] = ResolversParentTypes['Block']> = {
  kind?: Resolver<ResolversTypes['BlockKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cue'] = ResolversParentTypes['Cue']> = {
  cue?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  class?: Resolver<ResolversTypes['CueClass'], ParentType, ContextType>;
  obligation?: Resolver<Maybe<ResolversTypes['Obligation']>, ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  blocks?: Resolver<ReadonlyArray<ResolversTypes['Block']>, ParentType, ContextType>;
  cite?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regulation?: Resolver<ResolversTypes['Regulation'], ParentType, ContextType>;
  chapter?: Resolver<Maybe<ResolversTypes['Chapter']>, ParentType, ContextType>;
  obligations?: Resolver<ResolversTypes['ObligationConnection'], ParentType, ContextType, RequireFields<ArticleObligationsArgs, 'first'>>;
  principles?: Resolver<ResolversTypes['ArticlePrincipleConnection'], ParentType, ContextType, RequireFields<ArticlePrinciplesArgs, 'first'>>;
  mentions?: Resolver<ResolversTypes['ArticleIndustryConnection'], ParentType, ContextType, RequireFields<ArticleMentionsArgs, 'first'>>;
  citations?: Resolver<ResolversTypes['ArticleCitationConnection'], ParentType, ContextType, RequireFields<ArticleCitationsArgs, 'first'>>;
  sanctionedBy?: Resolver<ResolversTypes['ObligationConnection'], ParentType, ContextType, RequireFields<ArticleSanctionedByArgs, 'first'>>;
  cues?: Resolver<ReadonlyArray<ResolversTypes['Cue']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<ArticleFindingsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Action'] = ResolversParentTypes['Action']> = {
  verb?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type ConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Condition'] = ResolversParentTypes['Condition']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type ObligationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Obligation'] = ResolversParentTypes['Obligation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['Action']>, ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['Condition']>, ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  holding?: Resolver<Maybe<ResolversTypes['Holding']>, ParentType, ContextType>;
  unborne?: Resolver<Maybe<ResolversTypes['UnborneReason']>, ParentType, ContextType>;
  paragraph?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cite?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  regulation?: Resolver<ResolversTypes['Regulation'], ParentType, ContextType>;
  bearers?: Resolver<ResolversTypes['ObligationBearerConnection'], ParentType, ContextType, RequireFields<ObligationBearersArgs, 'first'>>;
  participants?: Resolver<ResolversTypes['ObligationParticipantConnection'], ParentType, ContextType, RequireFields<ObligationParticipantsArgs, 'first'>>;
  industries?: Resolver<ResolversTypes['ObligationIndustryConnection'], ParentType, ContextType, RequireFields<ObligationIndustriesArgs, 'first'>>;
  topics?: Resolver<ResolversTypes['ObligationTopicConnection'], ParentType, ContextType, RequireFields<ObligationTopicsArgs, 'first'>>;
  addressed?: Resolver<ResolversTypes['ObligationPartyConnection'], ParentType, ContextType, RequireFields<ObligationAddressedArgs, 'first'>>;
  platforms?: Resolver<ResolversTypes['ObligationPlatformConnection'], ParentType, ContextType, RequireFields<ObligationPlatformsArgs, 'first'>>;
  principles?: Resolver<ResolversTypes['ObligationPrincipleConnection'], ParentType, ContextType, RequireFields<ObligationPrinciplesArgs, 'first'>>;
  sanctions?: Resolver<ResolversTypes['ObligationSanctionConnection'], ParentType, ContextType, RequireFields<ObligationSanctionsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObligationBearerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObligationBearerEdge'] = ResolversParentTypes['ObligationBearerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['BearerRole'], ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['Level']>, ParentType, ContextType>;
  openList?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  carried?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ofGovernment?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mention?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type ObligationBearerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObligationBearerConnection'] = ResolversParentTypes['ObligationBearerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ObligationBearerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObligationParticipantEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObligationParticipantEdge'] = ResolversParentTypes['ObligationParticipantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ParticipantRole'], ParentType, ContextType>;
  mention?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type ObligationParticipantConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObligationParticipantConnection'] = ResolversParentTypes['ObligationParticipantConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ObligationParticipantEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObligationIndustryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObligationIndustryEdge'] = ResolversParentTypes['ObligationIndustryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  as?: Resolver<ResolversTypes['ConcernKind'], ParentType, ContextType>;
  mention?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Industry'], ParentType, ContextType>;
};

export type ObligationIndustryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObligationIndustryConnection'] = ResolversParentTypes['ObligationIndustryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ObligationIndustryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Industry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObligationTopicEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObligationTopicEdge'] = ResolversParentTypes['ObligationTopicEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mention?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type ObligationTopicConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObligationTopicConnection'] = ResolversParentTypes['ObligationTopicConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ObligationTopicEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObligationPartyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObligationPartyEdge'] = ResolversParentTypes['ObligationPartyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mention?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
};

export type ObligationPartyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObligationPartyConnection'] = ResolversParentTypes['ObligationPartyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ObligationPartyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObligationPlatformEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObligationPlatformEdge'] = ResolversParentTypes['ObligationPlatformEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PlatformStatus'], ParentType, ContextType>;
  builders?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Platform'], ParentType, ContextType>;
};

export type ObligationPlatformConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObligationPlatformConnection'] = ResolversParentTypes['ObligationPlatformConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ObligationPlatformEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Platform']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObligationPrincipleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObligationPrincipleEdge'] = ResolversParentTypes['ObligationPrincipleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Principle'], ParentType, ContextType>;
};

export type ObligationPrincipleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObligationPrincipleConnection'] = ResolversParentTypes['ObligationPrincipleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ObligationPrincipleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Principle']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnactedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnactedText'] = ResolversParentTypes['EnactedText']> = {
  __resolveType: TypeResolveFn<'Article' | 'Regulation', ParentType, ContextType>;
};

export type ObligationSanctionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObligationSanctionEdge'] = ResolversParentTypes['ObligationSanctionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  penalties?: Resolver<ReadonlyArray<ResolversTypes['Penalty']>, ParentType, ContextType>;
  fineFrom?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  fineTo?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EnactedText'], ParentType, ContextType>;
};

export type ObligationSanctionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObligationSanctionConnection'] = ResolversParentTypes['ObligationSanctionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ObligationSanctionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EnactedText']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DepartmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Department'] = ResolversParentTypes['Department']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DepartmentNameArgs, 'lang'>>;
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  historic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Department']>, ParentType, ContextType>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Department']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['Regulation']>, ParentType, ContextType>;
  tally?: Resolver<ResolversTypes['Tally'], ParentType, ContextType, Partial<DepartmentTallyArgs>>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['ObligationGroup']>, ParentType, ContextType, Partial<DepartmentGroupsArgs>>;
  obligations?: Resolver<ResolversTypes['ActorObligationConnection'], ParentType, ContextType, RequireFields<DepartmentObligationsArgs, 'first'>>;
  participations?: Resolver<ResolversTypes['ActorParticipationConnection'], ParentType, ContextType, RequireFields<DepartmentParticipationsArgs, 'first'>>;
  coBearers?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<DepartmentCoBearersArgs, 'first'>>;
  industries?: Resolver<ResolversTypes['IndustryConnection'], ParentType, ContextType, RequireFields<DepartmentIndustriesArgs, 'first'>>;
  topics?: Resolver<ResolversTypes['TopicConnection'], ParentType, ContextType, RequireFields<DepartmentTopicsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GovernmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Government'] = ResolversParentTypes['Government']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<GovernmentNameArgs, 'lang'>>;
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['Regulation']>, ParentType, ContextType>;
  tally?: Resolver<ResolversTypes['Tally'], ParentType, ContextType, Partial<GovernmentTallyArgs>>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['ObligationGroup']>, ParentType, ContextType, Partial<GovernmentGroupsArgs>>;
  obligations?: Resolver<ResolversTypes['ActorObligationConnection'], ParentType, ContextType, RequireFields<GovernmentObligationsArgs, 'first'>>;
  participations?: Resolver<ResolversTypes['ActorParticipationConnection'], ParentType, ContextType, RequireFields<GovernmentParticipationsArgs, 'first'>>;
  coBearers?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<GovernmentCoBearersArgs, 'first'>>;
  industries?: Resolver<ResolversTypes['IndustryConnection'], ParentType, ContextType, RequireFields<GovernmentIndustriesArgs, 'first'>>;
  topics?: Resolver<ResolversTypes['TopicConnection'], ParentType, ContextType, RequireFields<GovernmentTopicsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PartyNameArgs, 'lang'>>;
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['Regulation']>, ParentType, ContextType>;
  tally?: Resolver<ResolversTypes['Tally'], ParentType, ContextType, Partial<PartyTallyArgs>>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['ObligationGroup']>, ParentType, ContextType, Partial<PartyGroupsArgs>>;
  obligations?: Resolver<ResolversTypes['ActorObligationConnection'], ParentType, ContextType, RequireFields<PartyObligationsArgs, 'first'>>;
  participations?: Resolver<ResolversTypes['ActorParticipationConnection'], ParentType, ContextType, RequireFields<PartyParticipationsArgs, 'first'>>;
  coBearers?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<PartyCoBearersArgs, 'first'>>;
  industries?: Resolver<ResolversTypes['IndustryConnection'], ParentType, ContextType, RequireFields<PartyIndustriesArgs, 'first'>>;
  topics?: Resolver<ResolversTypes['TopicConnection'], ParentType, ContextType, RequireFields<PartyTopicsArgs, 'first'>>;
  addressedBy?: Resolver<ResolversTypes['ObligationConnection'], ParentType, ContextType, RequireFields<PartyAddressedByArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActorObligationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorObligationEdge'] = ResolversParentTypes['ActorObligationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['BearerRole'], ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['Level']>, ParentType, ContextType>;
  openList?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  carried?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ofGovernment?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mention?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Obligation'], ParentType, ContextType>;
};

export type ActorObligationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorObligationConnection'] = ResolversParentTypes['ActorObligationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorObligationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Obligation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tally?: Resolver<ResolversTypes['Tally'], ParentType, ContextType>;
};

export type ActorParticipationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorParticipationEdge'] = ResolversParentTypes['ActorParticipationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ParticipantRole'], ParentType, ContextType>;
  mention?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Obligation'], ParentType, ContextType>;
};

export type ActorParticipationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorParticipationConnection'] = ResolversParentTypes['ActorParticipationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorParticipationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Obligation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndustryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Industry'] = ResolversParentTypes['Industry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IndustryNameArgs, 'lang'>>;
  kind?: Resolver<ResolversTypes['IndustryKind'], ParentType, ContextType>;
  statisticalClass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['Regulation']>, ParentType, ContextType>;
  tally?: Resolver<ResolversTypes['Tally'], ParentType, ContextType, Partial<IndustryTallyArgs>>;
  obligations?: Resolver<ResolversTypes['IndustryObligationConnection'], ParentType, ContextType, RequireFields<IndustryObligationsArgs, 'first'>>;
  mentions?: Resolver<ResolversTypes['IndustryArticleConnection'], ParentType, ContextType, RequireFields<IndustryMentionsArgs, 'first'>>;
  bearers?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<IndustryBearersArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndustryObligationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndustryObligationEdge'] = ResolversParentTypes['IndustryObligationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  as?: Resolver<ResolversTypes['ConcernKind'], ParentType, ContextType>;
  mention?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Obligation'], ParentType, ContextType>;
};

export type IndustryObligationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndustryObligationConnection'] = ResolversParentTypes['IndustryObligationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IndustryObligationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Obligation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndustryArticleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndustryArticleEdge'] = ResolversParentTypes['IndustryArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mention?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type IndustryArticleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndustryArticleConnection'] = ResolversParentTypes['IndustryArticleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IndustryArticleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TopicNameArgs, 'lang'>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  tally?: Resolver<ResolversTypes['Tally'], ParentType, ContextType, Partial<TopicTallyArgs>>;
  obligations?: Resolver<ResolversTypes['TopicObligationConnection'], ParentType, ContextType, RequireFields<TopicObligationsArgs, 'first'>>;
  bearers?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<TopicBearersArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicObligationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicObligationEdge'] = ResolversParentTypes['TopicObligationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mention?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Obligation'], ParentType, ContextType>;
};

export type TopicObligationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicObligationConnection'] = ResolversParentTypes['TopicObligationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TopicObligationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Obligation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PrincipleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Principle'] = ResolversParentTypes['Principle']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PrincipleNameArgs, 'lang'>>;
  articles?: Resolver<ResolversTypes['PrincipleArticleConnection'], ParentType, ContextType, RequireFields<PrincipleArticlesArgs, 'first'>>;
  obligations?: Resolver<ResolversTypes['ObligationConnection'], ParentType, ContextType, RequireFields<PrincipleObligationsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PrincipleArticleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrincipleArticleEdge'] = ResolversParentTypes['PrincipleArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type PrincipleArticleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrincipleArticleConnection'] = ResolversParentTypes['PrincipleArticleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PrincipleArticleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticlePrincipleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticlePrincipleEdge'] = ResolversParentTypes['ArticlePrincipleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Principle'], ParentType, ContextType>;
};

export type ArticlePrincipleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticlePrincipleConnection'] = ResolversParentTypes['ArticlePrincipleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticlePrincipleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Principle']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleIndustryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleIndustryEdge'] = ResolversParentTypes['ArticleIndustryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mention?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Industry'], ParentType, ContextType>;
};

export type ArticleIndustryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleIndustryConnection'] = ResolversParentTypes['ArticleIndustryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticleIndustryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Industry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CitedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitedText'] = ResolversParentTypes['CitedText']> = {
  __resolveType: TypeResolveFn<'Article' | 'Citation', ParentType, ContextType>;
};

export type ArticleCitationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleCitationEdge'] = ResolversParentTypes['ArticleCitationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paragraph?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CitedText'], ParentType, ContextType>;
};

export type ArticleCitationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleCitationConnection'] = ResolversParentTypes['ArticleCitationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticleCitationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CitedText']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resolvesTo?: Resolver<ReadonlyArray<ResolversTypes['EnactedText']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlatformResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Platform'] = ResolversParentTypes['Platform']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PlatformNameArgs, 'lang'>>;
  regulation?: Resolver<ResolversTypes['Regulation'], ParentType, ContextType>;
  obligations?: Resolver<ResolversTypes['PlatformObligationConnection'], ParentType, ContextType, RequireFields<PlatformObligationsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlatformObligationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlatformObligationEdge'] = ResolversParentTypes['PlatformObligationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PlatformStatus'], ParentType, ContextType>;
  builders?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Obligation'], ParentType, ContextType>;
};

export type PlatformObligationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlatformObligationConnection'] = ResolversParentTypes['PlatformObligationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlatformObligationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Obligation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Term'] = ResolversParentTypes['Term']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TermNameArgs, 'lang'>>;
  definition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regulation?: Resolver<ResolversTypes['Regulation'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  denotes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regulation?: Resolver<ResolversTypes['Regulation'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegulationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegulationEdge'] = ResolversParentTypes['RegulationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Regulation'], ParentType, ContextType>;
};

export type RegulationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegulationConnection'] = ResolversParentTypes['RegulationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegulationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Regulation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChapterEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChapterEdge'] = ResolversParentTypes['ChapterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Chapter'], ParentType, ContextType>;
};

export type ChapterConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChapterConnection'] = ResolversParentTypes['ChapterConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChapterEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Chapter']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObligationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObligationEdge'] = ResolversParentTypes['ObligationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Obligation'], ParentType, ContextType>;
};

export type ObligationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObligationConnection'] = ResolversParentTypes['ObligationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ObligationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Obligation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tally?: Resolver<ResolversTypes['Tally'], ParentType, ContextType>;
};

export type DepartmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartmentEdge'] = ResolversParentTypes['DepartmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tally?: Resolver<ResolversTypes['Tally'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
};

export type DepartmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartmentConnection'] = ResolversParentTypes['DepartmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DepartmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Department']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorEdge'] = ResolversParentTypes['ActorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tally?: Resolver<ResolversTypes['Tally'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type ActorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorConnection'] = ResolversParentTypes['ActorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndustryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndustryEdge'] = ResolversParentTypes['IndustryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tally?: Resolver<ResolversTypes['Tally'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Industry'], ParentType, ContextType>;
};

export type IndustryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndustryConnection'] = ResolversParentTypes['IndustryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IndustryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Industry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicEdge'] = ResolversParentTypes['TopicEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tally?: Resolver<ResolversTypes['Tally'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type TopicConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicConnection'] = ResolversParentTypes['TopicConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TopicEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PrincipleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrincipleEdge'] = ResolversParentTypes['PrincipleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Principle'], ParentType, ContextType>;
};

export type PrincipleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrincipleConnection'] = ResolversParentTypes['PrincipleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PrincipleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Principle']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlatformEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlatformEdge'] = ResolversParentTypes['PlatformEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Platform'], ParentType, ContextType>;
};

export type PlatformConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlatformConnection'] = ResolversParentTypes['PlatformConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlatformEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Platform']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TermEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermEdge'] = ResolversParentTypes['TermEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
};

export type TermConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermConnection'] = ResolversParentTypes['TermConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TermEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Term']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingEdge'] = ResolversParentTypes['FindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
};

export type FindingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingConnection'] = ResolversParentTypes['FindingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FindingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Match'] = ResolversParentTypes['Match']> = {
  field?: Resolver<ResolversTypes['MatchField'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SearchEdgeLabelArgs, 'lang'>>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['Match'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResponsibilitySubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponsibilitySubject'] = ResolversParentTypes['ResponsibilitySubject']> = {
  asked?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  industries?: Resolver<ReadonlyArray<ResolversTypes['Industry']>, ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  phrases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ResponsibilityReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponsibilityReason'] = ResolversParentTypes['ResponsibilityReason']> = {
  ground?: Resolver<ResolversTypes['ResponsibilityGround'], ParentType, ContextType>;
  asked?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  industry?: Resolver<Maybe<ResolversTypes['Industry']>, ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
  mention?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type ResponsibilityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponsibilityEdge'] = ResolversParentTypes['ResponsibilityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['ResponsibilityReason']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Obligation'], ParentType, ContextType>;
};

export type ResponsibilityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponsibilityConnection'] = ResolversParentTypes['ResponsibilityConnection']> = {
  subjects?: Resolver<ReadonlyArray<ResolversTypes['ResponsibilitySubject']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ResponsibilityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Obligation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tally?: Resolver<ResolversTypes['Tally'], ParentType, ContextType>;
  bearers?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<ResponsibilityConnectionBearersArgs, 'first'>>;
};

export type OverlapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Overlap'] = ResolversParentTypes['Overlap']> = {
  left?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  right?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  meetings?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
};

export type MeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting']> = {
  type?: Resolver<ResolversTypes['MeetingType'], ParentType, ContextType>;
  tally?: Resolver<ResolversTypes['Tally'], ParentType, ContextType>;
  industries?: Resolver<ReadonlyArray<ResolversTypes['Industry']>, ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  obligations?: Resolver<ResolversTypes['MeetingObligationConnection'], ParentType, ContextType, RequireFields<MeetingObligationsArgs, 'first'>>;
};

export type MeetingObligationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingObligationEdge'] = ResolversParentTypes['MeetingObligationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leftRoles?: Resolver<ReadonlyArray<ResolversTypes['BearerRole']>, ParentType, ContextType>;
  rightRoles?: Resolver<ReadonlyArray<ResolversTypes['BearerRole']>, ParentType, ContextType>;
  carried?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Obligation'], ParentType, ContextType>;
};

export type MeetingObligationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingObligationConnection'] = ResolversParentTypes['MeetingObligationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeetingObligationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Obligation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OverlapEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverlapEdge'] = ResolversParentTypes['OverlapEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Overlap'], ParentType, ContextType>;
};

export type OverlapConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverlapConnection'] = ResolversParentTypes['OverlapConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OverlapEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Overlap']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GraphCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphCount'] = ResolversParentTypes['GraphCount']> = {
  nodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GraphNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphNode'] = ResolversParentTypes['GraphNode']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<GraphNodeLabelArgs, 'lang'>>;
  actorKind?: Resolver<Maybe<ResolversTypes['ActorKind']>, ParentType, ContextType>;
  modality?: Resolver<Maybe<ResolversTypes['Modality']>, ParentType, ContextType>;
  industryKind?: Resolver<Maybe<ResolversTypes['IndustryKind']>, ParentType, ContextType>;
  chapter?: Resolver<Maybe<ResolversTypes['Chapter']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tally?: Resolver<ResolversTypes['Tally'], ParentType, ContextType>;
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type GraphEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphEdge'] = ResolversParentTypes['GraphEdge']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EdgeKind'], ParentType, ContextType>;
  tally?: Resolver<ResolversTypes['Tally'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['BearerRole']>, ParentType, ContextType>;
  participantRole?: Resolver<Maybe<ResolversTypes['ParticipantRole']>, ParentType, ContextType>;
  as?: Resolver<Maybe<ResolversTypes['ConcernKind']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  carried?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type GraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Graph'] = ResolversParentTypes['Graph']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GraphNode']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['GraphCount'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['GraphCount'], ParentType, ContextType>;
};

export type CueCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CueCount'] = ResolversParentTypes['CueCount']> = {
  class?: Resolver<ResolversTypes['CueClass'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingCount'] = ResolversParentTypes['FindingCount']> = {
  stage?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NameCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameCount'] = ResolversParentTypes['NameCount']> = {
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  cues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cuesByClass?: Resolver<ReadonlyArray<ResolversTypes['CueCount']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findingsByRule?: Resolver<ReadonlyArray<ResolversTypes['FindingCount']>, ParentType, ContextType>;
  unresolvedNames?: Resolver<ReadonlyArray<ResolversTypes['NameCount']>, ParentType, ContextType>;
  genericBearers?: Resolver<ReadonlyArray<ResolversTypes['NameCount']>, ParentType, ContextType>;
  unborne?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MetaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Meta'] = ResolversParentTypes['Meta']> = {
  engine?: Resolver<ResolversTypes['StoreEngine'], ParentType, ContextType>;
  graphVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ontologyVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rulesVersions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  regulations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  obligations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MatrixHeadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatrixHead'] = ResolversParentTypes['MatrixHead']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MatrixHeadLabelArgs, 'lang'>>;
  tally?: Resolver<ResolversTypes['Tally'], ParentType, ContextType>;
};

export type MatrixCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatrixCell'] = ResolversParentTypes['MatrixCell']> = {
  row?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  column?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tally?: Resolver<ResolversTypes['Tally'], ParentType, ContextType>;
  obligations?: Resolver<ResolversTypes['ObligationConnection'], ParentType, ContextType, RequireFields<MatrixCellObligationsArgs, 'first'>>;
};

export type MatrixResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Matrix'] = ResolversParentTypes['Matrix']> = {
  rows?: Resolver<ReadonlyArray<ResolversTypes['MatrixHead']>, ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['MatrixHead']>, ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['MatrixCell']>, ParentType, ContextType>;
};

export type DepartmentSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartmentSet'] = ResolversParentTypes['DepartmentSet']> = {
  departments?: Resolver<ReadonlyArray<ResolversTypes['Department']>, ParentType, ContextType>;
  inclusive?: Resolver<ResolversTypes['Tally'], ParentType, ContextType>;
  exclusive?: Resolver<ResolversTypes['Tally'], ParentType, ContextType>;
  obligations?: Resolver<ResolversTypes['ObligationConnection'], ParentType, ContextType, RequireFields<DepartmentSetObligationsArgs, 'first'>>;
};

export type DepartmentSetEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartmentSetEdge'] = ResolversParentTypes['DepartmentSetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DepartmentSet'], ParentType, ContextType>;
};

export type DepartmentSetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartmentSetConnection'] = ResolversParentTypes['DepartmentSetConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DepartmentSetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DepartmentSet']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap']> = {
  reason?: Resolver<ResolversTypes['GapReason'], ParentType, ContextType>;
  isGap?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  obligation?: Resolver<Maybe<ResolversTypes['Obligation']>, ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  industry?: Resolver<Maybe<ResolversTypes['Industry']>, ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
};

export type GapCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapCount'] = ResolversParentTypes['GapCount']> = {
  reason?: Resolver<ResolversTypes['GapReason'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GapEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapEdge'] = ResolversParentTypes['GapEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Gap'], ParentType, ContextType>;
};

export type GapConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapConnection'] = ResolversParentTypes['GapConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GapEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['GapCount']>, ParentType, ContextType>;
};

export type PathEndResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathEnd'] = ResolversParentTypes['PathEnd']> = {
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PathEndLabelArgs, 'lang'>>;
  kind?: Resolver<ResolversTypes['EdgeKind'], ParentType, ContextType>;
  bearerRole?: Resolver<Maybe<ResolversTypes['BearerRole']>, ParentType, ContextType>;
  participantRole?: Resolver<Maybe<ResolversTypes['ParticipantRole']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  obligation?: Resolver<ResolversTypes['Obligation'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['PathEnd'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['PathEnd'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PathStep']>, ParentType, ContextType>;
};

export type ComparisonRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparisonRow'] = ResolversParentTypes['ComparisonRow']> = {
  value?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ComparisonRowLabelArgs, 'lang'>>;
  tallies?: Resolver<ReadonlyArray<ResolversTypes['Tally']>, ParentType, ContextType>;
};

export type ComparisonRowEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparisonRowEdge'] = ResolversParentTypes['ComparisonRowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ComparisonRow'], ParentType, ContextType>;
};

export type ComparisonRowConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparisonRowConnection'] = ResolversParentTypes['ComparisonRowConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ComparisonRowEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ComparisonRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BodyClusterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyCluster'] = ResolversParentTypes['BodyCluster']> = {
  departments?: Resolver<ReadonlyArray<ResolversTypes['Department']>, ParentType, ContextType>;
  weightInside?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weightOutside?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BodyClustersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyClusters'] = ResolversParentTypes['BodyClusters']> = {
  modularity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  clusters?: Resolver<ReadonlyArray<ResolversTypes['BodyCluster']>, ParentType, ContextType>;
};

export type BodyCentralityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyCentrality'] = ResolversParentTypes['BodyCentrality']> = {
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  betweenness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  pageRank?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type BodyCentralityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyCentralityEdge'] = ResolversParentTypes['BodyCentralityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BodyCentrality'], ParentType, ContextType>;
};

export type BodyCentralityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyCentralityConnection'] = ResolversParentTypes['BodyCentralityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BodyCentralityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['BodyCentrality']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TextPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextPart'] = ResolversParentTypes['TextPart']> = {
  kind?: Resolver<ResolversTypes['TextPartKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeCount'] = ResolversParentTypes['ChangeCount']> = {
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObligationChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObligationChange'] = ResolversParentTypes['ObligationChange']> = {
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  differsIn?: Resolver<ReadonlyArray<ResolversTypes['ObligationAspect']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Obligation']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['Obligation']>, ParentType, ContextType>;
};

export type ArticleChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleChange'] = ResolversParentTypes['ArticleChange']> = {
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  text?: Resolver<ReadonlyArray<ResolversTypes['TextPart']>, ParentType, ContextType>;
  obligations?: Resolver<ReadonlyArray<ResolversTypes['ObligationChange']>, ParentType, ContextType, Partial<ArticleChangeObligationsArgs>>;
};

export type ArticleChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleChangeConnection'] = ResolversParentTypes['ArticleChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticleChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ArticleChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleChangeEdge'] = ResolversParentTypes['ArticleChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ArticleChange'], ParentType, ContextType>;
};

export type RegulationChangesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegulationChanges'] = ResolversParentTypes['RegulationChanges']> = {
  from?: Resolver<ResolversTypes['Regulation'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Regulation'], ParentType, ContextType>;
  articleCounts?: Resolver<ReadonlyArray<ResolversTypes['ChangeCount']>, ParentType, ContextType>;
  obligationCounts?: Resolver<ReadonlyArray<ResolversTypes['ChangeCount']>, ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleChangeConnection'], ParentType, ContextType, RequireFields<RegulationChangesArticlesArgs, 'first'>>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  regulations?: Resolver<ResolversTypes['RegulationConnection'], ParentType, ContextType, RequireFields<QueryRegulationsArgs, 'first'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<QueryArticlesArgs, 'first'>>;
  obligations?: Resolver<ResolversTypes['ObligationConnection'], ParentType, ContextType, RequireFields<QueryObligationsArgs, 'first'>>;
  departments?: Resolver<ResolversTypes['DepartmentConnection'], ParentType, ContextType, RequireFields<QueryDepartmentsArgs, 'orderBy' | 'first'>>;
  actors?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<QueryActorsArgs, 'orderBy' | 'first'>>;
  industries?: Resolver<ResolversTypes['IndustryConnection'], ParentType, ContextType, RequireFields<QueryIndustriesArgs, 'orderBy' | 'first'>>;
  topics?: Resolver<ResolversTypes['TopicConnection'], ParentType, ContextType, RequireFields<QueryTopicsArgs, 'orderBy' | 'first'>>;
  principles?: Resolver<ResolversTypes['PrincipleConnection'], ParentType, ContextType, RequireFields<QueryPrinciplesArgs, 'first'>>;
  platforms?: Resolver<ResolversTypes['PlatformConnection'], ParentType, ContextType, RequireFields<QueryPlatformsArgs, 'first'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text' | 'first'>>;
  responsibleFor?: Resolver<ResolversTypes['ResponsibilityConnection'], ParentType, ContextType, RequireFields<QueryResponsibleForArgs, 'about' | 'first'>>;
  overlaps?: Resolver<ResolversTypes['OverlapConnection'], ParentType, ContextType, RequireFields<QueryOverlapsArgs, 'first'>>;
  matrix?: Resolver<ResolversTypes['Matrix'], ParentType, ContextType, RequireFields<QueryMatrixArgs, 'rows' | 'columns'>>;
  departmentSets?: Resolver<ResolversTypes['DepartmentSetConnection'], ParentType, ContextType, RequireFields<QueryDepartmentSetsArgs, 'smallest' | 'largest' | 'orderBy' | 'first'>>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<QueryGapsArgs, 'first'>>;
  path?: Resolver<Maybe<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathArgs, 'from' | 'to' | 'governments' | 'genericBodies' | 'longest'>>;
  compare?: Resolver<ResolversTypes['ComparisonRowConnection'], ParentType, ContextType, RequireFields<QueryCompareArgs, 'regulations' | 'by' | 'onlyDifferences' | 'first'>>;
  clusters?: Resolver<ResolversTypes['BodyClusters'], ParentType, ContextType, Partial<QueryClustersArgs>>;
  centrality?: Resolver<ResolversTypes['BodyCentralityConnection'], ParentType, ContextType, RequireFields<QueryCentralityArgs, 'orderBy' | 'first'>>;
  graph?: Resolver<ResolversTypes['Graph'], ParentType, ContextType, RequireFields<QueryGraphArgs, 'depth' | 'limit'>>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType, RequireFields<QueryCoverageArgs, 'regulation'>>;
  changes?: Resolver<ResolversTypes['RegulationChanges'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'from' | 'to'>>;
  meta?: Resolver<ResolversTypes['Meta'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  Node?: NodeResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Tally?: TallyResolvers<ContextType>;
  ObligationGroup?: ObligationGroupResolvers<ContextType>;
  Regulation?: RegulationResolvers<ContextType>;
  Chapter?: ChapterResolvers<ContextType>;
  Block?: BlockResolvers<ContextType>;
  Cue?: CueResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  Action?: ActionResolvers<ContextType>;
  Condition?: ConditionResolvers<ContextType>;
  Obligation?: ObligationResolvers<ContextType>;
  ObligationBearerEdge?: ObligationBearerEdgeResolvers<ContextType>;
  ObligationBearerConnection?: ObligationBearerConnectionResolvers<ContextType>;
  ObligationParticipantEdge?: ObligationParticipantEdgeResolvers<ContextType>;
  ObligationParticipantConnection?: ObligationParticipantConnectionResolvers<ContextType>;
  ObligationIndustryEdge?: ObligationIndustryEdgeResolvers<ContextType>;
  ObligationIndustryConnection?: ObligationIndustryConnectionResolvers<ContextType>;
  ObligationTopicEdge?: ObligationTopicEdgeResolvers<ContextType>;
  ObligationTopicConnection?: ObligationTopicConnectionResolvers<ContextType>;
  ObligationPartyEdge?: ObligationPartyEdgeResolvers<ContextType>;
  ObligationPartyConnection?: ObligationPartyConnectionResolvers<ContextType>;
  ObligationPlatformEdge?: ObligationPlatformEdgeResolvers<ContextType>;
  ObligationPlatformConnection?: ObligationPlatformConnectionResolvers<ContextType>;
  ObligationPrincipleEdge?: ObligationPrincipleEdgeResolvers<ContextType>;
  ObligationPrincipleConnection?: ObligationPrincipleConnectionResolvers<ContextType>;
  EnactedText?: EnactedTextResolvers<ContextType>;
  ObligationSanctionEdge?: ObligationSanctionEdgeResolvers<ContextType>;
  ObligationSanctionConnection?: ObligationSanctionConnectionResolvers<ContextType>;
  Department?: DepartmentResolvers<ContextType>;
  Government?: GovernmentResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  ActorObligationEdge?: ActorObligationEdgeResolvers<ContextType>;
  ActorObligationConnection?: ActorObligationConnectionResolvers<ContextType>;
  ActorParticipationEdge?: ActorParticipationEdgeResolvers<ContextType>;
  ActorParticipationConnection?: ActorParticipationConnectionResolvers<ContextType>;
  Industry?: IndustryResolvers<ContextType>;
  IndustryObligationEdge?: IndustryObligationEdgeResolvers<ContextType>;
  IndustryObligationConnection?: IndustryObligationConnectionResolvers<ContextType>;
  IndustryArticleEdge?: IndustryArticleEdgeResolvers<ContextType>;
  IndustryArticleConnection?: IndustryArticleConnectionResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  TopicObligationEdge?: TopicObligationEdgeResolvers<ContextType>;
  TopicObligationConnection?: TopicObligationConnectionResolvers<ContextType>;
  Principle?: PrincipleResolvers<ContextType>;
  PrincipleArticleEdge?: PrincipleArticleEdgeResolvers<ContextType>;
  PrincipleArticleConnection?: PrincipleArticleConnectionResolvers<ContextType>;
  ArticlePrincipleEdge?: ArticlePrincipleEdgeResolvers<ContextType>;
  ArticlePrincipleConnection?: ArticlePrincipleConnectionResolvers<ContextType>;
  ArticleIndustryEdge?: ArticleIndustryEdgeResolvers<ContextType>;
  ArticleIndustryConnection?: ArticleIndustryConnectionResolvers<ContextType>;
  CitedText?: CitedTextResolvers<ContextType>;
  ArticleCitationEdge?: ArticleCitationEdgeResolvers<ContextType>;
  ArticleCitationConnection?: ArticleCitationConnectionResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  Platform?: PlatformResolvers<ContextType>;
  PlatformObligationEdge?: PlatformObligationEdgeResolvers<ContextType>;
  PlatformObligationConnection?: PlatformObligationConnectionResolvers<ContextType>;
  Term?: TermResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  RegulationEdge?: RegulationEdgeResolvers<ContextType>;
  RegulationConnection?: RegulationConnectionResolvers<ContextType>;
  ChapterEdge?: ChapterEdgeResolvers<ContextType>;
  ChapterConnection?: ChapterConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ObligationEdge?: ObligationEdgeResolvers<ContextType>;
  ObligationConnection?: ObligationConnectionResolvers<ContextType>;
  DepartmentEdge?: DepartmentEdgeResolvers<ContextType>;
  DepartmentConnection?: DepartmentConnectionResolvers<ContextType>;
  ActorEdge?: ActorEdgeResolvers<ContextType>;
  ActorConnection?: ActorConnectionResolvers<ContextType>;
  IndustryEdge?: IndustryEdgeResolvers<ContextType>;
  IndustryConnection?: IndustryConnectionResolvers<ContextType>;
  TopicEdge?: TopicEdgeResolvers<ContextType>;
  TopicConnection?: TopicConnectionResolvers<ContextType>;
  PrincipleEdge?: PrincipleEdgeResolvers<ContextType>;
  PrincipleConnection?: PrincipleConnectionResolvers<ContextType>;
  PlatformEdge?: PlatformEdgeResolvers<ContextType>;
  PlatformConnection?: PlatformConnectionResolvers<ContextType>;
  TermEdge?: TermEdgeResolvers<ContextType>;
  TermConnection?: TermConnectionResolvers<ContextType>;
  FindingEdge?: FindingEdgeResolvers<ContextType>;
  FindingConnection?: FindingConnectionResolvers<ContextType>;
  Match?: MatchResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  ResponsibilitySubject?: ResponsibilitySubjectResolvers<ContextType>;
  ResponsibilityReason?: ResponsibilityReasonResolvers<ContextType>;
  ResponsibilityEdge?: ResponsibilityEdgeResolvers<ContextType>;
  ResponsibilityConnection?: ResponsibilityConnectionResolvers<ContextType>;
  Overlap?: OverlapResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  MeetingObligationEdge?: MeetingObligationEdgeResolvers<ContextType>;
  MeetingObligationConnection?: MeetingObligationConnectionResolvers<ContextType>;
  OverlapEdge?: OverlapEdgeResolvers<ContextType>;
  OverlapConnection?: OverlapConnectionResolvers<ContextType>;
  GraphCount?: GraphCountResolvers<ContextType>;
  GraphNode?: GraphNodeResolvers<ContextType>;
  GraphEdge?: GraphEdgeResolvers<ContextType>;
  Graph?: GraphResolvers<ContextType>;
  CueCount?: CueCountResolvers<ContextType>;
  FindingCount?: FindingCountResolvers<ContextType>;
  NameCount?: NameCountResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  Meta?: MetaResolvers<ContextType>;
  MatrixHead?: MatrixHeadResolvers<ContextType>;
  MatrixCell?: MatrixCellResolvers<ContextType>;
  Matrix?: MatrixResolvers<ContextType>;
  DepartmentSet?: DepartmentSetResolvers<ContextType>;
  DepartmentSetEdge?: DepartmentSetEdgeResolvers<ContextType>;
  DepartmentSetConnection?: DepartmentSetConnectionResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  GapCount?: GapCountResolvers<ContextType>;
  GapEdge?: GapEdgeResolvers<ContextType>;
  GapConnection?: GapConnectionResolvers<ContextType>;
  PathEnd?: PathEndResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  ComparisonRow?: ComparisonRowResolvers<ContextType>;
  ComparisonRowEdge?: ComparisonRowEdgeResolvers<ContextType>;
  ComparisonRowConnection?: ComparisonRowConnectionResolvers<ContextType>;
  BodyCluster?: BodyClusterResolvers<ContextType>;
  BodyClusters?: BodyClustersResolvers<ContextType>;
  BodyCentrality?: BodyCentralityResolvers<ContextType>;
  BodyCentralityEdge?: BodyCentralityEdgeResolvers<ContextType>;
  BodyCentralityConnection?: BodyCentralityConnectionResolvers<ContextType>;
  TextPart?: TextPartResolvers<ContextType>;
  ChangeCount?: ChangeCountResolvers<ContextType>;
  ObligationChange?: ObligationChangeResolvers<ContextType>;
  ArticleChange?: ArticleChangeResolvers<ContextType>;
  ArticleChangeConnection?: ArticleChangeConnectionResolvers<ContextType>;
  ArticleChangeEdge?: ArticleChangeEdgeResolvers<ContextType>;
  RegulationChanges?: RegulationChangesResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
};

