import type { NodeLabel } from '../cypher/ontology.ts';
import type { Context, Extent } from './context.ts';
import type { RegulationFacts } from './facts/shapes.ts';
import { globalId, nodeRef } from './nodes.ts';
import type { Snapshot } from './snapshot.ts';
import { NAMED_LABELS, type Names, namesOfRow } from './questions/names.ts';

/** What all nodes of some kinds are called; read once a version. */
export async function namesOf(labels: readonly (typeof NAMED_LABELS)[number][], snapshot: Snapshot): Promise<readonly Names[]> {
  const lists = await Promise.all(
    labels.map((label) =>
      snapshot.once(`names/${label}`, async () =>
        (await snapshot.read(`${label.toLowerCase()}-names`)).map((row) => namesOfRow(label, row)),
      ),
    ),
  );
  return lists.flat();
}

/** Everything that can be found by its name in some regulations: nodes, titles of regulations, labels of articles. Once a version. */
export async function everyName(extent: Extent, context: Context): Promise<readonly Names[]> {
  const snapshot = await context.snapshot();
  const scope = await context.scope(extent);
  return snapshot.once(JSON.stringify(['every-name', scope, Boolean(extent.regulations)]), async () => {
    const facts = await snapshot.facts(scope);
    const isIn = new Set(scope);
    const names = (await namesOf(NAMED_LABELS, snapshot)).filter((each) => each.scope === null || isIn.has(each.scope));
    const present = extent.regulations ? presentIn(facts) : null;
    return [
      ...(await snapshot.regulations()).filter(({ id }) => isIn.has(id)).map(({ id, title }) => plainNames('Regulation', id, title)),
      ...names.filter(({ node }) => !present || node.__typename === 'Term' || present.has(globalId(node))),
      ...facts.flatMap(({ articles }) => articles.map(({ id, label }) => plainNames('Article', id, label))),
    ];
  });
}

function plainNames(label: NodeLabel, id: string, name: string): Names {
  return { node: nodeRef(label, id), name, nameEn: null, aliases: [], scope: null };
}

/** The global ids of the shared nodes that some regulations use. */
function presentIn(facts: readonly RegulationFacts[]): ReadonlySet<string> {
  return new Set(
    facts.flatMap((each) =>
      [
        each.bearingsOf,
        each.participationsOf,
        each.concernsOf,
        each.mentionsOf,
        each.topicsOf,
        each.addressesOf,
        each.buildsOf,
        each.guidancesOf,
        each.declarationsOf,
        each.citationsOf,
      ].flatMap((index) => [...index.keys()]),
    ),
  );
}
