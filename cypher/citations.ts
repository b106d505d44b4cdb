import type { RegulationGraph } from './graph.ts';
import type { Replacement } from './replacement.ts';
import type { Row } from './store.ts';

const STATE = '中华人民共和国';

/** A title is cited with the name of the state or without it: 《网络安全法》 is 《中华人民共和国网络安全法》. */
function bareTitle(title: string): string {
  return title.startsWith(STATE) ? title.slice(STATE.length) : title;
}

function titleForms(title: string): readonly string[] {
  return [bareTitle(title), STATE + bareTitle(title)];
}

interface Resolution {
  readonly citation: string;
  readonly regulation: string;
  readonly article: string | null;
}

/**
 * Joins the regulation's own citations to what is in the store, and all citations of its title to it; so the result does
 * not depend on which of two was imported first. A citation is joined to every version of the text, and where it names an
 * article, to that article of each beside.
 */
export async function resolveCitations(replacement: Replacement, graph: RegulationGraph): Promise<void> {
  const resolutions = [...(await ownResolutions(replacement, graph)), ...(await resolutionsOfTitle(replacement, graph))];
  await replacement.runBatches('resolve-to-regulation', resolutions);
  await replacement.runBatches(
    'resolve-to-article',
    resolutions.filter(({ article }) => article !== null),
  );
}

async function ownResolutions(replacement: Replacement, graph: RegulationGraph): Promise<readonly Resolution[]> {
  const citations: readonly Row[] = (graph.nodes.Citation ?? []).map(({ id, title, article }) => ({
    citation: id,
    title,
    article: article ?? null,
  }));
  if (citations.length === 0) return [];
  const titles = [...new Set(citations.flatMap(({ title }) => titleForms(title as string)))];
  const regulations = await replacement.run('regulations-of-titles', { titles });
  return regulations.flatMap((regulation) =>
    citations
      .filter(({ title }) => bareTitle(title as string) === bareTitle(regulation['title'] as string))
      .map((citation) => resolution(citation, regulation['regulation'] as string)),
  );
}

async function resolutionsOfTitle(replacement: Replacement, graph: RegulationGraph): Promise<readonly Resolution[]> {
  const title = graph.nodes.Regulation?.[0]?.['title'] as string;
  const citations = await replacement.run('citations-of-titles', { titles: titleForms(title) });
  return citations.map((citation) => resolution(citation, graph.regulation));
}

function resolution({ citation, article }: Row, regulation: string): Resolution {
  return { citation: citation as string, regulation, article: article as string | null };
}
