import type { Context } from './context.ts';
import { InputError } from './errors.ts';
import { text } from './facts/rows.ts';
import type { ArticleFact, BearingFact, ObligationFact } from './facts/shapes.ts';
import { nodeOfGlobalId, nodeRef, type NodeRef, type RegulationRef } from './nodes.ts';
import type { RegulationChangesParent } from './parents.ts';
import { changesBetween, type ComparedArticle, type ComparedObligation } from './questions/changes.ts';

export interface ObligationRead extends ComparedObligation {
  readonly fact: ObligationFact;
}

export interface ArticleRead extends ComparedArticle<ObligationRead> {
  readonly fact: ArticleFact;
}

/** Compares two regulations, usually versions of one; once a version of the graph. Throws InputError for an id that is none. */
export async function changes(from: string, to: string, context: Context): Promise<RegulationChangesParent> {
  const [earlier, later] = await Promise.all([existing(from, context), existing(to, context)]);
  const snapshot = await context.snapshot();
  const articles = await snapshot.once(JSON.stringify(['changes', earlier.id, later.id]), async () =>
    changesBetween<ObligationRead, ArticleRead>(await articlesOf(earlier, context), await articlesOf(later, context)),
  );
  return { from: earlier, to: later, articles };
}

async function existing(id: string, context: Context): Promise<RegulationRef> {
  const named = nodeOfGlobalId(id) ?? nodeRef('Regulation', id);
  if (!isRegulation(named) || (await context.findNode(named)) === null) throw new InputError(`No regulation has the id "${id}".`);
  return named;
}

const isRegulation = (node: NodeRef): node is RegulationRef => node.__typename === 'Regulation';

async function articlesOf(regulation: RegulationRef, context: Context): Promise<readonly ArticleRead[]> {
  const { articles } = await context.factsAround(regulation);
  return Promise.all(
    articles.map(async (fact) => ({
      fact,
      number: fact.number,
      text: text(await context.node(fact), 'text'),
      obligations: await Promise.all(fact.obligations.map((obligation) => obligationRead(obligation, context))),
    })),
  );
}

async function obligationRead(fact: ObligationFact, context: Context): Promise<ObligationRead> {
  return { fact, modality: fact.modality, text: text(await context.node(fact), 'text'), bearers: fact.bearings.map(bearerInWords) };
}

/** What a body is called may differ by version where the text alone names it; so may its id. */
function bearerInWords({ actor, role, levels, mention }: BearingFact): string {
  return [actor.scope === null ? actor.id : mention, role, levels.join(',')].join(' ');
}
