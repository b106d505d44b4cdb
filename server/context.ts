import DataLoader from 'dataloader';
import type { NodeLabel } from '../cypher/ontology.ts';
import type { Row } from '../cypher/store.ts';
import { GraphChangedError, InputError } from './errors.ts';
import { optionalText, text } from './facts/rows.ts';
import type { ArticleFact, ObligationFact, RegulationFacts } from './facts/shapes.ts';
import { type ArticleRef, globalId, idSet, type NodeRef, nodeRef, type ObligationRef } from './nodes.ts';
import { compareText, listAt } from './facts/grouping.ts';
import { chosenVersions } from './questions/versions.ts';
import type { Snapshot, Snapshots } from './snapshot.ts';

/** Queries that lead from nodes to others: rows with `id`, `other` and, unless it is a department, `label`. */
type Relation = 'department-parents' | 'department-successors' | 'citation-targets';

/** Which regulations a question is about: those named, else the version of each work in force on a day, which is today unless given. */
export interface Extent {
  readonly regulations?: readonly string[] | null | undefined;
  /** ISO. */
  readonly asOf?: string | null | undefined;
}

/** What resolvers are given with every request: they ask it, and never the store. */
export interface Context {
  snapshot(): Promise<Snapshot>;
  /** The properties of a node. Throws GraphChangedError when it is gone. */
  node(ref: NodeRef): Promise<Row>;
  /** The properties of a node that somebody named; null when there is none. */
  findNode(ref: NodeRef): Promise<Row | null>;
  /** Ids of the regulations a question is about. Throws InputError for an unknown one. */
  scope(extent: Extent | null | undefined): Promise<readonly string[]>;
  /** The facts of the regulations a question is about, in the order of their ids. */
  facts(extent: Extent | null | undefined): Promise<readonly RegulationFacts[]>;
  /** The facts of the regulation that a node belongs to. */
  factsAround(ref: NodeRef): Promise<RegulationFacts>;
  article(ref: ArticleRef): Promise<ArticleFact>;
  obligation(ref: ObligationRef): Promise<ObligationFact>;
  /** The nodes at the other end, by id. */
  related(relation: Relation, id: string): Promise<readonly NodeRef[]>;
  /** True after the graph changed under this request, so that it could not be answered. */
  readonly graphChanged: boolean;
  noteGraphChanged(): void;
  /** The day on which versions are looked at, ISO. */
  readonly today: string;
}

export interface ContextOptions {
  readonly snapshots: Snapshots;
  /** The day on which versions are looked at, ISO. */
  readonly today: string;
  /** Aborted when nobody waits for the answer any more: then nothing further is read. */
  readonly signal: AbortSignal;
}

/** Makes the context of one request; its loaders live as long as it. */
export function createContext(options: ContextOptions): Context {
  return new RequestContext(options);
}

/** Apollo copies the context it is given, property by property: what changes is kept in one object that all copies share. */
class RequestContext implements Context {
  private readonly options: ContextOptions;
  private readonly state: { snapshot?: Promise<Snapshot>; graphChanged: boolean } = { graphChanged: false };
  private readonly nodes = new Map<NodeLabel, DataLoader<string, Row | null>>();
  private readonly relations = new Map<Relation, DataLoader<string, readonly NodeRef[]>>();

  get graphChanged(): boolean {
    return this.state.graphChanged;
  }

  noteGraphChanged(): void {
    this.state.graphChanged = true;
  }

  get today(): string {
    return this.options.today;
  }

  constructor(options: ContextOptions) {
    this.options = options;
  }

  snapshot(): Promise<Snapshot> {
    this.options.signal.throwIfAborted();
    this.state.snapshot ??= this.options.snapshots.current();
    return this.state.snapshot;
  }

  async node(ref: NodeRef): Promise<Row> {
    return (await this.findNode(ref)) ?? gone();
  }

  findNode({ __typename, id }: NodeRef): Promise<Row | null> {
    const loader = this.nodes.get(__typename) ?? new DataLoader((ids) => this.readNodes(__typename, ids));
    this.nodes.set(__typename, loader);
    return loader.load(id);
  }

  private async readNodes(label: NodeLabel, ids: readonly string[]): Promise<readonly (Row | null)[]> {
    const rows = await (await this.snapshot()).nodes(label, ids);
    return rows.map((row) => row ?? null);
  }

  async scope(extent: Extent | null | undefined): Promise<readonly string[]> {
    const { regulations, asOf } = extent ?? {};
    const known = await (await this.snapshot()).regulations();
    const chosen = regulations ? regulations.map((given) => known.find(({ id }) => idSet([given]).has(nodeRef('Regulation', id)))) : null;
    const missing = chosen?.findIndex((each) => each === undefined) ?? -1;
    if (regulations && missing >= 0) throw new InputError(`No regulation has the id "${regulations[missing]}".`);
    const ids = (chosen ?? chosenVersions(known, asOf, this.options.today)).flatMap((each) => (each ? [each.id] : []));
    return [...new Set(ids)].toSorted(compareText);
  }

  async facts(extent: Extent | null | undefined): Promise<readonly RegulationFacts[]> {
    return this.factsOf(await this.scope(extent));
  }

  async factsAround(ref: NodeRef): Promise<RegulationFacts> {
    const regulation = ref.__typename === 'Regulation' ? ref.id : text(await this.node(ref), 'regulation');
    const [facts] = await this.factsOf([regulation]);
    return facts ?? gone();
  }

  private async factsOf(ids: readonly string[]): Promise<readonly RegulationFacts[]> {
    return (await this.snapshot()).facts(ids);
  }

  async article(ref: ArticleRef): Promise<ArticleFact> {
    if ('declarations' in ref) return ref as ArticleFact;
    return (await this.factsAround(ref)).articleOf.get(ref.id) ?? gone();
  }

  async obligation(ref: ObligationRef): Promise<ObligationFact> {
    if ('bearings' in ref) return ref as ObligationFact;
    return (await this.factsAround(ref)).obligationOf.get(ref.id) ?? gone();
  }

  related(relation: Relation, id: string): Promise<readonly NodeRef[]> {
    const loader = this.relations.get(relation) ?? new DataLoader((ids) => this.readRelated(relation, ids));
    this.relations.set(relation, loader);
    return loader.load(id);
  }

  private async readRelated(relation: Relation, ids: readonly string[]): Promise<readonly (readonly NodeRef[])[]> {
    const rows = await (await this.snapshot()).read(relation, { ids });
    const lists = new Map<string, NodeRef[]>();
    for (const row of rows)
      listAt(lists, text(row, 'id')).push(nodeRef((optionalText(row, 'label') ?? 'Department') as NodeLabel, text(row, 'other')));
    return ids.map((id) => lists.get(id)?.toSorted((left, right) => compareText(globalId(left), globalId(right))) ?? []);
  }
}

/** What the facts or a list named is not there any more. */
function gone(): never {
  throw new GraphChangedError();
}
