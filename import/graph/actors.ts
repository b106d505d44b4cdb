import type { ActorKind } from '../../cypher/ontology.ts';
import type { CorrectedName } from '../corrections/namings.ts';
import { nameBody } from '../language/bodies.ts';
import type { ExtractedArticle, ExtractedRegulation, Mention } from '../model.ts';
import type { CuratedBody } from '../resolve/lexicon.ts';
import { curatedById, type DenotedBody, type ResolvedActor, resolve, shared } from '../resolve/resolve.ts';
import type { End, GraphBuilder } from './builder.ts';

/** Where a name that is not curated was met first, and how often. */
export interface UnresolvedName {
  readonly name: string;
  readonly kind: ActorKind;
  readonly article: ExtractedArticle['article'];
  readonly start: number;
  readonly end: number;
  count: number;
}

/** Turns the mentions of one regulation into actor nodes, and remembers the names it could not resolve. */
export class ActorNodes {
  readonly unresolved = new Map<string, UnresolvedName>();
  readonly #builder: GraphBuilder;
  readonly #regulation: string;
  readonly #denotations: ReadonlyMap<string, DenotedBody>;
  readonly #corrected: ReadonlyMap<string, CorrectedName>;

  constructor(builder: GraphBuilder, extracted: ExtractedRegulation, corrected: ReadonlyMap<string, CorrectedName> = new Map()) {
    this.#builder = builder;
    this.#regulation = extracted.metadata.id;
    this.#corrected = corrected;
    this.#denotations = new Map([...denotationsOf(extracted), ...corrected]);
  }

  /** The node of a mention; adds it, and what it is part of or became, when it is new. */
  of(mention: Mention, article: ExtractedArticle): End {
    const actor = resolve(mention.mention, mention.kind, this.#regulation, this.#denotations);
    if (actor.scope !== null) this.#remember(actor, mention, article);
    return this.#add(actor);
  }

  /** What a reader decided about the name itself. */
  reviewOf({ mention }: Mention): string | null {
    return this.#corrected.get(mention)?.review ?? null;
  }

  #remember(actor: ResolvedActor, mention: Mention, article: ExtractedArticle): void {
    const known = this.unresolved.get(actor.id);
    if (known) known.count++;
    else
      this.unresolved.set(actor.id, {
        name: actor.name,
        kind: mention.kind,
        article: article.article,
        start: mention.start,
        end: mention.end,
        count: 1,
      });
  }

  #add(actor: ResolvedActor): End {
    const { label, id, name, nameEn, scope } = actor;
    if (this.#builder.has(label, id)) return { label, id };
    const department = label === 'Department' ? { kind: actor.kind, aliases: actor.aliases, historic: actor.historic } : {};
    const end = this.#builder.node(label, id, { name, nameEn, scope, ...department });
    if (scope === null && label === 'Department') this.#relate(curatedById(id), end);
    return end;
  }

  #relate(entry: CuratedBody, end: End): void {
    for (const id of entry.partOf) this.#builder.relation('PART_OF', end, this.#add(shared(curatedById(id))));
    for (const id of entry.succeededBy) this.#builder.relation('SUCCEEDED_BY', end, this.#add(shared(curatedById(id))));
  }
}

/**
 * What the text itself calls its bodies: a term as written and in normal form, to the body it denotes.
 * A term that denotes two bodies in two places is left out.
 */
export function denotationsOf(extracted: ExtractedRegulation): ReadonlyMap<string, DenotedBody> {
  const denotations = new Map<string, DenotedBody | null>();
  for (const { term, denotes } of extracted.articles.flatMap(({ definitions }) => definitions)) {
    if (!denotes) continue;
    for (const wording of new Set([term, nameBody(term)?.mention ?? term])) {
      const known = denotations.get(wording);
      denotations.set(wording, known === undefined || known?.mention === denotes.mention ? denotes : null);
    }
  }
  return new Map([...denotations].filter((entry): entry is [string, DenotedBody] => entry[1] !== null));
}
